/* Courses on the screens: what is due, taking it, starting, changing and ending courses. */
#include "stage.h"

#include <stdlib.h>

#include "core/screen.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/journal/course.h"
#include "screens.h"

static int teardown(void **state)
{
    (void)state;
    stage_end();
    return 0;
}

/* Starts magnesium twice a day, from Thursday last week, for two weeks. */
static void begin_magnesium(void)
{
    stage_type("Cn");
    stage_paste("magnesium citrate 150");
    stage_type("<Enter><Enter>");
    stage_paste("8:00,20:00");
    stage_type("<Enter><Enter>");
    stage_paste("2026-11-12");
    stage_type("<Enter>");
    stage_paste("2 weeks");
    stage_type("<Enter>");
    stage_paste("cramps at night");
    stage_type("<Enter>");
    stage_paste("Dr Ode");
    stage_type("<Enter>");
}

static void begin_vitamin_d(void)
{
    stage_type("n");
    stage_paste("vitamin d3 1250");
    stage_type("<Enter><Enter><Enter>");
    stage_paste("every month");
    stage_type("<Enter>");
    stage_paste("2026-11-01");
    stage_type("<Enter><Enter><Enter><Enter>");
}

static void test_courses__are_begun_and_listed(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    stage_type("C");
    assert_shows("No courses yet");
    stage_type("nmagnes");
    stage_assert_golden("course-product-80x24");
    stage_type("<Esc>q");
    begin_magnesium();
    assert_shows("Started a course of Magnesium citrate, 150 mg");
    assert_shows("late 08:00");
    begin_vitamin_d();
    stage_assert_golden("courses-80x24");
    stage_resize(10, 40);
    stage_assert_golden("courses-40x10");
    stage_resize(50, 200);
    assert_shows("1 capsule, every 30 days");
}

static void test_courses__what_is_due_is_said_and_taken_by_one_key(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    begin_magnesium();
    begin_vitamin_d();
    stage_type("q");
    assert_shows("2 due");
    assert_shows("ends on Wed 25 Nov, in 6 days");
    stage_assert_golden("day-due-80x24");
    stage_type("T");
    assert_shows("Took 2 doses. u undoes.");
    assert_shows_not("2 due");
    assert_shows("later: Magnesium citrate, 150 mg 20:00");
    stage_type("T");
    assert_shows("Nothing is due yet. Next: Magnesium citrate, 150 mg at 20:00");
    stage_type("u");
    assert_shows("Undone: took 2 doses");
    assert_shows("2 due");
    stage_resize(10, 40);
    stage_type("G");
    assert_shows("2 due");
}

static void test_courses__a_spread_dose_fills_the_bar_with_its_part(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    stage_type("C");
    begin_vitamin_d();
    stage_type("tt"); /* the second is asked about */
    assert_shows("Not due today: a dose lasts 30 days. t again takes one now.");
    stage_type("uqT");
    assert_shows("41.7 of 15 µg");
    assert_shows("1250 µg taken on the day");
    stage_type("l");
    assert_shows("41.7 of 15 µg");
}

static void test_courses__one_is_taken_skipped_and_ended_from_the_list(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    begin_magnesium();
    stage_type("t");
    assert_shows("Took Magnesium citrate, 150 mg");
    assert_shows("1 taken, 1 later");
    stage_type("s");
    assert_shows("Skipped Magnesium citrate");
    stage_type("t");
    assert_shows("Took Magnesium citrate");
    stage_type("d");
    assert_shows("Doses were taken, so it cannot be deleted; x ends it.");
    stage_type("x");
    assert_shows("Ended the course of Magnesium citrate, 150 mg on 19 Nov. u undoes.");
    stage_type("u");
    assert_shows("Undone: ended the course of Magnesium citrate, 150 mg");
}

static void test_courses__a_limit_is_told_and_not_enforced(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    begin_magnesium();
    stage_type("t");
    assert_shows("Took Magnesium citrate, 150 mg: the dose of Thu 19 Nov, 08:00. u undoes.");
    stage_type("t"); /* hours early */
    assert_shows("Due at 20:00, in 7 h 30 min. t again takes it now.");
    stage_assert_golden("courses-early-80x24");
    assert_shows("1 taken, 1 later");
    stage_type("jt"); /* another key in between: asked again */
    assert_shows("Due at 20:00, in 7 h 30 min. t again takes it now.");
    stage_type("t");
    assert_shows("Took Magnesium citrate, 150 mg: the dose of Thu 19 Nov, 20:00. u undoes.");
    stage_type("t");
    assert_shows("Magnesium from supplements 450 mg: over NASEM's limit of 350 mg.");
    assert_shows("Took Magnesium citrate, 150 mg. u undoes.");
    stage_type("t"); /* every time */
    assert_shows("Magnesium from supplements 600 mg: over NASEM's limit of 350 mg.");
    stage_type("u");
    stage_type("t");
    assert_shows("Magnesium from supplements 600 mg: over NASEM's limit of 350 mg.");
    stage_resize(10, 40); /* the warning is never cut */
    assert_shows("Magnesium from supplements 600 mg:");
    assert_shows("over NASEM's limit of 350 mg.");
    assert_shows("Took Magnesium citrate");
    stage_resize(24, 80);
    stage_type("qA");
    stage_paste("2 magnesium citrate, 150 mg");
    stage_type("<Enter>");
    assert_shows("Magnesium from supplements 900 mg: over NASEM's limit of 350 mg.");
    assert_shows("Logged 1 food. u undoes.");
}

static void test_courses__none_taken_is_a_mark_of_its_own(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    begin_magnesium();
    stage_type("m");
    assert_shows("Marked: no supplements taken on this day. u undoes.");
    assert_shows("none taken, Thu 19 Nov, today");
    stage_type("m");
    assert_shows("Cleared the mark: no supplements are logged. u undoes.");
    assert_shows_not("none taken");
    stage_type("tm");
    assert_shows("supplements are logged on 2026-11-19");
}

static void test_courses__a_change_keeps_the_past(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    begin_magnesium();
    stage_type("e2 tablets<^S>");
    assert_shows("Magnesium from supplements 600 mg: over NASEM's limit of 350 mg.");
    assert_shows("Changed the course of Magnesium citrate, 150 mg. u undoes.");
    stage_type("<Enter>");
    assert_shows("from 2026-11-12 to 2026-11-18: 1 tablet at 08:00,20:00, daily");
    assert_shows("from 2026-11-19 to 2026-11-25: 2 tablets at 08:00,20:00, daily");
    assert_shows("0 of 15 taken, 14 missed");
    stage_assert_golden("course-details-80x24");
}

/* Returns whether the course's form opens with this row id. */
static bool opens_by(int64_t id)
{
    struct error error = ERROR_INIT;
    const struct screen_class *class = screens.classes[SCREEN_COURSE];
    struct ui ui = { .screens = &screens, .journal = stage_journal() };
    struct request request = { .day = ui.journal->today, .course_id = id };
    void *form = xcalloc(1, class->state_size);
    enum status status = class->open(form, &ui, &request, &error);
    class->close(form);
    free(form);
    return status == STATUS_OK;
}

static void test_courses__one_is_changed_by_the_id_of_any_of_its_parts(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct courses courses;
    stage_begin(24, 80, true);
    begin_magnesium();
    stage_type("e2 tablets<^S>");
    assert_ok(courses_load(&courses, stage_journal()->log, &error));
    assert_int_equal(courses.count, 1);
    assert_int_equal(courses.courses[0].part_count, 2);
    assert_true(opens_by(courses.courses[0].parts[0].id));
    assert_true(opens_by(courses.courses[0].parts[1].id));
    assert_false(opens_by(courses.courses[0].parts[1].id + 1));
    courses_release(&courses);
}

static void test_courses__the_form_has_room_at_40x10(void **state)
{
    (void)state;
    stage_begin(10, 40, true);
    stage_type("Cn");
    stage_paste("magnesium citrate 150");
    stage_type("<Enter>");
    stage_assert_golden("course-form-40x10");
    stage_type("<Tab>9:99<Enter>");
    assert_shows("9:99");
    stage_type("<^U>9<Enter>sometimes<Enter>");
    assert_shows("'sometimes' is not a day of the week");
}

static void test_courses__the_sheet_is_read_from_the_list(void **state)
{
    (void)state;
    stage_begin(50, 100, true);
    begin_magnesium();
    stage_type("p");
    assert_shows("age not given, sex not given; targets for adults 31-50");
    assert_shows("0 of 15 taken, 14 missed");
    assert_shows("marrow sheet | lpr prints this page");
    stage_assert_golden("sheet-100x50");
}

TESTS(test_courses)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(test_courses__are_begun_and_listed, teardown),
        cmocka_unit_test_teardown(test_courses__what_is_due_is_said_and_taken_by_one_key, teardown),
        cmocka_unit_test_teardown(test_courses__a_spread_dose_fills_the_bar_with_its_part,
                                  teardown),
        cmocka_unit_test_teardown(test_courses__one_is_taken_skipped_and_ended_from_the_list,
                                  teardown),
        cmocka_unit_test_teardown(test_courses__a_limit_is_told_and_not_enforced, teardown),
        cmocka_unit_test_teardown(test_courses__none_taken_is_a_mark_of_its_own, teardown),
        cmocka_unit_test_teardown(test_courses__a_change_keeps_the_past, teardown),
        cmocka_unit_test_teardown(test_courses__one_is_changed_by_the_id_of_any_of_its_parts,
                                  teardown),
        cmocka_unit_test_teardown(test_courses__the_form_has_room_at_40x10, teardown),
        cmocka_unit_test_teardown(test_courses__the_sheet_is_read_from_the_list, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
