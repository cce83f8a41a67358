#include "kitchen.h"

#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/exchange/calendar.h"
#include "marrow/journal/course.h"

static struct journal *journal;
static struct error error;
static struct buffer out = BUFFER_INIT;
static size_t count;

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T12:30");
    error = (struct error)ERROR_INIT;
    buffer_clear(&out);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    buffer_release(&out);
    kitchen_close(journal);
    return 0;
}

static void add_course(const char *name, const struct course_plan *plan)
{
    int64_t id;
    struct food tablet = kitchen_tablet("own:1", name, 150);
    assert_ok(course_create(&id, journal, &tablet, plan, &error));
}

static void export(void)
{
    assert_ok(calendar_export(&out, &count, journal, kitchen_date("2026-11-01"),
                              kitchen_date("2027-11-01"), &error));
}

static void test_calendar__a_course_has_an_event_for_each_time(void **state)
{
    (void)state;
    struct course_plan plan = { .amount = 2,
                                .measure = "2 tablets",
                                .minutes = { 480, 1500 },
                                .minute_count = 2,
                                .weekdays = 0x05, /* Monday and Wednesday */
                                .interval_days = 1,
                                .start = kitchen_date("2026-11-19"),
                                .has_end = true,
                                .end = kitchen_date("2026-12-31"),
                                .reason = "cramps; at night, mostly" };
    add_course("Magnesium, citrate", &plan);
    export();
    assert_int_equal(count, 1);
    assert_int_equal(strncmp(out.text, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", 30), 0);
    /* the first Monday after the start; 01:00 is of the night after it */
    assert_non_null(strstr(out.text, "DTSTART:20261123T080000\r\n"));
    assert_non_null(strstr(out.text, "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261231T235959\r\n"));
    assert_non_null(strstr(out.text, "DTSTART:20261124T010000\r\n"));
    assert_non_null(strstr(out.text, "RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270101T235959\r\n"));
    assert_non_null(strstr(out.text, "SUMMARY:2 tablets Magnesium\\, citrate\r\n"));
    assert_non_null(strstr(out.text, "DESCRIPTION:cramps\\; at night\\, mostly\r\n"));
}

static void test_calendar__a_dose_for_a_month_is_an_event_every_30_days(void **state)
{
    (void)state;
    struct course_plan plan = { .amount = 1,
                                .measure = "1 tablet",
                                .weekdays = WEEKDAYS_ALL,
                                .interval_days = 30,
                                .start = kitchen_date("2026-11-19") };
    add_course("Vitamin D", &plan);
    export();
    assert_non_null(
        strstr(out.text, "DTSTART;VALUE=DATE:20261119\r\nRRULE:FREQ=DAILY;INTERVAL=30\r\n"));
}

static void test_calendar__long_lines_are_folded_between_characters(void **state)
{
    (void)state;
    struct course_plan plan = { .amount = 1,
                                .measure = "1 tablet",
                                .weekdays = WEEKDAYS_ALL,
                                .interval_days = 1,
                                .start = kitchen_date("2026-11-19") };
    char name[161] = "";
    for (size_t i = 0; i < 160; i += 2)
        memcpy(name + i, "\xC3\xA9", 3);
    add_course(name, &plan);
    export();
    for (const char *line = out.text; *line; line = strstr(line, "\r\n") + 2) {
        size_t length = strcspn(line, "\r");
        assert_true(length <= 75);
        assert_int_not_equal((unsigned char)line[0] & 0xC0, 0x80);
    }
    assert_non_null(strstr(out.text, "\r\n \xC3\xA9"));
}

#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

TESTS(test_calendar)
{
    const struct CMUnitTest tests[] = {
        each(test_calendar__a_course_has_an_event_for_each_time),
        each(test_calendar__a_dose_for_a_month_is_an_event_every_30_days),
        each(test_calendar__long_lines_are_folded_between_characters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
