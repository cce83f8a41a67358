/* Your foods on the screen: creating one, correcting it with a reach, marking, hiding, merging. */
#include "stage.h"

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/own_food.h"
#include "marrow/report/day.h"

static void log_line(const char *text)
{
    stage_type("A");
    stage_paste(text);
    stage_type("<Enter>");
}

/* Clears the line in focus and types into it. */
static void fill(const char *text)
{
    stage_type("<^A><^K>");
    stage_paste(text);
    stage_type("<Tab>");
}

/* Creates, from the list of foods, bread with 25 mg calcium per 100 g and slices of 30 g. */
static void write_bread(void)
{
    stage_type("n");
    fill("Village bread");
    fill("serving");
    fill("2 slices = 60 g");
    fill("21 mg");
    fill("15 mg");
    stage_type("<^S>");
}

static double calcium_of(const char *date)
{
    struct error error = ERROR_INIT;
    struct day day;
    struct date parsed;
    assert_true(date_parse_iso(&parsed, date));
    assert_ok(day_load(&day, stage_journal(), parsed, &error));
    double known = day.nutrients[NUTRIENT_CALCIUM].total.known;
    day_release(&day);
    return known;
}

static int teardown(void **state)
{
    (void)state;
    stage_end();
    return 0;
}

static void test_foods__a_label_becomes_a_food_that_can_be_logged(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    stage_type("f");
    assert_shows("No foods yet");
    write_bread();
    assert_shows("Saved Village bread (own:1)");
    assert_shows("never");
    stage_type("<Enter>");
    assert_shows("1 slice = 30 g");
    assert_shows("25 mg");
    assert_shows("logged         never");
    stage_type("qq");
    log_line("2 slices village bread");
    assert_shows("2 slices");
    assert_true(calcium_of("2026-11-19") == 15);
}

static void test_foods__the_form_tells_what_is_wrong_and_what_a_line_comes_to(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    stage_type("fn");
    stage_assert_golden("food-form-80x24");
    fill("Oat drink");
    fill("30 g");
    fill("");
    fill("1350 mg bisglycinate");
    stage_type("<Up>");
    assert_shows("magnesium glycinate (bisglycinate): 190.3 mg");
    stage_type("<^S>");
    assert_shows("\"mg bisglycinate\" is not a unit");
    fill("190 mg");
    stage_type("5");
    assert_shows("add the unit");
    stage_type("<Tab><Up>");
    assert_shows("5 mg"); /* the unit can be only one */
    stage_type("<^U>5");
    stage_type("% DV");
    assert_shows("Calcium: \xE2\x89\x88 217 mg per 100 g");
    stage_type("<^U>2000000 mg<^S>");
    assert_shows("The same key again saves it anyway");
    assert_shows("more than any food contains (10000)");
    stage_type("<^S>");
    assert_shows("Saved Oat drink (own:1). u undoes.");
    stage_type("nOat drink<^S>");
    assert_shows("There is already a food called Oat drink (own:1).");
    stage_type("<F2>");
    assert_shows("Saved Oat drink (own:2). u undoes.");
}

static void test_foods__a_correction_asks_its_reach_and_shows_what_moves(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    stage_type("f");
    write_bread();
    stage_type("q");
    log_line("2 slices village bread yesterday");
    log_line("1 slice village bread");
    log_line("1 slice village bread @dinner");
    stage_type("fe<Down><Down><Down><Down>");
    fill("120 mg");
    stage_type("<^S>");
    assert_shows("From now on: past entries unchanged");
    assert_shows("All: also the 3 past entries on 2 days");
    assert_shows("Calcium 25 → 120 mg per 100 g");
    stage_type("<Down>");
    stage_assert_golden("food-reach-80x24");
    assert_true(calcium_of("2026-11-18") == 15); /* only a preview */
    stage_type("<Esc>");
    assert_shows("Correct Village bread (own:1)");
    stage_type("<^S><Down><Enter>");
    assert_shows("Corrected Village bread. u undoes.");
    assert_true(calcium_of("2026-11-18") == 72);
    stage_type("u");
    assert_true(calcium_of("2026-11-18") == 15);
}

static void test_foods__the_selected_entry_alone_can_be_corrected(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    stage_type("f");
    write_bread();
    stage_type("q");
    log_line("1 slice village bread yesterday");
    log_line("100 g village bread @lunch");
    stage_type("E<Down><Down><Down><Down>");
    fill("120 mg");
    stage_type("<^S><Down><Down>");
    assert_shows("> This one: only the entry on 2026-11-19");
    stage_type("<Enter>");
    assert_true(calcium_of("2026-11-19") == 120);
    assert_true(calcium_of("2026-11-18") == 7.5);
    log_line("100 g village bread @dinner");
    assert_true(calcium_of("2026-11-19") == 145); /* the next entry has 25 mg again */
}

static void test_foods__marks_and_filters(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    log_line("60g rolled oats dry @breakfast");
    stage_type("f");
    write_bread();
    stage_assert_golden("foods-80x24");
    stage_type("*");
    assert_shows("Village bread is now a favourite. u undoes.");
    stage_type("x");
    assert_shows("Hid Village bread from search. u undoes.");
    stage_type("<Tab>");
    assert_shows("Your foods: your own");
    assert_shows("No foods here");
    stage_type("<Tab><Tab>");
    assert_shows("Your foods: hidden");
    assert_shows("Village bread");
    stage_type("x");
    stage_type("<Tab>/oat<Enter>");
    assert_shows("matching 'oat'");
    assert_shows_not("Village bread");
    assert_shows("Oats, rolled, dry");
    stage_type("q");
    stage_type("avillage");
    assert_shows("Village bread");
}

static void test_foods__two_are_merged_and_undone(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    stage_type("f");
    write_bread();
    stage_type("n");
    fill("Loaf");
    fill("100 g");
    stage_type("<Down>");
    fill("");
    fill("40 mg");
    stage_type("<^S>");
    assert_shows("Saved Loaf (own:2)");
    stage_type("q");
    log_line("100 g loaf yesterday");
    stage_type("f/loaf<Enter>M");
    assert_shows("Merge into which food?");
    stage_type("/<^U><Enter>");
    stage_type("G");
    assert_shows("merging ...");
    stage_type("M");
    assert_shows("Merged Loaf into Village bread");
    assert_true(calcium_of("2026-11-18") == 40);
    assert_shows_not("Loaf  ");
    stage_type("u");
    assert_shows("Undone: merged Loaf into Village bread");
    assert_true(calcium_of("2026-11-18") == 40);
}

static void test_foods__what_is_not_found_is_made_from_the_add_screen(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    stage_type("a60g zwiebelkuchen");
    assert_shows("^O adds your own");
    stage_type("<^O>");
    assert_shows("New food");
    assert_shows("zwiebelkuchen");
    fill("100 g");
    stage_type("<Down><Down>");
    fill("50 mg");
    stage_type("<^S>");
    assert_shows("Amount: 60 g");
    stage_type("<Enter>");
    assert_true(calcium_of("2026-11-19") == 30);
}

static void test_foods__at_40x10_and_200x50(void **state)
{
    (void)state;
    stage_begin(10, 40, true);
    stage_type("f");
    write_bread();
    stage_type("q");
    log_line("2 slices village bread yesterday");
    stage_type("f");
    stage_assert_golden("foods-40x10");
    stage_type("e<Down><Down><Down><Down>");
    stage_assert_golden("food-form-40x10");
    fill("120 mg");
    stage_type("<^S><Down>");
    stage_assert_golden("food-reach-40x10");
    stage_resize(50, 200);
    assert_shows("All: also the 1 past entry on 1 day");
    stage_type("<Esc><Esc><Enter>");
    assert_shows("Alcohol");
}

#define TEST(name) cmocka_unit_test_teardown(name, teardown)

TESTS(test_foods)
{
    const struct CMUnitTest tests[] = {
        TEST(test_foods__a_label_becomes_a_food_that_can_be_logged),
        TEST(test_foods__the_form_tells_what_is_wrong_and_what_a_line_comes_to),
        TEST(test_foods__a_correction_asks_its_reach_and_shows_what_moves),
        TEST(test_foods__the_selected_entry_alone_can_be_corrected),
        TEST(test_foods__marks_and_filters),
        TEST(test_foods__two_are_merged_and_undone),
        TEST(test_foods__what_is_not_found_is_made_from_the_add_screen),
        TEST(test_foods__at_40x10_and_200x50),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
