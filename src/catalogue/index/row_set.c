#include "row_set.h"

#include <stdlib.h>
#include <string.h>

#define FORM_DIFFERENCES 'd'
#define FORM_BITS 'b'

#define STRETCH_FIRST 16384
#define PIECE_WORDS (ROWS_PIECE_MOST / 8 - 1) /* of 64 bits, beside the head of a piece */

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

static size_t count_bits(uint64_t bits)
{
    bits -= bits >> 1 & UINT64_C(0x5555555555555555);
    bits = (bits & UINT64_C(0x3333333333333333)) + (bits >> 2 & UINT64_C(0x3333333333333333));
    bits = (bits + (bits >> 4)) & UINT64_C(0x0F0F0F0F0F0F0F0F);
    return bits * UINT64_C(0x0101010101010101) >> 56;
}

size_t row_set_count(const struct row_set *rows)
{
    size_t count = 0;
    for (size_t i = rows->from; i < rows->end; i++)
        count += rows->bits[i] ? count_bits(rows->bits[i]) : 0;
    return count;
}

int64_t row_set_stretch_end(int64_t row)
{
    int64_t end = STRETCH_FIRST;
    while (end <= row)
        end *= 4;
    return end;
}

static size_t pack_number(unsigned char *out, uint64_t number)
{
    size_t count = 0;
    for (; number >= 0x80; number >>= 7)
        out[count++] = (unsigned char)(0x80 | (number & 0x7F));
    out[count++] = (unsigned char)number;
    return count;
}

size_t row_set_pack_next(unsigned char out[ROWS_NEXT_MOST], int64_t last, int64_t row)
{
    size_t count = 0;
    if (last == 0)
        out[count++] = FORM_DIFFERENCES;
    return count + pack_number(out + count, (uint64_t)(row - last));
}

/* Packs the words first up to end as bits. */
static void pack_bits(struct buffer *out, const struct row_set *rows, size_t first, size_t end)
{
    unsigned char head[ROWS_NEXT_MOST] = { FORM_BITS };
    buffer_add(out, (const char *)head, 1 + pack_number(head + 1, first));
    while (end > first && rows->bits[end - 1] == 0)
        end--;
    for (size_t i = first; i < end; i++) {
        char bytes[8];
        for (int k = 0; k < 8; k++)
            bytes[k] = (char)(rows->bits[i] >> 8 * k & 0xFF);
        buffer_add(out, bytes, sizeof bytes);
    }
}

int64_t row_set_pack(struct buffer *out, const struct row_set *rows, int64_t from)
{
    int64_t row = row_set_next(rows, from);
    int64_t last = 0;
    size_t packed = 0;
    size_t first = (size_t)row / 64;
    size_t end = first + PIECE_WORDS;
    size_t stretch = (size_t)row_set_stretch_end(row) / 64;
    size_t count = 0;
    end = end < stretch ? end : stretch;
    end = end < rows->size ? end : rows->size;
    for (size_t i = first; row && i < end; i++)
        count += count_bits(rows->bits[i]);
    if (count > (end - first) * 8) {
        pack_bits(out, rows, first, end);
        return row_set_next(rows, (int64_t)end * 64);
    }
    for (; row && (size_t)row / 64 < stretch; row = row_set_next(rows, row + 1)) {
        unsigned char bytes[ROWS_NEXT_MOST];
        size_t length = row_set_pack_next(bytes, last, row);
        if (packed + length > ROWS_PIECE_MOST)
            break;
        buffer_add(out, (const char *)bytes, length);
        packed += length;
        last = row;
    }
    return row;
}

/* Reads a number of 7 bits a byte. */
static uint64_t read_number(const unsigned char *bytes, size_t length, size_t *at)
{
    uint64_t number = 0;
    for (int shift = 0; *at < length && shift < 63; shift += 7) {
        unsigned char byte = bytes[(*at)++];
        number |= (uint64_t)(byte & 0x7F) << shift;
        if (!(byte & 0x80))
            break;
    }
    return number;
}

static void add_bits(struct row_set *rows, const unsigned char *bytes, size_t length)
{
    size_t at = 0;
    uint64_t first = read_number(bytes, length, &at);
    for (; first < rows->size && at + 8 <= length; first++, at += 8) {
        uint64_t bits = 0;
        for (int k = 0; k < 8; k++)
            bits |= (uint64_t)bytes[at + (size_t)k] << 8 * k;
        rows->bits[first] |= bits;
    }
}

static void add_differences(struct row_set *rows, const unsigned char *bytes, size_t length)
{
    uint64_t row = 0;
    const uint64_t end = (uint64_t)rows->size * 64;
    for (size_t i = 0; i < length;) {
        if (bytes[i] < 0x80)
            row += bytes[i++];
        else
            row += read_number(bytes, length, &i);
        if (row >= end)
            return;
        rows->bits[row / 64] |= UINT64_C(1) << row % 64;
    }
}

void row_set_add_packed(struct row_set *rows, const unsigned char *bytes, size_t length)
{
    if (length > 0 && bytes[0] == FORM_BITS)
        add_bits(rows, bytes + 1, length - 1);
    else if (length > 0 && bytes[0] == FORM_DIFFERENCES)
        add_differences(rows, bytes + 1, length - 1);
}

bool row_set_walk(struct row_set_walk *walk)
{
    walk->at += walk->at == 0 ? 1 : 0; /* the form */
    if (walk->at >= walk->length)
        return false;
    walk->row += (int64_t)read_number(walk->bytes, walk->length, &walk->at);
    return true;
}
