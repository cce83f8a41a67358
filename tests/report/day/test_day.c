#include "kitchen.h"

#include <math.h>

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/catalogue/ceiling.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/day_note.h"
#include "marrow/journal/profile.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct day day;
static struct food spinach, almonds, bread, sardines, tablet;

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T20:30");
    spinach = kitchen_food("own:spinach", "Spinach, raw", 79, 99, 0, 23);
    spinach.values[NUTRIENT_VITAMIN_D] = food_value(0, KNOWN_ASSUMED);
    almonds = kitchen_food("own:almonds", "Almonds, raw", 270, 269, 0, 579);
    sardines = kitchen_food("own:sardines", "Sardines, canned in oil", 39, 382, 4.8, 208);
    bread = kitchen_food("own:bread", "Village bread", 24, 40, 0, 250);
    bread.group = "grains";
    bread.values[NUTRIENT_VITAMIN_D] = food_value(0, KNOWN_NOT);
    tablet = kitchen_tablet("own:magnesium", "Magnesium citrate", 400);
    day = (struct day){ 0 };
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    day_release(&day);
    kitchen_close(journal);
    return 0;
}

static const struct day *load(const char *date)
{
    day_release(&day);
    assert_ok(day_load(&day, journal, kitchen_date(date), &error));
    return &day;
}

static void assert_near(double actual, double expected)
{
    if (fabs(actual - expected) > 1e-9 * fmax(1, fabs(expected)))
        fail_msg("%.15g, expected %.15g", actual, expected);
}

static void be_a_man_of_40(void)
{
    struct profile profile = { .has_birth = true, .sex = SEX_MALE, .authority = "nasem" };
    profile.birth = kitchen_date("1986-05-02");
    assert_ok(profile_set(journal, &profile, kitchen_date("2026-01-01"), &error));
}

static void test_day__sums_are_those_done_by_hand(void **state)
{
    (void)state;
    kitchen_log(journal, &spinach, 180, "2026-11-19", LUNCH);
    kitchen_log(journal, &sardines, 92, "2026-11-19", LUNCH);
    kitchen_log(journal, &almonds, 30, "2026-11-19", SNACKS);
    kitchen_log(journal, &tablet, 1, "2026-11-19", 0);
    load("2026-11-19");
    const struct day_nutrient *magnesium = &day.nutrients[NUTRIENT_MAGNESIUM];
    assert_near(magnesium->food.known, 142.2 + 35.88 + 81);
    assert_near(magnesium->supplements.known, 400);
    assert_near(magnesium->total.known, 659.08);
    assert_near(day.nutrients[NUTRIENT_CALCIUM].total.known, 178.2 + 351.44 + 80.7);
    assert_near(day.nutrients[NUTRIENT_VITAMIN_D].total.ceiling, 4.416);
    assert_int_equal(magnesium->foods, 4);
    assert_true(day.calcium_to_magnesium.has && day.calcium_to_magnesium.bound == BOUND_EXACT);
    assert_near(day.calcium_to_magnesium.value, 610.34 / 659.08);
    assert_int_equal(day.entry_count, 4);
    assert_int_equal(day.meal_count, 5);
    assert_near(day.meals[1].totals[NUTRIENT_MAGNESIUM].known, 142.2 + 35.88);
}

static void test_day__missing_vitamin_d_makes_a_lower_bound(void **state)
{
    (void)state;
    be_a_man_of_40();
    kitchen_log(journal, &sardines, 92, "2026-11-18", LUNCH);
    kitchen_log(journal, &bread, 80, "2026-11-18", BREAKFAST);
    load("2026-11-18");
    const struct day_nutrient *vitamin_d = &day.nutrients[NUTRIENT_VITAMIN_D];
    assert_near(vitamin_d->total.known, 4.416);
    assert_int_equal(vitamin_d->foods, 2);
    assert_int_equal(vitamin_d->unknown_foods, 1);
    assert_false(interval_is_exact(vitamin_d->total));
    /* A food without a known group could contain any amount. */
    bread.origin = "own:stray-bread";
    bread.group = NULL;
    kitchen_log(journal, &bread, 80, "2026-11-18", DINNER);
    load("2026-11-18");
    assert_true(isinf(vitamin_d->total.ceiling));
    assert_int_equal(day.status, DAY_COMPLETE);
    assert_int_equal(vitamin_d->verdict, VERDICT_CANNOT_TELL);
    assert_int_equal(vitamin_d->limit_verdict, LIMIT_VERDICT_CANNOT_TELL);
    assert_int_equal(day.nutrients[NUTRIENT_CALCIUM].verdict, VERDICT_SHORT);
}

static void test_day__a_group_gives_an_unknown_value_its_ceiling(void **state)
{
    (void)state;
    double most = ceiling_of(journal->ceilings, &bread, NUTRIENT_VITAMIN_D);
    assert_true(isfinite(most) && most > 0);
    be_a_man_of_40();
    kitchen_log(journal, &sardines, 92, "2026-11-18", LUNCH);
    kitchen_log(journal, &bread, 80, "2026-11-18", BREAKFAST);
    load("2026-11-18");
    const struct day_nutrient *vitamin_d = &day.nutrients[NUTRIENT_VITAMIN_D];
    assert_near(vitamin_d->total.ceiling, 4.416 + most * 0.8);
    assert_true(vitamin_d->total.ceiling < 15);
    assert_int_equal(vitamin_d->verdict, VERDICT_SHORT); /* certain despite the unknown value */
    assert_int_equal(vitamin_d->limit_verdict, LIMIT_VERDICT_WITHIN);
}

static void test_day__magnesium_from_food_trips_no_limit_and_a_tablet_does(void **state)
{
    (void)state;
    be_a_man_of_40();
    kitchen_log(journal, &spinach, 300, "2026-11-18", LUNCH); /* 237 mg */
    kitchen_log(journal, &almonds, 100, "2026-11-18", DINNER); /* 270 mg */
    load("2026-11-18");
    const struct day_nutrient *magnesium = &day.nutrients[NUTRIENT_MAGNESIUM];
    assert_near(magnesium->total.known, 507);
    assert_int_equal(magnesium->verdict, VERDICT_MET);
    assert_int_equal(magnesium->limit_verdict, LIMIT_VERDICT_WITHIN);
    assert_near(magnesium->counted.known, 0);
    kitchen_log(journal, &tablet, 1, "2026-11-18", 0);
    load("2026-11-18");
    assert_near(magnesium->counted.known, 400);
    assert_int_equal(magnesium->limit_verdict, LIMIT_VERDICT_OVER);
}

static void test_day__four_hundred_twenty_of_four_hundred_twenty_is_met(void **state)
{
    (void)state;
    be_a_man_of_40();
    struct food crumbs = kitchen_food("own:crumbs", "Crumbs", 4.2, 0, 0, 0);
    struct resolution *resolution = xmalloc(sizeof *resolution);
    for (int i = 0; i < 5; i++) {
        kitchen_begin(resolution, "2026-11-18", i % 2 ? LUNCH : DINNER);
        for (int j = 0; j < 20; j++)
            kitchen_add(resolution, &crumbs, 100);
        assert_ok(entries_log(NULL, journal, resolution, &error));
    }
    free(resolution);
    load("2026-11-18");
    assert_true(day.nutrients[NUTRIENT_MAGNESIUM].total.known <
                420); /* by a few bits: otherwise this proves nothing */
    assert_int_equal(day.status, DAY_COMPLETE);
    assert_int_equal(day.nutrients[NUTRIENT_MAGNESIUM].verdict, VERDICT_MET);
    assert_int_equal(day.nutrients[NUTRIENT_MAGNESIUM].foods, 1);
}

static void test_day__today_is_so_far_and_never_short(void **state)
{
    (void)state;
    be_a_man_of_40();
    kitchen_log(journal, &spinach, 100, "2026-11-19", LUNCH);
    kitchen_log(journal, &spinach, 100, "2026-11-19", DINNER);
    load("2026-11-19");
    assert_int_equal(day.status, DAY_OPEN);
    assert_true(day.is_unfinished);
    assert_int_equal(day.nutrients[NUTRIENT_MAGNESIUM].verdict, VERDICT_SO_FAR);
    assert_ok(day_note_set_mark(journal, day.date, DAY_MARK_COMPLETE, &error));
    load("2026-11-19");
    assert_int_equal(day.status, DAY_COMPLETE);
    assert_int_equal(day.mark, DAY_MARK_COMPLETE);
    assert_int_equal(day.nutrients[NUTRIENT_MAGNESIUM].verdict, VERDICT_SHORT);
}

static void test_day__an_empty_day_has_no_verdict(void **state)
{
    (void)state;
    load("2026-11-18");
    assert_int_equal(day.status, DAY_EMPTY);
    assert_int_equal(day.nutrients[NUTRIENT_MAGNESIUM].verdict, VERDICT_NONE);
    assert_false(day.calcium_to_magnesium.has);
    assert_int_equal(day.entry_count, 0);
    assert_null(day_get_entry(&day, 1, NULL));
    load("2026-11-19");
    assert_int_equal(day.status, DAY_OPEN);
}

static void test_day__turning_51_and_71_changes_the_goal_on_that_day(void **state)
{
    (void)state;
    struct profile profile = { .has_birth = true, .sex = SEX_FEMALE, .authority = "nasem" };
    profile.birth = kitchen_date("1975-11-18");
    assert_ok(profile_set(journal, &profile, kitchen_date("2026-01-01"), &error));
    kitchen_log(journal, &sardines, 288, "2026-11-17", LUNCH); /* 1100.16 mg of calcium */
    kitchen_log(journal, &sardines, 288, "2026-11-18", LUNCH);
    assert_ok(day_note_set_mark(journal, kitchen_date("2026-11-17"), DAY_MARK_COMPLETE, &error));
    assert_ok(day_note_set_mark(journal, kitchen_date("2026-11-18"), DAY_MARK_COMPLETE, &error));
    assert_int_equal(load("2026-11-17")->nutrients[NUTRIENT_CALCIUM].verdict, VERDICT_MET);
    assert_string_equal(day.targets.group, "women 31-50");
    assert_int_equal(load("2026-11-18")->nutrients[NUTRIENT_CALCIUM].verdict, VERDICT_SHORT);
    assert_true(day.nutrients[NUTRIENT_CALCIUM].target.at_least == 1200);
    profile.birth = kitchen_date("1955-11-18");
    assert_ok(profile_set(journal, &profile, kitchen_date("2026-01-01"), &error));
    assert_true(load("2026-11-17")->nutrients[NUTRIENT_VITAMIN_D].target.at_least == 15);
    assert_true(load("2026-11-18")->nutrients[NUTRIENT_VITAMIN_D].target.at_least == 20);
}

static void test_day__entries_are_numbered_as_they_are_shown(void **state)
{
    (void)state;
    int64_t second = kitchen_log(journal, &spinach, 180, "2026-11-18", DINNER);
    int64_t first = kitchen_log(journal, &almonds, 30, "2026-11-18", BREAKFAST);
    const struct day_meal *meal = NULL;
    load("2026-11-18");
    assert_int_equal(day_get_entry(&day, 1, &meal)->id, first);
    assert_string_equal(meal->name, "Breakfast");
    assert_int_equal(day_get_entry(&day, 2, &meal)->id, second);
    assert_string_equal(meal->name, "Dinner");
    assert_string_equal(day_get_entry(&day, 2, NULL)->food->name, "Spinach, raw");
    assert_int_equal(day_get_entry(&day, 2, NULL)->known[NUTRIENT_VITAMIN_D], KNOWN_ASSUMED);
    assert_near(day_get_entry(&day, 2, NULL)->nutrients[NUTRIENT_MAGNESIUM].known, 142.2);
    assert_null(day_get_entry(&day, 3, NULL));
    assert_null(day_get_entry(&day, 0, NULL));
}

static void test_day__notes_of_day_and_meals_are_there(void **state)
{
    (void)state;
    struct date date = kitchen_date("2026-11-18");
    assert_ok(day_note_set_note(journal, date, 0, "a cold", &error));
    assert_ok(day_note_set_note(journal, date, LUNCH, "with Anna", &error));
    load("2026-11-18");
    assert_string_equal(day.note, "a cold");
    assert_string_equal(day.meals[1].note, "with Anna");
    assert_null(day.meals[0].note);
}

static void test_day__a_food_brings_its_measures_along(void **state)
{
    (void)state;
    struct measure cups[] = { { "cup", 30 }, { "bunch", 340 } };
    spinach.measures = cups;
    spinach.measure_count = 2;
    kitchen_log(journal, &spinach, 180, "2026-11-18", LUNCH);
    const struct food *food = day_get_entry(load("2026-11-18"), 1, NULL)->food;
    assert_int_equal(food->measure_count, 2);
    assert_string_equal(food->measures[0].name, "cup");
    assert_true(food->measures[1].amount == 340);
}

#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

TESTS(test_day)
{
    const struct CMUnitTest tests[] = {
        each(test_day__sums_are_those_done_by_hand),
        each(test_day__missing_vitamin_d_makes_a_lower_bound),
        each(test_day__a_group_gives_an_unknown_value_its_ceiling),
        each(test_day__magnesium_from_food_trips_no_limit_and_a_tablet_does),
        each(test_day__four_hundred_twenty_of_four_hundred_twenty_is_met),
        each(test_day__today_is_so_far_and_never_short),
        each(test_day__an_empty_day_has_no_verdict),
        each(test_day__turning_51_and_71_changes_the_goal_on_that_day),
        each(test_day__entries_are_numbered_as_they_are_shown),
        each(test_day__notes_of_day_and_meals_are_there),
        each(test_day__a_food_brings_its_measures_along),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
