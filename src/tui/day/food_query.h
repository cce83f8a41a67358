/* food_query.h - what was typed to find a food by, taken apart: "2 slices of bread" is the amount
 * "2 slices" and the name "bread". Measures of a food's own can only be told from its name when the
 * food is known, so that the split is tried with a search. */
#ifndef MARROW_TUI_FOOD_QUERY_H
#define MARROW_TUI_FOOD_QUERY_H

#include "core/line.h"
#include "marrow/base/date.h"
#include "marrow/catalogue/search.h"

struct food_query {
    char amount[160]; /* "" where none was typed */
    char name[LINE_MAX_BYTES + 1];
    bool has_count;
};

/* The amount that stands before the name or after it, with its unit. */
void food_query_split(struct food_query *out, const char *typed, struct date today);

/* Moves the first `words` of the name to the amount, and drops an "of" after them; false: no name
 * would be left. */
bool food_query_move(struct food_query *out, const struct food_query *lead, int words);

/* Whether words moved from lead's name to more's amount are a measure, by the foods that were found
 * without and with the move: one that the food has, or a word for a vessel or a portion that it
 * lacks. */
bool food_query_is_measure(const struct food_query *lead, const struct food_query *more,
                           const struct food *before, const struct food *after);

#endif
