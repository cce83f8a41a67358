#include "kitchen.h"

#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/own_target.h"
#include "marrow/journal/target.h"
#include "marrow/journal/target_set.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct targets targets;

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T12:30");
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    targets_release(&targets);
    targets = (struct targets){ 0 };
    kitchen_close(journal);
    return 0;
}

static const struct target *on(const char *day, enum nutrient nutrient)
{
    targets_release(&targets);
    assert_ok(targets_load(&targets, journal->log, kitchen_date(day), &error));
    return &targets.nutrients[nutrient];
}

static void assert_none_of_ones_own(void)
{
    struct own_targets all;
    assert_ok(own_targets_load(&all, journal->log, &error));
    assert_int_equal(all.count, 0);
    own_targets_release(&all);
}

static void test_target_set__none_applies_by_itself(void **state)
{
    (void)state;
    assert_true(target_set_count() > 0);
    assert_none_of_ones_own();
    assert_int_equal(target_set_fill(journal, "gout", kitchen_date("2026-11-19"), &error),
                     STATUS_INVALID);
    assert_non_null(strstr(error.text, "use bariatric, bariatric-switch, ckd, hypoparathyroidism"));
    assert_none_of_ones_own();
}

static void test_target_set__fills_from_its_day_on_and_is_one_step(void **state)
{
    (void)state;
    assert_ok(target_set_fill(journal, "CKD", kitchen_date("2026-11-10"), &error));
    assert_true(on("2026-11-10", NUTRIENT_CALCIUM)->at_least == 800);
    assert_true(on("2026-11-10", NUTRIENT_CALCIUM)->at_most == 1000);
    assert_true(on("2026-11-10", NUTRIENT_SODIUM)->at_most == 2300);
    assert_string_equal(on("2026-11-10", NUTRIENT_SODIUM)->limit_authority, "own");
    assert_non_null(
        strstr(on("2026-11-10", NUTRIENT_SODIUM)->note, "set ckd, adults with CKD 3-5: KDOQI"));
    assert_null(on("2026-11-09", NUTRIENT_SODIUM)->note);
    kitchen_undo(journal, "Set targets from the set ckd");
    assert_none_of_ones_own();
}

/* What a person chose about a nutrient beside its figures is not the set's. */
static void test_target_set__keeps_what_leads_and_what_is_quiet(void **state)
{
    (void)state;
    struct own_target found;
    struct arena arena = ARENA_INIT;
    assert_ok(
        own_target_set_lead(journal, NUTRIENT_SODIUM, kitchen_date("2026-11-01"), true, &error));
    assert_ok(
        own_target_set_quiet(journal, NUTRIENT_CALCIUM, kitchen_date("2026-11-01"), true, &error));
    assert_ok(target_set_fill(journal, "stones", kitchen_date("2026-11-10"), &error));
    assert_ok(own_target_find(&found, &arena, journal->log, NUTRIENT_SODIUM,
                              kitchen_date("2026-11-10"), &error));
    assert_int_equal(found.lead, LEAD_ON);
    assert_ok(own_target_find(&found, &arena, journal->log, NUTRIENT_CALCIUM,
                              kitchen_date("2026-11-10"), &error));
    assert_true(found.quiet && found.at_most == 1200);
    arena_release(&arena);
}

static void test_target_set__every_figure_has_a_source_a_place_and_an_end(void **state)
{
    (void)state;
    for (size_t i = 0; i < target_set_count(); i++) {
        struct target_set_row row = target_set_get(i);
        size_t first;
        assert_true(row.at_least > 0 || row.at_most > 0);
        assert_true(row.at_most <= 0 || row.at_least <= row.at_most);
        assert_true(*row.source && *row.read_at && *row.whom);
        assert_non_null(strstr(row.source, "20")); /* a year */
        size_t count = target_set_find(&first, row.set);
        assert_true(count > 0 && count <= TARGET_SET_MOST && i >= first && i < first + count);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

TESTS(test_target_set)
{
    const struct CMUnitTest tests[] = {
        TEST(test_target_set__none_applies_by_itself),
        TEST(test_target_set__fills_from_its_day_on_and_is_one_step),
        TEST(test_target_set__keeps_what_leads_and_what_is_quiet),
        TEST(test_target_set__every_figure_has_a_source_a_place_and_an_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
