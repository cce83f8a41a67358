/* Trends: the weekly means as lines with their goals and bands, and measurements as points. */
#define _POSIX_C_SOURCE 200809L
#include "stage.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/measurement.h"
#include "period/trend_chart.h"

static void log_line(const char *text)
{
    stage_type("A");
    stage_paste(text);
    stage_type("<Enter>");
}

static void measure(const char *kind, int back, const char *value, const char *range)
{
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    int64_t id;
    struct measurement one = { .day = date_add(stage_journal()->today, -back),
                               .minute = MINUTE_NONE,
                               .kind = kind };
    assert_ok(measurement_parse_value(&one, &arena, value, &error));
    if (range)
        assert_ok(measurement_parse_range(&one, range, &error));
    assert_ok(measurement_add(&id, stage_journal(), &one, &error));
    arena_release(&arena);
}

/* Writes a bread whose label states calcium alone: a ceiling bounds its magnesium. */
static void write_bread(void)
{
    stage_type("fn");
    stage_paste("Village bread");
    stage_type("<Enter>");
    stage_paste("1 slice = 50 g");
    stage_type("<Enter><Enter><Enter>");
    stage_paste("20 mg");
    stage_type("<^S>");
    assert_shows("Saved Village bread");
    stage_type("q");
}

/* Logs a day in each of ten weeks, some of them with bread, and measures. */
static void log_weeks(void)
{
    struct buffer line = BUFFER_INIT;
    write_bread();
    for (int week = 1; week <= 11; week++) {
        if (week == 5)
            continue;
        buffer_clear(&line);
        buffer_addf(&line, "%d g raw spinach, %d ml whole milk, %s @breakfast %dd", 40 + week * 25,
                    900 - week * 60, week % 4 == 3 ? "4 slices village bread" : "60 g sardines",
                    week * 7);
        log_line(line.text);
        buffer_clear(&line);
        buffer_addf(&line, "100 g rolled oats dry @lunch %dd", week * 7);
        log_line(line.text);
    }
    buffer_release(&line);
    measure("vitamin_d_25oh", 80, "38 nmol/l", "50-125");
    measure("vitamin_d_25oh", 20, "62 nmol/l", "50-125");
    for (int week = 0; week < 12; week++)
        measure("weight", week * 7 + 1, week % 2 ? "71.5 kg" : "70.8 kg", NULL);
}

static void begin(int rows, int columns)
{
    stage_begin(24, 80, true);
    log_weeks();
    stage_resize(rows, columns);
    stage_type("W");
}

static int teardown(void **state)
{
    (void)state;
    stage_end();
    return 0;
}

static void test_trends__twelve_weeks_and_a_year_at_each_size(void **state)
{
    (void)state;
    begin(24, 80);
    assert_shows("[Trends]");
    stage_type("h");
    stage_assert_golden("trends-80x24");
    stage_type("v");
    stage_assert_golden("trends-year-80x24");
    stage_type("v");
    stage_resize(10, 40);
    stage_assert_golden("trends-40x10");
    stage_resize(50, 200);
    stage_assert_golden("trends-200x50");
}

static void test_trends__a_terminal_without_braille_has_them_in_ascii(void **state)
{
    (void)state;
    const char *term = getenv("TERM");
    char *before = term ? strdup(term) : NULL;
    begin(24, 80);
    setenv("TERM", "linux", 1);
    stage_type("h");
    stage_assert_golden("trends-ascii-80x24");
    if (before)
        setenv("TERM", before, 1);
    else
        unsetenv("TERM");
    free(before);
}

static void test_trends__a_week_has_the_mean_that_its_review_has(void **state)
{
    (void)state;
    begin(24, 80);
    stage_type("hh");
    assert_shows("week of 2 Nov");
    assert_shows("Magnesium  week of 2 Nov: 313 of 420 mg, 1 day");
    stage_type("<Enter>");
    assert_shows("[Week]");
    assert_shows("Magnesium           313 mg");
}

static void test_trends__a_week_without_a_complete_day_says_so(void **state)
{
    (void)state;
    begin(24, 80);
    stage_type("hhhhh");
    assert_shows("no complete day, goal 420 mg");
    stage_type("<Enter>");
    assert_shows("No complete day: no means.");
}

static void test_trends__j_goes_on_to_measurements_where_not_all_fit(void **state)
{
    (void)state;
    begin(10, 40);
    assert_shows("Mg");
    assert_shows("▼4");
    stage_type("G");
    assert_shows("Weight");
    stage_type("k");
    assert_shows("62 nmol/l on 30 Oct");
    assert_shows("▲3 ▼1");
}

static void test_trends__weeks_before_come_into_view(void **state)
{
    (void)state;
    begin(24, 80);
    assert_shows("31 Aug to 22 Nov 2026");
    stage_type("hhhhhhhhhhhh");
    assert_shows("24 Aug to 15 Nov 2026");
    stage_type("<PgUp>");
    assert_shows("1 Jun to 23 Aug 2026");
    stage_type("t");
    assert_shows("31 Aug to 22 Nov 2026");
    stage_type("s");
    assert_shows("complete days");
}

static void test_trends__r_opens_them_again_and_tab_leaves_them(void **state)
{
    (void)state;
    begin(24, 80);
    stage_type("q");
    stage_type("r");
    assert_shows("[Trends]");
    stage_type("<Tab>");
    assert_shows("[Week]");
    stage_type("gjW");
    assert_shows("week of 16 Nov");
}

static void test_trends__a_band_goes_to_what_there_can_be_and_lines_stop_at_the_edges(void **state)
{
    (void)state;
    struct trend_chart *chart = calloc(1, sizeof *chart);
    assert_non_null(chart);
    trend_chart_init(chart, 5, 10, 0, 100);
    trend_chart_band(chart, 2, 4, 50, INFINITY);
    assert_true(chart->cells[0][2].has_band);
    assert_true(chart->cells[2][3].has_band);
    assert_false(chart->cells[3][2].has_band);
    assert_false(chart->cells[0][4].has_band);
    trend_chart_line(chart, 0, -50, 19, 500);
    trend_chart_point(chart, 25, 50);
    assert_true(chart->cells[4][0].dots);
    assert_true(chart->cells[0][9].dots);
    trend_chart_rule(chart, 0, 99, 101, true);
    trend_chart_rule(chart, -3, 99, 100, false);
    assert_true(chart->cells[0][9].has_goal);
    assert_false(chart->cells[0][9].has_limit);
    free(chart);
}

TESTS(test_trends)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(test_trends__twelve_weeks_and_a_year_at_each_size, teardown),
        cmocka_unit_test_teardown(test_trends__a_terminal_without_braille_has_them_in_ascii,
                                  teardown),
        cmocka_unit_test_teardown(test_trends__a_week_has_the_mean_that_its_review_has, teardown),
        cmocka_unit_test_teardown(test_trends__a_week_without_a_complete_day_says_so, teardown),
        cmocka_unit_test_teardown(test_trends__j_goes_on_to_measurements_where_not_all_fit,
                                  teardown),
        cmocka_unit_test_teardown(test_trends__weeks_before_come_into_view, teardown),
        cmocka_unit_test_teardown(test_trends__r_opens_them_again_and_tab_leaves_them, teardown),
        cmocka_unit_test(test_trends__a_band_goes_to_what_there_can_be_and_lines_stop_at_the_edges),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
