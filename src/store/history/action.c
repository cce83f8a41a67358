#include "marrow/store/action.h"
#include "sql/handle.h"
#include "sql/moved.h"

#include <string.h>

#include "changeset.h"
#include "marrow/base/buffer.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/store/history.h"
#include "marrow/store/statement.h"
#include "recording.h"
#include "sql/failure.h"

enum { ACTION_ADD_STEP, ACTION_DROP_UNDONE, ACTION_SPAN, ACTION_PRUNE, ACTION_QUERY_COUNT };

static const struct query queries[] = {
    [ACTION_ADD_STEP] = { "add a step", "INSERT INTO history (made_at, label, changeset)"
                                        " VALUES (:now, :label, :changeset)" },
    [ACTION_DROP_UNDONE] = { "drop undone steps", "DELETE FROM history WHERE undone = 1" },
    [ACTION_SPAN] = { "span of the steps", "SELECT (SELECT max(id) FROM history) -"
                                           " (SELECT min(id) FROM history)" },
    [ACTION_PRUNE] = { "drop the oldest steps",
                       "DELETE FROM history WHERE id <= (SELECT id FROM history"
                       " INDEXED BY history_undone WHERE undone = 0"
                       " ORDER BY id DESC LIMIT 1 OFFSET :kept)" },
};
extern const struct query_table action_query_table;
const struct query_table action_query_table = { "action", queries, ACTION_QUERY_COUNT };

enum status action_begin(struct store *store, struct error *error)
{
    if (store->is_action || store->is_reading)
        BUG("an action is begun within another or within reading");
    if (sqlite3_db_readonly(store->db, "main") == 1)
        return error_set(error, STATUS_UNUSABLE, "the log %s is not writable; it is read-only",
                         store->path);
    if (store->is_read_only)
        return error_set(error, STATUS_UNUSABLE,
                         "the folder of the log %s is not writable; the log is read-only",
                         store->path);
    if (store->is_unsound)
        return error_set(error, STATUS_UNUSABLE,
                         "the tables of the log %s are damaged, so it can only be read; run marrow "
                         "check, or restore a backup",
                         store->path);
    if (moved_is(store))
        return failure_set(store, SQLITE_READONLY_DBMOVED, error);
    return recording_begin(store, error);
}

void action_abort(struct store *log)
{
    recording_abort(log);
}

/* Drops the oldest steps beyond HISTORY_STEPS_KEPT. Counts them only where there may be more. */
static enum status prune(struct store *store, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, store, &queries[ACTION_SPAN], error);
    if (status)
        return status;
    int64_t span = 0;
    status = statement_step(st, error);
    if (!status)
        span = statement_integer(st);
    status = statement_end(st, status);
    if (status || span < HISTORY_STEPS_KEPT)
        return status;
    status = statement_open(&st, store, &queries[ACTION_PRUNE], error);
    if (status)
        return status;
    statement_bind_integer(st, ":kept", HISTORY_STEPS_KEPT);
    return statement_run(st, error);
}

/* Adds the step. *id gets its id. */
static enum status add_step(int64_t *id, struct store *store, const char *label,
                            const struct changeset *changeset, struct error *error)
{
    struct statement *st;
    struct buffer whole = BUFFER_INIT;
    enum status status = statement_open(&st, store, &queries[ACTION_DROP_UNDONE], error);
    if (!status)
        status = statement_run(st, error);
    if (!status)
        status = statement_open(&st, store, &queries[ACTION_ADD_STEP], error);
    if (status)
        return status;
    buffer_add(&whole, label, text_whole(label, strlen(label))); /* callers cut it by bytes */
    statement_bind_now(st);
    statement_bind_text(st, ":label", whole.text);
    statement_bind_blob(st, ":changeset", changeset->bytes, (size_t)changeset->size);
    status = statement_run(st, error);
    buffer_release(&whole);
    *id = sqlite3_last_insert_rowid(store->db);
    return status ? status : prune(store, error);
}

/* Remembers that this connection made the step. */
static void add_own_step(struct store *store, int64_t id)
{
    if (store->own_step_count == store->own_step_room) {
        store->own_step_room = store->own_step_room ? 2 * store->own_step_room : 16;
        store->own_steps =
            xrealloc(store->own_steps, store->own_step_room * sizeof *store->own_steps);
    }
    store->own_steps[store->own_step_count++] = id;
}

enum status action_commit(struct store *store, const char *label, struct error *error)
{
    struct changeset changeset = CHANGESET_INIT;
    struct recorded_step step = { 0, false, &changeset };
    if (!store->is_action)
        BUG("a commit without an action");
    enum status status = recording_take(&changeset, store, error);
    if (!status && changeset.size > 0) {
        status = changeset_bury(&changeset, store, false, error);
        if (!status && label)
            status = add_step(&step.id, store, label, &changeset, error);
    }
    if (!status)
        status = recording_commit(store, step.id ? &step : NULL, error);
    changeset_release(&changeset);
    if (status)
        action_abort(store);
    else if (step.id)
        add_own_step(store, step.id);
    return status;
}

enum status action_end(struct store *log, enum status status, const char *label,
                       struct error *error)
{
    if (!status)
        return action_commit(log, label, error);
    action_abort(log);
    return status;
}
