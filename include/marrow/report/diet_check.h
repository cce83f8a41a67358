/* diet_check.h - whether a food fits a diet.
 *
 * The tables name a food and its group, not its ingredients. So a food contains a thing (dairy,
 * eggs, meat, fish, nuts, soy, honey) if its group says so, or if one of its names has a word for
 * it. In doubt, the food does not fit:
 * - a food of a mixed group: dishes, soups, bread, baked goods, cereals, snacks, sweets, sauces,
 *   processed meat, fats, drinks;
 * - a food without a group;
 * - a food whose name names a preparation: creamed, breaded, fried, mashed, with sauce, ...;
 * - for things that come from animals: a plant food with cholesterol.
 *
 * A food that calls itself vegan contains nothing that comes from animals.
 */
#ifndef MARROW_REPORT_DIET_CHECK_H
#define MARROW_REPORT_DIET_CHECK_H

#include "marrow/base/error.h"
#include "marrow/journal/diet.h"
#include "marrow/journal/journal.h"

/* Loads the diet of the setting suggest_without. */
MARROW_CHECKED enum status diet_check_load(struct diet *out, struct store *log,
                                           struct error *error);

/* Returns whether the food surely contains nothing that the diet leaves out. */
bool diet_check_allows(const struct diet *diet, const struct food *food);

/* Checks a recipe of the log by its ingredients, including those of recipes within it. Looks for
 * the diet's words in the recipe's own name too. */
MARROW_CHECKED enum status diet_check_allows_recipe(bool *out, const struct diet *diet,
                                                    struct journal *journal,
                                                    const struct food *recipe, struct error *error);

/* Returns whether `amount` (g, ml or units) of a food is low in sodium by 21 CFR 101.61(b)(4): at
 * most 140 mg in the portion and, if the portion is 30 g or ml or less, in 50 g of the food.
 * `sodium` is the most it can have, in mg per 100 g, 100 ml or 1 unit. */
bool diet_check_is_low_sodium(const struct food *food, double sodium, double amount);

#endif
