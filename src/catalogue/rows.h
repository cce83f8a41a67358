/* rows.h - sets of foods of one catalogue, a bit for each row. */
#ifndef MARROW_CATALOGUE_ROWS_H
#define MARROW_CATALOGUE_ROWS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/buffer.h"

struct rows {
    uint64_t *bits; /* of rows 0 to 64 * size - 1 */
    size_t size;
};

/* An empty set with room for rows up to `last`. */
void rows_init(struct rows *rows, int64_t last);
void rows_release(struct rows *rows);
void rows_clear(struct rows *rows);

/* Two sets of one catalogue. */
void rows_copy(struct rows *rows, const struct rows *other);
void rows_intersect(struct rows *rows, const struct rows *other);
void rows_unite(struct rows *rows, const struct rows *other);
void rows_subtract(struct rows *rows, const struct rows *other);

bool rows_has(const struct rows *rows, int64_t row);

/* The first row that is not below `from`; 0: there is none. */
int64_t rows_next(const struct rows *rows, int64_t from);

size_t rows_count(const struct rows *rows);

/* Packs the whole set, as the smaller of bits and differences. */
void rows_pack(struct buffer *out, const struct rows *rows);

/* Adds a packed set. What lies outside of the room, as in a damaged file, is left out. */
void rows_add_packed(struct rows *rows, const unsigned char *bytes, size_t length);

#define ROWS_NEXT_MOST 11

/* The bytes that a packed set grows by, from row to row in rising order; last is 0 before the
 * first. Returns how many. */
size_t rows_pack_next(unsigned char out[ROWS_NEXT_MOST], int64_t last, int64_t row);

#endif
