#include "kitchen.h"

#include <math.h>

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/profile.h"
#include "marrow/journal/setting.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"
#include "marrow/report/period.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct period period;
static struct food oats, milk, bread, tablet;

/* Thursday; the week from Monday 16th. A man of 40: magnesium 420, calcium 1000, supplements' limit
 * 350. */
static int set_up(void **state)
{
    (void)state;
    struct profile profile = { .has_birth = true, .sex = SEX_MALE, .authority = "nasem" };
    journal = kitchen_open("2026-11-19T12:30");
    profile.birth = kitchen_date("1986-05-02");
    assert_ok(profile_set(journal, &profile, kitchen_date("2026-01-01"), &error));
    oats = kitchen_food("own:oats", "Oats", 140, 50, 0, 380);
    milk = kitchen_food("own:milk", "Milk", 10, 120, 1, 60);
    bread = kitchen_food("own:bread", "Bread", 0, 40, 0, 250);
    bread.values[NUTRIENT_MAGNESIUM] = food_value(0, KNOWN_NOT);
    tablet = kitchen_tablet("own:magnesium", "Magnesium", 400);
    period = (struct period){ 0 };
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    period_release(&period);
    kitchen_close(journal);
    return 0;
}

static const struct period_nutrient *load(enum nutrient nutrient)
{
    period_release(&period);
    assert_ok(period_load(&period, journal, kitchen_date("2026-11-16"), kitchen_date("2026-11-22"),
                          &error));
    return &period.nutrients[nutrient];
}

static void assert_near(double actual, double expected)
{
    if (fabs(actual - expected) > 1e-9 * fmax(1, fabs(expected)))
        fail_msg("%.15g, expected %.15g", actual, expected);
}

/* Monday 300 g oats (420 mg), Tuesday 200 g (280 mg), each with 500 ml milk (50 mg); Wednesday a
 * tablet alone; today oats. */
static void eat(void)
{
    kitchen_log(journal, &oats, 300, "2026-11-16", BREAKFAST);
    kitchen_log(journal, &milk, 500, "2026-11-16", DINNER);
    kitchen_log(journal, &oats, 200, "2026-11-17", BREAKFAST);
    kitchen_log(journal, &milk, 500, "2026-11-17", DINNER);
    kitchen_log(journal, &tablet, 1, "2026-11-18", 0);
    kitchen_log(journal, &oats, 1000, "2026-11-19", LUNCH);
}

static void test_period__means_use_complete_days_and_say_how_many(void **state)
{
    (void)state;
    eat();
    const struct period_nutrient *magnesium = load(NUTRIENT_MAGNESIUM);
    assert_int_equal(period.day_count, 7);
    assert_int_equal(period.days_complete, 2);
    assert_int_equal(period.days_partial, 1);
    assert_int_equal(period.days_open, 4); /* today and the three to come */
    assert_int_equal(period.days_empty, 0);
    assert_true(magnesium->has_mean);
    assert_int_equal(magnesium->mean_days, 2);
    assert_near(magnesium->mean.known, (470 + 330) / 2.0);
    assert_near(magnesium->mean.ceiling, 400);
    assert_near(magnesium->mean_food.known, 400);
    assert_near(magnesium->mean_supplements.known, 0);
    assert_true(period.calcium_to_magnesium.has &&
                period.calcium_to_magnesium.bound == BOUND_EXACT);
    assert_near(period.calcium_to_magnesium.value, ((150 + 600) + (100 + 600)) / 2.0 / 400);
}

static void test_period__verdicts_are_counted_over_the_days_of_the_mean(void **state)
{
    (void)state;
    eat(); /* today's 1400 mg would meet the goal, but today is not judged yet */
    const struct period_nutrient *magnesium = load(NUTRIENT_MAGNESIUM);
    assert_int_equal(magnesium->days_met, 1);
    assert_int_equal(magnesium->days_short, 1);
    assert_int_equal(magnesium->days_cannot_tell, 0);
    assert_int_equal(magnesium->days_over, 1); /* the tablet's day, although it is partial */
    assert_int_equal(period.days[2].nutrients[NUTRIENT_MAGNESIUM].limit_verdict,
                     LIMIT_VERDICT_OVER);
    assert_int_equal(period.days[3].nutrients[NUTRIENT_MAGNESIUM].verdict, VERDICT_MET);
    assert_int_equal(period.nutrients[NUTRIENT_CALCIUM].days_short, 2);
}

static void test_period__an_unknown_value_lifts_the_ceiling_of_the_mean(void **state)
{
    (void)state;
    eat();
    kitchen_log(journal, &bread, 100, "2026-11-17",
                LUNCH); /* no group: it may contain any amount */
    const struct period_nutrient *magnesium = load(NUTRIENT_MAGNESIUM);
    assert_near(magnesium->mean.known, 400);
    assert_true(isinf(magnesium->mean.ceiling));
    assert_int_equal(magnesium->days_short, 0);
    assert_int_equal(magnesium->days_cannot_tell, 1);
    assert_int_equal(period.calcium_to_magnesium.bound, BOUND_AT_MOST);
}

static void test_period__sources_are_the_foods_of_the_mean_s_days(void **state)
{
    (void)state;
    eat();
    const struct period_nutrient *magnesium = load(NUTRIENT_MAGNESIUM);
    assert_int_equal(magnesium->source_count, 2); /* neither the tablet nor today's oats */
    assert_string_equal(magnesium->sources[0].food, "Oats");
    assert_string_equal(magnesium->sources[0].origin, "own:oats");
    assert_near(magnesium->sources[0].amount.known, 700);
    assert_near(magnesium->sources[0].share, 700 / 800.0);
    assert_int_equal(magnesium->sources[0].times, 2);
    assert_string_equal(magnesium->sources[1].food, "Milk");
    assert_string_equal(period.nutrients[NUTRIENT_CALCIUM].sources[0].food, "Milk");
    assert_int_equal(period.nutrients[NUTRIENT_VITAMIN_D].source_count, 1); /* oats have none */
}

static void test_period__without_a_complete_day_there_is_no_mean(void **state)
{
    (void)state;
    kitchen_log(journal, &oats, 300, "2026-11-19", LUNCH);
    const struct period_nutrient *magnesium = load(NUTRIENT_MAGNESIUM);
    assert_false(magnesium->has_mean);
    assert_int_equal(magnesium->mean_days, 0);
    assert_int_equal(magnesium->source_count, 0);
    assert_false(period.calcium_to_magnesium.has);
    assert_int_equal(period.days_empty, 3);
}

static void test_period__each_day_is_as_the_day_itself_says(void **state)
{
    (void)state;
    eat();
    load(NUTRIENT_MAGNESIUM);
    for (size_t i = 0; i < period.day_count; i++) {
        struct day day;
        assert_ok(day_load(&day, journal, period.days[i].date, &error));
        assert_int_equal(day.status, period.days[i].status);
        assert_int_equal(day.entry_count, period.days[i].entry_count);
        for (size_t n = 0; n < NUTRIENT_COUNT; n++) {
            const struct day_nutrient *own = &day.nutrients[n];
            const struct day_nutrient *other = &period.days[i].nutrients[n];
            assert_true(own->total.known == other->total.known);
            assert_true(own->total.ceiling == other->total.ceiling);
            assert_true(own->foods == other->foods && own->unknown_foods == other->unknown_foods);
            assert_true(own->verdict == other->verdict &&
                        own->limit_verdict == other->limit_verdict);
        }
        day_release(&day);
    }
}

static void test_period__a_day_is_judged_by_what_held_on_it(void **state)
{
    (void)state;
    struct profile profile = { .has_birth = true, .sex = SEX_MALE, .authority = "nasem" };
    profile.birth = kitchen_date("1955-11-17"); /* 71 on the Tuesday */
    assert_ok(profile_set(journal, &profile, kitchen_date("2026-01-01"), &error));
    eat();
    load(NUTRIENT_CALCIUM);
    assert_true(period.days[0].nutrients[NUTRIENT_CALCIUM].target.at_least == 1000);
    assert_true(period.days[1].nutrients[NUTRIENT_CALCIUM].target.at_least == 1200);
    assert_string_equal(period.days[1].targets->group, "men over 70");
}

static void assert_range(const char *day, const char *from, const char *to)
{
    struct date first, last;
    assert_ok(period_week(&first, &last, journal, kitchen_date(day), &error));
    assert_int_equal(date_difference(first, kitchen_date(from)), 0);
    assert_int_equal(date_difference(last, kitchen_date(to)), 0);
}

static void test_period__weeks_begin_as_the_setting_says(void **state)
{
    (void)state;
    assert_range("2026-11-16", "2026-11-16", "2026-11-22");
    assert_range("2026-11-22", "2026-11-16", "2026-11-22");
    assert_ok(setting_set(journal, SETTING_WEEK_STARTS, "sunday", &error));
    assert_range("2026-11-22", "2026-11-22", "2026-11-28");
    assert_range("2026-11-21", "2026-11-15", "2026-11-21");
}

static void test_period__months_end_where_the_calendar_says(void **state)
{
    (void)state;
    static const char *const cases[][3] = { { "2026-11-19", "2026-11-01", "2026-11-30" },
                                            { "2026-12-31", "2026-12-01", "2026-12-31" },
                                            { "2028-02-10", "2028-02-01", "2028-02-29" },
                                            { "2027-02-01", "2027-02-01", "2027-02-28" } };
    for (size_t i = 0; i < 4; i++) {
        struct date from, to;
        period_month(&from, &to, kitchen_date(cases[i][0]));
        assert_int_equal(date_difference(from, kitchen_date(cases[i][1])), 0);
        assert_int_equal(date_difference(to, kitchen_date(cases[i][2])), 0);
    }
}

static void test_period__a_period_that_ends_before_it_begins_is_refused(void **state)
{
    (void)state;
    assert_int_equal(period_load(&period, journal, kitchen_date("2026-11-19"),
                                 kitchen_date("2026-11-18"), &error),
                     STATUS_INVALID);
}

#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

TESTS(test_period)
{
    const struct CMUnitTest tests[] = {
        each(test_period__means_use_complete_days_and_say_how_many),
        each(test_period__verdicts_are_counted_over_the_days_of_the_mean),
        each(test_period__an_unknown_value_lifts_the_ceiling_of_the_mean),
        each(test_period__sources_are_the_foods_of_the_mean_s_days),
        each(test_period__without_a_complete_day_there_is_no_mean),
        each(test_period__each_day_is_as_the_day_itself_says),
        each(test_period__a_day_is_judged_by_what_held_on_it),
        each(test_period__weeks_begin_as_the_setting_says),
        each(test_period__months_end_where_the_calendar_says),
        each(test_period__a_period_that_ends_before_it_begins_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
