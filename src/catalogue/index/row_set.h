/* row_set.h - sets of foods of one catalogue, a bit for each row. */
#ifndef MARROW_CATALOGUE_ROW_SET_H
#define MARROW_CATALOGUE_ROW_SET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/buffer.h"

struct rows {
    uint64_t *bits; /* of rows 0 to 64 * size - 1 */
    size_t size;
    size_t from, end; /* the bits that are worked on: all, but for rows_limit */
};

/* An empty set with room for rows up to `last`. */
void rows_init(struct rows *rows, int64_t last);
void rows_release(struct rows *rows);

/* From now on what changes or counts the set regards only the rows from `from` up to `end`, without it: multiples of 64. */
void rows_limit(struct rows *rows, int64_t from, int64_t end);

void rows_clear(struct rows *rows);

/* Two sets of one catalogue, of the same limits. */
void rows_copy(struct rows *rows, const struct rows *other);
void rows_intersect(struct rows *rows, const struct rows *other);
void rows_unite(struct rows *rows, const struct rows *other);

/* The first row that is not below `from`, whatever the limits; 0: there is none. */
int64_t rows_next(const struct rows *rows, int64_t from);

size_t rows_count(const struct rows *rows);

/* Packed sets are pieces of at most so many bytes, so that some lie on a page, and a search reads no more than it needs. */
#define ROWS_PIECE_MOST 992

/* The first row behind a stretch that pieces do not leave: 16,384, 65,536, 262,144 and so on. A search reads stretch by
 * stretch, and mostly ends with the first. */
int64_t rows_stretch_end(int64_t row);

/* Packs the rows from `from` on that fit into one piece, as bits where that is smaller, else as differences. Returns the
 * first row that is left, 0: none. */
int64_t rows_pack(struct buffer *out, const struct rows *rows, int64_t from);

/* Adds a packed piece. What lies outside of the room, as in a damaged file, is left out. */
void rows_add_packed(struct rows *rows, const unsigned char *bytes, size_t length);

#define ROWS_NEXT_MOST 11

/* The bytes that a set packed as differences grows by, from row to row in rising order; last is 0 before the
 * first. Returns how many. */
size_t rows_pack_next(unsigned char out[ROWS_NEXT_MOST], int64_t last, int64_t row);

/* Reads a set packed as differences, of any length: at starts at 0 and row at 0. false at its end. */
struct rows_walk {
    const unsigned char *bytes;
    size_t length;
    size_t at;
    int64_t row;
};

bool rows_walk(struct rows_walk *walk);

#endif
