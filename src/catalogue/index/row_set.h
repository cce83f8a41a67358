/* row_set.h - a set of foods of one catalogue: a bit for each row. */
#ifndef MARROW_CATALOGUE_ROW_SET_H
#define MARROW_CATALOGUE_ROW_SET_H

#include <stddef.h>
#include <stdint.h>

struct row_set {
    uint64_t *bits; /* of rows 0 to 64 * size - 1; the low bit is the lower row */
    size_t size;
    size_t from, end; /* words of bits that functions work on: all, or those of row_set_limit */
};

/* Makes an empty set with room for the rows up to `last`. The caller releases it. */
void row_set_init(struct row_set *rows, int64_t last);
void row_set_release(struct row_set *rows);

/* Limits what the functions below change and count to the rows from `from` up to, but not
 * including, `end`. Both are multiples of 64. */
void row_set_limit(struct row_set *rows, int64_t from, int64_t end);

/* Removes all rows. */
void row_set_clear(struct row_set *rows);

/* Make `rows` a copy of `other`, the rows that are in both, or the rows that are in either. Both
 * sets have the same room and the same limits. */
void row_set_copy(struct row_set *rows, const struct row_set *other);
void row_set_intersect(struct row_set *rows, const struct row_set *other);
void row_set_unite(struct row_set *rows, const struct row_set *other);

/* Returns the first row of the set that is not below `from`, or 0. Ignores limits. */
int64_t row_set_next(const struct row_set *rows, int64_t from);

/* Returns how many rows are in the set. */
size_t row_set_count(const struct row_set *rows);

/* Returns how many rows are in the words of bits from `from` up to `end`. Ignores limits. */
size_t row_set_count_words(const struct row_set *rows, size_t from, size_t end);

#endif
