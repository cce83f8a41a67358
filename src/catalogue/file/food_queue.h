/* food_queue.h - foods put aside on disk until all are there and their order is known. */
#ifndef MARROW_CATALOGUE_FOOD_QUEUE_H
#define MARROW_CATALOGUE_FOOD_QUEUE_H

#include "marrow/catalogue/food.h"

enum spool_text {
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
struct spool_food {
    const char *texts[SPOOL_TEXT_COUNT]; /* NULL: none; they live until the next food is read */
    enum food_kind kind;
    enum basis basis;
    bool fortified;
    int rank; /* 1 to 9 */
    int64_t ndb; /* 0: none */
    double amounts[NUTRIENT_COUNT]; /* NaN: unknown */
};

struct spool;

/* A new file at path, which must not exist. */
MARROW_CHECKED enum status spool_open(struct spool **out, const char *path, struct error *error);
void spool_close(struct spool *spool); /* removes the file; NULL is allowed */

MARROW_CHECKED enum status spool_add(struct spool *spool, const struct food *food,
                                     struct error *error);

/* After the last spool_add: the foods by rank, then by the length of their names, then as they
 * came. */
MARROW_CHECKED enum status spool_sort(struct spool *spool, struct error *error);
int64_t spool_count(const struct spool *spool);

/* Before spool_sort: takes the food of that place, from 0, back. */
void spool_drop(struct spool *spool, int64_t place);

/* The next food of the order. STATUS_NOT_FOUND: no more (error is not set). */
MARROW_CHECKED enum status spool_next(struct spool_food *out, struct spool *spool,
                                      struct error *error);

#endif
