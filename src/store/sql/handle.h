/* handle.h - a connection to SQLite: what all modules of the store share, and nobody else. */
#ifndef MARROW_STORE_HANDLE_H
#define MARROW_STORE_HANDLE_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/clock.h"
#include "marrow/base/error.h"
#include "marrow/store/script.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"

#define BUSY_TIMEOUT_MS 5000

/* What a log is made of. The program's own are program_scripts; a test may hand in others. */
struct store_scripts {
    const struct script *tables;
    const struct script *seeds;
    const struct script *derived;
    const struct script *migrations;
};

extern const struct store_scripts program_scripts;

/* The version that the scripts make: the number of the last migration ("0002_..."), 1 without any.
 */
int scripts_version(const struct store_scripts *scripts);

/* What is known of a file by looking at its first bytes. */
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

/* Before anything is begun or read: rolls back what could not be rolled back for want of memory, so
 * that nobody meets half an action. */
MARROW_CHECKED enum status handle_settle(struct store *store, struct error *error);

/* Rolls back when a transaction is open. */
void handle_roll_back(struct store *store);

/* Whether the file is no longer where it was opened: moved, removed, replaced. */
bool handle_has_moved(const struct store *store);

/* Turns SQLite's result code into a status and a sentence. rc is not SQLITE_OK. */
enum status failure_set(struct store *store, int rc, struct error *error);

/* Binds any value, for rows that come out of a changeset. */
void statement_bind_value(struct statement *statement, const char *name, sqlite3_value *value);

/* Finalizes all kept statements. A statement that is still open is a BUG. */
void statement_close_all(struct store *store);
bool statement_any_open(const struct store *store);

/* store_open_log with these scripts. */
MARROW_CHECKED enum status log_open(struct store **out, struct store_news *news, const char *path,
                                    const struct store_scripts *scripts, struct error *error);

#endif
