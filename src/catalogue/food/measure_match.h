/* measure_match.h - finds a food's own measures ("cup, chopped", "slice") by the words that people
 * use. */
#ifndef MARROW_CATALOGUE_MEASURE_MATCH_H
#define MARROW_CATALOGUE_MEASURE_MATCH_H

#include "marrow/base/unit.h"
#include "marrow/catalogue/food.h"

/* Returns the measure that the words mean: one of the same words, else one that begins with them,
 * else one that has them in any order. Words of the food's name may follow ("large eggs"). Plurals
 * and the names of units make no difference. Returns NULL where there is none. */
const struct measure *measure_match_find(const struct food *food, const char *words);

/* Returns what one unit is in the food's basis, by one of the food's measures that is named after a
 * unit of the same dimension. The unit is a volume, or a mass where the food is not weighed. The
 * same unit comes before others, and the unit alone ("cup") before "cup, chopped". Returns 0 where
 * there is no such measure. */
double measure_match_of_unit(const struct food *food, enum unit unit);

/* Returns the measure that a bare count counts ("2 eggs"): the one named as the food, a whole one,
 * or the usual size. Where all countable measures begin with the same word ("slice", "slice,
 * thin"), it is the first of them. Returns NULL where there is none. */
const struct measure *measure_match_piece(const struct food *food);

#endif
