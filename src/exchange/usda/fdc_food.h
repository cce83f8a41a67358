/* fdc_food.h - a food of FoodData Central, put together from its rows. */
#ifndef MARROW_EXCHANGE_FDC_FOOD_H
#define MARROW_EXCHANGE_FDC_FOOD_H

#include "fdc.h"
#include "marrow/catalogue/food.h"
#include "rules/fdc_set.h"

struct fdc_portion {
    double amount; /* NAN: not given */
    double grams;
    uint32_t unit; /* an id of measure_unit.csv */
    int seq;
    const char *description;
    const char *modifier;
};

struct fdc_food {
    struct arena *arena;
    uint32_t id;
    bool has_food; /* food.csv has it */
    bool has_mark; /* the data set's own table has it */
    bool has_branded; /* branded_food.csv has it */
    enum fdc_set set;
    int category;
    int line;
    size_t table;
    uint32_t date;
    const char *description;
    const char *code; /* the food code of FNDDS, else the NDB number; NULL: none */
    const char *brand;
    const char *barcode;
    size_t product_category; /* of product_groups_category */
    unsigned added; /* what its ingredients do not exclude, as fortified.h has it */
    double serving; /* 0: not given */
    const char *serving_unit;
    const char *household;
    struct fdc_portion *portions;
    size_t portion_count;
    size_t portion_room;
    struct value values[NUTRIENT_COUNT];
    bool is_of_percent[NUTRIENT_COUNT]; /* reckoned back from a percentage of a daily value */
    uint8_t ranks[NUTRIENT_COUNT];
};

/* Converts it to a food of the catalogue, in its arena. *by_rule: its vitamin D is an assumed zero
 * by the rule for plain plants. Returns false if the food is refused, and counts that in its
 * output. */
bool fdc_make_food(struct food *out, bool *by_rule, struct fdc *fdc, const struct fdc_food *from);

#endif
