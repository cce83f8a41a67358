/* fdc_record.h - rows of FoodData Central while they wait to be sorted by food. */
#ifndef MARROW_EXCHANGE_FDC_RECORD_H
#define MARROW_EXCHANGE_FDC_RECORD_H

#include <stdint.h>

#include "marrow/base/buffer.h"

/* What a record holds. It is sorted by the food's id * FDC_KINDS + its kind. */
enum fdc_kind {
    FDC_KIND_FOOD,
    FDC_KIND_MARK,
    FDC_KIND_BRANDED,
    FDC_KIND_PORTION,
    FDC_KIND_VALUES,
    FDC_KIND_REFUSED,
    FDC_KINDS = 8
};

/* Why a row was refused before its food was known. */
enum fdc_refusal {
    FDC_NO_NUTRIENT,
    FDC_NO_AMOUNT,
    FDC_NO_NUMBER,
    FDC_BELOW_ZERO,
    FDC_PORTION_NO_WEIGHT,
    FDC_PORTION_ZERO_WEIGHT,
    FDC_PORTION_ZERO,
    FDC_NO_ID,
    FDC_NO_CSV,
    FDC_REFUSALS
};

/* Append a number or a text (with its NUL) to a record. */
void fdc_pack_number(struct buffer *out, double number);
void fdc_pack_text(struct buffer *out, const char *text);

/* Return the number or text at *at, and step over it. */
double fdc_unpack_number(const char **at);
const char *fdc_unpack_text(const char **at);

/* How a value was come by, as far as it makes a difference. */
enum fdc_derivation {
    FDC_DERIVED_OTHERWISE,
    FDC_DERIVED_ASSUMED, /* Z: an assumed zero */
    FDC_DERIVED_PERCENT, /* LCCD: reckoned back from a label's percentage of a daily value */
};

/* A value of food_nutrient.csv. */
struct fdc_value {
    uint8_t nutrient;
    uint8_t rank; /* where a nutrient has several values, the lowest rank counts */
    uint8_t derivation; /* an enum fdc_derivation */
    double amount; /* in the nutrient's unit */
};
void fdc_pack_value(struct buffer *out, const struct fdc_value *value);
struct fdc_value fdc_unpack_value(const char **at);

#endif
