#include "fixture.h"

#include "index/row_set.h"

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

static void test_rows__are_walked_from_the_first_to_the_last(void **state)
{
    (void)state;
    struct row_set rows;
    fill(&rows, 63);
    int64_t expected = 63;
    for (int64_t row = row_set_next(&rows, 1); row; row = row_set_next(&rows, row + 1)) {
        assert_int_equal(row, expected);
        expected += 63;
    }
    assert_int_equal(expected, LAST / 63 * 63 + 63);
    assert_int_equal(row_set_next(&rows, 64), 126);
    assert_int_equal(row_set_next(&rows, 126), 126);
    assert_int_equal(row_set_next(&rows, LAST), 0);
    assert_int_equal(row_set_next(&rows, INT64_C(1) << 40), 0);
    row_set_release(&rows);
}

static void test_rows__meet_and_join(void **state)
{
    (void)state;
    struct row_set threes;
    struct row_set fives;
    struct row_set both;
    fill(&threes, 3);
    fill(&fives, 5);
    fill(&both, 3);
    row_set_intersect(&both, &fives);
    assert_int_equal(row_set_count(&both), LAST / 15);
    row_set_unite(&both, &threes);
    assert_int_equal(row_set_count(&both), LAST / 3);
    row_set_copy(&both, &fives);
    assert_int_equal(row_set_next(&both, 1), 5);
    row_set_clear(&both);
    assert_int_equal(row_set_next(&both, 1), 0);
    row_set_release(&threes);
    row_set_release(&fives);
    row_set_release(&both);
}

static void test_rows__are_changed_within_their_limits_only(void **state)
{
    (void)state;
    struct row_set rows;
    fill(&rows, 1);
    row_set_limit(&rows, 64, 128);
    row_set_clear(&rows);
    assert_int_equal(row_set_count(&rows), 0);
    assert_true(has(&rows, 63) && !has(&rows, 64) && !has(&rows, 127) && has(&rows, 128));
    row_set_limit(&rows, 0, INT64_C(1) << 40);
    assert_int_equal(row_set_count(&rows), LAST - 64);
    row_set_release(&rows);
}

TESTS(test_row_set)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows__are_walked_from_the_first_to_the_last),
        cmocka_unit_test(test_rows__meet_and_join),
        cmocka_unit_test(test_rows__are_changed_within_their_limits_only),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
