/* seed.h - the program's figures in the log (nutrients, ceilings, reference intakes) and its
 * derived objects. */
#ifndef MARROW_STORE_SEED_H
#define MARROW_STORE_SEED_H

#include "marrow/base/error.h"
#include "marrow/store/script.h"
#include "sql/handle.h"

/* Whether the log's seeds and derived objects are those of the scripts: one small query. */
MARROW_CHECKED enum status seed_is_current(bool *out, struct store *store,
                                           const struct script_set *scripts, struct error *error);

/* Brings them up, within the caller's transaction. */
MARROW_CHECKED enum status seed_apply(struct store *store, const struct script_set *scripts,
                                      struct error *error);

/* The same in a transaction of its own, when they are not current. */
MARROW_CHECKED enum status seed_bring_up(struct store *store, const struct script_set *scripts,
                                         struct error *error);

#endif
