/* composition.h - what a recipe holds: the sum of its ingredients.
 *
 * A recipe is a food of kind recipe whose version has rows in the table ingredient, each pointing
 * to a version of a food (or of another recipe) with an amount in that one's basis; and a measure
 * 'recipe', which says how much of its own basis the whole is: grams when it was weighed after
 * cooking, else the number of its servings. Nothing is reckoned for what cooking takes away or
 * leaves (USDA's retention factors, yields): ingredients that are foods as cooked hold it already.
 */
#ifndef MARROW_CATALOGUE_COMPOSITION_H
#define MARROW_CATALOGUE_COMPOSITION_H

#include "marrow/catalogue/ceiling.h"
#include "marrow/catalogue/food.h"

#define COMPOSITION_WHOLE "recipe" /* the measure that is the whole recipe */
#define COMPOSITION_SERVING "serving" /* its measure, or its unit: one serving */

/* So much of a food: g, ml or units. */
struct part {
    const struct food *food;
    double amount;
};

/* The parts' sums, per whole / count (whole 850 g: per 100 g is count 8.5; 4 servings: count 4).
 * Values: exact (or assumed zeros, or below) where all parts are; at_least where a part is unknown,
 * at_least or below beside known ones; unknown where nothing is known. Bounds: the sums of what the
 * parts can be at most. So a recipe brings just what its ingredients would. */
void composition_sum(struct value values[NUTRIENT_COUNT], struct food_bounds *bounds,
                     const struct ceilings *ceilings, const struct part *parts, size_t part_count,
                     double count);

/* Sets the bounds of those of the foods that are recipes with ingredients in the log, through
 * recipes within recipes; lays them in the arena. Three queries in all, none when no food is a
 * recipe of the log. */
MARROW_CHECKED enum status composition_bound(struct food *const *foods, size_t food_count,
                                             struct arena *arena, struct store *log,
                                             const struct ceilings *ceilings, struct error *error);

#endif
