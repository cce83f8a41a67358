#define _DEFAULT_SOURCE /* gethostname, realpath */
#include "marrow/journal/sync.h"

#include <dirent.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/path.h"
#include "marrow/base/text.h"
#include "marrow/journal/setting.h"
#include "marrow/store/merge.h"
#include "marrow/store/snapshot.h"
#include "marrow/store/store.h"

#define SNAPSHOT_PREFIX "marrow-"
#define SNAPSHOT_SUFFIX ".snapshot"
#define SOURCES_MOST 100

/* The copies that a sync reads, in memory. */
struct copies {
    struct {
        struct store *store; /* NULL: it cannot be used */
        struct snapshot_self self;
    } items[SOURCES_MOST];
};

static void close_copies(struct copies *copies)
{
    for (size_t i = 0; i < SOURCES_MOST; i++)
        store_close(copies->items[i].store);
    free(copies);
}

void sync_report_release(struct sync_report *report)
{
    for (size_t i = 0; i < report->count; i++)
        merge_result_release(&report->sources[i].result);
    arena_release(&report->arena);
    *report = (struct sync_report){ .sources = NULL };
}

/* --- reading the folder --- */

static bool is_snapshot_name(const char *name)
{
    size_t length = strlen(name);
    size_t suffix = strlen(SNAPSHOT_SUFFIX);
    return strncmp(name, SNAPSHOT_PREFIX, strlen(SNAPSHOT_PREFIX)) == 0 && length > suffix &&
           strcmp(name + length - suffix, SNAPSHOT_SUFFIX) == 0;
}

static int compare_sources(const void *a, const void *b)
{
    return strcmp(((const struct sync_source *)a)->path, ((const struct sync_source *)b)->path);
}

static void add_source(struct sync_report *report, size_t *room, const char *path)
{
    report->sources = arena_make_room(&report->arena, report->sources, report->count, room,
                                      sizeof *report->sources);
    report->sources[report->count++] =
        (struct sync_source){ .path = arena_strdup(&report->arena, path), .name = "" };
}

/* Lists the snapshots, also those that a file syncer has given another name. */
static enum status list_folder(struct sync_report *report, const char *folder, struct error *error)
{
    size_t room = 0;
    DIR *dir = opendir(folder);
    if (!dir)
        return error_set(error, STATUS_IO, "cannot read the folder %s: %s", folder,
                         strerror(errno));
    for (struct dirent *entry; (entry = readdir(dir)) && report->count < SOURCES_MOST;) {
        if (!is_snapshot_name(entry->d_name))
            continue;
        char *path = path_join(folder, entry->d_name);
        add_source(report, &room, path);
        free(path);
    }
    closedir(dir);
    if (report->count > 0)
        qsort(report->sources, report->count, sizeof *report->sources, compare_sources);
    return STATUS_OK;
}

/* Makes a name that was read from a file fit to be shown. */
static const char *clean_name(struct arena *arena, const char *name)
{
    struct buffer clean = BUFFER_INIT;
    text_clean(&clean, name, strlen(name));
    const char *copy = arena_strdup(arena, clean.text);
    buffer_release(&clean);
    return copy;
}

/* Opens every source. One that cannot be used says why. */
static struct copies *open_copies(struct sync_report *report)
{
    struct copies *copies = xcalloc(1, sizeof *copies);
    for (size_t i = 0; i < report->count; i++) {
        struct sync_source *source = &report->sources[i];
        struct error reason = ERROR_INIT;
        struct store *store;
        if (snapshot_open(&store, source->path, &reason)) {
            source->why = arena_strdup(&report->arena, reason.text);
            continue;
        }
        copies->items[i].store = store;
        /* A log that was never synced, or is of an older marrow, is nobody's yet. */
        if (snapshot_load_self(&copies->items[i].self, store, &reason))
            copies->items[i].self = (struct snapshot_self){ 0 };
        source->name = clean_name(&report->arena, copies->items[i].self.name);
    }
    return copies;
}

/* --- merging --- */

static bool is_same_log(const struct snapshot_self *a, const struct snapshot_self *b)
{
    return a->device != 0 && a->device == b->device && a->nonce == b->nonce;
}

/* Tells whether another copy of this log has written a snapshot under the same device id: one that
 * this log has not written. */
static bool has_twin(const struct sync_report *report, const struct copies *copies,
                     const struct snapshot_self *self)
{
    for (size_t i = 0; i < report->count; i++) {
        const struct snapshot_self *other = &copies->items[i].self;
        if (self->device && other->device == self->device && other->nonce != self->nonce &&
            other->serial >= self->serial)
            return true;
    }
    return false;
}

/* Returns the path of a device's snapshot in the folder. The caller frees. */
static char *snapshot_path(const char *folder, int64_t device)
{
    char name[64];
    snprintf(name, sizeof name, SNAPSHOT_PREFIX "%014" PRIx64 SNAPSHOT_SUFFIX, (uint64_t)device);
    return path_join(folder, name);
}

/* Tells whether this device's own snapshot was written by a newer marrow. It has what this one
 * cannot read, so it is not written over. */
static bool is_outgrown(const struct sync_report *report, const char *folder,
                        const struct snapshot_self *self)
{
    char *own = snapshot_path(folder, self->device);
    bool is_newer = false;
    for (size_t i = 0; !is_newer && self->device && i < report->count; i++)
        is_newer = report->sources[i].why && strcmp(report->sources[i].path, own) == 0 &&
                   snapshot_is_newer(own);
    free(own);
    return is_newer;
}

/* Merges a source, unless all of it is known. One that cannot be used is left alone. */
static enum status take_source(struct sync_report *report, size_t index, struct copies *copies,
                               struct merge *merge, const struct snapshot_self *before,
                               struct error *error)
{
    struct sync_source *source = &report->sources[index];
    const struct snapshot_self *self = &copies->items[index].self;
    struct error reason = ERROR_INIT;
    bool is_twin = self->device == before->device && self->serial >= before->serial;
    if (source->why)
        return STATUS_OK;
    source->is_known =
        is_same_log(self, before) ||
        (!is_twin && self->device && merge_seen(merge, self->device) >= self->serial);
    if (source->is_known)
        return STATUS_OK;
    enum status status = snapshot_check(copies->items[index].store, &reason);
    if (!status)
        status = merge_take(&source->result, merge, copies->items[index].store, &reason);
    if (status == STATUS_UNUSABLE) {
        source->why = arena_strdup(&report->arena, reason.text);
        merge_result_release(&source->result);
        return STATUS_OK;
    }
    if (status)
        *error = reason;
    return status;
}

/* Writes the name of the undo step: "Synced with laptop, phone". */
static void write_label(struct buffer *out, const struct sync_report *report, const char *verb)
{
    size_t named = 0;
    buffer_add_text(out, verb);
    for (size_t i = 0; i < report->count && named < 5; i++) {
        const struct sync_source *source = &report->sources[i];
        if (!source->why && !source->is_known && *source->name)
            buffer_addf(out, "%s%s", named++ ? ", " : " with ", source->name);
    }
}

/* Merges the opened sources in one step. */
static enum status merge_sources(struct sync_report *report, struct copies *copies,
                                 struct journal *journal, const char *name, const char *folder,
                                 bool is_trial, struct error *error)
{
    struct snapshot_self before;
    struct merge *merge;
    struct merge_outcome outcome;
    struct buffer label = BUFFER_INIT;
    enum status status = snapshot_load_self(&before, journal->log, error);
    if (status)
        return status;
    report->is_outgrown = folder && is_outgrown(report, folder, &before);
    report->is_new_device = report->is_outgrown || has_twin(report, copies, &before);
    status = merge_begin(&merge, journal->log, name, report->is_new_device, error);
    if (status)
        return status;
    for (size_t i = 0; !status && i < report->count; i++)
        status = take_source(report, i, copies, merge, &before, error);
    if (!status && folder && strlen(folder) < SETTING_VALUE)
        status = setting_put(journal->log, SETTING_SYNC_FOLDER, folder, error);
    write_label(&label, report, folder ? "Synced" : "Merged a copy of the log");
    status = merge_end(&outcome, merge, status, label.text, is_trial, error);
    buffer_release(&label);
    report->is_too_large = outcome.is_too_large;
    if (!status && !is_trial) {
        journal->is_search_stale = true;
        status = setting_follow_decimal(journal->log, error);
    }
    return status;
}

/* --- the snapshot --- */

/* Returns whether one of the sources is what this log wrote last, at its place. */
static bool is_written(const struct sync_report *report, const struct copies *copies,
                       const struct snapshot_self *self, const char *path)
{
    for (size_t i = 0; i < report->count; i++)
        if (is_same_log(&copies->items[i].self, self) && strcmp(report->sources[i].path, path) == 0)
            return true;
    return false;
}

static enum status write_snapshot(struct sync_report *report, const struct copies *copies,
                                  struct journal *journal, const char *folder, struct error *error)
{
    struct snapshot_self self;
    enum status status = snapshot_load_self(&self, journal->log, error);
    if (status)
        return status;
    char *path = snapshot_path(folder, self.device);
    report->name = arena_strdup(&report->arena, self.name);
    if (!is_written(report, copies, &self, path)) {
        status = snapshot_write(journal->log, path, error);
        report->snapshot = status ? NULL : arena_strdup(&report->arena, path);
    }
    free(path);
    return status;
}

/* Removes what is no other device's from the report: this device's own snapshot, also a damaged one
 * that was written again. */
static void forget_own(struct sync_report *report, const struct copies *copies,
                       const struct snapshot_self *self)
{
    size_t kept = 0;
    for (size_t i = 0; i < report->count; i++) {
        const struct sync_source *source = &report->sources[i];
        bool is_replaced =
            source->why && report->snapshot && strcmp(source->path, report->snapshot) == 0;
        if (is_replaced || is_same_log(&copies->items[i].self, self))
            merge_result_release(&report->sources[i].result);
        else
            report->sources[kept++] = report->sources[i];
    }
    report->count = kept;
}

/* Finds what the device is called: as before, or as its host is. */
static void find_name(char out[SNAPSHOT_NAME], const struct snapshot_self *before, const char *name)
{
    char host[256] = "";
    if (name) {
        snprintf(out, SNAPSHOT_NAME, "%s", name);
    } else if (*before->name) {
        snprintf(out, SNAPSHOT_NAME, "%s", before->name);
    } else {
        if (gethostname(host, sizeof host - 1))
            host[0] = '\0';
        host[strcspn(host, ".")] = '\0';
        snprintf(out, SNAPSHOT_NAME, "%.60s", *host ? host : "device");
    }
}

static enum status find_folder(char **out, const char *folder, struct error *error)
{
    struct stat info;
    *out = realpath(folder, NULL);
    if (*out && stat(*out, &info) == 0 && S_ISDIR(info.st_mode))
        return STATUS_OK;
    free(*out);
    *out = NULL;
    return error_set(error, STATUS_IO,
                     "there is no folder %s; make it, or mount what it lies on, and sync again",
                     folder);
}

enum status sync_with_folder(struct sync_report *out, struct journal *journal, const char *folder,
                             const char *name, bool is_trial, struct error *error)
{
    char called[SNAPSHOT_NAME];
    struct snapshot_self before;
    char *whole;
    *out = (struct sync_report){ .arena = ARENA_INIT };
    enum status status = find_folder(&whole, folder, error);
    if (status)
        return status;
    status = snapshot_load_self(&before, journal->log, error);
    if (!status)
        status = list_folder(out, whole, error);
    if (status) {
        free(whole);
        return status;
    }
    find_name(called, &before, name);
    out->name = arena_strdup(&out->arena, called);
    struct copies *copies = open_copies(out);
    status = merge_sources(out, copies, journal, called, whole, is_trial, error);
    if (!status && !is_trial)
        status = write_snapshot(out, copies, journal, whole, error);
    forget_own(out, copies, &before);
    close_copies(copies);
    free(whole);
    return status;
}

enum status sync_with_file(struct sync_report *out, struct journal *journal, const char *path,
                           bool is_trial, struct error *error)
{
    size_t room = 0;
    *out = (struct sync_report){ .arena = ARENA_INIT, .name = "" };
    add_source(out, &room, path);
    struct copies *copies = open_copies(out);
    enum status status = STATUS_OK;
    struct sync_source *source = &out->sources[0];
    copies->items[0].self.device = 0; /* it is merged whatever is known of its device */
    if (!source->why)
        status = merge_sources(out, copies, journal, NULL, NULL, is_trial, error);
    if (!status && source->why)
        status = error_set(error, STATUS_INVALID, "%s was not merged: %s", path, source->why);
    close_copies(copies);
    return status;
}

/* --- copies beside the log --- */

/* Tells whether the name is that of a copy which a file syncer made of the log: Syncthing's
 * "marrow.sync-conflict-20261119-123000-ABCDEFG.db", Dropbox's and Nextcloud's "marrow (laptop's
 * conflicted copy 2026-11-19).db". */
static bool is_copy_name(const char *name, const char *log_name)
{
    size_t stem = strlen(log_name);
    const char *dot = strrchr(log_name, '.');
    const char *ending = dot ? dot : "";
    if (dot)
        stem = (size_t)(dot - log_name);
    size_t length = strlen(name);
    return strncmp(name, log_name, stem) == 0 && length > stem + strlen(ending) &&
           strcmp(name + length - strlen(ending), ending) == 0 &&
           (strstr(name + stem, ".sync-conflict-") || strstr(name + stem, "conflicted copy"));
}

char *sync_find_copy(const char *log_path)
{
    const char *slash = strrchr(log_path, '/');
    char *folder = path_parent(log_path);
    char *found = NULL;
    DIR *dir = opendir(folder);
    for (struct dirent *entry; dir && !found && (entry = readdir(dir));)
        if (is_copy_name(entry->d_name, slash ? slash + 1 : log_path))
            found = path_join(folder, entry->d_name);
    if (dir)
        closedir(dir);
    free(folder);
    return found;
}
