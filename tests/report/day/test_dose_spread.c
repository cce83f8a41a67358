#include "pharmacy.h"

#include <math.h>

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/course.h"
#include "marrow/journal/profile.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"
#include "marrow/report/period.h"

#define UG_50000_IU 1250.0 /* 50,000 IU of vitamin D; 40 IU are 1 µg */

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct day day;
static struct food capsule, sardines;

static void be_a_man_of_40(void)
{
    struct profile profile = { .has_birth = true, .sex = SEX_MALE, .authority = "nasem" };
    profile.birth = kitchen_date("1986-05-02");
    assert_ok(profile_set(journal, &profile, kitchen_date("2026-01-01"), &error));
}

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T20:30");
    capsule = kitchen_tablet("own:d3", "Vitamin D3, 50000 IU", 0);
    capsule.values[NUTRIENT_MAGNESIUM] = food_value(0, KNOWN_ASSUMED);
    capsule.values[NUTRIENT_VITAMIN_D] = (struct value)KITCHEN_VALUE(UG_50000_IU);
    sardines = kitchen_food("own:sardines", "Sardines, canned in oil", 39, 382, 4.8, 208);
    day = (struct day){ 0 };
    be_a_man_of_40();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    day_release(&day);
    kitchen_close(journal);
    return 0;
}

static void begin_monthly(const char *start)
{
    struct course_plan plan = pharmacy_plan(start, 1);
    plan.interval_days = 30;
    pharmacy_begin(journal, &capsule, &plan);
}

static const struct day_nutrient *vitamin_d_on(const char *date)
{
    day_release(&day);
    assert_ok(day_load(&day, journal, kitchen_date(date), &error));
    return &day.nutrients[NUTRIENT_VITAMIN_D];
}

static void assert_near(double actual, double expected)
{
    if (fabs(actual - expected) > 1e-9 * fmax(1, fabs(expected)))
        fail_msg("%.15g, expected %.15g", actual, expected);
}

static void test_spread__a_monthly_dose_counts_a_thirtieth_on_each_of_thirty_days(void **state)
{
    (void)state;
    begin_monthly("2026-10-01");
    pharmacy_take(journal, 1, "2026-10-05", 0, 480);
    assert_near(vitamin_d_on("2026-10-04")->total.known, 0);
    assert_near(vitamin_d_on("2026-10-05")->total.known, 1250.0 / 30);
    assert_near(vitamin_d_on("2026-10-06")->total.known, 1250.0 / 30);
    assert_near(vitamin_d_on("2026-11-03")->total.known, 1250.0 / 30);
    assert_near(vitamin_d_on("2026-11-04")->total.known, 0);
}

static void test_spread__the_day_shows_beside_it_what_was_swallowed(void **state)
{
    (void)state;
    begin_monthly("2026-10-01");
    pharmacy_take(journal, 1, "2026-10-05", 0, 480);
    assert_near(vitamin_d_on("2026-10-05")->swallowed.known, 1250);
    assert_true(day.nutrients[NUTRIENT_VITAMIN_D].is_spread);
    assert_near(day_get_entry(&day, 1, NULL)->nutrients[NUTRIENT_VITAMIN_D].known, 1250);
    assert_int_equal(day_get_entry(&day, 1, NULL)->spread_days, 30);
    assert_int_equal(day.carried_count, 0);
    assert_near(vitamin_d_on("2026-10-06")->swallowed.known, 0);
    assert_int_equal(day.entry_count, 0);
    assert_int_equal(day.carried_count, 1);
    assert_near(day.carried[0].nutrients[NUTRIENT_VITAMIN_D].known, 1250.0 / 30);
    assert_int_equal(date_difference(day.carried[0].taken_on, kitchen_date("2026-10-05")), 0);
}

/* NASEM: at most 100 µg a day from all sources. 1250 µg at once exceeds it, a thirtieth does
 * not. */
static void test_spread__verdicts_and_limits_are_of_the_part(void **state)
{
    (void)state;
    begin_monthly("2026-10-01");
    pharmacy_take(journal, 1, "2026-10-05", 0, 480);
    kitchen_log(journal, &sardines, 100, "2026-10-05", LUNCH);
    kitchen_log(journal, &sardines, 100, "2026-10-05", DINNER);
    const struct day_nutrient *vitamin_d = vitamin_d_on("2026-10-05");
    assert_near(vitamin_d->total.known, 1250.0 / 30 + 9.6);
    assert_near(vitamin_d->counted.known, 1250.0 / 30 + 9.6);
    assert_int_equal(vitamin_d->verdict, VERDICT_MET);
    assert_int_equal(vitamin_d->limit_verdict, LIMIT_VERDICT_WITHIN);
}

static void test_spread__without_a_course_the_same_capsule_is_over_the_limit(void **state)
{
    (void)state;
    kitchen_log(journal, &capsule, 1, "2026-10-05", 0);
    assert_int_equal(vitamin_d_on("2026-10-05")->limit_verdict, LIMIT_VERDICT_OVER);
    assert_near(day.nutrients[NUTRIENT_VITAMIN_D].total.known, 1250);
    assert_false(day.nutrients[NUTRIENT_VITAMIN_D].is_spread);
}

static void test_spread__a_day_without_entries_is_judged_for_nothing_but_over(void **state)
{
    (void)state;
    begin_monthly("2026-10-01");
    pharmacy_take(journal, 1, "2026-10-05", 0, 480);
    assert_int_equal(vitamin_d_on("2026-10-10")->verdict, VERDICT_NONE);
    assert_int_equal(day.nutrients[NUTRIENT_VITAMIN_D].limit_verdict, LIMIT_VERDICT_NONE);
    assert_int_equal(day.status, DAY_EMPTY);
    pharmacy_take(journal, 1, "2026-10-05", 2, 481); /* doubled, and another dose: 125 µg a day */
    assert_int_equal(vitamin_d_on("2026-10-10")->limit_verdict, LIMIT_VERDICT_OVER);
}

/* Doses on day 1, day 29 (early) and 70 days later, one of them doubled: all days add up to what
 * was taken. */
static void test_spread__all_days_together_count_what_was_swallowed(void **state)
{
    (void)state;
    struct period period;
    double sum = 0;
    double swallowed = 0;
    begin_monthly("2026-05-01");
    pharmacy_take(journal, 1, "2026-05-01", 0, 480);
    pharmacy_take(journal, 1, "2026-05-29", 0, 480);
    pharmacy_take(journal, 1, "2026-07-10", 2, 480);
    assert_ok(period_load(&period, journal, kitchen_date("2026-04-01"), kitchen_date("2026-11-19"),
                          &error));
    for (size_t i = 0; i < period.day_count; i++) {
        sum += period.days[i].nutrients[NUTRIENT_VITAMIN_D].total.known;
        swallowed += period.days[i].nutrients[NUTRIENT_VITAMIN_D].swallowed.known;
    }
    assert_near(sum, 5000);
    assert_near(swallowed, 5000);
    period_release(&period);
    /* Both doses count on the two days they share. */
    assert_near(vitamin_d_on("2026-05-30")->total.known, 2 * 1250.0 / 30);
    assert_near(vitamin_d_on("2026-05-31")->total.known, 1250.0 / 30);
    assert_near(vitamin_d_on("2026-07-20")->total.known, 2500.0 / 30);
}

static void test_spread__means_and_sources_are_of_the_parts(void **state)
{
    (void)state;
    struct period period;
    static const char *const days[] = { "2026-11-16", "2026-11-17", "2026-11-18" };
    begin_monthly("2026-11-01");
    pharmacy_take(journal, 1, "2026-11-01", 0, 480); /* before the week, but it reaches into it */
    for (size_t i = 0; i < 3; i++) {
        kitchen_log(journal, &sardines, 50, days[i], LUNCH);
        kitchen_log(journal, &sardines, 50, days[i], DINNER);
    }
    assert_ok(period_load(&period, journal, kitchen_date("2026-11-16"), kitchen_date("2026-11-22"),
                          &error));
    const struct period_nutrient *vitamin_d = &period.nutrients[NUTRIENT_VITAMIN_D];
    assert_int_equal(vitamin_d->mean_days, 3);
    assert_near(vitamin_d->mean.known, 1250.0 / 30 + 4.8);
    assert_near(vitamin_d->mean_supplements.known, 1250.0 / 30);
    assert_int_equal(vitamin_d->days_met, 3);
    assert_int_equal(vitamin_d->source_count, 2);
    assert_string_equal(vitamin_d->sources[0].food, "Vitamin D3, 50000 IU");
    assert_near(vitamin_d->sources[0].amount.known, 3 * 1250.0 / 30);
    assert_int_equal(vitamin_d->sources[0].times, 1);
    assert_int_equal(vitamin_d->sources[1].times, 6);
    period_release(&period);
}

static void test_spread__a_course_changed_later_leaves_its_earlier_doses(void **state)
{
    (void)state;
    struct courses courses;
    begin_monthly("2026-10-01");
    pharmacy_take(journal, 1, "2026-10-05", 0, 480);
    assert_ok(courses_load(&courses, journal->log, &error));
    struct course_plan plan = course_last(&courses.courses[0])->plan;
    plan.interval_days = 7;
    assert_ok(
        course_change(journal, &courses.courses[0], &plan, kitchen_date("2026-10-20"), &error));
    courses_release(&courses);
    assert_near(vitamin_d_on("2026-10-21")->total.known, 1250.0 / 30);
    pharmacy_take(journal, 1, "2026-11-04", 0, 480);
    assert_near(vitamin_d_on("2026-11-04")->total.known, 1250.0 / 7);
    assert_near(vitamin_d_on("2026-11-03")->total.known, 1250.0 / 30);
}

static void test_spread__undoing_the_dose_takes_all_of_its_days_back(void **state)
{
    (void)state;
    begin_monthly("2026-10-01");
    pharmacy_take(journal, 1, "2026-10-05", 0, 480);
    kitchen_undo(journal, "Took Vitamin D3, 50000 IU");
    assert_near(vitamin_d_on("2026-10-05")->total.known, 0);
    assert_near(vitamin_d_on("2026-10-20")->total.known, 0);
    kitchen_redo(journal);
    assert_near(vitamin_d_on("2026-10-20")->total.known, 1250.0 / 30);
}

TESTS(test_dose_spread)
{
#define SPREAD_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        SPREAD_TEST(test_spread__a_monthly_dose_counts_a_thirtieth_on_each_of_thirty_days),
        SPREAD_TEST(test_spread__the_day_shows_beside_it_what_was_swallowed),
        SPREAD_TEST(test_spread__verdicts_and_limits_are_of_the_part),
        SPREAD_TEST(test_spread__without_a_course_the_same_capsule_is_over_the_limit),
        SPREAD_TEST(test_spread__a_day_without_entries_is_judged_for_nothing_but_over),
        SPREAD_TEST(test_spread__all_days_together_count_what_was_swallowed),
        SPREAD_TEST(test_spread__means_and_sources_are_of_the_parts),
        SPREAD_TEST(test_spread__a_course_changed_later_leaves_its_earlier_doses),
        SPREAD_TEST(test_spread__undoing_the_dose_takes_all_of_its_days_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
