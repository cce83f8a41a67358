/* food_clean.h - makes the texts of a food safe for a terminal. */
#ifndef MARROW_CATALOGUE_FOOD_CLEAN_H
#define MARROW_CATALOGUE_FOOD_CLEAN_H

#include "marrow/catalogue/food.h"

/* Replaces all texts of the food by copies in the arena that text_clean has cleaned. */
void food_clean(struct food *food, struct arena *arena);

#endif
