/* negation.h - what was not eaten: "no potatoes", "without milk", "milk free". */
#ifndef MARROW_JOURNAL_NEGATION_H
#define MARROW_JOURNAL_NEGATION_H

#include <stdbool.h>

#include "line/tokens.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/quick.h"

/* Returns whether the words say what a food is without. */
bool negation_is(const struct tokens *tokens, struct span span);

/* Returns whether the food is not called so: "no potatoes" is no Potatoes, canned, no salt added.
 */
bool negation_names_absent(const struct tokens *tokens, struct span span, const struct food *food);

/* Returns whether the food's name has one of the words that are said to be absent, and is not a
 * name without them, such as Potato chips, no salt. */
bool negation_contradicts(const struct tokens *tokens, struct span span, const struct food *food);

#endif
