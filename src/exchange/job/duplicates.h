/* duplicates.h - foods of an import that are too many for their keys to be compared as they come:
 * their keys are put in order, and compared when all are there.
 */
#ifndef MARROW_EXCHANGE_DUPLICATES_H
#define MARROW_EXCHANGE_DUPLICATES_H

#include "marrow/catalogue/food.h"

struct duplicates;

/* One of them: what takes it back, and where it stands. */
struct late_food {
    int64_t place; /* among the foods that the writer took, from 0 */
    const char *file; /* lives longer than all this */
    int line;
    int values;
    int measures;
    bool without[NUTRIENT_LEADING];
};

struct duplicates *duplicates_new(const char *folder); /* where a temporary file may lie */
void duplicates_free(struct duplicates *late); /* NULL is allowed */

MARROW_CHECKED enum status duplicates_add(struct duplicates *late, const char *origin,
                                          const struct late_food *food, struct error *error);

/* Hands over each food whose origin an earlier one has. */
MARROW_CHECKED enum status duplicates_find(struct duplicates *late,
                                           void (*twice)(const struct late_food *food,
                                                         const char *origin, void *payload),
                                           void *payload, struct error *error);

#endif
