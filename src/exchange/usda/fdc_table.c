#include "fdc_table.h"

#include <string.h>

#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "read/figure.h"

#define COLUMNS_MAX 5

/* The columns that identify a table: the first table that has all of its columns. */
static const struct {
    enum fdc_table table;
    const char *columns[COLUMNS_MAX];
} tables[] = {
    { FDC_FOOD_NUTRIENT, { "fdc_id", "nutrient_id", "amount" } },
    { FDC_FOOD_PORTION, { "fdc_id", "gram_weight", "modifier", "portion_description" } },
    { FDC_BRANDED_FOOD, { "fdc_id", "gtin_upc" } },
    { FDC_SURVEY_FOOD, { "fdc_id", "food_code" } },
    { FDC_FOUNDATION_FOOD, { "fdc_id", "NDB_number", "footnote" } },
    { FDC_SR_FOOD, { "fdc_id", "NDB_number" } },
    { FDC_FOOD, { "fdc_id", "data_type", "description" } },
    { FDC_OTHER, { "fdc_id" } },
    { FDC_OTHER, { "fdc_id_of_sample_food" } },
    { FDC_OTHER, { "nutrient_nbr" } },
    { FDC_OTHER, { "food_nutrient_id" } },
    { FDC_OTHER, { "food_nutrient_conversion_factor_id" } },
    { FDC_OTHER, { "lab_method_id" } },
    { FDC_OTHER, { "wweia_food_category_description" } },
    { FDC_OTHER, { "wweia_food_category" } },
    { FDC_OTHER, { "id", "code", "description" } },
    { FDC_OTHER, { "id", "name", "description" } },
    { FDC_OTHER, { "id", "description", "last_updated" } },
    { FDC_OTHER, { "id", "description", "technique" } },
    { FDC_OTHER, { "table", "number_of_records" } },
    { FDC_OTHER, { "Table", "Number of Records" } },
};

static size_t find_column(const char *const *columns, size_t count, const char *name)
{
    size_t i = 0;
    while (i < count && !text_equal_nocase(columns[i], name))
        i++;
    return i;
}

enum fdc_table fdc_find_table(const char *const *columns, size_t count)
{
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        size_t k = 0;
        while (k < COLUMNS_MAX && tables[i].columns[k] &&
               find_column(columns, count, tables[i].columns[k]) < count)
            k++;
        if (k == COLUMNS_MAX || !tables[i].columns[k])
            return tables[i].table;
    }
    if (count == 2 && text_equal_nocase(columns[0], "id") && text_equal_nocase(columns[1], "name"))
        return FDC_MEASURE_UNIT;
    return FDC_NONE;
}

size_t fdc_column(const struct table *table, const char *name)
{
    return find_column(table->columns, table->column_count, name);
}

const char *fdc_text(const struct csv_row *row, size_t column)
{
    return column < row->count ? row->fields[column].text : "";
}

bool fdc_number(double *out, const char *text)
{
    if (number_parse_plain(out, text))
        return true;
    bool is_negative = text[0] == '-';
    if (strspn(text, "0123456789.eE+-") != strlen(text) ||
        !figure_parse(out, text + (is_negative ? 1 : 0), DECIMAL_POINT))
        return false;
    *out = is_negative ? -*out : *out;
    return true;
}

bool fdc_id(uint32_t *out, const char *text)
{
    double number;
    if (!fdc_number(&number, text) || !(number >= 1 && number <= UINT32_MAX))
        return false;
    *out = (uint32_t)number;
    return true;
}
