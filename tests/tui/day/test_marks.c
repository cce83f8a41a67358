/* Several entries at once: marking, copying, moving and deleting them as one step; where notes and
 * the day's mark go. */
#include "stage.h"

static void log_line(const char *text)
{
    stage_type("A");
    stage_paste(text);
    stage_type("<Enter>");
}

static void begin(void)
{
    stage_begin(24, 80, true);
    log_line("60g rolled oats dry, 250 ml whole milk @breakfast 7:40");
    log_line("180g raw spinach, 92 g sardines @lunch 12:30");
}

static int teardown(void **state)
{
    (void)state;
    stage_end();
    return 0;
}

static void test_marks__several_entries_are_deleted_as_one_step(void **state)
{
    (void)state;
    begin();
    stage_type("g<Down><Space><Space>");
    assert_shows("2 marked");
    stage_type("d");
    assert_shows("Deleted 2 marked entries. u undoes.");
    assert_shows_not("Oats");
    assert_shows_not("marked  ");
    stage_type("u");
    assert_shows("Oats");
    assert_shows("Milk");
}

static void test_marks__a_heading_marks_its_meal_and_esc_clears(void **state)
{
    (void)state;
    begin();
    stage_type("gv");
    assert_shows("2 marked");
    stage_type("<Esc>");
    assert_shows_not("marked");
    stage_type("gv");
    stage_type("gv");
    assert_shows_not("marked");
}

static void test_marks__an_entry_goes_to_the_next_meal_with_one_key(void **state)
{
    (void)state;
    begin();
    stage_type("g<Down>J");
    assert_shows("Moved Oats, rolled, dry to Lunch. u undoes.");
    stage_type("K");
    assert_shows("Moved Oats, rolled, dry to Breakfast. u undoes.");
    stage_type("K");
    assert_shows("No earlier meal.");
    stage_type("gvJ");
    assert_shows("Moved 2 entries to Lunch. u undoes.");
    stage_type("u");
    assert_shows("Undone: moved 2 entries to Lunch");
}

static void test_marks__entries_are_moved_to_a_meal_a_time_and_a_day(void **state)
{
    (void)state;
    begin();
    stage_type("g<Down>v@snack 15:30<Enter>");
    assert_shows("Moved Oats, rolled, dry to snack 15:30. u undoes.");
    assert_shows("15:30");
    stage_type("@nowhere<Enter>");
    assert_shows("'nowhere' is not a meal, a time or a date");
    stage_type("@- yest<Enter>");
    assert_shows_not("Oats, rolled, dry  ");
    stage_type("h");
    assert_shows("Oats, rolled, dry");
    assert_shows_not("15:30");
}

static void test_marks__pasting_goes_to_the_selected_meal(void **state)
{
    (void)state;
    begin();
    stage_type("gyGkp");
    assert_shows("Pasted 2 entries into Snacks.");
    stage_type("u");
    stage_type("Ylp");
    assert_shows("Pasted 4 entries. u undoes.");
}

static void test_marks__equal_times_are_repeated(void **state)
{
    (void)state;
    begin();
    assert_shows("07:40  Oats");
    assert_shows("07:40  Milk");
}

static void test_marks__the_usual_breakfast_is_logged_with_one_key_from_add(void **state)
{
    (void)state;
    begin();
    stage_type("hga<^T>");
    assert_shows("No usual breakfast yet");
    stage_type("<Esc>tYhphp");
    stage_type("g<Down>d"); /* oats on two of three days, milk on all */
    log_line("2 eggs @breakfast");
    stage_type("lllga<^T>");
    assert_shows("Logged the usual breakfast, 2 foods. u undoes.");
    assert_shows("Oats");
    assert_shows("Milk");
    assert_shows_not("Egg");
    stage_type("u");
    assert_shows_not("Oats");
}

static void test_marks__the_prompt_says_what_the_note_is_on(void **state)
{
    (void)state;
    begin();
    stage_type("gn");
    assert_shows("Note on Breakfast");
    stage_type("late<Enter>N");
    assert_shows("Note on 19 Nov:");
    stage_type("ill<Enter>");
    assert_shows("Note: ill");
    stage_type("hn");
    assert_shows("Note on 18 Nov:");
    stage_type("ate nothing<Enter>");
    assert_shows("Note: ate nothing");
}

static void test_marks__the_days_state_is_chosen_and_a_guess_looks_like_one(void **state)
{
    (void)state;
    begin();
    stage_type("Yhp");
    assert_shows("complete?");
    stage_type("m");
    assert_shows("as the entries say (complete?)");
    stage_type("c");
    assert_shows("Marked the day complete. u undoes.");
    assert_shows("complete  ");
    assert_shows_not("complete?");
    stage_type("m<Down><Enter>");
    assert_shows("Marked the day partial. u undoes.");
    stage_type("u");
    assert_shows("Undone");
    assert_shows_not("partial  ");
}

TESTS(test_marks)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(test_marks__several_entries_are_deleted_as_one_step, teardown),
        cmocka_unit_test_teardown(test_marks__a_heading_marks_its_meal_and_esc_clears, teardown),
        cmocka_unit_test_teardown(test_marks__an_entry_goes_to_the_next_meal_with_one_key,
                                  teardown),
        cmocka_unit_test_teardown(test_marks__entries_are_moved_to_a_meal_a_time_and_a_day,
                                  teardown),
        cmocka_unit_test_teardown(test_marks__pasting_goes_to_the_selected_meal, teardown),
        cmocka_unit_test_teardown(test_marks__equal_times_are_repeated, teardown),
        cmocka_unit_test_teardown(test_marks__the_prompt_says_what_the_note_is_on, teardown),
        cmocka_unit_test_teardown(test_marks__the_days_state_is_chosen_and_a_guess_looks_like_one,
                                  teardown),
        cmocka_unit_test_teardown(test_marks__the_usual_breakfast_is_logged_with_one_key_from_add,
                                  teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
