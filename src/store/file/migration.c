#define _POSIX_C_SOURCE 200809L
#include "migration.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/path.h"
#include "marrow/store/script.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"
#include "seed.h"
#include "sql/failure.h"
#include "sql/handle.h"
#include "sql/own_parts.h"
#include "sql/transaction.h"

enum {
    MIGRATION_ADD_HISTORY,
    MIGRATION_EMPTY_HISTORY,
    MIGRATION_DERIVED,
    MIGRATION_BROKEN,
    MIGRATION_QUERY_COUNT
};

static const struct query queries[] = {
    [MIGRATION_ADD_HISTORY] = { "add to schema_history",
                                "INSERT INTO schema_history (version, step, program, applied_at)"
                                " VALUES (:version, :step, :program, :now)" },
    [MIGRATION_EMPTY_HISTORY] = { "empty the history", "DELETE FROM history" },
    [MIGRATION_DERIVED] = { "derived objects", "SELECT type, name FROM sqlite_schema"
                                               " WHERE type IN ('view', 'trigger')" },
    [MIGRATION_BROKEN] = { "tables with broken references",
                           "SELECT \"table\" FROM pragma_foreign_key_check() LIMIT 1" },
};
extern const struct query_table migration_query_table;
const struct query_table migration_query_table = { "migration", queries, MIGRATION_QUERY_COUNT };

/* Backs the log up to "marrow.db.before-v2.backup", or to a name with a number where that is taken.
 * It lies beside the log and not with the other backups: the log has to be written here anyway,
 * while their folder may be a stick that is not there; the setting that names it is read once the
 * log is upgraded; and it is the one copy that an older marrow reads, so the rule never removes it.
 * Uses a connection of its own, because SQLite copies nothing from a connection that is about to
 * write. */
static enum status back_up(char **out, struct store *store, int version, struct error *error)
{
    struct buffer path = BUFFER_INIT;
    int number = 1;
    do {
        buffer_clear(&path);
        buffer_addf(&path, "%s.before-v%d", store->path, version);
        if (number > 1)
            buffer_addf(&path, ".%d", number);
        buffer_add_text(&path, ".backup");
        number++;
    } while (path_exists(path.text));
    struct store *reader;
    enum status status = handle_open(&reader, store->path, STORE_LOG, SQLITE_OPEN_READONLY, error);
    if (!status) {
        status = store_backup(reader, path.text, error);
        handle_close(reader);
    }
    if (status)
        buffer_release(&path);
    else
        *out = buffer_detach(&path);
    return status;
}

/* Drops marrow's views, and triggers, which a log has none of. They are never migrated, and would
 * refer to tables that the steps change. */
static enum status drop_derived(struct store *store, struct error *error)
{
    struct buffer drops = BUFFER_INIT;
    struct statement *st;
    enum status status = statement_open(&st, store, &queries[MIGRATION_DERIVED], error);
    if (status)
        return status;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        const char *type = statement_text(st);
        buffer_addf(&drops, "DROP %s", type);
        char *sql = sqlite3_mprintf(" IF EXISTS \"%w\";", statement_text(st));
        if (!sql) {
            status = failure_set(store, SQLITE_NOMEM, error);
            break;
        }
        buffer_add_text(&drops, sql);
        sqlite3_free(sql);
    }
    status = statement_end(st, status);
    if (!status)
        status = handle_run(store, drops.text, error);
    buffer_release(&drops);
    return status;
}

static enum status run_step(struct store *store, const struct script *script, int number,
                            struct error *error)
{
    char mark[48];
    struct statement *st;
    enum status status = handle_run_script(store, script, error);
    if (status)
        return status;
    snprintf(mark, sizeof mark, "PRAGMA user_version = %d", number);
    status = handle_run(store, mark, error);
    if (!status)
        status = statement_open(&st, store, &queries[MIGRATION_ADD_HISTORY], error);
    if (status)
        return status;
    statement_bind_integer(st, ":version", number);
    statement_bind_text(st, ":step", script->name);
    statement_bind_text(st, ":program", MARROW_VERSION);
    statement_bind_now(st);
    return statement_run(st, error);
}

/* Runs the steps that a log of this version has not had. Clears the history, because an old
 * changeset on a new schema could silently swap columns. */
static enum status run_steps(struct store *store, int64_t version, const struct script_set *scripts,
                             struct error *error)
{
    struct statement *st;
    enum status status = STATUS_OK;
    for (const struct script *script = scripts->migrations; script->name && !status; script++) {
        int number = atoi(script->name);
        if (number > version)
            status = run_step(store, script, number, error);
    }
    if (!status)
        status = statement_open(&st, store, &queries[MIGRATION_EMPTY_HISTORY], error);
    if (!status)
        status = statement_run(st, error);
    return status ? status : seed_apply(store, scripts, error);
}

/* Runs the steps around the views and indexes of the person, which are not marrow's to drop. */
static enum status run_steps_around(struct store_news *news, struct store *store, int64_t version,
                                    const struct script_set *scripts, struct error *error)
{
    struct own_parts own;
    enum status status = own_parts_take(&own, store, scripts, error);
    if (!status)
        status = drop_derived(store, error);
    if (!status)
        status = run_steps(store, version, scripts, error);
    if (!status)
        status = own_parts_put_back(news->lost, sizeof news->lost, &own, store, error);
    own_parts_release(&own);
    return status;
}

static enum status check_result(struct store *store, struct error *error)
{
    struct statement *st;
    int findings;
    enum status status = statement_open(&st, store, &queries[MIGRATION_BROKEN], error);
    if (status)
        return status;
    status = statement_step(st, error);
    if (status == STATUS_OK)
        status = error_set(error, STATUS_INVALID, "rows of %s would refer to missing rows",
                           statement_text(st));
    status = statement_end(st, status);
    if (!status)
        status = store_check(&findings, store, true, NULL, NULL, error);
    if (!status && findings)
        status = error_set(error, STATUS_INVALID, "the result would be damaged");
    return status;
}

/* Makes the backup, but of a copy, and runs all steps in one transaction. Does nothing, and leaves
 * *backup NULL, where another program has migrated the log meanwhile. */
static enum status migrate(char **backup, struct store_news *news, struct store *store,
                           const struct script_set *scripts, struct error *error)
{
    int64_t version;
    int known = script_version(scripts);
    enum status status = handle_run(store, "BEGIN IMMEDIATE", error);
    if (status)
        return status;
    store->is_keeping = true;
    status = handle_integer(&version, store, "PRAGMA user_version", error);
    if (!status && version < known) {
        if (!store->is_copy)
            status = back_up(backup, store, known, error);
        if (!status)
            status = run_steps_around(news, store, version, scripts, error);
        if (!status)
            status = check_result(store, error);
    }
    if (!status)
        status = handle_run(store, "COMMIT", error);
    transaction_roll_back(store);
    store->is_keeping = false;
    return status;
}

static enum status migrate_with_news(struct store *store, struct store_news *news, int version,
                                     const struct script_set *scripts, struct error *error)
{
    char *backup = NULL;
    /* Foreign keys can't be switched within the transaction. With them on, dropping a table would
     * delete the rows that refer to it. */
    (void)sqlite3_db_config(store->db, SQLITE_DBCONFIG_ENABLE_FKEY, 0, (int *)NULL);
    enum status status = migrate(&backup, news, store, scripts, error);
    (void)sqlite3_db_config(store->db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, (int *)NULL);
    if (status) {
        error->status = status == STATUS_INVALID ? STATUS_UNUSABLE : status;
        status = error_context(
            error, "the log %s could not be upgraded from version %d to %d and is unchanged",
            store->path, version, script_version(scripts));
        if (backup)
            (void)unlink(backup);
    } else if (backup) {
        news->migrated_from = version;
        snprintf(news->backup, sizeof news->backup, "%s", backup);
    }
    free(backup);
    return status;
}

enum status migration_bring_up(struct store *store, struct store_news *news,
                               const struct script_set *scripts, struct error *error)
{
    int64_t version;
    int known = script_version(scripts);
    enum status status = handle_integer(&version, store, "PRAGMA user_version", error);
    store->version = known;
    if (status || version == known)
        return status;
    if (version > known || version < 1)
        return error_set(error, STATUS_UNUSABLE,
                         "the log %s has version %d, this marrow knows up to %d", store->path,
                         (int)version, known);
    if (store->is_read_only)
        return error_set(
            error, STATUS_UNUSABLE,
            "the log %s has an older version and must be upgraded, but it or its folder "
            "is not writable",
            store->path);
    return migrate_with_news(store, news, (int)version, scripts, error);
}
