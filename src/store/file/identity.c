#include "identity.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "marrow/base/clock.h"

#define COOKIE_LEAST (1 << 20) /* of a random one; SQLite counts from 1 */
#define COOKIE_BITS 30
#define MIX 0x9E3779B97F4A7C15u /* spreads ids of the same moment over all cookies */

/* Lets SQLite write the cookie, or forbids it again, as everywhere else. */
static void set_defensive(struct store *store, bool is_on)
{
    (void)sqlite3_db_config(store->db, SQLITE_DBCONFIG_DEFENSIVE, (int)is_on, (int *)NULL);
}

enum status identity_give(struct store *store, struct error *error)
{
    int64_t cookie = 0;
    char sql[64];
    struct error ignored = ERROR_INIT;
    enum status status = handle_integer(&cookie, store, "PRAGMA schema_version", error);
    if (status || store->is_read_only || cookie >= COOKIE_LEAST)
        return status;
    snprintf(sql, sizeof sql, "PRAGMA schema_version = %d",
             (int)((uint64_t)clock_new_id() * MIX >> (64 - COOKIE_BITS)) | COOKIE_LEAST);
    bool was_impatient = store->is_impatient;
    store->is_impatient = true;
    set_defensive(store, false);
    status = handle_run(store, sql, &ignored);
    set_defensive(store, true);
    store->is_impatient = was_impatient;
    if (status)
        store->has_given_up = false; /* the next opening tries again */
    return STATUS_OK;
}
