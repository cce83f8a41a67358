#include "recording.h"

#include "marrow/base/error.h"
#include "sql/failure.h"
#include "sql/handle.h"
#include "sql/transaction.h"

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

enum status recording_take(struct changeset *out, struct store *store, struct error *error)
{
    int rc = sqlite3session_changeset(store->session, &out->size, &out->bytes);
    return rc ? failure_set(store, rc, error) : STATUS_OK;
}

enum status recording_commit(struct store *store, struct error *error)
{
    stop_session(store);
    enum status status = transaction_commit(store, error);
    if (!status)
        store->is_action = false;
    return status;
}

void recording_abort(struct store *store)
{
    if (!store->is_action)
        return;
    stop_session(store);
    transaction_roll_back(store);
    store->is_action = false;
}
