/* statement.h - running the program's SQL.
 *
 * A module keeps its SQL in one table of named queries, indexed by an enum, beside the code that
 * binds and reads them:
 *
 *     enum { ENTRY_INSERT, ENTRY_OF_DAY, ENTRY_QUERY_COUNT };
 *     static const struct query entry_queries[] = {
 *         [ENTRY_OF_DAY] = { "entry of day", "SELECT id, measure FROM entry WHERE day = :day" },
 * ...
 *     };
 *     const struct query_table entry_query_table = { "entry", entry_queries, ENTRY_QUERY_COUNT };
 *
 * Parameters are bound by name, columns read in order from left to right. It is a BUG to leave a
 * parameter unbound, to read a column twice or past the last, or to leave one of a row unread.
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
 * Prepared statements are kept by the store and used again.
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

/* All queries of a module, for the test that prepares every one and reads its plan. */
struct query_table {
    const char *name;
    const struct query *queries;
    size_t count;
};

struct statement;

/* A ready statement of the query, nothing bound. query must live as long as the store (static
 * tables do). A query can't be open twice at a time, and one that writes to a log must be within an
 * action (history.h): either is a BUG. STATUS_UNUSABLE (locked, damaged, tables that are not as
 * marrow made them), STATUS_IO. */
MARROW_CHECKED enum status statement_open(struct statement **out, struct store *store,
                                          const struct query *query, struct error *error);

/* Bind by the parameter's name with its colon. Text is copied; NULL text and NaN bind NULL. */
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
/* Binds ":now": when the open action began (store_stamp). */
void statement_bind_now(struct statement *statement);
/* The bytes must stay as they are until the statement's end. */
void statement_bind_blob(struct statement *statement, const char *name, const void *bytes,
                         size_t size);
/* Binds the parameter of that name and those that follow it in the SQL, count in all; NaN binds
 * NULL. */
void statement_bind_reals(struct statement *statement, const char *name, const double *values,
                          size_t count);

/* STATUS_OK: a row is there. STATUS_NOT_FOUND: no more rows (error is not set).
 * STATUS_INVALID: a constraint refused the row; STATUS_UNUSABLE: locked, damaged, read-only, moved
 * away; STATUS_IO: disk full or failing, or SQLite lacks memory. */
MARROW_CHECKED enum status statement_step(struct statement *statement, struct error *error);

/* The next column of the row. Text lives until the next step or end; NULL where the column is NULL.
 * A NULL reads as 0 for integers and NaN for reals. statement_text_needed is for columns that are
 * never NULL: where one is, it refuses the row as below and reads as "". An infinite real, which
 * marrow never writes, is refused too. */
int64_t statement_integer(struct statement *statement);
/* The same, but a NULL reads as `otherwise`. */
int64_t statement_integer_or(struct statement *statement, int64_t otherwise);
double statement_real(struct statement *statement);
const char *statement_text(struct statement *statement);
const char *statement_text_needed(struct statement *statement);
/* The next column as a day, '2026-11-19'. A NULL or a text that is not a date refuses the row as
 * statement_refuse(st, what) does, and reads as 1970-01-01. */
struct date statement_date(struct statement *statement, const char *what);
/* The same of a column that may be NULL: false, and *out unset, where it is. */
bool statement_date_or_null(struct date *out, struct statement *statement, const char *what);
const void *statement_blob(size_t *size, struct statement *statement); /* as text */
bool statement_is_null(struct statement *statement); /* of the next column, without reading it */
void statement_skip(struct statement *statement); /* reads the next column for nothing */

/* What the row holds can't be: the file is damaged, or another hand wrote in it. Sets the error
 * that was given to the last step, naming the file and what ("an entry without its food"); the next
 * step or the end returns STATUS_UNUSABLE, so a reader only has to go on without acting upon the
 * row. */
void statement_refuse(struct statement *statement, const char *what);

/* Puts the statement back. Returns STATUS_UNUSABLE after a refused row (STATUS_IO after a text that
 * memory was lacking for, which read as ""), else STATUS_OK for STATUS_NOT_FOUND (all rows were
 * read), or status itself. */
enum status statement_end(struct statement *statement, enum status status);

/* Steps a statement that gives no rows, and ends it. */
MARROW_CHECKED enum status statement_run(struct statement *statement, struct error *error);

/* Prepares the query and hands on each line of its plan ("SEARCH entry USING INDEX entry_day
 * (day=?)"), for tests. STATUS_UNUSABLE: it does not compile. */
MARROW_CHECKED enum status store_explain(struct store *store, const struct query *query,
                                         void (*notify)(const char *step, void *payload),
                                         void *payload, struct error *error);

/* Rows changed by the last INSERT, UPDATE or DELETE. */
int64_t statement_changes(struct store *store);

#endif
