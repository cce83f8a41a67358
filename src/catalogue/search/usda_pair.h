/* usda_pair.h - one food in two data sets: USDA's Foundation and SR Legacy foods have one NDB
 * number. */
#ifndef MARROW_CATALOGUE_USDA_PAIR_H
#define MARROW_CATALOGUE_USDA_PAIR_H

#include "marrow/catalogue/catalogues.h"

/* For a food of SR Legacy the Foundation food takes its place, where there is one; a Foundation
 * food is given its twin's measures and vitamin D where it has none, and its source says so. *twin
 * is the other's key, NULL where there is none. */
MARROW_CHECKED enum status usda_pair_merge(struct food *food, const char **twin,
                                           struct arena *arena, const struct catalogues *catalogues,
                                           const char *catalogue_name, struct error *error);

/* Whether the two, each with its twin's key or NULL, are one food. */
bool usda_pair_is_same(const struct food *a, const char *twin_of_a, const struct food *b,
                       const char *twin_of_b);

#endif
