/* Simulated people: of the answers that state 85 % or 97.5 %, as many are right. */
#include "fixture.h"

#include <math.h>

#include "marrow/base/date.h"
#include "marrow/journal/profile.h"
#include "marrow/journal/target.h"
#include "marrow/report/interval.h"
#include "marrow/report/usual.h"

#define EAR 265.0
#define SD_R 26.5
#define SD_GROUP 84.19 /* women aged 51 to 70, magnesium */
#define PEOPLE 40000 /* for each number of days */
#define MOST_DAYS 28

/* Returns a number from 0 to 1; always the same ones. */
static double next_share(uint64_t *seed)
{
    *seed = *seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return ((double)(*seed >> 11) + 0.5) / 9007199254740992.0;
}

static double next_normal(uint64_t *seed)
{
    double radius = sqrt(-2 * log(next_share(seed)));
    return radius * cos(6.283185307179586 * next_share(seed));
}

/* A person: what they usually eat, what they require, and how their own days differ, which the
 * survey knows only for all of them together. */
struct person {
    double usual, requirement, sd;
};

static struct person draw_person(uint64_t *seed)
{
    struct person out;
    out.usual = 120 + 300 * next_share(seed);
    out.requirement = EAR + SD_R * next_normal(seed);
    out.sd = SD_GROUP * exp(0.25 * next_normal(seed) - 0.25 * 0.25);
    return out;
}

/* Draws days that are skewed, as intakes are: log-normal with the person's mean and SD. */
static void draw_days(struct interval *out, size_t count, const struct person *person,
                      uint64_t *seed)
{
    double variance = log(1 + pow(person->sd / person->usual, 2));
    for (size_t i = 0; i < count; i++) {
        double day = person->usual * exp(sqrt(variance) * next_normal(seed) - variance / 2);
        out[i] = interval_between(day, day);
    }
}

struct tally {
    double from, to; /* confidences */
    int right, all;
};

static void count_answer(struct tally *tally, const struct usual_finding *goal,
                         const struct person *person)
{
    bool is_enough = person->usual > person->requirement;
    if (goal->confidence < tally->from || goal->confidence > tally->to)
        return;
    tally->all++;
    tally->right += is_enough == (goal->toward == USUAL_ADEQUATE);
}

static void test_usual_people__are_as_often_right_as_is_stated(void **state)
{
    (void)state;
    static const size_t counts[] = { 3, 7, 14, 28 };
    static struct interval days[MOST_DAYS];
    struct tally tallies[] = { { 0.83, 0.87, 0, 0 }, { 0.97, 0.98, 0, 0 } };
    struct target target = { .has_goal = true,
                             .at_least = 320,
                             .goal_kind = "RDA",
                             .goal_authority = "NASEM",
                             .has_ear = true,
                             .ear = EAR };
    struct profile woman = { .has_birth = true, .sex = SEX_FEMALE };
    struct usual_question question = { .nutrient = NUTRIENT_MAGNESIUM,
                                       .target = &target,
                                       .profile = &woman };
    uint64_t seed = 20261119;
    date_parse_iso(&woman.birth, "1962-05-02");
    date_parse_iso(&question.on, "2026-11-19");
    for (size_t i = 0; i < PEOPLE * sizeof counts / sizeof *counts; i++) {
        struct usual usual;
        size_t count = counts[i % (sizeof counts / sizeof *counts)];
        struct person person = draw_person(&seed);
        draw_days(days, count, &person, &seed);
        question.days = question.history = (struct usual_days){ days, days, NULL, count };
        usual_judge(&usual, &question);
        count_answer(&tallies[0], &usual.goal, &person);
        count_answer(&tallies[1], &usual.goal, &person);
    }
    double at_85 = 100.0 * tallies[0].right / tallies[0].all;
    double at_97 = 100.0 * tallies[1].right / tallies[1].all;
    print_message("stated 85 %%: right %.1f %% of %d; stated 97.5 %%: right %.1f %% of %d\n", at_85,
                  tallies[0].all, at_97, tallies[1].all);
    assert_true(tallies[0].all > 3000 && tallies[1].all > 3000);
    assert_true(fabs(at_85 - 85) <= 2);
    assert_true(fabs(at_97 - 97.5) <= 1);
}

TESTS(test_usual_people)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_usual_people__are_as_often_right_as_is_stated),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
