/* food_query.h - what was typed to find a food by, taken apart: "2 slices of bread" is the amount "2
 * slices" and the name "bread". Measures of a food's own can only be told from its name when the
 * food is known, so that the split is tried with a search. */
#ifndef MARROW_TUI_FOOD_QUERY_H
#define MARROW_TUI_FOOD_QUERY_H

#include "line.h"
#include "marrow/base/date.h"
#include "marrow/catalogue/search.h"

struct lead {
    char amount[160]; /* "" where none was typed */
    char name[LINE_MAX_BYTES + 1];
    bool has_count;
};

/* The amount that stands before the name or after it, with its unit. */
void lead_split(struct lead *out, const char *typed, struct date today);

/* Moves the first `words` of the name to the amount, and drops an "of" after them; false: no name
 * would be left. */
bool lead_move(struct lead *out, const struct lead *lead, int words);

/* Whether words moved from lead's name to more's amount are a measure, by the foods that were found
 * without and with the move: one that the food has, or a word for a vessel or a portion that it
 * lacks. */
bool lead_is_measure(const struct lead *lead, const struct lead *more, const struct food *before,
                     const struct food *after);

#endif
