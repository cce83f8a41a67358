/* The screens of targets, of the profile, and of how the three nutrients relate. */
#include "stage.h"

static int teardown(void **state)
{
    (void)state;
    stage_end();
    return 0;
}

static void log_line(const char *text)
{
    stage_type("A");
    stage_paste(text);
    stage_type("<Enter>");
}

static void log_a_day(void)
{
    log_line("60g rolled oats dry, 250 ml whole milk @breakfast 7:40");
    log_line("180g raw spinach, 92 g sardines @lunch 12:30");
    log_line("magnesium citrate, 150 mg");
}

/* Sets a limit for calcium with a note, and makes sodium a leading nutrient. */
static void set_targets(void)
{
    stage_type("Lj<Enter><Tab>1000 mg<Tab><Tab><Tab>Dr says at most 1000 mg from all sources<^S>");
    stage_type("asodium<Tab><Tab>2.3 g<^S>"); /* now sodium is selected */
    stage_type("vg");
}

static void test_targets__the_table_at_three_sizes(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    stage_type("P1970-05-02<Enter>f<Enter><Enter><Enter><Enter><Enter>");
    set_targets();
    stage_type("j");
    stage_assert_golden("targets-80x24");
    stage_resize(10, 40);
    stage_assert_golden("targets-40x10");
    stage_resize(50, 200);
    stage_assert_golden("targets-200x50");
}

static void test_targets__equals_shows_every_one_with_its_source(void **state)
{
    (void)state;
    stage_begin(50, 120, true);
    stage_type("P1970-05-02<Enter>f<Enter><Enter><Enter><Enter><Enter>L");
    assert_shows_not("Potassium");
    stage_type("=");
    assert_shows("Potassium");
    assert_shows("Dietary Reference Intakes");
    stage_type("=");
    assert_shows_not("Potassium");
}

static void test_targets__own_ones_are_on_the_day_and_can_be_undone(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    log_a_day();
    set_targets();
    stage_type("<Esc>");
    stage_assert_golden("day-own-targets-80x24");
    assert_shows("of 1500 to 2300 mg");
    stage_type("w");
    stage_assert_golden("week-own-targets-80x24");
    stage_type("<Esc>");
    stage_resize(10, 40);
    stage_assert_golden("day-own-targets-40x10");
    stage_resize(24, 80);
    stage_type("u"); /* sodium no longer leads */
    assert_shows_not("of 1500 to 2300 mg");
    stage_type("uu");
    assert_shows("of 1000 mg");
}

static void test_targets__quiet_removing_and_another_authority(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    log_a_day();
    assert_shows("to go");
    stage_type("Ljz");
    assert_shows("It is not suggested");
    stage_type("jz<Esc>");
    assert_shows_not("to go");
    stage_type("Lc");
    stage_type("nordic<Enter>");
    assert_shows("no value");
    assert_shows("by Nordic");
    stage_type("<Esc>");
    assert_shows("no value from this authority");
    stage_type("Ljd");
    assert_shows(" from this day on. u undoes.");
    stage_type("c");
    stage_type("nobody<Enter>");
    assert_shows("'nobody' is not an authority");
}

static void test_targets__a_wrong_line_of_the_form_is_told_and_nothing_is_saved(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    stage_type("Laxyzzy<Enter>");
    assert_shows("'xyzzy' is not a nutrient");
    stage_type("<^U>calcium<Tab>800<Tab>");
    assert_shows("800 mg"); /* the unit can be only one */
    stage_type("<Up><^U>800 IU<Enter>");
    assert_shows("not measured in IU");
    stage_type("<^U>1000 mg<Tab>800 mg<^S>");
    assert_shows("Calcium cannot be at least 1000 and at most 800 mg");
    stage_type("<Tab>x<^S>");
    assert_shows("is not valid; enter all, supplements or added");
    stage_type("<^U>a<Tab>2026-02-30<^S>");
    assert_shows("2026-02-30 is not in the calendar");
    stage_assert_golden("target-form-80x24");
    stage_type("<Esc>");
    assert_shows_not("Yours from");
    stage_type("acalcium<Tab>1 mg<^S>");
    assert_shows("1 mg of calcium is unusual");
    assert_shows("Saved your target for calcium. u undoes.");
}

static void test_targets__a_stage_has_its_date_on_the_screen_of_who_one_is(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    stage_type("P1990-05-02<Enter>f<Enter>p<Enter>de<Enter>efsa<Enter>2026-03-01<Enter>");
    stage_type("P");
    assert_shows("Life stages: pregnant from 2026-03-01");
    stage_assert_golden("profile-80x24");
    stage_resize(10, 40);
    stage_assert_golden("profile-40x10");
    stage_resize(24, 80);
    stage_type("<Esc>L");
    assert_shows("pregnant women over 24, by EFSA");
}

static void test_targets__the_three_together_with_their_sources(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    log_a_day();
    stage_type("I");
    stage_assert_golden("about-80x24");
    assert_shows("Ca:Mg 2 on the day");
    stage_type("G");
    assert_shows("because of kidney");
    stage_type("g");
    stage_resize(10, 40);
    stage_assert_golden("about-40x10");
    for (int i = 0; i < 12; i++)
        stage_type("<PgDn>");
    assert_shows("because of kidney\n   stones.");
    stage_type("q");
    assert_shows_not("stones.");
}

TESTS(test_targets)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(test_targets__the_table_at_three_sizes, teardown),
        cmocka_unit_test_teardown(test_targets__equals_shows_every_one_with_its_source, teardown),
        cmocka_unit_test_teardown(test_targets__own_ones_are_on_the_day_and_can_be_undone,
                                  teardown),
        cmocka_unit_test_teardown(test_targets__quiet_removing_and_another_authority, teardown),
        cmocka_unit_test_teardown(
            test_targets__a_wrong_line_of_the_form_is_told_and_nothing_is_saved, teardown),
        cmocka_unit_test_teardown(test_targets__a_stage_has_its_date_on_the_screen_of_who_one_is,
                                  teardown),
        cmocka_unit_test_teardown(test_targets__the_three_together_with_their_sources, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
