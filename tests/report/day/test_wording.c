#include "fixture.h"

#include "marrow/catalogue/food.h"
#include "marrow/journal/target.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"
#include "marrow/report/wording.h"

static const struct wording plain = { .unicode = false };

static struct day_nutrient eaten(double known, double ceiling)
{
    struct day_nutrient figures = { .total = interval_between(known, ceiling),
                                    .counted = interval_between(known, ceiling),
                                    .foods = 1 };
    return figures;
}

static void assert_words(const struct day_nutrient *figures, const char *of_goal,
                         const char *verdict)
{
    char text[WORDING_SIZE];
    wording_of_goal(text, &plain, NUTRIENT_CALCIUM, figures);
    assert_string_equal(text, of_goal);
    wording_verdict(text, &plain, NUTRIENT_CALCIUM, figures, false);
    assert_string_equal(text, verdict);
}

static void test_wording__own_limits_are_told_beside_the_sum(void **state)
{
    (void)state;
    struct day_nutrient figures = eaten(892, 892);
    figures.target = (struct target){ .has_limit = true, .is_own_limit = true, .at_most = 1000 };
    figures.limit_verdict = LIMIT_VERDICT_WITHIN;
    assert_words(&figures, "892 of at most 1000 mg", "within");
    figures.target.has_goal = true;
    figures.target.at_least = 800;
    figures.verdict = VERDICT_MET;
    assert_words(&figures, "892 of 800 to 1000 mg", "met");
    figures.target.at_least = 1000;
    figures.verdict = VERDICT_SHORT;
    assert_words(&figures, "892 of exactly 1000 mg", "short by 108 mg");
    figures.target.quiet = true;
    assert_words(&figures, "892 of exactly 1000 mg", "short");
    figures = eaten(1000.4, 1200);
    figures.target = (struct target){ .has_limit = true, .is_own_limit = true, .at_most = 1000 };
    figures.limit_verdict = LIMIT_VERDICT_OVER;
    assert_words(&figures, ">= 1000.4 of at most 1000 mg", "over the limit");
}

static void test_wording__a_figure_that_labels_round_is_about(void **state)
{
    (void)state;
    char text[WORDING_SIZE];
    const struct value value = food_value_rounded(26, 13, 39);
    wording_food_value(text, &plain, NUTRIENT_CALCIUM, &value);
    assert_string_equal(text, "~ 26");
    struct wording unicode = { .unicode = true };
    wording_food_value(text, &unicode, NUTRIENT_CALCIUM, &value);
    assert_string_equal(text, "≈ 26");
    struct day_nutrient figures = eaten(0, 0);
    figures.total = (struct interval){ 987, 1013, 1000 };
    figures.target = (struct target){ .has_goal = true, .at_least = 1000 };
    figures.verdict = VERDICT_CANNOT_TELL;
    assert_words(&figures, "~ 1000 of 1000 mg", "cannot tell");
    figures.total = interval_add(figures.total, interval_between(5, 5));
    wording_total(text, &unicode, NUTRIENT_CALCIUM, figures.total);
    assert_string_equal(text, "≈ 1005");
    figures.total = interval_add(figures.total, interval_between(0, 75)); /* something unknown */
    wording_total(text, &unicode, NUTRIENT_CALCIUM, figures.total);
    assert_string_equal(text, "≥ 992");
    wording_ratio(text, (struct ratio){ true, 2.04, BOUND_ROUNDED });
    assert_string_equal(text, "Ca:Mg about 2");
}

static void test_wording__a_limit_of_supplements_alone_is_no_bound_of_the_sum(void **state)
{
    (void)state;
    struct day_nutrient figures = eaten(892, 892);
    figures.target = (struct target){
        .has_limit = true, .is_own_limit = true, .at_most = 500, .counts = LIMIT_SUPPLEMENTS
    };
    figures.limit_verdict = LIMIT_VERDICT_WITHIN;
    assert_words(&figures, "892 mg", "");
    figures.target = (struct target){ .lacks_goal = true };
    assert_words(&figures, "892 mg", "no value from this authority");
}

static void test_wording__a_past_day_that_is_not_complete_has_nothing_to_go(void **state)
{
    (void)state;
    static const struct {
        double ceiling;
        bool quiet, is_past;
        const char *verdict;
    } cases[] = {
        { 794, false, false, "so far, 206 mg to go" },
        { 794, false, true, "206 mg short (day not complete)" },
        { 850, false, true, "at most 206 mg short (day not complete)" },
        { 794, true, false, "so far" },
        { 794, true, true, "short (day not complete)" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[WORDING_SIZE];
        struct day_nutrient figures = eaten(794, cases[i].ceiling);
        figures.verdict = VERDICT_SO_FAR;
        figures.target = (struct target){ .has_goal = true, .at_least = 1000 };
        figures.target.quiet = cases[i].quiet;
        wording_verdict(text, &plain, NUTRIENT_CALCIUM, &figures, cases[i].is_past);
        assert_string_equal(text, cases[i].verdict);
    }
}

static void test_wording__another_authority_s_limit_is_told_by_its_name(void **state)
{
    (void)state;
    char text[WORDING_SIZE];
    struct day_nutrient figures = eaten(1250, 1250);
    figures.target = (struct target){ .has_goal = true,
                                      .at_least = 10,
                                      .has_limit = true,
                                      .at_most = 100,
                                      .limit_authority = "EFSA",
                                      .limit_year = 2023,
                                      .limit_absent_from = "UK" };
    figures.limit_verdict = LIMIT_VERDICT_OVER;
    wording_limit(text, &plain, NUTRIENT_VITAMIN_D, &figures);
    assert_string_equal(text, "no UK limit; EFSA's 100 mcg is exceeded: 1250 mcg");
    wording_over(text, &figures.target);
    assert_string_equal(text, "over EFSA's limit");
    wording_limit_source(text, &figures.target);
    assert_string_equal(text, "EFSA 2023, no UK limit");
    figures.counted = interval_between(35, 40);
    figures.limit_verdict = LIMIT_VERDICT_WITHIN;
    wording_limit(text, &plain, NUTRIENT_VITAMIN_D, &figures);
    assert_string_equal(text, "no UK limit; EFSA's: >= 35 of at most 100 mcg");
    figures.target.limit_absent_from = NULL;
    figures.target.limit_year = 0;
    figures.target.limit_authority = "own";
    wording_over(text, &figures.target);
    assert_string_equal(text, "over the limit");
    wording_limit_source(text, &figures.target);
    assert_string_equal(text, "own");
}

/* 34 mg of vitamin C in 120 g are kept as 28.33 mg in 100 g. */
static void
test_wording__a_lower_bound_is_rounded_down_but_not_for_what_nobody_measures(void **state)
{
    static const struct {
        double known;
        const char *text;
    } cases[] = { { 33.996, ">= 34" }, { 33.94, ">= 33" }, { 204.6, ">= 204" },
                  { 2.99994, ">= 3" }, { 2.98, ">= 2.9" }, { 1624.98, ">= 1625" },
                  { 319.9, ">= 319" }, { 0.0096, ">= 0" } };
    char text[WORDING_SIZE];
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        wording_total(text, &plain, NUTRIENT_CALCIUM, interval_between(cases[i].known, 5000));
        assert_string_equal(text, cases[i].text);
    }
    struct day_nutrient figures = eaten(319.99, 400);
    figures.target = (struct target){ .has_goal = true, .at_least = 320 };
    figures.verdict = VERDICT_CANNOT_TELL;
    assert_words(&figures, ">= 319.9 of 320 mg", "cannot tell");
    figures.total = interval_between(204.6, 400);
    figures.food = interval_between(204.6, 204.6);
    figures.supplements = interval_between(0, 195.4);
    wording_parts(text, &plain, NUTRIENT_CALCIUM, &figures);
    assert_string_equal(text, "food 204, supplements >= 0");
    wording_ceiling(text, &plain, NUTRIENT_CALCIUM, 0.0004);
    assert_string_equal(text, "0.01");
}

TESTS(test_wording)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_wording__a_figure_that_labels_round_is_about),
        cmocka_unit_test(
            test_wording__a_lower_bound_is_rounded_down_but_not_for_what_nobody_measures),
        cmocka_unit_test(test_wording__own_limits_are_told_beside_the_sum),
        cmocka_unit_test(test_wording__a_limit_of_supplements_alone_is_no_bound_of_the_sum),
        cmocka_unit_test(test_wording__a_past_day_that_is_not_complete_has_nothing_to_go),
        cmocka_unit_test(test_wording__another_authority_s_limit_is_told_by_its_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
