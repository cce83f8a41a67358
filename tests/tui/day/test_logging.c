/* Logging, correcting and undoing by keys, checked in the log. */
#include "stage.h"

#include <stdlib.h>
#include <string.h>

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/resolve.h"
#include "marrow/report/day.h"

static int setup(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    stage_end();
    return 0;
}

/* Counts a day's entries. */
static size_t count_on(const char *iso)
{
    struct error error = ERROR_INIT;
    struct entries entries;
    struct date date;
    assert_true(date_parse_iso(&date, iso));
    assert_ok(entries_load_day(&entries, stage_journal()->log, date, &error));
    size_t count = entries.count;
    entries_release(&entries);
    return count;
}

static void test_logging__spinach_for_lunch_takes_eleven_keys_at_most(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct day day;
    stage_type("aspin<Enter>180g<Enter>");
    assert_shows("Spinach, raw");
    assert_ok(day_load(&day, stage_journal(), stage_journal()->today, &error));
    const struct day_meal *meal;
    const struct day_entry *entry = day_get_entry(&day, 1, &meal);
    assert_non_null(entry);
    assert_string_equal(meal->name, "Lunch");
    assert_int_equal(entry->minute, 12 * 60 + 30);
    assert_float_equal(entry->amount, 180, 1e-9);
    assert_float_equal(entry->nutrients[NUTRIENT_MAGNESIUM].known, 142.2,
                       1e-9); /* SR Legacy 168462: 79 mg */
    assert_float_equal(entry->nutrients[NUTRIENT_CALCIUM].known, 178.2,
                       1e-9); /* and 99 mg per 100 g */
    day_release(&day);
}

static void test_logging__the_measure_of_last_time_is_one_enter_away(void **state)
{
    (void)state;
    stage_type("aspin<Enter>180g<Enter>");
    stage_type("la<Down><Up><Enter>");
    assert_shows("Enter for 180 g");
    stage_type("<Enter>");
    assert_int_equal(count_on("2026-11-20"), 1);
}

/* A scanner types the digits and Enter. */
static void test_logging__a_barcode_that_is_not_found_says_why(void **state)
{
    (void)state;
    stage_type("a3017620422004<Enter>");
    assert_shows("3017620422004 has a wrong check digit");
    stage_type("<^U>3017620422003<Enter>");
    assert_shows("no catalogue has the barcode 3017620422003");
    stage_type("<^U>spin<Enter>");
    assert_shows("Spinach, raw");
}

static void test_logging__an_amount_typed_before_the_food_is_taken(void **state)
{
    (void)state;
    stage_type("a180g spinach<Enter>");
    assert_int_equal(count_on("2026-11-19"), 1);
    assert_shows("180 g");
}

/* Checks the measure and the meal of the day's only entry. */
static void assert_only_entry(const char *meal_name, const char *measure)
{
    struct error error = ERROR_INIT;
    struct day day;
    const struct day_meal *meal;
    assert_ok(day_load(&day, stage_journal(), stage_journal()->today, &error));
    assert_int_equal(day.entry_count, 1);
    assert_string_equal(day_get_entry(&day, 1, &meal)->measure, measure);
    assert_string_equal(meal->name, meal_name);
    day_release(&day);
}

static void test_logging__an_own_measure_typed_before_the_food_is_taken(void **state)
{
    (void)state;
    stage_type("a2 slices toast");
    assert_shows("Bread, white, toasted");
    stage_type("<Enter>");
    assert_only_entry("Lunch", "2 slices");
    stage_type("ua1 can sardines<Enter>");
    assert_only_entry("Lunch", "1 can");
    stage_type("ua30 g raw almonds<Enter>"); /* "raw" is not a measure */
    assert_only_entry("Lunch", "30 g");
}

static void test_logging__a_measure_that_the_food_lacks_gives_way_to_one_it_has(void **state)
{
    (void)state;
    stage_type("abottle of milk<Enter>");
    assert_shows("has no measure \"bottle\"");
    stage_type("<Enter>");
    assert_int_equal(count_on("2026-11-19"), 0);
    stage_type("<Down>");
    assert_shows("Amount: 1 cup");
    stage_type("<Down><Up><Enter>");
    assert_only_entry("Lunch", "1 cup");
}

static void test_logging__what_an_amount_was_taken_for_is_shown(void **state)
{
    (void)state;
    stage_type("aspinach<Enter>1 cup");
    assert_shows("= 30 g");
    stage_type("<^U>180g");
    assert_shows_not("= 180 g");
}

static void test_logging__the_selection_stays_in_its_meal_when_its_entry_goes(void **state)
{
    (void)state;
    stage_type("a180g spinach<Enter>da30g almonds<Enter>");
    assert_only_entry("Lunch", "30 g");
    stage_type("ua1 egg<Enter>");
    assert_only_entry("Lunch", "1 large");
}

static void test_logging__quick_entry_goes_to_the_selected_meal(void **state)
{
    (void)state;
    stage_type("gA30g almonds<Enter>");
    assert_only_entry("Breakfast", "30 g");
    stage_type("ugA30g almonds @dinner<Enter>");
    assert_only_entry("Dinner", "30 g");
    stage_type("ugAmagnesium citrate, 150 mg<Enter>");
    assert_only_entry("Supplements", "1 tablet");
}

static void test_logging__quick_entry_shows_where_each_food_goes_and_logs_it_there(void **state)
{
    (void)state;
    stage_type("A1 cup oatmeal @breakfast 8, coffee, 2 eggs @dinner 19:00");
    assert_shows("Quick entry: Breakfast 08:00, Dinner 19:00, Thu 2026-11-19");
    assert_shows("\n Breakfast 08:00");
    assert_shows("\n Dinner 19:00");
    stage_type("<Enter>");
    assert_int_equal(count_on("2026-11-19"), 3);
    stage_type("u");
    assert_int_equal(count_on("2026-11-19"), 0);
}

static void test_logging__quick_entry_keeps_what_is_good_beside_what_is_wrong(void **state)
{
    (void)state;
    stage_type("A2 eggs, 30g almonds, 1e9 g rice");
    assert_shows("Egg, boiled");
    assert_shows("Almonds");
    assert_shows("'1e9'");
    assert_shows_not("column");
    stage_type("<^U>2 eggs, qqqqqq");
    assert_shows("Egg, boiled");
    assert_shows("no food found for 'qqqqqq'");
}

static void test_logging__quick_entry_asks_for_a_measure_that_the_food_has(void **state)
{
    (void)state;
    stage_type("A2 bowls of porridge @dinner");
    assert_shows("has no measure \"bowls\"");
    stage_type("<Enter>");
    assert_shows(": 2 cup porridge @dinner");
    assert_shows("Quick entry: Dinner, Thu 2026-11-19");
    stage_type("<Enter>");
    assert_only_entry("Dinner", "2 cup");
    stage_type("uA100 spinach");
    assert_shows("100 g");
    stage_type("<Enter><Enter>"); /* the first row: grams, which this count more likely means */
    assert_only_entry("Dinner", "100 g");
}

static void test_logging__quick_entry_keeps_the_measure_of_a_food_that_was_asked_for(void **state)
{
    (void)state;
    stage_type("A");
    stage_paste("2 leaves village lettuce");
    assert_shows("nearest:");
    stage_type("<Enter>");
    assert_shows("2 leaves starter:lettuce-green-leaf");
    assert_shows("2 leaves      1.2");
}

static void test_logging__amounts_that_are_none_are_refused_with_their_word(void **state)
{
    (void)state;
    static const char *const wrong[] = { "0g", "-1g", "1e9", "nan", "1.5.2" };
    stage_type("aspin<Enter>");
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        stage_type(wrong[i]);
        stage_type("<Enter>");
        assert_shows("Amount:");
        stage_type("<^U>");
    }
    stage_type("<Esc><Esc>");
    assert_int_equal(count_on("2026-11-19"), 0);
}

static void test_logging__a_lot_is_asked_about_once_and_then_taken(void **state)
{
    (void)state;
    stage_type("aspin<Enter>9kg<Enter>");
    assert_shows("is a lot");
    assert_int_equal(count_on("2026-11-19"), 0);
    stage_type("<Enter>");
    assert_int_equal(count_on("2026-11-19"), 1);
}

static void test_logging__a_supplement_goes_to_its_own_slot(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct day day;
    const struct day_meal *meal;
    stage_type("amagnesium citrate 150<Enter><Enter>");
    assert_ok(day_load(&day, stage_journal(), stage_journal()->today, &error));
    assert_non_null(day_get_entry(&day, 1, &meal));
    assert_string_equal(meal->name, "Supplements");
    day_release(&day);
}

static void test_logging__delete_undo_redo_say_what_they_did(void **state)
{
    (void)state;
    stage_type("aspin<Enter>180g<Enter>d");
    assert_int_equal(count_on("2026-11-19"), 0);
    stage_type("u");
    assert_shows("Undone: deleted Spinach, raw");
    assert_int_equal(count_on("2026-11-19"), 1);
    stage_type("<^R>");
    assert_shows("Redone: deleted Spinach, raw");
    assert_int_equal(count_on("2026-11-19"), 0);
    stage_type("uu");
    assert_shows("Undone: logged Spinach, raw");
    stage_type("u"); /* skipping the profile at the first start is not a step */
    assert_shows("Nothing to undo");
}

static void test_logging__a_meal_is_copied_to_another_day(void **state)
{
    (void)state;
    stage_type("A2 eggs, 30g almonds @lunch<Enter>");
    stage_type("k<Up><Up><Up><Up><Up>g"); /* the first heading is breakfast, which is empty */
    stage_type("y");
    assert_shows("Copied Breakfast, 0 entries");
    stage_type("<Down>y"); /* lunch */
    assert_shows("Copied Lunch, 2 entries");
    stage_type("hp");
    assert_int_equal(count_on("2026-11-18"), 2);
    stage_type("u");
    assert_int_equal(count_on("2026-11-18"), 0);
}

static void test_logging__a_meal_is_logged_again_as_on_the_last_day_that_had_it(void **state)
{
    (void)state;
    stage_type("A2 eggs, 30g almonds @breakfast 2026-11-10<Enter>");
    stage_type("tg.");
    assert_shows("Copied Breakfast of Tue 10 Nov, 2 entries. u undoes.");
    assert_int_equal(count_on("2026-11-19"), 2);
    stage_type("<Down><Down><Down>.");
    assert_shows("No earlier lunch to copy.");
}

static void test_logging__a_whole_day_is_copied_and_deleted(void **state)
{
    (void)state;
    stage_type("A2 eggs @breakfast<Enter>A30g almonds @dinner<Enter>Ylp");
    assert_int_equal(count_on("2026-11-20"), 2);
    stage_type("D");
    assert_int_equal(count_on("2026-11-20"), 0);
    stage_type("u");
    assert_int_equal(count_on("2026-11-20"), 2);
}

static void test_logging__any_day_can_be_gone_to(void **state)
{
    (void)state;
    stage_type("o2026-02-28<Enter>");
    assert_shows("Sat 28 Feb 2026");
    stage_type("o2026-02-30<Enter>");
    assert_shows("2026-02-30 is not in the calendar");
    stage_type("oyesterday<Enter>");
    assert_shows("Wed 18 Nov 2026");
    stage_type("[");
    assert_shows("Wed 11 Nov 2026");
    stage_type("t");
    assert_shows("Thu 19 Nov 2026");
}

static void test_logging__the_cursor_stands_on_the_selected_row(void **state)
{
    (void)state;
    int row;
    int column;
    int next;
    stage_type("g");
    stage_cursor(&row, &column);
    stage_type("<Down>");
    stage_cursor(&next, &column);
    assert_int_equal(next, row + 1);
}

/* Logs as another program would. */
static void log_elsewhere(const char *text)
{
    struct error error = ERROR_INIT;
    struct journal *other;
    struct resolution resolution;
    struct resolve_defaults defaults = { .day = stage_journal()->today, .minute = MINUTE_NONE };
    assert_ok(journal_open(&other, NULL, NULL, NULL, &error));
    assert_ok(resolve_text(&resolution, other, text, &defaults, &error));
    assert_ok(entries_log(NULL, other, &resolution, &error));
    resolve_release(&resolution);
    journal_close(other);
}

static void test_logging__what_another_program_writes_is_noticed(void **state)
{
    (void)state;
    log_elsewhere("2 eggs @lunch");
    assert_shows_not("Egg");
    stage_tick();
    assert_shows("Egg");
}

static void test_logging__undo_asks_before_it_undoes_what_another_program_did(void **state)
{
    (void)state;
    stage_type("A30 g almonds @lunch<Enter>");
    assert_shows("Logged");
    assert_shows("u undoes");
    log_elsewhere("2 eggs @lunch");
    stage_tick();
    assert_shows("Logged");
    assert_shows_not("u undoes");
    stage_type("u");
    assert_shows("Another program did this last: logged Egg");
    assert_shows("Almonds");
    stage_type("ju"); /* any other key withdraws the question */
    assert_shows("Another program did this last: logged Egg");
    stage_type("u");
    assert_shows("Undone: logged Egg");
    assert_shows("Almonds");
    stage_type("u");
    assert_shows("Undone: logged Almonds");
}

static void test_logging__undo_never_takes_a_step_that_came_after_its_question(void **state)
{
    (void)state;
    log_elsewhere("2 eggs @lunch");
    stage_type("u");
    assert_shows("Another program did this last: logged Egg");
    log_elsewhere("30 g almonds @lunch");
    stage_type("u");
    assert_shows("Another program did this last: logged Almonds");
    stage_tick();
    assert_shows("Almonds");
    assert_shows("Egg");
}

static void test_logging__the_day_mark_and_notes_are_kept(void **state)
{
    (void)state;
    stage_type("mc");
    assert_shows("Marked the day complete. u undoes.");
    stage_type("gndinner out<Enter>");
    assert_shows("Saved the note. u undoes.");
    assert_shows("dinner out");
    stage_type("uu");
    assert_shows_not("dinner out");
}

static void test_logging__a_note_on_an_entry_is_the_entry_s(void **state)
{
    (void)state;
    stage_type("A30g almonds @lunch<Enter>");
    stage_type("n");
    assert_shows("Note on Almonds:");
    stage_type("felt queasy<Enter>");
    assert_shows("Saved the note. u undoes.");
    assert_shows("Almonds * felt queasy");
    stage_type("J");
    assert_shows("Almonds * felt queasy");
    stage_type("n");
    assert_shows("Note on Almonds: felt queasy");
    stage_type("<^U><Enter>");
    assert_shows("Removed the note. u undoes.");
    assert_shows_not("queasy");
    stage_type("u");
    assert_shows("Undone: removed the note on Almonds");
    assert_shows("Almonds * felt queasy");
    stage_resize(10, 40);
    assert_shows("Almonds 30 g *");
}

TESTS(test_logging)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_logging__spinach_for_lunch_takes_eleven_keys_at_most,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(test_logging__the_measure_of_last_time_is_one_enter_away,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(test_logging__a_barcode_that_is_not_found_says_why, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_logging__an_amount_typed_before_the_food_is_taken,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(test_logging__an_own_measure_typed_before_the_food_is_taken,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(
            test_logging__a_measure_that_the_food_lacks_gives_way_to_one_it_has, setup, teardown),
        cmocka_unit_test_setup_teardown(test_logging__what_an_amount_was_taken_for_is_shown, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(
            test_logging__the_selection_stays_in_its_meal_when_its_entry_goes, setup, teardown),
        cmocka_unit_test_setup_teardown(test_logging__quick_entry_goes_to_the_selected_meal, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(
            test_logging__quick_entry_shows_where_each_food_goes_and_logs_it_there, setup,
            teardown),
        cmocka_unit_test_setup_teardown(
            test_logging__quick_entry_keeps_what_is_good_beside_what_is_wrong, setup, teardown),
        cmocka_unit_test_setup_teardown(
            test_logging__quick_entry_asks_for_a_measure_that_the_food_has, setup, teardown),
        cmocka_unit_test_setup_teardown(
            test_logging__quick_entry_keeps_the_measure_of_a_food_that_was_asked_for, setup,
            teardown),
        cmocka_unit_test_setup_teardown(
            test_logging__amounts_that_are_none_are_refused_with_their_word, setup, teardown),
        cmocka_unit_test_setup_teardown(test_logging__a_lot_is_asked_about_once_and_then_taken,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(test_logging__a_supplement_goes_to_its_own_slot, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_logging__delete_undo_redo_say_what_they_did, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_logging__a_meal_is_copied_to_another_day, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(
            test_logging__a_meal_is_logged_again_as_on_the_last_day_that_had_it, setup, teardown),
        cmocka_unit_test_setup_teardown(test_logging__a_whole_day_is_copied_and_deleted, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_logging__any_day_can_be_gone_to, setup, teardown),
        cmocka_unit_test_setup_teardown(test_logging__the_cursor_stands_on_the_selected_row, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(
            test_logging__undo_asks_before_it_undoes_what_another_program_did, setup, teardown),
        cmocka_unit_test_setup_teardown(
            test_logging__undo_never_takes_a_step_that_came_after_its_question, setup, teardown),
        cmocka_unit_test_setup_teardown(test_logging__what_another_program_writes_is_noticed, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_logging__the_day_mark_and_notes_are_kept, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_logging__a_note_on_an_entry_is_the_entry_s, setup,
                                        teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
