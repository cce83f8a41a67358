/* plant.h - plant foods that hold no vitamin D of their own. */
#ifndef MARROW_CATALOGUE_PLANT_H
#define MARROW_CATALOGUE_PLANT_H

#include "marrow/catalogue/food.h"

/* Whether a group (NULL: none) is one of plants as they grow, or water. */
bool plant_is_group(const char *group);

/* Whether the food is of such a group, not fortified, and names neither mushrooms nor yeast nor
 * anything of an animal: vitamin D that no source gives is then an assumed zero. */
bool plant_is_plain(const struct food *food);

#endif
