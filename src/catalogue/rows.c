#include "rows.h"

#include <stdlib.h>
#include <string.h>

#define FORM_DIFFERENCES 'd'
#define FORM_BITS 'b'

void rows_init(struct rows *rows, int64_t last)
{
    rows->size = (size_t)last / 64 + 1;
    rows->bits = xcalloc(rows->size, sizeof *rows->bits);
}

void rows_release(struct rows *rows)
{
    free(rows->bits);
    *rows = (struct rows){ NULL, 0 };
}

void rows_clear(struct rows *rows)
{
    memset(rows->bits, 0, rows->size * sizeof *rows->bits);
}

void rows_copy(struct rows *rows, const struct rows *other)
{
    memcpy(rows->bits, other->bits, rows->size * sizeof *rows->bits);
}

void rows_intersect(struct rows *rows, const struct rows *other)
{
    for (size_t i = 0; i < rows->size; i++)
        rows->bits[i] &= other->bits[i];
}

void rows_unite(struct rows *rows, const struct rows *other)
{
    for (size_t i = 0; i < rows->size; i++)
        rows->bits[i] |= other->bits[i];
}

void rows_subtract(struct rows *rows, const struct rows *other)
{
    for (size_t i = 0; i < rows->size; i++)
        rows->bits[i] &= ~other->bits[i];
}

bool rows_has(const struct rows *rows, int64_t row)
{
    size_t at = (size_t)row / 64;
    return row >= 0 && at < rows->size && (rows->bits[at] >> row % 64 & 1);
}

/* The place of the lowest bit that is set. */
static int lowest_bit(uint64_t bits)
{
    static const unsigned char places[64] = {
        0,  1,  2,  53, 3,  7,  54, 27, 4,  38, 41, 8,  34, 55, 48, 28, 62, 5,  39, 46, 44, 42,
        22, 9,  24, 35, 59, 56, 49, 18, 29, 11, 63, 52, 6,  26, 37, 40, 33, 47, 61, 45, 43, 21,
        23, 58, 17, 10, 51, 25, 36, 32, 60, 20, 57, 16, 50, 31, 19, 15, 30, 14, 13, 12,
    };
    return places[(bits & (~bits + 1)) * UINT64_C(0x022FDD63CC95386D) >> 58];
}

int64_t rows_next(const struct rows *rows, int64_t from)
{
    size_t at = from < 1 ? 0 : (size_t)from / 64;
    uint64_t bits = at < rows->size ? rows->bits[at] : 0;
    if (from > 0)
        bits &= ~UINT64_C(0) << from % 64;
    while (bits == 0 && ++at < rows->size)
        bits = rows->bits[at];
    return bits == 0 ? 0 : (int64_t)(at * 64) + lowest_bit(bits);
}

size_t rows_count(const struct rows *rows)
{
    size_t count = 0;
    for (size_t i = 0; i < rows->size; i++) {
        uint64_t bits = rows->bits[i];
        bits -= bits >> 1 & UINT64_C(0x5555555555555555);
        bits = (bits & UINT64_C(0x3333333333333333)) + (bits >> 2 & UINT64_C(0x3333333333333333));
        bits = (bits + (bits >> 4)) & UINT64_C(0x0F0F0F0F0F0F0F0F);
        count += bits * UINT64_C(0x0101010101010101) >> 56;
    }
    return count;
}

size_t rows_pack_next(unsigned char out[ROWS_NEXT_MOST], int64_t last, int64_t row)
{
    size_t count = 0;
    if (last == 0)
        out[count++] = FORM_DIFFERENCES;
    uint64_t difference = (uint64_t)(row - last);
    for (; difference >= 0x80; difference >>= 7)
        out[count++] = (unsigned char)(0x80 | (difference & 0x7F));
    out[count++] = (unsigned char)difference;
    return count;
}

static void pack_bits(struct buffer *out, const struct rows *rows)
{
    buffer_add_char(out, FORM_BITS);
    size_t size = rows->size;
    while (size > 0 && rows->bits[size - 1] == 0)
        size--;
    for (size_t i = 0; i < size; i++) {
        char bytes[8];
        for (int k = 0; k < 8; k++)
            bytes[k] = (char)(rows->bits[i] >> 8 * k & 0xFF);
        buffer_add(out, bytes, sizeof bytes);
    }
}

void rows_pack(struct buffer *out, const struct rows *rows)
{
    if (rows_count(rows) > rows->size * 8) {
        pack_bits(out, rows);
        return;
    }
    int64_t last = 0;
    for (int64_t row = rows_next(rows, 1); row; row = rows_next(rows, row + 1)) {
        unsigned char bytes[ROWS_NEXT_MOST];
        buffer_add(out, (const char *)bytes, rows_pack_next(bytes, last, row));
        last = row;
    }
}

static void add_bits(struct rows *rows, const unsigned char *bytes, size_t length)
{
    size_t whole = length / 8 < rows->size ? length / 8 : rows->size;
    for (size_t i = 0; i < whole; i++) {
        uint64_t bits = 0;
        for (int k = 0; k < 8; k++)
            bits |= (uint64_t)bytes[8 * i + (size_t)k] << 8 * k;
        rows->bits[i] |= bits;
    }
}

static void add_differences(struct rows *rows, const unsigned char *bytes, size_t length)
{
    uint64_t row = 0;
    const uint64_t end = (uint64_t)rows->size * 64;
    for (size_t i = 0; i < length;) {
        uint64_t difference = bytes[i] & 0x7F;
        for (int shift = 7; bytes[i++] & 0x80 && i < length && shift < 63; shift += 7)
            difference |= (uint64_t)(bytes[i] & 0x7F) << shift;
        row += difference;
        if (row >= end)
            return;
        rows->bits[row / 64] |= UINT64_C(1) << row % 64;
    }
}

void rows_add_packed(struct rows *rows, const unsigned char *bytes, size_t length)
{
    if (length > 0 && bytes[0] == FORM_BITS)
        add_bits(rows, bytes + 1, length - 1);
    else if (length > 0 && bytes[0] == FORM_DIFFERENCES)
        add_differences(rows, bytes + 1, length - 1);
}
