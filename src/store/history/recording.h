/* recording.h - an action's transaction, and the record of what it changes. */
#ifndef MARROW_STORE_RECORDING_H
#define MARROW_STORE_RECORDING_H

#include <stdbool.h>
#include <stdint.h>

#include "changeset.h"
#include "marrow/base/error.h"

/* Begins a transaction that may write, and records what it changes in the tracked tables. Waits
 * up to 5 s for another writer. STATUS_UNUSABLE: another program is writing, or has migrated the
 * log. */
MARROW_CHECKED enum status recording_begin(struct store *store, struct error *error);

/* Sets whether what is changed from now on is recorded, as it is at first. */
void recording_set(struct store *store, bool is_on);

/* Copies the changes made so far. */
MARROW_CHECKED enum status recording_take(struct changeset *out, struct store *store,
                                          struct error *error);

/* The step of the history that a commit writes, by which it is known again. */
struct recorded_step {
    int64_t id;
    bool is_undone;
    const struct changeset *changeset;
};

/* Commits. `step` may be NULL. On failure the caller calls recording_abort.
 *
 * A commit can fail after it is in the log: the folder could not be synced, or memory ran out. Then
 * the log is read again, and store_commits tells whether the commit is in. STATUS_IO: the disk or
 * memory failed. */
MARROW_CHECKED enum status recording_commit(struct store *store, const struct recorded_step *step,
                                            struct error *error);

/* Rolls back. Does nothing when no action is open. */
void recording_abort(struct store *store);

#endif
