#include "fixture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "marrow/base/path.h"
#include "marrow/base/sorter.h"

/* Returns a number that looks random but is always the same. */
static uint64_t scatter(uint64_t i)
{
    i = (i ^ (i >> 30)) * 0xBF58476D1CE4E5B9u;
    return i ^ (i >> 27);
}

/* Adds `count` records with keys below `most`, and reads them twice: in order, with equal keys as
 * they were added. */
static void check(uint64_t count, uint64_t most, size_t memory)
{
    struct error error = ERROR_INIT;
    struct sorter *sorter = sorter_new(fixture_path(""), memory);
    for (uint64_t i = 0; i < count; i++) {
        char bytes[64];
        memset(bytes, 'x', sizeof bytes);
        memcpy(bytes, &i, sizeof i);
        assert_ok(sorter_add(sorter, scatter(i) % most, bytes, 8 + i % 50, &error));
    }
    for (int round = 0; round < 2; round++) {
        struct sorter_record record;
        uint64_t seen = 0;
        uint64_t last_key = 0;
        uint64_t last = 0;
        enum status status;
        assert_ok(sorter_rewind(sorter, &error));
        while ((status = sorter_next(&record, sorter, &error)) == STATUS_OK) {
            uint64_t i;
            memcpy(&i, record.bytes, sizeof i);
            assert_int_equal(record.key, scatter(i) % most);
            assert_int_equal(record.length, 8 + i % 50);
            assert_true(seen == 0 || record.key > last_key || (record.key == last_key && i > last));
            last_key = record.key;
            last = i;
            seen++;
        }
        assert_int_equal(status, STATUS_NOT_FOUND);
        assert_int_equal(seen, count);
    }
    sorter_free(sorter);
}

static void test_sorter__orders_in_memory_and_beyond_it(void **state)
{
    (void)state;
    fixture_begin();
    check(0, 1, 4096);
    check(1, 1, 4096);
    check(20, 1000, 1 << 20);
    check(20000, 1000000, 4096);
    check(20000, 7, 4096);
    check(20000, 1000000, 300000);
    fixture_end();
}

static void test_sorter__keeps_what_is_in_order(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    fixture_begin();
    struct sorter *sorter = sorter_new(fixture_path(""), 4096);
    struct sorter_record record;
    for (uint64_t i = 0; i < 5000; i++)
        assert_ok(sorter_add(sorter, i, "", 0, &error));
    assert_ok(sorter_rewind(sorter, &error));
    for (uint64_t i = 0; i < 5000; i++) {
        assert_ok(sorter_next(&record, sorter, &error));
        assert_int_equal(record.key, i);
    }
    assert_int_equal(sorter_next(&record, sorter, &error), STATUS_NOT_FOUND);
    sorter_free(sorter);
    fixture_end();
}

static void test_sorter__says_where_it_cannot_write(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct sorter *sorter = sorter_new("/nonexistent/folder", 256);
    enum status status = STATUS_OK;
    for (uint64_t i = 0; !status && i < 100; i++)
        status = sorter_add(sorter, i, "abcdefgh", 8, &error);
    assert_int_equal(status, STATUS_IO);
    assert_non_null(strstr(error.text, "/nonexistent/folder"));
    sorter_free(sorter);
}

TESTS(test_sorter)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sorter__orders_in_memory_and_beyond_it),
        cmocka_unit_test(test_sorter__keeps_what_is_in_order),
        cmocka_unit_test(test_sorter__says_where_it_cannot_write),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
