#include "kitchen.h"

#include <math.h>

#include "day/intake.h"
#include "day/sum.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/journal/target.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"

static struct targets targets;
static struct day_nutrient sums[NUTRIENT_COUNT];

/* Makes a food for sums: magnesium known exactly, or unknown up to a ceiling. */
static struct intake_food make(int64_t id, enum food_kind kind, bool fortified,
                               struct value magnesium, double ceiling)
{
    struct intake_food food = { .food = { .food_id = id, .version_id = id, .kind = kind } };
    food.food.fortified = fortified ? FORTIFIED_ALL : 0;
    food.food.values[NUTRIENT_MAGNESIUM] = magnesium;
    food.values[NUTRIENT_MAGNESIUM] = interval_between(magnesium.amount, ceiling);
    food.is_open[NUTRIENT_MAGNESIUM] = food_is_open(&food.food, NUTRIENT_MAGNESIUM);
    return food;
}

static struct intake_entry eat(const struct intake_food *food, double amount)
{
    return (struct intake_entry){ .meal_id = LUNCH, .amount = amount, .food = food };
}

static const struct day_nutrient *sum(const struct intake_entry *entries, size_t count)
{
    sum_day(sums, entries, count, &targets, false);
    return &sums[NUTRIENT_MAGNESIUM];
}

static int set_up(void **state)
{
    (void)state;
    targets = (struct targets){ 0 };
    targets.nutrients[NUTRIENT_MAGNESIUM] = (struct target){ .has_goal = true,
                                                             .at_least = 420,
                                                             .has_limit = true,
                                                             .at_most = 350,
                                                             .counts = LIMIT_SUPPLEMENTS };
    return 0;
}

static void test_sum__food_and_supplements_are_kept_apart(void **state)
{
    (void)state;
    struct value hundred = food_value(100, KNOWN_EXACT);
    struct intake_food food = make(1, FOOD_FOOD, false, hundred, 100);
    struct intake_food recipe = make(2, FOOD_RECIPE, false, hundred, 100);
    struct intake_food tablet = make(3, FOOD_SUPPLEMENT, false, hundred, 100);
    struct intake_food antacid = make(4, FOOD_MEDICINE, false, hundred, 100);
    struct intake_entry entries[] = { eat(&food, 100), eat(&recipe, 200), eat(&tablet, 400),
                                      eat(&antacid, 800) };
    const struct day_nutrient *magnesium = sum(entries, 4);
    assert_true(magnesium->food.known == 300);
    assert_true(magnesium->supplements.known == 1200);
    assert_true(magnesium->total.known == 1500 && magnesium->total.ceiling == 1500);
    assert_int_equal(magnesium->foods, 4);
    assert_int_equal(magnesium->unknown_foods, 0);
}

static void test_sum__a_limit_counts_what_it_is_about(void **state)
{
    (void)state;
    struct value hundred = food_value(100, KNOWN_EXACT);
    struct intake_food food = make(1, FOOD_FOOD, false, hundred, 100);
    struct intake_food fortified = make(2, FOOD_FOOD, true, hundred, 100);
    struct intake_food tablet = make(3, FOOD_SUPPLEMENT, false, hundred, 100);
    struct intake_entry entries[] = { eat(&food, 400), eat(&fortified, 200), eat(&tablet, 200) };
    assert_true(sum(entries, 3)->counted.known == 200);
    assert_int_equal(sum(entries, 3)->limit_verdict, LIMIT_VERDICT_WITHIN);
    targets.nutrients[NUTRIENT_MAGNESIUM].counts = LIMIT_ALL;
    assert_true(sum(entries, 3)->counted.known == 800);
    assert_int_equal(sum(entries, 3)->limit_verdict, LIMIT_VERDICT_OVER);
    targets.nutrients[NUTRIENT_MAGNESIUM].counts = LIMIT_ADDED;
    assert_true(sum(entries, 3)->counted.known == 200);
    assert_true(sum(entries, 3)->counted.ceiling == 400);
    assert_int_equal(sum(entries, 3)->limit_verdict, LIMIT_VERDICT_CANNOT_TELL);
}

static void test_sum__a_food_eaten_twice_is_one_food(void **state)
{
    (void)state;
    struct value hundred = food_value(100, KNOWN_EXACT);
    struct value part = food_value(50, KNOWN_AT_LEAST);
    struct intake_food known = make(1, FOOD_FOOD, false, hundred, 100);
    struct intake_food unknown = make(2, FOOD_FOOD, false, food_value(0, KNOWN_NOT), 30);
    struct intake_food partly = make(3, FOOD_RECIPE, false, part, INFINITY);
    struct intake_food older = make(1, FOOD_FOOD, false, food_value(0, KNOWN_NOT), 30);
    struct intake_entry entries[] = { eat(&known, 100), eat(&unknown, 100), eat(&known, 50),
                                      eat(&unknown, 10), eat(&partly, 100) };
    assert_int_equal(sum(entries, 5)->foods, 3);
    assert_int_equal(sum(entries, 5)->unknown_foods, 2);
    assert_true(sum(entries, 5)->total.known == 200);
    assert_true(isinf(sum(entries, 5)->total.ceiling));
    /* Three versions of one food, two without a magnesium value, count as one food with an unknown
     * value. */
    older.food.version_id = 9;
    struct intake_food oldest = older;
    oldest.food.version_id = 8;
    struct intake_entry versions[] = { eat(&known, 100), eat(&older, 100), eat(&oldest, 100) };
    assert_int_equal(sum(versions, 3)->foods, 1);
    assert_int_equal(sum(versions, 3)->unknown_foods, 1);
    assert_true(sum(versions, 3)->total.ceiling == 160);
}

static void test_sum__below_and_assumed_are_known_well_enough(void **state)
{
    (void)state;
    struct intake_food trace = make(1, FOOD_FOOD, false, food_value(5, KNOWN_BELOW), 5);
    struct intake_food none = make(2, FOOD_FOOD, false, food_value(0, KNOWN_ASSUMED), 0);
    trace.values[NUTRIENT_MAGNESIUM].known = 0;
    struct intake_entry entries[] = { eat(&trace, 100), eat(&none, 100) };
    assert_true(sum(entries, 2)->total.known == 0 && sum(entries, 2)->total.ceiling == 5);
    assert_int_equal(sum(entries, 2)->unknown_foods, 0);
    assert_int_equal(sum(entries, 2)->verdict, VERDICT_SHORT);
}

static void test_sum__a_day_without_entries_is_not_judged(void **state)
{
    (void)state;
    assert_int_equal(sum(NULL, 0)->verdict, VERDICT_NONE);
    assert_int_equal(sum(NULL, 0)->limit_verdict, LIMIT_VERDICT_NONE);
    assert_true(sum(NULL, 0)->total.known == 0 && sum(NULL, 0)->target.at_least == 420);
}

TESTS(test_sum)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_sum__food_and_supplements_are_kept_apart, set_up),
        cmocka_unit_test_setup(test_sum__a_limit_counts_what_it_is_about, set_up),
        cmocka_unit_test_setup(test_sum__a_food_eaten_twice_is_one_food, set_up),
        cmocka_unit_test_setup(test_sum__below_and_assumed_are_known_well_enough, set_up),
        cmocka_unit_test_setup(test_sum__a_day_without_entries_is_not_judged, set_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
