#include "marrow/store/store.h"

#include <string.h>

#include "handle.h"
#include "marrow/store/history.h"

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

bool store_is_damaged(const struct store *store)
{
    return store->is_damaged;
}

bool store_has_changed(struct store *store)
{
    struct error ignored = ERROR_INIT;
    int64_t version = 0;
    if (handle_has_moved(store))
        return true;
    if (handle_settle(store, &ignored) ||
        handle_integer(&version, store, "PRAGMA data_version", &ignored))
        return true;
    bool has_changed = version != store->data_version;
    store->data_version = version;
    return has_changed;
}

enum status store_begin_reading(struct store *store, struct error *error)
{
    int64_t ignored;
    if (store->is_reading)
        BUG("reading is begun within reading");
    if (store->is_action)
        return STATUS_OK; /* its own transaction holds the rows already */
    enum status status = handle_settle(store, error);
    if (!status)
        status = handle_run(store, "BEGIN", error);
    /* A deferred transaction holds nothing until its first read. */
    if (!status)
        status = handle_integer(&ignored, store, "SELECT 1 FROM sqlite_schema LIMIT 1", error);
    if (status)
        handle_roll_back(store);
    store->is_reading = status == STATUS_OK;
    return status;
}

void store_end_reading(struct store *store)
{
    if (!store->is_reading)
        return;
    handle_roll_back(store); /* nothing was written */
    store->is_reading = false;
}

const char *store_stamp(struct store *store)
{
    struct clock_reading now;
    struct error error = ERROR_INIT;
    if (clock_read(&now, &error))
        die("%s", error.text); /* it could be read when the log was opened */
    clock_format(store->stamp, now);
    return store->stamp;
}

int64_t store_new_id(struct store *store)
{
    (void)store;
    return clock_new_id();
}
