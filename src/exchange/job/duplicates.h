/* duplicates.h - finds duplicate keys among foods that are too many to compare as they come: it
 * sorts the keys and compares neighbours when all have come. */
#ifndef MARROW_EXCHANGE_DUPLICATES_H
#define MARROW_EXCHANGE_DUPLICATES_H

#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"

struct duplicates;

/* Such a food: where it comes from, and what it added to the counts. */
struct late_food {
    int64_t place; /* among the foods that the writer took, from 0 */
    const char *file; /* outlives the struct */
    int line;
    int values;
    int measures;
    bool without[NUTRIENT_LEADING];
};

/* Makes an empty one. `folder`: where a temporary file may be. The caller frees it. */
struct duplicates *duplicates_new(const char *folder);
/* Frees it; NULL is allowed. */
void duplicates_free(struct duplicates *late);

/* Adds a food that the writer took. STATUS_IO. */
MARROW_CHECKED enum status duplicates_add(struct duplicates *late, const char *origin,
                                          const struct late_food *food, struct error *error);

/* Calls `twice` for each food whose origin an earlier food has. STATUS_IO. */
MARROW_CHECKED enum status duplicates_find(struct duplicates *late,
                                           void (*twice)(const struct late_food *food,
                                                         const char *origin, void *payload),
                                           void *payload, struct error *error);

#endif
