#include "kitchen.h"

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/meal.h"

static struct journal *journal;
static struct meals meals;

static int set_up(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    journal = kitchen_open("2026-11-19T12:30");
    assert_ok(meals_load(&meals, journal->log, &error));
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    meals_release(&meals);
    kitchen_close(journal);
    return 0;
}

static const char *found(const char *word)
{
    const struct meal *meal = meals_find(&meals, word, strlen(word));
    return meal ? meal->name : "none";
}

static const char *at(int minute, bool is_supplement)
{
    return meals_at(&meals, minute, is_supplement)->name;
}

static void test_meal__a_new_log_has_five_slots_in_the_order_of_a_day(void **state)
{
    (void)state;
    static const char *const names[] = { "Breakfast", "Lunch", "Dinner", "Snacks", "Supplements" };
    assert_int_equal(meals.count, 5);
    for (size_t i = 0; i < 5; i++)
        assert_string_equal(meals.meals[i].name, names[i]);
    assert_int_equal(meals.meals[0].usual_minute, 450);
    assert_int_equal(meals.meals[3].usual_minute, MINUTE_NONE);
    assert_true(meals.meals[4].supplements);
    assert_ptr_equal(meals_get(&meals, DINNER), &meals.meals[2]);
    assert_null(meals_get(&meals, 77));
}

static void test_meal__a_beginning_finds_a_meal_when_it_is_clear(void **state)
{
    (void)state;
    assert_string_equal(found("br"), "Breakfast");
    assert_string_equal(found("LUNCH"), "Lunch");
    assert_string_equal(found("su"), "Supplements");
    assert_string_equal(found("s"), "none"); /* Snacks or Supplements */
    assert_string_equal(found("brunch"), "none");
    assert_string_equal(found(""), "none");
    assert_string_equal(meals_find(&meals, "dinner tonight", 6)->name, "Dinner");
}

static void test_meal__a_time_belongs_to_the_nearest_meal_within_two_and_a_half_hours(void **state)
{
    (void)state;
    assert_string_equal(at(460, false), "Breakfast");
    assert_string_equal(at(599, false), "Breakfast");
    assert_string_equal(at(601, false), "Lunch");
    assert_string_equal(at(900, false), "Lunch");
    assert_string_equal(at(901, false), "Snacks");
    assert_string_equal(at(960, false), "Snacks");
    assert_string_equal(at(990, false), "Dinner");
    assert_string_equal(at(1530, false), "Snacks"); /* half past one in the night */
    assert_string_equal(at(MINUTE_NONE, false), "Snacks");
}

static void test_meal__supplements_go_to_their_slot_at_any_time(void **state)
{
    (void)state;
    assert_string_equal(at(460, true), "Supplements");
    assert_string_equal(at(MINUTE_NONE, true), "Supplements");
}

TESTS(test_meal)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_meal__a_new_log_has_five_slots_in_the_order_of_a_day),
        cmocka_unit_test(test_meal__a_beginning_finds_a_meal_when_it_is_clear),
        cmocka_unit_test(test_meal__a_time_belongs_to_the_nearest_meal_within_two_and_a_half_hours),
        cmocka_unit_test(test_meal__supplements_go_to_their_slot_at_any_time),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
