/* plant.h - plant foods that hold no vitamin D. */
#ifndef MARROW_CATALOGUE_PLANT_H
#define MARROW_CATALOGUE_PLANT_H

#include "marrow/catalogue/food.h"

/* Returns whether a food group (NULL: none) is one of plants as they grow, or water. */
bool plant_is_group(const char *group);

/* Returns whether the food is of such a group, not fortified, and its name has no mushroom, no
 * yeast and nothing of an animal in it. Vitamin D that no source states is then an assumed zero. */
bool plant_is_plain(const struct food *food);

#endif
