/* rows.h - the rows of a log as they are, table by table, for taking them out and putting them
 * back.
 *
 * The tables are those that people's actions change: what undo records. Seeds, history, tombstones
 * and what is known of other devices are not among them, nor are the settings of the device.
 */
#ifndef MARROW_STORE_ROWS_H
#define MARROW_STORE_ROWS_H

#include <stddef.h>
#include <stdint.h>

#include "marrow/base/error.h"
#include "marrow/store/store.h"

enum rows_kind { ROWS_NULL, ROWS_INTEGER, ROWS_REAL, ROWS_TEXT };

struct rows_cell {
    const char *column;
    enum rows_kind kind;
    int64_t integer;
    double real;
    const char *text; /* as long as the call lasts */
};

#define ROWS_CELLS_MOST 32

/* Returns the name of a table, from 0 on, or NULL after the last. Rows can be put in this order. */
const char *rows_table(size_t index);

/* Returns the version of the log's tables. */
int rows_version(const struct store *log);

/* Calls `take` with each row of a table, ordered by its key. `from` and `to` ("2026-11-19") bound
 * the rows that are of a day, and the doses of entries of these days are among them.
 * STATUS_UNUSABLE, STATUS_IO, or what `take` returns. */
MARROW_CHECKED enum status
rows_read(struct store *log, const char *table, const char *from, const char *to,
          enum status (*take)(const struct rows_cell *cells, size_t count, void *payload,
                              struct error *error),
          void *payload, struct error *error);

enum rows_outcome {
    ROWS_ADDED,
    ROWS_CHANGED, /* the log had an older state of it */
    ROWS_THERE, /* the log has it, in this or a later state */
};

struct rows_writer;

/* Begins to put rows, within an action; rows may refer to others that come later. End with
 * rows_end. */
MARROW_CHECKED enum status rows_begin(struct rows_writer **out, struct store *log,
                                      struct error *error);

/* Puts a row: adds it, or changes the log's row with its key if that was modified earlier. A food
 * whose key another food of the log has gets a new own:N, or is that food. STATUS_INVALID: there is
 * no such table or column, or the row cannot be. */
MARROW_CHECKED enum status rows_put(enum rows_outcome *out, struct rows_writer *writer,
                                    const char *table, const struct rows_cell *cells, size_t count,
                                    struct error *error);

/* Checks that all rows that others refer to are there, if status is STATUS_OK, and frees the
 * writer. STATUS_INVALID: one is missing. */
MARROW_CHECKED enum status rows_end(struct rows_writer *writer, enum status status,
                                    struct error *error);

#endif
