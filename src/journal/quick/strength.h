/* strength.h - whether the words tell which supplement is meant: its name includes its strength, so
 * choosing one would invent a dose.
 */
#ifndef MARROW_JOURNAL_STRENGTH_H
#define MARROW_JOURNAL_STRENGTH_H

#include <stdbool.h>

#include "food_match.h"
#include "marrow/catalogue/answer.h"
#include "marrow/catalogue/fold.h"

/* Returns whether one of the words is a number. */
bool strength_has_number(const struct fold_words *words);

/* Returns whether it is unclear which supplement is meant: the words give no strength, other
 * supplements match too, and the person has not logged exactly one of that name. */
bool strength_is_open(const struct food_match *settled, const struct food_answer *answers,
                      const struct fold_words *query);

/* Returns whether the strength typed has two readings: "magnesium oxide 400 mg" is 400 mg of the
 * magnesium in one tablet, and of the oxide in another. */
bool strength_has_two_readings(const struct food_match *settled, const struct food_answer *answers,
                               const struct fold_words *query);

#endif
