/* composition.h - what a recipe holds: the sum of its ingredients.
 *
 * A recipe is a food of kind recipe. Its version has rows in the table ingredient, each an amount
 * of a version of another food or recipe, in the basis of that one; and a measure 'recipe', which
 * says how much the whole is in the recipe's own basis: grams where it was weighed after cooking,
 * else the number of its servings. No losses by cooking are subtracted (USDA's retention factors
 * and yields): ingredients taken as cooked foods have them already.
 */
#ifndef MARROW_CATALOGUE_COMPOSITION_H
#define MARROW_CATALOGUE_COMPOSITION_H

#include "marrow/base/error.h"
#include "marrow/catalogue/ceiling.h"
#include "marrow/catalogue/food.h"

#define COMPOSITION_WHOLE "recipe" /* the measure that is the whole recipe */
#define COMPOSITION_SERVING "serving" /* its measure, or its unit, for one serving */

/* An amount of a food. */
struct part {
    const struct food *food;
    double amount; /* g, ml or units */
};

/* Sums up the parts and divides by count: 8.5 for the values per 100 g of 850 g, 4 for those of one
 * of 4 servings. A value is exact, an assumed zero or below where those of all parts are; at_least
 * where a part is unknown, at_least or below and others are known; unknown where nothing is known.
 * Bounds are the sums of what the parts can be at most. So a recipe holds just what its ingredients
 * would. */
void composition_sum(struct value values[NUTRIENT_COUNT], struct food_bounds *bounds,
                     const struct ceilings *ceilings, const struct part *parts, size_t part_count,
                     double count);

/* Sets the bounds of those foods that are recipes of the log, in the arena. Recipes within recipes
 * count with their own bounds. Takes three queries in all, or none where no food is a recipe. */
MARROW_CHECKED enum status composition_bound(struct food *const *foods, size_t food_count,
                                             struct arena *arena, struct store *log,
                                             const struct ceilings *ceilings, struct error *error);

#endif
