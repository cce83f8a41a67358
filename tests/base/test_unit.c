#include <math.h>
#include <string.h>

#include "fixture.h"
#include "marrow/base/unit.h"

static const struct {
    enum unit unit;
    enum unit_dimension dimension;
    double factor;
    const char *name, *plain;
} facts[] = {
    { UNIT_UG, DIMENSION_MASS, 1e-6, "µg", "mcg" },
    { UNIT_MG, DIMENSION_MASS, 1e-3, "mg", "mg" },
    { UNIT_G, DIMENSION_MASS, 1, "g", "g" },
    { UNIT_KG, DIMENSION_MASS, 1000, "kg", "kg" },
    { UNIT_OZ, DIMENSION_MASS, 28.349523125, "oz", "oz" },
    { UNIT_LB, DIMENSION_MASS, 16 * 28.349523125, "lb", "lb" },
    { UNIT_ML, DIMENSION_VOLUME, 1, "ml", "ml" },
    { UNIT_CL, DIMENSION_VOLUME, 10, "cl", "cl" },
    { UNIT_DL, DIMENSION_VOLUME, 100, "dl", "dl" },
    { UNIT_L, DIMENSION_VOLUME, 1000, "l", "l" },
    { UNIT_CUP, DIMENSION_VOLUME, 236.5882365, "cup", "cup" },
    { UNIT_TSP, DIMENSION_VOLUME, 236.5882365 / 48, "tsp", "tsp" },
    { UNIT_TBSP, DIMENSION_VOLUME, 236.5882365 / 16, "tbsp", "tbsp" },
    { UNIT_FL_OZ, DIMENSION_VOLUME, 236.5882365 / 8, "fl oz", "fl oz" },
    { UNIT_PINT, DIMENSION_VOLUME, 236.5882365 * 2, "pint", "pint" },
    { UNIT_QUART, DIMENSION_VOLUME, 236.5882365 * 4, "quart", "quart" },
    { UNIT_GALLON, DIMENSION_VOLUME, 236.5882365 * 16, "gallon", "gallon" },
    { UNIT_KCAL, DIMENSION_ENERGY, 1, "kcal", "kcal" },
    { UNIT_KJ, DIMENSION_ENERGY, 1 / 4.184, "kJ", "kJ" },
    { UNIT_IU, DIMENSION_IU, 1, "IU", "IU" },
};

static void test_unit__factors_follow_from_the_definitions(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
        double factor = unit_factor(facts[i].unit);
        assert_int_equal(unit_dimension(facts[i].unit), facts[i].dimension);
        assert_true(fabs(factor - facts[i].factor) <= 1e-12 * facts[i].factor);
        assert_string_equal(unit_name(facts[i].unit), facts[i].name);
        assert_string_equal(unit_name_plain(facts[i].unit), facts[i].plain);
        assert_int_equal(unit_find(facts[i].name, strlen(facts[i].name)), facts[i].unit);
        assert_int_equal(unit_find(facts[i].plain, strlen(facts[i].plain)), facts[i].unit);
    }
    assert_string_equal(unit_name(UNIT_NONE), "");
    assert_int_equal(unit_dimension(UNIT_NONE), DIMENSION_NONE);
}

static void test_unit__words_are_found_in_any_case(void **state)
{
    (void)state;
    static const struct {
        const char *word;
        enum unit unit;
    } cases[] = {
        { "G", UNIT_G },           { "grams", UNIT_G },      { "Gram", UNIT_G },
        { "MG", UNIT_MG },         { "mcg", UNIT_UG },       { "qt", UNIT_QUART },
        { "pt", UNIT_PINT },       { "gal", UNIT_GALLON },   { "Cal", UNIT_KCAL },
        { "Calories", UNIT_KCAL }, { "IE", UNIT_IU },        { "UI", UNIT_IU },
        { "I.E.", UNIT_IU },       { "dl", UNIT_DL },        { "cl", UNIT_CL },
        { "ug", UNIT_UG },         { "\xCE\xBCg", UNIT_UG }, { "\xC2\xB5g", UNIT_UG },
        { "Kilo", UNIT_KG },       { "ounces", UNIT_OZ },    { "LBS", UNIT_LB },
        { "ML", UNIT_ML },         { "Litre", UNIT_L },      { "liters", UNIT_L },
        { "L", UNIT_L },           { "Tbsp", UNIT_TBSP },    { "tablespoons", UNIT_TBSP },
        { "teaspoon", UNIT_TSP },  { "fl oz", UNIT_FL_OZ },  { "Fluid Ounces", UNIT_FL_OZ },
        { "cups", UNIT_CUP },      { "pints", UNIT_PINT },   { "KJ", UNIT_KJ },
        { "iu", UNIT_IU },         { "I.U.", UNIT_IU },      { "kcal", UNIT_KCAL },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(unit_find(cases[i].word, strlen(cases[i].word)), cases[i].unit);
}

static void test_unit__other_words_are_none(void **state)
{
    (void)state;
    static const char *const words[] = { "",  "slice", "gra",  "gramss", "m",
                                         "|", "g|",    "g|gr", "\xC2",   "gg" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        assert_int_equal(unit_find(words[i], strlen(words[i])), UNIT_NONE);
    assert_int_equal(unit_find("grams of oats", 5), UNIT_G);
    assert_int_equal(unit_find("green", 1), UNIT_G);
}

TESTS(test_unit)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_unit__factors_follow_from_the_definitions),
        cmocka_unit_test(test_unit__words_are_found_in_any_case),
        cmocka_unit_test(test_unit__other_words_are_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
