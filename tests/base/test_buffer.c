#include <stdlib.h>
#include <string.h>

#include "fixture.h"
#include "marrow/base/buffer.h"

static void test_buffer__new_ones_hold_an_empty_text(void **state)
{
    (void)state;
    struct buffer buffer = BUFFER_INIT;
    assert_string_equal(buffer.text, "");
    buffer_clear(&buffer);
    buffer_add(&buffer, NULL, 0);
    buffer_remove(&buffer, 0, 0);
    buffer_insert(&buffer, 0, "", 0);
    assert_string_equal(buffer.text, "");
    buffer_release(&buffer);
    buffer_release(&buffer);
    assert_string_equal(buffer.text, "");
}

static void test_buffer__grows_and_always_ends_in_nul(void **state)
{
    (void)state;
    struct buffer buffer;
    buffer_init(&buffer);
    for (size_t i = 0; i < 5000; i++) {
        buffer_add_char(&buffer, (char)('a' + i % 26));
        assert_int_equal(buffer.length, i + 1);
        assert_int_equal(buffer.text[buffer.length], '\0');
    }
    assert_int_equal(buffer.text[4999], 'a' + 4999 % 26);
    buffer_clear(&buffer);
    assert_string_equal(buffer.text, "");
    buffer_add_text(&buffer, "again");
    assert_string_equal(buffer.text, "again");
    buffer_release(&buffer);
}

static void test_buffer__keeps_bytes_that_are_nul(void **state)
{
    (void)state;
    struct buffer buffer = BUFFER_INIT;
    buffer_add(&buffer, "a\0b", 3);
    assert_int_equal(buffer.length, 3);
    assert_memory_equal(buffer.text, "a\0b", 4);
    buffer_release(&buffer);
}

static void test_buffer__formats_texts_of_any_length(void **state)
{
    (void)state;
    struct buffer buffer = BUFFER_INIT;
    buffer_addf(&buffer, "%s", "");
    assert_int_equal(buffer.length, 0);
    for (int width = 55; width < 75; width++) {
        buffer_clear(&buffer);
        buffer_addf(&buffer, "<%*d>", width, 7);
        assert_int_equal(buffer.length, width + 2);
        assert_string_equal(buffer.text + width, "7>");
    }
    buffer_addf(&buffer, "%0999d", 1);
    assert_int_equal(strlen(buffer.text), buffer.length);
    buffer_release(&buffer);
}

static void test_buffer__insert_and_remove_at_every_place(void **state)
{
    (void)state;
    for (size_t at = 0; at <= 5; at++) {
        struct buffer buffer = BUFFER_INIT;
        char expected[16] = "";
        buffer_add_text(&buffer, "abcde");
        buffer_insert(&buffer, at, "XY", 2);
        strncat(expected, "abcde", at);
        strcat(expected, "XY");
        strcat(expected, &"abcde"[at]);
        assert_string_equal(buffer.text, expected);
        buffer_remove(&buffer, at, 2);
        assert_string_equal(buffer.text, "abcde");
        buffer_remove(&buffer, at, 5 - at);
        assert_int_equal(buffer.length, at);
        assert_int_equal(strlen(buffer.text), at);
        buffer_release(&buffer);
    }
}

static void test_buffer__detach_gives_the_text_away(void **state)
{
    (void)state;
    struct buffer buffer = BUFFER_INIT;
    char *empty = buffer_detach(&buffer);
    assert_string_equal(empty, "");
    empty[0] = '\0'; /* writable, and not the shared empty text */
    assert_ptr_not_equal(empty, buffer_empty);
    buffer_add_text(&buffer, "mine");
    char *text = buffer_detach(&buffer);
    assert_string_equal(text, "mine");
    assert_string_equal(buffer.text, "");
    buffer_add_text(&buffer, "new");
    assert_string_equal(text, "mine");
    buffer_release(&buffer);
    free(text);
    free(empty);
}

static void test_buffer__joins_the_words_of_a_list(void **state)
{
    (void)state;
    static const char *const lists[] = { "a", "a or b", "a, b or c" };
    for (size_t count = 1; count <= 3; count++) {
        struct buffer buffer = BUFFER_INIT;
        for (size_t i = 0; i < count; i++) {
            buffer_add_joint(&buffer, i, count, "or");
            buffer_add_char(&buffer, "abc"[i]);
        }
        assert_string_equal(buffer.text, lists[count - 1]);
        buffer_release(&buffer);
    }
}

TESTS(test_buffer)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_buffer__new_ones_hold_an_empty_text),
        cmocka_unit_test(test_buffer__grows_and_always_ends_in_nul),
        cmocka_unit_test(test_buffer__keeps_bytes_that_are_nul),
        cmocka_unit_test(test_buffer__formats_texts_of_any_length),
        cmocka_unit_test(test_buffer__insert_and_remove_at_every_place),
        cmocka_unit_test(test_buffer__detach_gives_the_text_away),
        cmocka_unit_test(test_buffer__joins_the_words_of_a_list),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
