/* food_clean.h - making the texts of a food fit for a terminal. */
#ifndef MARROW_CATALOGUE_FOOD_CLEAN_H
#define MARROW_CATALOGUE_FOOD_CLEAN_H

#include "marrow/catalogue/food.h"

/* Replaces all texts of the food by copies in the arena without control characters and the like. */
void food_clean(struct food *food, struct arena *arena);

#endif
