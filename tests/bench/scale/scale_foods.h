/* scale_foods.h - a catalogue of foods like USDA's branded ones, and words to find them. */
#ifndef MARROW_BENCH_SCALE_FOODS_H
#define MARROW_BENCH_SCALE_FOODS_H

#include "branded.h"

/* Builds branded.catalogue in the folder. Returns how many MB the foods take as the official CSV.
 */
double scale_write(const char *folder, const struct branded *branded, size_t foods);

/* Writes the first words of a name, as a person types them; "" where there are none. */
void scale_name(char *out, size_t size, const struct branded *branded, size_t number);

#endif
