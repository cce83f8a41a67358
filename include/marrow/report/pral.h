/* pral.h - the potential renal acid load of what was eaten, in mEq: an estimate of the acid that
 * the kidneys excrete. It is shown, not judged.
 *
 * Source: Remer and Manz 1995, J Am Diet Assoc 95:791-797: PRAL = 0.49 protein (g) + 0.037
 * phosphorus (mg) - 0.021 potassium (mg) - 0.026 magnesium (mg) - 0.013 calcium (mg). The formula
 * is about food; supplements and medicines are left out.
 *
 * Unknown values of protein and phosphorus can only raise it, those of the others only lower it: so
 * both ends are bounds.
 */
#ifndef MARROW_REPORT_PRAL_H
#define MARROW_REPORT_PRAL_H

#include "marrow/report/day.h"
#include "marrow/report/period.h"
#include "marrow/report/wording.h"

struct pral {
    bool has; /* food was eaten */
    double low, high; /* mEq; infinite: no bound is known */
};

/* Works out the PRAL of a day's food. */
struct pral pral_of_day(const struct day_nutrient figures[NUTRIENT_COUNT]);

/* Works out that of the mean of a period's complete days. */
struct pral pral_of_period(const struct period *period);

/* Formats it: "PRAL 12.4 mEq", "PRAL -3.1 to 14.2 mEq", "PRAL at least 2.0 mEq"; "" if nothing is
 * known. */
void pral_format(char out[WORDING_SIZE], struct pral pral);

#endif
