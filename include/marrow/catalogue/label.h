/* label.h - a value on a food's label: "150 mg", "20% DV", "400 IU", "<1 g", "0".
 *
 * A percentage is of the daily value that the law of the label's country and year sets:
 *
 *   us-2016  USA, 21 CFR 101.9(c)(8)(iv) as changed in 2016, on labels since 2018 to 2021:
 *            magnesium 420 mg, calcium 1300 mg, vitamin D 20 µg
 *   us-old   USA, the same paragraph as of 2011 (FDA's labeling guide):
 *            400 mg, 1000 mg, 400 IU = 10 µg
 *   eu       Regulation (EU) 1169/2011, annex XIII, part A: 375 mg, 800 mg, 5 µg
 *
 * The daily values of all nutrients are in schema/nutrient.csv (day_us_2016, day_us_old, day_eu).
 * Where a law measures in other terms than marrow does (niacin and folate in equivalents, the old
 * and the European vitamin A and E), there is no daily value.
 */
#ifndef MARROW_CATALOGUE_LABEL_H
#define MARROW_CATALOGUE_LABEL_H

#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"

enum label { LABEL_UNSAID, LABEL_US_2016, LABEL_US_OLD, LABEL_EU };

/* Returns "us-2016", "us-old" or "eu"; "" for LABEL_UNSAID. */
const char *label_name(enum label label);

/* Finds a label by its name, case ignored; "us" is us-2016. Returns false where there is none. */
bool label_find(enum label *out, const char *word);

/* Returns the daily value by the label's law, in the nutrient's unit; 0 where there is none. */
double label_day(enum label label, enum nutrient nutrient);

/* Returns the most that a US label (of 2016) may state as 0 for a serving, in the nutrient's unit:
 * 2 % of the daily value for vitamins and minerals, half the rounding step for the others (21 CFR
 * 101.9(c)). Returns 0 where it is not known. */
double label_zero(enum nutrient nutrient);

struct label_value {
    struct value value; /* for the label's own amount, not yet per 100 g */
    double percent; /* as stated; 0: not a percentage */
    enum label label; /* the law of the percentage, LABEL_UNSAID: none */
    bool is_salt; /* it was said as salt */
};

/* Reads what was typed. "", "?" and "unknown" are unknown, which is not zero; 0 is zero; ~0 is an
 * assumed zero; "<1 mg" is below, ">=12 mg" at least. "% DV" is of a US label (of 2016, unless
 * label says us-old), "% NRV" of a European one, a bare "%" of what label says. Units are as
 * nutrient_convert_words has them; "salt 1.2 g" of sodium is 480 mg. What stands in brackets, as of
 * "20 µg (800 IU)", must agree (MEASURE_AGREES). STATUS_INVALID: no amount, no unit, a unit that
 * does not fit the nutrient, a percentage of a day's value that is not known. */
MARROW_CHECKED enum status label_read(struct label_value *out, enum nutrient nutrient,
                                      const char *text, enum label label, struct error *error);

#endif
