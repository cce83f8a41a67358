/* fdc_table.h - the tables of FoodData Central, identified by their columns. */
#ifndef MARROW_EXCHANGE_FDC_TABLE_H
#define MARROW_EXCHANGE_FDC_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "job/job.h"

enum fdc_table {
    FDC_FOOD,
    FDC_FOOD_NUTRIENT,
    FDC_FOOD_PORTION,
    FDC_BRANDED_FOOD,
    FDC_SURVEY_FOOD,
    FDC_FOUNDATION_FOOD,
    FDC_SR_FOOD,
    FDC_MEASURE_UNIT,
    FDC_OTHER, /* a table of FoodData Central that is not needed */
    FDC_NONE, /* not a table of FoodData Central */
    FDC_TABLE_COUNT = FDC_OTHER
};

/* Returns the table that has these columns. */
enum fdc_table fdc_find_table(const char *const *columns, size_t count);

/* Returns the index of the column with this name, or the number of columns if there is none. */
size_t fdc_column(const struct table *table, const char *name);

/* Returns the text in a row's column, or "" if the row has no such column. */
const char *fdc_text(const struct csv_row *row, size_t column);

/* Reads a decimal number, such as "75.0" or "5.6E-4". Returns false if text is not a number. */
bool fdc_number(double *out, const char *text);

/* Reads an id from 1 to 4,294,967,295. Returns false if text is not an id. */
bool fdc_id(uint32_t *out, const char *text);

#endif
