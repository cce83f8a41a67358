#define _POSIX_C_SOURCE 200809L
#include "creation.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "marrow/base/error.h"
#include "marrow/base/file.h"
#include "marrow/store/script.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"
#include "seed.h"
#include "sql/handle.h"
#include "sql/moved.h"
#include "sql/transaction.h"

enum { CREATION_FIRST_HISTORY, CREATION_USE, CREATION_QUERY_COUNT };

static const struct query queries[] = {
    [CREATION_FIRST_HISTORY] = { "first row of schema_history",
                                 "INSERT INTO schema_history (version, step, program, applied_at)"
                                 " VALUES (:version, 'created', :program, :now)" },
    /* Every action but a very large sync leaves a step in the history. */
    [CREATION_USE] = { "whether anything was done in the log",
                       "SELECT EXISTS (SELECT 1 FROM history) OR EXISTS (SELECT 1 FROM entry)"
                       " OR EXISTS (SELECT 1 FROM sync_row) OR EXISTS (SELECT 1 FROM sync_self)" },
};
extern const struct query_table creation_query_table;
const struct query_table creation_query_table = { "creation", queries, CREATION_QUERY_COUNT };

static enum status write_first_history(struct store *store, int version, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, store, &queries[CREATION_FIRST_HISTORY], error);
    if (status)
        return status;
    statement_bind_integer(st, ":version", version);
    statement_bind_text(st, ":program", MARROW_VERSION);
    statement_bind_now(st);
    return statement_run(st, error);
}

static enum status write_schema(struct store *store, const struct script_set *scripts,
                                struct error *error)
{
    int version = script_version(scripts);
    char marks[96];
    snprintf(marks, sizeof marks, "PRAGMA application_id = %d; PRAGMA user_version = %d;",
             STORE_LOG_APPLICATION_ID, version);
    enum status status = handle_run_scripts(store, scripts->tables, error);
    if (!status)
        status = seed_apply(store, scripts, error);
    store->is_keeping = true;
    if (!status)
        status = write_first_history(store, version, error);
    store->is_keeping = false;
    return status ? status : handle_run(store, marks, error);
}

static enum status build(const char *temporary, const char *path, const struct script_set *scripts,
                         struct error *error)
{
    struct store *store;
    enum status status =
        handle_open_as(&store, temporary, path, STORE_LOG, SQLITE_OPEN_READWRITE, error);
    if (status)
        return status;
    /* Nobody else sees this file yet, and it is synced once, as a whole. */
    status = handle_run(store,
                        "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;"
                        " PRAGMA foreign_keys = ON; BEGIN EXCLUSIVE;",
                        error);
    if (!status)
        status = write_schema(store, scripts, error);
    if (!status)
        status = handle_run(store, "COMMIT", error);
    if (status)
        transaction_roll_back(store);
    handle_close(store);
    return status ? status : file_sync(temporary, path, error);
}

enum status creation_make(bool *made, const char *path, const struct script_set *scripts,
                          struct error *error)
{
    char *temporary = file_temporary(path);
    *made = false;
    enum status status = file_create(temporary, path, 0600, error);
    if (!status) {
        status = build(temporary, path, scripts, error);
        if (!status)
            status = file_place(temporary, path, error);
        *made = status == STATUS_OK;
        if (status)
            (void)unlink(temporary);
    }
    free(temporary);
    return status == STATUS_CONFLICT ? STATUS_OK : status;
}

static bool is_used(struct store *store)
{
    struct statement *st;
    struct error ignored = ERROR_INIT;
    enum status status = statement_open(&st, store, &queries[CREATION_USE], &ignored);
    if (status)
        return true;
    status = statement_step(st, &ignored);
    bool is_used = status || statement_integer(st) != 0;
    (void)statement_end(st, status);
    return is_used;
}

/* While the lock is held nobody else is within the log. Who waits for it then finds the file gone,
 * and writes nothing to it. */
bool store_discard_unused(struct store *store)
{
    struct error ignored = ERROR_INIT;
    if (store->commits > 0 || store->is_read_only)
        return false;
    store->is_impatient = true;
    enum status status = handle_run(store, "BEGIN EXCLUSIVE", &ignored);
    if (status)
        return false;
    bool is_removed =
        !is_used(store) && !moved_is(store) && unlink(sqlite3_db_filename(store->db, "main")) == 0;
    transaction_roll_back(store);
    return is_removed;
}

enum status creation_make_in_memory(struct store **out, const char *path,
                                    const struct script_set *scripts, struct error *error)
{
    struct store *store;
    enum status status = handle_open_memory(&store, path, STORE_LOG, error);
    if (status)
        return status;
    status = write_schema(store, scripts, error);
    if (!status)
        status = handle_configure(store, error);
    if (status) {
        handle_close(store);
        return status;
    }
    store->is_read_only = true;
    store->version = script_version(scripts);
    *out = store;
    return STATUS_OK;
}
