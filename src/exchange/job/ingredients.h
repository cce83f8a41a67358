/* ingredients.h - what a list of ingredients says about added minerals and vitamins. */
#ifndef MARROW_EXCHANGE_INGREDIENTS_H
#define MARROW_EXCHANGE_INGREDIENTS_H

#include <stdbool.h>

/* Returns whether magnesium, calcium or vitamin D may have been added: the list names one of them
 * or a mix of vitamins or minerals, in a European language in Latin letters; or it cannot tell,
 * being empty, NULL or in other letters. Salts of calcium that preserve or thicken (propionate,
 * EDTA, chloride) do not count; salts of magnesium always do. */
bool ingredients_may_be_fortified(const char *text);

#endif
