/* food_query.h - splitting a search line into amount and name: "2 slices of bread" is the amount "2
 * slices" and the name "bread". A food's own measures are known only once the food is found, so the
 * split is tried with a second search.
 */
#ifndef MARROW_TUI_FOOD_QUERY_H
#define MARROW_TUI_FOOD_QUERY_H

#include "core/line.h"
#include "marrow/base/date.h"
#include "marrow/catalogue/search.h"

struct food_query {
    char amount[160]; /* "" if none was typed */
    char name[LINE_MAX_BYTES + 1];
    bool has_count;
};

/* Splits off an amount and its unit before or after the name. */
void food_query_split(struct food_query *out, const char *typed, struct date today);

/* Moves the first `words` words of the name to the amount, and drops an "of" after them. Returns
 * false if no name would be left. */
bool food_query_move(struct food_query *out, const struct food_query *lead, int words);

/* Returns whether the words moved from lead's name to more's amount are a measure. `before` and
 * `after` are the foods found without and with the move. The words are a measure if the food has
 * it, or if they name a vessel or portion. */
bool food_query_is_measure(const struct food_query *lead, const struct food_query *more,
                           const struct food *before, const struct food *after);

#endif
