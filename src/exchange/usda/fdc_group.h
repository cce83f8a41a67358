/* fdc_group.h - what kind of food a USDA food is, by its category and the words of its description:
 * its group, which bounds what is not known of it; whether it is fortified; whether it is a plain
 * plant food, which holds no vitamin D.
 */
#ifndef MARROW_EXCHANGE_FDC_GROUP_H
#define MARROW_EXCHANGE_FDC_GROUP_H

#include "fdc.h"
#include "marrow/catalogue/food.h"

/* category: the food category of SR and Foundation, the WWEIA category of FNDDS. words: the
 * description in lower case. NULL: none of our groups. */
const char *fdc_group(enum fdc_set set, int category, const char *words);

/* group as fdc_group gives it; the values are those of the food. */
bool fdc_is_fortified(enum fdc_set set, int category, const char *words, const struct food *food);

/* Vitamin D that no one has measured in it is an assumed zero. */
bool fdc_is_plain_plant(const char *words, const struct food *food);

/* Whether text is like the pattern, in which '%' stands for any letters. */
bool fdc_like(const char *text, const char *pattern);

#endif
