#define _XOPEN_SOURCE 700
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "fixture.h"
#include "marrow/base/clock.h"
#include "marrow/base/date.h"

static void test_clock__a_fixed_clock_says_what_it_was_set_to(void **state)
{
    (void)state;
    static const struct {
        const char *now, *stamp;
    } cases[] = {
        { "2026-11-19T12:30", "2026-11-19T12:30:00" },
        { "2026-11-19T12:30:15", "2026-11-19T12:30:15" },
        { "2024-02-29T00:00", "2024-02-29T00:00:00" },
        { "2026-12-31T23:59:59", "2026-12-31T23:59:59" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct error error = ERROR_INIT;
        struct clock_reading reading;
        char stamp[CLOCK_STAMP];
        setenv("MARROW_NOW", cases[i].now, 1);
        assert_ok(clock_read(&reading, &error));
        clock_format(stamp, reading);
        assert_string_equal(stamp, cases[i].stamp);
    }
}

static void test_clock__a_wrong_setting_is_refused_by_name(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "now",
        "2026-11-19",
        "2026-11-19 12:30",
        "2026-02-30T12:30",
        "2026-11-19T24:00",
        "2026-11-19T12:60",
        "2026-11-19T12:30:60",
        "2026-11-19T1:30",
        "2026-11-19T12.30",
        "2026-11-19T12:30:1x",
        "2026-11-19T12:30:15Z",
        "2026-11-19T-1:30",
        " ",
        "2026-11-19T12:30\xC3",
        "T",
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct error error = ERROR_INIT;
        struct clock_reading reading;
        setenv("MARROW_NOW", wrong[i], 1);
        assert_int_equal(clock_read(&reading, &error), STATUS_INVALID);
        assert_non_null(strstr(error.text, wrong[i]));
        assert_non_null(strstr(error.text, "MARROW_NOW"));
    }
}

static void test_clock__unset_or_empty_means_the_local_time(void **state)
{
    (void)state;
    static const char *const zones[] = { "UTC", "EAST-14", "WEST+12" };
    for (size_t i = 0; i < 6; i++) {
        struct error error = ERROR_INIT;
        struct clock_reading reading;
        struct tm local;
        char before[CLOCK_STAMP];
        char after[CLOCK_STAMP];
        char stamp[CLOCK_STAMP];
        setenv("TZ", zones[i / 2], 1);
        tzset();
        if (i % 2)
            setenv("MARROW_NOW", "", 1);
        else
            unsetenv("MARROW_NOW");
        time_t now = time(NULL);
        strftime(before, sizeof before, "%Y-%m-%dT%H:%M:%S", localtime_r(&now, &local));
        assert_ok(clock_read(&reading, &error));
        now = time(NULL);
        strftime(after, sizeof after, "%Y-%m-%dT%H:%M:%S", localtime_r(&now, &local));
        clock_format(stamp, reading);
        assert_true(strcmp(before, stamp) <= 0 && strcmp(stamp, after) <= 0);
    }
    setenv("TZ", "UTC", 1);
    tzset();
}

static void test_clock__an_instant_has_the_offset_of_its_day(void **state)
{
    (void)state;
    static const struct {
        const char *zone, *local, *instant;
    } cases[] = {
        { "UTC", "2026-11-19T12:30:00", "2026-11-19T12:30:00+00:00" },
        { "CET-1CEST,M3.5.0,M10.5.0/3", "2026-11-19T12:30:15", "2026-11-19T12:30:15+01:00" },
        { "CET-1CEST,M3.5.0,M10.5.0/3", "2026-07-01T00:00:00", "2026-07-01T00:00:00+02:00" },
        { "NST3:30", "2026-11-19T12:30", "2026-11-19T12:30:00-03:30" },
        { "UTC", "a while ago", "a while ago" },
    };
    const char *before = getenv("TZ");
    char *kept = before ? strdup(before) : NULL;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char instant[CLOCK_INSTANT];
        setenv("TZ", cases[i].zone, 1);
        tzset();
        clock_format_instant(instant, cases[i].local);
        assert_string_equal(instant, cases[i].instant);
    }
    if (kept)
        setenv("TZ", kept, 1);
    else
        unsetenv("TZ");
    tzset();
    free(kept);
}

static void test_clock__a_day_may_start_late(void **state)
{
    (void)state;
    static const struct {
        int minute, start, label_days, label_minute;
    } cases[] = {
        { 0, 0, 0, 0 },           { 90, 0, 0, 90 },        { 90, 240, -1, 1530 },
        { 239, 240, -1, 1679 },   { 240, 240, 0, 240 },    { 1439, 240, 0, 1439 },
        { 1438, 1439, -1, 2878 }, { 1439, 1439, 0, 1439 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct clock_reading reading = { { 20776 }, cases[i].minute, 0 };
        struct date day;
        int minute;
        clock_label(&day, &minute, reading, cases[i].start);
        assert_int_equal(day.number, 20776 + cases[i].label_days);
        assert_int_equal(minute, cases[i].label_minute);
    }
}

static void test_clock__ids_rise_stay_below_2_to_53_and_follow_time(void **state)
{
    (void)state;
    setenv("MARROW_NOW", "1999-01-01T00:00", 1);
    int64_t last = 0;
    int64_t start = clock_real_milliseconds();
    for (int i = 0; i < 20000; i++) {
        int64_t id = clock_new_id();
        assert_true(id > last);
        assert_true(id < (INT64_C(1) << 53));
        last = id;
    }
    /* 12 random bits follow the milliseconds since 2020. So later logs have greater ids, even on
     * another device. */
    int64_t milliseconds = (last >> 12) + INT64_C(1577836800000);
    assert_true(milliseconds >= start && milliseconds - start < 60000);
}

static void test_clock__ids_of_two_moments_differ_in_more_than_time(void **state)
{
    (void)state;
    int64_t seen = 0;
    for (int i = 0; i < 64; i++) {
        int64_t start = clock_real_milliseconds();
        while (clock_real_milliseconds() == start)
            ;
        seen |= clock_new_id() & 0xFFF;
    }
    assert_int_equal(seen, 0xFFF);
}

TESTS(test_clock)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_clock__a_fixed_clock_says_what_it_was_set_to),
        cmocka_unit_test(test_clock__a_wrong_setting_is_refused_by_name),
        cmocka_unit_test(test_clock__unset_or_empty_means_the_local_time),
        cmocka_unit_test(test_clock__an_instant_has_the_offset_of_its_day),
        cmocka_unit_test(test_clock__a_day_may_start_late),
        cmocka_unit_test(test_clock__ids_rise_stay_below_2_to_53_and_follow_time),
        cmocka_unit_test(test_clock__ids_of_two_moments_differ_in_more_than_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
