/* measure_match.h - a food's own measures ("cup, chopped", "slice"), found by the words that people
 * use. */
#ifndef MARROW_CATALOGUE_MEASURE_MATCH_H
#define MARROW_CATALOGUE_MEASURE_MATCH_H

#include "marrow/catalogue/food.h"

/* The own measure that the words mean: the same words best, then one that begins with them, then
 * one that has them in any order; words of the food's own name may follow ("large eggs"). Plurals
 * and names of units fold. NULL: none. */
const struct measure *measure_match_find(const struct food *food, const char *words);

/* What one unit (a volume, or a mass on a food that is not weighed) of the food is in its basis, by
 * an own measure named as a unit of the same dimension: the same unit before others, and the unit
 * alone ("cup") before "cup, chopped". 0: no such measure. */
double measure_match_of_unit(const struct food *food, enum unit unit);

/* What a bare count counts ("2 eggs"): the measure named as the food, a whole one, the usual size,
 * or the first of those that can be counted when all begin with one word ("slice", "slice, thin").
 * NULL: none. */
const struct measure *measure_match_piece(const struct food *food);

#endif
