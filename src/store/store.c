#include "marrow/store/store.h"

#include <sqlite3.h>

#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "sql/handle.h"
#include "sql/moved.h"
#include "sql/transaction.h"

enum { STORE_FREEZE, STORE_QUERY_COUNT };

static const struct query queries[] = {
    /* A deferred transaction freezes nothing until its first read. */
    [STORE_FREEZE] = { "begin reading", "SELECT 1 FROM sqlite_schema LIMIT 1" },
};
extern const struct query_table store_query_table;
const struct query_table store_query_table = { "store", queries, STORE_QUERY_COUNT };

const char *store_sqlite_version(void)
{
    return sqlite3_libversion();
}

void store_close(struct store *store)
{
    if (!store)
        return;
    action_abort(store);
    store_end_reading(store);
    handle_close(store);
}

const char *store_path(const struct store *store)
{
    return store->path;
}

bool store_is_read_only(const struct store *store)
{
    return store->is_read_only;
}

bool store_has_moved(const struct store *store)
{
    return moved_is(store);
}

int64_t store_commits(const struct store *store)
{
    return store->commits;
}

bool store_is_damaged(const struct store *store)
{
    return store->is_damaged;
}

bool store_take_aside(struct store_aside *out, struct store *store)
{
    bool is_new = store->aside.is_new;
    *out = store->aside;
    store->aside.is_new = false;
    return is_new;
}

void store_set_patient(struct store *store, bool is_patient)
{
    store->is_impatient = !is_patient;
}

bool store_gave_up(struct store *store)
{
    bool has_given_up = store->has_given_up;
    store->has_given_up = false;
    return has_given_up;
}

bool store_has_changed(struct store *store)
{
    struct error ignored = ERROR_INIT;
    int64_t version = 0;
    bool had_moved = store->has_moved;
    store->has_moved = moved_is(store);
    if (store->has_moved)
        return !had_moved;
    if (transaction_settle(store, &ignored) ||
        handle_integer(&version, store, "PRAGMA data_version", &ignored))
        return true;
    bool has_changed = version != store->data_version;
    store->data_version = version;
    return has_changed;
}

static enum status freeze(struct store *store, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, store, &queries[STORE_FREEZE], error);
    if (status)
        return status;
    status = statement_step(st, error);
    if (!status)
        statement_skip(st);
    return statement_end(st, status);
}

enum status store_begin_reading(struct store *store, struct error *error)
{
    if (store->is_reading)
        BUG("reading is begun within reading");
    if (store->is_action)
        return STATUS_OK; /* the action's transaction freezes the rows already */
    enum status status = transaction_settle(store, error);
    if (!status)
        status = handle_run(store, "BEGIN", error);
    if (!status)
        status = freeze(store, error);
    if (status)
        transaction_roll_back(store);
    store->is_reading = status == STATUS_OK;
    return status;
}

void store_end_reading(struct store *store)
{
    if (!store->is_reading)
        return;
    transaction_roll_back(store); /* nothing was written */
    store->is_reading = false;
}
