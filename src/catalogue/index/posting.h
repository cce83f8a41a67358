/* posting.h - a set of foods as the index stores it: packed into pieces (docs/catalogue-format.md).
 *
 * A piece begins with a letter. After 'd' come the differences between rising rows, as numbers of 7
 * bits per byte. After 'b' come the number of a word of 64 rows, and the bits of that word and of
 * those after it.
 */
#ifndef MARROW_CATALOGUE_POSTING_H
#define MARROW_CATALOGUE_POSTING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/buffer.h"
#include "row_set.h"

#define POSTING_PIECE_MOST 992 /* bytes: four pieces fit on a page of the file */
#define POSTING_NEXT_MOST 11 /* the most bytes that one more row takes */

/* Appends the rows from `from` on that fit into one piece, in the smaller form. Returns the first
 * row that did not fit, or 0. */
int64_t posting_pack(struct buffer *out, const struct row_set *rows, int64_t from);

/* Writes the bytes to append to differences when `row` follows `last`; `last` is 0 before the first
 * row. Returns how many bytes. */
size_t posting_pack_next(unsigned char out[POSTING_NEXT_MOST], int64_t last, int64_t row);

/* Adds the rows of a piece to the set. Ignores rows that the set has no room for, as in a damaged
 * file. */
void posting_unpack(struct row_set *rows, const unsigned char *bytes, size_t length);

/* Differences of any length while they are read. Set bytes and length, and the rest to 0. */
struct posting_walk {
    const unsigned char *bytes;
    size_t length;
    size_t at;
    int64_t row; /* the one read last */
};

/* Reads the next row. Returns false at the end. */
bool posting_walk(struct posting_walk *walk);

#endif
