#include "fixture.h"

#include <math.h>

#include "marrow/catalogue/food.h"
#include "marrow/catalogue/label.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/catalogue/rounding.h"

static struct value round_as(const char *text, enum nutrient nutrient, struct rounding_place place)
{
    struct error error = ERROR_INIT;
    struct label_value said;
    assert_ok(label_read(&said, nutrient, text, place.label, &error));
    return rounding_value(&said, nutrient, place);
}

struct rounding_case {
    const char *text;
    enum nutrient nutrient;
    double low, high; /* high 0: it stays exact */
};

static void check(const struct rounding_case *cases, size_t count, struct rounding_place place)
{
    for (size_t i = 0; i < count; i++) {
        struct value value = round_as(cases[i].text, cases[i].nutrient, place);
        bool is_right = cases[i].high > 0 ? value.known == KNOWN_ROUNDED &&
                                                fabs(value.low - cases[i].low) < 1e-9 &&
                                                fabs(value.high - cases[i].high) < 1e-9
                                          : value.known == KNOWN_EXACT;
        if (!is_right)
            fail_msg("%s %s is %g from %g to %g", nutrients[cases[i].nutrient].name, cases[i].text,
                     value.amount, value.low, value.high);
    }
}

#define CHECK(cases, ...)                                                                          \
    check(cases, sizeof(cases) / sizeof *(cases), (struct rounding_place){ __VA_ARGS__ })

static void test_rounding__an_american_percentage_is_rounded_to_2_then_5_then_10(void **state)
{
    (void)state;
    static const struct rounding_case cases[] = {
        { "2% DV", NUTRIENT_CALCIUM, 13, 39 },        { "10% DV", NUTRIENT_CALCIUM, 117, 162.5 },
        { "15% DV", NUTRIENT_CALCIUM, 162.5, 227.5 }, { "50% DV", NUTRIENT_CALCIUM, 617.5, 715 },
        { "60% DV", NUTRIENT_CALCIUM, 715, 845 },     { "100% DV", NUTRIENT_CALCIUM, 1235, 1365 },
        { "7% DV", NUTRIENT_CALCIUM, 84.5, 97.5 },    { "2.5% DV", NUTRIENT_CALCIUM, 31.85, 33.15 },
        { "10% DV", NUTRIENT_VITAMIN_D, 1.8, 2.5 },
    };
    CHECK(cases, LABEL_US_2016, false, true);
    CHECK(cases, LABEL_UNSAID, false, true); /* "% DV" says the label */
    static const struct rounding_case old[] = { { "2% DV", NUTRIENT_CALCIUM, 10, 30 },
                                                { "10% DV", NUTRIENT_VITAMIN_D, 0.9, 1.25 } };
    CHECK(old, LABEL_US_OLD, false, true);
}

static void test_rounding__other_percentages_are_whole(void **state)
{
    (void)state;
    static const struct rounding_case european[] = { { "2% NRV", NUTRIENT_CALCIUM, 12, 20 },
                                                     { "15 %", NUTRIENT_MAGNESIUM, 54.375, 58.125 },
                                                     { "50% RI", NUTRIENT_VITAMIN_D, 2.475,
                                                       2.525 } };
    static const struct rounding_case tablet[] = { { "50% DV", NUTRIENT_MAGNESIUM, 207.9, 212.1 } };
    CHECK(european, LABEL_EU, false, false);
    CHECK(tablet, LABEL_US_2016, true, true);
}

static void test_rounding__american_amounts_have_the_steps_of_the_rule(void **state)
{
    (void)state;
    static const struct rounding_case cases[] = {
        { "120 mg", NUTRIENT_CALCIUM, 115, 125 },     { "123 mg", NUTRIENT_CALCIUM, 122.5, 123.5 },
        { "25 mg", NUTRIENT_MAGNESIUM, 22.5, 27.5 },  { "94 mg", NUTRIENT_POTASSIUM, 93.5, 94.5 },
        { "0.6 mg", NUTRIENT_IRON, 0.55, 0.65 },      { "2 µg", NUTRIENT_VITAMIN_D, 1.95, 2.05 },
        { "100 IU", NUTRIENT_VITAMIN_D, 2.45, 2.55 }, { "18 mg", NUTRIENT_VITAMIN_C, 17.5, 18.5 },
        { "45 kcal", NUTRIENT_ENERGY, 42.5, 47.5 },   { "50 kcal", NUTRIENT_ENERGY, 47.5, 55 },
        { "250 kcal", NUTRIENT_ENERGY, 245, 255 },    { "2.5 g", NUTRIENT_TOTAL_FAT, 2.25, 2.75 },
        { "5 g", NUTRIENT_TOTAL_FAT, 4.75, 5.5 },     { "2.3 g", NUTRIENT_TOTAL_FAT, 2.25, 2.35 },
        { "140 mg", NUTRIENT_SODIUM, 137.5, 145 },    { "12 g", NUTRIENT_SUGARS, 11.5, 12.5 },
        { "10 mg", NUTRIENT_CHOLESTEROL, 7.5, 12.5 }, { "34 g", NUTRIENT_WATER, 0, 0 },
    };
    CHECK(cases, LABEL_US_2016, false, true);
    static const struct rounding_case tablet[] = { { "250 mg", NUTRIENT_MAGNESIUM, 0, 0 },
                                                   { "10 kcal", NUTRIENT_ENERGY, 7.5, 12.5 } };
    CHECK(tablet, LABEL_US_2016, true, true);
    CHECK(tablet, LABEL_US_OLD, true, true);
    static const struct rounding_case old[] = { { "250 mg", NUTRIENT_CALCIUM, 0, 0 },
                                                { "35 mg", NUTRIENT_POTASSIUM, 32.5, 37.5 } };
    CHECK(old, LABEL_US_OLD, false, true);
    static const struct rounding_case unsaid[] = { { "120 mg", NUTRIENT_CALCIUM, 0, 0 },
                                                   { "5 g", NUTRIENT_TOTAL_FAT, 0, 0 } };
    CHECK(unsaid, LABEL_UNSAID, false, true);
    CHECK(unsaid, LABEL_US_2016, false, false); /* not what a label rounds */
}

static void test_rounding__european_amounts_have_the_steps_of_the_guidance(void **state)
{
    (void)state;
    static const struct rounding_case cases[] = {
        { "120 mg", NUTRIENT_CALCIUM, 119.5, 120.5 },
        { "1200 mg", NUTRIENT_CALCIUM, 1195, 1205 },
        { "0.75 µg", NUTRIENT_VITAMIN_D, 0.745, 0.755 },
        { "64 kcal", NUTRIENT_ENERGY, 63.5, 64.5 },
        { "3.5 g", NUTRIENT_TOTAL_FAT, 3.45, 3.55 },
        { "10 g", NUTRIENT_TOTAL_FAT, 9.95, 10.5 },
        { "36 g", NUTRIENT_SUGARS, 35.5, 36.5 },
        { "salt 0.1 g", NUTRIENT_SODIUM, 38, 42 },
        { "1.2 g salt", NUTRIENT_SODIUM, 460, 500 },
        { "50 mg", NUTRIENT_SODIUM, 45, 55 },
        { "12 mg", NUTRIENT_CHOLESTEROL, 0, 0 },
    };
    CHECK(cases, LABEL_EU, false, false);
    static const struct rounding_case tablet[] = { { "250 mg", NUTRIENT_MAGNESIUM, 0, 0 },
                                                   { "10 kcal", NUTRIENT_ENERGY, 9.5, 10.5 } };
    CHECK(tablet, LABEL_EU, true, true);
    struct rounding_place place = { LABEL_EU, false, false };
    struct value energy = round_as("250 kJ", NUTRIENT_ENERGY, place);
    assert_int_equal(energy.known, KNOWN_ROUNDED);
    assert_true(fabs(energy.high - 250.5 / 4.184) < 1e-9);
}

static void test_rounding__a_printed_zero_is_less_than_what_rounds_to_it(void **state)
{
    (void)state;
    static const struct {
        struct rounding_place place;
        const char *text;
        enum nutrient nutrient;
        double below; /* 0: it stays exact */
    } cases[] = {
        { { LABEL_US_2016, false, true }, "0", NUTRIENT_CALCIUM, 26 },
        { { LABEL_US_2016, false, true }, "0% DV", NUTRIENT_CALCIUM, 26 },
        { { LABEL_US_OLD, false, true }, "0% DV", NUTRIENT_CALCIUM, 20 },
        { { LABEL_US_2016, false, true }, "0", NUTRIENT_TOTAL_FAT, 0.5 },
        { { LABEL_US_2016, false, false }, "0", NUTRIENT_TOTAL_FAT, 0 },
        { { LABEL_EU, false, false }, "0", NUTRIENT_TOTAL_FAT, 0.5 },
        { { LABEL_EU, false, false }, "0 g", NUTRIENT_SATURATED_FAT, 0.1 },
        { { LABEL_EU, false, false }, "0 g salt", NUTRIENT_SODIUM, 5 },
        { { LABEL_EU, false, false }, "0", NUTRIENT_CALCIUM, 0 },
        { { LABEL_UNSAID, false, true }, "0", NUTRIENT_TOTAL_FAT, 0 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct value value = round_as(cases[i].text, cases[i].nutrient, cases[i].place);
        assert_int_equal(value.known, cases[i].below > 0 ? KNOWN_BELOW : KNOWN_EXACT);
        assert_true(fabs(value.amount - cases[i].below) < 1e-9);
    }
}

static void test_rounding__what_is_not_exact_stays_as_it_was_said(void **state)
{
    (void)state;
    struct rounding_place place = { LABEL_US_2016, false, true };
    struct value value = round_as("<5 mg", NUTRIENT_CALCIUM, place);
    assert_true(value.known == KNOWN_BELOW && value.amount == 5);
    value = round_as(">=20% DV", NUTRIENT_CALCIUM, place);
    assert_true(value.known == KNOWN_AT_LEAST && value.amount == 260);
    assert_int_equal(round_as("?", NUTRIENT_CALCIUM, place).known, KNOWN_NOT);
}

static void test_rounding__only_some_percentages_are_printed(void **state)
{
    (void)state;
    double low;
    double high;
    assert_true(rounding_find_percent(&low, &high, 10.02, 0.05));
    assert_true(low == 9 && high == 12.5);
    assert_true(rounding_find_percent(&low, &high, 49.9, 0.2));
    assert_true(low == 47.5 && high == 55);
    assert_false(rounding_find_percent(&low, &high, 10.1, 0.05));
    assert_false(rounding_find_percent(&low, &high, 7, 0.1));
    assert_false(rounding_find_percent(&low, &high, 55, 1));
    assert_false(rounding_find_percent(&low, &high, 0.5, 1));
}

TESTS(test_rounding)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rounding__an_american_percentage_is_rounded_to_2_then_5_then_10),
        cmocka_unit_test(test_rounding__other_percentages_are_whole),
        cmocka_unit_test(test_rounding__american_amounts_have_the_steps_of_the_rule),
        cmocka_unit_test(test_rounding__european_amounts_have_the_steps_of_the_guidance),
        cmocka_unit_test(test_rounding__a_printed_zero_is_less_than_what_rounds_to_it),
        cmocka_unit_test(test_rounding__what_is_not_exact_stays_as_it_was_said),
        cmocka_unit_test(test_rounding__only_some_percentages_are_printed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
