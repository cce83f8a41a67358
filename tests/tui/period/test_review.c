/* The review screen: its four periods, its words, and opening a day. */
#include "stage.h"

#include <stdio.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/journal/setting.h"

static void log_line(const char *text)
{
    stage_type("A");
    stage_paste(text);
    stage_type("<Enter>");
}

/* Logs twelve days with food at two meals, up to yesterday; every fifth has breakfast only. */
static void log_days(void)
{
    struct buffer line = BUFFER_INIT;
    for (int back = 1; back <= 12; back++) {
        buffer_clear(&line);
        buffer_addf(&line, "%dg rolled oats dry, %d ml whole milk @breakfast %dd", 40 + back * 5,
                    150 + back * 20, back);
        log_line(line.text);
        buffer_clear(&line);
        buffer_addf(&line, "%dg raw spinach, 92 g sardines @lunch %dd", 80 + back % 4 * 60, back);
        if (back % 5)
            log_line(line.text);
        if (back % 3 == 0) {
            buffer_clear(&line);
            buffer_addf(&line, "magnesium citrate, 150 mg %dd", back);
            log_line(line.text);
        }
    }
    buffer_release(&line);
}

static void begin(int rows, int columns)
{
    stage_begin(24, 80, true);
    log_days();
    stage_resize(rows, columns);
    stage_type("r");
}

static int teardown(void **state)
{
    (void)state;
    stage_end();
    return 0;
}

static void test_review__each_period_at_80x24(void **state)
{
    (void)state;
    begin(24, 80);
    stage_assert_golden("review-week-80x24");
    stage_type("<Tab>");
    stage_assert_golden("review-four-weeks-80x24");
    stage_type("<Tab>");
    stage_assert_golden("review-month-80x24");
    stage_type("<Tab>");
    stage_assert_golden("review-year-80x24");
    stage_type("<Tab>");
    assert_shows("[Trends]");
    stage_type("<Tab>");
    assert_shows("[Week]");
}

static void test_review__each_period_at_40x10(void **state)
{
    (void)state;
    begin(10, 40);
    stage_assert_golden("review-week-40x10");
    stage_type("<Tab><Tab>");
    stage_assert_golden("review-month-40x10");
    stage_type("<Tab>");
    stage_assert_golden("review-year-40x10");
    stage_type("s");
    stage_assert_golden("review-words-40x10");
}

static void test_review__the_words_scroll(void **state)
{
    (void)state;
    begin(24, 80);
    stage_type("s");
    stage_assert_golden("review-words-80x24");
    assert_shows("Magnesium: mean");
    stage_type("G");
    assert_shows("Institute of Medicine");
    assert_shows_not("Magnesium: mean");
    stage_type("jj");
    assert_shows("Institute of Medicine");
    stage_type("g");
    assert_shows("Magnesium: mean");
    stage_type("s");
    assert_shows("Mon 16");
}

static void test_review__enter_goes_to_the_day_and_in_a_year_to_the_month(void **state)
{
    (void)state;
    begin(24, 80);
    stage_type("gj<Enter>");
    assert_shows("Tue 17 Nov 2026");
    stage_type("r<Tab><Tab><Tab><Enter>");
    assert_shows("[Month]");
    stage_type("g<PgDn>j<Enter>");
    assert_shows("Mon 9 Nov 2026");
}

static void test_review__periods_before_and_after(void **state)
{
    (void)state;
    begin(24, 80);
    stage_type("h");
    assert_shows("Week 46 of 2026");
    stage_type("<Tab>h");
    assert_shows("21 Sep to 18 Oct 2026");
    stage_type("t<Tab>h");
    assert_shows("Oct 2026");
    stage_type("ll");
    assert_shows("Dec 2026");
    stage_type("<Tab>h");
    assert_shows("Year 2025");
}

static void test_review__w_opens_its_week_and_r_the_period_last_looked_at(void **state)
{
    (void)state;
    begin(24, 80);
    stage_type("<Tab><Tab>q");
    stage_type("r");
    assert_shows("[Month]");
    stage_type("qw");
    assert_shows("[Week]");
    stage_type("<Tab><Tab><Tab>w");
    assert_shows("[Week]");
}

static void test_review__keys_of_the_day_work_for_its_selected_day(void **state)
{
    (void)state;
    begin(24, 80);
    stage_type("gnill<Enter>");
    assert_shows("Saved the note. u undoes.");
    stage_type("f");
    assert_shows("Your foods");
    stage_type("qL");
    assert_shows("Limits and targets 2026-11-16");
    stage_type("q?");
    assert_shows("Keys: Review");
    stage_type("qg<Enter>");
    assert_shows("Note: ill");
}

static void test_review__a_year_is_a_map_of_days(void **state)
{
    (void)state;
    begin(24, 80);
    stage_type("v");
    assert_shows("[Year]");
    assert_shows("Magnesium of each day");
    stage_assert_golden("review-map-80x24");
    stage_type("k<PgUp><Enter>");
    assert_shows("Wed 11 Nov 2026");
    stage_type("r");
    stage_type("vvvv");
    assert_shows_not("of each day");
    stage_type("v");
    stage_resize(10, 40);
    assert_shows_not("of each day");
    stage_type("v");
    assert_shows("The map of a year needs 60");
}

static void test_review__the_days_of_a_mean_add_up(void **state)
{
    (void)state;
    begin(24, 80);
    assert_shows("Mean of 3 complete days");
    assert_shows("+ met");
    assert_shows("! over");
}

static void test_review__a_week_from_sunday_has_no_number(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    stage_begin(24, 80, true);
    assert_shows("week 47");
    assert_ok(setting_set(stage_journal(), SETTING_WEEK_STARTS, "sunday", &error));
    stage_type("r");
    assert_shows("Week: 15 Nov to 21 Nov 2026");
    stage_type("qw");
    assert_shows("Week: 15 Nov to 21 Nov 2026");
    stage_type("qh");
    assert_shows_not("week 47");
}

static void test_review__the_selected_day_of_a_calendar_is_told(void **state)
{
    (void)state;
    begin(24, 80);
    stage_type("<Tab><Tab>j");
    assert_shows("Fri 20 Nov");
    stage_type("k");
    assert_shows("Thu 19 Nov, open");
}

TESTS(test_review)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(test_review__each_period_at_80x24, teardown),
        cmocka_unit_test_teardown(test_review__each_period_at_40x10, teardown),
        cmocka_unit_test_teardown(test_review__the_words_scroll, teardown),
        cmocka_unit_test_teardown(test_review__enter_goes_to_the_day_and_in_a_year_to_the_month,
                                  teardown),
        cmocka_unit_test_teardown(test_review__periods_before_and_after, teardown),
        cmocka_unit_test_teardown(test_review__w_opens_its_week_and_r_the_period_last_looked_at,
                                  teardown),
        cmocka_unit_test_teardown(test_review__a_week_from_sunday_has_no_number, teardown),
        cmocka_unit_test_teardown(test_review__the_selected_day_of_a_calendar_is_told, teardown),
        cmocka_unit_test_teardown(test_review__keys_of_the_day_work_for_its_selected_day, teardown),
        cmocka_unit_test_teardown(test_review__the_days_of_a_mean_add_up, teardown),
        cmocka_unit_test_teardown(test_review__a_year_is_a_map_of_days, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
