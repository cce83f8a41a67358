/* counterpart.h - the same food in other tables: found by an equal name in any language, where the
 * energy is alike too. */
#ifndef MARROW_CATALOGUE_COUNTERPART_H
#define MARROW_CATALOGUE_COUNTERPART_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/catalogue/search.h"

#define COUNTERPARTS_MOST 6
#define COUNTERPART_DIFFERS 0.25 /* of the larger value */

struct counterparts {
    struct arena arena;
    struct food foods[COUNTERPARTS_MOST]; /* one a table */
    size_t count;
};

/* Finds the food in other tables than its own. No product is one, and a product or supplement has
 * none. The caller releases. */
MARROW_CHECKED enum status counterparts_find(struct counterparts *out, struct search *search,
                                             const struct food *food, struct error *error);
void counterparts_release(struct counterparts *counterparts);

/* Returns whether both give an exact value of the nutrient per 100 g or both per 100 ml, and these
 * differ by more than COUNTERPART_DIFFERS and by more than a label may call 0. */
bool counterpart_differs(const struct food *food, const struct food *other, enum nutrient nutrient);

#endif
