/* name.h - bounds the texts of foods that are imported. */
#ifndef MARROW_EXCHANGE_NAME_H
#define MARROW_EXCHANGE_NAME_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/arena.h"
#include "marrow/catalogue/food.h"

/* The most columns of a food's name. The longest of USDA's plain foods has 184, the longest of its
 * products some 350: their ingredients. */
#define NAME_COLUMNS 400

/* The most marks on a letter. Vietnamese has 2, pointed Hebrew 3; more hide the lines above. */
#define NAME_MARKS 4

/* Returns a copy of text without control characters (text_clean), without blanks around it or two
 * in a row, without marks beyond NAME_MARKS, and cut to the columns; NULL: nothing is left. *is_cut
 * is set where marks or columns were cut off, and else left alone; it may be NULL. */
const char *name_clean(struct arena *arena, const char *text, size_t columns, bool *is_cut);

/* Returns whether all texts of a food are within their bounds, so that name_clean_food would change
 * nothing. */
bool name_is_clean_food(const struct food *food);

/* Cleans all texts of a food but its origin, each with its own bound. Returns whether one was cut.
 */
bool name_clean_food(struct food *food, struct arena *arena);

#endif
