/* How many days the same targets apply: never a day too many, and not worked out again for each
 * day.
 */
#include "kitchen.h"

#include <string.h>

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/profile.h"
#include "marrow/journal/target.h"

static struct journal *journal;
static struct error error = ERROR_INIT;

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T12:30");
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    kitchen_close(journal);
    return 0;
}

static void be(const char *birth, enum life_stage stage, const char *from)
{
    struct profile profile = {
        .has_birth = true, .sex = SEX_FEMALE, .stage = stage, .authority = "nasem"
    };
    profile.birth = kitchen_date(birth);
    assert_ok(profile_set(journal, &profile, kitchen_date(from), &error));
}

static void assert_last(const char *day, const char *expected)
{
    struct targets targets;
    struct date last;
    char text[DATE_TEXT];
    assert_ok(targets_load(&targets, journal->log, kitchen_date(day), &error));
    assert_ok(targets_last_day(&last, &targets, journal->log, kitchen_date(day),
                               kitchen_date("2099-01-01"), &error));
    date_format_iso(text, last);
    assert_string_equal(text, expected);
    targets_release(&targets);
}

static void test_target_days__end_before_a_birthday_that_changes_them(void **state)
{
    (void)state;
    be("1975-11-20", STAGE_NONE, "2020-01-01");
    assert_last("2026-11-19", "2026-11-19"); /* 51 on the 20th */
    assert_last("2026-11-20", "2046-11-19"); /* 71 */
}

static void test_target_days__are_not_sought_beyond_the_days_asked_about(void **state)
{
    static const struct {
        const char *day, *until, *last;
    } cases[] = { { "2026-11-17", "2026-11-19", "2026-11-19" },
                  { "2026-11-17", "2026-11-20", "2026-11-19" },
                  { "2026-11-20", "2026-12-24", "2026-12-24" },
                  { "2026-11-20", "2026-11-20", "2026-11-20" } };
    (void)state;
    be("1975-11-20", STAGE_NONE, "2020-01-01");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct targets targets;
        struct date last;
        struct date day = kitchen_date(cases[i].day);
        assert_ok(targets_load(&targets, journal->log, day, &error));
        assert_ok(targets_last_day(&last, &targets, journal->log, day, kitchen_date(cases[i].until),
                                   &error));
        assert_int_equal(date_difference(last, kitchen_date(cases[i].last)), 0);
        targets_release(&targets);
    }
}

static void test_target_days__end_before_a_stage_or_a_profile_begins(void **state)
{
    (void)state;
    be("1990-05-02", STAGE_NONE, "2020-01-01");
    be("1990-05-02", STAGE_PREGNANT, "2026-03-10");
    be("1990-05-02", STAGE_LACTATING, "2026-11-30");
    assert_last("2026-03-09", "2026-03-09");
    assert_last("2026-03-10", "2026-11-29");
}

static bool is_same(const struct targets *a, const struct targets *b)
{
    for (size_t n = 0; n < NUTRIENT_COUNT; n++) {
        const struct target *x = &a->nutrients[n];
        const struct target *y = &b->nutrients[n];
        if (x->has_goal != y->has_goal || x->at_least != y->at_least || x->ear != y->ear ||
            x->has_limit != y->has_limit || x->at_most != y->at_most)
            return false;
    }
    return strcmp(a->group, b->group) == 0;
}

/* Checks a whole life, from birth to past the last age group, and a person born on a day that few
 * months have. */
static void test_target_days__of_a_life_are_as_each_day_has_them(void **state)
{
    (void)state;
    struct date day = kitchen_date("1940-01-31");
    struct targets held;
    struct date last = date_add(day, -1);
    be("1940-01-31", STAGE_NONE, "1940-01-31");
    assert_ok(targets_load(&held, journal->log, day, &error));
    int loads = 0;
    for (int i = 0; i < 80 * 365; i += 11) {
        struct targets own;
        struct date at = date_add(day, i);
        assert_ok(targets_load(&own, journal->log, at, &error));
        if (date_difference(at, last) > 0) {
            targets_release(&held);
            assert_ok(targets_load(&held, journal->log, at, &error));
            assert_ok(
                targets_last_day(&last, &held, journal->log, at, date_add(day, 90 * 365), &error));
            loads++;
        }
        assert_true(is_same(&own, &held));
        targets_release(&own);
    }
    assert_true(loads < 20);
    targets_release(&held);
}

#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

TESTS(test_target_days)
{
    const struct CMUnitTest tests[] = {
        each(test_target_days__end_before_a_birthday_that_changes_them),
        each(test_target_days__are_not_sought_beyond_the_days_asked_about),
        each(test_target_days__end_before_a_stage_or_a_profile_begins),
        each(test_target_days__of_a_life_are_as_each_day_has_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
