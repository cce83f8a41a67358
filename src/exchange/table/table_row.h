/* table_row.h - reads the rows of a table's files into its foods. */
#ifndef MARROW_EXCHANGE_TABLE_ROW_H
#define MARROW_EXCHANGE_TABLE_ROW_H

#include <stdbool.h>
#include <stddef.h>

#include "job/job.h"
#include "job/output.h"
#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/csv.h"
#include "marrow/exchange/table_profile.h"
#include "table_file.h"
#include "table_foods.h"

/* Words of a table's own lists, such as the names of measures. */
struct table_texts {
    struct arena arena;
    struct table_text {
        const char *list;
        const char *key;
        const char *text;
    } * items;
    size_t count;
    size_t room;
    size_t last; /* where the last search ended: rows mostly ask in the order of the list */
};

/* What is counted for the summary, beside the job's notes. */
struct table_counts {
    long traces;
    long below;
    long unknown; /* values that the table has a place for, but does not give */
    bool has[NUTRIENT_COUNT]; /* nutrients that the table has a place for */
    long homeless; /* rows about foods that the table does not list */
    long headings; /* lines without a food */
};

/* A file of a table while it is read. */
struct table_reading {
    const struct table_profile *profile;
    const struct table_file *file;
    const char *name; /* of the file, for messages */
    const struct csv_row *header; /* NULL: it has none */
    struct table_columns columns;
    enum decimal_mark decimal;
    bool is_workbook; /* its numbers have a decimal point, whatever its texts have */
    struct table_foods *foods;
    struct table_texts *texts;
    struct table_counts *counts;
    struct output *output;
    bool is_again; /* the row is of a food that was listed before */
    const char *heading; /* the last line that is a heading; "": none */
};

/* Looks at the figures of a row: sets *has_point and *has_comma where one shows that mark without
 * doubt. */
void table_row_look(const struct table_reading *reading, const struct csv_row *row, bool *has_point,
                    bool *has_comma);

/* Reads one row. STATUS_INVALID: it does not fit the file; the text names file and line. */
MARROW_CHECKED enum status table_row_read(struct table_reading *reading, const struct csv_row *row,
                                          struct error *error);

/* Gives the traces of a food their limits: the largest that the table states for the nutrient, else
 * what a label may state as 0 (label.h). Without either the value is unknown. Counts what is. */
void table_row_settle(struct table_reading *reading, struct table_food *food);

#endif
