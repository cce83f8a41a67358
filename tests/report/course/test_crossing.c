#include "pharmacy.h"

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/dose.h"
#include "marrow/journal/resolve.h"
#include "marrow/journal/spacing.h"
#include "marrow/report/crossing.h"
#include "marrow/report/wording.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct food thyroid, calcium;

/* Course 1 is of Levothyroxine and was taken at 9:00, course 2 of Calcium, kept 4 h after it. */
static int set_up(void **state)
{
    (void)state;
    struct courses courses;
    journal = kitchen_open("2026-11-19T12:30");
    thyroid = kitchen_tablet("starter:thyroid", "Levothyroxine", 0);
    calcium = kitchen_tablet("starter:calcium", "Calcium", 0);
    struct course_plan plan = pharmacy_plan("2026-11-01", 1);
    pharmacy_begin(journal, &thyroid, &plan);
    pharmacy_begin(journal, &calcium, &plan);
    assert_ok(courses_load(&courses, journal->log, &error));
    struct spacing spacing = { &courses.courses[1], &courses.courses[0], true, 240 };
    assert_ok(spacing_set(journal, &spacing, &error));
    courses_release(&courses);
    pharmacy_take(journal, 1, "2026-11-19", 0, 540);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    kitchen_close(journal);
    return 0;
}

static void assert_words(const struct crossings *crossings, const char *words)
{
    const struct wording wording = { .unicode = true, .vitamin_d_iu = false };
    char text[WORDING_SIZE * 2];
    assert_int_equal(crossings->count, 1);
    assert_int_equal(crossings_get_spacing(crossings)->course, 2);
    crossing_format(text, crossings, 0, &wording);
    assert_string_equal(text, words);
}

/* Both clients take doses by these functions and say what they find. */
static void test_crossing__a_dose_too_near_another_is_said_before_it_is_taken(void **state)
{
    (void)state;
    struct doses doses;
    struct crossings crossings;
    struct date day = kitchen_date("2026-11-19");
    assert_ok(doses_load_day(&doses, journal, day, &error));
    struct dose_taking taking = { .course = &doses.courses.courses[1], .minute = MINUTE_NONE };
    taking.slot = doses_find_open(&doses, taking.course, MINUTE_NONE);
    assert_ok(crossings_load_takings(&crossings, journal, day, &taking, 1, &error));
    assert_words(&crossings,
                 "Calcium 3 h 30 min after Levothyroxine (09:00); you keep 4 h after it");
    crossings_release(&crossings);
    taking.minute = 780;
    assert_ok(crossings_load_takings(&crossings, journal, day, &taking, 1, &error));
    assert_int_equal(crossings.count, 0);
    assert_null(crossings_get_spacing(&crossings));
    crossings_release(&crossings);
    doses_release(&doses);
}

static void test_crossing__quick_entry_says_the_same(void **state)
{
    (void)state;
    struct crossings crossings;
    struct courses courses;
    struct resolution *resolution = xmalloc(sizeof *resolution);
    struct food logged = calcium;
    assert_ok(courses_load(&courses, journal->log, &error));
    logged.food_id = courses.courses[1].food_id;
    kitchen_begin(resolution, "2026-11-19", 0);
    kitchen_add(resolution, &logged, 1);
    assert_ok(crossings_load_resolution(&crossings, journal, resolution, &error));
    assert_words(&crossings,
                 "Calcium 3 h 30 min after Levothyroxine (09:00); you keep 4 h after it");
    crossings_release(&crossings);
    courses_release(&courses);
    free(resolution);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

TESTS(test_crossing)
{
    const struct CMUnitTest tests[] = {
        TEST(test_crossing__a_dose_too_near_another_is_said_before_it_is_taken),
        TEST(test_crossing__quick_entry_says_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
