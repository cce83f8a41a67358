/* fdc_plant.h - finds out whether a USDA food is a plain plant food, which contains no vitamin
 * D. */
#ifndef MARROW_EXCHANGE_FDC_PLANT_H
#define MARROW_EXCHANGE_FDC_PLANT_H

#include <stdbool.h>

#include "marrow/base/arena.h"
#include "marrow/catalogue/food.h"

/* The rules of schema/usda/plants.csv. The lists end with NULL. */
struct fdc_plants {
    const char *const *plain; /* descriptions of plain plant foods */
    const char *const *other; /* descriptions of other foods */
};

/* Reads the rules, into the arena. */
void fdc_plants_read(struct fdc_plants *out, struct arena *arena);

/* Returns whether a food is a plain plant food. Its group, its values and whether it is fortified
 * must be set. `words` is the description in lower case. */
bool fdc_is_plain_plant(const struct fdc_plants *plants, const char *words,
                        const struct food *food);

#endif
