#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"
#include "marrow/journal/course.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/schedule.h"
#include "pharmacy.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct doses doses;
static struct food tablet, capsule;

/* A Thursday. */
static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T12:30");
    tablet = kitchen_tablet("own:magnesium", "Magnesium citrate, 150 mg", 150);
    capsule = kitchen_tablet("own:d3", "Vitamin D3, 20000 IU", 0);
    doses = (struct doses){ 0 };
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    doses_release(&doses);
    kitchen_close(journal);
    return 0;
}

static const struct slot *load(const char *day)
{
    doses_release(&doses);
    assert_ok(doses_load_day(&doses, journal, kitchen_date(day), &error));
    return doses.slots;
}

static void begin_twice_a_day(const char *start)
{
    struct course_plan plan = pharmacy_plan(start, 1);
    assert_ok(plan_parse_times(&plan, "8:00,20:00", &error));
    pharmacy_begin(journal, &tablet, &plan);
}

static void begin_every(const char *start, int days)
{
    struct course_plan plan = pharmacy_plan(start, 1);
    plan.interval_days = days;
    plan.minute_count = 0;
    pharmacy_begin(journal, &capsule, &plan);
}

static void assert_counts(int number, const char *from, const char *to, int taken, int skipped,
                          int missed, int extra)
{
    struct dose_counts counts = pharmacy_count(journal, number, from, to);
    if (counts.taken != taken || counts.skipped != skipped || counts.missed != missed ||
        counts.extra != extra)
        fail_msg("taken %d, skipped %d, missed %d, extra %d", counts.taken, counts.skipped,
                 counts.missed, counts.extra);
}

static void test_doses__of_a_day_wait_for_their_time(void **state)
{
    (void)state;
    begin_twice_a_day("2026-11-18");
    load("2026-11-19");
    assert_int_equal(doses.count, 2);
    assert_int_equal(doses.slots[0].state, DOSE_LATE); /* 8:00, at 12:30 */
    assert_int_equal(doses.slots[1].state, DOSE_AHEAD);
    assert_int_equal(load("2026-11-18")[0].state, DOSE_MISSED);
    assert_int_equal(load("2026-11-20")[0].state, DOSE_AHEAD);
    load("2026-11-17");
    assert_int_equal(doses.count, 0);
    fixture_clock("2026-11-19T19:05");
    bool day_changed;
    assert_ok(journal_tick(&day_changed, journal, &error));
    assert_int_equal(load("2026-11-19")[1].state, DOSE_DUE);
}

static void test_doses__taken_are_entries_and_undone_in_one_step(void **state)
{
    (void)state;
    struct entries entries;
    begin_twice_a_day("2026-11-18");
    pharmacy_take(journal, 1, "2026-11-19", 0, MINUTE_NONE);
    assert_ok(entries_load_day(&entries, journal->log, journal->today, &error));
    assert_int_equal(entries.count, 1);
    assert_int_equal(entries.entries[0].minute, 750); /* late: when it was taken */
    assert_int_equal(entries.entries[0].meal_id, SUPPLEMENTS);
    assert_string_equal(entries.entries[0].measure, "1 tablets");
    entries_release(&entries);
    assert_int_equal(load("2026-11-19")[0].state, DOSE_TAKEN);
    kitchen_undo(journal, "Took Magnesium citrate, 150 mg");
    assert_int_equal(load("2026-11-19")[0].state, DOSE_LATE);
    assert_ok(entries_load_day(&entries, journal->log, journal->today, &error));
    assert_int_equal(entries.count, 0);
    entries_release(&entries);
}

static void test_doses__late_doubled_odd_and_extra_ones_are_counted(void **state)
{
    (void)state;
    begin_twice_a_day("2026-11-16");
    pharmacy_take(journal, 1, "2026-11-16", 0, 480);
    pharmacy_take(journal, 1, "2026-11-16", 0, 1200);
    pharmacy_take(journal, 1, "2026-11-16", 1, 1300); /* one more than planned */
    pharmacy_take(journal, 1, "2026-11-17", 2, 600); /* doubled */
    pharmacy_skip(journal, 1, "2026-11-17");
    pharmacy_take(journal, 1, "2026-11-18", 0.5, 480); /* odd */
    assert_counts(1, "2026-11-16", "2026-11-16", 2, 0, 0, 1);
    assert_counts(1, "2026-11-17", "2026-11-17", 1, 1, 0, 0);
    assert_counts(1, "2026-11-18", "2026-11-18", 1, 0, 1, 0);
    assert_counts(1, "2026-11-01", "2026-11-30", 4, 1, 1, 1);
    struct dose_counts counts = pharmacy_count(journal, 1, "2026-11-01", "2026-11-30");
    assert_int_equal(counts.off_amount, 2);
    assert_int_equal(counts.due, 7); /* with the open one of this morning */
}

static void test_doses__fall_due_on_days_of_the_week(void **state)
{
    (void)state;
    struct course_plan plan = pharmacy_plan("2026-11-01", 1); /* a Sunday */
    assert_ok(plan_parse_weekdays(&plan, "mon,wed,fri", &error));
    pharmacy_begin(journal, &tablet, &plan);
    load("2026-11-19");
    assert_int_equal(doses.count, 0);
    assert_int_equal(load("2026-11-18")[0].state, DOSE_MISSED);
    assert_counts(1, "2026-11-01", "2026-11-19", 0, 0, 8, 0);
    pharmacy_take(journal, 1, "2026-11-17", 0, 480); /* a Tuesday: an extra dose */
    assert_counts(1, "2026-11-01", "2026-11-19", 0, 0, 8, 1);
}

/* Clocks change on 25 October and 28 March, but every day counts as one. */
static void test_doses__count_every_day_once_across_changes_of_the_clock(void **state)
{
    (void)state;
    begin_twice_a_day("2026-03-01");
    assert_counts(1, "2026-03-01", "2026-11-18", 0, 0, 2 * 263, 0);
    assert_counts(1, "2026-10-24", "2026-10-26", 0, 0, 6, 0);
}

static void test_doses__stop_at_the_end_of_the_course(void **state)
{
    (void)state;
    struct course_plan plan = pharmacy_plan("2026-11-01", 1);
    plan.has_end = true;
    plan.end = kitchen_date("2026-11-10");
    pharmacy_begin(journal, &tablet, &plan);
    assert_counts(1, "2026-11-01", "2026-11-19", 0, 0, 10, 0);
    pharmacy_take(journal, 1, "2026-11-12", 0, 480);
    assert_counts(1, "2026-11-01", "2026-11-19", 0, 0, 10, 1);
    assert_true(load("2026-11-12")[0].is_extra);
}

static void test_doses__of_several_days_are_open_until_the_next(void **state)
{
    (void)state;
    begin_every("2026-11-01", 30);
    assert_int_equal(load("2026-11-19")[0].state, DOSE_LATE);
    load("2026-11-10"); /* on a past day, only doses due on that day */
    assert_int_equal(doses.count, 0);
    assert_int_equal(load("2026-11-01")[0].state, DOSE_LATE);
    pharmacy_take(journal, 1, "2026-11-19", 0, MINUTE_NONE);
    assert_counts(1, "2026-11-01", "2026-11-30", 1, 0, 0, 0);
    load("2026-12-01"); /* the next one: 30 days after it was taken */
    assert_int_equal(doses.count, 0);
    assert_int_equal(load("2026-12-19")[0].state, DOSE_AHEAD);
}

static void test_doses__of_several_days_are_missed_when_the_next_falls_due(void **state)
{
    (void)state;
    begin_every("2026-08-01", 30); /* 1 and 31 August, 30 September, 30 October */
    assert_counts(1, "2026-08-01", "2026-11-19", 0, 0, 3, 0);
    pharmacy_take(journal, 1, "2026-08-28", 0,
                  MINUTE_NONE); /* fills the first: 27 September next */
    assert_counts(1, "2026-08-01", "2026-11-19", 1, 0, 1, 0);
    pharmacy_take(journal, 1, "2026-09-20", 0, MINUTE_NONE); /* early: 20 October next */
    assert_counts(1, "2026-08-01", "2026-11-18", 2, 0, 1, 0);
    pharmacy_take(journal, 1, "2026-09-22", 0, MINUTE_NONE); /* an extra dose */
    assert_counts(1, "2026-08-01", "2026-11-18", 2, 0, 1, 1);
    assert_int_equal(load("2026-11-19")[0].state, DOSE_DUE);
}

static void test_doses__of_a_week_keep_their_weekday(void **state)
{
    (void)state;
    struct course_plan plan = pharmacy_plan("2026-10-28", 1);
    assert_ok(plan_parse_days(&plan, "every week on sun", &error));
    pharmacy_begin(journal, &capsule, &plan); /* first on 1 November */
    pharmacy_take(journal, 1, "2026-11-02", 0, MINUTE_NONE); /* a day late */
    assert_counts(1, "2026-10-28", "2026-11-07", 1, 0, 0, 0);
    assert_int_equal(load("2026-11-08")[0].state, DOSE_MISSED);
    assert_int_equal(load("2026-11-15")[0].state, DOSE_LATE);
}

static void test_doses__quick_entries_of_a_course_are_its_doses(void **state)
{
    (void)state;
    begin_twice_a_day("2026-11-18");
    int64_t id = kitchen_log(journal, &tablet, 1, "2026-11-18", 0);
    assert_counts(1, "2026-11-18", "2026-11-18", 1, 0, 1, 0);
    kitchen_log(journal, &tablet, 1, "2026-11-18", 0);
    kitchen_log(journal, &tablet, 1, "2026-11-18", 0);
    assert_counts(1, "2026-11-18", "2026-11-18", 2, 0, 0, 1);
    assert_ok(entries_delete(journal, &id, 1, NULL, &error));
    assert_counts(1, "2026-11-18", "2026-11-18", 2, 0, 0, 0);
    kitchen_undo(journal, "Deleted Magnesium citrate, 150 mg");
    assert_counts(1, "2026-11-18", "2026-11-18", 2, 0, 0, 1);
}

static void test_doses__follow_their_entries(void **state)
{
    (void)state;
    begin_twice_a_day("2026-11-17");
    int64_t id = kitchen_log(journal, &tablet, 1, "2026-11-17", 0);
    struct measured two = { .amount = 2, .text = "2 tablets" };
    struct date day = kitchen_date("2026-11-18");
    assert_ok(
        entries_change(journal, &id, 1, &(struct entry_change){ .measured = &two }, NULL, &error));
    assert_int_equal(pharmacy_count(journal, 1, "2026-11-17", "2026-11-17").off_amount, 1);
    assert_ok(entries_change(journal, &id, 1, &(struct entry_change){ .day = &day }, NULL, &error));
    assert_counts(1, "2026-11-17", "2026-11-17", 0, 0, 2, 0);
    assert_counts(1, "2026-11-18", "2026-11-18", 1, 0, 1, 0);
    assert_ok(entries_copy(journal, &id, 1, kitchen_date("2026-11-19"), 0, true, NULL, &error));
    assert_counts(1, "2026-11-19", "2026-11-19", 1, 0, 0, 0);
    day = kitchen_date("2026-11-01"); /* before the course */
    assert_ok(entries_change(journal, &id, 1, &(struct entry_change){ .day = &day }, NULL, &error));
    assert_counts(1, "2026-11-01", "2026-11-18", 0, 0, 4, 0);
}

static void test_doses__a_change_in_the_middle_counts_each_part_by_its_own_times(void **state)
{
    (void)state;
    struct courses courses;
    begin_twice_a_day("2026-11-10");
    pharmacy_take(journal, 1, "2026-11-12", 0, 480);
    assert_ok(courses_load(&courses, journal->log, &error));
    struct course_plan plan = pharmacy_plan("2026-11-10", 3);
    assert_ok(
        course_change(journal, &courses.courses[0], &plan, kitchen_date("2026-11-15"), &error));
    courses_release(&courses);
    pharmacy_take(journal, 1, "2026-11-16", 0, 480);
    /* Five days of two doses, four of one. */
    assert_counts(1, "2026-11-10", "2026-11-18", 2, 0, 12, 0);
    assert_int_equal(pharmacy_count(journal, 1, "2026-11-10", "2026-11-18").off_amount, 0);
    assert_string_equal(load("2026-11-16")[0].dose->measure, "3 tablets");
    assert_string_equal(load("2026-11-12")[0].dose->measure, "1 tablets");
}

static void set_clock(const char *now)
{
    bool day_changed;
    fixture_clock(now);
    assert_ok(journal_tick(&day_changed, journal, &error));
}

static void begin_at(const char *times)
{
    struct course_plan plan = pharmacy_plan("2026-11-18", 1);
    assert_ok(plan_parse_times(&plan, times, &error));
    pharmacy_begin(journal, &tablet, &plan);
}

static void test_doses__of_last_night_stay_open_for_some_hours(void **state)
{
    (void)state;
    begin_at("23:00");
    set_clock("2026-11-19T00:30");
    load("2026-11-19");
    assert_int_equal(doses.count, 2);
    assert_int_equal(doses.slots[0].state, DOSE_DUE); /* of the 18th */
    assert_int_equal(doses.slots[1].state, DOSE_AHEAD);
    assert_ptr_equal(doses_find_open(&doses, doses.slots[0].course, 30), &doses.slots[0]);
    set_clock("2026-11-19T03:00");
    assert_int_equal(load("2026-11-18")[0].state, DOSE_LATE);
    set_clock("2026-11-19T03:01");
    load("2026-11-19");
    assert_int_equal(doses.count, 1);
    assert_int_equal(load("2026-11-18")[0].state, DOSE_MISSED);
}

static void test_doses__of_last_night_count_on_the_day_before(void **state)
{
    (void)state;
    struct entries entries;
    char counted[DOSE_TOLD];
    bool is_nights;
    begin_at("23:00");
    set_clock("2026-11-19T00:30");
    const struct slot *slots = load("2026-11-19");
    int64_t food_id = slots[0].course->food_id;
    assert_ok(dose_is_last_nights(&is_nights, journal, food_id, 30, &error));
    assert_true(is_nights);
    struct dose_taking taking = { slots[0].course, &slots[0], NULL, MINUTE_NONE };
    int64_t id;
    assert_ok(doses_take(&id, journal, journal->today, &taking, 1, &error));
    assert_ok(dose_format_counted(counted, journal->log, id, &error));
    assert_string_equal(counted, "the dose of Wed 18 Nov, 23:00");
    assert_ok(entries_load_day(&entries, journal->log, kitchen_date("2026-11-18"), &error));
    assert_int_equal(entries.count, 1);
    assert_int_equal(entries.entries[0].minute, 1440 + 30);
    entries_release(&entries);
    assert_counts(1, "2026-11-18", "2026-11-18", 1, 0, 0, 0);
    assert_ok(dose_is_last_nights(&is_nights, journal, food_id, 30, &error));
    assert_false(is_nights);
}

static void test_doses__fill_the_last_time_before_them_else_the_next(void **state)
{
    (void)state;
    begin_at("8:00,12:00,20:00");
    load("2026-11-19");
    const struct course *course = &doses.courses.courses[0];
    assert_int_equal(doses_find_open(&doses, course, 750)->minute, 720); /* 12:30 */
    assert_int_equal(doses_find_open(&doses, course, 715)->minute, 480); /* 11:55: within 4 hours */
    assert_int_equal(doses_find_open(&doses, course, 420)->minute, 480); /* 7:00 */
    assert_int_equal(doses_find_open(&doses, course, 1170)->minute, 1200); /* 19:30 */
    assert_int_equal(schedule_minutes_early(doses_find_open(&doses, course, 420), doses.day, 420),
                     60);
}

static void test_doses__after_midnight_by_plan_are_due_in_that_night(void **state)
{
    (void)state;
    begin_at("25:30");
    set_clock("2026-11-19T00:20");
    assert_int_equal(load("2026-11-18")[0].state, DOSE_AHEAD);
    set_clock("2026-11-19T00:30");
    assert_int_equal(load("2026-11-18")[0].state, DOSE_DUE);
    set_clock("2026-11-19T05:31");
    assert_int_equal(load("2026-11-18")[0].state, DOSE_MISSED);
}

static void test_doses__before_a_course_is_begun_are_neither_late_nor_missed(void **state)
{
    (void)state;
    begin_twice_a_day("2026-11-19"); /* at 12:30 */
    load("2026-11-19");
    assert_int_equal(doses.count, 1);
    assert_int_equal(doses.slots[0].minute, 1200);
    set_clock("2026-11-20T12:30");
    assert_counts(1, "2026-11-19", "2026-11-19", 0, 0, 1, 0); /* that of 20:00 */
    assert_int_equal(load("2026-11-20")[0].state, DOSE_LATE);
    pharmacy_take(journal, 1, "2026-11-19", 0, 480); /* it was taken at 8:00, after all */
    assert_counts(1, "2026-11-19", "2026-11-19", 1, 0, 0, 0);
}

static void test_doses__of_times_changed_today_are_not_late_at_once(void **state)
{
    (void)state;
    begin_at("23:00"); /* at 12:30 */
    load("2026-11-19");
    struct course_plan plan = course_last(&doses.courses.courses[0])->plan;
    assert_ok(plan_parse_times(&plan, "8:00", &error));
    assert_ok(course_change(journal, &doses.courses.courses[0], &plan, journal->today, &error));
    load("2026-11-19");
    for (size_t i = 0; i < doses.count; i++)
        assert_true(doses.slots[i].state != DOSE_LATE && doses.slots[i].state != DOSE_MISSED);
    set_clock("2026-11-20T12:30");
    assert_int_equal(load("2026-11-20")[0].state, DOSE_LATE);
}

static void test_doses__of_days_to_come_are_not_taken(void **state)
{
    (void)state;
    begin_twice_a_day("2026-11-18");
    load("2026-11-20");
    struct dose_taking taking = { .course = &doses.courses.courses[0],
                                  .slot = &doses.slots[0],
                                  .minute = MINUTE_NONE };
    assert_int_equal(doses_take(NULL, journal, kitchen_date("2026-11-20"), &taking, 1, &error),
                     STATUS_INVALID);
    taking.slot = NULL;
    assert_int_equal(doses_skip(journal, kitchen_date("2026-11-17"), &taking, 1, &error),
                     STATUS_INVALID);
}

TESTS(test_dose)
{
#define DOSE_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        DOSE_TEST(test_doses__of_a_day_wait_for_their_time),
        DOSE_TEST(test_doses__taken_are_entries_and_undone_in_one_step),
        DOSE_TEST(test_doses__late_doubled_odd_and_extra_ones_are_counted),
        DOSE_TEST(test_doses__fall_due_on_days_of_the_week),
        DOSE_TEST(test_doses__count_every_day_once_across_changes_of_the_clock),
        DOSE_TEST(test_doses__stop_at_the_end_of_the_course),
        DOSE_TEST(test_doses__of_several_days_are_open_until_the_next),
        DOSE_TEST(test_doses__of_several_days_are_missed_when_the_next_falls_due),
        DOSE_TEST(test_doses__of_a_week_keep_their_weekday),
        DOSE_TEST(test_doses__quick_entries_of_a_course_are_its_doses),
        DOSE_TEST(test_doses__follow_their_entries),
        DOSE_TEST(test_doses__a_change_in_the_middle_counts_each_part_by_its_own_times),
        DOSE_TEST(test_doses__of_last_night_stay_open_for_some_hours),
        DOSE_TEST(test_doses__of_last_night_count_on_the_day_before),
        DOSE_TEST(test_doses__fill_the_last_time_before_them_else_the_next),
        DOSE_TEST(test_doses__after_midnight_by_plan_are_due_in_that_night),
        DOSE_TEST(test_doses__before_a_course_is_begun_are_neither_late_nor_missed),
        DOSE_TEST(test_doses__of_times_changed_today_are_not_late_at_once),
        DOSE_TEST(test_doses__of_days_to_come_are_not_taken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
