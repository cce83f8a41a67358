/* ingredients.h - what the list of ingredients on a packet lets one conclude. */
#ifndef MARROW_EXCHANGE_INGREDIENTS_H
#define MARROW_EXCHANGE_INGREDIENTS_H

#include <stdbool.h>

/* Whether magnesium, calcium or vitamin D may have been added: the list names one of them or a mix
 * of vitamins or minerals, in a language of Europe in Latin letters; or it cannot be told: no list
 * (NULL, blank), other letters. Salts of calcium that preserve or thicken (propionate, EDTA,
 * chloride, …) do not count; names of what was added to magnesium always do. */
bool ingredients_may_be_fortified(const char *text);

#endif
