/* ingredients.h - what a list of ingredients says about added minerals and vitamins. */
#ifndef MARROW_EXCHANGE_INGREDIENTS_H
#define MARROW_EXCHANGE_INGREDIENTS_H

/* Returns which of magnesium, calcium and vitamin D may have been added, as fortified.h has them:
 * those that the list, in a European language in Latin letters, names; all where it names a mix of
 * vitamins or minerals, or where it cannot tell because it is empty, NULL or in other letters.
 * Calcium salts that preserve or thicken (propionate, EDTA, chloride) do not count; magnesium salts
 * always do. */
unsigned ingredients_added(const char *text);

#endif
