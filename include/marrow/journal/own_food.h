/* own_food.h - the foods of a log: creating, marking and merging them.
 *
 * A food that the person made has the origin own:N, where N is a small number that is easy to type.
 * A catalogue's food is in the log too, from when it was first logged or marked.
 */
#ifndef MARROW_JOURNAL_OWN_FOOD_H
#define MARROW_JOURNAL_OWN_FOOD_H

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/journal.h"

/* Returns whether the person made the food (own:12), and it is not a copy of a catalogue's. */
bool own_food_is(const struct food *food);

/* Puts a new food into the log, within an open action: sets its origin to the next own:N (in the
 * arena), and its ids. */
MARROW_CHECKED enum status own_food_insert(struct food *food, struct arena *arena,
                                           struct store *log, struct error *error);

/* Does the same as one undo step, "Added the food Village bread". */
MARROW_CHECKED enum status own_food_create(struct food *food, struct arena *arena,
                                           struct journal *journal, struct error *error);

#define OWN_KEY 32

/* Copies to `key` the key of a food or recipe of the person's own that has this name, case ignored;
 * "": there is none. */
MARROW_CHECKED enum status own_food_find_named(char key[OWN_KEY], struct store *log,
                                               const char *name, struct error *error);

enum food_mark { MARK_FAVOURITE, MARK_HIDDEN };

/* Sets a mark of a food or removes it, as one undo step; copies a catalogue's food into the log
 * first. Favourites come first in lists and searches. A hidden food is found by its key alone, and
 * its entries stay. A mark that is set already makes no step. */
MARROW_CHECKED enum status own_food_mark(struct journal *journal, struct food *food,
                                         enum food_mark mark, bool is_on, struct error *error);

/* Merges `from` into `into`, as one undo step, and deletes `from`. Entries and recipes of `from`
 * keep their values, as its versions become older versions of `into`. Its courses go on with `into`
 * and its name finds `into`, which keeps its own values. `into` becomes a favourite if one of them
 * was, hidden if both were, and has its last measure, else that of `from`. STATUS_INVALID: `from`
 * is not the person's own, `into` is not in the log, both are the same or of different kinds, or
 * one is made of the other. */
MARROW_CHECKED enum status own_food_merge(struct journal *journal, const struct food *from,
                                          const struct food *into, struct error *error);

/* Loads which values of a version (0: none) the person corrected in a catalogue's food. */
MARROW_CHECKED enum status own_food_load_corrected(bool out[NUTRIENT_COUNT], struct store *log,
                                                   int64_t version_id, struct error *error);

/* A food of the log and its use. */
struct own_listed {
    struct food food; /* without its values and measures */
    size_t uses; /* entries, ever */
    struct date last_day; /* not set where uses is 0 */
};

struct own_food_list {
    struct arena arena;
    struct own_listed *foods; /* favourites first, then the most used, then the latest used */
    size_t count;
};

/* Loads the foods of the log. Release with own_food_list_release. */
MARROW_CHECKED enum status own_food_list_load(struct own_food_list *out, struct store *log,
                                              struct error *error);
void own_food_list_release(struct own_food_list *list);

#endif
