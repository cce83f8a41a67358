/* shell.h - a log opened for queries that a person writes.
 *
 * The log is opened read-only by a connection of its own. Beside its tables are temporary ones,
 * which the program fills (marrow/report/shell.h). A query can only read: SQLite asks about each
 * thing that a statement does, and all but reading is refused, so are ATTACH, extensions and
 * PRAGMA, except those that describe tables.
 */
#ifndef MARROW_STORE_SHELL_H
#define MARROW_STORE_SHELL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/error.h"

struct store_shell;

enum store_cell_kind {
    STORE_CELL_NULL,
    STORE_CELL_INTEGER,
    STORE_CELL_REAL,
    STORE_CELL_TEXT,
    STORE_CELL_BLOB
};

/* A value of a row. It lives until the next row. */
struct store_cell {
    enum store_cell_kind kind;
    int64_t integer;
    double real;
    const char *text; /* of text and numbers, as SQLite writes them */
    size_t length;
};

/* Gets what a query answers. */
struct store_answer {
    void (*head)(const char *const *names, size_t count, void *payload); /* before the rows */
    void (*row)(const struct store_cell *cells, size_t count, void *payload);
    bool (*keeps_on)(void *payload); /* asked now and then; false stops the query */
    void *payload;
};

/* Opens the log at `path` and makes the temporary tables of schema/shell.sql, all empty.
 * STATUS_UNUSABLE or STATUS_IO: it cannot be read. The caller closes. */
MARROW_CHECKED enum status store_shell_open(struct store_shell **out, const char *path,
                                            struct error *error);
void store_shell_close(struct store_shell *shell);

/* Begins to fill a temporary table with `columns` columns. Then each row's values are put in their
 * order, and store_shell_next ends the row; store_shell_end ends the table, whatever the status
 * was, and returns it. */
MARROW_CHECKED enum status store_shell_begin(struct store_shell *shell, const char *table,
                                             size_t columns, struct error *error);
void store_shell_put_text(struct store_shell *shell, const char *text); /* NULL is NULL */
void store_shell_put_integer(struct store_shell *shell, int64_t value);
void store_shell_put_real(struct store_shell *shell, double value); /* not finite: NULL */
MARROW_CHECKED enum status store_shell_next(struct store_shell *shell, struct error *error);
MARROW_CHECKED enum status store_shell_end(struct store_shell *shell, enum status status,
                                           struct error *error);

/* Returns whether the text is a whole statement, which ends with a semicolon. */
bool store_shell_is_whole(const char *sql);

/* Runs one query. STATUS_INVALID: it is no SQL, or does more than read, or more than one statement.
 * STATUS_UNUSABLE: it was stopped, or the log is locked. STATUS_IO. */
MARROW_CHECKED enum status store_shell_run(struct store_shell *shell, const char *sql,
                                           const struct store_answer *answer, struct error *error);

/* Copies the temporary tables to a new SQLite file, built aside and then named `path`, which must
 * be free. STATUS_IO: it is taken, or cannot be written. */
MARROW_CHECKED enum status store_shell_save(struct store_shell *shell, const char *path,
                                            struct error *error);

#endif
