/* action.h - an action of a person: one transaction, and one step of the undo history.
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

/* Begins the transaction and records its changes. Waits up to 5 s for another writer.
 * STATUS_UNUSABLE: another program writes, the log is read-only or was moved away. STATUS_IO: the
 * disk is full. An action within another, or between store_begin_reading and its end, is a BUG. */
MARROW_CHECKED enum status action_begin(struct store *log, struct error *error);

/* Commits and makes a step called `label`, which also drops the steps that were undone. An action
 * that changed nothing makes no step. Nor does one with the label NULL, for changes that nobody
 * would undo. On failure everything is rolled back. */
MARROW_CHECKED enum status action_commit(struct store *log, const char *label, struct error *error);

/* Rolls back, and keeps what the error says. Does nothing when no action is open. */
void action_abort(struct store *log);

/* Commits as action_commit does when status is STATUS_OK, else rolls back and returns status. */
MARROW_CHECKED enum status action_end(struct store *log, enum status status, const char *label,
                                      struct error *error);

#endif
