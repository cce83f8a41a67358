#include "posting.h"

#include "index.h"

/* The set of a rare word is smallest as differences between rows. The set of a common word is
 * smaller as bits, which take an eighth of a byte per row where differences take at least one byte.
 * Both are read by adding to a row_set, so a search treats them alike. Pieces are small because
 * SQLite reads whole blobs and a search mostly needs only the beginning of a set. A piece ends
 * where its stretch of rows ends, so that one range of keys holds exactly one stretch. */

#define STRETCH_FIRST 16384 /* rows */
#define FORM_DIFFERENCES 'd'
#define FORM_BITS 'b'

#define PIECE_WORDS (POSTING_PIECE_MOST / 8 - 1) /* words of 64 bits after a piece's head */

/* Writes a number in 7 bits per byte, the low ones first. Returns how many bytes it took. */
static size_t pack_number(unsigned char *out, uint64_t number)
{
    size_t count = 0;
    for (; number >= 0x80; number >>= 7)
        out[count++] = (unsigned char)(0x80 | (number & 0x7F));
    out[count++] = (unsigned char)number;
    return count;
}

size_t posting_pack_next(unsigned char out[POSTING_NEXT_MOST], int64_t last, int64_t row)
{
    size_t count = 0;
    if (last == 0)
        out[count++] = FORM_DIFFERENCES;
    return count + pack_number(out + count, (uint64_t)(row - last));
}

/* Packs the words from `first` up to `end` as bits; empty words at the end are left out. */
static void pack_bits(struct buffer *out, const struct row_set *rows, size_t first, size_t end)
{
    unsigned char head[POSTING_NEXT_MOST] = { FORM_BITS };
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

/* Foods lie in the order in which people should meet them, and a search shows few. So it reads the
 * sets of its words stretch by stretch and mostly ends with the first, however large the catalogue.
 * Each stretch is three times as long as all before it, so even a search for something rare takes
 * few. */
int64_t index_stretch_end(int64_t row)
{
    int64_t end = STRETCH_FIRST;
    while (end <= row)
        end *= 4;
    return end;
}

int64_t posting_pack(struct buffer *out, const struct row_set *rows, int64_t from)
{
    int64_t row = row_set_next(rows, from);
    int64_t last = 0;
    size_t packed = 0;
    size_t first = (size_t)row / 64;
    size_t end = first + PIECE_WORDS;
    size_t stretch = (size_t)index_stretch_end(row) / 64;
    end = end < stretch ? end : stretch;
    end = end < rows->size ? end : rows->size;
    if (row && row_set_count_words(rows, first, end) > (end - first) * 8) {
        pack_bits(out, rows, first, end);
        return row_set_next(rows, (int64_t)end * 64);
    }
    for (; row && (size_t)row / 64 < stretch; row = row_set_next(rows, row + 1)) {
        unsigned char bytes[POSTING_NEXT_MOST];
        size_t length = posting_pack_next(bytes, last, row);
        if (packed + length > POSTING_PIECE_MOST)
            break;
        buffer_add(out, (const char *)bytes, length);
        packed += length;
        last = row;
    }
    return row;
}

/* Reads a number of 7 bits per byte at *at, and moves *at past it. */
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

void posting_unpack(struct row_set *rows, const unsigned char *bytes, size_t length)
{
    if (length > 0 && bytes[0] == FORM_BITS)
        add_bits(rows, bytes + 1, length - 1);
    else if (length > 0 && bytes[0] == FORM_DIFFERENCES)
        add_differences(rows, bytes + 1, length - 1);
}

bool posting_walk(struct posting_walk *walk)
{
    walk->at += walk->at == 0 ? 1 : 0; /* skips the letter of the form */
    if (walk->at >= walk->length)
        return false;
    walk->row += (int64_t)read_number(walk->bytes, walk->length, &walk->at);
    return true;
}
