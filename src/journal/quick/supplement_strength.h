/* supplement_strength.h - "400 mg magnesium": a nutrient and an amount of it, said in place of a
 * supplement.
 */
#ifndef MARROW_JOURNAL_SUPPLEMENT_STRENGTH_H
#define MARROW_JOURNAL_SUPPLEMENT_STRENGTH_H

#include "marrow/catalogue/food.h"
#include "marrow/journal/quick.h"

/* Whether the item, which says an amount in mg or µg, may mean one unit of the food. Where it names
 * nothing but a nutrient, the unit must hold just that of it, and none of the other leading
 * nutrients: a tablet of 400 mg of magnesium oxide holds 241 mg of magnesium. */
bool supplement_strength_fits(const struct quick_item *item, const char *text,
                              const struct food *food);

#endif
