#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fixture.h"
#include "marrow/base/number.h"

static const struct {
    const char *text;
    size_t taken;
    double value;
} readings[] = {
    { "1", 1, 1 },
    { "180 g", 3, 180 },
    { "180g", 3, 180 },
    { "0", 1, 0 },
    { "007", 3, 7 },
    { "1.5", 3, 1.5 },
    { "1,5", 3, 1.5 },
    { "1,5 cup", 3, 1.5 },
    { ".5", 2, 0.5 },
    { "0,25l", 4, 0.25 },
    { "1, 2 eggs", 1, 1 },
    { "1,", 1, 1 },
    { "1.", 1, 1 },
    { "1. milk", 1, 1 },
    { "1/2", 3, 0.5 },
    { "3/4 cup", 3, 0.75 },
    { "3⁄4", 5, 0.75 },
    { "1 3⁄4", 7, 1.75 },
    { "10/100", 6, 0.1 },
    { "1 1/2", 5, 1.5 },
    { "1  1/2", 6, 1.5 },
    { "1 3/2", 1, 1 },
    { "½", 2, 0.5 },
    { "½ cup", 2, 0.5 },
    { "1½", 3, 1.5 },
    { "1 ½", 4, 1.5 },
    { "2⅓ cups", 4, 2 + 1.0 / 3 },
    { "⅞", 3, 0.875 },
    { "1.5 1/2", 3, 1.5 },
    { "1.5½", 3, 1.5 },
    { "1 2 eggs", 1, 1 },
    { "1e9", 1, 1 },
    { "2%", 1, 2 },
    { "1 /2", 1, 1 },
    { "999999999999999", 15, 999999999999999 },
    { "", 0, 0 },
    { " 1", 0, 0 },
    { "x", 0, 0 },
    { ".", 0, 0 },
    { ",5", 0, 0 },
    { "-1", 0, 0 },
    { "+1", 0, 0 },
    { "nan", 0, 0 },
    { "inf", 0, 0 },
    { "0x10", 1, 0 },
    { "1.5.2", 0, 0 },
    { "1,5,2", 0, 0 },
    { "1,5.2", 0, 0 },
    { "1.234,5", 0, 0 },
    { "1/0", 0, 0 },
    { "1/2/3", 0, 0 },
    { "1/2.5", 0, 0 },
    { "1 1/2/3", 0, 0 },
    { "1⁄0", 0, 0 },
    { "1234567890123456", 0, 0 },
    { "0.1234567890123456", 0, 0 },
    { "\xC2", 0, 0 },
};

static void test_number__reads_what_people_write_and_stops_where_it_ends(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof readings / sizeof *readings; i++) {
        double value = -77;
        const char *text = readings[i].text;
        size_t taken = number_read(&value, text, strlen(text));
        if (taken != readings[i].taken)
            fail_msg("'%s': took %zu bytes", text, taken);
        double expected = taken ? readings[i].value : -77;
        if (fabs(value - expected) > 0)
            fail_msg("'%s': read %.17g", text, value);
    }
}

static void test_number__never_looks_behind_its_length(void **state)
{
    (void)state;
    double value = 0;
    assert_int_equal(number_read(&value, "12345", 2), 2);
    assert_true(value == 12);
    assert_int_equal(number_read(&value, "1.5", 2), 1);
    assert_int_equal(number_read(&value, "1/2", 2), 1);
    assert_int_equal(number_read(&value, "1½", 2), 1);
    assert_int_equal(number_read(&value, "12", 0), 0);
    char *exact = malloc(5); /* no NUL behind it: the sanitizer tells */
    assert_non_null(exact);
    memcpy(exact, "1 1/2", 5);
    assert_int_equal(number_read(&value, exact, 5), 5);
    memcpy(exact, "12.34", 5);
    assert_int_equal(number_read(&value, exact, 5), 5);
    memcpy(exact, "12/34", 5);
    assert_int_equal(number_read(&value, exact, 5), 5);
    free(exact);
}

/* Correctly rounded: the same double as strtod gives. */
static void test_number__decimals_are_as_exact_as_the_c_library(void **state)
{
    (void)state;
    unsigned seed = 12345;
    for (int i = 0; i < 200000; i++) {
        char text[40];
        seed = seed * 1103515245u + 12345u;
        snprintf(text, sizeof text, "%u.%0*u", (seed >> 8) % 10000, (int)(seed >> 20) % 9 + 1,
                 (seed >> 4) % 10);
        double value;
        if (!number_parse(&value, text) || fabs(value - strtod(text, NULL)) > 0)
            fail_msg("%s", text);
    }
}

static void test_number__parse_wants_the_whole_text(void **state)
{
    (void)state;
    static const char *const right[] = { "1", " 1 ", "\t1.5", "1 1/2 ", "½", "0" };
    static const char *const wrong[] = { "",      " ",   "1 g", "1e9", "1.",  "1,",   "1 2",
                                         "1.5.2", "nan", "-1",  "1½½", "1\n", "0x10", "½ ½" };
    double value = 0;
    for (size_t i = 0; i < sizeof right / sizeof *right; i++)
        assert_true(number_parse(&value, right[i]));
    value = -77;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        if (number_parse(&value, wrong[i]))
            fail_msg("'%s' was read", wrong[i]);
    }
    assert_true(value == -77);
}

static void test_number__exact_text_reads_back_to_fifteen_digits(void **state)
{
    (void)state;
    static const struct {
        double value;
        const char *text;
    } cases[] = {
        { 0, "0" },           { -0.0, "0" },
        { 1, "1" },           { 437.2, "437.2" },
        { 0.1 + 0.2, "0.3" }, { 1.0 / 3, "0.333333333333333" },
        { 1e-7, "1e-07" },    { 123456789012345, "123456789012345" },
        { -2.5, "-2.5" },     { 1e300, "1e+300" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[NUMBER_TEXT];
        number_format_exact(text, cases[i].value);
        assert_string_equal(text, cases[i].text);
    }
}

static void test_number__short_text_is_for_people(void **state)
{
    (void)state;
    static const struct {
        double value;
        int decimals;
        const char *text;
    } cases[] = {
        { 0, 1, "0" },
        { 7.6, 1, "7.6" },
        { 7.04, 1, "7" },
        { 7.05, 2, "7.05" },
        { 100, 0, "100" },
        { 100, 2, "100" },
        { 1200, 1, "1200" },
        { 0.5, 0, "0" },
        { 1.5, 0, "2" },
        { -0.04, 1, "0" },
        { -0.4, 0, "0" },
        { -0.0, 2, "0" },
        { -1.5, 1, "-1.5" },
        { 99.96, 1, "100" },
        { 0.001, 2, "0" },
        { 0.1 + 0.2, 3, "0.3" },
        { 999999999, 1, "999999999" },
        { 1e15, 1, "1e+15" },
        { -2e20, 0, "-2e+20" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[NUMBER_TEXT];
        number_format_short(text, cases[i].value, cases[i].decimals);
        assert_string_equal(text, cases[i].text);
    }
}

static void test_number__a_row_is_named_by_its_number(void **state)
{
    static const char *const not_rows[] = { "", "#", "#1a", "1.5", "-1", "##1", " 1", "1234567" };
    size_t row = 0;
    (void)state;
    assert_true(number_parse_row(&row, "#3"));
    assert_int_equal(row, 3);
    assert_true(number_parse_row(&row, "999999"));
    assert_int_equal(row, 999999);
    for (size_t i = 0; i < sizeof not_rows / sizeof *not_rows; i++)
        assert_false(number_parse_row(&row, not_rows[i]));
}

TESTS(test_number)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_number__reads_what_people_write_and_stops_where_it_ends),
        cmocka_unit_test(test_number__never_looks_behind_its_length),
        cmocka_unit_test(test_number__decimals_are_as_exact_as_the_c_library),
        cmocka_unit_test(test_number__parse_wants_the_whole_text),
        cmocka_unit_test(test_number__exact_text_reads_back_to_fifteen_digits),
        cmocka_unit_test(test_number__short_text_is_for_people),
        cmocka_unit_test(test_number__a_row_is_named_by_its_number),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
