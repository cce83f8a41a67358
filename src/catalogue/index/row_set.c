#include "row_set.h"

#include "marrow/base/memory.h"
#include <stdlib.h>
#include <string.h>

#include "marrow/base/error.h"

void row_set_init(struct row_set *rows, int64_t last)
{
    rows->size = (size_t)last / 64 + 1;
    rows->from = 0;
    rows->end = rows->size;
    rows->bits = xcalloc(rows->size, sizeof *rows->bits);
}

void row_set_release(struct row_set *rows)
{
    free(rows->bits);
    *rows = (struct row_set){ 0 };
}

void row_set_limit(struct row_set *rows, int64_t from, int64_t end)
{
    rows->from = (size_t)from / 64 < rows->size ? (size_t)from / 64 : rows->size;
    rows->end = (size_t)end / 64 < rows->size ? (size_t)end / 64 : rows->size;
}

void row_set_clear(struct row_set *rows)
{
    memset(rows->bits + rows->from, 0, (rows->end - rows->from) * sizeof *rows->bits);
}

void row_set_copy(struct row_set *rows, const struct row_set *other)
{
    memcpy(rows->bits + rows->from, other->bits + rows->from,
           (rows->end - rows->from) * sizeof *rows->bits);
}

void row_set_intersect(struct row_set *rows, const struct row_set *other)
{
    for (size_t i = rows->from; i < rows->end; i++)
        rows->bits[i] &= other->bits[i];
}

void row_set_unite(struct row_set *rows, const struct row_set *other)
{
    for (size_t i = rows->from; i < rows->end; i++)
        rows->bits[i] |= other->bits[i];
}

/* Returns the place of the lowest bit that is set. Multiplying by this constant gives a different
 * number in the top six bits for each of the 64 places. */
static int lowest_bit(uint64_t bits)
{
    static const unsigned char places[64] = {
        0,  1,  2,  53, 3,  7,  54, 27, 4,  38, 41, 8,  34, 55, 48, 28, 62, 5,  39, 46, 44, 42,
        22, 9,  24, 35, 59, 56, 49, 18, 29, 11, 63, 52, 6,  26, 37, 40, 33, 47, 61, 45, 43, 21,
        23, 58, 17, 10, 51, 25, 36, 32, 60, 20, 57, 16, 50, 31, 19, 15, 30, 14, 13, 12,
    };
    return places[(bits & (~bits + 1)) * UINT64_C(0x022FDD63CC95386D) >> 58];
}

int64_t row_set_next(const struct row_set *rows, int64_t from)
{
    size_t at = from < 1 ? 0 : (size_t)from / 64;
    uint64_t bits = at < rows->size ? rows->bits[at] : 0;
    if (from > 0)
        bits &= ~UINT64_C(0) << from % 64;
    while (bits == 0 && ++at < rows->size)
        bits = rows->bits[at];
    return bits == 0 ? 0 : (int64_t)(at * 64) + lowest_bit(bits);
}

/* Counts the bits in parallel: in pairs, in fours, in bytes; then adds all bytes into the top
 * one. */
static size_t count_bits(uint64_t bits)
{
    bits -= bits >> 1 & UINT64_C(0x5555555555555555);
    bits = (bits & UINT64_C(0x3333333333333333)) + (bits >> 2 & UINT64_C(0x3333333333333333));
    bits = (bits + (bits >> 4)) & UINT64_C(0x0F0F0F0F0F0F0F0F);
    return (size_t)(bits * UINT64_C(0x0101010101010101) >> 56);
}

size_t row_set_count_words(const struct row_set *rows, size_t from, size_t end)
{
    size_t count = 0;
    for (size_t i = from; i < end; i++)
        count += rows->bits[i] ? count_bits(rows->bits[i]) : 0;
    return count;
}

size_t row_set_count(const struct row_set *rows)
{
    return row_set_count_words(rows, rows->from, rows->end);
}
