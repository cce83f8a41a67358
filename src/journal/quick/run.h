/* run.h - which items of a line are one name, and which food that is. */
#ifndef MARROW_JOURNAL_RUN_H
#define MARROW_JOURNAL_RUN_H

#include <stdbool.h>
#include <stddef.h>

#include "food_finder.h"
#include "marrow/base/error.h"
#include "marrow/journal/quick.h"
#include "resolver.h"

/* Finds the food that the item at `first` names, alone or with items after it, and how it is
 * prepared. Statuses as for food_finder_find. */
MARROW_CHECKED enum status run_find(struct found_food *out, struct run *run,
                                    struct resolver *resolver, size_t first, struct error *error);

/* Takes what stands behind the food and belongs to it: a measure, and how it is prepared. */
MARROW_CHECKED enum status run_take_rest(struct found_food *found, struct run *run,
                                         struct resolver *resolver, size_t first,
                                         struct error *error);

/* Returns whether the item's amount stands behind its name, which may be the end of a longer one:
 * "almonds, honey roasted 100 g". */
bool run_is_end_of_name(const struct quick_item *item);

#endif
