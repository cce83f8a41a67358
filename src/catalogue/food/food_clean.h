/* food_clean.h - foods fit for a terminal. */
#ifndef MARROW_CATALOGUE_FOOD_CLEAN_H
#define MARROW_CATALOGUE_FOOD_CLEAN_H

#include "marrow/catalogue/food.h"

/* Copies all text of the food into the arena, control characters and the like replaced. */
void food_clean(struct food *food, struct arena *arena);

#endif
