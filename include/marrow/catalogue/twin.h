/* twin.h - two foods of one name, of which one has vitamin D or calcium added.
 *
 * "Milk" names both, and the country tells which one is meant. schema/words/twin.csv lists them,
 * with the source of what is sold where.
 */
#ifndef MARROW_CATALOGUE_TWIN_H
#define MARROW_CATALOGUE_TWIN_H

#include <stdbool.h>

/* Both as origins: "starter:milk-whole". */
struct twin {
    const char *food; /* the one with the addition */
    const char *other; /* the one without */
    const char *countries; /* where the first is the ordinary one, "us ca *"; *: it may be elsewhere
                              too */
};

/* Returns the pair in which the food is the one without the addition, or NULL. */
const struct twin *twin_find_other(const char *origin);

/* Returns the first pair in which the food is either one, or NULL. */
const struct twin *twin_find(const char *origin);

/* Returns the origin of the other food of the pair. */
const char *twin_partner(const struct twin *twin, const char *origin);

/* Returns whether the food with the addition is the ordinary one in the country, a code of two
 * small letters; "": not said. */
bool twin_is_ordinary(const struct twin *twin, const char *country);

/* Returns whether some country is known in which it is. */
bool twin_differs_by_country(const struct twin *twin);

/* Returns whether elsewhere it depends on the product. */
bool twin_differs_by_product(const struct twin *twin);

#endif
