/* plant.h - plant foods that contain no vitamin D. */
#ifndef MARROW_CATALOGUE_PLANT_H
#define MARROW_CATALOGUE_PLANT_H

#include "marrow/catalogue/food.h"

/* Returns whether a food group (NULL: none) is one of plain plant foods, or water. */
bool plant_is_group(const char *group);

/* Returns whether the food is in such a group, is not fortified, and has a name without mushrooms,
 * yeast or animal foods. Vitamin D that no source states is then an assumed zero. */
bool plant_is_plain(const struct food *food);

#endif
