#include "fixture.h"

#include <stdio.h>
#include <string.h>

#include "index/posting.h"
#include "index/posting_builder.h"

static struct posting_builder *builder;

static int begin(void **state)
{
    (void)state;
    builder = posting_builder_new();
    return 0;
}

static int end(void **state)
{
    (void)state;
    posting_builder_free(builder);
    return 0;
}

/* Fails unless the word at that place of the alphabet has exactly the rows from `first` to `last`,
 * in steps of `step`. */
static void assert_word(size_t place, const char *text, int64_t first, int64_t last, int64_t step)
{
    const struct posting_word *word = &posting_builder_sorted(builder)[place];
    struct posting_walk walk = { .bytes = word->ids, .length = word->length };
    assert_string_equal(word->word, text);
    assert_int_equal(word->foods, (last - first) / step + 1);
    assert_int_equal(word->last, last);
    for (int64_t row = first; row <= last; row += step) {
        assert_true(posting_walk(&walk));
        assert_int_equal(walk.row, row);
    }
    assert_false(posting_walk(&walk));
}

static void test_builder__begins_without_words(void **state)
{
    (void)state;
    assert_int_equal(posting_builder_count(builder), 0);
    posting_builder_add(builder, 1, "");
    assert_int_equal(posting_builder_count(builder), 0);
    (void)posting_builder_sorted(builder);
    posting_builder_clear(builder);
}

static void test_builder__counts_a_word_once_a_food(void **state)
{
    (void)state;
    posting_builder_add(builder, 1, "kale raw kale");
    posting_builder_add(builder, 2, "kale");
    posting_builder_add(builder, 3, "raw kale kale");
    assert_int_equal(posting_builder_count(builder), 2);
    assert_word(0, "kale", 1, 3, 1);
    assert_word(1, "raw", 1, 3, 2);
}

static void test_builder__sorts_words_by_their_bytes(void **state)
{
    (void)state;
    static const char *const sorted[] = { "2", "b", "ba", "bab", "c", "\xCE\xB2" };
    posting_builder_add(builder, 7, "\xCE\xB2 bab c b 2 ba");
    assert_int_equal(posting_builder_count(builder), 6);
    for (size_t i = 0; i < 6; i++)
        assert_word(i, sorted[i], 7, 7, 1);
}

/* Uses differences of one, two and three bytes, and a set that grows far beyond its first
 * memory. */
static void test_builder__packs_rows_however_far_apart(void **state)
{
    (void)state;
    for (int64_t row = 1; row <= 200000; row++)
        posting_builder_add(builder, row,
                            row % 20000 == 0 ? "all hundreds rare"
                            : row % 100      ? "all"
                                             : "all hundreds");
    assert_int_equal(posting_builder_count(builder), 3);
    assert_word(0, "all", 1, 200000, 1);
    assert_word(1, "hundreds", 100, 200000, 100);
    assert_word(2, "rare", 20000, 200000, 20000);
}

static void test_builder__is_used_again_when_cleared(void **state)
{
    (void)state;
    posting_builder_add(builder, 1, "kale raw");
    (void)posting_builder_sorted(builder);
    posting_builder_clear(builder);
    assert_int_equal(posting_builder_count(builder), 0);
    posting_builder_add(builder, 9, "raw");
    assert_int_equal(posting_builder_count(builder), 1);
    assert_word(0, "raw", 9, 9, 1);
}

/* Checks that each of very many words is found again, and that the builder reports when it is
 * full. */
static void test_builder__is_full_of_two_hundred_thousand_words(void **state)
{
    (void)state;
    char text[32];
    int count = 0;
    for (; !posting_builder_is_full(builder); count++) {
        snprintf(text, sizeof text, "w%d", count);
        posting_builder_add(builder, count / 10 + 1, text);
    }
    assert_int_equal(count, 200000);
    for (int i = 0; i < count; i += 7) {
        snprintf(text, sizeof text, "w%d", i);
        posting_builder_add(builder, count, text);
    }
    assert_int_equal(posting_builder_count(builder), count);
    const struct posting_word *words = posting_builder_sorted(builder);
    for (int i = 0; i < count; i++) {
        int number = 0;
        assert_int_equal(sscanf(words[i].word, "w%d", &number), 1);
        assert_int_equal(words[i].foods, number % 7 ? 1 : 2);
        assert_true(i == 0 || strcmp(words[i - 1].word, words[i].word) < 0);
    }
    posting_builder_clear(builder);
    assert_false(posting_builder_is_full(builder));
}

TESTS(test_posting_builder)
{
#define EACH(test) cmocka_unit_test_setup_teardown(test, begin, end)
    const struct CMUnitTest tests[] = {
        EACH(test_builder__begins_without_words),
        EACH(test_builder__counts_a_word_once_a_food),
        EACH(test_builder__sorts_words_by_their_bytes),
        EACH(test_builder__packs_rows_however_far_apart),
        EACH(test_builder__is_used_again_when_cleared),
        EACH(test_builder__is_full_of_two_hundred_thousand_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
