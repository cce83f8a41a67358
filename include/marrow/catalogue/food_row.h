/* food_row.h - a food's row in the log, for queries that read many of them. */
#ifndef MARROW_CATALOGUE_FOOD_ROW_H
#define MARROW_CATALOGUE_FOOD_ROW_H

#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/store/statement.h"

/* The columns of a food, where f is its row of the table food and v its row of food_version. */
#define FOOD_ROW_COLUMNS                                                                           \
    "f.id, v.id, f.origin, v.name, v.brand, v.aliases, v.food_group, v.source, v.catalogue, "      \
    "v.unit_name, f.last_measure, f.kind, v.basis, v.fortified, f.favourite, f.hidden"

/* Reads these columns into out, without values and measures. Strings lie in the arena. */
void food_row_read(struct food *out, struct arena *arena, struct statement *statement);

/* The columns of a value: a row of the table food_nutrient. */
#define FOOD_ROW_VALUE_COLUMNS "nutrient, amount, known, low, high"

/* Reads these columns. Returns false where the nutrient is none of the program's. Refuses a value
 * that cannot be. */
bool food_row_read_value(enum nutrient *nutrient, struct value *out, struct statement *statement);

#endif
