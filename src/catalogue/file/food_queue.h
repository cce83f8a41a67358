/* food_queue.h - foods put aside on disk until all are there and their order is known. */
#ifndef MARROW_CATALOGUE_FOOD_QUEUE_H
#define MARROW_CATALOGUE_FOOD_QUEUE_H

#include "marrow/catalogue/food.h"

enum queued_food_text {
    SPOOL_ORIGIN,
    SPOOL_NAME,
    SPOOL_BRAND,
    SPOOL_ALIASES,
    SPOOL_UNIT_NAME,
    SPOOL_GROUP,
    SPOOL_SOURCE,
    SPOOL_MEASURES, /* packed, as "known" */
    SPOOL_BARCODE,
    SPOOL_KNOWN,
    SPOOL_TEXT_COUNT
};

/* A food as its row will be. */
struct queued_food {
    const char *texts[SPOOL_TEXT_COUNT]; /* NULL: none; they live until the next food is read */
    enum food_kind kind;
    enum basis basis;
    bool fortified;
    int rank; /* 1 to 9 */
    int64_t ndb; /* 0: none */
    double amounts[NUTRIENT_COUNT]; /* NaN: unknown */
};

struct food_queue;

/* A new file at path, which must not exist. */
MARROW_CHECKED enum status food_queue_open(struct food_queue **out, const char *path,
                                           struct error *error);
void food_queue_close(struct food_queue *spool); /* removes the file; NULL is allowed */

MARROW_CHECKED enum status food_queue_add(struct food_queue *spool, const struct food *food,
                                          struct error *error);

/* After the last food_queue_add: the foods by rank, then by the length of their names, then as they
 * came. */
MARROW_CHECKED enum status food_queue_sort(struct food_queue *spool, struct error *error);
int64_t food_queue_count(const struct food_queue *spool);

/* Before food_queue_sort: takes the food of that place, from 0, back. */
void food_queue_drop(struct food_queue *spool, int64_t place);

/* The next food of the order. STATUS_NOT_FOUND: no more (error is not set). */
MARROW_CHECKED enum status food_queue_next(struct queued_food *out, struct food_queue *spool,
                                           struct error *error);

#endif
