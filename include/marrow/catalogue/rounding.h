/* rounding.h - what a figure printed on a label can stand for.
 *
 * Labels are rounded, so a figure stands for a range: calcium "2% DV" is anything from 1 to 3 %, 13
 * to 39 mg. Half a step on either side belongs to the figure. A figure between the steps was
 * rounded more finely, to its own last digit: "7% DV" is 6.5 to 7.5 %, 123 mg where the step is 10
 * mg is 122.5 to 123.5. Only rounding is meant: laws also let the true content differ from the
 * label, which no figure tells.
 *
 * % DV of a vitamin or mineral: 2 % up to 10 %, 5 % up to 50 %, 10 % above (21 CFR
 * 101.9(c)(8)(iii)); on supplements whole percents (21 CFR 101.36(b)(2)(iii)). % NRV: whole
 * percents, as printed.
 *
 * American amounts for a serving (21 CFR 101.9(c)(1) to (7)):
 *
 *   energy                                 5 kcal up to 50, then 10
 *   fat, saturated fat                     0.5 g below 5 g, then 1 g
 *   cholesterol                            5 mg
 *   sodium; potassium on old labels        5 mg up to 140 mg, then 10 mg
 *   carbohydrate, fibre, sugars, protein   1 g
 *   vitamins and minerals since 2016       0.1, 1, 5 or 10 of the unit, for a daily value below
 *                                          25, 250, 500 or above (FDA's guidance for industry on
 *                                          their quantitative amounts, 2019)
 *
 * A 0 is less than label_zero says; "0% DV" of an old label less than 2 % of the old daily value.
 *
 * European amounts (Commission guidance on tolerances for nutrient values declared on a label,
 * December 2012, rounding):
 *
 *   energy                                 1 kcal or kJ; 0 is less than 0.5 kcal
 *   fat, carbohydrate, sugars, fibre,
 *   protein                                0.1 g below 10 g, then 1 g; 0 is less than 0.5 g
 *   saturated fat                          the same; 0 is less than 0.1 g
 *   salt                                   0.01 g below 1 g, then 0.1 g; 0 is less than 0.0125 g
 *   sodium                                 10 mg below 1 g, then 100 mg
 *   vitamin A, folate, calcium,
 *   phosphorus, magnesium, potassium       three significant digits
 *   other vitamins and minerals            two
 *
 * These stay exact: amounts of vitamins and minerals on supplements, which are what is put in and
 * not what was measured; and, for lack of a source, vitamins and minerals on American labels before
 * 2016, American amounts that are not for a serving, an EU 0 of a vitamin or mineral, cholesterol
 * on EU labels, water, caffeine and alcohol. What is not said to be on a label is exact too.
 */
#ifndef MARROW_CATALOGUE_ROUNDING_H
#define MARROW_CATALOGUE_ROUNDING_H

#include <stdbool.h>

#include "marrow/catalogue/food.h"
#include "marrow/catalogue/label.h"
#include "marrow/catalogue/nutrient.h"

/* What a figure stands on. */
struct rounding_place {
    enum label label; /* LABEL_UNSAID: no label, nothing is rounded */
    bool is_supplement;
    bool is_per_serving; /* or per unit; not per 100 g or 100 ml */
};

/* Returns the value that a figure of a label stands for, in the amount that it was said for. What
 * is not exact stays as it was said. */
struct value rounding_value(const struct label_value *said, enum nutrient nutrient,
                            struct rounding_place place);

/* Finds what the percentage of a daily value stands for that an American food prints (2, 4 ... 10,
 * 15 ... 50, 60 ...) and that is no farther than `slack` from `percent`. Returns false where none
 * is. */
bool rounding_find_percent(double *low, double *high, double percent, double slack);

#endif
