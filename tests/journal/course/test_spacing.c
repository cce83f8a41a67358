#include "marrow/base/buffer.h"
#include "pharmacy.h"

#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/course.h"
#include "marrow/journal/spacing.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct courses courses;
static char told[1024];
static size_t told_count;

/* Course 1 is of Levothyroxine, course 2 of Calcium. */
static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T12:30");
    struct food thyroid = kitchen_tablet("starter:thyroid", "Levothyroxine", 0);
    struct food calcium = kitchen_tablet("starter:calcium", "Calcium", 0);
    struct course_plan plan = pharmacy_plan("2026-11-01", 1);
    pharmacy_begin(journal, &thyroid, &plan);
    pharmacy_begin(journal, &calcium, &plan);
    assert_ok(courses_load(&courses, journal->log, &error));
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    courses_release(&courses);
    kitchen_close(journal);
    return 0;
}

static void keep(int course, int minutes, bool is_after, int other)
{
    struct spacing spacing = { &courses.courses[course - 1], &courses.courses[other - 1], is_after,
                               minutes };
    assert_ok(spacing_set(journal, &spacing, &error));
}

static struct spacing_break last;

static void hear(const struct spacing_break *broken, void *payload)
{
    (void)payload;
    last = *broken;
    snprintf(told, sizeof told, "%zu: %s", broken->index, broken->sentence);
    told_count++;
}

static struct spacing_dose dose(int course, const char *day, int minute)
{
    return (struct spacing_dose){ courses.courses[course - 1].parts[0].id, kitchen_date(day),
                                  minute };
}

/* Asserts what is said of a dose at a minute of 19 Nov; "" is nothing. */
static void assert_told(int course, int minute, const char *words)
{
    struct spacing_dose one = dose(course, "2026-11-19", minute);
    told[0] = '\0';
    told_count = 0;
    assert_ok(spacings_check(journal, &one, 1, hear, NULL, &error));
    assert_string_equal(told[0] ? told + 3 : told, words);
}

static void test_spacing__without_a_rule_of_the_persons_nothing_is_ever_said(void **state)
{
    (void)state;
    pharmacy_take(journal, 1, "2026-11-19", 0, 420);
    assert_told(2, 420, "");
    assert_told(2, 421, "");
}

static void test_spacing__is_counted_from_the_dose_as_taken(void **state)
{
    (void)state;
    keep(2, 240, true, 1);
    assert_told(2, 500, ""); /* due at 8:00, but not taken yet */
    pharmacy_take(journal, 1, "2026-11-19", 0, 510); /* due at 8:00, taken at 8:30 */
    assert_told(2, 600, "Calcium 1 h 30 min after Levothyroxine (08:30); you keep 4 h after it");
    assert_told(2, 749, "Calcium 3 h 59 min after Levothyroxine (08:30); you keep 4 h after it");
    assert_told(2, 750, "");
    assert_told(2, 510, "Calcium together with Levothyroxine (08:30); you keep 4 h after it");
    assert_told(2, MINUTE_NONE, "");
}

/* "4 h after" says nothing of calcium that was taken before. */
static void test_spacing__each_side_is_a_rule_of_its_own(void **state)
{
    (void)state;
    keep(2, 240, true, 1);
    pharmacy_take(journal, 2, "2026-11-19", 0, 600);
    assert_told(1, 660, "");
    assert_told(1, 540,
                "Levothyroxine 1 h before Calcium (10:00); you keep Calcium 4 h after "
                "Levothyroxine");
    keep(2, 120, false, 1);
    assert_told(1, 660,
                "Levothyroxine 1 h after Calcium (10:00); you keep Calcium 2 h before "
                "Levothyroxine");
    assert_told(1, 720, "");
    pharmacy_take(journal, 1, "2026-11-19", 0, 720);
    assert_told(2, 630, "Calcium 1 h 30 min before Levothyroxine (12:00); you keep 2 h before it");
}

static void test_spacing__reaches_over_midnight(void **state)
{
    (void)state;
    keep(2, 240, true, 1);
    pharmacy_take(journal, 1, "2026-11-18", 0, 1430);
    assert_told(2, 60, "Calcium 1 h 10 min after Levothyroxine (23:50); you keep 4 h after it");
    assert_told(2, 230, "");
    pharmacy_take(journal, 1, "2026-11-18", 0, 1500); /* 1:00 of the night after */
    assert_told(2, 230, "Calcium 2 h 50 min after Levothyroxine (01:00); you keep 4 h after it");
}

static void test_spacing__of_two_doses_taken_together_one_is_told_of(void **state)
{
    (void)state;
    keep(2, 240, true, 1);
    const struct spacing_dose both[] = { dose(1, "2026-11-19", 750), dose(2, "2026-11-19", 750) };
    told_count = 0;
    assert_ok(spacings_check(journal, both, 2, hear, NULL, &error));
    assert_int_equal(told_count, 1);
    assert_string_equal(told,
                        "1: Calcium together with Levothyroxine (12:30); you keep 4 h after it");
    assert_int_equal(last.later, 1);
    assert_true(last.has_time && last.minute == 990);
    const struct spacing_dose other[] = { both[1], both[0] };
    assert_ok(spacings_check(journal, other, 2, hear, NULL, &error));
    assert_int_equal(last.index, 1);
    assert_int_equal(last.later, 0); /* calcium waits, although it comes first in the list */
    assert_true(last.has_time && last.minute == 990);
}

static void test_spacing__a_rule_says_what_it_makes_impossible(void **state)
{
    (void)state;
    struct spacings all;
    struct buffer lines = BUFFER_INIT;
    struct spacing rule = { &courses.courses[1], &courses.courses[0], true, 240 };
    keep(1, 120, true, 2);
    keep(2, 240, true, 1);
    assert_ok(spacings_load(&all, journal->log, &courses, &error));
    spacing_add_doubts(&lines, &rule, &all);
    assert_string_equal(
        lines.text, "Levothyroxine is kept 2 h after Calcium too: whichever is taken first, the "
                    "other waits\nthe plan breaks this rule: Calcium is due at 08:00 and "
                    "Levothyroxine at 08:00; change one with marrow course change 2 --at "
                    "TIME\n");
    buffer_clear(&lines);
    rule.is_after = false;
    rule.minutes = 0;
    spacing_add_doubts(&lines, &rule, &all);
    assert_int_equal(lines.length, 0);
    buffer_release(&lines);
    spacings_release(&all);
}

/* Asserts what is said of course 2 that keeps a time after course 1, which are due at these minutes
 * and on these days of the week. */
static void assert_doubt(int first, unsigned first_days, int second, unsigned second_days,
                         int minutes, const char *words)
{
    static const struct spacings none = { .count = 0 };
    struct buffer lines = BUFFER_INIT;
    struct spacing rule = { &courses.courses[1], &courses.courses[0], true, minutes };
    struct course_plan *plans[] = { &courses.courses[0].parts[0].plan,
                                    &courses.courses[1].parts[0].plan };
    plans[0]->minutes[0] = first;
    plans[0]->weekdays = first_days;
    plans[1]->minutes[0] = second;
    plans[1]->weekdays = second_days;
    spacing_add_doubts(&lines, &rule, &none);
    if (!*words)
        assert_int_equal(lines.length, 0);
    else if (!strstr(lines.text, words))
        fail_msg("'%s' has no '%s'", lines.text, words);
    buffer_release(&lines);
}

static void test_spacing__planned_times_of_two_days_break_a_rule_too(void **state)
{
    (void)state;
    const unsigned monday = 1;
    const unsigned tuesday = 2;
    const unsigned sunday = 64;
    const char *over_midnight =
        "Calcium is due at 01:00 and Levothyroxine at 22:00 the day before; change one";
    assert_doubt(1320, WEEKDAYS_ALL, 60, WEEKDAYS_ALL, 240, over_midnight);
    assert_doubt(1320, WEEKDAYS_ALL, 120, WEEKDAYS_ALL, 240, "");
    assert_doubt(1320, monday, 60, tuesday, 240, over_midnight);
    assert_doubt(1320, sunday, 60, monday, 240, over_midnight);
    assert_doubt(1320, tuesday, 60, monday, 240, "");
    /* What is never due on one day clashes only over midnight. */
    assert_doubt(480, monday, 480, tuesday, 240, "");
    assert_doubt(480, monday, 480, monday | sunday, 240, "at 08:00; change one");
    /* A dose of the night has a time after 24:00. */
    assert_doubt(480, tuesday, 1440 + 540, monday, 240,
                 "Calcium is due at 09:00 and Levothyroxine at 08:00 the day after");
    /* Twenty-four hours after a dose that is due daily is never kept. */
    assert_doubt(600, WEEKDAYS_ALL, 480, WEEKDAYS_ALL, 1440, "at 10:00 the day before");
}

static void test_spacing__a_changed_dose_stays_the_same_course(void **state)
{
    (void)state;
    struct course_plan plan = pharmacy_plan("2026-11-01", 2);
    keep(2, 240, true, 1);
    assert_ok(
        course_change(journal, &courses.courses[0], &plan, kitchen_date("2026-11-10"), &error));
    pharmacy_take(journal, 1, "2026-11-19", 0, 480);
    assert_told(2, 540, "Calcium 1 h after Levothyroxine (08:00); you keep 4 h after it");
}

static void assert_rules(size_t count)
{
    struct spacings all;
    assert_ok(spacings_load(&all, journal->log, &courses, &error));
    assert_int_equal(all.count, count);
    spacings_release(&all);
}

static void test_spacing__is_set_removed_and_undone_in_single_steps(void **state)
{
    (void)state;
    struct spacing same = { courses.courses, courses.courses, true, 60 };
    assert_int_equal(spacing_set(journal, &same, &error), STATUS_INVALID);
    keep(2, 240, true, 1);
    keep(2, 180, true, 1); /* instead of the first */
    keep(2, 60, false, 1);
    assert_rules(2);
    keep(2, 0, true, 1);
    assert_rules(1);
    assert_ok(course_delete(journal, &courses.courses[1], &error));
    assert_rules(0);
    kitchen_undo(journal, "Deleted the course of Calcium");
    assert_rules(1);
    kitchen_undo(journal, "Set the time between doses of Calcium and another");
    assert_rules(2);
}

static void test_spacing__reads_times_as_people_type_them(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int minutes; /* -1: refused */
    } cases[] = { { "4h", 240 },   { "4 hours", 240 }, { "90 min", 90 },    { "1 h 30 min", 90 },
                  { "1h30m", 90 }, { "none", 0 },      { "24h", 1440 },     { "25h", -1 },
                  { "4", -1 },     { "", -1 },         { "soon", -1 },      { "0h", -1 },
                  { "-2h", -1 },   { "1h 2h 3h", -1 }, { "30 tablets", -1 } };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int minutes;
        enum status status = spacing_parse_minutes(&minutes, cases[i].text, &error);
        assert_int_equal(status ? -1 : minutes, cases[i].minutes);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

TESTS(test_spacing)
{
    const struct CMUnitTest tests[] = {
        TEST(test_spacing__without_a_rule_of_the_persons_nothing_is_ever_said),
        TEST(test_spacing__is_counted_from_the_dose_as_taken),
        TEST(test_spacing__each_side_is_a_rule_of_its_own),
        TEST(test_spacing__reaches_over_midnight),
        TEST(test_spacing__of_two_doses_taken_together_one_is_told_of),
        TEST(test_spacing__a_rule_says_what_it_makes_impossible),
        TEST(test_spacing__planned_times_of_two_days_break_a_rule_too),
        TEST(test_spacing__a_changed_dose_stays_the_same_course),
        TEST(test_spacing__is_set_removed_and_undone_in_single_steps),
        TEST(test_spacing__reads_times_as_people_type_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
