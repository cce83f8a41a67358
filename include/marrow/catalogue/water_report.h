/* water_report.h - drinking water as its supplier reports it: minerals in mg/l, or the hardness
 * alone.
 *
 * Hardness is the sum of calcium and magnesium, counted as if all of it were one salt:
 *   1 °dH  is 10 mg/l of calcium oxide, 0.17832 mmol/l (wikisum.wiki/wiki/DGH)
 *   1 °fH  is 10 mg/l of calcium carbonate, 0.1 mmol/l: 4 mg/l of calcium, or 2.43 mg/l of
 * magnesium (VIVAQUA, Brussels: vivaqua.be, Water composition) 1 ppm  is 1 mg/l of calcium
 * carbonate, as the same sources have it So hardness alone says that calcium lies between nothing
 * and all of it, and magnesium too. With one of the two reported, the other is what is left, as
 * exactly as the printed figures allow.
 *
 * A litre is taken as 998 g, the mass at 20 degrees C.
 */
#ifndef MARROW_CATALOGUE_WATER_REPORT_H
#define MARROW_CATALOGUE_WATER_REPORT_H

#include <stdbool.h>

#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"

struct water_report {
    bool has_hardness;
    double hardness; /* mmol/l of calcium and magnesium together */
    double hardness_step; /* half of its last printed digit, mmol/l */
    bool has[NUTRIENT_COUNT];
    double per_litre[NUTRIENT_COUNT]; /* in the nutrient's unit */
    double step[NUTRIENT_COUNT]; /* half of the last printed digit */
};

/* Reads a field: "hardness" as "14 °dH", "25 °fH", "250 ppm" or "2.5 mmol/l", or a nutrient's name
 * as "80 mg/l". STATUS_USAGE: no such field, or it was read before. STATUS_INVALID: the text is not
 * such an amount. */
MARROW_CHECKED enum status water_report_read(struct water_report *report, const char *field,
                                             const char *text, struct error *error);

#define WATER_REPORT_DOUBT 200

/* Makes the food, per 100 g, in the arena. `doubt` gets a sentence where hardness, calcium and
 * magnesium are all given and disagree by more than a tenth; else "". STATUS_USAGE: nothing was
 * reported. STATUS_INVALID: there is more of one than the hardness allows. */
MARROW_CHECKED enum status water_report_food(struct food *out, char doubt[WATER_REPORT_DOUBT],
                                             struct arena *arena, const char *name,
                                             const struct water_report *report,
                                             struct error *error);

#endif
