#include "kitchen.h"

#include <math.h>

#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/profile.h"
#include "marrow/journal/target.h"
#include "marrow/report/gap.h"
#include "marrow/report/interval.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct food oats, milk, bread, tablet;
static struct gap gap;

/* A man of 40: magnesium 420 mg, calcium 1000 mg (at most 2500), vitamin D 15 µg (at most 100). */
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
    tablet = kitchen_tablet("own:magnesium", "Magnesium", 200);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    kitchen_close(journal);
    return 0;
}

static void load(enum gap_basis basis)
{
    assert_ok(gap_load(&gap, journal, kitchen_date("2026-11-19"), basis, NULL, &error));
}

static void assert_near(double actual, double expected)
{
    if (fabs(actual - expected) > 1e-9 * fmax(1, fabs(expected)))
        fail_msg("%.15g, expected %.15g", actual, expected);
}

/* Adds an own target as a row. */
static void aim(enum nutrient nutrient, double at_least, double at_most, bool is_quiet)
{
    static const struct query query = {
        "own target", "INSERT INTO target (id, nutrient, from_day, at_least, at_most, quiet, "
                      "modified_at) VALUES (:id, :nutrient, '2026-01-01', :least, :most, :quiet, "
                      "'2026-01-01T00:00:00')"
    };
    struct statement *st;
    assert_ok(action_begin(journal->log, &error));
    assert_ok(statement_open(&st, journal->log, &query, &error));
    statement_bind_integer(st, ":id", store_new_id(journal->log));
    statement_bind_text(st, ":nutrient", nutrients[nutrient].code);
    statement_bind_real(st, ":least", at_least > 0 ? at_least : NAN);
    statement_bind_real(st, ":most", at_most > 0 ? at_most : NAN);
    statement_bind_integer(st, ":quiet", is_quiet);
    assert_ok(statement_run(st, &error));
    assert_ok(action_commit(journal->log, "Aim", &error));
}

static const struct gap_limit *limit_of(enum nutrient nutrient)
{
    for (size_t i = 0; i < gap.limit_count; i++)
        if (gap.limits[i].nutrient == nutrient)
            return &gap.limits[i];
    fail_msg("%s has no limit", nutrients[nutrient].name);
    return NULL;
}

/* 100 g oats and 500 ml milk: 140 + 50 mg magnesium, 50 + 600 mg calcium, 5 µg vitamin D. */
static void test_gap__is_the_goal_less_what_is_known(void **state)
{
    (void)state;
    kitchen_log(journal, &oats, 100, "2026-11-19", BREAKFAST);
    kitchen_log(journal, &milk, 500, "2026-11-19", BREAKFAST);
    load(GAP_DAY);
    assert_int_equal(gap.open_count, 3);
    assert_near(gap.open[0].to_go, 420 - 190);
    assert_near(gap.open[1].to_go, 1000 - 650);
    assert_near(gap.open[2].to_go, 10);
    assert_false(gap.open[0].is_at_most);
}

static void test_gap__of_an_unknown_part_is_at_most(void **state)
{
    (void)state;
    kitchen_log(journal, &oats, 100, "2026-11-19", BREAKFAST);
    kitchen_log(journal, &bread, 100, "2026-11-19", LUNCH);
    load(GAP_DAY);
    assert_near(gap.open[0].to_go, 420 - 140);
    assert_true(gap.open[0].is_at_most);
    assert_false(gap.open[1].is_at_most);
}

static void test_gap__of_an_empty_day_is_the_whole_goal(void **state)
{
    (void)state;
    load(GAP_DAY);
    assert_int_equal(gap.open_count, 3);
    assert_near(gap.open[1].to_go, 1000);
}

static void test_gap__is_closed_by_what_meets_the_goal(void **state)
{
    (void)state;
    kitchen_log(journal, &oats, 300, "2026-11-19", BREAKFAST); /* 420 mg */
    load(GAP_DAY);
    assert_int_equal(gap.open_count, 2);
    assert_int_equal(gap.met_count, 1);
    assert_int_equal(gap.met[0], NUTRIENT_MAGNESIUM);
}

static void test_gap__is_not_asked_for_where_the_target_is_quiet(void **state)
{
    (void)state;
    aim(NUTRIENT_CALCIUM, 0, 1000, true);
    load(GAP_DAY);
    assert_int_equal(gap.open_count, 2);
    assert_int_equal(gap.quiet_count, 1);
    assert_int_equal(gap.quiet[0], NUTRIENT_CALCIUM);
    assert_near(limit_of(NUTRIENT_CALCIUM)->at_most, 1000);
}

static void test_gap__can_be_of_one_nutrient_that_has_a_goal(void **state)
{
    (void)state;
    enum nutrient fiber = NUTRIENT_FIBER;
    enum status status =
        gap_load(&gap, journal, kitchen_date("2026-11-19"), GAP_DAY, &fiber, &error);
    assert_int_equal(status, STATUS_INVALID);
    aim(NUTRIENT_FIBER, 30, 0, false);
    assert_ok(gap_load(&gap, journal, kitchen_date("2026-11-19"), GAP_DAY, &fiber, &error));
    assert_int_equal(gap.open_count, 1);
    assert_int_equal(gap.open[0].nutrient, NUTRIENT_FIBER);
}

static void test_gap__limits_count_what_they_are_about(void **state)
{
    (void)state;
    kitchen_log(journal, &oats, 100, "2026-11-19", BREAKFAST);
    kitchen_log(journal, &tablet, 1, "2026-11-19", SUPPLEMENTS);
    load(GAP_DAY);
    assert_near(limit_of(NUTRIENT_MAGNESIUM)->counted.known, 200); /* from supplements */
    assert_near(limit_of(NUTRIENT_CALCIUM)->counted.known, 50);
    struct interval per_100 = interval_between(100, 150);
    struct interval counted = gap_counted(limit_of(NUTRIENT_MAGNESIUM), &oats, per_100, 200);
    assert_near(counted.known, 0);
    assert_near(counted.ceiling, 0);
    counted = gap_counted(limit_of(NUTRIENT_CALCIUM), &oats, per_100, 200);
    assert_near(counted.known, 200);
    assert_near(counted.ceiling, 300);
}

static void test_gap__of_what_is_added_is_unknown_in_fortified_food(void **state)
{
    (void)state;
    struct gap_limit added = { .nutrient = NUTRIENT_MAGNESIUM,
                               .at_most = 250,
                               .counts = LIMIT_ADDED };
    struct interval per_100 = interval_between(100, 100);
    struct food fortified = oats;
    fortified.fortified = FORTIFIED_ALL;
    assert_near(gap_counted(&added, &oats, per_100, 50).ceiling, 0);
    assert_near(gap_counted(&added, &fortified, per_100, 50).known, 0);
    assert_near(gap_counted(&added, &fortified, per_100, 50).ceiling, 50);
}

/* Monday 300 g oats, Tuesday 200 g, each with 500 ml milk: means 400 mg magnesium, 725 mg calcium,
 * 5 µg vitamin D. */
static void test_gap__of_the_week_is_that_of_the_mean_of_complete_days(void **state)
{
    (void)state;
    load(GAP_WEEK);
    assert_int_equal(gap.mean_days, 0);
    assert_int_equal(gap.open_count, 0);
    kitchen_log(journal, &oats, 300, "2026-11-16", BREAKFAST);
    kitchen_log(journal, &milk, 500, "2026-11-16", DINNER);
    kitchen_log(journal, &oats, 200, "2026-11-17", BREAKFAST);
    kitchen_log(journal, &milk, 500, "2026-11-17", DINNER);
    kitchen_log(journal, &oats, 1000, "2026-11-19", LUNCH); /* today is not part of a mean */
    load(GAP_WEEK);
    assert_int_equal(gap.mean_days, 2);
    assert_int_equal(gap.open_count, 3);
    assert_near(gap.open[0].to_go, 420 - 400);
    assert_near(gap.open[1].to_go, 1000 - 725);
    assert_near(gap.open[2].to_go, 10);
    assert_near(limit_of(NUTRIENT_CALCIUM)->counted.known, 725);
}

#define GAP_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

TESTS(test_gap)
{
    const struct CMUnitTest tests[] = {
        GAP_TEST(test_gap__is_the_goal_less_what_is_known),
        GAP_TEST(test_gap__of_an_unknown_part_is_at_most),
        GAP_TEST(test_gap__of_an_empty_day_is_the_whole_goal),
        GAP_TEST(test_gap__is_closed_by_what_meets_the_goal),
        GAP_TEST(test_gap__is_not_asked_for_where_the_target_is_quiet),
        GAP_TEST(test_gap__can_be_of_one_nutrient_that_has_a_goal),
        GAP_TEST(test_gap__limits_count_what_they_are_about),
        GAP_TEST(test_gap__of_what_is_added_is_unknown_in_fortified_food),
        GAP_TEST(test_gap__of_the_week_is_that_of_the_mean_of_complete_days),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
