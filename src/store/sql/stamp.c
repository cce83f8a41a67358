/* A new row gets a time and an id. */
#include "handle.h"
#include "marrow/base/clock.h"
#include "marrow/base/error.h"
#include "marrow/store/store.h"

const char *store_stamp(struct store *store)
{
    struct clock_reading now;
    struct error error = ERROR_INIT;
    if (clock_read(&now, &error))
        die("%s", error.text); /* the clock was readable when the log was opened */
    clock_format(store->stamp, now);
    return store->stamp;
}

int64_t store_new_id(struct store *store)
{
    (void)store;
    return clock_new_id();
}
