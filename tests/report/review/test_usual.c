/* The Institute of Medicine's worked cases (2000, pages 54 to 61), and cases the method does not
 * cover.
 */
#include "fixture.h"

#include <math.h>

#include "marrow/base/date.h"
#include "marrow/journal/profile.h"
#include "marrow/journal/target.h"
#include "marrow/report/interval.h"
#include "marrow/report/usual.h"

#define EAR 265.0
#define SD_R 26.5
#define SD_MAGNESIUM 85.9
#define SD_SURVEY 95.97 /* women aged 31 to 50, magnesium: larger than the report's */
#define MOST_DAYS 40

static struct interval days[MOST_DAYS];
static struct interval none[MOST_DAYS];
static struct target magnesium, calcium_ai;
static struct profile woman;
static struct usual_question question;
static struct usual usual;

static int set_up(void **state)
{
    (void)state;
    magnesium = (struct target){ .has_goal = true,
                                 .at_least = 320,
                                 .goal_kind = "RDA",
                                 .goal_authority = "NASEM",
                                 .has_ear = true,
                                 .ear = EAR };
    calcium_ai = (struct target){
        .has_goal = true, .at_least = 1000, .goal_kind = "AI", .goal_authority = "NASEM"
    };
    woman = (struct profile){ .has_birth = true, .sex = SEX_FEMALE, .authority = "nasem" };
    struct date_parts birth = { 1986, 5, 2 };
    struct date_parts on = { 2026, 11, 18 };
    date_from_parts(&woman.birth, birth);
    question = (struct usual_question){ .nutrient = NUTRIENT_MAGNESIUM,
                                        .target = &magnesium,
                                        .profile = &woman };
    date_from_parts(&question.on, on);
    return 0;
}

static void set_days(size_t count)
{
    question.days = (struct usual_days){ days, none, NULL, count };
    question.history = (struct usual_days){ days, none, NULL, 0 };
}

/* Sets the first days as the person's history too. */
static void set_history(size_t count)
{
    question.history = (struct usual_days){ days, none, NULL, count };
}

/* Adds `count` days around the mean, each a tenth above or below it. */
static void eat(double mean, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        double share = i + 1 == count && count % 2 ? 1 : i % 2 ? 1.1 : 0.9;
        days[i] = interval_between(mean * share, mean * share);
    }
    set_days(count);
}

static const struct usual_finding *judge(void)
{
    usual_judge(&usual, &question);
    return &usual.goal;
}

static void assert_close(double actual, double expected, double within)
{
    if (fabs(actual - expected) > within)
        fail_msg("%.6g, expected %.6g", actual, expected);
}

static void test_usual__magnesium_of_three_days_is_the_report_s_case(void **state)
{
    (void)state;
    double z = usual_z_of_ear(320, EAR, SD_R, SD_MAGNESIUM, 3);
    assert_close(55 / z, 56, 0.5); /* SD_D */
    assert_true(z < 1 && z > 0.97);
    assert_close(usual_confidence(z), 0.85, 0.015); /* the report reads z = 1 in its table: 85 % */
    eat(320, 3);
    const struct usual_finding *goal = judge();
    assert_int_equal(goal->claim, USUAL_NOT_SETTLED); /* never "adequate" for 80 % */
    assert_int_equal(goal->toward, USUAL_ADEQUATE);
    assert_int_equal(goal->sd_kind, USUAL_SD_POOLED);
    assert_close(goal->sd, SD_SURVEY, 1e-9);
    assert_close(goal->z, usual_z_of_ear(320, EAR, SD_R, SD_SURVEY, 3), 1e-9);
    assert_false(goal->is_settled || goal->is_at_least);
    assert_int_equal(usual.rule, USUAL_RULE_AT_RDA);
}

static void test_usual__the_mean_needed_for_two_sds_is_the_report_s(void **state)
{
    (void)state;
    static const struct {
        int days;
        double factor, mean;
    } cases[] = { { 1, 1, 445 }, { 3, 1, 377 }, { 7, 1, 349 }, { 1, 1.25, 486 }, { 7, 1.25, 362 } };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_close(usual_mean_needed(EAR, SD_R, SD_MAGNESIUM * cases[i].factor, cases[i].days),
                     cases[i].mean, 0.5);
}

static void test_usual__a_low_mean_of_seven_days_is_inadequate(void **state)
{
    (void)state;
    double z = usual_z_of_ear(180, EAR, SD_R, SD_MAGNESIUM, 7);
    assert_close(usual_confidence(-z), 0.975, 0.005); /* z = 2: 97.5 % in the report's table */
    eat(170, 7); /* the survey's SD is larger */
    const struct usual_finding *goal = judge();
    assert_int_equal(goal->claim, USUAL_INADEQUATE);
    assert_true(goal->is_settled);
    assert_int_equal(goal->more_days, 0);
}

static void test_usual__calcium_against_an_ai_has_the_report_s_confidence(void **state)
{
    (void)state;
    static const struct {
        double sd;
        int days;
        double percent;
    } cases[] = { { 325, 1, 73 }, { 325, 3, 86 }, { 325, 7, 95 }, { 406, 1, 69 }, { 406, 3, 80 },
                  { 406, 7, 90 }, { 488, 1, 66 }, { 488, 3, 76 }, { 488, 7, 86 } };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        double z = usual_z_above(1200, 1000, cases[i].sd, cases[i].days);
        assert_close(100 * usual_confidence(z), cases[i].percent, 0.5);
    }
    question.nutrient = NUTRIENT_CALCIUM;
    question.target = &calcium_ai;
    eat(1200, 7);
    const struct usual_finding *goal = judge();
    assert_int_equal(goal->toward, USUAL_ABOVE_AI);
    assert_close(goal->z, usual_z_above(1200, 1000, 391.6, 7), 1e-9);
    assert_int_equal(goal->more_days, 16 - 7); /* (2 * 391.6 / 200)^2 = 15.3 */
}

static void test_usual__an_ai_not_reached_concludes_nothing(void **state)
{
    (void)state;
    question.nutrient = NUTRIENT_CALCIUM;
    question.target = &calcium_ai;
    eat(700, 30);
    const struct usual_finding *goal = judge();
    assert_int_equal(goal->claim, USUAL_NOTHING);
    assert_int_equal(goal->obstacle, USUAL_AI_NOT_REACHED);
}

static void test_usual__more_days_settle_it_or_none_do(void **state)
{
    (void)state;
    eat(350, 3); /* 85 over: (85 / 2)^2 - 26.5^2 = 1104; 95.97^2 / 1104 = 8.3 days */
    assert_int_equal(judge()->more_days, 9 - 3);
    eat(310, 3); /* within two SDs of requirement */
    assert_int_equal(judge()->more_days, -1);
    eat(400, 5);
    assert_true(judge()->is_settled);
    assert_int_equal(usual.goal.more_days, 0);
}

static void test_usual__a_lower_bound_is_adequate_at_least_and_never_inadequate(void **state)
{
    (void)state;
    eat(400, 7);
    days[2].ceiling = INFINITY;
    const struct usual_finding *goal = judge();
    assert_int_equal(goal->claim, USUAL_ADEQUATE);
    assert_true(goal->is_at_least);
    eat(180, 7);
    days[2].ceiling += 5;
    assert_int_equal(judge()->claim, USUAL_NOTHING);
    assert_int_equal(usual.goal.obstacle, USUAL_BOUND_ONLY);
}

static void test_usual__the_own_sd_comes_in_without_a_jump(void **state)
{
    (void)state;
    double before = SD_SURVEY;
    for (size_t count = 1; count <= MOST_DAYS; count++) {
        eat(400, count);
        set_history(count);
        const struct usual_finding *goal = judge();
        assert_int_equal(goal->sd_kind, count > 1 ? USUAL_SD_BLENDED : USUAL_SD_POOLED);
        assert_int_equal(goal->sd_days, count);
        /* the last of an odd number of days is the mean itself: one more day can add 0.003 mg */
        assert_true(goal->sd < before + 0.01 && goal->sd > before - 6);
        before = goal->sd;
    }
    /* ten days' worth of the survey and 39 of 40 / sqrt(39 / 40) */
    assert_close(before, sqrt((10 * SD_SURVEY * SD_SURVEY + 40 * 40 * 40.0) / (10 + 39)), 1e-9);
    /* A day that is only a bound does not show how days differ. */
    days[7].ceiling += 20;
    assert_int_equal(judge()->sd_days, MOST_DAYS - 1);
}

static void test_usual__everyone_from_nine_years_has_a_survey(void **state)
{
    (void)state;
    static const struct {
        int year;
        enum sex sex;
        enum life_stage stage;
        double sd;
    } cases[] = {
        { 2017, SEX_FEMALE, STAGE_NONE, 79.97 },         { 2000, SEX_FEMALE, STAGE_NONE, 89.96 },
        { 1960, SEX_FEMALE, STAGE_NONE, 84.19 },         { 1950, SEX_FEMALE, STAGE_NONE, 82.79 },
        { 1990, SEX_FEMALE, STAGE_PREGNANT, SD_SURVEY }, { 1960, SEX_MALE, STAGE_NONE, 114.1 },
        { 1950, SEX_MALE, STAGE_NONE, 93.48 },           { 1960, SEX_UNKNOWN, STAGE_NONE, 114.1 }
    };
    eat(400, 3);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct date_parts birth = { cases[i].year, 1, 1 };
        date_from_parts(&woman.birth, birth);
        woman.stage = cases[i].stage;
        woman.sex = cases[i].sex;
        assert_close(judge()->sd, cases[i].sd, 1e-9);
    }
    woman.has_birth = false;
    assert_true(judge()->claim != USUAL_NOTHING);
}

static void test_usual__below_nine_years_it_takes_thirty_days(void **state)
{
    (void)state;
    struct date_parts birth = { 2019, 1, 1 };
    date_from_parts(&woman.birth, birth);
    eat(400, 29);
    set_history(29);
    assert_int_equal(judge()->obstacle, USUAL_FEW_DAYS);
    eat(400, 30);
    set_history(30);
    const struct usual_finding *goal = judge();
    assert_int_equal(goal->claim, USUAL_ADEQUATE);
    assert_int_equal(goal->sd_kind, USUAL_SD_OWN);
    assert_close(goal->sd, 40 * sqrt(30 / 29.0), 1e-9);
}

static void test_usual__weekdays_and_weekends_are_weighed_below_fourteen_days(void **state)
{
    (void)state;
    static const bool weekend[MOST_DAYS] = { [3] = true };
    for (size_t i = 0; i < 14; i++)
        days[i].known = days[i].ceiling = weekend[i] ? 400 : 300;
    set_days(4);
    question.days.are_weekend = weekend;
    const struct usual_finding *goal = judge();
    assert_true(usual.is_weighed);
    assert_close(usual.mean.known, (5 * 300 + 2 * 400) / 7.0, 1e-9);
    double all_alike = 1 / (25 / 49.0 / 3 + 4 / 49.0);
    assert_close(goal->z, usual_z_of_ear(usual.mean.known, EAR, SD_R, SD_SURVEY, all_alike), 1e-9);
    question.days.count = 3; /* no weekend among them */
    judge();
    assert_false(usual.is_weighed);
    question.days.count = 14;
    judge();
    assert_false(usual.is_weighed);
    assert_close(usual.mean.known, (13 * 300 + 400) / 14.0, 1e-9);
}

static void test_usual__twenty_dots_are_full_only_where_it_is_settled(void **state)
{
    (void)state;
    struct usual_finding goal = { .claim = USUAL_NOT_SETTLED,
                                  .toward = USUAL_ADEQUATE,
                                  .confidence = 0.9 };
    assert_int_equal(usual_dots(&goal), 18);
    goal.toward = USUAL_INADEQUATE;
    assert_int_equal(usual_dots(&goal), 2);
    goal.confidence = 0.976;
    assert_int_equal(usual_dots(&goal), 1);
    goal.claim = USUAL_ADEQUATE;
    goal.toward = USUAL_ADEQUATE;
    goal.is_settled = true;
    assert_int_equal(usual_dots(&goal), 20);
    goal.is_at_least = true;
    assert_int_equal(usual_dots(&goal), 19);
    goal.claim = USUAL_NOTHING;
    assert_int_equal(usual_dots(&goal), -1);
}

static void test_usual__days_too_uneven_give_no_figure(void **state)
{
    (void)state;
    question.nutrient = NUTRIENT_VITAMIN_D;
    magnesium.at_least = 15;
    magnesium.ear = 10;
    eat(5, 7); /* from food: days vary by 3.906 */
    assert_int_equal(judge()->obstacle, USUAL_SKEWED);
    assert_int_equal(usual.days_to_know, 59); /* (1.96 * 3.906 / 5 / 0.2)^2 = 58.6 */
    assert_true(usual.days_to_rank >= 10 && usual.days_to_rank <= 20);
    for (size_t i = 0; i < 35; i++)
        days[i].known = days[i].ceiling = i % 5 ? 2 : 60;
    set_days(35);
    set_history(35);
    assert_int_equal(judge()->obstacle, USUAL_SKEWED);
    eat(26, 35); /* even days: a tablet a day */
    set_history(35);
    assert_int_equal(judge()->claim, USUAL_ADEQUATE);
}

static void test_usual__a_small_mean_is_judged_where_the_survey_s_days_are_even(void **state)
{
    (void)state;
    struct target calcium = magnesium;
    calcium.at_least = 1000;
    calcium.ear = 800;
    question.nutrient = NUTRIENT_CALCIUM;
    question.target = &calcium;
    eat(320, 7); /* 391.6 / 320 is above 60 %, the survey's days vary by 45 % */
    assert_int_equal(judge()->claim, USUAL_INADEQUATE);
    for (size_t i = 0; i < 35; i++)
        days[i].known = days[i].ceiling = i % 5 ? 100 : 3000;
    set_days(35);
    set_history(35);
    assert_int_equal(judge()->obstacle, USUAL_SKEWED);
}

static void test_usual__the_practical_rule_stands_beside_the_figure(void **state)
{
    (void)state;
    woman.sex = SEX_UNKNOWN;
    eat(200, 5);
    judge();
    assert_int_equal(usual.rule, USUAL_RULE_BELOW_EAR);
    eat(300, 5);
    judge();
    assert_int_equal(usual.rule, USUAL_RULE_BELOW_RDA);
    days[0].ceiling = INFINITY;
    judge();
    assert_int_equal(usual.rule, USUAL_RULE_CANNOT_TELL);
    eat(320, 5);
    judge();
    assert_int_equal(usual.rule, USUAL_RULE_AT_RDA);
}

static void test_usual__own_targets_and_other_kinds_are_not_asked(void **state)
{
    (void)state;
    eat(400, 7);
    magnesium.goal_kind = "own";
    assert_int_equal(judge()->obstacle, USUAL_OWN_TARGET);
    magnesium.goal_kind = "PRI";
    assert_close(judge()->z, usual_z_of_ear(usual.mean.known, EAR, 27.5, SD_SURVEY, 7), 1e-9);
    magnesium.goal_kind = "RNI";
    magnesium.has_ear = false;
    assert_int_equal(judge()->obstacle, USUAL_OTHER_KIND);
    magnesium.has_goal = false;
    assert_int_equal(judge()->obstacle, USUAL_NO_REFERENCE);
    question.days.count = 0;
    assert_int_equal(judge()->obstacle, USUAL_NO_DAYS);
}

static void test_usual__a_dose_for_many_days_does_not_fit(void **state)
{
    (void)state;
    eat(400, 7);
    question.has_spread_dose = true;
    assert_int_equal(judge()->obstacle, USUAL_SPREAD_DOSE);
    assert_int_equal(usual.rule, USUAL_RULE_AT_RDA);
}

/* Calcium's limit counts all intake; magnesium's counts supplements only, for which no survey has
 * figures. */
static void test_usual__a_limit_looks_at_what_it_counts(void **state)
{
    (void)state;
    struct target calcium = {
        .has_limit = true, .at_most = 2500, .counts = LIMIT_ALL, .limit_authority = "NASEM"
    };
    question.nutrient = NUTRIENT_CALCIUM;
    question.target = &calcium;
    eat(1200, 7);
    question.days.counted = days;
    judge();
    assert_int_equal(usual.limit.claim, USUAL_WITHIN_LIMIT);
    assert_true(usual.limit.is_settled);
    eat(2600, 7);
    question.days.counted = days;
    judge();
    assert_int_equal(usual.limit.claim, USUAL_NOT_SETTLED);
    assert_int_equal(usual.limit.toward, USUAL_ABOVE_LIMIT);
    days[1].ceiling = INFINITY;
    judge();
    assert_true(usual.limit.toward == USUAL_ABOVE_LIMIT && usual.limit.is_at_least);
    calcium.counts = LIMIT_SUPPLEMENTS;
    judge();
    assert_int_equal(usual.limit.obstacle, USUAL_FEW_DAYS);
}

static void test_usual__a_bound_is_within_a_limit_only_by_its_ceiling(void **state)
{
    (void)state;
    struct target calcium = {
        .has_limit = true, .at_most = 2500, .counts = LIMIT_ALL, .limit_authority = "NASEM"
    };
    question.nutrient = NUTRIENT_CALCIUM;
    question.target = &calcium;
    eat(1200, 7);
    question.days.counted = days;
    days[0].ceiling = INFINITY;
    judge();
    assert_int_equal(usual.limit.obstacle, USUAL_BOUND_ONLY);
    days[0].ceiling = days[0].known + 70;
    judge();
    assert_true(usual.limit.claim == USUAL_WITHIN_LIMIT && usual.limit.is_at_least);
}

#define each(test) cmocka_unit_test_setup(test, set_up)

TESTS(test_usual)
{
    const struct CMUnitTest tests[] = {
        each(test_usual__magnesium_of_three_days_is_the_report_s_case),
        each(test_usual__the_mean_needed_for_two_sds_is_the_report_s),
        each(test_usual__a_low_mean_of_seven_days_is_inadequate),
        each(test_usual__calcium_against_an_ai_has_the_report_s_confidence),
        each(test_usual__an_ai_not_reached_concludes_nothing),
        each(test_usual__more_days_settle_it_or_none_do),
        each(test_usual__a_lower_bound_is_adequate_at_least_and_never_inadequate),
        each(test_usual__the_own_sd_comes_in_without_a_jump),
        each(test_usual__everyone_from_nine_years_has_a_survey),
        each(test_usual__below_nine_years_it_takes_thirty_days),
        each(test_usual__weekdays_and_weekends_are_weighed_below_fourteen_days),
        each(test_usual__twenty_dots_are_full_only_where_it_is_settled),
        each(test_usual__days_too_uneven_give_no_figure),
        each(test_usual__a_small_mean_is_judged_where_the_survey_s_days_are_even),
        each(test_usual__the_practical_rule_stands_beside_the_figure),
        each(test_usual__own_targets_and_other_kinds_are_not_asked),
        each(test_usual__a_dose_for_many_days_does_not_fit),
        each(test_usual__a_limit_looks_at_what_it_counts),
        each(test_usual__a_bound_is_within_a_limit_only_by_its_ceiling),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
