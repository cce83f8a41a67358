/* own_food.h - the foods of a log: creating, marking and merging them.
 *
 * A food created by the person has the origin own:N, where N is a small number that is easy to
 * type. A catalogue's food is in the log too, once it has been logged or marked.
 */
#ifndef MARROW_JOURNAL_OWN_FOOD_H
#define MARROW_JOURNAL_OWN_FOOD_H

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/journal.h"

/* Returns whether the person created the food (own:12), rather than copying a catalogue's. */
bool own_food_is(const struct food *food);

/* Inserts a new food into the log, within an open action. Sets its origin to the next own:N (in the
 * arena), and its ids. */
MARROW_CHECKED enum status own_food_insert(struct food *food, struct arena *arena,
                                           struct store *log, struct error *error);

/* Creates a new food as one undo step, "New food Village bread". */
MARROW_CHECKED enum status own_food_create(struct food *food, struct arena *arena,
                                           struct journal *journal, struct error *error);

#define OWN_KEY 32

/* Copies to `key` the key of a food or recipe of the person's own that has this name for search
 * (fold_is_same); "": there is none. */
MARROW_CHECKED enum status own_food_find_named(char key[OWN_KEY], struct store *log,
                                               const char *name, struct error *error);

enum food_mark { MARK_FAVOURITE, MARK_HIDDEN };

/* Sets or removes a mark of a food, as one undo step. Copies a catalogue's food into the log first.
 * Favourites come first in lists and searches. A hidden food is found by its key alone, and its
 * entries stay. Setting a mark again makes no step. */
MARROW_CHECKED enum status own_food_mark(struct journal *journal, struct food *food,
                                         enum food_mark mark, bool is_on, struct error *error);

/* Merges `from` into `into`, as one undo step, and deletes `from`. Entries and recipes of `from`
 * keep their values, because its versions become older versions of `into`. Its courses continue
 * with `into`. Its name finds `into`, which keeps its own values. `into` becomes a favourite if
 * either food was, hidden if both were, and keeps its last measure, or takes that of `from` if it
 * has none. STATUS_INVALID: `from` is not the person's own, `into` is not in the log, both are the
 * same or of different kinds, or one is an ingredient of the other. */
MARROW_CHECKED enum status own_food_merge(struct journal *journal, const struct food *from,
                                          const struct food *into, struct error *error);

/* Deletes a food or recipe of the person's own that nothing refers to, as one undo step, with all
 * its versions. STATUS_INVALID: it is not the person's own, or entries, courses or other recipes
 * refer to it; the error says which and how many. */
MARROW_CHECKED enum status own_food_delete(struct journal *journal, const struct food *food,
                                           struct error *error);

/* Loads which values of a version (0: none) the person corrected in a catalogue's food. */
MARROW_CHECKED enum status own_food_load_corrected(bool out[NUTRIENT_COUNT], struct store *log,
                                                   int64_t version_id, struct error *error);

/* A food of the log and its use. */
struct own_listed {
    struct food food; /* without its values and measures */
    size_t uses; /* number of entries ever */
    struct date last_day; /* not set if uses is 0 */
};

struct own_food_list {
    struct arena arena;
    struct own_listed *foods; /* favourites first, then by use, then by last day */
    size_t count;
};

/* Loads the foods of the log. Release with own_food_list_release. */
MARROW_CHECKED enum status own_food_list_load(struct own_food_list *out, struct store *log,
                                              struct error *error);
void own_food_list_release(struct own_food_list *list);

#endif
