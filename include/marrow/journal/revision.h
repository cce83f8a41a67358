/* revision.h - correcting a food: a new version of it, and which entries take it.
 *
 * An entry points to the version it was logged with. So a correction must say which entries move to
 * the new version: none (it applies from now on), all past ones, or one. A version made for one
 * entry never becomes the food's newest; later entries take the version that was newest before.
 *
 * When an entry moves to the new version, its amount follows its measure: if a slice has 30 g
 * instead of 25 g, "2 slices" become 60 g. An amount that does not come from its measure stays.
 *
 *     struct revision revision = { .food = corrected, .reach = { REACH_ALL, 0 } };
 *     status = revision_look(journal, &revision, &watch, error); // shows the effect, changes
 * nothing status = revision_make(journal, &revision, "Corrected Village bread", NULL, error);
 */
#ifndef MARROW_JOURNAL_REVISION_H
#define MARROW_JOURNAL_REVISION_H

#include <stdbool.h>

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
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
    int64_t version_id; /* the version it was logged with */
};

struct revised_entries {
    struct arena arena;
    struct revised_entry *entries; /* ordered by day, latest first */
    size_t count;
    size_t day_count; /* distinct days */
};

/* Loads the entries of a food, of all its versions, that the reach includes: none for REACH_NOW.
 * Release in any case. STATUS_NOT_FOUND: the one entry no longer exists, or is of another food. */
MARROW_CHECKED enum status revision_entries_load(struct revised_entries *out, struct store *log,
                                                 int64_t food_id, struct reach reach,
                                                 struct error *error);
void revision_entries_release(struct revised_entries *entries);

/* How often a food was logged. */
struct use {
    size_t entries;
    size_t days;
    struct date first_day, last_day; /* not set if entries is 0 */
};

/* Counts the entries of a food. */
MARROW_CHECKED enum status revision_use_load(struct use *out, struct store *log, int64_t food_id,
                                             struct error *error);

/* A correction. */
struct revision {
    struct food
        food; /* food_id and version_id are those being corrected; the rest is the new version */
    /* If food.food_id is 0: the catalogue's food as it is, which is logged first. Else NULL. */
    const struct food *base;
    struct reach reach;
    /* Writes the rest of the new version, such as a recipe's ingredients, within the same action.
     * NULL: nothing. */
    enum status (*add)(struct store *log, const struct food *version, void *payload,
                       struct error *error);
    void *payload;
};

/* A function called with the entries that a correction reaches, before and after it, within the
 * action. */
struct revision_watch {
    enum status (*look)(void *payload, const struct revised_entries *entries, bool is_after,
                        struct error *error);
    void *payload;
};

/* Makes the correction, calls the watch, and rolls back, so that nothing is changed. Statuses as
 * for revision_make. */
MARROW_CHECKED enum status revision_look(struct journal *journal, struct revision *revision,
                                         const struct revision_watch *watch, struct error *error);

/* Makes the new version and points the entries to it, as one undo step. Sets
 * revision->food.version_id. watch may be NULL. STATUS_INVALID: an entry's measure has no meaning
 * in the new version's basis; or the food's kind changes after it was logged and the reach is not
 * REACH_ALL. */
MARROW_CHECKED enum status revision_make(struct journal *journal, struct revision *revision,
                                         const char *label, const struct revision_watch *watch,
                                         struct error *error);

/* Works out an amount in another version of a food. If *amount comes from its measure ("2 slices"),
 * it follows the measure; otherwise it stays. Returns false if an amount that stays has no meaning
 * in the other version, because its basis or unit differs. */
bool revision_follow_measure(double *amount, const char *measure, const struct food *from,
                             const struct food *to);

/* --- within an open action --- */

/* Adds the version (food_add_version): as the newest, unless the reach is REACH_ONE. Sets
 * food->version_id. */
MARROW_CHECKED enum status revision_insert_version(struct food *food, struct store *log,
                                                   struct reach reach, struct error *error);

/* Points the entries to the version. Their amounts follow their measures. */
MARROW_CHECKED enum status revision_apply(struct store *log, const struct food *version,
                                          const struct revised_entries *entries,
                                          struct error *error);

#endif
