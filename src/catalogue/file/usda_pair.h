/* usda_pair.h - one food in two of USDA's data sets: a food of Foundation and one of SR Legacy that
 * have the same NDB number. */
#ifndef MARROW_CATALOGUE_USDA_PAIR_H
#define MARROW_CATALOGUE_USDA_PAIR_H

#include "marrow/base/error.h"
#include "marrow/catalogue/catalogues.h"

/* Makes one of the food and its pair: the Foundation food, with the measures and the vitamin D of
 * the SR Legacy food where it has none; its source says so. *pair gets the origin of the SR Legacy
 * food; NULL where the food has no pair, and then stays as it is. */
MARROW_CHECKED enum status usda_pair_merge(struct food *food, const char **pair,
                                           struct arena *arena, const struct catalogues *catalogues,
                                           const char *catalogue_name, struct error *error);

/* Returns whether two foods are one, each given with what usda_pair_merge said of its pair. */
bool usda_pair_is_same(const struct food *a, const char *pair_of_a, const struct food *b,
                       const char *pair_of_b);

#endif
