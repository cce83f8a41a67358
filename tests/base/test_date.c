#define _DEFAULT_SOURCE /* timegm */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "fixture.h"
#include "marrow/base/date.h"

static struct date day_of(const char *text)
{
    struct date date;
    if (!date_parse_iso(&date, text))
        fail_msg("'%s' is no day", text);
    return date;
}

/* Compares every day of five centuries with timegm and strftime. */
static void test_date__agrees_with_the_c_library_on_every_day_of_1900_to_2400(void **state)
{
    (void)state;
    struct tm first = { .tm_year = 0, .tm_mon = 0, .tm_mday = 1 };
    time_t start = timegm(&first);
    for (int i = 0; i < 182987; i++) {
        time_t moment = start + (time_t)i * 86400;
        struct tm tm;
        gmtime_r(&moment, &tm);
        struct date date = { (int)(moment / 86400) };
        char expected[64];
        char text[DATE_TEXT];
        strftime(expected, sizeof expected, "%Y-%m-%d", &tm);
        date_format_iso(text, date);
        assert_string_equal(text, expected);
        assert_int_equal(day_of(text).number, date.number);
        assert_int_equal(date_weekday(date), tm.tm_wday == 0 ? 7 : tm.tm_wday);
        char week[64];
        int year;
        int number = date_iso_week(date, &year);
        strftime(expected, sizeof expected, "%G-%V", &tm);
        snprintf(week, sizeof week, "%d-%02d", year, number);
        assert_string_equal(week, expected);
    }
}

static void test_date__parts_that_are_no_day_are_refused(void **state)
{
    (void)state;
    static const struct date_parts wrong[] = {
        { 1899, 12, 31 }, { 10000, 1, 1 }, { 2026, 0, 1 },  { 2026, 13, 1 },
        { 2026, 1, 0 },   { 2026, 1, 32 }, { 2026, 2, 29 }, { 1900, 2, 29 },
        { 2024, 2, 30 },  { 2026, 4, 31 }, { 2026, -1, 1 }, { 2026, 1, -1 },
    };
    struct date date = { 77 };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(date_from_parts(&date, wrong[i]));
    assert_int_equal(date.number, 77);
    assert_true(date_from_parts(&date, (struct date_parts){ 2000, 2, 29 }));
    assert_true(date_from_parts(&date, (struct date_parts){ 1900, 1, 1 }));
    assert_true(date_from_parts(&date, (struct date_parts){ 9999, 12, 31 }));
}

static void test_date__only_the_whole_iso_form_is_read_from_files(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "",           "2026-11-9",   "2026-1-09",   "26-11-09",    "2026-11-19 ", " 2026-11-19",
        "2026/11/19", "20261119",    "2026-11-1x",  "2026-11-30x", "+026-11-19",  "2026--1-19",
        "2026-02-30", "2026-11-19T", "１026-11-19",
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct date date = { 77 };
        assert_false(date_parse_iso(&date, wrong[i]));
        assert_int_equal(date.number, 77);
    }
}

static void test_date__words_are_read_as_people_mean_them(void **state)
{
    (void)state;
    static const struct {
        const char *word, *day;
    } cases[] = {
        /* on Thursday 19 November 2026 */
        { "2026-11-20", "2026-11-20" },  { "today", "2026-11-19" },
        { "TODAY", "2026-11-19" },       { "yesterday", "2026-11-18" },
        { "Yesterday", "2026-11-18" },   { "tomorrow", "2026-11-20" },
        { "0d", "2026-11-19" },          { "3d", "2026-11-16" },
        { "3D", "2026-11-16" },          { "-3", "2026-11-16" },
        { "-0", "2026-11-19" },          { "365d", "2025-11-19" },
        { "thu", "2026-11-19" },         { "Thursday", "2026-11-19" },
        { "fri", "2026-11-13" },         { "wed", "2026-11-18" },
        { "MON", "2026-11-16" },         { "sun", "2026-11-15" },
        { "saturday", "2026-11-14" },    { "-40000", "1917-05-15" },
        { "17 nov", "2026-11-17" },      { "Nov 17", "2026-11-17" },
        { "17nov", "2026-11-17" },       { "17th November", "2026-11-17" },
        { "17-nov-2025", "2025-11-17" }, { "nov 17, 2025", "2025-11-17" },
        { "17.11.", "2026-11-17" },      { "1.5.2024", "2024-05-01" },
        { "19 nov", "2026-11-19" },      { "19 dec", "2026-12-19" },
        { "20 dec", "2025-12-20" },      { "1 apr", "2026-04-01" },
        { "3 sept", "2026-09-03" },      { "29 feb", "2024-02-29" },
        { "2 may", "2026-05-02" },       { "yest", "2026-11-18" },
        { "+3", "2026-11-22" },          { "in 3 days", "2026-11-22" },
        { "3 days ago", "2026-11-16" },  { "1 day ago", "2026-11-18" },
        { "2 weeks ago", "2026-11-05" }, { "in 1 week", "2026-11-26" },
        { "next mon", "2026-11-23" },    { "Next Thursday", "2026-11-26" },
        { "last thu", "2026-11-12" },    { "last fri", "2026-11-13" },
        { "next week", "2026-11-26" },   { "last week", "2026-11-12" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct error error = ERROR_INIT;
        struct date date;
        char text[DATE_TEXT];
        assert_ok(date_parse(&date, cases[i].word, day_of("2026-11-19"), &error));
        date_format_iso(text, date);
        assert_string_equal(text, cases[i].day);
    }
}

static void test_date__what_is_no_day_is_named(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "",          "2026-02-30",
        "30.2.2026", "11/19/2026",
        "d",         "-",
        "--3",       "3",
        "3 d",       "-3d",
        "99999d",    "-99999",
        "123456d",   "thx",
        "thursd",    "today ",
        "2026-1-1",  "3dd",
        "31 feb",    "17.13.",
        "17.11",     "17 nove",
        "nov",       "17 nov 26",
        "0 nov",     "17 nov 2026 x",
        "11-17",     "29 feb 2026",
        "nov nov",   "17 17 nov",
        "+",         "next",
        "next 3",    "3 days",
        "in 3",      "3 days agone",
        "+999999",   "in 3 days ago",
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct error error = ERROR_INIT;
        struct date date;
        assert_int_equal(date_parse(&date, wrong[i], day_of("2026-11-19"), &error), STATUS_INVALID);
        assert_non_null(strstr(error.text, wrong[i]));
    }
}

static void test_date__ages_are_completed_years_and_months(void **state)
{
    (void)state;
    static const struct {
        const char *birth, *on;
        int years, months;
    } cases[] = {
        { "1970-05-02", "2026-05-01", 55, 671 }, { "1970-05-02", "2026-05-02", 56, 672 },
        { "2000-02-29", "2026-02-28", 25, 311 }, { "2000-02-29", "2026-03-01", 26, 312 },
        { "2000-02-29", "2024-02-29", 24, 288 }, { "2026-01-31", "2026-02-28", 0, 0 },
        { "2026-01-31", "2026-03-01", 0, 1 },    { "2026-11-19", "2026-11-19", 0, 0 },
        { "2025-12-31", "2026-12-30", 0, 11 },   { "2025-12-31", "2026-12-31", 1, 12 },
        { "2026-11-20", "2026-11-19", -1, -1 },  { "2027-11-19", "2026-11-19", -1, -12 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(date_age_years(day_of(cases[i].birth), day_of(cases[i].on)),
                         cases[i].years);
        assert_int_equal(date_age_months(day_of(cases[i].birth), day_of(cases[i].on)),
                         cases[i].months);
    }
}

static void test_date__days_add_and_subtract_across_years(void **state)
{
    (void)state;
    struct date day = day_of("2024-02-28");
    assert_int_equal(date_add(day, 2).number, day_of("2024-03-01").number);
    assert_int_equal(date_add(day, -59).number, day_of("2023-12-31").number);
    assert_int_equal(date_difference(day_of("2025-03-01"), day_of("2024-03-01")), 365);
    assert_int_equal(date_difference(day_of("2024-03-01"), day_of("2025-03-01")), -365);
    assert_string_equal(date_weekday_name(date_weekday(day_of("2026-11-19"))), "Thu");
    assert_string_equal(date_month_name(11), "Nov");
}

static void test_date__times_of_day_are_read(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int minute;
    } cases[] = {
        { "7:40", 460 },    { "07:40", 460 },  { "0:00", 0 },           { "23:59", 1439 },
        { "24:00", 1440 },  { "24:30", 1470 }, { "47:59", MINUTE_MAX }, { "7:40pm", 1180 },
        { "7:40PM", 1180 }, { "7pm", 1140 },   { "7am", 420 },          { "12am", 0 },
        { "12pm", 720 },    { "12:01am", 1 },  { "12:30pm", 750 },      { "11:59pm", 1439 },
        { "1am", 60 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct error error = ERROR_INIT;
        int minute = -5;
        assert_ok(date_time_parse(&minute, cases[i].text, &error));
        assert_int_equal(minute, cases[i].minute);
    }
}

static void test_date__what_is_no_time_is_named(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "",      "7",        "740",    "7:4",  "7:400", "7:60",    "48:00", "99:99",
        "13pm",  "0am",      "0pm",    "am",   ":30",   "7:",      "-7:40", "7:40xm",
        "7:40 ", "07:40:00", "007:40", "noon", "7:4O",  "13:00pm",
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct error error = ERROR_INIT;
        int minute;
        assert_int_equal(date_time_parse(&minute, wrong[i], &error), STATUS_INVALID);
        assert_non_null(strstr(error.text, wrong[i]));
    }
}

static void test_date__times_are_shown_as_a_clock_shows_them(void **state)
{
    (void)state;
    static const struct {
        int minute;
        const char *text;
    } cases[] = { { 0, "00:00" },    { 460, "07:40" },  { 1439, "23:59" },
                  { 1440, "00:00" }, { 1530, "01:30" }, { MINUTE_MAX, "23:59" } };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[TIME_TEXT];
        date_time_format(text, cases[i].minute);
        assert_string_equal(text, cases[i].text);
    }
}

static void test_date__is_short_as_day_and_month(void **state)
{
    (void)state;
    char text[DATE_TEXT];
    date_format_short(text, day_of("2026-11-08"));
    assert_string_equal(text, "8 Nov");
    date_format_short(text, day_of("2026-12-31"));
    assert_string_equal(text, "31 Dec");
}

static void test_date__months_are_read(void **state)
{
    (void)state;
    struct date today = day_of("2026-11-19");
    static const struct {
        const char *text, *first, *last;
    } cases[] = {
        { "2026-10", "2026-10-01", "2026-10-31" },    { "october", "2026-10-01", "2026-10-31" },
        { "Dec", "2025-12-01", "2025-12-31" },        { "november", "2026-11-01", "2026-11-30" },
        { "feb 2024", "2024-02-01", "2024-02-29" },   { "this month", "2026-11-01", "2026-11-30" },
        { "last month", "2026-10-01", "2026-10-31" }, { "sept", "2026-09-01", "2026-09-30" },
    };
    static const char *const none[] = { "",       "17 nov", "2026-13",    "2026-1",    "2026",
                                        "oct 17", "octob",  "oct 2025 x", "next month" };
    struct date first;
    char text[DATE_TEXT];
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_true(date_parse_month(&first, cases[i].text, today));
        date_format_iso(text, first);
        assert_string_equal(text, cases[i].first);
        date_format_iso(text, date_month_end(first));
        assert_string_equal(text, cases[i].last);
    }
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        assert_false(date_parse_month(&first, none[i], today));
    assert_true(date_parse_month(&first, "last month", day_of("2026-01-31")));
    date_format_iso(text, first);
    assert_string_equal(text, "2025-12-01");
}

TESTS(test_date)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_date__agrees_with_the_c_library_on_every_day_of_1900_to_2400),
        cmocka_unit_test(test_date__parts_that_are_no_day_are_refused),
        cmocka_unit_test(test_date__only_the_whole_iso_form_is_read_from_files),
        cmocka_unit_test(test_date__words_are_read_as_people_mean_them),
        cmocka_unit_test(test_date__what_is_no_day_is_named),
        cmocka_unit_test(test_date__ages_are_completed_years_and_months),
        cmocka_unit_test(test_date__days_add_and_subtract_across_years),
        cmocka_unit_test(test_date__times_of_day_are_read),
        cmocka_unit_test(test_date__what_is_no_time_is_named),
        cmocka_unit_test(test_date__times_are_shown_as_a_clock_shows_them),
        cmocka_unit_test(test_date__is_short_as_day_and_month),
        cmocka_unit_test(test_date__months_are_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
