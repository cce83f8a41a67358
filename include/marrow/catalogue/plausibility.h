/* plausibility.h - finds values that are probably mistakes. They are questioned, never refused.
 *
 * A value per 100 g is compared with the most that any food of its group holds in the USDA tables
 * (ceiling.h); without a group, with the most that any food or ingredient holds. Where it is far
 * above that and a thousandth of it would fit, a mixed-up unit is suggested. For a tablet, more
 * than ten daily values (label.h, USA 2016) are questioned. Parts must not outweigh the whole.
 */
#ifndef MARROW_CATALOGUE_PLAUSIBILITY_H
#define MARROW_CATALOGUE_PLAUSIBILITY_H

#include "marrow/base/error.h"
#include "marrow/catalogue/ceiling.h"
#include "marrow/catalogue/nutrient.h"

#define PLAUSIBILITY_WARNINGS_MAX 12

struct plausibility_warnings {
    const char
        *lines[PLAUSIBILITY_WARNINGS_MAX]; /* in the arena: "Calcium 120000 mg per 100 g: ..." */
    size_t count;
};

/* Adds a line to *out for each doubtful value of the food. */
void plausibility_check(struct plausibility_warnings *out, struct arena *arena,
                        const struct food *food, const struct ceilings *ceilings);

/* Adds a line, unless there are PLAUSIBILITY_WARNINGS_MAX already. */
void plausibility_add(struct plausibility_warnings *out, struct arena *arena, const char *format,
                      ...) MARROW_PRINTF(3, 4);

/* Returns the most that any food or ingredient of the tables holds per 100 g; 100 for what is
 * weighed in g. */
double plausibility_most(enum nutrient nutrient);

#endif
