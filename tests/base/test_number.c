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
    { "1-1/2 cups", 5, 1.5 },
    { "1/3rd", 5, 1.0 / 3 },
    { "2/3rds cup", 6, 2.0 / 3 },
    { "1/3 rd", 3, 1.0 / 3 },
    { "1 1/3rd cup", 7, 1 + 1.0 / 3 },
    { "½", 2, 0.5 },
    { "½ cup", 2, 0.5 },
    { "1½", 3, 1.5 },
    { "1 ½", 4, 1.5 },
    { "2⅓ cups", 4, 2 + 1.0 / 3 },
    { "⅞", 3, 0.875 },
    { "1.5 1/2", 3, 1.5 },
    { "1 2 eggs", 1, 1 },
    { "1e9", 3, 1e9 },
    { "7E-05", 5, 0.00007 },
    { "1.25e+2 g", 7, 125 },
    { "1e", 1, 1 },
    { "1 e9", 1, 1 },
    { "0.000000000012345", 17, 0.000000000012345 },
    { "0.333333333333333", 17, 0.333333333333333 },
    { ",5", 2, 0.5 },
    { ",5 cup", 2, 0.5 },
    { ".125", 4, 0.125 },
    { "0,500", 5, 0.5 },
    { "0.250", 5, 0.25 },
    { "1.2340", 6, 1.234 },
    { "1234.567", 8, 1234.567 },
    { "1,000.5", 7, 1000.5 },
    { "1.000,5", 7, 1000.5 },
    { "1.234,5", 7, 1234.5 },
    { "12,345.678 g", 10, 12345.678 },
    { "1,234,567", 9, 1234567 },
    { "1.234.567,8", 11, 1234567.8 },
    { "1 000", 5, 1000 },
    { "1 000 000 g", 9, 1000000 },
    { "12 345,6", 8, 12345.6 },
    { "1\xC2\xA0"
      "350 mg",
      6, 1350 },
    { "1\xE2\x80\xAF"
      "000",
      7, 1000 },
    { "1'000", 5, 1000 },
    { "1’000.5", 9, 1000.5 },
    { "1 00", 1, 1 },
    { "1 0000", 1, 1 },
    { "0 500", 1, 0 },
    { "１２", 6, 12 },
    { "１．５ g", 9, 1.5 },
    { "٢٠٠ g", 6, 200 },
    { "۲½", 4, 2.5 },
    { "१०", 6, 10 },
    { "1 to 1 flour", 1, 1 },
    { "3 to 1", 1, 3 },
    { "5-HTP", 1, 5 },
    { "2 -3", 1, 2 },
    { "7-grain", 1, 7 },
    { "2 tomatoes", 1, 2 },
    { "2%", 1, 2 },
    { "1 /2", 1, 1 },
    { "999999999999999", 15, 999999999999999 },
    { "", 0, 0 },
    { " 1", 0, 0 },
    { "x", 0, 0 },
    { ".", 0, 0 },
    { "-1", 0, 0 },
    { "+1", 0, 0 },
    { "nan", 0, 0 },
    { "inf", 0, 0 },
    { "0x10", 1, 0 },
    { "1.5.2", 0, 0 },
    { "1,5,2", 0, 0 },
    { "1,5.2", 0, 0 },
    { "1,000,5", 0, 0 },
    { "1.000.5", 0, 0 },
    { "½½", 0, 0 },
    { "½ ½ cup", 0, 0 },
    { "1.5½", 0, 0 },
    { "1½½", 0, 0 },
    { "½2", 0, 0 },
    { "1e99", 0, 0 },
    { "1e9999999", 0, 0 },
    { "1,000", 0, 0 },
    { "1.000 g", 0, 0 },
    { "1,350 mg", 0, 0 },
    { "01,000 g", 0, 0 },
    { "00.500 g", 0, 0 },
    { "2.300 mg", 0, 0 },
    { "1,234 kJ", 0, 0 },
    { "999,999", 0, 0 },
    { "１，０００", 0, 0 },
    { "2-3", 0, 0 },
    { "1–2", 0, 0 },
    { "2 - 3 eggs", 0, 0 },
    { "2 to 3", 0, 0 },
    { "1 or 2", 0, 0 },
    { "½-1", 0, 0 },
    { "1.5-2.5 g", 0, 0 },
    { "1,000-2,000", 0, 0 },
    { "2026-11-01", 0, 0 },
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
    char *exact = malloc(5); /* no NUL after it: the sanitizer reports reading on */
    assert_non_null(exact);
    memcpy(exact, "1 1/2", 5);
    assert_int_equal(number_read(&value, exact, 5), 5);
    memcpy(exact, "12.34", 5);
    assert_int_equal(number_read(&value, exact, 5), 5);
    memcpy(exact, "12/34", 5);
    assert_int_equal(number_read(&value, exact, 5), 5);
    free(exact);
}

/* Compares with strtod, which rounds correctly. */
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
        if (number_read_marked(&value, text, strlen(text), DECIMAL_POINT) != strlen(text) ||
            fabs(value - strtod(text, NULL)) > 0)
            fail_msg("%s", text);
    }
}

static void test_number__the_decimal_mark_settles_two_readings(void **state)
{
    static const struct {
        const char *text;
        double point, comma;
    } cases[] = {
        { "1,000 g", 1000, 1 },        { "1.000 g", 1, 1000 },
        { "1,350 mg", 1350, 1.35 },    { "2.300 mg", 2.3, 2300 },
        { "1.5", 1.5, 1.5 },           { "1,5", 1.5, 1.5 },
        { "1,000.5", 1000.5, 1000.5 }, { "1.234.567", 1234567, 1234567 },
        { "01,000", 1000, 1 },         { "0,500", 0.5, 0.5 },
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        double value = 0;
        const char *text = cases[i].text;
        number_set_decimal_mark(DECIMAL_POINT);
        assert_true(number_read(&value, text, strlen(text)) > 0 && value == cases[i].point);
        number_set_decimal_mark(DECIMAL_COMMA);
        assert_true(number_read(&value, text, strlen(text)) > 0 && value == cases[i].comma);
        assert_true(number_read_marked(&value, text, strlen(text), DECIMAL_POINT) > 0);
        assert_true(value == cases[i].point);
    }
    number_set_decimal_mark(DECIMAL_ASK);
}

static void test_number__a_refused_number_is_told_with_what_to_type(void **state)
{
    static const struct {
        const char *text;
        const char *told;
    } cases[] = {
        { "1,000 g", "'1,000' could mean 1000 or 1; type 1000 or 1.0" },
        { "1.000 g", "'1.000' could mean 1000 or 1; type 1000 or 1.0" },
        { "1,350 mg", "'1,350' could mean 1350 or 1.35; type 1350 or 1.35" },
        { "1.234", "'1.234' could mean 1234 or 1.234; type 1234 or 1.2340" },
        { "2-3 eggs", "'2-3' is a range; give one amount, such as 2.5" },
        { "1–2", "'1–2' is a range; give one amount, such as 1.5" },
        { "2 to 3", "'2 to 3' is a range; give one amount, such as 2.5" },
        { "½½ cup", "'½½' is not an amount; try 2.5 or 1/2" },
        { "1.5.2, 3", "'1.5.2' is not an amount; try 2.5 or 1/2" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct error error = ERROR_INIT;
        assert_int_equal(number_check(cases[i].text, strlen(cases[i].text), &error),
                         STATUS_INVALID);
        assert_string_equal(error.text, cases[i].told);
    }
    struct error error = ERROR_INIT;
    assert_ok(number_check("1.5 g", 5, &error));
    assert_ok(number_check("cup", 3, &error));
    assert_ok(number_check("", 0, &error));
}

static void test_number__what_a_field_shows_is_read_back_whatever_the_mark(void **state)
{
    static const double values[] = { 1.234,  0.125, 1234, 1000,    2.3,      1e-7,     1.0 / 3,
                                     12.345, 0,     7.5,  999.999, 1234.567, 1.234e-5, 1.234e+20 };
    static const enum decimal_mark marks[] = { DECIMAL_ASK, DECIMAL_POINT, DECIMAL_COMMA };
    (void)state;
    for (size_t m = 0; m < sizeof marks / sizeof *marks; m++) {
        number_set_decimal_mark(marks[m]);
        for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
            char text[NUMBER_TEXT];
            double value = -1;
            number_format_typed(text, values[i]);
            if (!number_parse(&value, text) || fabs(value - values[i]) > 1e-15 * values[i])
                fail_msg("'%s' is read as %.17g", text, value);
        }
    }
    number_set_decimal_mark(DECIMAL_POINT);
    char text[NUMBER_TEXT];
    number_format_typed(text, 1.234);
    assert_string_equal(text, "1.234");
    number_set_decimal_mark(DECIMAL_ASK);
}

static void test_number__digits_before_an_exponent_are_never_grouped(void **state)
{
    static const char *const texts[] = { "1.234e-05", "1,234E-05", "1.234e-5" };
    char text[NUMBER_TEXT];
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        double value = 0;
        assert_true(number_parse(&value, texts[i]));
        assert_float_equal(value, 1.234e-5, 1e-20);
    }
    number_format_typed(text, 1.234e-5);
    assert_string_equal(text, "1.234e-05");
}

static void test_number__a_file_knows_no_ranges_and_no_blanks_in_numbers(void **state)
{
    double value = 0;
    (void)state;
    assert_int_equal(number_read_marked(&value, "2-3 oz", 6, DECIMAL_POINT), 1);
    assert_int_equal(number_read_marked(&value, "6 330 ml", 8, DECIMAL_POINT), 1);
    assert_true(value == 6);
    assert_int_equal(number_read_marked(&value, "1,000 g", 7, DECIMAL_POINT), 5);
    assert_true(value == 1000);
    assert_int_equal(number_read_marked(&value, "1,000 g", 7, DECIMAL_ASK), 0);
}

static void test_number__parse_wants_the_whole_text(void **state)
{
    (void)state;
    static const char *const right[] = { "1", " 1 ", "\t1.5", "1 1/2 ", "½", "0" };
    static const char *const wrong[] = { "",   " ",   "1 g", "1.",   "1,",  "1 2",   "1.5.2", "nan",
                                         "-1", "1½½", "1\n", "0x10", "½ ½", "1,000", "2-3" };
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

static void test_number__plain_numbers_are_as_exact_as_the_c_library(void **state)
{
    static const char *const plain[] = { "0",
                                         "75",
                                         "75.0",
                                         "0.1",
                                         ".5",
                                         "5.",
                                         "1234.56",
                                         "0075",
                                         "0.0005625",
                                         "17.35",
                                         "99999999999.9999" };
    static const char *const others[] = { "",   ".",   "1,5",   "-1", " 1",
                                          "1 ", "1e5", "1.2.3", "x",  "1234567890123456" };
    double value = 0;
    (void)state;
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++) {
        assert_true(number_parse_plain(&value, plain[i]));
        assert_true(value == strtod(plain[i], NULL));
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        assert_false(number_parse_plain(&value, others[i]));
}

TESTS(test_number)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_number__reads_what_people_write_and_stops_where_it_ends),
        cmocka_unit_test(test_number__never_looks_behind_its_length),
        cmocka_unit_test(test_number__decimals_are_as_exact_as_the_c_library),
        cmocka_unit_test(test_number__the_decimal_mark_settles_two_readings),
        cmocka_unit_test(test_number__a_refused_number_is_told_with_what_to_type),
        cmocka_unit_test(test_number__what_a_field_shows_is_read_back_whatever_the_mark),
        cmocka_unit_test(test_number__digits_before_an_exponent_are_never_grouped),
        cmocka_unit_test(test_number__a_file_knows_no_ranges_and_no_blanks_in_numbers),
        cmocka_unit_test(test_number__parse_wants_the_whole_text),
        cmocka_unit_test(test_number__plain_numbers_are_as_exact_as_the_c_library),
        cmocka_unit_test(test_number__exact_text_reads_back_to_fifteen_digits),
        cmocka_unit_test(test_number__short_text_is_for_people),
        cmocka_unit_test(test_number__a_row_is_named_by_its_number),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
