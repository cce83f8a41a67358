#include "kitchen.h"

#include "day/day_status.h"
#include "day/intake.h"
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/day_note.h"
#include "marrow/journal/setting.h"
#include "marrow/report/day.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct food bread, tablet;

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T12:30");
    bread = kitchen_food("own:bread", "Bread", 24, 40, 0, 250);
    tablet = kitchen_tablet("own:magnesium", "Magnesium", 400);
    tablet.values[NUTRIENT_ENERGY] = food_value(5000, KNOWN_EXACT);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    kitchen_close(journal);
    return 0;
}

static struct day_status_info of(const char *day)
{
    struct arena arena = ARENA_INIT;
    struct intake intake;
    struct day_status_info info;
    struct date date = kitchen_date(day);
    assert_ok(intake_load(&intake, &arena, journal, date, date, &error));
    assert_ok(day_statuses_load(&info, &arena, journal, &intake, date, date, &error));
    arena_release(&arena);
    info.note = NULL;
    return info;
}

static void assert_status(const char *day, enum day_status expected)
{
    assert_string_equal(day_status_name(of(day).status), day_status_name(expected));
}

/* Logs 1000 kcal at each of two meals on each day. */
static void eat_as_usual(const char *const *days, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        kitchen_log(journal, &bread, 400, days[i], BREAKFAST);
        kitchen_log(journal, &bread, 400, days[i], DINNER);
    }
}

static const char *const week[] = { "2026-11-01", "2026-11-02", "2026-11-03", "2026-11-04",
                                    "2026-11-05" };

static void test_standing__food_at_two_meals_is_a_whole_day(void **state)
{
    (void)state;
    kitchen_log(journal, &bread, 10, "2026-11-17", BREAKFAST);
    assert_status("2026-11-17", DAY_PARTIAL);
    kitchen_log(journal, &bread, 10, "2026-11-17", BREAKFAST);
    assert_status("2026-11-17", DAY_PARTIAL);
    kitchen_log(journal, &bread, 10, "2026-11-17", SNACKS);
    assert_status("2026-11-17", DAY_COMPLETE);
    assert_true(of("2026-11-17").in_mean);
}

static void test_standing__supplements_alone_never_make_a_day_complete(void **state)
{
    (void)state;
    eat_as_usual(week, 5);
    kitchen_log(journal, &tablet, 1, "2026-11-17", BREAKFAST);
    kitchen_log(journal, &tablet, 1, "2026-11-17", DINNER);
    kitchen_log(journal, &tablet, 1, "2026-11-17", SUPPLEMENTS);
    assert_status("2026-11-17", DAY_PARTIAL);
    assert_false(of("2026-11-17").in_mean);
    /* Their energy does not make a day with one small meal complete either. */
    kitchen_log(journal, &bread, 10, "2026-11-17", LUNCH);
    assert_status("2026-11-17", DAY_PARTIAL);
}

static void test_standing__half_of_the_usual_energy_makes_one_meal_a_day(void **state)
{
    (void)state;
    eat_as_usual(week, 5); /* 2000 kcal each */
    kitchen_log(journal, &bread, 399, "2026-11-16", LUNCH);
    kitchen_log(journal, &bread, 400, "2026-11-17", LUNCH);
    assert_status("2026-11-16", DAY_PARTIAL);
    assert_status("2026-11-17", DAY_COMPLETE);
}

static void test_standing__fewer_than_five_days_tell_nothing_of_what_is_usual(void **state)
{
    (void)state;
    eat_as_usual(week, 4);
    kitchen_log(journal, &bread, 900, "2026-11-17", LUNCH);
    assert_status("2026-11-17", DAY_PARTIAL);
    eat_as_usual((const char *const[]){ "2026-09-17" }, 1); /* 61 days before: too far */
    assert_status("2026-11-17", DAY_PARTIAL);
    eat_as_usual((const char *const[]){ "2026-09-18" }, 1);
    assert_status("2026-11-17", DAY_COMPLETE);
}

static void test_standing__today_and_later_are_open_and_a_past_day_may_be_empty(void **state)
{
    (void)state;
    assert_status("2026-11-18", DAY_EMPTY);
    assert_status("2026-11-19", DAY_OPEN);
    assert_status("2026-11-20", DAY_OPEN);
    eat_as_usual((const char *const[]){ "2026-11-19" }, 1);
    assert_status("2026-11-19", DAY_OPEN);
    assert_false(of("2026-11-19").in_mean);
}

static void test_standing__a_mark_decides_before_all_else(void **state)
{
    (void)state;
    static const struct {
        enum day_mark mark;
        enum day_status status;
    } cases[] = { { DAY_MARK_OPEN, DAY_OPEN },
                  { DAY_MARK_COMPLETE, DAY_COMPLETE },
                  { DAY_MARK_PARTIAL, DAY_PARTIAL },
                  { DAY_MARK_UNTRACKED, DAY_UNTRACKED } };
    eat_as_usual((const char *const[]){ "2026-11-17" }, 1);
    for (size_t i = 0; i < 4; i++) {
        assert_ok(day_note_set_mark(journal, kitchen_date("2026-11-17"), cases[i].mark, &error));
        assert_status("2026-11-17", cases[i].status);
        assert_int_equal(of("2026-11-17").in_mean, cases[i].mark == DAY_MARK_COMPLETE);
    }
    assert_ok(day_note_set_mark(journal, kitchen_date("2026-11-18"), DAY_MARK_COMPLETE, &error));
    assert_status("2026-11-18", DAY_COMPLETE);
    assert_false(of("2026-11-18").in_mean); /* no entry, so it is not part of a mean */
}

static void test_standing__a_mean_may_be_kept_to_marked_days(void **state)
{
    (void)state;
    eat_as_usual(week, 2);
    assert_ok(day_note_set_mark(journal, kitchen_date("2026-11-01"), DAY_MARK_COMPLETE, &error));
    assert_ok(setting_set(journal, SETTING_MEAN_DAYS, "marked", &error));
    assert_true(of("2026-11-01").in_mean);
    assert_false(of("2026-11-02").in_mean);
    assert_status("2026-11-02", DAY_COMPLETE);
}

#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

TESTS(test_day_status)
{
    const struct CMUnitTest tests[] = {
        each(test_standing__food_at_two_meals_is_a_whole_day),
        each(test_standing__supplements_alone_never_make_a_day_complete),
        each(test_standing__half_of_the_usual_energy_makes_one_meal_a_day),
        each(test_standing__fewer_than_five_days_tell_nothing_of_what_is_usual),
        each(test_standing__today_and_later_are_open_and_a_past_day_may_be_empty),
        each(test_standing__a_mark_decides_before_all_else),
        each(test_standing__a_mean_may_be_kept_to_marked_days),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
