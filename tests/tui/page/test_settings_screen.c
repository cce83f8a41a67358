/* The settings and the undo history on the screen. */
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

static void test_settings_screen__one_is_changed_by_a_choice_and_undone(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    stage_type(",");
    assert_shows("day_starts");
    assert_shows("sync_folder");
    stage_type("jj<Enter>I");
    assert_shows("Set vitamin_d_unit to IU. u undoes.");
    stage_type("q");
    assert_shows("D IU");
    stage_type("u");
    assert_shows_not("D IU");
}

static void test_settings_screen__one_is_typed_and_a_wrong_value_is_told(void **state)
{
    (void)state;
    stage_begin(10, 40, true);
    stage_type(",<Enter><^U>25:00<Enter>");
    assert_shows("25:00");
    stage_type("<Enter><^U>04:00<Enter>");
    assert_shows("Set day_starts to 04:00. u undoes.");
    stage_type("Gk<Enter>d");
    assert_shows("Set theme to dark, from the next");
}

static void test_settings_screen__the_history_undoes_and_redoes_up_to_a_step(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    log_line("60g rolled oats dry");
    log_line("180g raw spinach");
    log_line("92 g sardines");
    stage_type("H");
    assert_shows("Undo history");
    stage_type("gj<Enter>");
    assert_shows("Undone: 2 steps.");
    assert_shows("undone: Logged Spinach, raw");
    stage_type("q");
    assert_shows("Oats");
    assert_shows_not("Spinach");
    stage_type("Hg<Enter>");
    assert_shows("Redone: 2 steps.");
    stage_type("q");
    assert_shows("Sardines");
}

TESTS(test_settings_screen)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(test_settings_screen__one_is_changed_by_a_choice_and_undone,
                                  teardown),
        cmocka_unit_test_teardown(test_settings_screen__one_is_typed_and_a_wrong_value_is_told,
                                  teardown),
        cmocka_unit_test_teardown(test_settings_screen__the_history_undoes_and_redoes_up_to_a_step,
                                  teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
