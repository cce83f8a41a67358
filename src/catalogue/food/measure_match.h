/* measure_match.h - finding a food's own measures ("cup, chopped", "slice") by the words that
 * people use. */
#ifndef MARROW_CATALOGUE_MEASURE_MATCH_H
#define MARROW_CATALOGUE_MEASURE_MATCH_H

#include "marrow/base/unit.h"
#include "marrow/catalogue/food.h"

/* Returns the measure that the words mean: best one of the same words, then one that begins with
 * them, then one that has them in any order. Words of the food's name may follow ("large eggs").
 * Plurals and the names of units make no difference. NULL where there is none. */
const struct measure *measure_match_find(const struct food *food, const char *words);

/* Returns what one unit (a volume, or a mass of a food that is not weighed) is in the food's basis,
 * by a measure that is named as a unit of the same dimension. The same unit goes before others, and
 * the unit alone ("cup") before "cup, chopped". 0 where there is no such measure. */
double measure_match_of_unit(const struct food *food, enum unit unit);

/* Returns the measure that a bare count counts ("2 eggs"): the one named as the food, a whole one,
 * the usual size; or, where all measures that can be counted begin with one word ("slice", "slice,
 * thin"), the first of them. NULL where there is none. */
const struct measure *measure_match_piece(const struct food *food);

#endif
