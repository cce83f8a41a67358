#include "marrow/store/shell.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <sqlite3.h>

#include "failure.h"
#include "handle.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/file.h"
#include "marrow/base/memory.h"
#include "marrow/store/script.h"
#include "marrow/store/store.h"

#define PROGRESS_STEPS 10000

struct store_shell {
    struct store *store;
    sqlite3_stmt *filling; /* between store_shell_begin and its end */
    int column; /* the last one put */
};

/* --- what a query may do --- */

static bool is_describing(const char *pragma)
{
    static const char *const allowed[] = { "table_info", "table_xinfo", "table_list",
                                           "index_list", "index_info",  "foreign_key_list" };
    for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++)
        if (sqlite3_stricmp(pragma, allowed[i]) == 0)
            return true;
    return false;
}

/* Says of each thing that a statement does whether it only reads. */
static int authorize(void *payload, int action, const char *first, const char *second,
                     const char *database, const char *trigger)
{
    (void)payload;
    (void)database;
    (void)trigger;
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return sqlite3_stricmp(second, "load_extension") == 0 ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
        return is_describing(first) ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

/* --- opening --- */

/* Makes the connection safe for any text: no extension, no trigger, nothing that a view of another
 * hand could call. */
static void harden(sqlite3 *db)
{
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
}

enum status store_shell_open(struct store_shell **out, const char *path, struct error *error)
{
    struct store *store;
    enum status status = handle_open(&store, path, STORE_LOG, SQLITE_OPEN_READONLY, error);
    if (status)
        return status;
    harden(store->db);
    int rc = sqlite3_exec(store->db, shell_scripts[0].text, NULL, NULL, NULL);
    if (rc) {
        status = failure_set(store, rc, error);
        handle_close(store);
        return status;
    }
    *out = xcalloc(1, sizeof **out);
    (*out)->store = store;
    return STATUS_OK;
}

void store_shell_close(struct store_shell *shell)
{
    if (!shell)
        return;
    handle_close(shell->store);
    free(shell);
}

/* --- filling --- */

enum status store_shell_begin(struct store_shell *shell, const char *table, size_t columns,
                              struct error *error)
{
    struct buffer sql = BUFFER_INIT;
    buffer_addf(&sql, "INSERT INTO temp.%s VALUES (?", table);
    for (size_t i = 1; i < columns; i++)
        buffer_add_text(&sql, ", ?");
    buffer_add_char(&sql, ')');
    int rc = sqlite3_exec(shell->store->db, "BEGIN", NULL, NULL, NULL);
    if (!rc)
        rc = sqlite3_prepare_v2(shell->store->db, sql.text, -1, &shell->filling, NULL);
    buffer_release(&sql);
    shell->column = 0;
    return rc ? failure_set(shell->store, rc, error) : STATUS_OK;
}

void store_shell_put_text(struct store_shell *shell, const char *text)
{
    sqlite3_bind_text(shell->filling, ++shell->column, text, -1, SQLITE_TRANSIENT);
}

void store_shell_put_integer(struct store_shell *shell, int64_t value)
{
    sqlite3_bind_int64(shell->filling, ++shell->column, value);
}

void store_shell_put_real(struct store_shell *shell, double value)
{
    if (isfinite(value))
        sqlite3_bind_double(shell->filling, ++shell->column, value);
    else
        sqlite3_bind_null(shell->filling, ++shell->column);
}

enum status store_shell_next(struct store_shell *shell, struct error *error)
{
    if (shell->column != sqlite3_bind_parameter_count(shell->filling))
        BUG("a row of a shell's table with too few or too many values");
    shell->column = 0;
    int rc = sqlite3_step(shell->filling);
    sqlite3_reset(shell->filling);
    return rc == SQLITE_DONE ? STATUS_OK : failure_set(shell->store, rc, error);
}

enum status store_shell_end(struct store_shell *shell, enum status status, struct error *error)
{
    sqlite3_finalize(shell->filling);
    shell->filling = NULL;
    int rc = sqlite3_exec(shell->store->db, status ? "ROLLBACK" : "COMMIT", NULL, NULL, NULL);
    return status || !rc ? status : failure_set(shell->store, rc, error);
}

/* --- queries --- */

static int ask(void *payload)
{
    const struct store_answer *answer = payload;
    return answer->keeps_on && !answer->keeps_on(answer->payload);
}

static void read_cell(struct store_cell *out, sqlite3_stmt *statement, int column)
{
    static const enum store_cell_kind kinds[] = { [SQLITE_NULL] = STORE_CELL_NULL,
                                                  [SQLITE_INTEGER] = STORE_CELL_INTEGER,
                                                  [SQLITE_FLOAT] = STORE_CELL_REAL,
                                                  [SQLITE_TEXT] = STORE_CELL_TEXT,
                                                  [SQLITE_BLOB] = STORE_CELL_BLOB };
    *out = (struct store_cell){ .kind = kinds[sqlite3_column_type(statement, column)] };
    if (out->kind == STORE_CELL_INTEGER)
        out->integer = sqlite3_column_int64(statement, column);
    if (out->kind == STORE_CELL_REAL)
        out->real = sqlite3_column_double(statement, column);
    if (out->kind != STORE_CELL_BLOB)
        out->text = (const char *)sqlite3_column_text(statement, column);
    out->length = (size_t)sqlite3_column_bytes(statement, column);
}

static int answer_rows(sqlite3_stmt *statement, const struct store_answer *answer)
{
    size_t count = (size_t)sqlite3_column_count(statement);
    const char **names = xcalloc(count + 1, sizeof *names);
    struct store_cell *cells = xcalloc(count + 1, sizeof *cells);
    for (size_t i = 0; i < count; i++)
        names[i] = sqlite3_column_name(statement, (int)i);
    answer->head(names, count, answer->payload);
    int rc;
    while ((rc = sqlite3_step(statement)) == SQLITE_ROW) {
        for (size_t i = 0; i < count; i++)
            read_cell(&cells[i], statement, (int)i);
        answer->row(cells, count, answer->payload);
    }
    free(names);
    free(cells);
    return rc;
}

/* Says what is wrong with a query in SQLite's words, which name the place. */
static enum status refuse(struct store_shell *shell, int rc, struct error *error)
{
    switch (rc & 0xff) {
    case SQLITE_AUTH:
        return error_set(error, STATUS_INVALID,
                         "a query can only read: SELECT, WITH, VALUES, EXPLAIN");
    case SQLITE_INTERRUPT:
        return error_set(error, STATUS_UNUSABLE, "the query was stopped");
    case SQLITE_ERROR:
    case SQLITE_TOOBIG:
    case SQLITE_RANGE:
    case SQLITE_MISMATCH:
        return error_set(error, STATUS_INVALID, "%s", sqlite3_errmsg(shell->store->db));
    default:
        return failure_set(shell->store, rc, error);
    }
}

static bool is_blank(const char *sql)
{
    return sql[strspn(sql, " \t\r\n;")] == '\0';
}

bool store_shell_is_whole(const char *sql)
{
    return sqlite3_complete(sql) == 1;
}

enum status store_shell_run(struct store_shell *shell, const char *sql,
                            const struct store_answer *answer, struct error *error)
{
    sqlite3 *db = shell->store->db;
    sqlite3_stmt *statement = NULL;
    const char *rest = "";
    sqlite3_set_authorizer(db, authorize, NULL);
    sqlite3_progress_handler(db, PROGRESS_STEPS, ask, (void *)answer);
    int rc = sqlite3_prepare_v2(db, sql, -1, &statement, &rest);
    enum status status = STATUS_OK;
    if (rc)
        status = refuse(shell, rc, error);
    else if (!statement)
        status = error_set(error, STATUS_INVALID, "no query was given");
    else if (!is_blank(rest))
        status = error_set(error, STATUS_INVALID, "one query at a time");
    if (!status && (rc = answer_rows(statement, answer)) != SQLITE_DONE)
        status = refuse(shell, rc, error);
    sqlite3_finalize(statement);
    sqlite3_progress_handler(db, 0, NULL, NULL);
    sqlite3_set_authorizer(db, NULL, NULL);
    return status;
}

/* --- a file of the tables --- */

static enum status copy_tables(struct store_shell *shell, const char *path, struct error *error)
{
    sqlite3 *file = NULL;
    int rc = sqlite3_open_v2(path, &file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL);
    sqlite3_backup *backup =
        rc ? NULL : sqlite3_backup_init(file, "main", shell->store->db, "temp");
    if (backup) {
        sqlite3_backup_step(backup, -1);
        rc = sqlite3_backup_finish(backup);
    } else if (!rc) {
        rc = sqlite3_errcode(file);
    }
    sqlite3_close(file);
    return rc ? error_set(error, STATUS_IO, "%s could not be written: %s", path, sqlite3_errstr(rc))
              : STATUS_OK;
}

enum status store_shell_save(struct store_shell *shell, const char *path, struct error *error)
{
    char *temporary = file_temporary(path);
    enum status status = file_create(temporary, path, 0600, error);
    if (!status)
        status = copy_tables(shell, temporary, error);
    if (!status)
        status = file_sync(temporary, path, error);
    if (!status) {
        status = file_place(temporary, path, error);
        if (status == STATUS_CONFLICT)
            status = error_set(error, STATUS_IO, "%s already exists; choose another name", path);
    }
    if (status)
        unlink(temporary);
    free(temporary);
    return status;
}
