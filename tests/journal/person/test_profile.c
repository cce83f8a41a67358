#include "kitchen.h"

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/profile.h"

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

static struct profile woman(const char *birth)
{
    return (struct profile){
        .has_birth = true, .birth = kitchen_date(birth), .sex = SEX_FEMALE, .authority = "nasem"
    };
}

static struct profile on(const char *day)
{
    struct profile profile;
    assert_ok(profile_load(&profile, journal->log, kitchen_date(day), &error));
    return profile;
}

static void set(struct profile profile, const char *from)
{
    assert_ok(profile_set(journal, &profile, kitchen_date(from), &error));
}

static bool is_unasked(void)
{
    bool unasked = false;
    assert_ok(profile_is_unasked(&unasked, journal->log, &error));
    return unasked;
}

static void test_profile__nothing_said_is_unknown_by_nasem(void **state)
{
    (void)state;
    struct profile profile = on("2026-11-19");
    assert_false(profile.has_birth);
    assert_int_equal(profile.sex, SEX_UNKNOWN);
    assert_int_equal(profile.stage, STAGE_NONE);
    assert_string_equal(profile.authority, "nasem");
}

static void test_profile__the_first_one_speaks_for_the_days_before_it(void **state)
{
    (void)state;
    struct profile man = { .sex = SEX_MALE, .authority = "nasem" };
    set(woman("1970-05-02"), "2026-11-19");
    set(man, "2026-12-01");
    assert_int_equal(on("2020-01-01").sex, SEX_FEMALE);
    assert_int_equal(on("2026-11-30").sex, SEX_FEMALE);
    assert_int_equal(on("2026-12-01").sex, SEX_MALE);
    assert_int_equal(on("2027-06-01").sex, SEX_MALE);
}

static void test_profile__a_life_stage_holds_from_its_day_and_not_before(void **state)
{
    (void)state;
    struct profile profile = woman("1990-05-02");
    profile.stage = STAGE_PREGNANT;
    set(profile, "2026-03-01");
    profile.stage = STAGE_LACTATING;
    set(profile, "2026-11-10");
    profile.stage = STAGE_NONE;
    set(profile, "2027-05-01");
    assert_int_equal(on("2026-02-28").stage, STAGE_NONE);
    assert_int_equal(on("2026-03-01").stage, STAGE_PREGNANT);
    assert_int_equal(on("2026-11-09").stage, STAGE_PREGNANT);
    assert_int_equal(on("2026-11-10").stage, STAGE_LACTATING);
    assert_int_equal(on("2027-05-01").stage, STAGE_NONE);
}

static void test_profile__a_corrected_birth_date_corrects_the_earlier_rows(void **state)
{
    (void)state;
    set(woman("1907-05-02"), "2026-11-01");
    set(woman("1970-05-02"), "2026-11-19");
    assert_int_equal(date_difference(on("2026-11-01").birth, kitchen_date("1970-05-02")), 0);
    kitchen_undo(journal, "Set the profile");
    assert_int_equal(date_difference(on("2026-11-19").birth, kitchen_date("1907-05-02")), 0);
}

static void test_profile__what_can_t_be_is_refused(void **state)
{
    (void)state;
    struct date today = kitchen_date("2026-11-19");
    struct profile future = woman("2026-11-20");
    struct profile ancient = woman("1900-06-01");
    struct profile father = woman("1990-01-01");
    struct profile elsewhere = woman("1990-01-01");
    father.sex = SEX_MALE;
    father.stage = STAGE_PREGNANT;
    memcpy(elsewhere.authority, "mars", 5);
    assert_int_equal(profile_set(journal, &future, today, &error), STATUS_INVALID);
    journal->today = kitchen_date("2031-06-01");
    assert_int_equal(profile_set(journal, &ancient, today, &error), STATUS_INVALID);
    journal->today = today;
    assert_int_equal(profile_set(journal, &father, today, &error), STATUS_INVALID);
    assert_int_equal(profile_set(journal, &elsewhere, today, &error), STATUS_INVALID);
    assert_non_null(strstr(error.text, "mars"));
    assert_non_null(strstr(error.text, "nasem"));
    assert_true(is_unasked());
}

static void test_profile__an_authority_is_found_whatever_its_case(void **state)
{
    (void)state;
    struct profile profile = woman("1970-05-02");
    memcpy(profile.authority, "NASEM", 6);
    set(profile, "2026-11-19");
    assert_string_equal(on("2026-11-19").authority, "nasem");
}

static void test_profile__it_is_asked_once_and_may_be_declined(void **state)
{
    (void)state;
    assert_true(is_unasked());
    assert_ok(profile_decline(journal, &error));
    assert_false(is_unasked());
    struct arena arena = ARENA_INIT;
    struct history_step step;
    assert_int_equal(history_undo(&step, &arena, journal->log, &error), STATUS_NOT_FOUND);
    arena_release(&arena);
    set(woman("1970-05-02"), "2026-11-19");
    assert_false(is_unasked());
}

static void test_profile__undo_restores_profile_and_stage_together(void **state)
{
    (void)state;
    struct profile profile = woman("1990-05-02");
    set(profile, "2026-01-01");
    profile.stage = STAGE_PREGNANT;
    profile.sex = SEX_UNKNOWN;
    set(profile, "2026-01-01");
    kitchen_undo(journal, "Set the profile");
    assert_int_equal(on("2026-11-19").stage, STAGE_NONE);
    assert_int_equal(on("2026-11-19").sex, SEX_FEMALE);
}

static void test_profile__words_and_names_go_both_ways(void **state)
{
    (void)state;
    enum sex sex = SEX_UNKNOWN;
    enum life_stage stage = STAGE_NONE;
    assert_true(profile_sex_find(&sex, "Female") && sex == SEX_FEMALE);
    assert_true(profile_sex_find(&sex, "m") && sex == SEX_MALE);
    assert_false(profile_sex_find(&sex, "mal"));
    assert_null(profile_sex_name(SEX_UNKNOWN));
    assert_true(profile_stage_find(&stage, "LACTATING") && stage == STAGE_LACTATING);
    assert_true(profile_stage_find(&stage, "P") && stage == STAGE_PREGNANT);
    assert_true(profile_stage_find(&stage, "l") && stage == STAGE_LACTATING);
    assert_true(profile_stage_find(&stage, "n") && stage == STAGE_NONE);
    assert_false(profile_stage_find(&stage, "old"));
    assert_false(profile_stage_find(&stage, ""));
}

#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

TESTS(test_profile)
{
    const struct CMUnitTest tests[] = {
        each(test_profile__nothing_said_is_unknown_by_nasem),
        each(test_profile__the_first_one_speaks_for_the_days_before_it),
        each(test_profile__a_life_stage_holds_from_its_day_and_not_before),
        each(test_profile__a_corrected_birth_date_corrects_the_earlier_rows),
        each(test_profile__what_can_t_be_is_refused),
        each(test_profile__an_authority_is_found_whatever_its_case),
        each(test_profile__it_is_asked_once_and_may_be_declined),
        each(test_profile__undo_restores_profile_and_stage_together),
        each(test_profile__words_and_names_go_both_ways),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
