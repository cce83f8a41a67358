/* branded_files.h - foods of branded.h in the layout of the official files: food.csv,
 * branded_food.csv and food_nutrient.csv, every field in quotes. */
#ifndef MARROW_BENCH_BRANDED_FILES_H
#define MARROW_BENCH_BRANDED_FILES_H

#include "branded.h"

#define BRANDED_TABLES 3

extern const char *const branded_tables[BRANDED_TABLES]; /* the files' names */

/* Writes that many foods into the folder, which is made if it is missing. Returns how many bytes.
 * Exits on failure. */
double branded_write(const char *folder, const struct branded *branded, size_t count);

/* Puts the files into FOLDER/branded.zip (with zip). Exits on failure. */
void branded_zip(const char *folder);

#endif
