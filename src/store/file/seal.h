/* seal.h - tells at opening whether the log's tables are still as marrow made them.
 *
 * script_state keeps a fingerprint of each table's SQL. A table that is gone, or whose columns or
 * CHECKs were changed by damage or another program, no longer agrees with it. What a person added
 * (tables, views, indexes) is not sealed.
 */
#ifndef MARROW_STORE_SEAL_H
#define MARROW_STORE_SEAL_H

#include "marrow/base/error.h"
#include "marrow/store/script.h"
#include "sql/handle.h"

enum seal_state {
    SEAL_NONE, /* an older marrow wrote the log */
    SEAL_WHOLE,
    SEAL_BROKEN,
};

/* Compares the tables with their seals, by one small query. */
MARROW_CHECKED enum status seal_check(enum seal_state *out, struct store *store,
                                      struct error *error);

/* Seals the tables that the scripts make, within the caller's transaction. */
MARROW_CHECKED enum status seal_write(struct store *store, const struct script_set *scripts,
                                      struct error *error);

#endif
