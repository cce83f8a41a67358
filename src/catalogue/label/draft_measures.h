/* draft_measures.h - reads what the values of a draft are for, and its household measures. */
#ifndef MARROW_CATALOGUE_DRAFT_MEASURES_H
#define MARROW_CATALOGUE_DRAFT_MEASURES_H

#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"

struct draft_basis {
    double scale; /* from the amount that the values are for to 100 g, 100 ml or one unit */
    bool is_per_serving;
    bool is_measures_fault; /* the wrong text is `measures`, not `per` */
};

/* Returns the measures of a food as text, in the arena: "slice = 30 g; serving = 60 g". */
const char *draft_measures_text(struct arena *arena, const struct food *food);

/* Reads the texts `per` (what the values are for) and `measures` into the basis, unit name and
 * measures of the food; NULL: not given. Where they give a weight for the unit of a food made from
 * `base`, its values and measures become those per 100 g. STATUS_INVALID: out->is_measures_fault
 * says which text is wrong. */
MARROW_CHECKED enum status draft_measures_read(struct draft_basis *out, struct food *food,
                                               struct arena *arena, const struct food *base,
                                               const char *per, const char *measures, bool adds,
                                               struct error *error);

#endif
