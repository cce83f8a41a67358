/* food_queue.h - foods that wait until all have come and their order is known. */
#ifndef MARROW_CATALOGUE_FOOD_QUEUE_H
#define MARROW_CATALOGUE_FOOD_QUEUE_H

#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"

enum queued_food_text {
    QUEUED_ORIGIN,
    QUEUED_NAME,
    QUEUED_BRAND,
    QUEUED_ALIASES,
    QUEUED_UNIT_NAME,
    QUEUED_GROUP,
    QUEUED_SOURCE,
    QUEUED_MEASURES, /* as column_list.h writes them; so is KNOWN */
    QUEUED_BARCODE,
    QUEUED_KNOWN,
    QUEUED_TEXT_COUNT
};

/* A food as its row will hold it. */
struct queued_food {
    const char *texts[QUEUED_TEXT_COUNT]; /* NULL: none; valid until the next food is read */
    enum food_kind kind;
    enum basis basis;
    unsigned char fortified;
    int rank; /* 1 to 9 */
    int64_t ndb; /* 0: none */
    double amounts[NUTRIENT_COUNT]; /* NaN: unknown */
};

struct food_queue;

/* Returns an empty queue, which the caller frees. Its file, if it needs one, goes to `folder`. */
struct food_queue *food_queue_new(const char *folder);
/* Frees the queue and its file; NULL is allowed. */
void food_queue_free(struct food_queue *queue);

/* Adds a copy of a food. STATUS_IO: the file cannot be written. */
MARROW_CHECKED enum status food_queue_add(struct food_queue *queue, const struct food *food,
                                          struct error *error);

/* Sorts the foods after the last food_queue_add: by rank, then by the length of their names in
 * words and in bytes, then as they came. */
MARROW_CHECKED enum status food_queue_sort(struct food_queue *queue, struct error *error);

/* Returns how many foods there are. */
int64_t food_queue_count(const struct food_queue *queue);

/* Drops a food before food_queue_sort: the one that was added after `place` others. */
void food_queue_drop(struct food_queue *queue, int64_t place);

/* Reads the next food. STATUS_NOT_FOUND: there are no more (error is not set). */
MARROW_CHECKED enum status food_queue_next(struct queued_food *out, struct food_queue *queue,
                                           struct error *error);

#endif
