#include "kitchen.h"

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/own_target.h"
#include "marrow/journal/profile.h"
#include "marrow/journal/target.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct targets targets;
static struct arena arena;

/* A woman of 40: calcium 1000 mg, at most 2500. */
static int set_up(void **state)
{
    (void)state;
    struct profile profile = { .has_birth = true, .sex = SEX_FEMALE, .authority = "nasem" };
    journal = kitchen_open("2026-11-19T12:30");
    profile.birth = kitchen_date("1986-05-02");
    assert_ok(profile_set(journal, &profile, kitchen_date("2026-01-01"), &error));
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    targets_release(&targets);
    targets = (struct targets){ 0 };
    arena_release(&arena);
    kitchen_close(journal);
    return 0;
}

static const struct target *on(const char *day, enum nutrient nutrient)
{
    targets_release(&targets);
    assert_ok(targets_load(&targets, journal->log, kitchen_date(day), &error));
    return &targets.nutrients[nutrient];
}

static struct own_target calcium(const char *from, double at_least, double at_most)
{
    return (struct own_target){ .nutrient = NUTRIENT_CALCIUM,
                                .from = kitchen_date(from),
                                .at_least = at_least,
                                .at_most = at_most };
}

static void set(struct own_target target)
{
    assert_ok(own_target_set(journal, &target, &error));
}

static size_t count_rows(void)
{
    struct own_targets all;
    assert_ok(own_targets_load(&all, journal->log, &error));
    size_t count = all.count;
    own_targets_release(&all);
    return count;
}

static void test_own_target__a_range_with_its_note_holds_from_its_day(void **state)
{
    (void)state;
    struct own_target target = calcium("2026-11-10", 800, 1000);
    target.note = "Dr says at most 1000 mg from all sources";
    set(target);
    assert_true(on("2026-11-09", NUTRIENT_CALCIUM)->at_most == 2500);
    const struct target *held = on("2026-11-10", NUTRIENT_CALCIUM);
    assert_true(held->at_least == 800 && held->at_most == 1000 && held->is_own_limit);
    assert_string_equal(held->note, target.note);
    kitchen_undo(journal, "Set the target for calcium");
    assert_false(on("2026-11-10", NUTRIENT_CALCIUM)->is_own_limit);
    kitchen_redo(journal);
    assert_true(on("2026-11-10", NUTRIENT_CALCIUM)->is_own_limit);
}

static void test_own_target__a_row_of_the_same_day_is_written_anew(void **state)
{
    (void)state;
    set(calcium("2026-11-10", 0, 1000));
    set(calcium("2026-11-10", 900, 0));
    assert_int_equal(count_rows(), 1);
    assert_true(on("2026-11-19", NUTRIENT_CALCIUM)->at_most == 2500);
    assert_true(on("2026-11-19", NUTRIENT_CALCIUM)->at_least == 900);
}

static void test_own_target__at_least_above_at_most_is_refused(void **state)
{
    (void)state;
    struct own_target target = calcium("2026-11-10", 1200, 1000);
    assert_int_equal(own_target_set(journal, &target, &error), STATUS_INVALID);
    assert_non_null(strstr(error.text, "Calcium cannot be at least 1200 and at most 1000 mg"));
    assert_int_equal(count_rows(), 0);
    target = (struct own_target){ .nutrient = NUTRIENT_MAGNESIUM,
                                  .from = kitchen_date("2026-11-10"),
                                  .at_least = 420,
                                  .at_most = 350,
                                  .counts = LIMIT_SUPPLEMENTS };
    set(target); /* a goal for all intake, a limit for supplements alone */
    assert_true(on("2026-11-10", NUTRIENT_MAGNESIUM)->at_least == 420);
    assert_int_equal(on("2026-11-10", NUTRIENT_MAGNESIUM)->counts, LIMIT_SUPPLEMENTS);
}

static void test_own_target__removing_ends_it_and_leaves_the_past(void **state)
{
    (void)state;
    set(calcium("2026-11-01", 0, 1000));
    set(calcium("2026-11-15", 0, 900));
    assert_ok(own_target_remove(journal, NUTRIENT_CALCIUM, kitchen_date("2026-11-10"), &error));
    assert_true(on("2026-11-09", NUTRIENT_CALCIUM)->at_most == 1000);
    assert_true(on("2026-11-10", NUTRIENT_CALCIUM)->at_most == 2500);
    assert_true(on("2026-11-19", NUTRIENT_CALCIUM)->at_most == 2500);
    assert_int_equal(
        own_target_remove(journal, NUTRIENT_CALCIUM, kitchen_date("2026-11-12"), &error),
        STATUS_NOT_FOUND);
    kitchen_undo(journal, "Removed the target for calcium");
    assert_true(on("2026-11-19", NUTRIENT_CALCIUM)->at_most == 900);
    assert_ok(own_target_remove(journal, NUTRIENT_CALCIUM, kitchen_date("2026-11-01"), &error));
    assert_int_equal(count_rows(), 0); /* there was no earlier row to end */
}

static void test_own_target__quiet_is_one_step_and_keeps_the_rest(void **state)
{
    (void)state;
    set(calcium("2026-11-01", 800, 1000));
    assert_ok(
        own_target_set_quiet(journal, NUTRIENT_CALCIUM, kitchen_date("2026-11-10"), true, &error));
    const struct target *held = on("2026-11-10", NUTRIENT_CALCIUM);
    assert_true(held->quiet && held->at_least == 800 && held->at_most == 1000);
    assert_false(on("2026-11-09", NUTRIENT_CALCIUM)->quiet);
    kitchen_undo(journal, "Stopped suggesting calcium");
    assert_false(on("2026-11-10", NUTRIENT_CALCIUM)->quiet);
    assert_ok(
        own_target_set_quiet(journal, NUTRIENT_ZINC, kitchen_date("2026-11-10"), true, &error));
    assert_ok(
        own_target_set_quiet(journal, NUTRIENT_ZINC, kitchen_date("2026-11-10"), false, &error));
    assert_int_equal(count_rows(), 1); /* an empty target needs no row */
}

static void test_own_target__any_nutrient_joins_and_leaves_those_that_lead(void **state)
{
    (void)state;
    struct date day = kitchen_date("2026-11-10");
    static const enum nutrient more[] = { NUTRIENT_SODIUM, NUTRIENT_POTASSIUM, NUTRIENT_ZINC,
                                          NUTRIENT_IRON, NUTRIENT_ENERGY };
    for (size_t i = 0; i < sizeof more / sizeof *more; i++)
        assert_ok(own_target_set_lead(journal, more[i], day, true, &error));
    on("2026-11-10", NUTRIENT_IRON);
    assert_int_equal(targets.leading_count, LEADING_MAX);
    assert_int_equal(targets.leading[3], NUTRIENT_ENERGY);
    assert_int_equal(own_target_set_lead(journal, NUTRIENT_FIBER, day, true, &error),
                     STATUS_INVALID);
    assert_non_null(strstr(error.text, "all 8 main columns are in use"));
    for (size_t i = 0; i < sizeof more / sizeof *more; i++)
        assert_ok(own_target_set_lead(journal, more[i], day, false, &error));
    assert_int_equal(count_rows(), 0);
    assert_ok(own_target_set_lead(journal, NUTRIENT_MAGNESIUM, day, false, &error));
    kitchen_undo(journal, "Magnesium removed from the main columns");
    assert_ok(own_target_set_lead(journal, NUTRIENT_MAGNESIUM, day, false, &error));
    assert_ok(own_target_set_lead(journal, NUTRIENT_CALCIUM, day, false, &error));
    assert_int_equal(own_target_set_lead(journal, NUTRIENT_VITAMIN_D, day, false, &error),
                     STATUS_INVALID);
    on("2026-11-10", NUTRIENT_IRON);
    assert_int_equal(targets.leading_count, 1);
}

static void test_own_target__amounts_have_a_unit_that_fits(void **state)
{
    (void)state;
    double amount = 0;
    assert_ok(own_target_parse(&amount, NUTRIENT_CALCIUM, "800 mg", &error));
    assert_true(amount == 800);
    assert_ok(own_target_parse(&amount, NUTRIENT_CALCIUM, " 1,2g ", &error));
    assert_true(amount == 1200);
    assert_ok(own_target_parse(&amount, NUTRIENT_CALCIUM, "1e3 mg", &error));
    assert_true(amount == 1000);
    assert_ok(own_target_parse(&amount, NUTRIENT_CALCIUM, "1 000 mg", &error));
    assert_true(amount == 1000);
    assert_int_equal(own_target_parse(&amount, NUTRIENT_SODIUM, "2,300 mg", &error),
                     STATUS_INVALID);
    assert_string_equal(error.text, "'2,300' could mean 2300 or 2.3; type 2300 or 2.3");
    assert_ok(own_target_parse(&amount, NUTRIENT_VITAMIN_D, "2000 IU", &error));
    assert_true(amount == 50);
    assert_ok(own_target_parse(&amount, NUTRIENT_VITAMIN_D, "20mcg", &error));
    assert_ok(own_target_parse(&amount, NUTRIENT_VITAMIN_D, "20 µg", &error));
    assert_true(amount == 20);
    static const char *const wrong[] = { "800",      "mg",     "",         "0 mg",     "-5 mg",
                                         "800 ml",   "800 IU", "800 mg x", "1,000 mg", "800 kcal",
                                         "1.000 mg", "2-3 g",  "½½ mg" };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        if (own_target_parse(&amount, NUTRIENT_CALCIUM, wrong[i], &error) != STATUS_INVALID)
            fail_msg("'%s' was taken", wrong[i]);
}

static void assert_question(struct own_target target, const char *words)
{
    char question[OWN_TARGET_QUESTION];
    assert_ok(own_target_question(question, &target, journal->log, &error));
    if (!words ? question[0] != '\0' : !strstr(question, words))
        fail_msg("'%s' was asked, expected '%s'", question, words ? words : "");
}

static void test_own_target__what_looks_odd_is_asked_and_taken(void **state)
{
    (void)state;
    assert_question(calcium("2026-11-10", 800, 1500), NULL);
    assert_question(calcium("2026-11-10", 1.2, 0), "1.2 mg of calcium is unusual");
    assert_question(calcium("2026-11-10", 0, 1000000), "1000000 mg of calcium is unusual");
    assert_question(calcium("2026-11-10", 3000, 0), "above the limit of 2500 mg (NASEM 2011)");
    assert_question(calcium("2026-11-10", 0, 800), "below the goal of 1000 mg (NASEM RDA 2011)");
    struct own_target sodium = { .nutrient = NUTRIENT_SODIUM,
                                 .from = kitchen_date("2026-11-10"),
                                 .at_most = 2300 };
    assert_question(sodium, NULL);
    sodium.at_most = 2300000;
    assert_question(sodium, "is unusual: the reference value is 1500 mg");
    struct own_target fiber = { .nutrient = NUTRIENT_FIBER,
                                .from = kitchen_date("2026-11-10"),
                                .at_least = 2300000 };
    assert_question(fiber, "per day is unusual"); /* no authority here has a value */
    set(calcium("2026-11-10", 0, 1000000));
}

#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

TESTS(test_own_target)
{
    const struct CMUnitTest tests[] = {
        each(test_own_target__a_range_with_its_note_holds_from_its_day),
        each(test_own_target__a_row_of_the_same_day_is_written_anew),
        each(test_own_target__at_least_above_at_most_is_refused),
        each(test_own_target__removing_ends_it_and_leaves_the_past),
        each(test_own_target__quiet_is_one_step_and_keeps_the_rest),
        each(test_own_target__any_nutrient_joins_and_leaves_those_that_lead),
        each(test_own_target__amounts_have_a_unit_that_fits),
        each(test_own_target__what_looks_odd_is_asked_and_taken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
