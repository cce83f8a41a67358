#define _POSIX_C_SOURCE 200809L
#include "handle.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "failure.h"
#include "marrow/base/buffer.h"
#include "marrow/base/memory.h"
#include "marrow/store/script.h"
#include "vfs.h"

#define HEADER_SIZE 100
#define HEADER_VERSION_AT 60
#define HEADER_APPLICATION_AT 68

#define LOG_VALUE_MOST (64 << 20) /* bytes */
#define CATALOGUE_VALUE_MOST (256 << 20)
#define SQL_MOST (1 << 20)
#define PROGRESS_STEPS 1000000
#define PROGRESS_MOST 150 /* some seconds; the check of fifty years of entries takes 50 */

/* Returns a path that SQLite does not take for a URI, which a name that begins with "file:" would
 * be. */
static char *plain_path(const char *path)
{
    struct buffer plain = BUFFER_INIT;
    buffer_addf(&plain, "%s%s", strncmp(path, "file:", 5) == 0 || path[0] == ':' ? "./" : "", path);
    return buffer_detach(&plain);
}

/* Refuses what is not a file before SQLite opens it: opening a pipe would wait forever. */
static enum status refuse_no_file(const char *path, const char *told_as, struct error *error)
{
    struct stat info;
    if (stat(path, &info) || S_ISREG(info.st_mode))
        return STATUS_OK;
    return error_set(error, STATUS_UNUSABLE, "%s is %s, not a file", told_as,
                     S_ISDIR(info.st_mode) ? "a folder" : "a device or a pipe");
}

static int64_t milliseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static bool (*ask_client)(void *payload);
static void *asked_with;

void store_set_waiting(bool (*keep_waiting)(void *payload), void *payload)
{
    ask_client = keep_waiting;
    asked_with = payload;
}

/* Waits a little for another program's lock. SQLite's own handler soon sleeps for 100 ms at a time,
 * and on a busy machine never wakes between two actions of a program that writes all the time. */
static int wait_for_lock(void *payload, int count)
{
    struct store *store = payload;
    const struct timespec pause = { .tv_nsec = (1 + (count * 7 + (int)getpid()) % 10) * 1000000L };
    if (count == 0)
        store->waits_since = milliseconds();
    int64_t waited = milliseconds() - store->waits_since;
    store->has_given_up = store->is_impatient || waited > BUSY_TIMEOUT_MS ||
                          (waited >= STORE_SIGN_MS && ask_client && !ask_client(asked_with));
    if (store->has_given_up)
        return 0;
    nanosleep(&pause, NULL);
    return 1;
}

enum status handle_open(struct store **out, const char *path, enum store_kind kind, int flags,
                        struct error *error)
{
    return handle_open_as(out, path, path, kind, flags, error);
}

enum status handle_open_as(struct store **out, const char *path, const char *told_as,
                           enum store_kind kind, int flags, struct error *error)
{
    enum status status = refuse_no_file(path, told_as, error);
    if (status)
        return status;
    struct store *store = xcalloc(1, sizeof *store);
    char *plain = plain_path(path);
    store->path = xstrdup(told_as);
    store->kind = kind;
    int rc = sqlite3_open_v2(plain, &store->db, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                             vfs_name());
    free(plain);
    if (rc) {
        status = failure_set(store, rc, error);
        handle_close(store);
        return status;
    }
    sqlite3_busy_handler(store->db, wait_for_lock, store);
    store->is_read_only = sqlite3_db_readonly(store->db, "main") == 1;
    *out = store;
    return STATUS_OK;
}

enum status handle_open_memory(struct store **out, const char *path, enum store_kind kind,
                               struct error *error)
{
    struct store *store = xcalloc(1, sizeof *store);
    store->path = xstrdup(path);
    store->kind = kind;
    int rc = sqlite3_open_v2(":memory:", &store->db,
                             SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX |
                                 SQLITE_OPEN_EXRESCODE,
                             NULL);
    enum status status = rc ? failure_set(store, rc, error) : STATUS_OK;
    if (status)
        handle_close(store);
    else
        *out = store;
    return status;
}

static void close_statements(struct store *store)
{
    while (store->statements) {
        struct statement *st = store->statements;
        if (st->is_open)
            die("broken invariant: '%s' is open at closing", st->query->name);
        store->statements = st->next;
        sqlite3_finalize(st->stmt);
        free(st->is_bound);
        free(st);
    }
}

void handle_close(struct store *store)
{
    close_statements(store);
    if (sqlite3_close(store->db))
        BUG("a statement was left behind at closing");
    free(store->own_steps);
    free(store->path);
    free(store);
}

uint32_t handle_read_number(const unsigned char *bytes)
{
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static const char *kind_name(enum store_kind kind)
{
    return kind == STORE_LOG ? "a marrow log" : "a marrow catalogue";
}

static enum status refuse_foreign(struct store *store, uint32_t application, struct error *error)
{
    if (application == STORE_CATALOGUE_APPLICATION_ID && store->kind == STORE_LOG)
        return error_set(error, STATUS_UNUSABLE, "%s is a marrow catalogue, not a log",
                         store->path);
    if (application == STORE_LOG_APPLICATION_ID && store->kind == STORE_CATALOGUE)
        return error_set(error, STATUS_UNUSABLE, "%s is a marrow log, not a catalogue",
                         store->path);
    return error_set(error, STATUS_UNUSABLE, "%s is not %s", store->path, kind_name(store->kind));
}

enum status handle_identify(int *version, struct store *store, struct error *error)
{
    unsigned char header[HEADER_SIZE];
    sqlite3_file *file = NULL;
    sqlite3_int64 size = 0;
    sqlite3_file_control(store->db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (!file || !file->pMethods)
        return error_set(error, STATUS_IO, "cannot open %s", store->path);
    int rc = file->pMethods->xFileSize(file, &size);
    if (rc)
        return failure_set(store, rc, error);
    if (size == 0)
        return error_set(error, STATUS_UNUSABLE, "%s is empty, so it is not %s", store->path,
                         kind_name(store->kind));
    if (size < HEADER_SIZE)
        return refuse_foreign(store, 0, error);
    rc = file->pMethods->xRead(file, header, HEADER_SIZE, 0);
    if (rc)
        return failure_set(store, rc, error);
    if (memcmp(header, "SQLite format 3", 16) != 0)
        return refuse_foreign(store, 0, error);
    uint32_t application = handle_read_number(header + HEADER_APPLICATION_AT);
    if (application !=
        (store->kind == STORE_LOG ? STORE_LOG_APPLICATION_ID : STORE_CATALOGUE_APPLICATION_ID))
        return refuse_foreign(store, application, error);
    *version = (int)handle_read_number(header + HEADER_VERSION_AT);
    return STATUS_OK;
}

/* Stops a query that never ends. A view or a table of another hand can make one. A migration may
 * take as long as it needs. */
static int stop_endless(void *payload)
{
    struct store *store = payload;
    return !store->is_keeping && ++store->progress > PROGRESS_MOST;
}

/* Lowers what a file may ask of memory and time. The longest value that marrow writes is an
 * action's changeset, or a list of an index of a catalogue. */
static void set_limits(struct store *store)
{
    sqlite3_limit(store->db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(store->db, SQLITE_LIMIT_LENGTH,
                  store->kind == STORE_LOG ? LOG_VALUE_MOST : CATALOGUE_VALUE_MOST);
    sqlite3_limit(store->db, SQLITE_LIMIT_SQL_LENGTH, SQL_MOST);
    sqlite3_limit(store->db, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_limit(store->db, SQLITE_LIMIT_WORKER_THREADS, 0);
    if (store->kind == STORE_LOG)
        sqlite3_progress_handler(store->db, PROGRESS_STEPS, stop_endless, store);
}

enum status handle_configure(struct store *store, struct error *error)
{
    static const struct {
        int option;
        int value;
    } options[] = {
        { SQLITE_DBCONFIG_ENABLE_FKEY, 1 },    { SQLITE_DBCONFIG_DEFENSIVE, 1 },
        { SQLITE_DBCONFIG_DQS_DML, 0 },        { SQLITE_DBCONFIG_DQS_DDL, 0 },
        { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 }, { SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
        { SQLITE_DBCONFIG_ENABLE_TRIGGER, 0 },
    };
    for (size_t i = 0; i < sizeof options / sizeof *options; i++) {
        int rc = sqlite3_db_config(store->db, options[i].option, options[i].value, (int *)NULL);
        if (rc)
            return failure_set(store, rc, error);
    }
    set_limits(store);
    enum status status =
        handle_run(store, "PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON;", error);
    if (status || store->kind == STORE_CATALOGUE || store->is_read_only)
        return status;
    return handle_run(store, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;", error);
}

enum status handle_run(struct store *store, const char *sql, struct error *error)
{
    int rc = sqlite3_exec(store->db, sql, NULL, NULL, NULL);
    return rc ? failure_set(store, rc, error) : STATUS_OK;
}

enum status handle_run_script(struct store *store, const struct script *script, struct error *error)
{
    enum status status = handle_run(store, script->text, error);
    if (status)
        (void)error_context(error, "%s", script->name);
    return status;
}

enum status handle_run_scripts(struct store *store, const struct script *scripts,
                               struct error *error)
{
    enum status status = STATUS_OK;
    for (const struct script *script = scripts; script->name && !status; script++)
        status = handle_run_script(store, script, error);
    return status;
}

enum status handle_integer(int64_t *out, struct store *store, const char *sql, struct error *error)
{
    sqlite3_stmt *stmt = NULL;
    *out = 0;
    int rc = sqlite3_prepare_v2(store->db, sql, -1, &stmt, NULL);
    if (!rc)
        rc = sqlite3_step(stmt);
    if (rc == SQLITE_ROW)
        *out = sqlite3_column_int64(stmt, 0);
    enum status status =
        rc == SQLITE_ROW || rc == SQLITE_DONE ? STATUS_OK : failure_set(store, rc, error);
    sqlite3_finalize(stmt);
    return status;
}
