/* ingredients.h - what a list of ingredients says about added minerals and vitamins. */
#ifndef MARROW_EXCHANGE_INGREDIENTS_H
#define MARROW_EXCHANGE_INGREDIENTS_H

#include <stdbool.h>

/* Returns whether magnesium, calcium or vitamin D may have been added. That is so if the list, in a
 * European language in Latin letters, names one of them or a mix of vitamins or minerals. It is
 * also so if the list cannot tell, because it is empty, NULL or in other letters. Calcium salts
 * that preserve or thicken (propionate, EDTA, chloride) do not count; magnesium salts always do. */
bool ingredients_may_be_fortified(const char *text);

#endif
