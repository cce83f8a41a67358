/* handle.h - a connection to SQLite, shared by the modules of the store alone. */
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

/* What a file is opened as. Its header must agree. */
enum store_kind { STORE_LOG, STORE_CATALOGUE };

struct statement {
    struct statement *next; /* in the store's list of kept statements */
    struct store *store;
    const struct query *query;
    sqlite3_stmt *stmt;
    int parameter_count;
    bool *is_bound; /* by the parameter's index - 1 */
    int bound_last; /* the index of the parameter bound last */
    int column_count;
    int column; /* the next to read, from 0 */
    bool is_open;
    bool has_stepped;
    bool has_row;
    enum status refusal; /* set by a row that can't be right or can't be read */
    int bind_failure; /* SQLite's code; the first step reports it */
    struct error *error; /* of the last step: a refusal is reported there */
};

struct store {
    sqlite3 *db;
    char *path; /* as the person knows it; SQLite has the real one */
    enum store_kind kind;
    bool is_read_only;
    bool is_copy; /* it is in memory, read from a file that stays as it is */
    int64_t copy_mark; /* a hash of that file */
    bool is_action; /* between action_begin and its end */
    bool is_reading; /* between store_begin_reading and its end */
    bool is_keeping; /* the store itself is writing: seeds, migrations, a new catalogue */
    struct sqlite3_session *session; /* records the action, else NULL */
    int progress; /* millions of SQLite's steps since the log was idle */
    int64_t commits; /* actions that are in the log */
    bool is_unsound; /* its tables are not as marrow made them: actions are refused */
    bool is_damaged; /* a page or row of it cannot be right */
    bool is_stuck; /* a transaction was not rolled back for lack of memory */
    struct statement *statements;
    int64_t data_version; /* as store_has_changed last saw it */
    bool has_moved; /* as store_has_changed last saw it */
    int64_t version; /* a log's schema version when it was opened */
    struct store_aside aside; /* of the journal met last */
    int64_t newest_step; /* of the history when history_watch was called */
    int64_t *own_steps; /* the steps that this connection has added since */
    size_t own_step_count;
    size_t own_step_room;
    bool is_impatient; /* a lock is not waited for */
    bool has_given_up; /* a lock was waited for in vain */
    int64_t waits_since; /* monotonic milliseconds: when another program's lock was met */
    struct stat journal_seen; /* that journal */
    bool is_rolled_back; /* and what it held was put back; recovery_step_past is due */
    char stamp[CLOCK_STAMP];
};

/* Opens an existing file, but does not read or lock it yet. SQLITE_OPEN_READWRITE falls back to
 * read-only where the file can't be written. The caller closes it with store_close. */
MARROW_CHECKED enum status handle_open(struct store **out, const char *path, enum store_kind kind,
                                       int flags, struct error *error);

/* As handle_open. Errors name `told_as`, the file that the person knows, where another is built to
 * become it. */
MARROW_CHECKED enum status handle_open_as(struct store **out, const char *path, const char *told_as,
                                          enum store_kind kind, int flags, struct error *error);

/* Opens an empty database in memory that is called `path` in errors. The caller closes it with
 * store_close. */
MARROW_CHECKED enum status handle_open_memory(struct store **out, const char *path,
                                              enum store_kind kind, struct error *error);

/* Closes the statements and the connection, and frees the store. */
void handle_close(struct store *store);

/* Reads the file's header through SQLite's own handle, without a lock and without changing
 * anything. *version gets the header's user_version. STATUS_UNUSABLE: the file is not of this
 * kind. */
MARROW_CHECKED enum status handle_identify(int *version, struct store *store, struct error *error);

/* Returns a number as SQLite's files hold it: four bytes, the highest first. */
uint32_t handle_read_number(const unsigned char *bytes);

/* Sets what every connection needs: foreign keys, an untrusted schema, no triggers (marrow has
 * none, so one in a file is foreign), durable commits. This touches the file: a journal left by a
 * crash is rolled back here. */
MARROW_CHECKED enum status handle_configure(struct store *store, struct error *error);

/* Runs SQL and ignores its rows. */
MARROW_CHECKED enum status handle_run(struct store *store, const char *sql, struct error *error);

/* Runs a whole script. An error names the script. */
MARROW_CHECKED enum status handle_run_script(struct store *store, const struct script *script,
                                             struct error *error);
MARROW_CHECKED enum status handle_run_scripts(struct store *store, const struct script *scripts,
                                              struct error *error);

/* Reads the integer at the start of the SQL's first row, 0 where there is none. */
MARROW_CHECKED enum status handle_integer(int64_t *out, struct store *store, const char *sql,
                                          struct error *error);

/* Binds a value that comes from a changeset. */
void statement_bind_value(struct statement *statement, const char *name, sqlite3_value *value);

#endif
