/* diary_rows.h - the whole log as JSON Lines: a head, then a line for each row of each table.
 *
 *     {"marrow":"log","tables":7}
 *     {"table":"food","id":890343752938030,"origin":"own:1",...}
 */
#ifndef MARROW_EXCHANGE_DIARY_ROWS_H
#define MARROW_EXCHANGE_DIARY_ROWS_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/exchange/diary_import.h"
#include "marrow/journal/journal.h"

#define DIARY_ROWS_FORMAT "marrow log, JSON Lines"

/* Appends all rows, those of days only from `from` to `to`. *count gets the number of entries. */
MARROW_CHECKED enum status diary_rows_export(struct buffer *out, size_t *count, struct store *log,
                                             struct date from, struct date to, struct error *error);

/* Returns whether the file begins as diary_rows_export begins. */
bool diary_rows_is(const char *bytes, size_t length);

/* Puts all rows of the file into the log, within an action. STATUS_INVALID: a line cannot be read
 * or is refused. */
MARROW_CHECKED enum status diary_rows_import(struct diary_import_result *result,
                                             struct journal *journal, const char *bytes,
                                             size_t length, const char *name, struct error *error);

#endif
