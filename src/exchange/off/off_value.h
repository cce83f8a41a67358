/* off_value.h - amounts of nutrients as the files of Open Food Facts give them. */
#ifndef MARROW_EXCHANGE_OFF_VALUE_H
#define MARROW_EXCHANGE_OFF_VALUE_H

#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "off_report.h"

/* The nutrients of Open Food Facts (the column off of schema/nutrient.csv). Where several stand for
 * one of marrow's, the first one given counts: kcal before kJ, sodium before salt. */
enum off_amount {
#define OFF_ENUM(OFF_ID, word, ID) OFF_##OFF_ID,
    NUTRIENT_OFF_WORDS(OFF_ENUM)
#undef OFF_ENUM
        OFF_AMOUNT_COUNT
};

extern const enum nutrient off_nutrients[OFF_AMOUNT_COUNT];

/* A nutrient as stated in a row. */
struct off_said {
    const char *amount; /* NULL: empty */
    const char *unit; /* NULL: the column's name implies it */
};

/* Sets the food's values to those of a row, times `scale`. */
void off_take_values(struct food *food, const struct off_said said[OFF_AMOUNT_COUNT], double scale,
                     const struct off_report *report);

#endif
