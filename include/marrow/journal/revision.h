/* revision.h - correcting a food: a new version of it, and how far into the past the correction
 * reaches.
 *
 * An entry points to the version that it was logged with, so a correction must say which entries
 * shall point to the new one: none (it holds from now on), all past ones, or a single one. A single
 * entry's version never becomes the food's newest: what is logged later goes on taking the version
 * that was the newest before.
 *
 * Where an entry moves to the new version its amount follows its measure: "2 slices" of a slice
 * that is 30 g instead of 25 g become 60 g. An amount that its measure does not make (any more)
 * stays as it is.
 *
 *     struct revision revision = { .food = corrected, .reach = { REACH_ALL, 0 } };
 *     status = revision_look(journal, &revision, &watch, error);  // what would change; nothing
 * stays status = revision_make(journal, &revision, "Correct Village bread", NULL, error);
 */
#ifndef MARROW_JOURNAL_REVISION_H
#define MARROW_JOURNAL_REVISION_H

#include "marrow/base/date.h"
#include "marrow/journal/journal.h"

enum reach_kind { REACH_NOW, REACH_ALL, REACH_ONE };

struct reach {
    enum reach_kind kind;
    int64_t entry_id; /* REACH_ONE */
};

/* An entry that a correction reaches. */
struct revised_entry {
    int64_t id;
    struct date day;
    int64_t version_id; /* that it was logged with */
};

struct revised_entries {
    struct arena arena;
    struct revised_entry *entries; /* by day, latest first */
    size_t count;
    size_t day_count; /* distinct days */
};

/* The entries of a food (of all its versions) that the reach is about: none for REACH_NOW.
 * STATUS_NOT_FOUND: the one entry is gone, or of another food. Release in every case. */
MARROW_CHECKED enum status revision_entries_load(struct revised_entries *out, struct store *log,
                                                 int64_t food_id, struct reach reach,
                                                 struct error *error);
void revision_entries_release(struct revised_entries *entries);

/* How often a food was logged. */
struct use {
    size_t entries;
    size_t days;
    struct date first_day, last_day; /* of no meaning where entries is 0 */
};
MARROW_CHECKED enum status revision_use_load(struct use *out, struct store *log, int64_t food_id,
                                             struct error *error);

/* A correction: food_id and version_id of the food say what is corrected, all else what shall hold.
 */
struct revision {
    struct food food;
    const struct food *base; /* where food.food_id is 0: the catalogue's food as it is, which comes
                                into the log first; else NULL */
    struct reach reach;
    /* What the new version has besides its values and measures (a recipe its ingredients), written
     * within the same action; NULL: nothing. */
    enum status (*add)(struct store *log, const struct food *version, void *payload,
                       struct error *error);
    void *payload;
};

/* Is called with the entries that a correction reaches, before it and after it, within the action:
 * for who wants to see how sums move. */
struct revision_watch {
    enum status (*look)(void *payload, const struct revised_entries *entries, bool is_after,
                        struct error *error);
    void *payload;
};

/* Does it, has it watched, and takes it back: nothing is changed. Statuses as revision_make. */
MARROW_CHECKED enum status revision_look(struct journal *journal, struct revision *revision,
                                         const struct revision_watch *watch, struct error *error);

/* Makes the new version and points the entries at it, as one undo step; revision->food.version_id
 * becomes the new version's. watch may be NULL. Of what kind the food is (food, supplement,
 * medicine) holds for all its entries: another kind needs REACH_ALL, or that it was never logged.
 * STATUS_INVALID: that; or an entry's measure has no meaning for the new version, which counts in
 * another basis. */
MARROW_CHECKED enum status revision_make(struct journal *journal, struct revision *revision,
                                         const char *label, const struct revision_watch *watch,
                                         struct error *error);

/* --- the parts, for who has an action open --- */

/* Adds the version (food_add_version): the newest, unless the reach is REACH_ONE. Sets
 * food->version_id. */
MARROW_CHECKED enum status revision_insert_version(struct food *food, struct store *log,
                                                   struct reach reach, struct error *error);

/* Points the entries at the version, their amounts following their measures. */
MARROW_CHECKED enum status revision_apply(struct store *log, const struct food *version,
                                          const struct revised_entries *entries,
                                          struct error *error);

#endif
