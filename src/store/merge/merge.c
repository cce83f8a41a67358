#define _DEFAULT_SOURCE /* getentropy */
#include "marrow/store/merge.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "history/changeset.h"
#include "history/recording.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/store/action.h"
#include "marrow/store/snapshot.h"
#include "merge_rules.h"
#include "merge_state.h"
#include "part.h"
#include "sql/failure.h"
#include "sql/handle.h"
#include "version.h"

#define ID_MASK ((INT64_C(1) << 53) - 1)
#define MANY_ROWS 50000
#define STEP_MOST (32 << 20) /* bytes */
#define STAMP_MOST (INT64_C(1) << 52) /* a version after it always has room */

/* --- how far devices are known --- */

static struct merge_mark *find_mark(const struct merge_known *known, int64_t device)
{
    for (size_t i = 0; i < known->count; i++)
        if (known->marks[i].device == device)
            return &known->marks[i];
    return NULL;
}

/* Notes that the device's changes up to the serial are known. Returns whether that is new. */
static bool add_mark(struct merge_known *known, int64_t device, int64_t serial, const char *name)
{
    struct merge_mark *mark = find_mark(known, device);
    if (mark && mark->serial >= serial)
        return false;
    if (!mark) {
        known->marks = arena_make_room(&known->arena, known->marks, known->count, &known->room,
                                       sizeof *known->marks);
        mark = &known->marks[known->count++];
    }
    *mark = (struct merge_mark){ device, serial, arena_strdup(&known->arena, name ? name : "") };
    return true;
}

static bool knows(const struct merge_known *known, const struct version *version)
{
    const struct merge_mark *mark = find_mark(known, version->device);
    return mark && mark->serial >= version->serial;
}

static enum status load_known(struct merge_known *out, struct store *store,
                              const struct snapshot_self *self, struct error *error)
{
    sqlite3_stmt *stmt = NULL;
    *out = (struct merge_known){ ARENA_INIT, NULL, 0, 0 };
    int rc = sqlite3_prepare_v2(store->db, "SELECT device, serial, name FROM sync_seen", -1, &stmt,
                                NULL);
    while (!rc && (rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        (void)add_mark(out, sqlite3_column_int64(stmt, 0), sqlite3_column_int64(stmt, 1),
                       (const char *)sqlite3_column_text(stmt, 2));
        rc = SQLITE_OK;
    }
    enum status status = rc == SQLITE_DONE ? STATUS_OK : failure_set(store, rc, error);
    sqlite3_finalize(stmt);
    if (self->device)
        (void)add_mark(out, self->device, self->serial, self->name);
    return status;
}

static enum status write_mark(struct store *log, const struct merge_mark *mark, struct error *error)
{
    sqlite3_stmt *stmt = NULL;
    int rc = sqlite3_prepare_v2(log->db,
                                "INSERT INTO sync_seen (device, serial, name) VALUES (?, ?, ?)"
                                " ON CONFLICT (device) DO UPDATE SET serial = excluded.serial,"
                                " name = excluded.name",
                                -1, &stmt, NULL);
    if (!rc)
        rc = sqlite3_bind_int64(stmt, 1, mark->device);
    if (!rc)
        rc = sqlite3_bind_int64(stmt, 2, mark->serial);
    if (!rc)
        rc = sqlite3_bind_text(stmt, 3, mark->name, -1, SQLITE_STATIC);
    if (!rc)
        rc = sqlite3_step(stmt);
    enum status status = rc == SQLITE_DONE ? STATUS_OK : failure_set(log, rc, error);
    sqlite3_finalize(stmt);
    return status;
}

int64_t merge_seen(const struct merge *merge, int64_t device)
{
    const struct merge_mark *mark = find_mark(&merge->known, device);
    return mark ? mark->serial : -1;
}

/* Takes over what the copy knows of other devices, and that the copy itself is known. */
static enum status learn_devices(struct merge *merge, struct error *error)
{
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < merge->known_there.count; i++) {
        const struct merge_mark *mark = &merge->known_there.marks[i];
        if (mark->device != merge->self.device &&
            add_mark(&merge->known, mark->device, mark->serial, mark->name))
            status = write_mark(merge->log, mark, error);
    }
    return status;
}

/* --- beginning and ending --- */

static int64_t random_id(void)
{
    int64_t id = 0;
    if (getentropy(&id, sizeof id))
        die("the system provides no random numbers");
    id &= ID_MASK;
    return id ? id : 1;
}

static enum status write_self(struct merge *merge, struct error *error)
{
    const struct snapshot_self *self = &merge->self;
    sqlite3_stmt *stmt = NULL;
    int rc = sqlite3_prepare_v2(merge->log->db,
                                "INSERT OR REPLACE INTO sync_self (place, device, name, serial, "
                                "nonce) VALUES (1, ?, ?, ?, ?)",
                                -1, &stmt, NULL);
    if (!rc)
        rc = sqlite3_bind_int64(stmt, 1, self->device);
    if (!rc)
        rc = sqlite3_bind_text(stmt, 2, self->name, -1, SQLITE_STATIC);
    if (!rc)
        rc = sqlite3_bind_int64(stmt, 3, self->serial);
    if (!rc)
        rc = sqlite3_bind_int64(stmt, 4, self->nonce);
    if (!rc)
        rc = sqlite3_step(stmt);
    enum status status = rc == SQLITE_DONE ? STATUS_OK : failure_set(merge->log, rc, error);
    sqlite3_finalize(stmt);
    return status;
}

/* Gives the log a device id where it has none, or another one where it is a copy. What the copied
 * log had written stays another device's. */
static void identify(struct merge *merge, const char *name, bool is_new)
{
    struct snapshot_self *self = &merge->self;
    if (self->device == 0 || is_new)
        *self = (struct snapshot_self){ .device = random_id(), .nonce = random_id() };
    if (name)
        snprintf(self->name, sizeof self->name, "%s", name);
}

static enum status begin(struct merge *merge, const char *name, bool is_new, struct error *error)
{
    struct store *log = merge->log;
    struct snapshot_self before;
    recording_set(log, false); /* undo changes nothing of what is noted here */
    enum status status = snapshot_load_self(&before, log, error);
    merge->self = before;
    if (!status)
        status = load_known(&merge->known, log, &before, error);
    identify(merge, name, is_new);
    if (!status && before.device && before.device != merge->self.device)
        status = write_mark(log, find_mark(&merge->known, before.device), error);
    (void)add_mark(&merge->known, merge->self.device, merge->self.serial, merge->self.name);
    versions_init(&merge->versions, &merge->here, merge->self.device, merge->self.serial + 1);
    if (!status && strcmp(before.name, merge->self.name) != 0)
        merge->versions.noted++; /* the others learn the name */
    if (!status)
        status = versions_note(&merge->versions, error);
    if (!status)
        status = handle_run(log, "PRAGMA defer_foreign_keys = ON", error);
    recording_set(log, true);
    return status;
}

static void free_merge(struct merge *merge)
{
    versions_release(&merge->versions);
    parts_release(&merge->here);
    arena_release(&merge->known.arena);
    free(merge);
}

enum status merge_begin(struct merge **out, struct store *log, const char *name, bool is_new,
                        struct error *error)
{
    enum status status = action_begin(log, error);
    if (status)
        return status;
    struct merge *merge = xcalloc(1, sizeof *merge);
    merge->log = log;
    parts_init(&merge->here, log);
    status = begin(merge, name, is_new, error);
    if (status) {
        free_merge(merge);
        action_abort(log);
        return status;
    }
    *out = merge;
    return STATUS_OK;
}

/* Raises the serial where other devices have something to learn. */
static enum status finish(bool *has_news, struct merge *merge, struct error *error)
{
    *has_news = merge->versions.noted > 0 || merge->taken > 0;
    if (!*has_news)
        return STATUS_OK;
    merge->self.serial++;
    merge->self.nonce = random_id();
    recording_set(merge->log, false);
    enum status status = write_self(merge, error);
    recording_set(merge->log, true);
    return status;
}

/* Finds out whether the changes are too many for one step of the history, which would be about as
 * large as the log. */
static enum status measure_step(bool *is_too_large, const struct merge *merge, struct error *error)
{
    struct changeset changes = CHANGESET_INIT;
    *is_too_large = false;
    if (merge->rows < MANY_ROWS)
        return STATUS_OK;
    enum status status = recording_take(&changes, merge->log, error);
    *is_too_large = !status && changes.size > STEP_MOST;
    changeset_release(&changes);
    return status;
}

enum status merge_end(struct merge_outcome *out, struct merge *merge, enum status status,
                      const char *label, bool is_trial, struct error *error)
{
    struct store *log = merge->log;
    bool has_rows = merge->rows > 0;
    *out = (struct merge_outcome){ false, false };
    if (!status)
        status = finish(&out->has_news, merge, error);
    if (!status)
        status = measure_step(&out->is_too_large, merge, error);
    free_merge(merge);
    if (status || is_trial) {
        action_abort(log);
        return status;
    }
    return action_commit(log, has_rows && !out->is_too_large ? label : NULL, error);
}

/* --- taking a copy --- */

void merge_result_release(struct merge_result *result)
{
    arena_release(&result->arena);
    *result = (struct merge_result){ .events = NULL };
}

/* Tells of two changes of one row, made without knowing of each other. The later one wins. */
static enum status tell_two_changes(struct merge *merge, enum part part, const char *key,
                                    const struct version *here, const struct version *there,
                                    bool is_own_kept, struct error *error)
{
    const char *own;
    const char *other;
    bool is_known = is_own_kept ? knows(&merge->known, there) : knows(&merge->known_there, here);
    if (is_known || here->content == there->content)
        return STATUS_OK;
    enum status status = merge_words(&own, merge, &merge->here, part, key, error);
    if (!status)
        status = merge_words(&other, merge, &merge->there, part, key, error);
    if (status || (!own && !other))
        return status;
    merge_tell(merge,
               (struct merge_event){ MERGE_TWO_CHANGES, merge_noun(part), is_own_kept ? own : other,
                                     is_own_kept ? other : own, is_own_kept });
    return STATUS_OK;
}

static void add_pending(struct merge *merge, struct merge_list *list, enum part part,
                        const char *key, const struct version *here, const struct version *there)
{
    list->items =
        arena_make_room(&merge->arena, list->items, list->count, &list->room, sizeof *list->items);
    list->items[list->count++] =
        (struct merge_pending){ part, arena_strdup(&merge->arena, key), *here, *there, false };
}

/* Takes a version that is later than the one here. */
static enum status take(struct merge *merge, enum part part, const char *key,
                        const struct version *here, bool is_known, const struct version *there,
                        struct error *error)
{
    enum status status = STATUS_OK;
    merge->taken++;
    if (is_known)
        status = tell_two_changes(merge, part, key, here, there, false, error);
    if (!status && there->content == 0 && here->content != 0) {
        add_pending(merge, &merge->gone, part, key, here, there);
        return STATUS_OK;
    }
    if (!status && there->content != here->content) {
        status = merge_put(merge, part, key, error);
        merge_count(merge, part, here->content != 0, true);
        merge->has_doses = merge->has_doses || part == PART_DOSE;
    }
    return status ? status : versions_put(&merge->versions, part, key, there, error);
}

/* Keeps the version here, which is later. */
static enum status keep(struct merge *merge, enum part part, const char *key,
                        const struct version *here, const struct version *there,
                        struct error *error)
{
    if (there->content != 0 && here->content == 0)
        add_pending(merge, &merge->lost, part, key, here, there);
    return tell_two_changes(merge, part, key, here, there, true, error);
}

static enum status meet(struct merge *merge, enum part part, const char *key,
                        const struct version *there, struct error *error)
{
    struct version here;
    bool is_known;
    enum status status = versions_find(&here, &is_known, &merge->versions, part, key, error);
    if (status)
        return status;
    if (there->stamp < 0 || there->stamp > STAMP_MOST)
        return error_set(error, STATUS_UNUSABLE, "it holds a time that cannot be right");
    int order = is_known ? version_compare(there, &here) : 1;
    if (order > 0)
        return take(merge, part, key, &here, is_known, there, error);
    return order < 0 ? keep(merge, part, key, &here, there, error) : STATUS_OK;
}

static enum status take_part(struct merge *merge, enum part part, struct error *error)
{
    struct store *copy = merge->there.store;
    sqlite3_stmt *rows = NULL;
    enum status status = STATUS_OK;
    merge->log->progress = copy->progress = 0;
    int rc = sqlite3_prepare_v2(copy->db,
                                "SELECT row_key, stamp, device, serial, content FROM sync_row"
                                " WHERE part = ?",
                                -1, &rows, NULL);
    if (!rc)
        rc = sqlite3_bind_text(rows, 1, part_name(part), -1, SQLITE_STATIC);
    while (!rc && !status && (rc = sqlite3_step(rows)) == SQLITE_ROW) {
        const char *key = (const char *)sqlite3_column_text(rows, 0);
        struct version there = { sqlite3_column_int64(rows, 1), sqlite3_column_int64(rows, 2),
                                 sqlite3_column_int64(rows, 3), sqlite3_column_int64(rows, 4) };
        status =
            key ? meet(merge, part, key, &there, error) : failure_set(copy, SQLITE_NOMEM, error);
        rc = SQLITE_OK;
    }
    if (!status && rc && rc != SQLITE_DONE)
        status = failure_set(copy, rc, error);
    sqlite3_finalize(rows);
    return status;
}

/* Tells whether every reference leads somewhere. */
static bool has_loose_ends(struct store *log)
{
    int current = 0;
    int ignored = 0;
    return sqlite3_db_status(log->db, SQLITE_DBSTATUS_DEFERRED_FKS, &current, &ignored, 0) ||
           current > 0;
}

static enum status take_all(struct merge *merge, struct error *error)
{
    enum status status = STATUS_OK;
    for (enum part part = 0; !status && part < PART_COUNT; part++)
        status = take_part(merge, part, error);
    if (!status)
        status = merge_settle_deletions(merge, error);
    if (!status)
        status = merge_settle_numbers(merge, error);
    if (!status && merge->has_doses)
        status = merge_settle_doses(merge, error);
    if (!status && has_loose_ends(merge->log))
        status = error_set(error, STATUS_UNUSABLE, "it refers to something that it does not hold");
    return status ? status : learn_devices(merge, error);
}

/* Prepares the copy: notes in it what its device has not noted. Changes of a copied log get a
 * device of their own, made from its bytes, so that merging it again brings nothing new. */
static enum status prepare_copy(struct merge *merge, struct store *copy, struct error *error)
{
    struct snapshot_self self;
    struct versions versions;
    int64_t device = copy->copy_mark & ID_MASK;
    enum status status = snapshot_load_self(&self, copy, error);
    if (!status)
        status = load_known(&merge->known_there, copy, &self, error);
    versions_init(&versions, &merge->there, device ? device : 1, 1);
    if (!status)
        status = handle_run(copy, "BEGIN", error);
    if (!status)
        status = versions_note(&versions, error);
    if (!status && versions.noted > 0)
        (void)add_mark(&merge->known_there, versions.device, 1, "");
    versions_release(&versions);
    return status;
}

/* Undoes what was taken of the copy. Returns `status`, or that even this failed. */
static enum status take_back(struct merge *merge, const struct merge *before, enum status status,
                             struct error *error)
{
    struct error failed = ERROR_INIT;
    if (handle_run(merge->log, "ROLLBACK TO copy; RELEASE copy", &failed))
        return error_set(error, STATUS_IO, "%s", failed.text);
    merge->rows = before->rows;
    merge->taken = before->taken;
    merge->versions.noted = before->versions.noted;
    return status;
}

enum status merge_take(struct merge_result *out, struct merge *merge, struct store *copy,
                       struct error *error)
{
    *out = (struct merge_result){ .events = NULL };
    merge->result = out;
    merge->has_doses = false;
    merge->gone = merge->lost = (struct merge_list){ NULL, 0, 0 };
    merge->arena = (struct arena)ARENA_INIT;
    merge->known_there = (struct merge_known){ ARENA_INIT, NULL, 0, 0 };
    parts_init(&merge->there, copy);
    const struct merge before = *merge;
    enum status status = prepare_copy(merge, copy, error);
    if (!status)
        status = handle_run(merge->log, "SAVEPOINT copy", error);
    if (!status) {
        status = take_all(merge, error);
        status = status ? take_back(merge, &before, status, error)
                        : handle_run(merge->log, "RELEASE copy", error);
    }
    if (status == STATUS_INVALID || status == STATUS_CONFLICT)
        status = error->status = STATUS_UNUSABLE; /* a row that the log does not take */
    parts_release(&merge->there);
    arena_release(&merge->known_there.arena);
    arena_release(&merge->arena);
    return status;
}
