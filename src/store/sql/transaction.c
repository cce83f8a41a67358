#include "transaction.h"

#include "failure.h"
#include "handle.h"
#include "marrow/base/error.h"
#include "recovery.h"

static bool has_open_statement(const struct store *store)
{
    for (const struct statement *st = store->statements; st; st = st->next)
        if (st->is_open)
            return true;
    return false;
}

enum status transaction_commit(struct store *store, struct error *error)
{
    if (has_open_statement(store))
        BUG("a statement is open at a commit");
    if (sqlite3_get_autocommit(store->db))
        return error_set(error, STATUS_IO, "the log %s could not be written; nothing was changed",
                         store->path);
    int rc = sqlite3_exec(store->db, "COMMIT", NULL, NULL, NULL);
    return rc ? failure_set(store, rc, error) : STATUS_OK;
}

void transaction_roll_back(struct store *store)
{
    /* SQLite may have rolled back already. A ROLLBACK that fails leaves a hot journal, which has
     * the same effect. */
    if (!sqlite3_get_autocommit(store->db))
        (void)sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
    store->is_stuck = !sqlite3_get_autocommit(store->db);
}

enum status transaction_settle(struct store *store, struct error *error)
{
    if (store->is_stuck)
        transaction_roll_back(store);
    if (store->is_stuck)
        return failure_set(store, SQLITE_NOMEM, error);
    bool is_idle = store->kind == STORE_LOG && !store->is_copy &&
                   sqlite3_get_autocommit(store->db) && !has_open_statement(store);
    if (!is_idle)
        return STATUS_OK;
    store->progress = 0;
    enum status status = recovery_guard(store, error);
    if (!status)
        recovery_step_past(store);
    return status;
}
