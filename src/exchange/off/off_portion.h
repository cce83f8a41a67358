/* off_portion.h - servings and packages as contributors of Open Food Facts type them. */
#ifndef MARROW_EXCHANGE_OFF_PORTION_H
#define MARROW_EXCHANGE_OFF_PORTION_H

#include "marrow/base/arena.h"
#include "marrow/catalogue/food.h"

/* What a product's values are for, and how much a serving and a package are. */
struct off_portion {
    enum basis basis; /* g or ml */
    double serving; /* in the basis; 0: not given */
    double package; /* in the basis; 0: not given */
    const char *household; /* the name of a household measure: "medium stalk"; NULL: none */
    double household_amount; /* of one, in the basis */
};

/* Reads texts such as "110 g (2 MEDIUM STALKS)", "1 portion (30 g)" and "2 x 125 g". `serving`,
 * `quantity` and `per` ("100ml", "serving") may be NULL. Strings lie in the arena. */
void off_read_portion(struct off_portion *out, struct arena *arena, const char *serving,
                      const char *quantity, const char *per);

#endif
