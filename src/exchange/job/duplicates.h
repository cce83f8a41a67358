/* duplicates.h - finds keys that are there twice among foods too many to compare as they come:
 * sorts their keys, and compares neighbours when all are there. */
#ifndef MARROW_EXCHANGE_DUPLICATES_H
#define MARROW_EXCHANGE_DUPLICATES_H

#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"

struct duplicates;

/* One of these foods: where it is from, and what it added to the counts. */
struct late_food {
    int64_t place; /* among the foods that the writer took, from 0 */
    const char *file; /* lives longer than all this */
    int line;
    int values;
    int measures;
    bool without[NUTRIENT_LEADING];
};

/* folder: where a temporary file may lie. */
struct duplicates *duplicates_new(const char *folder);
void duplicates_free(struct duplicates *late); /* NULL is allowed */

/* Adds a food that the writer took. STATUS_IO. */
MARROW_CHECKED enum status duplicates_add(struct duplicates *late, const char *origin,
                                          const struct late_food *food, struct error *error);

/* Calls `twice` for each food whose origin an earlier one has. STATUS_IO. */
MARROW_CHECKED enum status duplicates_find(struct duplicates *late,
                                           void (*twice)(const struct late_food *food,
                                                         const char *origin, void *payload),
                                           void *payload, struct error *error);

#endif
