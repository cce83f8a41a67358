/* merge.h - merges copies of a log into it: rows by their ids, the last change wins, deletions are
 * remembered. docs/sync.md says how and why.
 *
 *     status = merge_begin(&merge, log, "laptop", false, error);
 *     ... merge_take(&result, merge, copy, error) for each copy ...
 *     status = merge_end(&outcome, merge, status, "Synced with phone", false, error);
 *
 * Everything is one transaction and one undo step.
 */
#ifndef MARROW_STORE_MERGE_H
#define MARROW_STORE_MERGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/store/store.h"

struct merge;

/* What people know of a log, for counting. */
enum merge_group {
    MERGE_ENTRIES,
    MERGE_FOODS,
    MERGE_COURSES, /* and the time between them */
    MERGE_DOSES,
    MERGE_NOTES, /* marks and notes of days and meals */
    MERGE_MEASUREMENTS,
    MERGE_TARGETS, /* and the profile */
    MERGE_SETTINGS, /* and meals */
    MERGE_GROUP_COUNT
};

struct merge_counts {
    int64_t added;
    int64_t changed;
    int64_t deleted;
};

enum merge_event_kind {
    MERGE_TWO_CHANGES, /* of one row; `kept` is in the log, `other` is not. NULL: deleted */
    MERGE_STILL_NEEDED, /* `kept` was deleted elsewhere, and something in the log needs it */
    MERGE_RENUMBERED, /* two own foods had one number; `kept` has the number `other` now */
    MERGE_DOSE_TWICE /* the dose `kept` was entered on two devices and counts once */
};

/* Something that a person should see. */
struct merge_event {
    enum merge_event_kind kind;
    const char *noun; /* "entry" */
    const char *kept;
    const char *other;
    bool is_own_kept; /* of two changes, this log's */
};

/* What merging one copy did. */
struct merge_result {
    struct arena arena;
    struct merge_counts counts[MERGE_GROUP_COUNT];
    struct merge_event *events;
    size_t event_count;
    size_t event_room;
};

void merge_result_release(struct merge_result *result);

/* Begins an action (action.h) and notes what was changed in the log since the last merge. `name` is
 * what people call this device; NULL: as before. is_new: the log is a copy, which gets a device id
 * of its own. Returns the statuses of action_begin. End with merge_end in every case but failure.
 */
MARROW_CHECKED enum status merge_begin(struct merge **out, struct store *log, const char *name,
                                       bool is_new, struct error *error);

/* Returns up to which of its serials the device's changes are in the log; -1: none of them. */
int64_t merge_seen(const struct merge *merge, int64_t device);

/* Merges a copy that snapshot_open opened. STATUS_UNUSABLE: the copy holds something that cannot
 * be; nothing of it is merged, and the next copy can be. Other failures end the whole merge.
 * Release the result in every case. */
MARROW_CHECKED enum status merge_take(struct merge_result *out, struct merge *merge,
                                      struct store *copy, struct error *error);

/* What a merge came to. */
struct merge_outcome {
    bool has_news; /* other devices have something to learn from the log now */
    bool is_too_large; /* for an undo step: some 200,000 rows */
};

/* Commits where status is STATUS_OK and it is no trial, else rolls back and returns status. The
 * undo step, called `label`, is there only where rows changed. Frees the merge. */
MARROW_CHECKED enum status merge_end(struct merge_outcome *out, struct merge *merge,
                                     enum status status, const char *label, bool is_trial,
                                     struct error *error);

#endif
