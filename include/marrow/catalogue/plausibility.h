/* plausibility.h - values of a food that can hardly be meant: questioned, never forbidden.
 *
 * Per 100 g a value is held against the most that any food of its group holds in the USDA tables
 * (ceiling.h), without a group against the most of any food or ingredient; what exceeds it a
 * hundredfold and would fit a thousandth part is asked about as a slip between units. Of a tablet
 * more than ten daily values (label.h, USA 2016) is asked about. Parts must not outweigh the whole.
 */
#ifndef MARROW_CATALOGUE_PLAUSIBILITY_H
#define MARROW_CATALOGUE_PLAUSIBILITY_H

#include "marrow/catalogue/ceiling.h"

#define DOUBTS_MAX 12

struct doubts {
    const char *lines[DOUBTS_MAX]; /* in the arena: "Calcium 120000 mg per 100 g: ..." */
    size_t count;
};

/* Adds what is doubtful about the food's values to *out. */
void plausibility_check(struct doubts *out, struct arena *arena, const struct food *food,
                        const struct ceilings *ceilings);

/* Adds a line, as long as there is room. */
void plausibility_add(struct doubts *out, struct arena *arena, const char *format, ...)
    MARROW_PRINTF(3, 4);

/* More than any food or ingredient of the tables holds per 100 g; of what is weighed in g, 100. */
double plausibility_most(enum nutrient nutrient);

#endif
