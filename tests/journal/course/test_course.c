#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/course.h"
#include "marrow/journal/schedule.h"
#include "pharmacy.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct courses courses;
static struct food tablet, capsule;

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T12:30");
    tablet = kitchen_tablet("own:magnesium", "Magnesium citrate, 150 mg", 150);
    capsule = kitchen_tablet("own:d3", "Vitamin D3, 1000 IU", 0);
    courses = (struct courses){ 0 };
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    courses_release(&courses);
    kitchen_close(journal);
    return 0;
}

static const struct course *load(int number)
{
    courses_release(&courses);
    assert_ok(courses_load(&courses, journal->log, &error));
    assert_true((size_t)number <= courses.count);
    return &courses.courses[number - 1];
}

static void assert_day(struct date day, const char *expected)
{
    char text[DATE_TEXT];
    date_format_iso(text, day);
    assert_string_equal(text, expected);
}

static void test_course__what_was_laid_down_is_read_back(void **state)
{
    (void)state;
    struct course_plan plan = pharmacy_plan("2026-11-02", 2);
    assert_ok(plan_parse_times(&plan, "20:00,8", &error));
    assert_ok(plan_parse_weekdays(&plan, "mon,wed-fri", &error));
    assert_ok(plan_parse_end(&plan, "8 weeks", journal->today, &error));
    plan.reason = "cramps";
    plan.advised_by = "Dr Ode";
    pharmacy_begin(journal, &tablet, &plan);
    const struct course *course = load(1);
    const struct course_plan *read = &course_last(course)->plan;
    assert_string_equal(course->food, "Magnesium citrate, 150 mg");
    assert_string_equal(course->unit, "tablet");
    assert_true(plan_is_same_dosing(read, &plan));
    assert_int_equal(read->minutes[0], 480);
    assert_int_equal(read->minutes[1], 1200);
    assert_int_equal(read->weekdays, 0x1D);
    assert_day(read->end, "2026-12-27");
    assert_string_equal(read->reason, "cramps");
    assert_string_equal(read->advised_by, "Dr Ode");
    kitchen_undo(journal, "Started a course of Magnesium citrate, 150 mg");
    courses_release(&courses);
    assert_ok(courses_load(&courses, journal->log, &error));
    assert_int_equal(courses.count, 0);
}

static void test_course__a_change_of_dose_keeps_the_past_and_is_one_course(void **state)
{
    (void)state;
    struct course_plan plan = pharmacy_plan("2026-11-01", 1);
    pharmacy_begin(journal, &tablet, &plan);
    plan = pharmacy_plan("2026-11-01", 2);
    assert_ok(course_change(journal, load(1), &plan, kitchen_date("2026-11-10"), &error));
    const struct course *course = load(1);
    assert_int_equal(courses.count, 1);
    assert_int_equal(course->part_count, 2);
    assert_day(course->parts[0].plan.end, "2026-11-09");
    assert_day(course->parts[1].plan.start, "2026-11-10");
    assert_true(course_part_on(course, kitchen_date("2026-11-09"))->plan.amount == 1);
    assert_true(course_part_on(course, kitchen_date("2026-11-10"))->plan.amount == 2);
    assert_null(course_part_on(course, kitchen_date("2026-10-31")));
    kitchen_undo(journal, "Changed the course of Magnesium citrate, 150 mg");
    assert_int_equal(load(1)->part_count, 1);
}

static void test_course__why_and_end_change_in_place(void **state)
{
    (void)state;
    struct course_plan plan = pharmacy_plan("2026-11-01", 1);
    pharmacy_begin(journal, &tablet, &plan);
    plan.reason = "sleep";
    plan.has_end = true;
    plan.end = kitchen_date("2026-12-01");
    assert_ok(course_change(journal, load(1), &plan, kitchen_date("2026-11-10"), &error));
    const struct course *course = load(1);
    assert_int_equal(course->part_count, 1);
    assert_day(course_last(course)->plan.end, "2026-12-01");
    assert_string_equal(course_last(course)->plan.reason, "sleep");
}

static void test_course__a_change_before_the_last_one_is_refused(void **state)
{
    (void)state;
    struct course_plan plan = pharmacy_plan("2026-11-01", 1);
    pharmacy_begin(journal, &tablet, &plan);
    plan = pharmacy_plan("2026-11-01", 2);
    assert_ok(course_change(journal, load(1), &plan, kitchen_date("2026-11-10"), &error));
    plan = pharmacy_plan("2026-11-01", 3);
    assert_int_equal(course_change(journal, load(1), &plan, kitchen_date("2026-11-05"), &error),
                     STATUS_INVALID);
    assert_non_null(strstr(error.text, "2026-11-10"));
    /* From the day of the last change on, the course is corrected in place. */
    assert_ok(course_change(journal, load(1), &plan, kitchen_date("2026-11-10"), &error));
    assert_int_equal(load(1)->part_count, 2);
    assert_true(course_last(&courses.courses[0])->plan.amount == 3);
}

static void test_course__ends_on_a_day_and_can_be_undone(void **state)
{
    (void)state;
    struct course_plan plan = pharmacy_plan("2026-11-01", 1);
    pharmacy_begin(journal, &tablet, &plan);
    assert_int_equal(course_end(journal, load(1), kitchen_date("2026-10-31"), &error),
                     STATUS_INVALID);
    assert_ok(course_end(journal, load(1), kitchen_date("2026-11-15"), &error));
    assert_true(course_has_ended(load(1), kitchen_date("2026-11-16")));
    assert_false(course_has_ended(load(1), kitchen_date("2026-11-15")));
    assert_null(courses_running(&courses, courses.courses[0].food_id, kitchen_date("2026-11-16")));
    kitchen_undo(journal, "Ended the course of Magnesium citrate, 150 mg");
    assert_false(course_has_ended(load(1), kitchen_date("2030-01-01")));
}

static void test_course__is_deleted_only_while_nothing_was_taken(void **state)
{
    (void)state;
    struct course_plan plan = pharmacy_plan("2026-11-01", 1);
    pharmacy_begin(journal, &tablet, &plan);
    pharmacy_begin(journal, &capsule, &plan);
    pharmacy_take(journal, 1, "2026-11-18", 0, MINUTE_NONE);
    pharmacy_skip(journal, 2, "2026-11-18");
    assert_int_equal(course_delete(journal, load(1), &error), STATUS_INVALID);
    assert_non_null(strstr(error.text, "course end 1"));
    assert_ok(course_delete(journal, load(2), &error));
    load(1);
    assert_int_equal(courses.count, 1);
    kitchen_undo(journal, "Deleted the course of Vitamin D3, 1000 IU");
    load(2);
    assert_int_equal(courses.count, 2);
    assert_int_equal(pharmacy_count(journal, 2, "2026-11-18", "2026-11-18").skipped, 1);
}

static void test_course__is_found_by_number_or_by_beginnings_of_words(void **state)
{
    (void)state;
    const struct course *found;
    struct date today = journal->today;
    struct course_plan plan = pharmacy_plan("2026-11-01", 1);
    pharmacy_begin(journal, &tablet, &plan);
    pharmacy_begin(journal, &capsule, &plan);
    load(2);
    assert_ok(courses_find(&found, &courses, "#2", today, &error));
    assert_int_equal(found->number, 2);
    assert_ok(courses_find(&found, &courses, "citr magn", today, &error));
    assert_int_equal(found->number, 1);
    assert_int_equal(courses_find(&found, &courses, "3", today, &error), STATUS_NOT_FOUND);
    assert_int_equal(courses_find(&found, &courses, "zinc", today, &error), STATUS_NOT_FOUND);
    pharmacy_begin(journal, &tablet, &plan);
    load(3);
    assert_int_equal(courses_find(&found, &courses, "magn", today, &error), STATUS_AMBIGUOUS);
    assert_ok(course_end(journal, load(1), kitchen_date("2026-11-10"), &error));
    load(3);
    assert_ok(courses_find(&found, &courses, "magn", today, &error));
    assert_int_equal(found->number, 3);
}

static void test_course__of_a_food_is_refused(void **state)
{
    (void)state;
    int64_t id;
    struct food oats = kitchen_food("own:oats", "Oats", 138, 52, 0, 379);
    struct course_plan plan = pharmacy_plan("2026-11-01", 1);
    assert_int_equal(course_create(&id, journal, &oats, &plan, &error), STATUS_INVALID);
    assert_non_null(strstr(error.text, "not a supplement or medicine"));
}

static void test_course__logged_tablets_of_its_days_become_its_doses(void **state)
{
    (void)state;
    struct course_plan plan = pharmacy_plan("2026-11-17", 1);
    kitchen_log(journal, &tablet, 1, "2026-11-16", 0);
    kitchen_log(journal, &tablet, 1, "2026-11-17", 0);
    kitchen_log(journal, &tablet, 1, "2026-11-18", 0);
    pharmacy_begin(journal, &tablet, &plan);
    struct dose_counts counts = pharmacy_count(journal, 1, "2026-11-01", "2026-11-19");
    assert_int_equal(counts.taken, 2);
    assert_int_equal(counts.missed, 0);
    assert_int_equal(counts.due, 3);
}

static void refuse(enum status (*parse)(struct course_plan *, const char *, struct error *),
                   const char *text)
{
    struct course_plan plan = pharmacy_plan("2026-11-01", 1);
    if (parse(&plan, text, &error) != STATUS_INVALID)
        fail_msg("'%s' is taken", text);
}

static void assert_days(const char *text, const char *expected)
{
    struct buffer out = BUFFER_INIT;
    struct course_plan plan = pharmacy_plan("2026-11-01", 1);
    assert_ok(plan_parse_days(&plan, text, &error));
    plan_format_days(&out, &plan);
    assert_string_equal(out.text, expected);
    buffer_release(&out);
}

static void test_plan__is_written_as_dose_times_and_days(void **state)
{
    (void)state;
    struct buffer out = BUFFER_INIT;
    struct course_plan plan = pharmacy_plan("2026-11-01", 1);
    plan.measure = "2 tablets";
    assert_ok(plan_parse_times(&plan, "any", &error));
    plan_format(&out, &plan);
    assert_string_equal(out.text, "2 tablets, daily");
    buffer_clear(&out);
    assert_ok(plan_parse_times(&plan, "8:00,20:00", &error));
    assert_ok(plan_parse_days(&plan, "mon,fri", &error));
    plan_format(&out, &plan);
    assert_string_equal(out.text, "2 tablets at 08:00,20:00, mon,fri");
    buffer_release(&out);
}

static void test_plan__days_are_read_as_people_write_them(void **state)
{
    (void)state;
    assert_days("", "daily");
    assert_days("every day", "daily");
    assert_days("Mon, Wed, Fri", "mon,wed,fri");
    assert_days("fri-mon", "mon,fri,sat,sun");
    assert_days("every month", "every 30 days");
    assert_days("every 2 weeks on sun", "every 14 days on sun");
    assert_days("every week", "every week");
    refuse(plan_parse_days, "every 400 days");
    refuse(plan_parse_days, "every blue moon");
    refuse(plan_parse_days, "mon,weg");
    refuse(plan_parse_interval, "0");
    refuse(plan_parse_interval, "-3");
    refuse(plan_parse_times, "8:00,8");
    refuse(plan_parse_times, "8:00,25:61");
    refuse(plan_parse_times, "1,2,3,4,5,6,7,8,9");
}

static void test_plan__what_cannot_be_is_refused(void **state)
{
    (void)state;
    struct course_plan plan = pharmacy_plan("2026-11-10", 1);
    assert_ok(plan_check(&plan, &error));
    plan.interval_days = 30;
    plan.minutes[1] = 1200;
    plan.minute_count = 2;
    assert_int_equal(plan_check(&plan, &error), STATUS_INVALID);
    plan.minute_count = 1;
    plan.weekdays = 1;
    assert_int_equal(plan_check(&plan, &error), STATUS_INVALID);
    plan.interval_days = 28;
    assert_ok(plan_check(&plan, &error));
    plan.has_end = true;
    plan.end = kitchen_date("2026-11-09");
    assert_int_equal(plan_check(&plan, &error), STATUS_INVALID);
}

TESTS(test_course)
{
#define COURSE_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        COURSE_TEST(test_course__what_was_laid_down_is_read_back),
        COURSE_TEST(test_course__a_change_of_dose_keeps_the_past_and_is_one_course),
        COURSE_TEST(test_course__why_and_end_change_in_place),
        COURSE_TEST(test_course__a_change_before_the_last_one_is_refused),
        COURSE_TEST(test_course__ends_on_a_day_and_can_be_undone),
        COURSE_TEST(test_course__is_deleted_only_while_nothing_was_taken),
        COURSE_TEST(test_course__is_found_by_number_or_by_beginnings_of_words),
        COURSE_TEST(test_course__of_a_food_is_refused),
        COURSE_TEST(test_course__logged_tablets_of_its_days_become_its_doses),
        COURSE_TEST(test_plan__is_written_as_dose_times_and_days),
        COURSE_TEST(test_plan__days_are_read_as_people_write_them),
        COURSE_TEST(test_plan__what_cannot_be_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
