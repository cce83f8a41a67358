#include "fixture.h"

#include <math.h>

#include "marrow/report/interval.h"

static struct interval between(double known, double ceiling)
{
    return interval_between(known, ceiling);
}

static void test_interval__four_hundred_twenty_in_parts_meets_four_hundred_twenty(void **state)
{
    (void)state;
    struct interval sum = between(0, 0);
    for (int i = 0; i < 4200; i++)
        sum = interval_add(sum, between(0.1, 0.1));
    assert_true(sum.known != 420); /* otherwise this proves nothing */
    assert_int_equal(interval_judge_goal(sum, 420, false), VERDICT_MET);
    assert_int_equal(interval_judge_limit(sum, 420), LIMIT_VERDICT_WITHIN);
    assert_int_equal(interval_judge_goal(between(419.9999, 419.9999), 420, false), VERDICT_SHORT);
}

static void test_interval__the_ceiling_decides_short_and_within(void **state)
{
    (void)state;
    assert_int_equal(interval_judge_goal(between(288, 310), 320, false), VERDICT_SHORT);
    assert_int_equal(interval_judge_goal(between(288, 330), 320, false), VERDICT_CANNOT_TELL);
    assert_int_equal(interval_judge_goal(between(288, INFINITY), 320, false), VERDICT_CANNOT_TELL);
    assert_int_equal(interval_judge_goal(between(320, INFINITY), 320, false), VERDICT_MET);
    assert_int_equal(interval_judge_limit(between(288, 330), 350), LIMIT_VERDICT_WITHIN);
    assert_int_equal(interval_judge_limit(between(288, 360), 350), LIMIT_VERDICT_CANNOT_TELL);
    assert_int_equal(interval_judge_limit(between(288, INFINITY), 350), LIMIT_VERDICT_CANNOT_TELL);
    assert_int_equal(interval_judge_limit(between(351, INFINITY), 350), LIMIT_VERDICT_OVER);
}

static void test_interval__an_unfinished_day_is_never_short(void **state)
{
    (void)state;
    assert_int_equal(interval_judge_goal(between(0, 0), 320, true), VERDICT_SO_FAR);
    assert_int_equal(interval_judge_goal(between(100, INFINITY), 320, true), VERDICT_SO_FAR);
    assert_int_equal(interval_judge_goal(between(320, 320), 320, true), VERDICT_MET);
}

static void test_interval__a_ratio_says_which_way_it_is_bound(void **state)
{
    (void)state;
    struct ratio ratio = interval_ratio(between(800, 800), between(400, 400));
    assert_true(ratio.has && ratio.value == 2 && ratio.bound == BOUND_EXACT);
    ratio = interval_ratio(between(800, 800), between(400, 500));
    assert_true(ratio.has && ratio.bound == BOUND_AT_MOST);
    ratio = interval_ratio(between(800, INFINITY), between(400, 400));
    assert_true(ratio.has && ratio.bound == BOUND_AT_LEAST);
    ratio = interval_ratio(between(800, 900), between(400, 500));
    assert_true(ratio.has && ratio.bound == BOUND_UNCLEAR);
    ratio = interval_ratio(between(0, 0), between(400, 400));
    assert_true(ratio.has && ratio.value == 0 && ratio.bound == BOUND_EXACT);
}

static void test_interval__nothing_is_divided_by_what_may_be_zero(void **state)
{
    (void)state;
    assert_false(interval_ratio(between(800, 800), between(0, 50)).has);
    assert_false(interval_ratio(between(0, 0), between(0, 0)).has);
}

static void test_interval__a_share_is_bound_by_what_the_rest_may_hold(void **state)
{
    (void)state;
    struct interval share;
    assert_true(interval_share(&share, between(300, 300), between(100, 100)));
    assert_true(share.known == 0.75 && share.ceiling == 0.75);
    assert_true(interval_share(&share, between(300, 500), between(100, 200)));
    assert_true(share.known == 0.6 && share.ceiling == 500.0 / 600);
    assert_true(interval_share(&share, between(300, INFINITY), between(100, 100)));
    assert_true(share.known == 0.75 && share.ceiling == 1);
    assert_true(interval_share(&share, between(100, 100), between(300, INFINITY)));
    assert_true(share.known == 0 && share.ceiling == 0.25);
    assert_true(interval_share(&share, between(0, 0), between(300, INFINITY)));
    assert_true(share.known == 0 && share.ceiling == 0);
    assert_false(interval_share(&share, between(0, 20), between(0, 0)));
}

static void test_interval__what_labels_round_is_judged_by_both_ends(void **state)
{
    (void)state;
    struct interval calcium = { 13, 39, 26 }; /* "2% DV" */
    assert_true(interval_is_rounded(calcium) && !interval_is_exact(calcium));
    assert_true(interval_figure(calcium) == 26);
    assert_int_equal(interval_judge_goal(calcium, 26, false), VERDICT_CANNOT_TELL);
    assert_int_equal(interval_judge_limit(calcium, 26), LIMIT_VERDICT_CANNOT_TELL);
    assert_int_equal(interval_judge_goal(calcium, 13, false), VERDICT_MET);
    assert_int_equal(interval_judge_goal(calcium, 40, false), VERDICT_SHORT);
    struct interval sum = interval_add(calcium, between(10, 10));
    assert_true(interval_is_rounded(sum) && interval_figure(sum) == 36);
    sum = interval_add(sum, between(0, 20));
    assert_false(interval_is_rounded(sum));
    assert_true(interval_figure(sum) == 23);
    assert_false(interval_is_rounded(between(5, 5)));
    assert_true(interval_is_rounded(interval_divide(calcium, 2)));
    assert_true(interval_divide(calcium, 2).stated == 13);
}

static void test_interval__a_ratio_of_rounded_figures_is_theirs(void **state)
{
    (void)state;
    struct interval calcium = { 150, 250, 200 };
    struct interval magnesium = { 90, 110, 100 };
    struct ratio ratio = interval_ratio(calcium, magnesium);
    assert_true(ratio.bound == BOUND_ROUNDED && ratio.value == 2);
    ratio = interval_ratio(between(200, 200), magnesium);
    assert_true(ratio.bound == BOUND_ROUNDED && ratio.value == 2);
    ratio = interval_ratio(between(200, 300), magnesium);
    assert_true(ratio.bound == BOUND_AT_LEAST && ratio.value == 200 / 110.0);
    ratio = interval_ratio(calcium, between(100, 200));
    assert_true(ratio.bound == BOUND_AT_MOST && ratio.value == 2.5);
}

static void test_interval__exact_means_that_nothing_is_open(void **state)
{
    (void)state;
    assert_true(interval_is_exact(between(0, 0)));
    assert_true(interval_is_exact(between(420, 420 + 1e-8)));
    assert_false(interval_is_exact(between(420, 420.1)));
    assert_false(interval_is_exact(between(0, 1e-6)));
    assert_false(interval_is_exact(between(420, INFINITY)));
}

TESTS(test_interval)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_interval__four_hundred_twenty_in_parts_meets_four_hundred_twenty),
        cmocka_unit_test(test_interval__the_ceiling_decides_short_and_within),
        cmocka_unit_test(test_interval__an_unfinished_day_is_never_short),
        cmocka_unit_test(test_interval__a_ratio_says_which_way_it_is_bound),
        cmocka_unit_test(test_interval__nothing_is_divided_by_what_may_be_zero),
        cmocka_unit_test(test_interval__a_share_is_bound_by_what_the_rest_may_hold),
        cmocka_unit_test(test_interval__what_labels_round_is_judged_by_both_ends),
        cmocka_unit_test(test_interval__a_ratio_of_rounded_figures_is_theirs),
        cmocka_unit_test(test_interval__exact_means_that_nothing_is_open),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
