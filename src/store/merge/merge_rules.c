/* What merging rows one by one cannot know: what other rows need, and what two devices did twice.
 *
 * Every rule looks at the merged rows alone, not at who merges, so that all devices come to the
 * same rows. What a rule changes is a new version, made here.
 */
#include <stdio.h>

#include "marrow/base/error.h"
#include "marrow/store/merge.h"
#include "merge_rules.h"
#include "merge_state.h"
#include "part.h"
#include "sql/handle.h"
#include "version.h"

/* --- deletions --- */

static enum status drop(struct merge *merge, enum part part, const char *key, struct error *error)
{
    enum status status = STATUS_OK;
    if (part == PART_VERSION)
        status = parts_empty(&merge->here, key, error);
    if (!status)
        status = parts_run(NULL, &merge->here, part, PART_DROP, key, error);
    merge_count(merge, part, true, false);
    return status;
}

/* Deletes what is gone on the other device and needed by no row. *is_more gets whether any was. */
static enum status drop_unneeded(bool *is_more, struct merge *merge, enum part part,
                                 struct error *error)
{
    enum status status = STATUS_OK;
    *is_more = false;
    for (size_t i = 0; !status && i < merge->gone.count; i++) {
        struct merge_pending *gone = &merge->gone.items[i];
        bool is_needed;
        if (gone->part != part || gone->is_settled)
            continue;
        status = parts_run(&is_needed, &merge->here, part, PART_USED, gone->key, error);
        if (status || is_needed)
            continue;
        status = drop(merge, part, gone->key, error);
        if (!status)
            status = versions_put(&merge->versions, part, gone->key, &gone->there, error);
        gone->is_settled = *is_more = true;
    }
    return status;
}

/* Keeps what is gone on the other device but needed here. */
static enum status keep_needed(struct merge *merge, enum part part, struct error *error)
{
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < merge->gone.count; i++) {
        struct merge_pending *gone = &merge->gone.items[i];
        const char *words = NULL;
        if (gone->part != part || gone->is_settled)
            continue;
        gone->is_settled = true;
        status =
            versions_renew(&merge->versions, part, gone->key, &gone->here, &gone->there, error);
        if (!status)
            status = merge_words(&words, merge, &merge->here, part, gone->key, error);
        if (!status && words)
            merge_tell(merge, (struct merge_event){ MERGE_STILL_NEEDED, NULL, words, NULL, true });
    }
    return status;
}

/* Puts back what was deleted here and is needed by a row that came. *is_more gets whether any
 * was. */
static enum status put_back(bool *is_more, struct merge *merge, struct error *error)
{
    enum status status = STATUS_OK;
    *is_more = false;
    for (size_t i = merge->lost.count; !status && i > 0; i--) {
        struct merge_pending *lost = &merge->lost.items[i - 1];
        const char *words = NULL;
        bool is_needed;
        if (lost->is_settled)
            continue;
        status = parts_run(&is_needed, &merge->here, lost->part, PART_USED, lost->key, error);
        if (status || !is_needed)
            continue;
        lost->is_settled = *is_more = true;
        bool is_back;
        status = parts_run(&is_back, &merge->here, lost->part, PART_FIND, lost->key, error);
        if (status || is_back)
            continue; /* a food came back with a description of it */
        status = merge_put(merge, lost->part, lost->key, error);
        merge_count(merge, lost->part, false, true);
        if (!status)
            status = versions_renew(&merge->versions, lost->part, lost->key, &lost->here,
                                    &lost->there, error);
        if (!status)
            status = merge_words(&words, merge, &merge->here, lost->part, lost->key, error);
        if (!status && words)
            merge_tell(merge, (struct merge_event){ MERGE_STILL_NEEDED, NULL, words, NULL, true });
    }
    return status;
}

enum status merge_settle_deletions(struct merge *merge, struct error *error)
{
    enum status status = STATUS_OK;
    bool is_more = merge->lost.count > 0;
    while (!status && is_more)
        status = put_back(&is_more, merge, error);
    for (size_t i = PART_COUNT; !status && merge->gone.count > 0 && i > 0; i--) {
        enum part part = (enum part)(i - 1);
        is_more = true;
        while (!status && is_more)
            status = drop_unneeded(&is_more, merge, part, error);
        if (!status)
            status = keep_needed(merge, part, error);
    }
    if (status || merge->gone.count == 0)
        return status;
    return handle_run(merge->log,
                      "DELETE FROM day WHERE mark IS NULL AND note IS NULL AND supplements IS NULL",
                      error);
}

/* Gives the part, as it is now, a version after the one that it has. */
static enum status renew(struct merge *merge, enum part part, const char *key, struct error *error)
{
    struct version before;
    bool is_known;
    enum status status = versions_find(&before, &is_known, &merge->versions, part, key, error);
    return status ? status : versions_renew(&merge->versions, part, key, &before, NULL, error);
}

/* --- numbers of own foods --- */

/* A food whose number another one has waits as "own:12~ID". */
#define WAITS "origin GLOB 'own:*~*'"
#define WANTED "substr(origin, 1, instr(origin, '~') - 1)"

/* Tells of a food's new number. */
static enum status tell_number(struct merge *merge, int64_t id, struct error *error)
{
    char origin[40];
    char version[24];
    const char *name;
    int64_t number;
    int64_t newest;
    enum status status = merge_ask(
        &number, merge, error,
        "SELECT CAST(substr(origin, 5) AS INTEGER) FROM food WHERE id = %lld", (long long)id);
    if (!status)
        status = merge_ask(&newest, merge, error,
                           "SELECT max(id) FROM food_version WHERE food_id = %lld", (long long)id);
    if (status)
        return status;
    snprintf(origin, sizeof origin, "own:%lld", (long long)number);
    snprintf(version, sizeof version, "%lld", (long long)newest);
    status = merge_words(&name, merge, &merge->here, PART_VERSION, version, error);
    if (!status)
        merge_tell(merge,
                   (struct merge_event){ MERGE_RENUMBERED, NULL, name ? name : "", origin, true });
    return status;
}

/* Settles the number of the food that waits for it. The older food, whose id is smaller, gets it.
 */
static enum status settle_number(struct merge *merge, int64_t waiting, struct error *error)
{
    char key[32];
    int64_t holder;
    int64_t ignored;
    enum status status = merge_ask(&holder, merge, error,
                                   "SELECT id FROM food WHERE origin ="
                                   " (SELECT " WANTED " FROM food WHERE id = %lld)",
                                   (long long)waiting);
    int64_t loser = holder && holder < waiting ? waiting : holder;
    if (!status && loser)
        status =
            merge_ask(&ignored, merge, error,
                      "UPDATE food SET origin = 'own:' || (SELECT max(CAST(substr(origin, 5) AS"
                      " INTEGER)) + 1 FROM food WHERE origin GLOB 'own:*') WHERE id = %lld",
                      (long long)loser);
    if (!status && loser != waiting)
        status =
            merge_ask(&ignored, merge, error, "UPDATE food SET origin = " WANTED " WHERE id = %lld",
                      (long long)waiting);
    if (status || !loser)
        return status;
    merge->rows++;
    snprintf(key, sizeof key, "own:%lld", (long long)loser);
    status = renew(merge, PART_FOOD, key, error);
    return status ? status : tell_number(merge, loser, error);
}

enum status merge_settle_numbers(struct merge *merge, struct error *error)
{
    int64_t waiting = 1;
    enum status status = STATUS_OK;
    while (!status && waiting) {
        status = merge_ask(&waiting, merge, error,
                           "SELECT id FROM food WHERE " WAITS " ORDER BY id LIMIT 1");
        if (!status && waiting)
            status = settle_number(merge, waiting, error);
    }
    return status;
}

/* --- doses entered twice --- */

/* The same dose of the plan: extra doses have no time. */
#define SAME_DOSE "b.course_id = a.course_id AND b.day = a.day AND b.due_minute = a.due_minute"

static enum status drop_one(struct merge *merge, enum part part, int64_t id, struct error *error)
{
    char key[24];
    snprintf(key, sizeof key, "%lld", (long long)id);
    enum status status = drop(merge, part, key, error);
    return status ? status : renew(merge, part, key, error);
}

/* Moves the entries of a dose to the other dose of the same time; where that has one, they were the
 * same tablet, and go. */
static enum status settle_entries(struct merge *merge, int64_t from, int64_t to,
                                  struct error *error)
{
    int64_t entry = 1;
    enum status status = STATUS_OK;
    while (!status && entry) {
        int64_t has_entry = 0;
        char key[24];
        status = merge_ask(&entry, merge, error, "SELECT min(id) FROM entry WHERE dose_id = %lld",
                           (long long)from);
        if (!status)
            status = merge_ask(&has_entry, merge, error,
                               "SELECT min(id) FROM entry WHERE dose_id = %lld", (long long)to);
        if (status || !entry)
            break;
        if (has_entry) {
            status = drop_one(merge, PART_ENTRY, entry, error);
            continue;
        }
        status =
            merge_ask(&has_entry, merge, error, "UPDATE entry SET dose_id = %lld WHERE id = %lld",
                      (long long)to, (long long)entry);
        snprintf(key, sizeof key, "%lld", (long long)entry);
        merge_count(merge, PART_ENTRY, true, true);
        if (!status)
            status = renew(merge, PART_ENTRY, key, error);
    }
    return status;
}

/* A dose that was taken counts before one that was skipped, then the one that was entered first. */
static enum status settle_dose(struct merge *merge, int64_t loser, struct error *error)
{
    char key[24];
    int64_t winner;
    const char *words = NULL;
    enum status status = merge_ask(&winner, merge, error,
                                   "SELECT b.id FROM dose AS a JOIN dose AS b ON " SAME_DOSE
                                   " AND b.id <> a.id WHERE a.id = %lld ORDER BY b.taken DESC, b.id"
                                   " LIMIT 1",
                                   (long long)loser);
    if (!status)
        status = settle_entries(merge, loser, winner, error);
    if (!status)
        status = drop_one(merge, PART_DOSE, loser, error);
    snprintf(key, sizeof key, "%lld", (long long)winner);
    if (!status)
        status = merge_words(&words, merge, &merge->here, PART_DOSE, key, error);
    if (!status && words)
        merge_tell(merge, (struct merge_event){ MERGE_DOSE_TWICE, NULL, words, NULL, true });
    return status;
}

enum status merge_settle_doses(struct merge *merge, struct error *error)
{
    int64_t loser = 1;
    enum status status = STATUS_OK;
    while (!status && loser) {
        status = merge_ask(&loser, merge, error,
                           "SELECT iif(b.taken > a.taken, a.id, b.id) FROM dose AS a JOIN dose AS b"
                           " ON " SAME_DOSE " AND b.id > a.id LIMIT 1");
        if (!status && loser)
            status = settle_dose(merge, loser, error);
    }
    return status;
}
