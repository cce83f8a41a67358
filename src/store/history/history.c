#include "marrow/store/history.h"
#include "sql/handle.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "changeset.h"
#include "changeset_format.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/memory.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "recording.h"
#include "sql/failure.h"

enum {
    HISTORY_LAST_DONE,
    HISTORY_FIRST_UNDONE,
    HISTORY_SET,
    HISTORY_NEWEST,
    HISTORY_ALL,
    HISTORY_QUERY_COUNT
};

static const struct query queries[] = {
    [HISTORY_LAST_DONE] = { "newest done step", "SELECT id, made_at, label, changeset FROM history"
                                                " WHERE undone = 0 ORDER BY id DESC LIMIT 1" },
    [HISTORY_FIRST_UNDONE] = { "oldest undone step",
                               "SELECT id, made_at, label, changeset FROM history"
                               " WHERE undone = 1 ORDER BY id LIMIT 1" },
    [HISTORY_SET] = { "turn a step round", "UPDATE history SET undone = :undone, changeset = "
                                           ":changeset WHERE id = :id" },
    [HISTORY_NEWEST] = { "newest steps", "SELECT id, made_at, label, undone FROM history"
                                         " ORDER BY id DESC LIMIT :limit" },
    [HISTORY_ALL] = { "all steps", "SELECT made_at, label, changeset FROM history ORDER BY id" },
};
extern const struct query_table history_query_table;
const struct query_table history_query_table = { "history", queries, HISTORY_QUERY_COUNT };

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
    if (status == STATUS_OK &&
        !changeset_format_is_valid(out->changeset.bytes, (size_t)out->changeset.size))
        status =
            error_set(error, STATUS_UNUSABLE,
                      "the step '%.60s' of the history is damaged and cannot be %s; run marrow "
                      "check",
                      out->label, is_undo ? "undone" : "redone");
    status = statement_end(st, status);
    return is_none ? error_set(error, STATUS_NOT_FOUND, "nothing to %s", is_undo ? "undo" : "redo")
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

/* Applies the step's inverse within the open action, and keeps the changeset of that as the step's
 * new changeset. The caller releases *done in every case. */
static enum status turn_round(struct changeset *done, const struct turn *turn, struct store *store,
                              bool is_undo, struct error *error)
{
    struct changeset applied = CHANGESET_INIT;
    enum status status = changeset_apply_inverse(&turn->changeset, store, error);
    if (status == STATUS_CONFLICT)
        (void)error_context(error, "cannot %s \"%s\"", is_undo ? "undo" : "redo", turn->label);
    if (!status)
        status = recording_take(&applied, store, error);
    if (!status)
        status = changeset_touch(&applied, store, error);
    if (!status)
        status = recording_take(done, store, error);
    if (!status)
        status = changeset_bury(done, store, true, error);
    if (!status)
        status = save_turn(turn, done, store, is_undo, error);
    changeset_release(&applied);
    return status;
}

static struct history_step step_of(const struct turn *turn, struct arena *arena, bool undone)
{
    return (struct history_step){ turn->id, arena_strdup(arena, turn->made_at),
                                  arena_strdup(arena, turn->label), undone };
}

/* Turns the next step round. only: it must have this id; 0: any. */
static enum status step_over(struct history_step *out, struct arena *arena, struct store *store,
                             bool is_undo, int64_t only, struct error *error)
{
    struct turn turn = { 0, NULL, NULL, CHANGESET_INIT };
    struct changeset done = CHANGESET_INIT;
    enum status status = action_begin(store, error);
    if (status)
        return status;
    status = load_turn(&turn, store, is_undo, error);
    if (!status && only && turn.id != only)
        status = error_set(error, STATUS_CONFLICT,
                           "another program has just changed the log; nothing was %s",
                           is_undo ? "undone" : "redone");
    if (!status)
        status = turn_round(&done, &turn, store, is_undo, error);
    struct recorded_step step = { turn.id, is_undo, &done };
    if (!status)
        status = recording_commit(store, &step, error);
    if (status)
        action_abort(store);
    else
        *out = step_of(&turn, arena, is_undo);
    changeset_release(&done);
    turn_release(&turn);
    return status;
}

enum status history_undo(struct history_step *out, struct arena *arena, struct store *store,
                         struct error *error)
{
    return step_over(out, arena, store, true, 0, error);
}

enum status history_redo(struct history_step *out, struct arena *arena, struct store *store,
                         struct error *error)
{
    return step_over(out, arena, store, false, 0, error);
}

enum status history_turn(struct history_step *out, struct arena *arena, struct store *store,
                         bool is_undo, int64_t id, struct error *error)
{
    return step_over(out, arena, store, is_undo, id, error);
}

enum status history_watch(struct store *store, struct error *error)
{
    return handle_integer(&store->newest_step, store, "SELECT max(id) FROM history", error);
}

static bool is_own(const struct store *store, int64_t id)
{
    if (id <= store->newest_step)
        return true; /* of an earlier session */
    for (size_t i = store->own_step_count; i > 0; i--)
        if (store->own_steps[i - 1] == id)
            return true;
    return false;
}

enum status history_next(struct history_step *out, bool *is_others, struct arena *arena,
                         struct store *store, bool is_undo, struct error *error)
{
    struct turn turn = { 0, NULL, NULL, CHANGESET_INIT };
    enum status status = load_turn(&turn, store, is_undo, error);
    if (!status) {
        *out = step_of(&turn, arena, !is_undo);
        *is_others = !is_own(store, turn.id);
    }
    turn_release(&turn);
    return status;
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
        out->steps =
            arena_make_room(&out->arena, out->steps, out->count, &room, sizeof *out->steps);
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

/* Returns what is wrong with a step, or NULL. `latest` is the last day that can have been. */
static const char *fault_of(const char *made_at, const void *changeset, size_t size,
                            const char *latest)
{
    struct date made;
    char day[DATE_TEXT];
    snprintf(day, sizeof day, "%.10s", made_at);
    if (!date_parse_iso(&made, day))
        return "has no valid time";
    if (strcmp(day, latest) > 0)
        return "is of the future; the clock was wrong then";
    return changeset_format_is_valid(changeset, size)
               ? NULL
               : "is damaged and cannot be undone; all else works";
}

/* Writes the last day that a step can have been made on: elsewhere it may be tomorrow. */
static void latest_day(char out[DATE_TEXT], struct store *store)
{
    struct date today;
    snprintf(out, DATE_TEXT, "%.10s", store_stamp(store));
    if (date_parse_iso(&today, out))
        date_format_iso(out, date_add(today, 1));
}

/* Reads the row of a step. Writes what is wrong with it to `line`. Returns whether anything is. */
static bool check_row(struct buffer *line, struct statement *st, const char *latest)
{
    char made_at[24];
    size_t size;
    snprintf(made_at, sizeof made_at, "%s", statement_text_needed(st));
    buffer_addf(line, "the step '%.60s' of the history, %s, ", statement_text_needed(st), made_at);
    const void *changeset = statement_blob(&size, st);
    const char *fault = fault_of(made_at, changeset, size, latest);
    if (fault)
        buffer_add_text(line, fault);
    return fault != NULL;
}

enum status history_check(int *findings, struct store *store,
                          void (*notify)(const char *line, void *payload), void *payload,
                          struct error *error)
{
    struct statement *st;
    char latest[DATE_TEXT];
    latest_day(latest, store);
    enum status status = statement_open(&st, store, &queries[HISTORY_ALL], error);
    if (status)
        return status;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        struct buffer line = BUFFER_INIT;
        bool is_faulty = check_row(&line, st, latest);
        *findings += is_faulty;
        if (is_faulty && notify)
            notify(line.text, payload);
        buffer_release(&line);
    }
    return statement_end(st, status);
}
