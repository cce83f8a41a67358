#include "fixture.h"

#include <math.h>
#include <string.h>

#include "marrow/catalogue/compound.h"

/* Shares of the element in percent. They are calculated from atomic weights in the report that the
 * reference intakes come from. */
static const struct {
    const char *text;
    double percents[COMPOUNDS_MAX];
    size_t count;
} cases[] = {
    { "1350 mg magnesium oxide", { 60.30 }, 1 },
    { "1350 mg magnesium hydroxide", { 41.68 }, 1 },
    { "1350 mg milk of magnesia", { 41.68 }, 1 },
    { "1350 mg magnesium carbonate", { 28.83 }, 1 },
    { "1 g magnesium chloride", { 25.53, 11.96 }, 2 },
    { "1 g magnesium chloride hexahydrate", { 11.96 }, 1 },
    { "1 g magnesium sulfate", { 20.19, 9.86 }, 2 },
    { "1 g epsom salt", { 9.86 }, 1 },
    { "1 g magnesium citrate", { 16.16, 11.34 }, 2 },
    { "1 g trimagnesium citrate", { 16.16 }, 1 },
    { "1 g magnesium hydrogen citrate", { 11.34 }, 1 },
    { "1 g magnesium malate", { 15.54 }, 1 },
    { "1350 mg magnesium glycinate", { 14.10 }, 1 },
    { "1350 mg magnesium bisglycinate", { 14.10 }, 1 },
    { "1 g magnesium lactate", { 12.01, 10.19 }, 2 },
    { "1 g magnesium taurate", { 8.92 }, 1 },
    { "1 g magnesium aspartate", { 8.42 }, 1 },
    { "1 g magnesium L-threonate", { 8.25 }, 1 },
    { "1 g magnesium threonate", { 8.25 }, 1 },
    { "1 g magnesium orotate", { 7.27 }, 1 },
    { "1 g magnesium gluconate", { 5.86 }, 1 },
    { "1250 mg calcium carbonate", { 40.04 }, 1 },
    { "calcium carbonate 1,25 g", { 40.04 }, 1 },
    { "calcium as carbonate 1250 mg", { 40.04 }, 1 },
    { "1 g calcium phosphate", { 38.76, 29.46 }, 2 },
    { "1 g tricalcium phosphate", { 38.76 }, 1 },
    { "1 g calcium chloride", { 36.11 }, 1 },
    { "1 g calcium citrate", { 24.12, 21.08 }, 2 },
    { "1 g calcium lactate", { 18.37, 13.00 }, 2 },
    { "1 g calcium gluconate", { 9.31, 8.94 }, 2 },
};

static void test_compound__shares_follow_from_the_formulas(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct error error = ERROR_INIT;
        struct compound_reading reading;
        if (compound_read(&reading, cases[i].text, &error))
            fail_msg("%s: %s", cases[i].text, error.text);
        if (reading.count != cases[i].count)
            fail_msg("%s: %zu forms", cases[i].text, reading.count);
        for (size_t f = 0; f < reading.count; f++) {
            double percent = 100 * compound_share(reading.compounds[f]);
            if (fabs(percent - cases[i].percents[f]) > 0.0051)
                fail_msg("%s: %.4f %%, not %.2f", reading.compounds[f]->name, percent,
                         cases[i].percents[f]);
        }
    }
}

static void test_compound__amounts_are_read_in_any_place(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct compound_reading reading;
    assert_ok(compound_read(&reading, "1350mg magnesium glycinate", &error));
    assert_true(fabs(reading.amount - 1350) < 1e-9);
    assert_true(fabs(reading.amount * compound_share(reading.compounds[0]) - 190.3) < 0.1);
    assert_ok(compound_read(&reading, "calcium citrate 0.5 g", &error));
    assert_true(fabs(reading.amount - 500) < 1e-9);
    assert_int_equal(reading.element, NUTRIENT_CALCIUM);
    assert_ok(compound_read(&reading, "10 mmol magnesium", &error));
    assert_false(reading.has_compound);
    assert_true(fabs(reading.amount - 243.05) < 1e-9);
    assert_ok(compound_read(&reading, "20 mEq of calcium", &error));
    assert_true(fabs(reading.amount - 400.78) < 1e-9);
    assert_ok(compound_read(&reading, "250 mg magnesium", &error));
    assert_true(reading.amount == 250);
}

static void test_compound__what_is_not_known_lists_what_is(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct compound_reading reading;
    assert_int_equal(compound_read(&reading, "100 mg magnesium stearate", &error),
                     STATUS_NOT_FOUND);
    assert_non_null(strstr(error.text, "magnesium orotate"));
    assert_null(strstr(error.text, "calcium"));
    assert_int_equal(compound_read(&reading, "100 mg citrate", &error), STATUS_NOT_FOUND);
    assert_non_null(strstr(error.text, "known are those of magnesium and calcium"));
    assert_int_equal(compound_read(&reading, "magnesium oxide", &error), STATUS_INVALID);
    assert_int_equal(compound_read(&reading, "2 tablets magnesium oxide", &error), STATUS_INVALID);
    assert_int_equal(compound_read(&reading, "10 mmol magnesium oxide", &error), STATUS_INVALID);
    assert_int_equal(compound_read(&reading, "0 mg magnesium oxide", &error), STATUS_INVALID);
    assert_int_equal(compound_read(&reading, "1,350 mg magnesium glycinate", &error),
                     STATUS_INVALID);
    assert_string_equal(error.text, "'1,350' could mean 1350 or 1.35; type 1350 or 1.35");
    assert_int_equal(compound_read(&reading, "magnesium glycinate 1.350 mg", &error),
                     STATUS_INVALID);
    assert_int_equal(compound_read(&reading, "2-3 g calcium carbonate", &error), STATUS_INVALID);
    assert_non_null(strstr(error.text, "is a range"));
}

TESTS(test_compound)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_compound__shares_follow_from_the_formulas),
        cmocka_unit_test(test_compound__amounts_are_read_in_any_place),
        cmocka_unit_test(test_compound__what_is_not_known_lists_what_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
