/* handle.h - a connection to SQLite, shared by the modules of the store and by nobody else. */
#ifndef MARROW_STORE_HANDLE_H
#define MARROW_STORE_HANDLE_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>

#include "marrow/base/clock.h"
#include "marrow/base/error.h"
#include "marrow/store/script.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"

#define BUSY_TIMEOUT_MS 5000

/* What a file is opened as. Its first bytes must agree. */
enum store_kind { STORE_LOG, STORE_CATALOGUE };

struct statement {
    struct statement *next; /* in the store's list of kept statements */
    struct store *store;
    const struct query *query;
    sqlite3_stmt *stmt;
    int parameter_count;
    bool *is_bound; /* by parameter's index - 1 */
    int bound_last; /* parameter's index */
    int column_count;
    int column; /* the next one to read, 0-based */
    bool is_open;
    bool has_stepped;
    bool has_row;
    enum status refusal; /* of a row of it that can't be, or can't be read; told by the end */
    int bind_failure; /* SQLite's code; told by the first step */
    struct error *error; /* of the last step: where a refusal is told */
};

struct store {
    sqlite3 *db;
    char *path;
    enum store_kind kind;
    bool is_read_only;
    bool is_action; /* between action_begin and its end */
    bool is_reading; /* between store_begin_reading and its end */
    bool is_keeping; /* the store itself writes: seeds, migrations, a catalogue being built */
    struct sqlite3_session *session; /* records the action; NULL outside of one */
    bool is_damaged; /* a page or a row of it cannot be right */
    bool is_stuck; /* a transaction could not be rolled back, for want of memory */
    struct statement *statements;
    int64_t data_version; /* as store_has_changed saw it last */
    int64_t version; /* of a log: its schema as it was opened */
    struct store_aside aside; /* of the journal met last */
    struct stat journal_seen; /* that journal */
    char stamp[CLOCK_STAMP];
};

/* Opens the existing file, nothing read or locked yet. SQLITE_OPEN_READWRITE falls back on reading
 * alone where the file can't be written. The caller closes with store_close. */
MARROW_CHECKED enum status handle_open(struct store **out, const char *path, enum store_kind kind,
                                       int flags, struct error *error);

/* Closes statements and the connection, and frees. */
void handle_close(struct store *store);

/* Looks at the file's header through SQLite's own handle, taking no lock and changing nothing.
 * STATUS_UNUSABLE: it is not of this kind. *version is the header's user_version. */
MARROW_CHECKED enum status handle_identify(int *version, struct store *store, struct error *error);

/* Settings of every connection: foreign keys, an untrusted schema, durable commits. Touches the
 * file: a journal that a crash left is rolled back here. */
MARROW_CHECKED enum status handle_configure(struct store *store, struct error *error);

/* Runs SQL that gives no rows of interest. */
MARROW_CHECKED enum status handle_run(struct store *store, const char *sql, struct error *error);

/* Runs a whole script; an error names it. */
MARROW_CHECKED enum status handle_run_script(struct store *store, const struct script *script,
                                             struct error *error);
MARROW_CHECKED enum status handle_run_scripts(struct store *store, const struct script *scripts,
                                              struct error *error);

/* The integer that the SQL's first row begins with, 0 when there is none. */
MARROW_CHECKED enum status handle_integer(int64_t *out, struct store *store, const char *sql,
                                          struct error *error);

/* Whether the file is no longer where it was opened: moved, removed, replaced. */
bool handle_has_moved(const struct store *store);

/* Binds any value, for rows that come out of a changeset. */
void statement_bind_value(struct statement *statement, const char *name, sqlite3_value *value);

#endif
