/* fortified.h - which nutrients are added to a food, as a set of bits.
 *
 * It tells apart the three leading nutrients: 1 is magnesium, 2 calcium, 4 vitamin D. A food to
 * which any of them is added may have other nutrients added too.
 */
#ifndef MARROW_CATALOGUE_FORTIFIED_H
#define MARROW_CATALOGUE_FORTIFIED_H

#include <stdbool.h>

#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"

#define FORTIFIED_WITH(nutrient) (1u << (nutrient))
#define FORTIFIED_ALL                                                                              \
    (FORTIFIED_WITH(NUTRIENT_MAGNESIUM) | FORTIFIED_WITH(NUTRIENT_CALCIUM) |                       \
     FORTIFIED_WITH(NUTRIENT_VITAMIN_D))
#define FORTIFIED_TEXT 48

/* Returns whether the nutrient is, or may be, added to the food. A nutrient other than the three
 * counts as added where any of them is. */
bool fortified_has(const struct food *food, enum nutrient nutrient);

/* Reads "yes" (all three), "no" or "", or names of nutrients: "calcium, vitamin D". They are
 * separated by commas, semicolons, '+', '|' or "and". Returns false for other words. */
bool fortified_parse(unsigned *out, const char *text);

/* Writes what fortified_parse reads: "yes", "no" or "calcium, vitamin D". */
void fortified_format(char out[FORTIFIED_TEXT], unsigned fortified);

#endif
