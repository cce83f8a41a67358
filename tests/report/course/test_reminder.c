#include "pharmacy.h"

#include <math.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/course.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/profile.h"
#include "marrow/report/adherence.h"
#include "marrow/report/crossing.h"
#include "marrow/report/day.h"
#include "marrow/report/reminder.h"
#include "marrow/report/wording.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct reminders reminders;
static struct food tablet, calcium;
static const struct wording wording = { .unicode = true };

/* A Thursday; a man of 40, for the limits. */
static int set_up(void **state)
{
    (void)state;
    struct profile profile = { .has_birth = true, .sex = SEX_MALE, .authority = "nasem" };
    journal = kitchen_open("2026-11-19T12:30");
    profile.birth = kitchen_date("1986-05-02");
    assert_ok(profile_set(journal, &profile, kitchen_date("2026-01-01"), &error));
    tablet = kitchen_tablet("own:magnesium", "Magnesium", 150);
    calcium = kitchen_tablet("own:calcium", "Calcium", 0);
    calcium.values[NUTRIENT_CALCIUM] = (struct value)KITCHEN_VALUE(300);
    reminders = (struct reminders){ .count = 0 };
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    reminders_release(&reminders);
    kitchen_close(journal);
    return 0;
}

static void begin(const char *from, const char *to)
{
    struct course_plan plan = pharmacy_plan(from, 1);
    plan.has_end = true;
    plan.end = kitchen_date(to);
    pharmacy_begin(journal, &tablet, &plan);
}

/* Checks the only reminder of a day, in words; "" for none. */
static void assert_told(const char *day, const char *expected)
{
    struct buffer text = BUFFER_INIT;
    reminders_release(&reminders);
    assert_ok(reminders_load(&reminders, journal, kitchen_date(day), &error));
    assert_true(reminders.count <= 1);
    if (reminders.count == 1)
        reminder_format(&text, &reminders.reminders[0]);
    assert_string_equal(text.text, expected);
    buffer_release(&text);
}

static void assert_due(const char *day, const char *expected)
{
    struct buffer text = BUFFER_INIT;
    reminders_release(&reminders);
    assert_ok(reminders_load(&reminders, journal, kitchen_date(day), &error));
    reminders_format_due(&text, &reminders);
    assert_string_equal(text.text, expected);
    buffer_release(&text);
}

static void test_reminders__tell_of_an_end_a_week_before_and_a_week_after(void **state)
{
    (void)state;
    begin("2026-10-01", "2026-11-10");
    assert_told("2026-11-02", "");
    assert_told("2026-11-03", "Magnesium ends on Tue 10 Nov, in 7 days");
    assert_told("2026-11-09", "Magnesium ends on Tue 10 Nov, tomorrow");
    assert_told("2026-11-10", "Magnesium ends on Tue 10 Nov, today");
    assert_told("2026-11-11", "Magnesium ended on Tue 10 Nov");
    assert_told("2026-11-17", "Magnesium ended on Tue 10 Nov");
    assert_told("2026-11-18", "");
}

static void test_reminders__tell_that_a_course_runs_longer_than_was_planned(void **state)
{
    (void)state;
    begin("2026-09-01", "2026-10-01");
    pharmacy_take(journal, 1, "2026-10-20", 0, 480);
    kitchen_log(journal, &tablet, 1, "2026-11-14", 0); /* by quick entry */
    assert_told("2026-11-14", "Magnesium ended on Thu 1 Oct but was taken on 2 days since");
    assert_told("2026-11-20", "Magnesium ended on Thu 1 Oct but was taken on 2 days since");
    assert_told("2026-11-21", ""); /* no longer taken */
    begin("2026-11-01", "2026-12-31");
    assert_told("2026-11-15", ""); /* another course of the product runs */
}

static void test_reminders__say_what_is_due_late_later_and_missed(void **state)
{
    (void)state;
    struct course_plan plan = pharmacy_plan("2026-11-18", 1);
    assert_ok(plan_parse_times(&plan, "8:00,12:00,20:00", &error));
    pharmacy_begin(journal, &tablet, &plan);
    assert_due("2026-11-19",
               "due: Magnesium 08:00 (late), Magnesium 12:00; later: Magnesium 20:00");
    assert_int_equal(reminders_count_due(&reminders), 2);
    assert_due(
        "2026-11-18",
        "supplements: not logged; missed: Magnesium 08:00, Magnesium 12:00, Magnesium 20:00");
    pharmacy_take(journal, 1, "2026-11-19", 0, MINUTE_NONE);
    pharmacy_take(journal, 1, "2026-11-19", 0, MINUTE_NONE);
    assert_due("2026-11-19", "later: Magnesium 20:00");
    pharmacy_take(journal, 1, "2026-11-19", 0, MINUTE_NONE); /* the evening's, early */
    assert_due("2026-11-19", "");
}

/* Loads the day and returns its most calcium at one time. */
static double at_once_on(const char *date, bool *is_over)
{
    struct day day;
    assert_ok(day_load(&day, journal, kitchen_date(date), &error));
    struct reminder_at_once at_once = reminder_at_once_of(&day);
    *is_over = at_once.is_over;
    day_release(&day);
    return at_once.amount;
}

static void log_calcium(const char *date, double tablets, int minute)
{
    struct resolution *resolution = xmalloc(sizeof *resolution);
    kitchen_begin(resolution, date, 0);
    kitchen_add(resolution, &calcium, tablets);
    resolution->places[0].minute = minute;
    assert_ok(entries_log(NULL, journal, resolution, &error));
    free(resolution);
}

static void test_at_once__counts_supplements_of_one_time(void **state)
{
    (void)state;
    bool is_over;
    struct food cheese = kitchen_food("own:cheese", "Cheese", 30, 1000, 0, 400);
    log_calcium("2026-11-10", 1, 480);
    log_calcium("2026-11-10", 1, 1200);
    kitchen_log(journal, &cheese, 100, "2026-11-10", LUNCH);
    assert_true(fabs(at_once_on("2026-11-10", &is_over) - 300) < 1e-9);
    assert_false(is_over);
    log_calcium("2026-11-10", 1, 480);
    assert_true(fabs(at_once_on("2026-11-10", &is_over) - 600) < 1e-9);
    assert_true(is_over);
    log_calcium("2026-11-11", 1,
                MINUTE_NONE); /* without times, nothing is known to be taken together */
    log_calcium("2026-11-11", 1, MINUTE_NONE);
    at_once_on("2026-11-11", &is_over);
    assert_false(is_over);
}

static void assert_crossing(const char *date, const struct food *food, double amount,
                            const char *expected)
{
    struct crossings crossings;
    char text[WORDING_SIZE * 2] = "";
    struct crossing_item item = { food, amount };
    assert_ok(crossings_load(&crossings, journal, kitchen_date(date), &item, 1, &error));
    assert_true(crossings.count <= 1);
    if (crossings.count == 1)
        crossing_format(text, &crossings, 0, &wording);
    assert_string_equal(text, expected);
    crossings_release(&crossings);
}

static void test_crossing__tells_of_a_limit_when_it_is_known_and_at_every_supplement(void **state)
{
    (void)state;
    struct food nuts = kitchen_food("own:nuts", "Nuts", 300, 50, 0, 600);
    struct food odd = kitchen_tablet("own:odd", "Odd tablet", 0);
    odd.values[NUTRIENT_MAGNESIUM] = food_value(100, KNOWN_AT_LEAST);
    assert_crossing("2026-11-19", &nuts, 300, ""); /* NASEM's limit counts supplements only */
    assert_crossing("2026-11-19", &tablet, 2, "");
    assert_crossing("2026-11-19", &tablet, 3,
                    "magnesium from supplements 450 mg: over NASEM's limit of 350 mg");
    kitchen_log(journal, &tablet, 2, "2026-11-19", 0);
    assert_crossing("2026-11-19", &tablet, 1,
                    "magnesium from supplements 450 mg: over NASEM's limit of 350 mg");
    assert_crossing("2026-11-19", &odd, 1,
                    "magnesium from supplements ≥ 400 mg: over NASEM's limit of 350 mg");
    kitchen_log(journal, &tablet, 1, "2026-11-19", 0);
    assert_crossing("2026-11-19", &tablet, 1,
                    "magnesium from supplements 600 mg: over NASEM's limit of 350 mg");
    assert_crossing("2026-11-19", &nuts, 300, ""); /* already exceeded, and not by foods */
}

static void test_crossing__counts_the_part_of_a_dose_for_many_days(void **state)
{
    (void)state;
    struct food capsule = kitchen_tablet("own:d3", "Vitamin D3", 0);
    struct courses courses;
    capsule.values[NUTRIENT_VITAMIN_D] = (struct value)KITCHEN_VALUE(1250);
    assert_crossing("2026-11-19", &capsule, 1, "vitamin D 1250 µg: over NASEM's limit of 100 µg");
    struct course_plan plan = pharmacy_plan("2026-11-01", 1);
    plan.interval_days = 30;
    pharmacy_begin(journal, &capsule, &plan);
    assert_ok(courses_load(&courses, journal->log, &error));
    capsule.food_id = courses.courses[0].food_id;
    courses_release(&courses);
    assert_crossing("2026-11-19", &capsule, 1, "");
    assert_crossing("2026-11-19", &capsule, 3, "vitamin D 125 µg: over NASEM's limit of 100 µg");
}

static void test_adherence__goes_by_weeks_from_monday_to_sunday(void **state)
{
    (void)state;
    struct courses courses;
    struct adherence adherence;
    struct date from;
    struct date to;
    begin("2026-11-05", "2026-12-31");
    pharmacy_take(journal, 1, "2026-11-06", 0, 480);
    pharmacy_take(journal, 1, "2026-11-16", 0, 480);
    assert_ok(courses_load(&courses, journal->log, &error));
    adherence_recent(&from, &to, &courses.courses[0], journal->today);
    assert_ok(adherence_load(&adherence, journal, &courses.courses[0], from, to, &error));
    assert_int_equal(adherence.week_count, 3);
    assert_int_equal(adherence.weeks[0].counts.due, 4); /* Thursday to Sunday */
    assert_int_equal(adherence.weeks[0].counts.taken, 1);
    assert_int_equal(adherence.weeks[1].counts.missed, 7);
    assert_int_equal(adherence.weeks[2].counts.due, 4);
    assert_int_equal(adherence.weeks[2].counts.missed, 2); /* today's is still open */
    assert_int_equal(adherence.counts.taken, 2);
    adherence_release(&adherence);
    assert_int_equal(
        adherence_load(&adherence, journal, &courses.courses[0], to, date_add(to, -1), &error),
        STATUS_INVALID);
    courses_release(&courses);
}

TESTS(test_reminder)
{
#define REMINDER_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        REMINDER_TEST(test_reminders__tell_of_an_end_a_week_before_and_a_week_after),
        REMINDER_TEST(test_reminders__tell_that_a_course_runs_longer_than_was_planned),
        REMINDER_TEST(test_reminders__say_what_is_due_late_later_and_missed),
        REMINDER_TEST(test_at_once__counts_supplements_of_one_time),
        REMINDER_TEST(test_crossing__tells_of_a_limit_when_it_is_known_and_at_every_supplement),
        REMINDER_TEST(test_crossing__counts_the_part_of_a_dose_for_many_days),
        REMINDER_TEST(test_adherence__goes_by_weeks_from_monday_to_sunday),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
