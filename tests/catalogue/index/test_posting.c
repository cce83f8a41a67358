#include "fixture.h"

#include <stdlib.h>

#include "index/index.h"
#include "index/posting.h"
#include "index/row_set.h"
#include "marrow/base/buffer.h"

#define LAST 50000

static bool in_set(int64_t row, int step)
{
    return row > 0 && row % step == 0;
}

static bool has(const struct row_set *rows, int64_t row)
{
    return row > 0 && row_set_next(rows, row) == row;
}

static void fill(struct row_set *rows, int step)
{
    row_set_init(rows, LAST);
    for (int64_t row = 1; row <= LAST; row++) {
        if (in_set(row, step))
            rows->bits[row / 64] |= UINT64_C(1) << row % 64;
    }
}

/* Uses both forms: bits for sets of many rows, differences for sets of few. */
static void test_rows__come_back_from_being_packed(void **state)
{
    (void)state;
    static const int steps[] = { 1, 2, 7, 9, 64, 129, 4999 };
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        struct row_set rows;
        struct row_set read;
        struct buffer packed = BUFFER_INIT;
        fill(&rows, steps[i]);
        row_set_init(&read, LAST);
        for (int64_t row = 1; row;) {
            buffer_clear(&packed);
            row = posting_pack(&packed, &rows, row);
            assert_int_equal(packed.text[0], steps[i] < 8 ? 'b' : 'd');
            assert_true(packed.length <= POSTING_PIECE_MOST);
            posting_unpack(&read, (const unsigned char *)packed.text, packed.length);
        }
        for (int64_t row = 0; row <= LAST; row++)
            assert_int_equal(has(&read, row), in_set(row, steps[i]));
        assert_int_equal(row_set_count(&read), LAST / steps[i]);
        buffer_release(&packed);
        row_set_release(&rows);
        row_set_release(&read);
    }
}

/* Checks that a search of one stretch gets all of its rows, and none after it. */
static void test_rows__are_packed_in_pieces_that_keep_to_a_stretch(void **state)
{
    (void)state;
    static const int steps[] = { 1, 9, 129 };
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        struct row_set rows;
        struct buffer packed = BUFFER_INIT;
        fill(&rows, steps[i]);
        for (int64_t row = row_set_next(&rows, 1); row;) {
            struct row_set piece;
            row_set_init(&piece, LAST);
            buffer_clear(&packed);
            int64_t next = posting_pack(&packed, &rows, row);
            posting_unpack(&piece, (const unsigned char *)packed.text, packed.length);
            assert_int_equal(row_set_next(&piece, 1), row);
            assert_int_equal(row_set_next(&piece, index_stretch_end(row)), 0);
            row_set_release(&piece);
            row = next;
        }
        buffer_release(&packed);
        row_set_release(&rows);
    }
    assert_int_equal(index_stretch_end(0), 16384);
    assert_int_equal(index_stretch_end(16383), 16384);
    assert_int_equal(index_stretch_end(16384), 65536);
    assert_int_equal(index_stretch_end(2000000), 4194304);
}

static void test_rows__are_walked_as_they_were_packed(void **state)
{
    (void)state;
    unsigned char bytes[4 * POSTING_NEXT_MOST];
    static const int64_t wanted[] = { 5, 130, 70000, 70001 };
    struct posting_walk walk = { .bytes = bytes };
    for (size_t i = 0; i < 4; i++)
        walk.length += posting_pack_next(bytes + walk.length, i ? wanted[i - 1] : 0, wanted[i]);
    for (size_t i = 0; i < 4; i++) {
        assert_true(posting_walk(&walk));
        assert_int_equal(walk.row, wanted[i]);
    }
    assert_false(posting_walk(&walk));
}

/* Checks that, whatever a damaged file holds, no row outside the set is added and reading ends. */
static void test_rows__of_damaged_bytes_stay_within_their_room(void **state)
{
    (void)state;
    unsigned char bytes[400];
    srand(7);
    for (int i = 0; i < 20000; i++) {
        struct row_set rows;
        size_t length = (size_t)rand() % sizeof bytes;
        for (size_t k = 0; k < length; k++)
            bytes[k] = (unsigned char)(rand() % 4 ? rand() : 0xFF);
        if (length > 0)
            bytes[0] = rand() % 2 ? 'd' : 'b';
        row_set_init(&rows, rand() % 300);
        posting_unpack(&rows, bytes, length);
        assert_true(row_set_next(&rows, (int64_t)rows.size * 64) == 0);
        row_set_release(&rows);
    }
}

TESTS(test_posting)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows__come_back_from_being_packed),
        cmocka_unit_test(test_rows__are_packed_in_pieces_that_keep_to_a_stretch),
        cmocka_unit_test(test_rows__are_walked_as_they_were_packed),
        cmocka_unit_test(test_rows__of_damaged_bytes_stay_within_their_room),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
