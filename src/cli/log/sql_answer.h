/* sql_answer.h - the rows of a query as a table, as CSV or as JSON. */
#ifndef MARROW_CLI_SQL_ANSWER_H
#define MARROW_CLI_SQL_ANSWER_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/buffer.h"
#include "marrow/base/json.h"
#include "marrow/store/shell.h"

enum sql_format { SQL_TABLE, SQL_CSV, SQL_JSON };

struct sql_cell {
    char *text; /* NULL: NULL; with SQL_TABLE cleaned */
    bool is_figure;
};

/* An answer being collected: CSV and JSON are written at once, a table when all rows are known. */
struct sql_answer {
    enum sql_format format;
    struct buffer *out;
    struct json json;
    char **names;
    size_t column_count;
    struct sql_cell *cells;
    size_t cell_count, cell_room;
};

/* Begins an answer in `out`. Its parts go to sql_answer_head and sql_answer_row, with the answer
 * as payload. */
void sql_answer_init(struct sql_answer *answer, enum sql_format format, struct buffer *out);
void sql_answer_head(const char *const *names, size_t count, void *payload);
void sql_answer_row(const struct store_cell *cells, size_t count, void *payload);

/* Ends the answer, which is written whole then. */
void sql_answer_end(struct sql_answer *answer);

/* Frees what was collected. */
void sql_answer_release(struct sql_answer *answer);

#endif
