/* composition.h - what a recipe holds: the sum of its ingredients.
 *
 * A recipe is a food of kind recipe. Its version has rows in the table ingredient: amounts of
 * versions of other foods or recipes, each in that food's basis. Its measure 'recipe' says how much
 * the whole recipe is, in the recipe's own basis: grams where it was weighed after cooking, else
 * the number of servings. Losses by cooking (USDA's retention factors and yields) are not
 * subtracted, because an ingredient that is entered as a cooked food has them already.
 */
#ifndef MARROW_CATALOGUE_COMPOSITION_H
#define MARROW_CATALOGUE_COMPOSITION_H

#include "marrow/base/error.h"
#include "marrow/catalogue/ceiling.h"
#include "marrow/catalogue/food.h"

#define COMPOSITION_WHOLE "recipe" /* the measure for the whole recipe */
#define COMPOSITION_SERVING "serving" /* the measure, or the unit, for one serving */

/* An amount of a food. */
struct part {
    const struct food *food;
    double amount; /* g, ml or units */
};

/* Adds up the parts and divides the sum by `count`: 8.5 gives values per 100 g of 850 g, 4 gives
 * those of one of 4 servings. A value is exact, an assumed zero or below where the values of all
 * parts are, and rounded where some are and all others are exact or zeros. It is at_least where
 * some parts are known and another is unknown, at_least or below; it is unknown where nothing is
 * known. Bounds are the sums of the most that each part can hold, and open where a part is
 * (food_is_open). So a recipe counts as its ingredients would. */
void composition_sum(struct value values[NUTRIENT_COUNT], struct food_bounds *bounds,
                     const struct ceilings *ceilings, const struct part *parts, size_t part_count,
                     double count);

/* Sets the bounds of those foods that are recipes of the log, in the arena. Recipes within recipes
 * count with their own bounds. Runs three queries, or none where no food is a recipe. */
MARROW_CHECKED enum status composition_bound(struct food *const *foods, size_t food_count,
                                             struct arena *arena, struct store *log,
                                             const struct ceilings *ceilings, struct error *error);

#endif
