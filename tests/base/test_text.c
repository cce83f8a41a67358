#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fixture.h"
#include "marrow/base/buffer.h"
#include "marrow/base/text.h"

static void test_text__decodes_what_it_encodes_for_every_code_point(void **state)
{
    (void)state;
    for (uint32_t code = 0; code <= 0x10FFFF; code++) {
        if (code >= 0xD800 && code <= 0xDFFF)
            continue;
        char bytes[4];
        size_t size = text_encode(bytes, code);
        assert_int_equal(size, code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
        const char *at = bytes;
        size_t left = size;
        assert_int_equal(text_decode(&at, &left), code);
        assert_int_equal(left, 0);
        assert_ptr_equal(at, bytes + size);
        assert_true(text_is_utf8(bytes, size));
    }
}

/* Tries each kind of invalid sequence: it gives as many U+FFFD as it has bytes, and the next letter
 * is read correctly. */
static void test_text__invalid_bytes_count_one_each(void **state)
{
    (void)state;
    static const char *const broken[] = {
        "\x80",
        "\xBF", /* continuation alone */
        "\xC0\x80",
        "\xC1\xBF", /* overlong, 2 bytes */
        "\xE0\x80\x80",
        "\xE0\x9F\xBF", /* overlong, 3 bytes */
        "\xF0\x80\x80\x80",
        "\xF0\x8F\xBF\xBF", /* overlong, 4 bytes */
        "\xED\xA0\x80",
        "\xED\xBF\xBF", /* surrogates */
        "\xF4\x90\x80\x80",
        "\xF5\x80\x80\x80", /* above U+10FFFF */
        "\xF8\x88\x80\x80",
        "\xFE",
        "\xFF",
        "\xC3",
        "\xE2\x82",
        "\xF0\x9F\xA5", /* cut off */
    };
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        char text[16];
        size_t size = strlen(broken[i]);
        memcpy(text, broken[i], size);
        memcpy(text + size, "Aé", 4);
        assert_false(text_is_utf8(broken[i], size));
        const char *at = text;
        size_t left = size + 3;
        for (size_t k = 0; k < size; k++)
            assert_int_equal(text_decode(&at, &left), TEXT_REPLACEMENT);
        assert_int_equal(text_decode(&at, &left), 'A');
        assert_int_equal(text_decode(&at, &left), 0xE9);
        assert_int_equal(left, 0);
    }
}

static void test_text__a_written_replacement_character_is_valid(void **state)
{
    (void)state;
    assert_true(text_is_utf8("\xEF\xBF\xBD", 3));
    assert_true(text_is_utf8("", 0));
    assert_true(text_is_utf8("a\0b", 3));
    assert_true(text_is_utf8("\xC3\xA9", 2));
    assert_false(text_is_utf8("\xC3\xA9", 1));
}

static void assert_cleaned(const char *text, size_t length, const char *expected)
{
    struct buffer out = BUFFER_INIT;
    buffer_add_text(&out, "<");
    text_clean(&out, text, length);
    char *wanted = malloc(strlen(expected) + 2);
    assert_non_null(wanted);
    wanted[0] = '<';
    memcpy(wanted + 1, expected, strlen(expected) + 1);
    assert_string_equal(out.text, wanted);
    free(wanted);
    buffer_release(&out);
}

#define R "\xEF\xBF\xBD"

static void test_text__clean_leaves_nothing_that_acts_on_a_terminal(void **state)
{
    (void)state;
    for (uint32_t code = 0; code <= 0x10FFFF; code++) {
        bool is_control = code < 0x20 || (code >= 0x7F && code <= 0x9F) || code == 0x061C ||
                          code == 0x200E || code == 0x200F || (code >= 0x2028 && code <= 0x202E) ||
                          (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF ||
                          (code >= 0xE0000 && code <= 0xE007F);
        if (!is_control || code == '\n' || code == '\t')
            continue;
        char bytes[4];
        assert_cleaned(bytes, text_encode(bytes, code), R);
    }
    assert_cleaned("a\tb\nc", 5, "a b c");
    assert_cleaned("\x1b]0;owned\x07!", 11, R "]0;owned" R "!");
    assert_cleaned("a\0b", 3, "a" R "b");
    assert_cleaned("\xC3(\xFF", 3, R "(" R);
}

static void test_text__clean_leaves_letters_of_all_scripts_alone(void **state)
{
    (void)state;
    static const char names[] =
        "Crème brûlée, 豆腐, нут, पालक, e\xCC\x81, 🥦, 50 %, µg ½ – “q”";
    assert_cleaned(names, strlen(names), names);
}

static void test_text__width_is_counted_in_columns(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t width;
    } cases[] = {
        { "", 0 },
        { "abc", 3 },
        { "é", 1 },
        { "e\xCC\x81", 1 },
        { "豆腐", 4 },
        { "🥦x", 3 },
        { "µg ½ ≥", 6 },
        { R, 1 },
        { "ｱ", 1 },
        { "ア", 2 },
        { "█▌░–", 4 },
        { "a\xE2\x80\x8B", 1 },
        { "पालक", 4 }, /* the spacing mark takes a column */
        { "\u1103\u116E\u1107\u116E", 4 }, /* 두부 in its letters */
        { "\U0001FAE8", 2 }, /* newer than many C libraries */
        { "\U0001FFFF", 1 }, /* not assigned */
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(text_width(cases[i].text, strlen(cases[i].text)), cases[i].width);
    setlocale(LC_CTYPE, "C"); /* the same where the C library knows no other letters */
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(text_width(cases[i].text, strlen(cases[i].text)), cases[i].width);
    setlocale(LC_CTYPE, "C.UTF-8");
}

static void test_text__fit_never_cuts_a_letter_from_its_marks(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t columns, bytes, used;
    } cases[] = {
        { "abc", 0, 0, 0 },        { "abc", 2, 2, 2 },  { "abc", 3, 3, 3 },  { "abc", 9, 3, 3 },
        { "e\xCC\x81x", 1, 3, 1 }, { "豆腐", 1, 0, 0 }, { "豆腐", 2, 3, 2 }, { "豆腐", 3, 3, 2 },
        { "豆腐", 4, 6, 4 },       { "a豆b", 2, 1, 1 }, { "", 5, 0, 0 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t used = 99;
        size_t length = strlen(cases[i].text);
        assert_int_equal(text_fit(cases[i].text, length, cases[i].columns, &used), cases[i].bytes);
        assert_int_equal(used, cases[i].used);
        assert_int_equal(text_fit(cases[i].text, length, cases[i].columns, NULL), cases[i].bytes);
    }
}

static void test_text__a_cursor_steps_over_letters_with_their_marks(void **state)
{
    (void)state;
    static const char text[] = "ae\xCC\x81\xCC\xA3豆🥦\xFFz"; /* places: 0 1 6 9 13 14 15 */
    static const size_t places[] = { 0, 1, 6, 9, 13, 14, 15 };
    size_t count = sizeof places / sizeof *places;
    size_t length = strlen(text);
    for (size_t i = 0; i + 1 < count; i++) {
        assert_int_equal(text_next(text, length, places[i]), places[i + 1]);
        assert_int_equal(text_previous(text, length, places[i + 1]), places[i]);
    }
    assert_int_equal(text_next(text, length, length), length);
    assert_int_equal(text_previous(text, length, 0), 0);
    assert_int_equal(text_next("", 0, 0), 0);
}

static void test_text__compares_ascii_letters_without_case(void **state)
{
    (void)state;
    assert_true(text_equal_nocase("", ""));
    assert_true(text_equal_nocase("FRIday", "friDAY"));
    assert_false(text_equal_nocase("fri", "friday"));
    assert_false(text_equal_nocase("friday", "fri"));
    assert_false(text_equal_nocase("É", "é"));
    assert_false(text_equal_nocase("@", "`"));
    assert_false(text_equal_nocase("[", "{"));
    assert_true(text_starts_nocase("Friday", "FRI"));
    assert_true(text_starts_nocase("Friday", ""));
    assert_true(text_starts_nocase("fri", "fri"));
    assert_false(text_starts_nocase("fr", "fri"));
    assert_false(text_starts_nocase("", "f"));
}

static void test_text__a_count_of_one_alone_is_singular(void **state)
{
    (void)state;
    assert_string_equal(TEXT_PLURAL(0, "day", "days"), "days");
    assert_string_equal(TEXT_PLURAL(1, "day", "days"), "day");
    assert_string_equal(TEXT_PLURAL(2, "day", "days"), "days");
    assert_string_equal(TEXT_PLURAL(0.5, "serving", "servings"), "servings");
    assert_string_equal(TEXT_PLURAL(-1, "day", "days"), "days");
}

static void test_text__a_name_is_small_within_a_sentence(void **state)
{
    (void)state;
    static const char *const cases[][2] = { { "Vitamin D", "vitamin D" },
                                            { "calcium", "calcium" },
                                            { "EPA", "EPA" },
                                            { "A", "a" },
                                            { "", "" },
                                            { "Öl", "Öl" } };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[16];
        snprintf(text, sizeof text, "%s", cases[i][0]);
        text_lower_first(text);
        assert_string_equal(text, cases[i][1]);
    }
}

static void test_text__blank_is_empty_without_blanks(void **state)
{
    (void)state;
    assert_true(text_is_blank(""));
    assert_true(text_is_blank(" \t\r\n"));
    assert_false(text_is_blank("  x "));
}

static void test_text__clean_keeps_one_of_a_run_of_characters_without_width(void **state)
{
    (void)state;
    assert_cleaned("a\xE2\x80\x8B\xE2\x80\x8B\xE2\x81\xA0z", 11, "a\xE2\x80\x8Bz");
}

static void test_text__clean_lines_keeps_lines(void **state)
{
    (void)state;
    struct buffer out = BUFFER_INIT;
    text_clean_lines(&out, "a\x1B[31m\nb\tc\xC2\x85");
    assert_string_equal(out.text, "a" R "[31m\nb\tc" R);
    buffer_release(&out);
}

static void test_text__a_character_that_is_cut_off_is_left_out(void **state)
{
    (void)state;
    assert_int_equal(text_whole("ab\xC3\xA9", 4), 4);
    assert_int_equal(text_whole("ab\xC3\xA9", 3), 2);
    assert_int_equal(text_whole("a\xF0\x9F\x8D\x8E", 4), 1);
    assert_int_equal(text_whole("a\xF0\x9F\x8D\x8E", 5), 5);
    assert_int_equal(text_whole("", 0), 0);
}

TESTS(test_text)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text__decodes_what_it_encodes_for_every_code_point),
        cmocka_unit_test(test_text__invalid_bytes_count_one_each),
        cmocka_unit_test(test_text__a_written_replacement_character_is_valid),
        cmocka_unit_test(test_text__clean_keeps_one_of_a_run_of_characters_without_width),
        cmocka_unit_test(test_text__clean_lines_keeps_lines),
        cmocka_unit_test(test_text__a_character_that_is_cut_off_is_left_out),
        cmocka_unit_test(test_text__clean_leaves_nothing_that_acts_on_a_terminal),
        cmocka_unit_test(test_text__clean_leaves_letters_of_all_scripts_alone),
        cmocka_unit_test(test_text__width_is_counted_in_columns),
        cmocka_unit_test(test_text__fit_never_cuts_a_letter_from_its_marks),
        cmocka_unit_test(test_text__a_cursor_steps_over_letters_with_their_marks),
        cmocka_unit_test(test_text__compares_ascii_letters_without_case),
        cmocka_unit_test(test_text__a_count_of_one_alone_is_singular),
        cmocka_unit_test(test_text__a_name_is_small_within_a_sentence),
        cmocka_unit_test(test_text__blank_is_empty_without_blanks),
    };
    setlocale(LC_CTYPE, "C.UTF-8");
    return cmocka_run_group_tests(tests, NULL, NULL);
}
