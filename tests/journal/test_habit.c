#include "kitchen.h"

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/habit.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct habits habits;
static struct food oats, milk, tablet;

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T12:30");
    oats = kitchen_food("own:oats", "Oats", 140, 50, 0, 380);
    milk = kitchen_food("own:milk", "Milk", 10, 120, 1, 60);
    tablet = kitchen_tablet("own:magnesium", "Magnesium", 400);
    habits = (struct habits){ .count = 0 };
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    habits_release(&habits);
    kitchen_close(journal);
    return 0;
}

static void load(const char *until)
{
    habits_release(&habits);
    assert_ok(habits_load(&habits, journal->log, kitchen_date(until), &error));
}

static void test_habit__of_nothing_eaten_is_empty(void **state)
{
    (void)state;
    load("2026-11-19");
    assert_int_equal(habits.count, 0);
}

static void test_habit__portion_is_the_median_of_the_latest_entries(void **state)
{
    (void)state;
    static const double amounts[] = { 500, 40, 80, 60, 60 };
    for (int i = 0; i < 5; i++)
        kitchen_log(journal, &oats, amounts[i], "2026-11-18", BREAKFAST);
    load("2026-11-19");
    assert_int_equal(habits.count, 1);
    assert_int_equal(habits.habits[0].times, 5);
    assert_true(habits.habits[0].amount == 60);
    assert_string_equal(habits.habits[0].measure, "60 g");
    assert_string_equal(habits.habits[0].food.name, "Oats");
    assert_true(habits.habits[0].food.values[NUTRIENT_MAGNESIUM].amount == 140);
    kitchen_log(journal, &oats, 30, "2026-11-19", BREAKFAST);
    load("2026-11-19"); /* 30 40 60 60 80 500: the smaller of the two middle ones */
    assert_true(habits.habits[0].amount == 60);
    for (int i = 0; i < HABIT_PORTIONS; i++)
        kitchen_log(journal, &oats, 100, "2026-11-19", LUNCH);
    load("2026-11-19");
    assert_true(habits.habits[0].amount == 100);
}

static void test_habit__foods_eaten_most_come_first_and_supplements_are_none(void **state)
{
    (void)state;
    kitchen_log(journal, &oats, 60, "2026-11-18", BREAKFAST);
    kitchen_log(journal, &milk, 250, "2026-11-17", BREAKFAST);
    kitchen_log(journal, &milk, 250, "2026-11-18", BREAKFAST);
    kitchen_log(journal, &tablet, 1, "2026-11-18", SUPPLEMENTS);
    load("2026-11-19");
    assert_int_equal(habits.count, 2);
    assert_string_equal(habits.habits[0].food.name, "Milk");
    assert_string_equal(habits.habits[1].food.name, "Oats");
    assert_int_equal(date_difference(habits.habits[0].last_day, kitchen_date("2026-11-18")), 0);
}

static void test_habit__is_of_a_year_up_to_the_day(void **state)
{
    (void)state;
    kitchen_log(journal, &oats, 60, "2025-11-19", BREAKFAST);
    kitchen_log(journal, &milk, 250, "2026-11-18", BREAKFAST);
    load("2026-11-19");
    assert_int_equal(habits.count, 1);
    load("2026-11-17");
    assert_int_equal(habits.count, 1);
    assert_string_equal(habits.habits[0].food.name, "Oats");
}

#define HABIT_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

TESTS(test_habit)
{
    const struct CMUnitTest tests[] = {
        HABIT_TEST(test_habit__of_nothing_eaten_is_empty),
        HABIT_TEST(test_habit__portion_is_the_median_of_the_latest_entries),
        HABIT_TEST(test_habit__foods_eaten_most_come_first_and_supplements_are_none),
        HABIT_TEST(test_habit__is_of_a_year_up_to_the_day),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
