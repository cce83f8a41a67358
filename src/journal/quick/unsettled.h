/* unsettled.h - keeping what a person has to be asked about a line. */
#ifndef MARROW_JOURNAL_UNSETTLED_H
#define MARROW_JOURNAL_UNSETTLED_H

#include <stdbool.h>

#include "food_finder.h"
#include "resolver.h"

/* Stores the item that could not be resolved, with its candidates; with is_measure, the food that
 * was found, of which the amount is asked. */
void unsettled_keep(struct resolver *resolver, struct found_food *found, const struct run *run,
                    bool is_measure);

/* Stores the amount that has two readings, and these; where a part of it stands behind the food,
 * the food with them: "2 eggs (150 g)". */
void unsettled_keep_doubt(struct resolver *resolver, const struct found_food *found,
                          const struct run *run);

#endif
