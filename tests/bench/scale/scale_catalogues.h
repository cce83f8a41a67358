/* scale_catalogues.h - a folder of catalogues as a person with everything has it: the starter, the
 * USDA catalogues that there are files of, and foods by the million like USDA's branded ones. */
#ifndef MARROW_BENCH_SCALE_SHELF_H
#define MARROW_BENCH_SCALE_SHELF_H

#include <stdbool.h>

#include "branded.h"

/* Fills the folder and prints what the made foods took. A folder that has them is left as it is. */
void scale_catalogues_fill(const char *folder, const struct branded *branded, size_t foods);

/* The made foods alone, anew, and the others where is_first. */
void scale_catalogues_replace(const char *folder, const struct branded *branded, size_t foods,
                              bool is_first);

#endif
