/* own_food.h - the foods of a log: making one's own, marking, hiding and merging them.
 *
 * A food of one's own has the origin own:N, N a small rising number that people can type. Foods of
 * catalogues are in the log too, from when they were first logged or marked.
 */
#ifndef MARROW_JOURNAL_OWN_FOOD_H
#define MARROW_JOURNAL_OWN_FOOD_H

#include "marrow/base/date.h"
#include "marrow/journal/journal.h"

/* Whether a food is one's own (own:12), not a copy of a catalogue's. */
bool own_food_is(const struct food *food);

/* Puts a new food of one's own into the log, inside an action: gives it the next own:N (in the
 * arena), and its ids. */
MARROW_CHECKED enum status own_food_insert(struct food *food, struct arena *arena,
                                           struct store *log, struct error *error);

/* The same as one undo step, "New food Village bread". */
MARROW_CHECKED enum status own_food_create(struct food *food, struct arena *arena,
                                           struct journal *journal, struct error *error);

enum food_mark { MARK_FAVOURITE, MARK_HIDDEN };

/* Marks a food or takes the mark away, as one undo step; a catalogue's food comes into the log for
 * it. A favourite stands first in lists and searches; a hidden food is found by its key alone and
 * stays in its entries. What is so already makes no step. */
MARROW_CHECKED enum status own_food_mark(struct journal *journal, struct food *food,
                                         enum food_mark mark, bool is_on, struct error *error);

/* Makes one food of two, as one undo step: entries and recipes of `from` keep their values (its
 * versions become older versions of `into`), its courses go on with `into`, and its name finds
 * `into`, which keeps its own values; it is a favourite if one of them was, hidden if both were,
 * and keeps its last measure, else that of `from`, which is gone then. STATUS_INVALID: from is not
 * one's own, into is not in the log, both are the same, of two kinds, or one is made of the other.
 */
MARROW_CHECKED enum status own_food_merge(struct journal *journal, const struct food *from,
                                          const struct food *into, struct error *error);

/* Which values of a version (0: none) the person corrected in a catalogue's food. */
MARROW_CHECKED enum status own_food_load_corrected(bool out[NUTRIENT_COUNT], struct store *log,
                                                   int64_t version_id, struct error *error);

/* The foods of the log, for a list: favourites first, then by their use, most used and latest
 * first. */
struct own_listed {
    struct food food; /* without its values and measures */
    size_t uses; /* entries, ever */
    struct date last_day; /* of no meaning where uses is 0 */
};

struct own_food_list {
    struct arena arena;
    struct own_listed *foods;
    size_t count;
};

MARROW_CHECKED enum status own_food_list_load(struct own_food_list *out, struct store *log,
                                              struct error *error);
void own_food_list_release(struct own_food_list *list);

#endif
