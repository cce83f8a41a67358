#include "kitchen.h"

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/journal/setting.h"

static struct journal *journal;
static struct error error = ERROR_INIT;

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T01:30");
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    kitchen_close(journal);
    return 0;
}

static void assert_setting(enum setting setting, const char *expected)
{
    char value[SETTING_VALUE];
    assert_ok(setting_load(value, journal->log, setting, &error));
    assert_string_equal(value, expected);
}

static void test_setting__every_one_has_a_name_and_an_initial_value_that_it_accepts(void **state)
{
    (void)state;
    for (int i = 0; i < SETTING_COUNT; i++) {
        enum setting found = SETTING_COUNT;
        assert_true(setting_find(&found, settings[i].name));
        assert_int_equal(found, i);
        assert_true(strlen(settings[i].help) > 10);
        assert_setting((enum setting)i, settings[i].initial);
        assert_ok(setting_set(journal, (enum setting)i, settings[i].initial, &error));
        assert_setting((enum setting)i, settings[i].initial);
    }
    enum setting none;
    assert_false(setting_find(&none, "profile_declined"));
}

static void test_setting__a_value_is_kept_in_the_table_s_spelling(void **state)
{
    (void)state;
    assert_ok(setting_set(journal, SETTING_VITAMIN_D_UNIT, "iu", &error));
    assert_setting(SETTING_VITAMIN_D_UNIT, "IU");
    assert_ok(setting_set(journal, SETTING_VITAMIN_D_UNIT, "mcg", &error));
    assert_setting(SETTING_VITAMIN_D_UNIT, "µg");
    assert_ok(setting_set(journal, SETTING_DAY_STARTS, "4:00", &error));
    assert_setting(SETTING_DAY_STARTS, "04:00");
}

static void test_setting__what_is_not_allowed_is_refused_and_changes_nothing(void **state)
{
    (void)state;
    assert_int_equal(setting_set(journal, SETTING_WEEK_STARTS, "friday", &error), STATUS_INVALID);
    assert_non_null(strstr(error.text, "monday|sunday"));
    assert_int_equal(setting_set(journal, SETTING_WEEK_STARTS, "mon", &error), STATUS_INVALID);
    assert_int_equal(setting_set(journal, SETTING_DAY_STARTS, "12:01", &error), STATUS_INVALID);
    assert_int_equal(setting_set(journal, SETTING_DAY_STARTS, "early", &error), STATUS_INVALID);
    assert_non_null(strstr(error.text, "early"));
    assert_setting(SETTING_WEEK_STARTS, "monday");
    assert_setting(SETTING_DAY_STARTS, "00:00");
}

static void test_setting__the_decimal_mark_settles_a_number_with_two_readings(void **state)
{
    (void)state;
    double value = 0;
    assert_int_equal(number_read(&value, "1,000", 5), 0);
    assert_ok(setting_set(journal, SETTING_DECIMAL, "point", &error));
    assert_int_equal(number_read(&value, "1,000", 5), 5);
    assert_true(value == 1000);
    assert_ok(setting_set(journal, SETTING_DECIMAL, "Comma", &error));
    assert_int_equal(number_read(&value, "1,000", 5), 5);
    assert_true(value == 1);
    number_set_decimal_mark(DECIMAL_ASK);
    assert_ok(journal_refresh(journal, 0, &error));
    assert_int_equal(number_decimal_mark(), DECIMAL_COMMA);
    kitchen_undo(journal, "Set decimal to comma");
    kitchen_undo(journal, "Set decimal to point");
    assert_ok(journal_refresh(journal, 0, &error));
    assert_int_equal(number_read(&value, "1,000", 5), 0);
}

static void test_setting__undo_brings_the_value_back(void **state)
{
    (void)state;
    assert_ok(setting_set(journal, SETTING_WEEK_STARTS, "sunday", &error));
    kitchen_undo(journal, "Set week_starts to sunday");
    assert_setting(SETTING_WEEK_STARTS, "monday");
    kitchen_redo(journal);
    assert_setting(SETTING_WEEK_STARTS, "sunday");
}

static void test_setting__a_later_start_keeps_the_night_on_the_day_before(void **state)
{
    (void)state;
    bool changed = false;
    int minute = -1;
    assert_int_equal(date_difference(journal->today, kitchen_date("2026-11-19")), 0);
    assert_ok(setting_set(journal, SETTING_DAY_STARTS, "04:00", &error));
    assert_ok(setting_day_start(&minute, journal->log, &error));
    assert_int_equal(minute, 240);
    assert_ok(journal_tick(&changed, journal, &error));
    assert_true(changed);
    assert_int_equal(date_difference(journal->today, kitchen_date("2026-11-18")), 0);
    assert_int_equal(journal->minute, 24 * 60 + 90);

    /* A typed time belongs to the same day: the hours before the day starts come last. */
    assert_int_equal(journal_minute_of(journal, 90), 24 * 60 + 90);
    assert_int_equal(journal_minute_of(journal, 239), 24 * 60 + 239);
    assert_int_equal(journal_minute_of(journal, 240), 240);
    assert_int_equal(journal_minute_of(journal, 24 * 60 + 90), 24 * 60 + 90);
    assert_int_equal(journal_minute_of(journal, MINUTE_NONE), MINUTE_NONE);
}

#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

TESTS(test_setting)
{
    const struct CMUnitTest tests[] = {
        each(test_setting__every_one_has_a_name_and_an_initial_value_that_it_accepts),
        each(test_setting__a_value_is_kept_in_the_table_s_spelling),
        each(test_setting__what_is_not_allowed_is_refused_and_changes_nothing),
        each(test_setting__the_decimal_mark_settles_a_number_with_two_readings),
        each(test_setting__undo_brings_the_value_back),
        each(test_setting__a_later_start_keeps_the_night_on_the_day_before),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
