#include "recording.h"

#include <string.h>

#include "marrow/base/error.h"
#include "marrow/store/statement.h"
#include "sql/failure.h"
#include "sql/handle.h"
#include "sql/moved.h"
#include "sql/transaction.h"

enum { RECORDING_STEP, RECORDING_QUERY_COUNT };

static const struct query queries[] = {
    [RECORDING_STEP] = { "a step as it was written",
                         "SELECT undone, changeset FROM history WHERE id = :id" },
};
extern const struct query_table recording_query_table;
const struct query_table recording_query_table = { "recording", queries, RECORDING_QUERY_COUNT };

/* Refuses a log that a newer marrow has migrated since it was opened here. */
static enum status check_version(struct store *store, struct error *error)
{
    int64_t version;
    enum status status = handle_integer(&version, store, "PRAGMA user_version", error);
    if (status || version == store->version)
        return status;
    return error_set(error, STATUS_UNUSABLE,
                     "the log %s was upgraded to version %d by another marrow; start again",
                     store->path, (int)version);
}

static enum status start_session(struct store *store, struct error *error)
{
    int rc = sqlite3session_create(store->db, "main", &store->session);
    for (size_t i = 0; !rc && i < TRACKED_TABLE_COUNT; i++)
        rc = sqlite3session_attach(store->session, changeset_tables[i].name);
    return rc ? failure_set(store, rc, error) : STATUS_OK;
}

static void stop_session(struct store *store)
{
    if (store->session)
        sqlite3session_delete(store->session);
    store->session = NULL;
}

enum status recording_begin(struct store *store, struct error *error)
{
    enum status status = transaction_settle(store, error);
    if (!status)
        status = handle_run(store, "BEGIN IMMEDIATE", error);
    if (!status)
        status = check_version(store, error);
    if (!status)
        status = start_session(store, error);
    store->is_action = true;
    if (status)
        recording_abort(store);
    return status;
}

void recording_set(struct store *store, bool is_on)
{
    (void)sqlite3session_enable(store->session, is_on);
}

enum status recording_take(struct changeset *out, struct store *store, struct error *error)
{
    int rc = sqlite3session_changeset(store->session, &out->size, &out->bytes);
    return rc ? failure_set(store, rc, error) : STATUS_OK;
}

/* Reads from the log whether it holds the step as it was to be written. A failure to read is taken
 * for a no. */
static bool is_written(const struct recorded_step *step, struct store *store)
{
    struct statement *st;
    struct error ignored = ERROR_INIT;
    bool is_same = false;
    if (statement_open(&st, store, &queries[RECORDING_STEP], &ignored))
        return false;
    statement_bind_integer(st, ":id", step->id);
    enum status status = statement_step(st, &ignored);
    if (status == STATUS_OK) {
        size_t size;
        bool is_undone = statement_integer(st) != 0;
        const void *bytes = statement_blob(&size, st);
        is_same = is_undone == step->is_undone && size == (size_t)step->changeset->size &&
                  (size == 0 || (bytes && memcmp(bytes, step->changeset->bytes, size) == 0));
    }
    return !statement_end(st, status) && is_same;
}

/* Settles a commit that failed: finds out whether it is in the log all the same. */
static enum status settle_failure(struct store *store, const struct recorded_step *step,
                                  enum status status, struct error *error)
{
    bool is_folder = sqlite3_extended_errcode(store->db) == SQLITE_IOERR_DIR_FSYNC;
    int reason = sqlite3_system_errno(store->db);
    transaction_roll_back(store);
    store->is_action = false;
    /* What went to a file that was replaced is nowhere. The folder is synced last, after the
     * journal is gone. */
    if (moved_is(store) || !(step ? is_written(step, store) : is_folder))
        return status;
    store->commits++;
    return error_set(error, STATUS_IO, "the disk reported an error after %s was written: %s",
                     store->path, reason ? strerror(reason) : "no reason is known");
}

enum status recording_commit(struct store *store, const struct recorded_step *step,
                             struct error *error)
{
    stop_session(store);
    enum status status = transaction_commit(store, error);
    if (status)
        return settle_failure(store, step, status, error);
    store->commits++;
    store->is_action = false;
    return STATUS_OK;
}

void recording_abort(struct store *store)
{
    if (!store->is_action)
        return;
    stop_session(store);
    transaction_roll_back(store);
    store->is_action = false;
}
