/* statement.h - runs the program's SQL.
 *
 * A module keeps its SQL in one table of named queries, indexed by an enum, beside the code that
 * binds and reads them:
 *
 *     enum { ENTRY_INSERT, ENTRY_OF_DAY, ENTRY_QUERY_COUNT };
 *     static const struct query entry_queries[] = {
 *         [ENTRY_OF_DAY] = { "entry of day", "SELECT id, measure FROM entry WHERE day = :day" },
 *   ...
 *     };
 *     const struct query_table entry_query_table = { "entry", entry_queries, ENTRY_QUERY_COUNT };
 *
 * Parameters are bound by name; columns are read in order, from left to right. It is a BUG to leave
 * a parameter unbound, to read a column twice or past the last, or to leave a column of a row
 * unread.
 *
 *     struct statement *st;
 *     enum status status = statement_open(&st, store, &entry_queries[ENTRY_OF_DAY], error);
 *     if (status)
 *         return status;
 *     statement_bind_text(st, ":day", day);
 *     while ((status = statement_step(st, error)) == STATUS_OK) {
 *         int64_t id = statement_integer(st);
 *         const char *measure = statement_text(st);   // copy it before the next step
 *     }
 *     return statement_end(st, status);
 *
 * The store keeps prepared statements and uses them again.
 */
#ifndef MARROW_STORE_STATEMENT_H
#define MARROW_STORE_STATEMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/store/store.h"

struct query {
    const char *name; /* for messages */
    const char *sql;
};

/* All queries of a module, for the test that prepares each of them and reads its plan. */
struct query_table {
    const char *name;
    const struct query *queries;
    size_t count;
};

struct statement;

/* Opens a statement of the query with nothing bound. `query` must live as long as the store, as
 * static tables do. It is a BUG to open a query that is open already, or to open one that writes to
 * a log outside an action (action.h). STATUS_UNUSABLE: locked, damaged, or tables that marrow did
 * not make. STATUS_IO. */
MARROW_CHECKED enum status statement_open(struct statement **out, struct store *store,
                                          const struct query *query, struct error *error);

/* Bind a parameter by its name with the colon. Text is copied; NULL text and NaN bind NULL. */
void statement_bind_integer(struct statement *statement, const char *name, int64_t value);
void statement_bind_real(struct statement *statement, const char *name, double value);
void statement_bind_text(struct statement *statement, const char *name, const char *text);
void statement_bind_text_n(struct statement *statement, const char *name, const char *text,
                           size_t length);
void statement_bind_null(struct statement *statement, const char *name);
/* Binds the value where `has`, else NULL. */
void statement_bind_integer_or_null(struct statement *statement, const char *name, bool has,
                                    int64_t value);
void statement_bind_real_or_null(struct statement *statement, const char *name, bool has,
                                 double value);
/* Binds the day as the log holds it: '2026-11-19'. */
void statement_bind_date(struct statement *statement, const char *name, struct date date);
void statement_bind_date_or_null(struct statement *statement, const char *name, bool has,
                                 struct date date);
/* Binds ":now" to the time at which the open action began (store_stamp). */
void statement_bind_now(struct statement *statement);
/* Binds bytes, which must stay unchanged until the statement's end. */
void statement_bind_blob(struct statement *statement, const char *name, const void *bytes,
                         size_t size);
/* Binds `count` values to the parameter of that name and those after it in the SQL; NaN binds
 * NULL. */
void statement_bind_reals(struct statement *statement, const char *name, const double *values,
                          size_t count);

/* Steps to the next row. STATUS_OK: there is one. STATUS_NOT_FOUND: no more rows (error is not
 * set). STATUS_INVALID: a constraint refused the row. STATUS_UNUSABLE: locked, damaged, read-only,
 * moved away. STATUS_IO: the disk is full or failing, or SQLite ran out of memory. */
MARROW_CHECKED enum status statement_step(struct statement *statement, struct error *error);

/* Read the row's next column. Text lives until the next step or end, and is NULL where the column
 * is NULL. A NULL reads as 0 for integers and NaN for reals. statement_text_needed is for columns
 * that are never NULL: a NULL there refuses the row (statement_refuse) and reads as "". An infinite
 * real, which marrow never writes, refuses the row too. */
int64_t statement_integer(struct statement *statement);
/* Reads the next column; a NULL reads as `otherwise`. */
int64_t statement_integer_or(struct statement *statement, int64_t otherwise);
double statement_real(struct statement *statement);
const char *statement_text(struct statement *statement);
const char *statement_text_needed(struct statement *statement);
/* Reads the next column as a day, '2026-11-19'. A NULL or a text that is not a date refuses the row
 * (statement_refuse with `what`) and reads as 1970-01-01. */
struct date statement_date(struct statement *statement, const char *what);
/* Reads the next column as bytes. They live as long as text does. */
const void *statement_blob(size_t *size, struct statement *statement);
/* Tells whether the next column is NULL, without reading it. */
bool statement_is_null(struct statement *statement);
/* Skips the next column. */
void statement_skip(struct statement *statement);

/* Refuses the row: what it holds cannot be right, because the file is damaged or another program
 * wrote to it. Sets the error that was given to the last step, which names the file and `what` ("an
 * entry without its food"). The next step or the end returns STATUS_UNUSABLE, so the reader can go
 * on but must not act on the row. */
void statement_refuse(struct statement *statement, const char *what);

/* Ends the statement, so that its query can be opened again. Returns STATUS_OK for STATUS_NOT_FOUND
 * (all rows were read), else `status` itself. Returns STATUS_UNUSABLE after a refused row, and
 * STATUS_IO after a text that read as "" for lack of memory. */
enum status statement_end(struct statement *statement, enum status status);

/* Steps a statement that returns no rows, and ends it. */
MARROW_CHECKED enum status statement_run(struct statement *statement, struct error *error);

/* Runs a query that returns no rows and whose only parameter is :id. */
MARROW_CHECKED enum status statement_run_on(struct store *store, const struct query *query,
                                            int64_t id, struct error *error);

/* Prepares the query and passes each line of its plan ("SEARCH entry USING INDEX entry_day
 * (day=?)") to `notify`, for tests. STATUS_UNUSABLE: it does not compile. */
MARROW_CHECKED enum status store_explain(struct store *store, const struct query *query,
                                         void (*notify)(const char *step, void *payload),
                                         void *payload, struct error *error);

/* Returns how many rows the last INSERT, UPDATE or DELETE changed. */
int64_t statement_changes(struct store *store);

#endif
