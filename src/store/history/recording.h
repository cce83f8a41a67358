/* recording.h - an action's transaction, and the record of what it changes. */
#ifndef MARROW_STORE_RECORDING_H
#define MARROW_STORE_RECORDING_H

#include "changeset.h"
#include "marrow/base/error.h"

/* Begins a transaction that may write, and records what it changes in the tracked tables. Waits
 * up to 5 s for another writer. STATUS_UNUSABLE: another program is writing, or has migrated the
 * log. */
MARROW_CHECKED enum status recording_begin(struct store *store, struct error *error);

/* Copies the changes made so far. */
MARROW_CHECKED enum status recording_take(struct changeset *out, struct store *store,
                                          struct error *error);

/* Commits. On failure the caller calls recording_abort. */
MARROW_CHECKED enum status recording_commit(struct store *store, struct error *error);

/* Rolls back. Does nothing when no action is open. */
void recording_abort(struct store *store);

#endif
