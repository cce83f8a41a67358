/* What a new row is given: the time, and a number of its own. */
#include "handle.h"
#include "marrow/base/clock.h"
#include "marrow/base/error.h"
#include "marrow/store/store.h"

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
