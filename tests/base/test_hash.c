#include "fixture.h"

#include "marrow/base/hash.h"

/* The vectors of draft-eastlake-fnv, Appendix C. */
static void test_hash__is_fnv_1a_however_the_bytes_come(void **state)
{
    (void)state;
    assert_true(hash_add(HASH_START, "", 0) == UINT64_C(0xCBF29CE484222325));
    assert_true(hash_add(HASH_START, "a", 1) == UINT64_C(0xAF63DC4C8601EC8C));
    assert_true(hash_add(HASH_START, "foobar", 6) == UINT64_C(0x85944171F73967E8));
    assert_true(hash_add(hash_add(HASH_START, "foo", 3), "bar", 3) == UINT64_C(0x85944171F73967E8));
    assert_true(hash_add(HASH_START, "\xFF", 1) != hash_add(HASH_START, "\x7F", 1));
}

TESTS(test_hash)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hash__is_fnv_1a_however_the_bytes_come),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
