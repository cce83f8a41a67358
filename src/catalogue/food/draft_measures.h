/* draft_measures.h - what a draft's values are said for, and its household measures. */
#ifndef MARROW_CATALOGUE_DRAFT_MEASURES_H
#define MARROW_CATALOGUE_DRAFT_MEASURES_H

#include "marrow/catalogue/food.h"

struct draft_basis {
    double scale; /* from what the values are said for to 100 g, 100 ml or one unit */
    bool is_per_serving;
    bool is_measures_fault; /* where a text is wrong: the measures, not what the values are said for
                             */
};

/* "slice = 30 g; serving = 60 g". */
const char *draft_measures_text(struct arena *arena, const struct food *food);

/* Sets food's basis, unit name and measures (and, where a unit now has a weight, turns base's
 * values and measures into those per 100 g) from the texts per and measures (NULL: not said,
 * cleaned otherwise). STATUS_INVALID; out->is_measures_fault tells which text is wrong. */
MARROW_CHECKED enum status draft_measures_read(struct draft_basis *out, struct food *food,
                                               struct arena *arena, const struct food *base,
                                               const char *per, const char *measures, bool adds,
                                               struct error *error);

#endif
