/* food_finder.h - which food the name in an item of a quick entry means, and how much of it.
 *
 * The same words are searched again and again: with the amount and without it, alone and with the
 * items after them. A finder searches each part of the text once.
 */
#ifndef MARROW_JOURNAL_FOOD_FINDER_H
#define MARROW_JOURNAL_FOOD_FINDER_H

#include "entry_reading.h"
#include "food_match.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/answer.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/quick.h"

struct asked_food;

struct food_finder {
    struct journal *journal;
    const struct tokens *tokens;
    struct asked_food *asked; /* the searches so far, latest first */
};

/* A food that a reading found. */
struct found_food {
    const struct food_match *match; /* owned by the finder; never NULL */
    struct reading reading;
};

/* Fills a finder without any searches. `journal` and `tokens` must outlive it. */
void food_finder_init(struct food_finder *out, struct journal *journal,
                      const struct tokens *tokens);
void food_finder_release(struct food_finder *finder);

/* Finds what a part of the text names, as food_match_find does. *out stays valid until
 * food_finder_forget or food_finder_release. */
MARROW_CHECKED enum status food_finder_ask(const struct food_match **out,
                                           struct food_finder *finder, struct span span,
                                           struct error *error);

/* Finds what a name means together with words that stand behind its amount: "rice 150 g, dry". */
MARROW_CHECKED enum status food_finder_ask_parts(const struct food_match **out,
                                                 struct food_finder *finder, struct span name,
                                                 struct span rest, struct error *error);

/* Tries the readings of a name in turn (amount: of the item, or NULL), and takes the first that
 * leaves the fewest words over. STATUS_NOT_FOUND: none is settled at least so well; out then has
 * the most telling candidates. */
MARROW_CHECKED enum status food_finder_find(struct found_food *out, struct food_finder *finder,
                                            struct span name, const struct quick_item *amount,
                                            enum answer at_least, struct error *error);

/* Takes the results out of a match, which is empty afterwards. The caller releases them. */
struct search_results food_finder_take(struct food_finder *finder, const struct food_match *match);

/* Releases the results for parts of the text that begin before the offset. */
void food_finder_forget(struct food_finder *finder, size_t offset);

#endif
