/* action.h - one thing that a person does: one transaction, and one step of the undo history.
 *
 *     enum status status = action_begin(log, error);
 *     if (status)
 *         return status;
 *     status = ...writes...;
 *     return action_end(log, status, "Deleted Spinach, raw", error);
 */
#ifndef MARROW_STORE_ACTION_H
#define MARROW_STORE_ACTION_H

#include "marrow/base/error.h"
#include "marrow/store/store.h"

/* Begins a transaction and records its changes. Waits up to 5 s for another writer.
 * STATUS_UNUSABLE: another program is writing, or the log is read-only or was moved away.
 * STATUS_IO: the disk is full. It is a BUG to call this within another action, or between
 * store_begin_reading and store_end_reading. */
MARROW_CHECKED enum status action_begin(struct store *log, struct error *error);

/* Commits, and adds a step called `label` to the history. Steps that were undone are dropped. An
 * action that changed nothing adds no step. Nor does one whose label is NULL, for changes that
 * nobody would undo. On failure everything is rolled back. */
MARROW_CHECKED enum status action_commit(struct store *log, const char *label, struct error *error);

/* Rolls back and keeps the error's text. Does nothing when no action is open. */
void action_abort(struct store *log);

/* Commits as action_commit does when status is STATUS_OK, else rolls back and returns status. */
MARROW_CHECKED enum status action_end(struct store *log, enum status status, const char *label,
                                      struct error *error);

#endif
