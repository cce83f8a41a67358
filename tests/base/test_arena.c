#include <stdalign.h>
#include <string.h>

#include "fixture.h"
#include "marrow/base/arena.h"

static void test_arena__pieces_are_zeroed_aligned_and_apart(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    static const size_t sizes[] = {
        0, 1, 7, 8, 15, 16, 17, 100, 4000, 16383, 16384, 16385, 100000
    };
    unsigned char *pieces[200];
    for (size_t i = 0; i < 200; i++) {
        size_t size = sizes[i % (sizeof sizes / sizeof *sizes)];
        pieces[i] = arena_alloc(&arena, size);
        assert_int_equal((uintptr_t)pieces[i] % alignof(max_align_t), 0);
        for (size_t at = 0; at < size; at++)
            assert_int_equal(pieces[i][at], 0);
        memset(pieces[i], (int)i + 1, size);
    }
    for (size_t i = 0; i < 200; i++) {
        size_t size = sizes[i % (sizeof sizes / sizeof *sizes)];
        for (size_t at = 0; at < size; at++)
            assert_int_equal(pieces[i][at], (i + 1) & 0xFF);
    }
    arena_release(&arena);
}

static void test_arena__grow_copies_what_was_and_zeroes_the_rest(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    int *numbers = arena_grow(&arena, NULL, 0, 2 * sizeof *numbers);
    numbers[0] = 1;
    numbers[1] = 2;
    numbers = arena_grow(&arena, numbers, 2 * sizeof *numbers, 9000 * sizeof *numbers);
    assert_int_equal(numbers[0], 1);
    assert_int_equal(numbers[1], 2);
    assert_int_equal(numbers[2], 0);
    assert_int_equal(numbers[8999], 0);
    arena_release(&arena);
}

static void test_arena__texts_are_copies(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    char source[] = "spinach, raw";
    char *whole = arena_strdup(&arena, source);
    char *part = arena_strndup(&arena, source, 7);
    char *made = arena_printf(&arena, "%s has %d mg", source, 79);
    memset(source, 'x', sizeof source - 1);
    assert_string_equal(whole, "spinach, raw");
    assert_string_equal(part, "spinach");
    assert_string_equal(made, "spinach, raw has 79 mg");
    assert_null(arena_strdup(&arena, NULL));
    arena_release(&arena);
}

static void test_arena__can_be_used_again_after_release(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    arena_release(&arena);
    assert_string_equal(arena_strdup(&arena, "a"), "a");
    arena_release(&arena);
    assert_string_equal(arena_strdup(&arena, "b"), "b");
    arena_release(&arena);
    arena_release(&arena);
}

TESTS(test_arena)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_arena__pieces_are_zeroed_aligned_and_apart),
        cmocka_unit_test(test_arena__grow_copies_what_was_and_zeroes_the_rest),
        cmocka_unit_test(test_arena__texts_are_copies),
        cmocka_unit_test(test_arena__can_be_used_again_after_release),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
