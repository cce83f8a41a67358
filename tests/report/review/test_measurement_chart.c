#include "kitchen.h"

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/journal/day_note.h"
#include "marrow/journal/measurement.h"
#include "marrow/report/measurement_chart.h"
#include "marrow/report/period.h"
#include "marrow/report/wording.h"

static struct error error = ERROR_INIT;

static void assert_line(const struct measurements *all, size_t at, const char *line)
{
    struct buffer out = BUFFER_INIT;
    const struct measurement *one = &all->items[at];
    struct measurement_chart chart = measurement_chart_of(all, one->kind, one->unit);
    measurement_chart_add_line(&out, &chart, one);
    assert_string_equal(out.text, line);
    assert_int_equal(out.length, MEASUREMENT_CHART_COLUMNS);
    buffer_release(&out);
}

static void test_measurement_chart__two_units_never_share_a_line(void **state)
{
    (void)state;
    struct measurement items[] = {
        { .kind = "vitamin_d_25oh", .value = 20, .unit = "ng/ml" },
        { .kind = "vitamin_d_25oh", .value = 230, .unit = "nmol/l" },
        { .kind = "vitamin_d_25oh", .value = 10, .unit = "ng/ml", .bound = MEASURED_BELOW },
        { .kind = "vitamin_d_25oh", .value = 115, .unit = "nmol/l", .has_high = true, .high = 230 },
    };
    const struct measurements all = { ARENA_INIT, items, 4 };
    assert_line(&all, 0, "                       *");
    assert_line(&all, 1, "                       *");
    assert_line(&all, 2, "            <           ");
    assert_line(&all, 3, "------------*----------]");
}

static void test_measurement_chart__holds_values_below_zero_and_zero_alone(void **state)
{
    (void)state;
    struct measurement items[] = {
        { .kind = "t_score_hip", .value = -2.3, .unit = "" },
        { .kind = "t_score_hip", .value = -1, .unit = "", .has_low = true, .low = -1 },
        { .kind = "pth", .value = 0, .unit = "pg/ml", .bound = MEASURED_ABOVE },
    };
    const struct measurements all = { ARENA_INIT, items, 3 };
    assert_line(&all, 0, "*                       ");
    assert_line(&all, 1, "             *----------");
    assert_line(&all, 2, ">                       ");
}

static void test_measurement_chart__intake_is_that_of_complete_days_before_it(void **state)
{
    (void)state;
    struct period before;
    struct buffer text = BUFFER_INIT;
    const struct wording wording = { .unicode = true, .vitamin_d_iu = false };
    struct journal *journal = kitchen_open("2026-11-19T12:30");
    struct food milk = kitchen_food("starter:milk", "Milk", 11, 120, 0.1, 50);
    kitchen_log(journal, &milk, 500, "2026-11-10", LUNCH);
    kitchen_log(journal, &milk, 900, "2026-11-18", LUNCH); /* the day itself is not before it */
    for (int i = 0; i < 2; i++)
        assert_ok(day_note_set_mark(journal, kitchen_date(i ? "2026-11-10" : "2026-11-18"),
                                    DAY_MARK_COMPLETE, &error));
    assert_ok(measurement_chart_load_before(&before, journal, kitchen_date("2026-11-18"), &error));
    measurement_chart_add_before(&text, &wording, &before);
    assert_string_equal(text.text, "4 weeks before, 1 complete day: magnesium 55 mg, calcium 600 "
                                   "mg, vitamin D 0.5 µg");
    period_release(&before);
    buffer_clear(&text);
    assert_ok(measurement_chart_load_before(&before, journal, kitchen_date("2026-11-10"), &error));
    measurement_chart_add_before(&text, &wording, &before);
    assert_string_equal(text.text, "4 weeks before: no complete day");
    period_release(&before);
    buffer_release(&text);
    kitchen_close(journal);
}

TESTS(test_measurement_chart)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_measurement_chart__two_units_never_share_a_line),
        cmocka_unit_test(test_measurement_chart__holds_values_below_zero_and_zero_alone),
        cmocka_unit_test(test_measurement_chart__intake_is_that_of_complete_days_before_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
