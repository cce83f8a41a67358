#include "fixture.h"

#include <math.h>
#include <string.h>

#include "marrow/catalogue/nutrient.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"
#include "marrow/report/pral.h"
#include "marrow/report/wording.h"

static struct day_nutrient figures[NUTRIENT_COUNT];

static int set_up(void **state)
{
    (void)state;
    memset(figures, 0, sizeof figures);
    return 0;
}

static void eat(enum nutrient nutrient, double known, double ceiling)
{
    figures[nutrient].food = interval_between(known, ceiling);
}

static void assert_words(const char *words)
{
    char text[WORDING_SIZE];
    pral_format(text, pral_of_day(figures));
    assert_string_equal(text, words);
}

/* 0.49 * 60 + 0.037 * 1000 - 0.021 * 2500 - 0.026 * 300 - 0.013 * 800 = -4.3 */
static void test_pral__is_the_formula_of_remer_and_manz(void **state)
{
    (void)state;
    eat(NUTRIENT_PROTEIN, 60, 60);
    eat(NUTRIENT_PHOSPHORUS, 1000, 1000);
    eat(NUTRIENT_POTASSIUM, 2500, 2500);
    eat(NUTRIENT_MAGNESIUM, 300, 300);
    eat(NUTRIENT_CALCIUM, 800, 800);
    struct pral pral = pral_of_day(figures);
    assert_true(fabs(pral.low - -4.3) < 1e-9 && fabs(pral.high - -4.3) < 1e-9);
    assert_words("PRAL -4.3 mEq");
}

static void test_pral__what_is_unknown_moves_one_end_alone(void **state)
{
    (void)state;
    eat(NUTRIENT_PROTEIN, 60, 60);
    eat(NUTRIENT_POTASSIUM, 1000, 2000); /* 8.4 with the least, -12.6 with the most */
    assert_words("PRAL -12.6 to 8.4 mEq");
    eat(NUTRIENT_POTASSIUM, 1000, INFINITY);
    assert_words("PRAL at most 8.4 mEq");
    eat(NUTRIENT_POTASSIUM, 1000, 1000);
    eat(NUTRIENT_PHOSPHORUS, 0, INFINITY);
    assert_words("PRAL at least 8.4 mEq");
    eat(NUTRIENT_POTASSIUM, 1000, INFINITY);
    assert_words("");
}

static void test_pral__is_of_food_alone(void **state)
{
    (void)state;
    figures[NUTRIENT_CALCIUM].supplements = interval_between(1000, 1000);
    figures[NUTRIENT_CALCIUM].total = interval_between(1000, 1000);
    assert_false(pral_of_day(figures).has);
    assert_words("");
}

#define each(test) cmocka_unit_test_setup(test, set_up)

TESTS(test_pral)
{
    const struct CMUnitTest tests[] = {
        each(test_pral__is_the_formula_of_remer_and_manz),
        each(test_pral__what_is_unknown_moves_one_end_alone),
        each(test_pral__is_of_food_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
