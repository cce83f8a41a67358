/* own_parts.h - the views and indexes that a person added to a log, through a migration.
 *
 * A step may rebuild a table or drop a column, which an index of another hand keeps it from doing
 * and a view breaks. So they are taken out before the steps and put back after them.
 */
#ifndef MARROW_STORE_OWN_PARTS_H
#define MARROW_STORE_OWN_PARTS_H

#include <stddef.h>

#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/store/script.h"

struct store;

struct own_part {
    const char *type; /* view, index */
    const char *name;
    const char *sql;
};

struct own_parts {
    struct arena arena;
    struct own_part *items; /* in the order in which they were made */
    size_t count;
};

/* Loads the views and indexes that no script of marrow names, and drops them. Release with
 * own_parts_release, in every case. */
MARROW_CHECKED enum status own_parts_take(struct own_parts *out, struct store *store,
                                          const struct script_set *scripts, struct error *error);

/* Makes them again. `lost` gets the names of indexes that do not fit the new tables, "a, b"; "":
 * none. */
MARROW_CHECKED enum status own_parts_put_back(char *lost, size_t size,
                                              const struct own_parts *parts, struct store *store,
                                              struct error *error);

void own_parts_release(struct own_parts *parts);

#endif
