#include "kitchen.h"

#include <math.h>

#include "marrow/base/error.h"
#include "marrow/journal/measurement.h"
#include "marrow/report/interval.h"
#include "marrow/report/protein.h"
#include "marrow/report/wording.h"

static struct journal *journal;
static struct error error = ERROR_INIT;

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T12:30");
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    kitchen_close(journal);
    return 0;
}

static void weigh(const char *day, double value, const char *unit, enum measurement_bound bound)
{
    struct measurement weight = { .day = kitchen_date(day),
                                  .minute = MINUTE_NONE,
                                  .kind = "weight",
                                  .value = value,
                                  .unit = unit,
                                  .bound = bound };
    int64_t id;
    assert_ok(measurement_add(&id, journal, &weight, &error));
}

static void assert_words(const char *day, struct interval protein, const char *words)
{
    struct protein_per_kg out;
    char text[WORDING_SIZE];
    const struct wording wording = { .unicode = true, .vitamin_d_iu = false };
    assert_ok(protein_load_per_kg(&out, journal, protein, kitchen_date(day), &error));
    protein_format_per_kg(text, &wording, &out);
    assert_string_equal(text, words);
}

static void test_protein__is_of_the_latest_weight_and_never_of_a_later_one(void **state)
{
    (void)state;
    weigh("2026-11-03", 70, "kg", MEASURED_EXACT);
    weigh("2026-11-10", 80, "kg", MEASURED_EXACT);
    assert_words("2026-11-02", interval_between(56, 56), "");
    assert_words("2026-11-09", interval_between(56, 56),
                 "protein 0.80 g per kg (weight 70 kg of 3 Nov 2026)");
    assert_words("2026-11-10", interval_between(56, 56),
                 "protein 0.70 g per kg (weight 80 kg of 10 Nov 2026)");
}

static void test_protein__what_is_unknown_stays_a_lower_bound(void **state)
{
    (void)state;
    weigh("2026-11-03", 70, "kg", MEASURED_EXACT);
    assert_words("2026-11-03", interval_between(55.99, INFINITY),
                 "protein ≥ 0.79 g per kg (weight 70 kg of 3 Nov 2026)");
    assert_words("2026-11-03", (struct interval){ 50, 60, 55 },
                 "protein ≈ 0.79 g per kg (weight 70 kg of 3 Nov 2026)");
    assert_words("2026-11-03", interval_between(0, 0), "");
}

static void test_protein__pounds_become_kilograms_and_it_is_said(void **state)
{
    (void)state;
    weigh("2026-11-03", 154, "lb", MEASURED_EXACT);
    weigh("2026-11-04", 200, "lb", MEASURED_ABOVE);
    assert_words("2026-11-19", interval_between(69.853, 69.853),
                 "protein 1.00 g per kg (weight 154 lb = 69.9 kg of 3 Nov 2026)");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

TESTS(test_protein)
{
    const struct CMUnitTest tests[] = {
        TEST(test_protein__is_of_the_latest_weight_and_never_of_a_later_one),
        TEST(test_protein__what_is_unknown_stays_a_lower_bound),
        TEST(test_protein__pounds_become_kilograms_and_it_is_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
