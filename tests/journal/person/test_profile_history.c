#include "kitchen.h"

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/profile.h"
#include "marrow/journal/profile_history.h"

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

static void set(enum life_stage stage, const char *authority, const char *from)
{
    struct profile profile = { .has_birth = true, .sex = SEX_FEMALE, .stage = stage };
    profile.birth = kitchen_date("1990-05-02");
    snprintf(profile.authority, sizeof profile.authority, "%s", authority);
    assert_ok(profile_set(journal, &profile, kitchen_date(from), &error));
}

static size_t count(void)
{
    struct profile_history history;
    assert_ok(profile_history_load(&history, journal->log, &error));
    size_t rows = history.count;
    profile_history_release(&history);
    return rows;
}

static void test_profile_history__what_is_said_again_makes_no_row(void **state)
{
    (void)state;
    set(STAGE_NONE, "nasem", "2026-01-01");
    set(STAGE_NONE, "nasem", "2026-05-01");
    assert_int_equal(count(), 1);
    set(STAGE_PREGNANT, "nasem", "2026-05-01");
    set(STAGE_NONE, "nasem", "2026-11-01");
    set(STAGE_NONE, "EFSA", "2026-11-10");
    assert_int_equal(count(), 4);
}

static void test_profile_history__a_stage_is_found_by_its_day(void **state)
{
    (void)state;
    struct profile_history history;
    set(STAGE_PREGNANT, "nasem", "2026-03-01");
    set(STAGE_LACTATING, "nasem", "2026-11-01");
    assert_ok(profile_history_load(&history, journal->log, &error));
    assert_null(profile_history_get_stage(&history, kitchen_date("2026-02-28")));
    const struct profile_row *row = profile_history_get_stage(&history, kitchen_date("2026-10-31"));
    assert_int_equal(row->profile.stage, STAGE_PREGNANT);
    assert_int_equal(date_difference(row->from, kitchen_date("2026-03-01")), 0);
    assert_string_equal(history.rows[0].profile.authority, "nasem");
    profile_history_release(&history);
}

static void test_profile_history__a_row_that_was_wrong_goes_and_comes_back(void **state)
{
    (void)state;
    struct profile held;
    set(STAGE_NONE, "nasem", "2026-01-01");
    set(STAGE_PREGNANT, "uk", "2026-06-01");
    assert_ok(profile_history_remove(journal, kitchen_date("2026-06-01"), &error));
    assert_ok(profile_load(&held, journal->log, kitchen_date("2026-07-01"), &error));
    assert_string_equal(held.authority, "nasem");
    assert_int_equal(held.stage, STAGE_NONE);
    assert_int_equal(profile_history_remove(journal, kitchen_date("2026-06-01"), &error),
                     STATUS_NOT_FOUND);
    kitchen_undo(journal, "Removed the profile from 2026-06-01");
    assert_ok(profile_load(&held, journal->log, kitchen_date("2026-07-01"), &error));
    assert_string_equal(held.authority, "uk");
    assert_int_equal(held.stage, STAGE_PREGNANT);
}

#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

TESTS(test_profile_history)
{
    const struct CMUnitTest tests[] = {
        each(test_profile_history__what_is_said_again_makes_no_row),
        each(test_profile_history__a_stage_is_found_by_its_day),
        each(test_profile_history__a_row_that_was_wrong_goes_and_comes_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
