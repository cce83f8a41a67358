/* history.h - the steps that a person can undo and redo, also after quitting.
 *
 * Each action (action.h) is a step, kept as a changeset of SQLite's session extension over the
 * tables that people change, never over seeds, history or tombstones. Undo applies the inverse of
 * the changeset and keeps what that did, so redo is undo again. Deleted rows leave a tombstone,
 * restored ones lose it, and every row that undo changes gets a new modified_at.
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

/* Undoes the newest step that is done, or redoes the oldest that is undone. *out says which; its
 * strings lie in the arena. STATUS_NOT_FOUND: nothing to undo or redo. STATUS_CONFLICT: the rows
 * were changed in another way since; nothing is changed, and the text says what is in the way. */
MARROW_CHECKED enum status history_undo(struct history_step *out, struct arena *arena,
                                        struct store *store, struct error *error);
MARROW_CHECKED enum status history_redo(struct history_step *out, struct arena *arena,
                                        struct store *store, struct error *error);

/* Loads the newest `limit` steps. Release with history_release. */
MARROW_CHECKED enum status history_load(struct history *out, struct store *store, size_t limit,
                                        struct error *error);
void history_release(struct history *history);

#endif
