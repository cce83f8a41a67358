#include "kitchen.h"

#include "marrow/base/error.h"
#include "marrow/journal/diet.h"

static struct error error = ERROR_INIT;

static struct diet diet_of(const char *text)
{
    struct diet diet = { .word_count = 0 };
    assert_ok(diet_add(&diet, text, &error));
    return diet;
}

static void assert_format(const char *text, const char *expected)
{
    char out[DIET_TEXT];
    struct diet diet = diet_of(text);
    diet_format(out, &diet);
    assert_string_equal(out, expected);
}

static void test_diet__is_kept_as_rules_then_words(void **state)
{
    (void)state;
    assert_format("tofu, Vegan,  no nuts ; LOW-sodium", "nuts, vegan, low sodium, tofu");
    assert_format("dairy-free, without eggs, goat cheeses", "dairy, eggs, goat cheese");
    assert_format("", "");
}

static void test_diet__a_slip_and_what_no_table_lists_are_refused(void **state)
{
    (void)state;
    struct diet diet = { 0 };
    assert_int_equal(diet_add(&diet, "nuts, vegn", &error), STATUS_INVALID);
    assert_string_equal(error.text, "'vegn' is not known; did you mean vegan?");
    assert_int_equal(diet_add(&diet, "oxalates", &error), STATUS_INVALID);
    assert_non_null(strstr(error.text, "the tables do not list oxalates"));
    assert_int_equal(diet_add(&diet, "lactose-free", &error), STATUS_INVALID);
    assert_ok(diet_add(&diet, "dates, oats, meal, vegetables", &error));
    assert_int_equal(diet.word_count, 4);
}

static void test_diet__gluten_is_refused_with_why(void **state)
{
    (void)state;
    struct diet diet = { .word_count = 0 };
    assert_int_equal(diet_add(&diet, "gluten-free", &error), STATUS_INVALID);
    assert_non_null(strstr(error.text, "the tables do not list gluten"));
}

TESTS(test_diet)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_diet__is_kept_as_rules_then_words),
        cmocka_unit_test(test_diet__a_slip_and_what_no_table_lists_are_refused),
        cmocka_unit_test(test_diet__gluten_is_refused_with_why),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
