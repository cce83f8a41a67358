/* usda_pair.h - one food in two of USDA's data sets: a food of Foundation and one of SR Legacy that
 * have the same NDB number. */
#ifndef MARROW_CATALOGUE_USDA_PAIR_H
#define MARROW_CATALOGUE_USDA_PAIR_H

#include "marrow/base/error.h"
#include "marrow/catalogue/catalogues.h"

/* Merges the food with its pair: the result is the Foundation food, with the measures and the
 * vitamin D of the SR Legacy food where it has none; its source says so. *pair gets the origin of
 * the SR Legacy food. A food without a pair stays as it is, and *pair is NULL. */
MARROW_CHECKED enum status usda_pair_merge(struct food *food, const char **pair,
                                           struct arena *arena, const struct catalogues *catalogues,
                                           const char *catalogue_name, struct error *error);

/* Returns whether two foods are the same food, each given with the pair that usda_pair_merge
 * returned. */
bool usda_pair_is_same(const struct food *a, const char *pair_of_a, const struct food *b,
                       const char *pair_of_b);

#endif
