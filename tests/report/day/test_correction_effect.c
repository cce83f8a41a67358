#include "kitchen.h"

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/revision.h"
#include "marrow/report/correction_effect.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct food bread;

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T12:30");
    bread = kitchen_food("own:1", "Village bread", 30, 40, 0, 250);
    bread.values[NUTRIENT_CALCIUM] = food_value(0, KNOWN_NOT);
    struct food cheese = kitchen_food("own:2", "Cheese", 25, 900, 0.5, 400);
    for (int day = 1; day <= 12; day++) {
        char text[DATE_TEXT];
        date_format_iso(text, date_add(kitchen_date("2026-11-01"), day - 1));
        kitchen_log(journal, &bread, 100, text, BREAKFAST);
        kitchen_log(journal, &bread, 50, text, DINNER);
        kitchen_log(journal, &cheese, 100, text, DINNER);
    }
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    kitchen_close(journal);
    return 0;
}

static void test_effect__sums_move_on_the_latest_days_and_all_are_counted(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct correction_effect effect;
    struct revision revision = { .reach = { REACH_ALL, 0 } };
    assert_ok(food_find_origin(&revision.food, &arena, journal->log, "own:1", &error));
    struct food before = revision.food;
    revision.food.values[NUTRIENT_CALCIUM] = food_value(100, KNOWN_EXACT);
    correction_effect_begin(&effect, journal, EFFECT_DAYS);
    struct revision_watch watch = correction_effect_watch(&effect);
    assert_ok(revision_look(journal, &revision, &watch, &error));
    assert_int_equal(effect.entry_count, 24);
    assert_int_equal(effect.day_count, 12);
    assert_int_equal(effect.shown, EFFECT_DAYS);
    assert_int_equal(date_difference(effect.days[0].date, kitchen_date("2026-11-12")), 0);
    assert_int_equal(effect.days[0].entries, 2);
    const struct correction_effect_sums *old = &effect.days[0].before;
    const struct correction_effect_sums *new = &effect.days[0].after;
    assert_true(old->totals[NUTRIENT_CALCIUM].known == 900);
    assert_false(interval_is_exact(old->totals[NUTRIENT_CALCIUM]));
    assert_true(new->totals[NUTRIENT_CALCIUM].known == 1050);
    assert_true(interval_is_exact(new->totals[NUTRIENT_CALCIUM]));
    assert_int_equal(old->verdicts[NUTRIENT_CALCIUM], VERDICT_CANNOT_TELL);
    assert_int_equal(new->verdicts[NUTRIENT_CALCIUM], VERDICT_MET);
    assert_true(old->totals[NUTRIENT_MAGNESIUM].known == new->totals[NUTRIENT_MAGNESIUM].known);
    assert_true(correction_effect_changes_value(&before, &revision.food, NUTRIENT_CALCIUM));
    assert_false(correction_effect_changes_value(&before, &revision.food, NUTRIENT_MAGNESIUM));
    correction_effect_release(&effect);
    struct day day;
    assert_ok(day_load(&day, journal, kitchen_date("2026-11-12"), &error));
    assert_true(day.nutrients[NUTRIENT_CALCIUM].total.known == 900); /* it was only a preview */
    day_release(&day);
    arena_release(&arena);
}

static void test_effect__from_now_on_reaches_no_day(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct correction_effect effect;
    struct revision revision = { .reach = { REACH_NOW, 0 } };
    assert_ok(food_find_origin(&revision.food, &arena, journal->log, "own:1", &error));
    correction_effect_begin(&effect, journal, EFFECT_DAYS);
    struct revision_watch watch = correction_effect_watch(&effect);
    assert_ok(revision_make(journal, &revision, "Correct", &watch, &error));
    assert_int_equal(effect.entry_count, 0);
    assert_int_equal(effect.day_count, 0);
    assert_int_equal(effect.shown, 0);
    correction_effect_release(&effect);
    arena_release(&arena);
}

TESTS(test_correction_effect)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            test_effect__sums_move_on_the_latest_days_and_all_are_counted, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_effect__from_now_on_reaches_no_day, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
