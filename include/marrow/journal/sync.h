/* sync.h - keeps the logs of a person's devices equal, through a folder that any file syncer
 * carries. docs/sync.md says how.
 *
 * Each device writes one file into the folder, its own snapshot, and reads those of the others.
 */
#ifndef MARROW_JOURNAL_SYNC_H
#define MARROW_JOURNAL_SYNC_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"
#include "marrow/store/merge.h"

/* A snapshot of another device, or a copy of a log, and what became of it. */
struct sync_source {
    const char *path;
    const char *name; /* of the device: "laptop"; "" where it is not known */
    const char *why; /* it was left alone, and why; NULL: it was merged */
    bool is_known; /* all of it was in the log already */
    struct merge_result result;
};

struct sync_report {
    struct arena arena;
    struct sync_source *sources;
    size_t count;
    const char *name; /* of this device */
    const char *snapshot; /* what was written; NULL: nothing new to write */
    bool is_too_large; /* what was merged is too large to be undone */
    bool is_new_device; /* the log got a new id: it was a copy of another device's, or: */
    bool is_outgrown; /* its own snapshot is a newer marrow's, and stays as it is */
};

/* Merges the snapshots in the folder and writes this device's, which is done last. `name` is what
 * this device is called from now on; NULL: as before, at first the computer's name. With is_trial
 * nothing is written, and the report says what would be. The folder becomes the setting
 * sync_folder. A snapshot that cannot be used is left alone and stands in the report. STATUS_IO:
 * there is no such folder, or it cannot be read or written. Release the report in every case. */
MARROW_CHECKED enum status sync_with_folder(struct sync_report *out, struct journal *journal,
                                            const char *folder, const char *name, bool is_trial,
                                            struct error *error);

/* Merges a copy of a log, such as one that a file syncer made. STATUS_INVALID: it cannot be
 * used. Release the report in every case. */
MARROW_CHECKED enum status sync_with_file(struct sync_report *out, struct journal *journal,
                                          const char *path, bool is_trial, struct error *error);

void sync_report_release(struct sync_report *report);

/* Adds a sentence on the event, as both clients show it. */
void sync_describe(struct buffer *out, const struct merge_event *event,
                   const struct sync_source *source);

/* Returns the word that JSON uses: "entries". */
const char *sync_group_name(enum merge_group group);

/* Adds "3 entries added, 1 changed; 1 food added"; "nothing new" where nothing is. */
void sync_describe_counts(struct buffer *out, const struct merge_result *result);

/* Finds a copy of the log beside it that a file syncer made because two devices wrote the log
 * itself ("marrow.sync-conflict-...db"). Returns its path, which the caller frees, or NULL. */
char *sync_find_copy(const char *log_path);

#endif
