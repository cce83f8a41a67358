/* history.h - every action of a person is one transaction and one step of the undo history.
 *
 *     enum status status = action_begin(store, error);
 *     ... writes; on any failure: action_abort(store) ...
 *     status = action_commit(store, "Delete Spinach, raw", error);
 *
 * A step is kept as a changeset of SQLite's session extension over the tables that people change
 * (never seeds, history or tombstones). Undo applies its inverse and keeps what that did, so that
 * redo is undo again. Undo survives quitting. Deleted rows leave a tombstone, restored ones lose
 * it, undone rows get a new modified_at.
 */
#ifndef MARROW_STORE_HISTORY_H
#define MARROW_STORE_HISTORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/store/store.h"

#define HISTORY_STEPS_KEPT 10000

/* BEGIN IMMEDIATE and start recording. Waits up to 5 s for another writer, then STATUS_UNUSABLE;
 * the same when the log is read-only, was moved away, or (STATUS_IO) the disk is full. */
MARROW_CHECKED enum status action_begin(struct store *store, struct error *error);

/* Commits and names the step; steps that were undone are gone then. An action that changed nothing
 * makes no step, nor does one without a name (NULL): what nobody would undo. On failure everything
 * is rolled back. */
MARROW_CHECKED enum status action_commit(struct store *store, const char *label,
                                         struct error *error);

/* Rolls back; error texts set before stay. Fine to call when no action is open. */
void action_abort(struct store *store);

struct history_step {
    int64_t id;
    const char *made_at; /* "2026-11-19T12:30:00" */
    const char *label;
    bool undone;
};

struct history {
    struct arena arena;
    struct history_step *steps; /* newest first */
    size_t count;
};

/* Undoes the newest step that is done, redoes the oldest that is undone; *out (its strings in the
 * arena) tells which. STATUS_NOT_FOUND: nothing to undo or redo. STATUS_CONFLICT: the rows have
 * changed since in another way; nothing is changed and the text says what is in the way. */
MARROW_CHECKED enum status history_undo(struct history_step *out, struct arena *arena,
                                        struct store *store, struct error *error);
MARROW_CHECKED enum status history_redo(struct history_step *out, struct arena *arena,
                                        struct store *store, struct error *error);

/* The newest limit steps. Release with history_release. */
MARROW_CHECKED enum status history_load(struct history *out, struct store *store, size_t limit,
                                        struct error *error);
void history_release(struct history *history);

#endif
