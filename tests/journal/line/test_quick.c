#include "fixture.h"
#include "hostile.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/number.h"
#include "marrow/base/unit.h"
#include "marrow/journal/quick.h"

#define CASES_AT_LEAST 170

static struct date test_today(void)
{
    struct date today;
    assert_true(date_parse_iso(&today, "2026-11-19"));
    return today;
}

/* Appends the text with "\n", "\t", "\r" and "\xNN" as the bytes they stand for. */
static void unescape(struct buffer *out, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        char next = i + 1 < length ? text[i + 1] : '\0';
        const char *named = next ? strchr("nrt", next) : NULL;
        if (text[i] == '\\' && next == 'x' && i + 3 < length) {
            char digits[3] = { text[i + 2], text[i + 3], '\0' };
            buffer_add_char(out, (char)strtol(digits, NULL, 16));
            i += 3;
        } else if (text[i] == '\\' && named) {
            buffer_add_char(out, "\n\r\t"[named - "nrt"]);
            i++;
        } else {
            buffer_add_char(out, text[i]);
        }
    }
}

static void describe_place(struct buffer *out, const struct quick_place *place, const char *text)
{
    if (place->meal.length)
        buffer_addf(out, " @%.*s", (int)place->meal.length, text + place->meal.offset);
    if (place->minute != MINUTE_NONE)
        buffer_addf(out, " %02d:%02d", place->minute / 60, place->minute % 60);
}

/* Appends what was parsed, in the notation of quick.cases. */
static void describe(struct buffer *out, const struct quick *quick, const char *text)
{
    char number[NUMBER_TEXT];
    for (size_t i = 0; i < quick->count; i++) {
        const struct quick_item *item = &quick->items[i];
        number_format_short(number, item->count, 6);
        buffer_addf(out, "%s%s ", i ? " ; " : "", item->has_count ? number : "-");
        if (item->unit_word.length)
            buffer_addf(out, "\"%.*s\" ", (int)item->unit_word.length,
                        text + item->unit_word.offset);
        if (item->bracket.length)
            buffer_addf(out, "%.*s ", (int)item->bracket.length, text + item->bracket.offset);
        bool is_bracket = strchr(text, '(') != NULL;
        assert_true(item->unit_word.length > 0 ? item->unit != UNIT_NONE || is_bracket
                                               : item->unit == UNIT_NONE);
        buffer_addf(out, "%s[%.*s]", item->joinable ? "+" : "", (int)item->name.length,
                    text + item->name.offset);
        if (quick->place_count > 1 || i + 1 == quick->count)
            describe_place(out, &quick->places[item->place], text);
    }
    if (quick->has_day) {
        char day[DATE_TEXT];
        date_format_iso(day, quick->day);
        buffer_addf(out, " %s", day);
    }
}

/* Returns whether the refusal is the one expected: "! 9 words" or "! words". */
static bool is_expected_refusal(const char *expected, const struct error *error)
{
    const char *words = expected + 2;
    if (isdigit((unsigned char)*words)) {
        char column[32];
        long number = strtol(words, (char **)&words, 10);
        snprintf(column, sizeof column, "column %ld:", number);
        if (strncmp(error->text, column, strlen(column)) != 0)
            return false;
        words++;
    }
    return error->status == STATUS_INVALID && strstr(error->text, words);
}

/* Runs the case of a line. Returns 1 and prints what was parsed if it fails. */
static int run_case(const char *line, int number)
{
    const char *arrow = strstr(line, " => ");
    assert_non_null(arrow);
    struct error error = ERROR_INIT;
    struct buffer typed = BUFFER_INIT;
    struct buffer got = BUFFER_INIT;
    struct quick quick;
    unescape(&typed, line, (size_t)(arrow - line));
    const char *expected = arrow + 4;
    enum status status = quick_parse(&quick, typed.text, test_today(), &error);
    bool holds;
    if (status == STATUS_OK)
        describe(&got, &quick, typed.text);
    else
        buffer_addf(&got, "! (%d) %s", (int)status, error.text);
    holds = *expected == '!' ? status != STATUS_OK && is_expected_refusal(expected, &error)
                             : status == STATUS_OK && strcmp(got.text, expected) == 0;
    if (!holds)
        print_error("quick.cases:%d: %s\n     got: %s\n", number, line, got.text);
    buffer_release(&typed);
    buffer_release(&got);
    return !holds;
}

static void test_quick__every_line_of_the_cases_is_understood_as_written(void **state)
{
    (void)state;
    char path[512];
    int cases = 0;
    int wrong = 0;
    int number = 0;
    snprintf(path, sizeof path, "%s/tests/journal/line/quick.cases", getenv("MARROW_SOURCE"));
    char *text = fixture_read(path, NULL);
    assert_non_null(text);
    for (char *line = text; *line;) {
        size_t length = strcspn(line, "\n");
        char *next = line + length + (line[length] == '\n');
        line[length] = '\0';
        number++;
        if (*line && *line != '#') {
            cases++;
            wrong += run_case(line, number);
        }
        line = next;
    }
    free(text);
    assert_int_equal(wrong, 0);
    assert_true(cases >= CASES_AT_LEAST);
}

static void assert_within(struct span span, size_t length)
{
    assert_true(span.offset <= length && span.length <= length - span.offset);
}

static void check_spans(const char *text)
{
    struct error error = ERROR_INIT;
    struct quick quick;
    size_t length = strlen(text);
    if (quick_parse(&quick, text, test_today(), &error)) {
        assert_true(error.text[0] != '\0');
        return;
    }
    assert_between(quick.count, 1, QUICK_ITEMS_MAX);
    assert_between(quick.place_count, 1, QUICK_PLACES_MAX);
    for (size_t i = 0; i < quick.place_count; i++) {
        assert_within(quick.places[i].meal, length);
        assert_within(quick.places[i].hour, length);
    }
    size_t end = 0;
    for (size_t i = 0; i < quick.count; i++) {
        const struct quick_item *item = &quick.items[i];
        assert_within(item->whole, length);
        assert_within(item->name, length);
        assert_within(item->unit_word, length);
        assert_true(item->name.length > 0);
        assert_true(item->place < quick.place_count);
        assert_true(item->count > 0 && item->count <= 1e5 * 1e9);
        assert_true(item->whole.offset >= end); /* in order, and none within another */
        end = item->whole.offset + item->whole.length;
        assert_true(item->name.offset >= item->whole.offset &&
                    item->name.offset + item->name.length <= end);
    }
}

/* Returns the next xorshift number, so that every run tests the same bytes. */
static uint32_t next_random(uint32_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return *state;
}

static void test_quick__random_bytes_never_leave_the_text(void **state)
{
    (void)state;
    uint32_t seed = 20261119;
    char text[80];
    for (int round = 0; round < 20000; round++) {
        size_t length = next_random(&seed) % (sizeof text - 1);
        for (size_t i = 0; i < length; i++)
            text[i] = (char)(1 + next_random(&seed) % 255);
        text[length] = '\0';
        check_spans(text);
    }
}

static void test_quick__random_words_of_the_grammar_never_leave_the_text(void **state)
{
    (void)state;
    static const char *const words[] = {
        "2",
        "1/2",
        "½",
        "1,5",
        "30g",
        "g",
        "cup",
        "of",
        "eggs",
        "milk",
        ",",
        ", ",
        ";",
        " + ",
        "\n",
        " ",
        " ",
        " ",
        "@",
        "@lunch",
        "7:40",
        "7",
        "pm",
        "sun",
        "-3",
        "-",
        "x",
        "×",
        "half",
        "and",
        "a",
        "dozen",
        "fl",
        "oz",
        "IU",
        "1000",
        "%",
        "2026-11-01",
        "(",
        ")",
        "nan",
        "for lunch",
        "at ",
        "⁄",
        " @lunch 8 ",
        " @dinner 7:40 ",
        HOSTILE_NO_WIDTH,
    };
    uint32_t seed = 4711;
    for (int round = 0; round < 50000; round++) {
        struct buffer text = BUFFER_INIT;
        uint32_t count = 1 + next_random(&seed) % 12;
        for (uint32_t i = 0; i < count; i++)
            buffer_add_text(&text, words[next_random(&seed) % (sizeof words / sizeof *words)]);
        check_spans(text.text);
        buffer_release(&text);
    }
}

static void test_quick__a_very_long_text_is_taken_or_refused_at_once(void **state)
{
    (void)state;
    static const char *const parts[] = { "2 eggs ", "(",      "1 ", "sun ",  "@",
                                         ", ",      "and 1 ", "é",  "@a 1 ", "eggs @a 1 " };
    for (size_t part = 0; part < sizeof parts / sizeof *parts; part++) {
        struct buffer text = BUFFER_INIT;
        for (int i = 0; i < 20000; i++)
            buffer_add_text(&text, parts[part]);
        check_spans(text.text);
        buffer_release(&text);
    }
}

static void test_quick__forty_foods_are_taken_and_one_more_is_refused(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct quick quick;
    struct buffer text = BUFFER_INIT;
    for (int i = 0; i < QUICK_ITEMS_MAX; i++)
        buffer_add_text(&text, "2 eggs; ");
    assert_ok(quick_parse(&quick, text.text, test_today(), &error));
    assert_int_equal(quick.count, QUICK_ITEMS_MAX);
    buffer_add_text(&text, "milk");
    assert_int_equal(quick_parse(&quick, text.text, test_today(), &error), STATUS_INVALID);
    assert_non_null(strstr(error.text, "40"));
    buffer_release(&text);
}

static void test_quick__a_long_wrong_word_is_shown_in_part(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct quick quick;
    struct buffer text = BUFFER_INIT;
    for (int i = 0; i < 300; i++)
        buffer_add_text(&text, "1.5.");
    buffer_add_text(&text, " eggs");
    assert_int_equal(quick_parse(&quick, text.text, test_today(), &error), STATUS_INVALID);
    assert_true(strlen(error.text) < 120);
    buffer_release(&text);
}

TESTS(test_quick)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_quick__every_line_of_the_cases_is_understood_as_written),
        cmocka_unit_test(test_quick__random_bytes_never_leave_the_text),
        cmocka_unit_test(test_quick__random_words_of_the_grammar_never_leave_the_text),
        cmocka_unit_test(test_quick__a_very_long_text_is_taken_or_refused_at_once),
        cmocka_unit_test(test_quick__forty_foods_are_taken_and_one_more_is_refused),
        cmocka_unit_test(test_quick__a_long_wrong_word_is_shown_in_part),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
