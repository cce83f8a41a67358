#include "marrow/store/history.h"

#include <stdlib.h>
#include <string.h>

#include "changeset.h"
#include "sql/handle.h"

enum {
    HISTORY_INSERT,
    HISTORY_DROP_UNDONE,
    HISTORY_SPAN,
    HISTORY_PRUNE,
    HISTORY_LAST_DONE,
    HISTORY_FIRST_UNDONE,
    HISTORY_SET,
    HISTORY_NEWEST,
    HISTORY_QUERY_COUNT
};

static const struct query queries[] = {
    [HISTORY_INSERT] = { "add a step", "INSERT INTO history (made_at, label, changeset)"
                                       " VALUES (:now, :label, :changeset)" },
    [HISTORY_DROP_UNDONE] = { "drop undone steps", "DELETE FROM history WHERE undone = 1" },
    [HISTORY_SPAN] = { "span of the steps", "SELECT (SELECT max(id) FROM history) -"
                                            " (SELECT min(id) FROM history)" },
    [HISTORY_PRUNE] = { "drop the oldest steps",
                        "DELETE FROM history WHERE id <= (SELECT id FROM history"
                        " INDEXED BY history_undone WHERE undone = 0"
                        " ORDER BY id DESC LIMIT 1 OFFSET :kept)" },
    [HISTORY_LAST_DONE] = { "newest done step", "SELECT id, made_at, label, changeset FROM history"
                                                " WHERE undone = 0 ORDER BY id DESC LIMIT 1" },
    [HISTORY_FIRST_UNDONE] = { "oldest undone step",
                               "SELECT id, made_at, label, changeset FROM history"
                               " WHERE undone = 1 ORDER BY id LIMIT 1" },
    [HISTORY_SET] = { "turn a step round", "UPDATE history SET undone = :undone, changeset = "
                                           ":changeset WHERE id = :id" },
    [HISTORY_NEWEST] = { "newest steps", "SELECT id, made_at, label, undone FROM history"
                                         " ORDER BY id DESC LIMIT :limit" },
};
extern const struct query_table history_query_table;
const struct query_table history_query_table = { "history", queries, HISTORY_QUERY_COUNT };

/* A newer marrow may have migrated the log while it was open here. */
static enum status check_version(struct store *store, struct error *error)
{
    int64_t version;
    enum status status = handle_integer(&version, store, "PRAGMA user_version", error);
    if (status || version == store->version)
        return status;
    return error_set(error, STATUS_UNUSABLE,
                     "the log %s was brought to version %d by another marrow: start again",
                     store->path, (int)version);
}

enum status action_begin(struct store *store, struct error *error)
{
    if (store->is_action || store->is_reading)
        BUG("an action is begun within another or within reading");
    if (sqlite3_db_readonly(store->db, "main") == 1)
        return error_set(error, STATUS_UNUSABLE,
                         "the log %s cannot be written: it can only be read", store->path);
    if (store->is_read_only)
        return error_set(error, STATUS_UNUSABLE,
                         "the folder of the log %s cannot be written: it can only be read",
                         store->path);
    if (handle_has_moved(store))
        return failure_set(store, SQLITE_READONLY_DBMOVED, error);
    enum status status = handle_settle(store, error);
    if (!status)
        status = handle_run(store, "BEGIN IMMEDIATE", error);
    if (!status)
        status = check_version(store, error);
    if (!status)
        status = changeset_record(store, error);
    store->is_action = true;
    if (status)
        action_abort(store);
    return status;
}

void action_abort(struct store *store)
{
    if (!store->is_action)
        return;
    changeset_stop(store);
    handle_roll_back(store);
    store->is_action = false;
}

static enum status run(struct store *store, int query, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, store, &queries[query], error);
    return status ? status : statement_run(st, error);
}

/* Keeps the newest HISTORY_STEPS_KEPT; counts them only when there may be more. */
static enum status prune(struct store *store, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, store, &queries[HISTORY_SPAN], error);
    if (status)
        return status;
    int64_t span = 0;
    status = statement_step(st, error);
    if (!status)
        span = statement_integer(st);
    status = statement_end(st, status);
    if (status || span < HISTORY_STEPS_KEPT)
        return status;
    status = statement_open(&st, store, &queries[HISTORY_PRUNE], error);
    if (status)
        return status;
    statement_bind_integer(st, ":kept", HISTORY_STEPS_KEPT);
    return statement_run(st, error);
}

static enum status add_step(struct store *store, const char *label,
                            const struct changeset *changeset, struct error *error)
{
    enum status status = changeset_bury(changeset, store, error);
    if (!status)
        status = run(store, HISTORY_DROP_UNDONE, error);
    struct statement *st;
    if (!status)
        status = statement_open(&st, store, &queries[HISTORY_INSERT], error);
    if (status)
        return status;
    statement_bind_text(st, ":now", store_stamp(store));
    statement_bind_text(st, ":label", label);
    statement_bind_blob(st, ":changeset", changeset->bytes, (size_t)changeset->size);
    status = statement_run(st, error);
    return status ? status : prune(store, error);
}

/* Commits the open action, or leaves it to be aborted. */
static enum status commit(struct store *store, struct error *error)
{
    if (statement_any_open(store))
        BUG("a statement is open at a commit");
    if (sqlite3_get_autocommit(store->db))
        return error_set(error, STATUS_IO, "the log %s could not be written: nothing was changed",
                         store->path);
    changeset_stop(store);
    enum status status = handle_run(store, "COMMIT", error);
    if (!status)
        store->is_action = false;
    return status;
}

enum status action_commit(struct store *store, const char *label, struct error *error)
{
    struct changeset changeset = CHANGESET_INIT;
    if (!store->is_action)
        BUG("a commit without an action");
    enum status status = changeset_take(&changeset, store, error);
    if (!status && changeset.size > 0)
        status = label ? add_step(store, label, &changeset, error)
                       : changeset_bury(&changeset, store, error);
    if (!status)
        status = commit(store, error);
    changeset_release(&changeset);
    if (status)
        action_abort(store);
    return status;
}

/* A step with its changeset. */
struct turn {
    int64_t id;
    char *made_at;
    char *label;
    struct changeset changeset;
};

static void turn_release(struct turn *turn)
{
    free(turn->made_at);
    free(turn->label);
    changeset_release(&turn->changeset);
}

static enum status load_turn(struct turn *out, struct store *store, bool is_undo,
                             struct error *error)
{
    struct statement *st;
    enum status status = statement_open(
        &st, store, &queries[is_undo ? HISTORY_LAST_DONE : HISTORY_FIRST_UNDONE], error);
    if (status)
        return status;
    status = statement_step(st, error);
    if (status == STATUS_OK) {
        size_t size;
        out->id = statement_integer(st);
        out->made_at = xstrdup(statement_text_needed(st));
        out->label = xstrdup(statement_text_needed(st));
        const void *bytes = statement_blob(&size, st);
        out->changeset.bytes = sqlite3_malloc64(size + 1);
        if (!out->changeset.bytes)
            return statement_end(st, failure_set(store, SQLITE_NOMEM, error));
        if (size)
            memcpy(out->changeset.bytes, bytes, size);
        out->changeset.size = (int)size;
    }
    bool is_none = status == STATUS_NOT_FOUND;
    status = statement_end(st, status);
    return is_none ? error_set(error, STATUS_NOT_FOUND, "there is nothing to %s",
                               is_undo ? "undo" : "redo")
                   : status;
}

static enum status save_turn(const struct turn *turn, const struct changeset *done,
                             struct store *store, bool is_undo, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, store, &queries[HISTORY_SET], error);
    if (status)
        return status;
    statement_bind_integer(st, ":id", turn->id);
    statement_bind_integer(st, ":undone", is_undo);
    statement_bind_blob(st, ":changeset", done->bytes, (size_t)done->size);
    return statement_run(st, error);
}

/* Applies the step's inverse within the open action and keeps what that did as the step's
 * changeset. */
static enum status turn_round(const struct turn *turn, struct store *store, bool is_undo,
                              struct error *error)
{
    struct changeset applied = CHANGESET_INIT;
    struct changeset done = CHANGESET_INIT;
    enum status status = changeset_apply_inverse(&turn->changeset, store, error);
    if (status == STATUS_CONFLICT)
        (void)error_context(error, "cannot %s \"%s\"", is_undo ? "undo" : "redo", turn->label);
    if (!status)
        status = changeset_take(&applied, store, error);
    if (!status)
        status = changeset_touch(&applied, store, error);
    if (!status)
        status = changeset_take(&done, store, error);
    if (!status)
        status = changeset_bury(&done, store, error);
    if (!status)
        status = save_turn(turn, &done, store, is_undo, error);
    changeset_release(&applied);
    changeset_release(&done);
    return status;
}

static enum status step_over(struct history_step *out, struct arena *arena, struct store *store,
                             bool is_undo, struct error *error)
{
    struct turn turn = { 0, NULL, NULL, CHANGESET_INIT };
    enum status status = action_begin(store, error);
    if (status)
        return status;
    status = load_turn(&turn, store, is_undo, error);
    if (!status)
        status = turn_round(&turn, store, is_undo, error);
    if (!status)
        status = commit(store, error);
    if (status)
        action_abort(store);
    else
        *out = (struct history_step){ turn.id, arena_strdup(arena, turn.made_at),
                                      arena_strdup(arena, turn.label), is_undo };
    turn_release(&turn);
    return status;
}

enum status history_undo(struct history_step *out, struct arena *arena, struct store *store,
                         struct error *error)
{
    return step_over(out, arena, store, true, error);
}

enum status history_redo(struct history_step *out, struct arena *arena, struct store *store,
                         struct error *error)
{
    return step_over(out, arena, store, false, error);
}

enum status history_load(struct history *out, struct store *store, size_t limit,
                         struct error *error)
{
    struct statement *st;
    size_t room = 0;
    *out = (struct history){ ARENA_INIT, NULL, 0 };
    enum status status = statement_open(&st, store, &queries[HISTORY_NEWEST], error);
    if (status)
        return status;
    statement_bind_integer(st, ":limit", (int64_t)limit);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        if (out->count == room) {
            size_t size = room * sizeof *out->steps;
            room = room ? room * 2 : 32;
            out->steps = arena_grow(&out->arena, out->steps, size, room * sizeof *out->steps);
        }
        struct history_step *step = &out->steps[out->count++];
        step->id = statement_integer(st);
        step->made_at = arena_strdup(&out->arena, statement_text_needed(st));
        step->label = arena_strdup(&out->arena, statement_text_needed(st));
        step->undone = statement_integer(st) != 0;
    }
    status = statement_end(st, status);
    if (status)
        history_release(out);
    return status;
}

void history_release(struct history *history)
{
    arena_release(&history->arena);
    history->steps = NULL;
    history->count = 0;
}
