/* row_set.h - sets of foods of one catalogue, a bit for each row. */
#ifndef MARROW_CATALOGUE_ROW_SET_H
#define MARROW_CATALOGUE_ROW_SET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/buffer.h"

struct row_set {
    uint64_t *bits; /* of rows 0 to 64 * size - 1 */
    size_t size;
    size_t from, end; /* the bits that are worked on: all, but for row_set_limit */
};

/* An empty set with room for rows up to `last`. */
void row_set_init(struct row_set *rows, int64_t last);
void row_set_release(struct row_set *rows);

/* From now on what changes or counts the set regards only the rows from `from` up to `end`, without
 * it: multiples of 64. */
void row_set_limit(struct row_set *rows, int64_t from, int64_t end);

void row_set_clear(struct row_set *rows);

/* Two sets of one catalogue, of the same limits. */
void row_set_copy(struct row_set *rows, const struct row_set *other);
void row_set_intersect(struct row_set *rows, const struct row_set *other);
void row_set_unite(struct row_set *rows, const struct row_set *other);

/* The first row that is not below `from`, whatever the limits; 0: there is none. */
int64_t row_set_next(const struct row_set *rows, int64_t from);

size_t row_set_count(const struct row_set *rows);

/* Packed sets are pieces of at most so many bytes, so that some lie on a page, and a search reads
 * no more than it needs. */
#define ROWS_PIECE_MOST 992

/* The first row behind a stretch that pieces do not leave: 16,384, 65,536, 262,144 and so on. A
 * search reads stretch by stretch, and mostly ends with the first. */
int64_t row_set_stretch_end(int64_t row);

/* Packs the rows from `from` on that fit into one piece, as bits where that is smaller, else as
 * differences. Returns the first row that is left, 0: none. */
int64_t row_set_pack(struct buffer *out, const struct row_set *rows, int64_t from);

/* Adds a packed piece. What lies outside of the room, as in a damaged file, is left out. */
void row_set_add_packed(struct row_set *rows, const unsigned char *bytes, size_t length);

#define ROWS_NEXT_MOST 11

/* The bytes that a set packed as differences grows by, from row to row in rising order; last is 0
 * before the first. Returns how many. */
size_t row_set_pack_next(unsigned char out[ROWS_NEXT_MOST], int64_t last, int64_t row);

/* Reads a set packed as differences, of any length: at starts at 0 and row at 0. false at its end.
 */
struct row_set_walk {
    const unsigned char *bytes;
    size_t length;
    size_t at;
    int64_t row;
};

bool row_set_walk(struct row_set_walk *walk);

#endif
