/* fdc_fortified.h - finds out whether minerals or vitamins were added to a USDA food. */
#ifndef MARROW_EXCHANGE_FDC_FORTIFIED_H
#define MARROW_EXCHANGE_FDC_FORTIFIED_H

#include <stdbool.h>

#include "fdc_set.h"
#include "marrow/base/arena.h"
#include "marrow/catalogue/food.h"

/* The rules of schema/usda/fortified.csv. */
struct fdc_fortified {
    struct fdc_fortified_rule *rules;
    size_t count;
};

/* Reads the rules, into the arena. */
void fdc_fortified_read(struct fdc_fortified *out, struct arena *arena);

/* Returns whether a food is fortified. Its name, group and values must be set; `category` and
 * `words` are as in fdc_group. */
bool fdc_is_fortified(const struct fdc_fortified *fortified, enum fdc_set set, int category,
                      const char *words, const struct food *food);

#endif
