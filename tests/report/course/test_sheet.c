/* The page for the doctor: what stands on it of targets, measurements and courses. */
#include "pharmacy.h"

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/measurement.h"
#include "marrow/journal/own_target.h"
#include "marrow/journal/profile.h"
#include "marrow/report/sheet.h"
#include "marrow/report/wording.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct buffer page = BUFFER_INIT;

static int set_up(void **state)
{
    (void)state;
    struct profile profile = { .has_birth = true, .sex = SEX_FEMALE, .authority = "nasem" };
    journal = kitchen_open("2026-11-19T12:30");
    profile.birth = kitchen_date("1986-05-02");
    assert_ok(profile_set(journal, &profile, kitchen_date("2026-01-01"), &error));
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    buffer_release(&page);
    kitchen_close(journal);
    return 0;
}

static void write_page(void)
{
    struct sheet sheet;
    const struct wording wording = { .unicode = true };
    buffer_clear(&page);
    assert_ok(sheet_load(&sheet, journal, kitchen_date("2026-10-23"), kitchen_date("2026-11-19"),
                         &error));
    sheet_format(&page, &sheet, &wording);
    sheet_release(&sheet);
    int lines = 0;
    for (const char *at = page.text; *at; at += strcspn(at, "\n") + 1, lines++)
        assert_true(text_width(at, strcspn(at, "\n")) <= SHEET_COLUMNS);
    assert_true(lines <= SHEET_LINES);
}

static void assert_on_page(const char *words)
{
    if (!strstr(page.text, words))
        fail_msg("the page has no '%s':\n%s", words, page.text);
}

static void add(const char *kind, const char *day, double value, const char *unit, double low,
                double high)
{
    int64_t id;
    struct measurement measurement = { .kind = kind,
                                       .day = kitchen_date(day),
                                       .minute = MINUTE_NONE,
                                       .value = value,
                                       .unit = unit,
                                       .has_low = low > 0,
                                       .has_high = high > 0,
                                       .low = low,
                                       .high = high };
    assert_ok(measurement_add(&id, journal, &measurement, &error));
}

static void test_sheet__an_empty_log_has_a_page_that_says_so(void **state)
{
    (void)state;
    write_page();
    assert_on_page("no courses");
    assert_null(strstr(page.text, "Latest measurements"));
}

static void
test_sheet__measurements_stand_as_reported_with_the_range_of_the_laboratory(void **state)
{
    (void)state;
    add("weight", "2026-11-01", 70, "kg", 0, 0);
    add("weight", "2026-11-18", 69.5, "kg", 0, 0);
    add("vitamin_d_25oh", "2026-11-02", 52, "nmol/l", 50, 125);
    add("egfr", "2026-11-03", 88, "ml/min/1.73m²", 60, 0);
    write_page();
    assert_on_page("Latest measurements, as they were reported");
    assert_on_page("2026-11-18  Weight 69.5 kg");
    assert_null(strstr(page.text, "2026-11-01  Weight"));
    assert_on_page("52 nmol/l, lab range 50 to 125");
    assert_on_page("lab range at least 60");
}

static void test_sheet__a_course_shows_its_parts_its_end_and_its_reason(void **state)
{
    (void)state;
    struct courses courses;
    struct food magnesium = kitchen_tablet("starter:magnesium-citrate", "Magnesium citrate", 150);
    struct food iron = kitchen_tablet("starter:iron", "Iron", 0);
    struct course_plan plan = pharmacy_plan("2026-10-01", 1);
    plan.reason = "cramps";
    plan.advised_by = "Dr. Acme";
    pharmacy_begin(journal, &magnesium, &plan);
    plan.has_end = true;
    plan.end = kitchen_date("2026-11-05");
    plan.reason = plan.advised_by = NULL;
    pharmacy_begin(journal, &iron, &plan);
    assert_ok(courses_load(&courses, journal->log, &error));
    plan = courses.courses[0].parts[0].plan;
    plan.amount = 2;
    plan.measure = "2 tablets";
    assert_ok(
        course_change(journal, &courses.courses[0], &plan, kitchen_date("2026-11-10"), &error));
    courses_release(&courses);
    write_page();
    assert_on_page("Magnesium citrate: 2 tablets");
    assert_on_page("since 2026-10-01");
    assert_on_page("until 2026-11-09: 1 tablet");
    assert_on_page("for cramps; advised by Dr. Acme; ");
    assert_on_page("since 2026-10-01, ended 2026-11-05");
}

static void test_sheet__more_courses_than_fit_are_counted(void **state)
{
    (void)state;
    struct course_plan plan = pharmacy_plan("2026-10-01", 1);
    for (int i = 0; i < 40; i++) {
        char origin[40];
        char name[40];
        snprintf(origin, sizeof origin, "starter:tablet-%d", i);
        snprintf(name, sizeof name, "Tablet number %d", i);
        struct food tablet = kitchen_tablet(origin, name, 0);
        pharmacy_begin(journal, &tablet, &plan);
    }
    write_page();
    assert_on_page(" more: marrow course list --all");
    assert_null(strstr(page.text, "Tablet number 39"));
}

static void test_sheet__own_targets_say_from_when_they_hold_and_their_note(void **state)
{
    (void)state;
    struct own_target target = { .nutrient = NUTRIENT_CALCIUM,
                                 .from = kitchen_date("2026-11-10"),
                                 .at_least = 800,
                                 .at_most = 1500,
                                 .quiet = true,
                                 .note = "as advised" };
    assert_ok(own_target_set(journal, &target, &error));
    write_page();
    assert_on_page("goal 800 mg");
    assert_on_page("at most 1500 mg");
    assert_on_page("since 2026-11-10");
    assert_on_page("not suggested");
    assert_on_page("note: as advised");
}

TESTS(test_sheet)
{
#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        each(test_sheet__an_empty_log_has_a_page_that_says_so),
        each(test_sheet__measurements_stand_as_reported_with_the_range_of_the_laboratory),
        each(test_sheet__a_course_shows_its_parts_its_end_and_its_reason),
        each(test_sheet__more_courses_than_fit_are_counted),
        each(test_sheet__own_targets_say_from_when_they_hold_and_their_note),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
