/* What a person reads about a sync. */
#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/buffer.h"
#include "marrow/journal/sync.h"
#include "marrow/store/merge.h"

static void describe_two_changes(struct buffer *out, const struct merge_event *event,
                                 const char *device)
{
    const char *kept_by = event->is_own_kept ? "this device" : device;
    const char *other_by = event->is_own_kept ? device : "this device";
    buffer_addf(out, "two changes of one %s: ", event->noun);
    if (event->kept)
        buffer_addf(out, "kept \"%s\" of %s; ", event->kept, kept_by);
    else
        buffer_addf(out, "it stays deleted, by %s; ", kept_by);
    if (event->other)
        buffer_addf(out, "%s had \"%s\"", other_by, event->other);
    else
        buffer_addf(out, "%s had deleted it", other_by);
}

void sync_describe(struct buffer *out, const struct merge_event *event,
                   const struct sync_source *source)
{
    const char *device = *source->name ? source->name : "the copy";
    switch (event->kind) {
    case MERGE_TWO_CHANGES:
        describe_two_changes(out, event, device);
        break;
    case MERGE_STILL_NEEDED:
        buffer_addf(out, "\"%s\" was deleted on one device and used on another; it stays",
                    event->kept);
        break;
    case MERGE_RENUMBERED:
        buffer_addf(out, "two foods had one number; \"%s\" is %s now", event->kept, event->other);
        break;
    case MERGE_DOSE_TWICE:
        buffer_addf(out, "one dose was entered on two devices and counts once: \"%s\"",
                    event->kept);
        break;
    }
}

/* What is counted: its word in JSON, one of it, and more. */
static const struct {
    const char *name;
    const char *one;
    const char *more;
} groups[MERGE_GROUP_COUNT] = {
    [MERGE_ENTRIES] = { "entries", "entry", "entries" },
    [MERGE_FOODS] = { "foods", "food", "foods" },
    [MERGE_COURSES] = { "courses", "course", "courses" },
    [MERGE_DOSES] = { "doses", "dose", "doses" },
    [MERGE_NOTES] = { "notes", "note or mark", "notes or marks" },
    [MERGE_MEASUREMENTS] = { "measurements", "measurement", "measurements" },
    [MERGE_TARGETS] = { "targets", "target or profile", "targets or profiles" },
    [MERGE_SETTINGS] = { "settings", "setting or meal", "settings or meals" },
};

const char *sync_group_name(enum merge_group group)
{
    return groups[group].name;
}

void sync_describe_counts(struct buffer *out, const struct merge_result *result)
{
    bool is_first = true;
    for (size_t i = 0; i < MERGE_GROUP_COUNT; i++) {
        const struct merge_counts *counts = &result->counts[i];
        const int64_t numbers[] = { counts->added, counts->changed, counts->deleted };
        static const char *const verbs[] = { "added", "changed", "deleted" };
        bool is_named = false;
        for (size_t j = 0; j < 3; j++) {
            if (numbers[j] == 0)
                continue;
            buffer_addf(out, "%s%lld ",
                        is_named   ? ", "
                        : is_first ? ""
                                   : "; ",
                        (long long)numbers[j]);
            if (!is_named)
                buffer_addf(out, "%s ", numbers[j] == 1 ? groups[i].one : groups[i].more);
            buffer_add_text(out, verbs[j]);
            is_named = true;
            is_first = false;
        }
    }
    if (is_first)
        buffer_add_text(out, "nothing new");
}
