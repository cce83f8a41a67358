/* scale_catalogues.h - a folder with every catalogue that a person may have: the starter, the USDA
 * catalogues whose files are found, and millions of foods like USDA's branded ones. */
#ifndef MARROW_BENCH_SCALE_SHELF_H
#define MARROW_BENCH_SCALE_SHELF_H

#include <stdbool.h>

#include "branded.h"

/* Fills the folder and prints what the made foods took. Does nothing to a folder that is filled. */
void scale_catalogues_fill(const char *folder, const struct branded *branded, size_t foods);

/* Makes the made foods again, and the other catalogues too where is_first. */
void scale_catalogues_replace(const char *folder, const struct branded *branded, size_t foods,
                              bool is_first);

#endif
