/* fdc_measure.h - portions of FoodData Central, turned into household measures. */
#ifndef MARROW_EXCHANGE_FDC_MEASURE_H
#define MARROW_EXCHANGE_FDC_MEASURE_H

#include "fdc_food.h"

/* Returns the serving on a label in g or ml; 0: there is none, or its unit is of no mass or volume.
 */
double fdc_serving(const struct fdc_food *food);

/* Gives `out` at most eight household measures, each for one of it, from the portions of `from`. */
void fdc_make_measures(struct food *out, struct fdc *fdc, const struct fdc_food *from);

#endif
