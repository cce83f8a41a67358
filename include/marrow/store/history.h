/* history.h - what a person can undo and redo, also after a restart.
 *
 * Each action (action.h) is a step. It is kept as a changeset of SQLite's session extension over
 * the tables that people change; seeds, history and tombstones are not recorded. Undo applies the
 * inverse of the changeset and keeps the changeset of doing so; redo applies the inverse of that. A
 * deleted row leaves a tombstone, a restored row loses it, and every row that undo changes gets a
 * new modified_at.
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

/* Undoes the newest step that is not undone. `out` gets the step; its strings lie in the arena.
 * history_redo redoes the oldest step that is undone. STATUS_NOT_FOUND: nothing to undo or redo.
 * STATUS_CONFLICT: the rows were changed since; nothing is changed, and the text says what is in
 * the way. */
MARROW_CHECKED enum status history_undo(struct history_step *out, struct arena *arena,
                                        struct store *store, struct error *error);
MARROW_CHECKED enum status history_redo(struct history_step *out, struct arena *arena,
                                        struct store *store, struct error *error);

/* Undoes or redoes the step with this id. STATUS_CONFLICT too where it is not the next one any
 * more, because another program has added, undone or redone a step since. */
MARROW_CHECKED enum status history_turn(struct history_step *out, struct arena *arena,
                                        struct store *store, bool is_undo, int64_t id,
                                        struct error *error);

/* Remembers the newest step, so that history_next knows which came later. */
MARROW_CHECKED enum status history_watch(struct store *store, struct error *error);

/* Loads the step that history_undo or history_redo would take now. *is_others gets whether another
 * program added it since history_watch. STATUS_NOT_FOUND: nothing to undo or redo. */
MARROW_CHECKED enum status history_next(struct history_step *out, bool *is_others,
                                        struct arena *arena, struct store *store, bool is_undo,
                                        struct error *error);

/* Checks every step: its changeset can be read, and it is not of the future. Passes each finding to
 * `notify` (may be NULL) and adds their number to *findings. */
MARROW_CHECKED enum status history_check(int *findings, struct store *store,
                                         void (*notify)(const char *line, void *payload),
                                         void *payload, struct error *error);

/* Loads the newest `limit` steps. Release with history_release. */
MARROW_CHECKED enum status history_load(struct history *out, struct store *store, size_t limit,
                                        struct error *error);
void history_release(struct history *history);

#endif
