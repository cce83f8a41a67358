/* Reviews: the days they pick, how they word bounds, and the period before. */
#include "pharmacy.h"

#include <math.h>

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/ceiling.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/course.h"
#include "marrow/journal/day_note.h"
#include "marrow/journal/profile.h"
#include "marrow/journal/setting.h"
#include "marrow/report/review.h"
#include "marrow/report/usual.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct review review;
static struct food oats, milk, bread, rusk, tablet;

/* Thursday; a woman of 40: magnesium 320 (EAR 265), calcium 1000. */
static int set_up(void **state)
{
    (void)state;
    struct profile profile = { .has_birth = true, .sex = SEX_FEMALE, .authority = "nasem" };
    journal = kitchen_open("2026-11-19T12:30");
    profile.birth = kitchen_date("1986-05-02");
    assert_ok(profile_set(journal, &profile, kitchen_date("2026-01-01"), &error));
    oats = kitchen_food("own:oats", "Oats", 100, 50, 0, 380);
    milk = kitchen_food("own:milk", "Milk", 10, 120, 1, 60);
    bread = kitchen_food("own:bread", "Village bread", 0, 40, 0, 250);
    bread.values[NUTRIENT_MAGNESIUM] = food_value(0, KNOWN_NOT);
    rusk = kitchen_food("own:rusk", "Rusk", 0, 40, 0, 250);
    rusk.values[NUTRIENT_MAGNESIUM] = food_value(0, KNOWN_NOT);
    rusk.group = "grains";
    tablet = kitchen_tablet("own:magnesium", "Magnesium", 400);
    review = (struct review){ 0 };
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    review_release(&review);
    kitchen_close(journal);
    return 0;
}

static const struct review_nutrient *load(enum review_span span, const char *day,
                                          enum nutrient nutrient)
{
    review_release(&review);
    assert_ok(review_load(&review, journal, span, kitchen_date(day), &error));
    return &review.nutrients[nutrient];
}

static void assert_near(double actual, double expected)
{
    if (fabs(actual - expected) > 1e-9 * fmax(1, fabs(expected)))
        fail_msg("%.15g, expected %.15g", actual, expected);
}

static void assert_day(struct date actual, const char *expected)
{
    char text[DATE_TEXT];
    date_format_iso(text, actual);
    assert_string_equal(text, expected);
}

/* Logs a complete day with an amount of magnesium. */
static void eat(const char *day, double magnesium)
{
    kitchen_log(journal, &oats, magnesium / 2, day, BREAKFAST);
    kitchen_log(journal, &oats, magnesium / 2, day, DINNER);
}

static void test_review__best_and_worst_are_days_of_the_mean(void **state)
{
    (void)state;
    eat("2026-11-16", 300);
    eat("2026-11-17", 400);
    eat("2026-11-18", 200);
    kitchen_log(journal, &oats, 900, "2026-11-19", LUNCH); /* open, so it is not counted */
    const struct review_nutrient *magnesium = load(REVIEW_WEEK, "2026-11-19", NUTRIENT_MAGNESIUM);
    assert_true(magnesium->best.has && magnesium->best.is_sure);
    assert_int_equal(magnesium->best.index, 1);
    assert_true(magnesium->worst.has && magnesium->worst.is_sure);
    assert_int_equal(magnesium->worst.index, 2);
    assert_false(review.nutrients[NUTRIENT_ENERGY].best.has); /* there is no goal */
    assert_int_equal(review.week, 47);
}

static void test_review__an_unknown_value_makes_best_and_worst_unsure(void **state)
{
    (void)state;
    eat("2026-11-16", 300);
    eat("2026-11-17", 400);
    kitchen_log(journal, &bread, 80, "2026-11-16", LUNCH);
    const struct review_nutrient *magnesium = load(REVIEW_WEEK, "2026-11-19", NUTRIENT_MAGNESIUM);
    assert_true(magnesium->best.index == 1 && !magnesium->best.is_sure);
    assert_true(magnesium->worst.index == 0 && !magnesium->worst.is_sure);
}

static void test_review__a_day_over_the_limit_is_never_the_best(void **state)
{
    (void)state;
    eat("2026-11-16", 300);
    eat("2026-11-17", 250);
    eat("2026-11-18", 200);
    kitchen_log(journal, &tablet, 1, "2026-11-18", 0); /* 400 of at most 350 */
    const struct review_nutrient *magnesium = load(REVIEW_WEEK, "2026-11-19", NUTRIENT_MAGNESIUM);
    assert_int_equal(magnesium->best.index, 0);
    assert_int_equal(magnesium->worst.index, 1);
}

static void test_review__shares_are_bounds_where_the_mean_is(void **state)
{
    (void)state;
    eat("2026-11-16", 300);
    kitchen_log(journal, &tablet, 0.25, "2026-11-16", 0);
    const struct review_nutrient *magnesium = load(REVIEW_WEEK, "2026-11-19", NUTRIENT_MAGNESIUM);
    assert_near(magnesium->food_share.known, 0.75);
    assert_near(magnesium->supplement_share.ceiling, 0.25);
    kitchen_log(journal, &bread, 80, "2026-11-16", LUNCH);
    magnesium = load(REVIEW_WEEK, "2026-11-19", NUTRIENT_MAGNESIUM);
    assert_near(magnesium->food_share.known, 0.75);
    assert_near(magnesium->food_share.ceiling, 1);
    assert_near(magnesium->supplement_share.known, 0);
    assert_near(magnesium->supplement_share.ceiling, 0.25);
}

static void test_review__the_unknown_that_may_hold_most_comes_first(void **state)
{
    (void)state;
    eat("2026-11-16", 300);
    kitchen_log(journal, &rusk, 30, "2026-11-16", LUNCH);
    kitchen_log(journal, &rusk, 30, "2026-11-16", SNACKS);
    load(REVIEW_WEEK, "2026-11-19", NUTRIENT_MAGNESIUM);
    const struct period_nutrient *of = &review.period.nutrients[NUTRIENT_MAGNESIUM];
    assert_int_equal(of->unknown_count, 1);
    double most = ceiling_of(journal->ceilings, &rusk, NUTRIENT_MAGNESIUM);
    assert_near(of->unknowns[0].at_most, most * 0.6);
    assert_int_equal(of->unknowns[0].times, 2);
    kitchen_log(journal, &bread, 80, "2026-11-16", LUNCH);
    load(REVIEW_WEEK, "2026-11-19", NUTRIENT_MAGNESIUM);
    assert_int_equal(of->unknown_count, 2);
    assert_string_equal(of->unknowns[0].food, "Village bread");
    assert_true(isinf(of->unknowns[0].at_most));
    assert_int_equal(review.period.nutrients[NUTRIENT_CALCIUM].unknown_count, 0);
}

static void test_review__the_change_is_against_the_period_before(void **state)
{
    (void)state;
    eat("2026-11-10", 300);
    eat("2026-11-12", 260);
    eat("2026-11-16", 330);
    const struct review_change *change =
        &load(REVIEW_WEEK, "2026-11-19", NUTRIENT_MAGNESIUM)->change;
    assert_int_equal(change->trend, TREND_UP);
    assert_int_equal(change->days_before, 2);
    assert_near(change->before.known, 280);
    assert_near(change->difference.known, 50);
    assert_day(review.before_from, "2026-11-09");
    assert_day(review.before_to, "2026-11-15");
    kitchen_log(journal, &bread, 80, "2026-11-12", LUNCH);
    load(REVIEW_WEEK, "2026-11-19", NUTRIENT_MAGNESIUM);
    assert_int_equal(change->trend, TREND_CANNOT_TELL);
    assert_true(isinf(change->difference.known));
    kitchen_log(journal, &bread, 80, "2026-11-16", LUNCH);
    load(REVIEW_WEEK, "2026-11-19", NUTRIENT_CALCIUM);
    assert_int_equal(review.nutrients[NUTRIENT_VITAMIN_D].change.trend, TREND_SAME);
}

static void test_review__without_days_before_there_is_no_change(void **state)
{
    (void)state;
    eat("2026-11-16", 330);
    const struct review_change *change =
        &load(REVIEW_WEEK, "2026-11-19", NUTRIENT_MAGNESIUM)->change;
    assert_int_equal(change->trend, TREND_NONE);
    assert_int_equal(change->days_before, 0);
}

static void test_review__a_week_of_a_woman_of_40_is_judged_by_the_report_s_method(void **state)
{
    (void)state;
    eat("2026-11-16", 300);
    eat("2026-11-17", 340);
    eat("2026-11-18", 320);
    const struct usual *usual = &load(REVIEW_WEEK, "2026-11-19", NUTRIENT_MAGNESIUM)->usual;
    assert_int_equal(usual->days, 3);
    assert_near(usual->mean.known, 320);
    assert_int_equal(usual->goal.toward, USUAL_ADEQUATE);
    /* The survey's 95.97 mg counts like ten days, beside two of an SD of 20 mg. */
    double variance = (10 * 95.97 * 95.97 + 2 * 400) / 12;
    assert_near(usual->goal.z, 55 / sqrt(26.5 * 26.5 + variance / 3));
    assert_int_equal(review.nutrients[NUTRIENT_VITAMIN_D].usual.goal.obstacle, USUAL_SKEWED);
}

static void test_review__a_dose_for_several_days_does_not_fit_the_method(void **state)
{
    (void)state;
    struct course_plan plan = pharmacy_plan("2026-11-01", 1);
    plan.interval_days = 7;
    pharmacy_begin(journal, &tablet, &plan);
    pharmacy_take(journal, 1, "2026-11-13", 0, 480);
    eat("2026-11-16", 300);
    eat("2026-11-17", 340);
    load(REVIEW_WEEK, "2026-11-19", NUTRIENT_MAGNESIUM);
    assert_near(review.period.nutrients[NUTRIENT_MAGNESIUM].mean.known, 320 + 400 / 7.0);
    assert_int_equal(review.nutrients[NUTRIENT_MAGNESIUM].usual.goal.obstacle, USUAL_SPREAD_DOSE);
    assert_int_equal(review.nutrients[NUTRIENT_CALCIUM].usual.goal.toward, USUAL_INADEQUATE);
}

static void test_review__days_before_a_birthday_are_left_out_of_the_usual_intake(void **state)
{
    (void)state;
    struct profile profile = { .has_birth = true, .sex = SEX_FEMALE, .authority = "nasem" };
    profile.birth = kitchen_date("1995-11-17"); /* 31 on the Tuesday: EAR 255, then 265 */
    assert_ok(profile_set(journal, &profile, kitchen_date("2026-01-01"), &error));
    eat("2026-11-16", 500);
    eat("2026-11-17", 340);
    eat("2026-11-18", 320);
    const struct usual *usual = &load(REVIEW_WEEK, "2026-11-19", NUTRIENT_MAGNESIUM)->usual;
    assert_int_equal(usual->days, 2);
    assert_int_equal(usual->days_left_out, 1);
    assert_near(usual->mean.known, 330);
    assert_near(usual->goal.mark, 265);
}

static void test_review__a_person_s_own_days_reach_twelve_weeks_back(void **state)
{
    (void)state;
    struct profile profile = { .has_birth = true, .sex = SEX_MALE, .authority = "nasem" };
    profile.birth = kitchen_date("1986-05-02");
    assert_ok(profile_set(journal, &profile, kitchen_date("2026-01-01"), &error));
    for (int i = 1; i <= 40; i++) {
        char day[DATE_TEXT];
        date_format_iso(day, date_add(kitchen_date("2026-11-19"), -i));
        eat(day, i % 2 ? 440 : 400);
    }
    const struct usual *usual = &load(REVIEW_WEEK, "2026-11-18", NUTRIENT_MAGNESIUM)->usual;
    assert_int_equal(usual->days, 3);
    assert_int_equal(usual->goal.sd_kind, USUAL_SD_BLENDED);
    assert_int_equal(usual->goal.sd_days, 40);
    assert_int_equal(usual->goal.toward, USUAL_ADEQUATE);
    assert_day(review.history_from, "2026-08-28");
}

static void assert_range(enum review_span span, const char *day, const char *from, const char *to)
{
    struct date first, last;
    assert_ok(review_range(&first, &last, journal, span, kitchen_date(day), &error));
    assert_day(first, from);
    assert_day(last, to);
}

static void test_review__spans_are_weeks_months_and_years_of_the_calendar(void **state)
{
    (void)state;
    assert_range(REVIEW_WEEK, "2026-11-19", "2026-11-16", "2026-11-22");
    assert_range(REVIEW_FOUR_WEEKS, "2026-11-19", "2026-10-26", "2026-11-22");
    assert_range(REVIEW_MONTH, "2026-11-19", "2026-11-01", "2026-11-30");
    assert_range(REVIEW_YEAR, "2026-11-19", "2026-01-01", "2026-12-31");
    assert_range(REVIEW_YEAR, "2028-02-29", "2028-01-01", "2028-12-31");
    assert_day(review_step(REVIEW_MONTH, kitchen_date("2026-01-31"), 1), "2026-02-28");
    assert_day(review_step(REVIEW_MONTH, kitchen_date("2026-01-31"), -2), "2025-11-30");
    assert_day(review_step(REVIEW_YEAR, kitchen_date("2028-02-29"), -1), "2027-02-28");
    assert_day(review_step(REVIEW_FOUR_WEEKS, kitchen_date("2026-11-19"), -1), "2026-10-22");
}

static void test_review__a_week_from_sunday_has_no_iso_number(void **state)
{
    (void)state;
    assert_ok(setting_set(journal, SETTING_WEEK_STARTS, "sunday", &error));
    load(REVIEW_WEEK, "2026-11-19", NUTRIENT_MAGNESIUM);
    assert_day(review.period.from, "2026-11-15");
    assert_int_equal(review.week, 0);
    assert_day(review.before_from, "2026-11-08");
}

static void test_review__any_days_have_as_many_before_them(void **state)
{
    (void)state;
    review_release(&review);
    assert_ok(review_load_days(&review, journal, kitchen_date("2026-11-10"),
                               kitchen_date("2026-11-19"), &error));
    assert_day(review.before_from, "2026-10-31");
    assert_day(review.before_to, "2026-11-09");
    review_release(&review);
    assert_int_equal(review_load_days(&review, journal, kitchen_date("2026-11-10"),
                                      kitchen_date("2026-11-09"), &error),
                     STATUS_INVALID);
}

#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

TESTS(test_review)
{
    const struct CMUnitTest tests[] = {
        each(test_review__best_and_worst_are_days_of_the_mean),
        each(test_review__an_unknown_value_makes_best_and_worst_unsure),
        each(test_review__a_day_over_the_limit_is_never_the_best),
        each(test_review__shares_are_bounds_where_the_mean_is),
        each(test_review__the_unknown_that_may_hold_most_comes_first),
        each(test_review__the_change_is_against_the_period_before),
        each(test_review__without_days_before_there_is_no_change),
        each(test_review__a_week_of_a_woman_of_40_is_judged_by_the_report_s_method),
        each(test_review__a_dose_for_several_days_does_not_fit_the_method),
        each(test_review__days_before_a_birthday_are_left_out_of_the_usual_intake),
        each(test_review__a_person_s_own_days_reach_twelve_weeks_back),
        each(test_review__spans_are_weeks_months_and_years_of_the_calendar),
        each(test_review__a_week_from_sunday_has_no_iso_number),
        each(test_review__any_days_have_as_many_before_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
