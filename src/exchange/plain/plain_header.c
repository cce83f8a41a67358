#include "plain_header.h"

#include <stdbool.h>
#include <string.h>

#include "marrow/base/text.h"
#include "marrow/base/unit.h"

static const char *const field_names[] = {
    "key",       "name",  "aliases", "group",   "kind",     "basis", "rank",
    "fortified", "brand", "source",  "barcode", "measures", "note",
};

/* Finds the nutrient and unit of "vitamin d µg": the last word is the unit. */
static bool find_nutrient(struct plain_column *column, const char *name)
{
    const char *blank = strrchr(name, ' ');
    if (!blank || (size_t)(blank - name) >= 64)
        return false;
    char nutrient[64];
    memcpy(nutrient, name, (size_t)(blank - name));
    nutrient[blank - name] = '\0';
    double value = 1;
    column->unit = unit_find(blank + 1, strlen(blank + 1));
    column->field = PLAIN_NUTRIENT;
    column->is_salt = text_equal_nocase(nutrient, "salt");
    column->nutrient = NUTRIENT_SODIUM;
    return (column->is_salt || nutrient_find(&column->nutrient, nutrient)) &&
           nutrient_convert(&value, column->nutrient, column->unit);
}

static bool find_field(struct plain_column *column, const char *name)
{
    for (size_t i = 0; i < PLAIN_NUTRIENT; i++) {
        if (text_equal_nocase(field_names[i], name)) {
            column->field = (enum plain_field)i;
            return true;
        }
    }
    return find_nutrient(column, name);
}

static bool is_doubled(const struct plain_header *header, size_t at)
{
    const struct plain_column *column = &header->columns[at];
    for (size_t i = 0; i < at; i++) {
        const struct plain_column *other = &header->columns[i];
        if (other->field == column->field &&
            (column->field != PLAIN_NUTRIENT || other->nutrient == column->nutrient))
            return true;
    }
    return false;
}

void plain_read_header(struct plain_header *out, struct arena *arena, const struct csv_row *row,
                       const char *file, struct plain_problems *problems)
{
    *out = (struct plain_header){ file, NULL, row->count };
    out->columns = arena_alloc(arena, row->count * sizeof *out->columns);
    bool has_name = false;
    for (size_t i = 0; i < row->count; i++) {
        struct plain_column *column = &out->columns[i];
        const char *text = row->fields[i].text;
        text += strspn(text, " \t");
        size_t length = strlen(text);
        while (length > 0 && text[length - 1] == ' ')
            length--;
        column->name = arena_strndup(arena, text, length);
        bool known = find_field(column, column->name);
        if (!known) {
            column->field = PLAIN_NOTE;
            plain_problem(
                problems, file, row->fields[i].line, NULL,
                "column %zu, \"%.40s\", is unknown (a nutrient needs its unit: magnesium mg)",
                i + 1, column->name);
        } else if (is_doubled(out, i)) {
            plain_problem(problems, file, row->fields[i].line, column->name, "it appears twice");
            column->field = PLAIN_NOTE;
        }
        has_name = has_name || (known && column->field == PLAIN_NAME);
    }
    if (!has_name)
        plain_problem(problems, file, row->line, NULL, "there is no column \"name\"");
}
