#include "fixture.h"

#include <string.h>

#include "job/name.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"

static struct arena arena;

static void assert_cleaned(const char *text, const char *wanted, bool wanted_cut)
{
    bool is_cut = false;
    const char *clean = name_clean(&arena, text, NAME_COLUMNS, &is_cut);
    if (!clean || !wanted)
        assert_ptr_equal(clean, wanted);
    else
        assert_string_equal(clean, wanted);
    assert_int_equal(is_cut, wanted_cut);
}

static void test_name__has_no_controls_and_single_blanks(void **state)
{
    (void)state;
    assert_cleaned("Spinach, raw", "Spinach, raw", false);
    assert_cleaned("Cr\xC3\xA8me br\xC3\xBBl\xC3\xA9"
                   "e",
                   "Cr\xC3\xA8me br\xC3\xBBl\xC3\xA9"
                   "e",
                   false);
    assert_cleaned("  Rye \xC2\xA0 bread ", "Rye bread", false);
    assert_cleaned("a\x1B[2Jb\x7F", "a\xEF\xBF\xBD[2Jb\xEF\xBF\xBD", false);
    assert_cleaned("a\xC2\x9B"
                   "b",
                   "a\xEF\xBF\xBD"
                   "b",
                   false);
    assert_cleaned("a\xE2\x80\xAE"
                   "b",
                   "a\xEF\xBF\xBD"
                   "b",
                   false);
    assert_cleaned("one\ntwo\tthree", "one two three", false);
    assert_cleaned(" \n ", NULL, false);
    assert_cleaned("", NULL, false);
    arena_release(&arena);
}

static void test_name__keeps_a_few_marks_on_a_letter(void **state)
{
    (void)state;
    assert_cleaned("ti\xE1\xBA\xBFng vie\xCC\xA3\xCC\x82t", "ti\xE1\xBA\xBFng vie\xCC\xA3\xCC\x82t",
                   false);
    struct buffer text = BUFFER_INIT;
    buffer_add_text(&text, "Ka");
    for (int i = 0; i < 50; i++)
        buffer_add_text(&text, "\xCC\x81");
    buffer_add_text(&text, "le");
    assert_cleaned(text.text, "Ka\xCC\x81\xCC\x81\xCC\x81\xCC\x81le", true);
    buffer_release(&text);
    arena_release(&arena);
}

static void test_name__is_cut_to_its_columns(void **state)
{
    (void)state;
    struct buffer text = BUFFER_INIT;
    bool is_cut = false;
    for (int i = 0; i < 600; i++)
        buffer_add_text(&text, i % 7 ? "\xE3\x81\x82" : "x");
    const char *clean = name_clean(&arena, text.text, NAME_COLUMNS, &is_cut);
    assert_true(is_cut);
    assert_true(text_width(clean, strlen(clean)) <= NAME_COLUMNS);
    assert_true(text_width(clean, strlen(clean)) >= NAME_COLUMNS - 1);
    assert_true(text_is_utf8(clean, strlen(clean)));
    buffer_release(&text);
    arena_release(&arena);
}

static void test_name__every_text_of_a_food_has_a_bound(void **state)
{
    (void)state;
    struct buffer text = BUFFER_INIT;
    for (int i = 0; i < 5000; i++)
        buffer_add_text(&text, "ab ");
    struct measure measures[] = { { text.text, 5 }, { "cup", 30 }, { " ", 1 } };
    struct food food = { .name = text.text,
                         .aliases = text.text,
                         .brand = text.text,
                         .group = text.text,
                         .source = text.text,
                         .unit_name = text.text,
                         .measures = measures,
                         .measure_count = 3 };
    assert_false(name_is_clean_food(&food));
    assert_true(name_clean_food(&food, &arena));
    assert_true(strlen(food.name) <= NAME_COLUMNS);
    const char *const texts[] = { food.aliases, food.brand, food.group, food.source,
                                  food.unit_name };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_true(strlen(texts[i]) <= 1000);
    assert_int_equal(food.measure_count, 2);
    assert_true(strlen(food.measures[0].name) <= 120);
    assert_string_equal(food.measures[1].name, "cup");
    assert_true(name_is_clean_food(&food));
    assert_false(name_clean_food(&food, &arena));
    buffer_release(&text);
    arena_release(&arena);
}

static void test_name__a_source_that_lists_ingredients_is_kept_whole(void **state)
{
    (void)state;
    struct buffer source = BUFFER_INIT;
    for (int i = 0; i < 30; i++)
        buffer_addf(&source, "%s100 g food %d", i ? ", " : "recipe of ", i);
    struct food food = { .name = "Stew", .source = source.text };
    assert_true(name_is_clean_food(&food));
    assert_false(name_clean_food(&food, &arena));
    assert_string_equal(food.source, source.text);
    buffer_release(&source);
    arena_release(&arena);
}

TESTS(test_name)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_name__has_no_controls_and_single_blanks),
        cmocka_unit_test(test_name__keeps_a_few_marks_on_a_letter),
        cmocka_unit_test(test_name__is_cut_to_its_columns),
        cmocka_unit_test(test_name__a_source_that_lists_ingredients_is_kept_whole),
        cmocka_unit_test(test_name__every_text_of_a_food_has_a_bound),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
