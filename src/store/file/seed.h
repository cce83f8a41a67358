/* seed.h - the figures that ship with the program (nutrients, ceilings, reference intakes) in the
 * log, and the log's derived objects. */
#ifndef MARROW_STORE_SEED_H
#define MARROW_STORE_SEED_H

#include "marrow/base/error.h"
#include "marrow/store/script.h"
#include "sql/handle.h"

/* Tells whether the log's seeds and derived objects are those of the scripts, by one small
 * query. */
MARROW_CHECKED enum status seed_is_current(bool *out, struct store *store,
                                           const struct script_set *scripts, struct error *error);

/* Updates them, and seals the tables, within the caller's transaction. */
MARROW_CHECKED enum status seed_apply(struct store *store, const struct script_set *scripts,
                                      struct error *error);

/* Updates them in a transaction of its own. */
MARROW_CHECKED enum status seed_write(struct store *store, const struct script_set *scripts,
                                      struct error *error);

/* Updates them as seed_write does, where they are not current, or the tables are not
 * sealed yet (seal.h). */
MARROW_CHECKED enum status seed_bring_up(struct store *store, const struct script_set *scripts,
                                         bool is_sealed, struct error *error);

#endif
