/* fdc_measure.h - turns portions of FoodData Central into household measures. */
#ifndef MARROW_EXCHANGE_FDC_MEASURE_H
#define MARROW_EXCHANGE_FDC_MEASURE_H

#include <stddef.h>

#include "marrow/base/arena.h"
#include "marrow/catalogue/food.h"

struct fdc;
struct fdc_food;

/* The amounts of schema/usda/amounts.csv. */
struct fdc_amounts {
    struct fdc_amount *amounts;
    size_t count;
};

/* Reads the amounts, into the arena. */
void fdc_amounts_read(struct fdc_amounts *out, struct arena *arena);

/* Returns a label's serving in g or ml; 0: there is none, or its unit is neither mass nor
 * volume. */
double fdc_serving(const struct fdc_food *food);

/* Gives `out` at most eight household measures, each for one of it, from the portions of `from`. */
void fdc_make_measures(struct food *out, const struct fdc *fdc, const struct fdc_food *from);

#endif
