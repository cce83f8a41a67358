#include "fixture.h"

#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/catalogue/fold.h"

static void assert_split(const char *text, const char *wanted)
{
    struct fold_words words;
    struct buffer joined = BUFFER_INIT;
    fold_split(&words, text);
    for (size_t i = 0; i < words.count; i++)
        buffer_addf(&joined, "%s%s", i ? "|" : "", words.words[i]);
    assert_string_equal(joined.text, wanted);
    buffer_release(&joined);
}

static void test_fold_split__drops_case_accents_and_signs(void **state)
{
    (void)state;
    assert_split("Spinach, RAW", "spinach|raw");
    assert_split("Crème fraîche", "creme|fraiche");
    assert_split("Jalape\xC3\xB1o n\xCC\x83", "jalapeno|n");
    assert_split("Smørrebrød Żurek łosoś", "smorrebrod|zurek|losos");
    assert_split("Weißwurst cœur", "weisswurst|coeur");
    assert_split("Kellogg's cow\xE2\x80\x99s", "kelloggs|cows");
    assert_split("Milk, 2% fat ½ cup", "milk|2|fat|cup");
    assert_split("half-and-half", "half|and|half");
    assert_split("\xE7\xB4\x8D\xE8\xB1\x86 natto", "\xE7\xB4\x8D\xE8\xB1\x86|natto");
    assert_split("  ,;'- ", "");
}

static void test_fold_split__cuts_long_words_and_many(void **state)
{
    (void)state;
    char text[4096];
    struct fold_words words;
    memset(text, 'x', 1000);
    text[1000] = '\0';
    fold_split(&words, text);
    assert_int_equal(words.count, 1);
    assert_int_equal(strlen(words.words[0]), FOLD_WORD_SIZE - 1);
    for (size_t i = 0; i < 100; i++)
        memcpy(text + 2 * i, "a ", 3);
    fold_split(&words, text);
    assert_int_equal(words.count, FOLD_WORDS_MAX);
}

static void test_fold_singular__knows_english_plurals(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        { "tomatoes", "tomato" },   { "berries", "berry" },
        { "leaves", "leaf" },       { "eggs", "egg" },
        { "oats", "oat" },          { "peaches", "peach" },
        { "radishes", "radish" },   { "boxes", "box" },
        { "glasses", "glass" },     { "cheeses", "cheese" },
        { "cookies", "cookie" },    { "olives", "olive" },
        { "chives", "chive" },      { "asparagus", "asparagus" },
        { "hummus", "hummus" },     { "swiss", "swiss" },
        { "molasses", "molasses" }, { "spinach", "spinach" },
        { "anchovies", "anchovy" }, { "slices", "slice" },
        { "gas", "gas" },           { "dates", "date" },
        { "loaves", "loaf" },       { "couscous", "couscous" },
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        char singular[FOLD_WORD_SIZE];
        fold_singular(singular, pairs[i][0]);
        assert_string_equal(singular, pairs[i][1]);
    }
}

static void test_fold_split_singular__splits_into_singulars(void **state)
{
    (void)state;
    struct fold_words words;
    fold_split_singular(&words, "Cherry Tomatoes, leaves");
    assert_int_equal(words.count, 3);
    assert_string_equal(words.words[0], "cherry");
    assert_string_equal(words.words[1], "tomato");
    assert_string_equal(words.words[2], "leaf");
}

static void test_fold_has_word__asks_for_the_whole_word(void **state)
{
    (void)state;
    struct fold_words words;
    fold_split(&words, "Brown rice");
    assert_true(fold_has_word(&words, "brown"));
    assert_true(fold_has_word(&words, "rice"));
    assert_false(fold_has_word(&words, "ric"));
    words.count = 1;
    assert_false(fold_has_word(&words, "rice"));
}

static void test_fold_index__keeps_plural_and_singular(void **state)
{
    (void)state;
    struct buffer words = BUFFER_INIT;
    fold_index(&words, "Oats, rolled");
    fold_index(&words, "porridge oats;haver");
    assert_string_equal(words.text, "oats oat rolled porridge oats oat haver");
    buffer_release(&words);
}

static void test_fold_is_one_slip__is_one_letter_and_no_more(void **state)
{
    (void)state;
    assert_true(fold_is_one_typo("spinich", "spinach")); /* wrong */
    assert_true(fold_is_one_typo("pinach", "spinach")); /* the first missing */
    assert_true(fold_is_one_typo("spinac", "spinach")); /* the last missing */
    assert_true(fold_is_one_typo("spiinach", "spinach")); /* doubled */
    assert_true(fold_is_one_typo("psinach", "spinach")); /* the first two swapped */
    assert_true(fold_is_one_typo("spinahc", "spinach")); /* the last two swapped */
    assert_true(fold_is_one_typo("spinach", "spinach"));
    assert_true(fold_is_one_typo("", "a"));
    assert_false(fold_is_one_typo("spnich", "spinach"));
    assert_false(fold_is_one_typo("snipach", "spinach")); /* two apart swapped */
    assert_false(fold_is_one_typo("spin", "spinach"));
    assert_false(fold_is_one_typo("abcd", "badc"));
    assert_true(fold_is_one_typo("\xD0\xB1\xD0\xBE\xD1\x80\xD1\x89",
                                 "\xD0\xB1\xD0\xBE\xD1\x80\xD1\x88")); /* борщ */
}

TESTS(test_fold)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_fold_split__drops_case_accents_and_signs),
        cmocka_unit_test(test_fold_split__cuts_long_words_and_many),
        cmocka_unit_test(test_fold_singular__knows_english_plurals),
        cmocka_unit_test(test_fold_split_singular__splits_into_singulars),
        cmocka_unit_test(test_fold_has_word__asks_for_the_whole_word),
        cmocka_unit_test(test_fold_index__keeps_plural_and_singular),
        cmocka_unit_test(test_fold_is_one_slip__is_one_letter_and_no_more),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
