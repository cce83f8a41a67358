#include "fixture.h"

#include <math.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/catalogue/water_report.h"

static struct error error = ERROR_INIT;
static struct arena arena;
static struct water_report report;
static struct food food;
static char doubt[WATER_REPORT_DOUBT];

static int set_up(void **state)
{
    (void)state;
    report = (struct water_report){ .has_hardness = false };
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    arena_release(&arena);
    return 0;
}

static void reads(const char *field, const char *text)
{
    assert_ok(water_report_read(&report, field, text, &error));
}

static void make(void)
{
    assert_ok(water_report_food(&food, doubt, &arena, "Tap", &report, &error));
}

/* Asserts the ends of what a litre (998 g) holds, in mg. */
static void assert_litre(enum nutrient nutrient, double low, double high)
{
    const struct value *value = &food.values[nutrient];
    double most = value->known == KNOWN_ROUNDED ? value->high : value->amount;
    double is_low = food_value_low(value) * 9.98;
    if (fabs(is_low - low) > 0.01 || fabs(most * 9.98 - high) > 0.01)
        fail_msg("a litre holds %.3f to %.3f", is_low, most * 9.98);
}

static void test_water_report__hardness_alone_never_tells_calcium_from_magnesium(void **state)
{
    (void)state;
    reads("hardness", "14.0 °dH"); /* 14.05 * 0.178326 mmol/l at most */
    make();
    assert_int_equal(food.values[NUTRIENT_CALCIUM].known, KNOWN_BELOW);
    assert_int_equal(food.values[NUTRIENT_MAGNESIUM].known, KNOWN_BELOW);
    assert_litre(NUTRIENT_CALCIUM, 0, 100.414);
    assert_litre(NUTRIENT_MAGNESIUM, 0, 60.896);
    assert_int_equal(food.values[NUTRIENT_SODIUM].known, KNOWN_NOT);
    assert_int_equal(food.values[NUTRIENT_VITAMIN_D].known, KNOWN_ASSUMED);
}

static void test_water_report__the_degrees_are_those_of_their_definitions(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        double calcium; /* mg/l if all is calcium, with half of the last digit */
    } cases[] = {
        { "1.0000 °dH", 7.147 * 1.00005 },    { "1.0000 dH", 7.147 * 1.00005 },
        { "1.0000 °fH", 4.0044 * 1.00005 },   { "1.0000 °f", 4.0044 * 1.00005 },
        { "100.00 ppm", 40.044 * 1.00005 },   { "100.00 ppm CaCO3", 40.044 * 1.00005 },
        { "1,000 mmol/l", 40.078 * 1.00005 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        report = (struct water_report){ .has_hardness = false };
        if (strchr(cases[i].text, ',')) {
            assert_int_equal(water_report_read(&report, "hardness", cases[i].text, &error),
                             STATUS_INVALID); /* a number with two readings */
            continue;
        }
        reads("hardness", cases[i].text);
        make();
        assert_litre(NUTRIENT_CALCIUM, 0, cases[i].calcium);
    }
}

static void test_water_report__one_mineral_leaves_the_other_as_exact_as_the_digits(void **state)
{
    (void)state;
    reads("hardness", "2.50 mmol/l");
    reads("calcium", "80.2 mg/l"); /* 2.0011 mmol/l: 0.4989 +- 0.00625 are left */
    make();
    assert_int_equal(food.values[NUTRIENT_CALCIUM].known, KNOWN_EXACT);
    assert_litre(NUTRIENT_CALCIUM, 80.2, 80.2);
    assert_litre(NUTRIENT_MAGNESIUM, 11.974, 12.278);
    set_up(NULL);
    reads("hardness", "2.50 mmol/l");
    reads("calcium", "110 mg/l"); /* more than there is hardness for */
    assert_int_equal(water_report_food(&food, doubt, &arena, "Tap", &report, &error),
                     STATUS_INVALID);
    assert_non_null(strstr(error.text, "more than the whole hardness (100 mg/l)"));
}

static void test_water_report__a_report_that_contradicts_itself_is_doubted_and_taken(void **state)
{
    (void)state;
    reads("calcium", "80 mg/l");
    reads("magnesium", "10 mg/l");
    reads("sodium", "12 mg/l");
    make();
    assert_string_equal(doubt, "");
    reads("hardness", "13.5 °dH"); /* 2.407 mmol/l; calcium and magnesium are 2.4075 */
    make();
    assert_string_equal(doubt, "");
    report.has_hardness = false;
    reads("hardness", "25 °dH");
    make();
    assert_non_null(strstr(doubt, "a hardness of 2.41 mmol/l, and the report says 4.46"));
    assert_litre(NUTRIENT_CALCIUM, 80, 80);
    assert_litre(NUTRIENT_SODIUM, 12, 12);
}

static void test_water_report__what_is_not_a_report_is_refused(void **state)
{
    (void)state;
    static const char *const wrong[] = { "14", "14 mg/l", "hard", "14 degrees", "-3 °dH", "" };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_int_equal(water_report_read(&report, "hardness", wrong[i], &error), STATUS_INVALID);
    assert_int_equal(water_report_read(&report, "calcium", "80 mg", &error), STATUS_INVALID);
    assert_int_equal(water_report_read(&report, "calcium", "80", &error), STATUS_INVALID);
    assert_int_equal(water_report_read(&report, "energy", "80 mg/l", &error), STATUS_INVALID);
    assert_int_equal(water_report_read(&report, "taste", "80 mg/l", &error), STATUS_USAGE);
    assert_int_equal(water_report_food(&food, doubt, &arena, "Tap", &report, &error), STATUS_USAGE);
    reads("calcium", "80 mg/l");
    assert_int_equal(water_report_read(&report, "Ca", "80 mg/l", &error), STATUS_USAGE);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

TESTS(test_water_report)
{
    const struct CMUnitTest tests[] = {
        TEST(test_water_report__hardness_alone_never_tells_calcium_from_magnesium),
        TEST(test_water_report__the_degrees_are_those_of_their_definitions),
        TEST(test_water_report__one_mineral_leaves_the_other_as_exact_as_the_digits),
        TEST(test_water_report__a_report_that_contradicts_itself_is_doubted_and_taken),
        TEST(test_water_report__what_is_not_a_report_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
