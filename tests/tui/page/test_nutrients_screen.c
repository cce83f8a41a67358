/* Every nutrient of a day, and the entries it comes from. */
#include "stage.h"

static void log_line(const char *text)
{
    stage_type("A");
    stage_paste(text);
    stage_type("<Enter>");
}

static int teardown(void **state)
{
    (void)state;
    stage_end();
    return 0;
}

static void test_nutrients_screen__shows_every_nutrient_at_two_sizes(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    log_line("60g rolled oats dry, 250 ml whole milk @breakfast 7:40");
    log_line("180g raw spinach, 92 g sardines @lunch 12:30");
    stage_type("=g");
    stage_assert_golden("nutrients-80x24");
    stage_resize(10, 40);
    stage_assert_golden("nutrients-40x10");
}

static void test_nutrients_screen__enter_goes_to_the_sources_and_to_the_entry(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    log_line("60g rolled oats dry, 250 ml whole milk @breakfast 7:40");
    log_line("180g raw spinach @lunch 12:30");
    stage_type("=/calcium<Enter><Enter>");
    assert_shows("Calcium on 19 Nov comes from");
    assert_shows("58 %       291 mg    Milk");
    stage_type("<Esc>");
    assert_shows("Every nutrient on 19 Nov");
    stage_type("<Enter><Enter>e");
    assert_shows("Milk, whole");
    assert_shows("250 ml");
}

static void test_nutrients_screen__a_nutrient_of_no_entry_says_so(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    stage_type("=<Enter>");
    assert_shows("No entry has any.");
    stage_type("<Enter>");
    assert_shows("Nothing here yet.");
}

TESTS(test_nutrients_screen)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(test_nutrients_screen__shows_every_nutrient_at_two_sizes,
                                  teardown),
        cmocka_unit_test_teardown(test_nutrients_screen__enter_goes_to_the_sources_and_to_the_entry,
                                  teardown),
        cmocka_unit_test_teardown(test_nutrients_screen__a_nutrient_of_no_entry_says_so, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
