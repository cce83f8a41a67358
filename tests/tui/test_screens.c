/* Whole screens at common sizes. GENERATE=1 writes the golden files again; read the difference. */
#include <string.h>

#include "stage.h"

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

static int teardown(void **state)
{
    (void)state;
    stage_end();
    return 0;
}

static void test_screens__the_first_start_asks_who_you_are(void **state)
{
    (void)state;
    stage_begin(24, 80, false);
    stage_assert_golden("first-start-80x24");
    stage_type("1970-05-02<Enter>f<Enter><Enter>korea<Enter>");
    assert_shows("'korea' is not a country");
    stage_type("<^U>usa<Enter><Enter>");
    assert_shows_not("Welcome");
    assert_shows("of 320 mg");
    stage_type("q");
    assert_true(stage_is_over());
}

static void test_screens__a_wrong_line_of_the_profile_is_told_at_once(void **state)
{
    (void)state;
    stage_begin(24, 80, false);
    stage_type("1970-02-30<Enter>");
    assert_shows("1970-02-30 is not in the calendar");
    stage_type("<^U>1990-05-02<Enter>F<Enter>x<Enter>");
    assert_shows("'x' is not a life stage");
    stage_type("<^U>l<Enter><Enter>efso<Enter>");
    assert_shows("'efso' is not an authority");
    stage_type("<^U>nasem<Enter>");
    assert_shows("of 320 mg"); /* NASEM 1997: lactating, 31 to 50 years */
}

static void test_screens__skipping_the_questions_says_how_the_day_is_judged(void **state)
{
    (void)state;
    stage_begin(24, 80, false);
    stage_type("<Esc>");
    stage_assert_golden("day-empty-80x24");
    assert_shows("P sets your profile");
    assert_shows("of 420 mg");
}

static void test_screens__a_day_at_80x24(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    log_a_day();
    stage_assert_golden("day-80x24");
}

static void test_screens__a_day_at_40x10(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    log_a_day();
    stage_resize(10, 40);
    stage_assert_golden("day-40x10");
}

static void test_screens__a_day_at_200x50_shows_the_selected_food_whole(void **state)
{
    (void)state;
    stage_begin(50, 200, true);
    log_a_day();
    stage_type("g<Down>");
    stage_assert_golden("day-200x50");
}

static void test_screens__below_40x10_one_line_says_so(void **state)
{
    (void)state;
    static const int sizes[][2] = {
        { 9, 40 }, { 10, 39 }, { 3, 12 }, { 1, 1 }, { 2, 5 }, { 200, 5 }
    };
    stage_begin(24, 80, true);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        stage_resize(sizes[i][0], sizes[i][1]);
        stage_type("j");
    }
    stage_resize(9, 60);
    assert_shows("40x10 needed");
    assert_shows("this is 60x9");
    stage_resize(5, 20);
    assert_shows("40x10 needed");
    stage_resize(10, 40);
    assert_shows_not("needed");
}

static void test_screens__below_40x10_no_key_acts_unseen(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    log_a_day();
    stage_type("g");
    stage_resize(5, 20);
    stage_type("d");
    stage_type("aspinach<Enter>");
    stage_resize(24, 80);
    assert_shows("Oats");
    assert_shows_not("undoes");
    stage_type("a");
    stage_resize(5, 20);
    stage_type("q");
    assert_false(stage_is_over());
    stage_type("<^C>");
    assert_true(stage_is_over());
}

static void test_screens__a_long_message_is_shown_whole_and_can_be_read_again(void **state)
{
    (void)state;
    stage_begin(10, 40, true);
    log_line("180g raw spinach, 92 g sardines @lunch 12:30");
    stage_type("g<Down>");
    stage_type("d");
    assert_shows("u undoes.");
    stage_type("j");
    assert_shows_not("u undoes.");
    stage_type("!");
    assert_shows("The last messages");
    assert_shows("Deleted");
    assert_shows("u undoes.");
    stage_type("!");
    assert_shows_not("The last messages");
}

static void test_screens__a_long_paste_is_taken_whole_or_refused_with_a_word(void **state)
{
    (void)state;
    char text[2500];
    stage_begin(24, 80, true);
    memset(text, 'x', sizeof text);
    text[1900] = '\0';
    stage_type("A");
    stage_paste(text);
    assert_shows_not("too long");
    stage_paste("a rest of more than a hundred bytes, which does not fit in the line any more, "
                "as it takes two thousand bytes");
    assert_shows("The pasted text is too long: a line takes at most 2000 bytes.");
    assert_shows_not("a rest");
    stage_type("<Esc>");
    stage_paste("2 eggs");
    assert_shows("Pasted text goes into a line");
}

static void test_screens__forms_have_the_same_keys_and_never_close_without_a_word(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    log_a_day();
    stage_type("g<Down>e<Enter>");
    assert_shows("7:40; empty for none"); /* Enter goes to the next line */
    stage_type("<Enter><Enter><Enter>");
    assert_shows("Nothing changed.");
    stage_type("e90 g<Esc>");
    assert_shows("Left without saving: Amount.");
    assert_shows("60 g");
    stage_type("e90 g<F2>");
    assert_shows("Saved Oats, rolled, dry. u undoes.");
    stage_type("e?");
    assert_shows("Keys: Edit an entry");
    stage_type("q<Esc>P<Esc>");
    assert_shows_not("Left without saving");
    stage_type("P<^S>");
    assert_shows("Nothing changed.");
}

static void test_screens__the_amount_line_takes_a_meal_and_a_time_too(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    stage_type("amilk whole<Enter>250 ml 7:40 @snack");
    assert_shows("= 250 ml, to Snacks 07:40, 19 Nov");
    stage_type("<Enter>");
    assert_shows("250 ml, Snacks 07:40, 19 Nov. u undoes.");
    assert_shows("07:40  Milk");
    stage_type("aspinach<Enter>1 cup @nowhere");
    assert_shows("nowhere");
    stage_type("<Enter>");
    assert_shows_not("Logged");
    stage_type("<^U><Down>");
    assert_shows("Down next");
    stage_type("5g");
    assert_shows("Amount: 5g"); /* the chosen measure is replaced */
    stage_type(" yesterday<Enter>");
    assert_shows("5 g, ");
    assert_shows("18 Nov. u undoes.");
}

static void test_screens__what_is_shown_can_be_found(void **state)
{
    (void)state;
    int row;
    int next;
    int column;
    stage_begin(24, 80, true);
    log_a_day();
    stage_type("g/spin<Enter>");
    stage_cursor(&row, &column);
    assert_int_equal(row, 6); /* spinach, below breakfast with two foods and the heading of lunch */
    stage_type("/nothing<Enter>");
    assert_shows("'nothing' is not found here.");
    stage_type("/e<Enter>");
    stage_cursor(&row, &column);
    stage_type("/<Enter>");
    stage_cursor(&next, &column);
    assert_true(next > row);
    stage_type("?/suggest<Enter>");
    assert_shows("foods that would close the gaps");
    stage_type("n");
    stage_type("N");
    stage_type("q,/vitamin<Enter><Enter>");
    assert_shows("IU");
}

/* Fails unless the cursor stands in the row that has the text. */
static void assert_cursor_at(const char *text)
{
    int row;
    int column;
    stage_cursor(&row, &column);
    const char *line = stage_screen();
    for (int i = 0; i < row; i++)
        line = strchr(line, '\n') + 1;
    const char *at = strstr(line, text);
    if (!at || at > strchr(line, '\n'))
        fail_msg("the cursor is in row %d, not at '%s':\n%s", row, text, stage_screen());
}

static void test_screens__the_cursor_stands_on_the_current_row_of_every_list(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    log_a_day();
    stage_type("g<Down>");
    assert_cursor_at("Oats");
    stage_type("fgj");
    assert_cursor_at("Sardines");
    stage_type("qLgj");
    assert_cursor_at("Calcium");
    stage_type("qHgjj");
    assert_cursor_at("Logged 2 foods");
    stage_type("q,gj");
    assert_cursor_at("week_starts");
    stage_type("<Enter><Down>");
    assert_cursor_at("sunday");
    stage_type("<Esc>qwg");
    assert_cursor_at("Mon 16");
    stage_type("qe<Tab>");
    assert_cursor_at("Time");
    stage_type("<Esc>gRgj");
    assert_cursor_at("Milk");
}

static void test_screens__a_key_that_does_nothing_says_so(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    stage_type("Z");
    assert_shows("Z does nothing here; ? lists the keys.");
    stage_type("a<F5>");
    assert_shows("F5 does nothing here; F1 lists the keys.");
    stage_type("?");
    assert_shows("Keys: Add a food");
    stage_type("q");
    stage_type("x?");
    assert_shows("Food: x?");
}

static void test_screens__searching_at_80x24(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    stage_type("aspinach");
    stage_assert_golden("add-search-80x24");
    stage_type("<Enter>180g");
    stage_assert_golden("add-amount-80x24");
}

static void test_screens__searching_at_40x10(void **state)
{
    (void)state;
    stage_begin(10, 40, true);
    stage_type("aspinach");
    stage_assert_golden("add-search-40x10");
    stage_type("<Enter>1 cup");
    stage_assert_golden("add-amount-40x10");
}

static void test_screens__a_prompt_has_room_at_40x10(void **state)
{
    (void)state;
    stage_begin(10, 40, true);
    stage_type("o");
    assert_shows("Go to:  17 nov, yest, 3d, next mon");
    stage_type("2026-11-10");
    assert_shows("Go to: 2026-11-10");
}

static void test_screens__quick_entry_asks_what_a_number_with_two_readings_means(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    stage_type("A1,000 g raw spinach");
    assert_shows("'1,000' could mean 1000 or 1; type 1000 or 1.0");
    assert_shows("     1000 g");
    assert_shows("     1.0 g");
    stage_type("<Down><Enter>");
    assert_shows(": 1.0 g raw spinach");
    stage_type("<Esc>A1,350 mg salt<Enter>");
    assert_shows(": 1350 mg salt");
}

static void test_screens__an_amount_that_is_not_touched_stays_as_it_is(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    stage_type("A1 1/3 cup whole milk<Enter>");
    assert_shows("1.333 cup");
    stage_type("e");
    assert_shows("1.333 cup");
    stage_type("<Tab><Backspace><Backspace><Backspace><Backspace><Backspace>8:15<^S>");
    assert_shows("08:15");
    stage_type("e<Home>2<^S>");
    assert_shows("could mean 21333 or 21.333; type 21333 or 21.3330");
}

static void test_screens__quick_entry_asks_for_what_it_cannot_settle(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    stage_type("A2 eggs, 30g almnds");
    stage_assert_golden("quick-asks-80x24");
    stage_type("<Enter>");
    stage_assert_golden("quick-settled-80x24");
    stage_type("<Enter>");
    assert_shows("30 g");
}

/* The line as typed, what is read of it, and the question below. */
static void assert_question(const char *line, const char *golden)
{
    stage_begin(24, 80, true);
    stage_type(line);
    stage_assert_golden(golden);
    stage_type("<Esc>q");
    assert_true(stage_is_over());
    stage_end();
}

static void test_screens__quick_entry_asks_in_five_kinds(void **state)
{
    (void)state;
    assert_question("A2 eggs, 1,000 g spinach", "quick-number-80x24");
    assert_question("A2 eggs, 1 apple, grated", "quick-unused-80x24");
    assert_question("A2 eggs, 100 g lasagne", "quick-several-80x24");
    assert_question("A2 eggs, 200 ml contrexe", "quick-nothing-80x24");
    assert_question("A2 eggs, 1 cup (500 ml) milk", "quick-brackets-80x24");
    stage_begin(24, 80, true);
}

static void test_screens__an_amount_in_brackets_is_chosen(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    stage_type("A1 cup (500 ml) milk<Down><Enter>");
    assert_shows(": 500 ml milk");
    assert_shows("milk: taken as Milk, whole, unfortified; yours may be Milk, whole, with");
    assert_shows("(United States or Canada): set yours in the profile (P)");
    stage_type("<^U>milk, 1 cup (500 ml)<Enter>");
    assert_shows(": milk, 1 cup");
    stage_type("<Enter>");
    assert_shows("Logged 1 food");
}

static void test_screens__changing_an_entry_at_80x24(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    log_a_day();
    stage_type("g<Down>e");
    stage_assert_golden("entry-80x24");
    stage_type("100g<^S>");
    assert_shows("Saved Oats");
    assert_shows("u undoes.");
    assert_shows("100 g");
    assert_shows_not("60 g");
}

static void test_screens__the_week_at_three_sizes(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    log_a_day();
    stage_type(
        "hY<Left>p<Left>p<Left>p"); /* an empty day has nothing to copy, so nothing is pasted */
    stage_type("tYhphphpw");
    stage_assert_golden("week-80x24");
    assert_shows("Thu 19 open");
    assert_shows_not("Fri 20 open");
    assert_shows("3 complete, 1 open   Ca:Mg");
    stage_resize(10, 40);
    stage_assert_golden("week-40x10");
    stage_resize(50, 200);
    stage_assert_golden("week-200x50");
}

static void test_screens__help_is_made_from_the_keys(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    stage_type("?");
    stage_assert_golden("help-80x24");
    stage_type("q");
    assert_shows_not("Keys:");
}

static void eat_before(void)
{
    log_line("60g rolled oats dry, 250 ml whole milk @breakfast yesterday");
    log_line("60g rolled oats dry, 100 g firm tofu @breakfast 2d");
    log_line("60g rolled oats dry, 250 ml whole milk @breakfast 7:40");
}

static void test_screens__suggestions_at_80x24(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    eat_before();
    stage_type("s");
    stage_assert_golden("suggest-80x24");
    stage_type("G");
    stage_assert_golden("suggest-together-80x24");
}

static void test_screens__suggestions_at_40x10_and_200x50(void **state)
{
    (void)state;
    stage_begin(10, 40, true);
    eat_before();
    stage_type("sj");
    stage_assert_golden("suggest-40x10");
    stage_resize(50, 200);
    stage_assert_golden("suggest-200x50");
}

static void test_screens__a_suggestion_is_logged_in_one_step(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    eat_before();
    stage_type("s<Enter>");
    assert_shows("Logged Milk, whole, unfortified, 250 ml. u undoes.");
    stage_type("u");
    assert_shows("Undone: logged Milk");
    stage_type("G<Enter>q");
    assert_shows("Swordfish, cooked");
    assert_shows("Pumpkin seeds");
    stage_type("u");
    assert_shows_not("Swordfish, cooked");
    assert_shows_not("Pumpkin seeds");
}

static void test_screens__suggestions_leave_out_what_is_kept_to_be_left_out(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    eat_before();
    stage_type("s");
    assert_shows("Milk, whole");
    stage_type("w");
    stage_paste("vegan, no nuts");
    stage_type("<Enter>");
    assert_shows_not("Milk, whole");
    assert_shows("Left out: nuts, vegan.");
    stage_type("w<^U>gluten<Enter>");
    assert_shows("the tables do not list gluten");
    stage_type("uu");
    assert_shows_not("Left out");
}

static void test_screens__suggestions_turn_to_the_week_and_to_one_nutrient(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    eat_before();
    stage_type("s<Tab>");
    assert_shows("No complete day this week");
    stage_type("<Tab>l");
    assert_shows("magnesium");
    assert_shows_not("calcium 7");
    stage_type("h");
    assert_shows("vitamin D");
    stage_type("e");
    assert_shows("Food: starter:");
    stage_type("<Esc>");
    assert_shows("Still to go on Thu 19 Nov 2026");
}

TESTS(test_screens)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(test_screens__the_first_start_asks_who_you_are, teardown),
        cmocka_unit_test_teardown(test_screens__a_wrong_line_of_the_profile_is_told_at_once,
                                  teardown),
        cmocka_unit_test_teardown(test_screens__skipping_the_questions_says_how_the_day_is_judged,
                                  teardown),
        cmocka_unit_test_teardown(test_screens__a_day_at_80x24, teardown),
        cmocka_unit_test_teardown(test_screens__a_day_at_40x10, teardown),
        cmocka_unit_test_teardown(test_screens__a_day_at_200x50_shows_the_selected_food_whole,
                                  teardown),
        cmocka_unit_test_teardown(test_screens__below_40x10_one_line_says_so, teardown),
        cmocka_unit_test_teardown(test_screens__searching_at_80x24, teardown),
        cmocka_unit_test_teardown(test_screens__searching_at_40x10, teardown),
        cmocka_unit_test_teardown(test_screens__a_prompt_has_room_at_40x10, teardown),
        cmocka_unit_test_teardown(
            test_screens__quick_entry_asks_what_a_number_with_two_readings_means, teardown),
        cmocka_unit_test_teardown(test_screens__an_amount_that_is_not_touched_stays_as_it_is,
                                  teardown),
        cmocka_unit_test_teardown(test_screens__quick_entry_asks_in_five_kinds, teardown),
        cmocka_unit_test_teardown(test_screens__an_amount_in_brackets_is_chosen, teardown),
        cmocka_unit_test_teardown(test_screens__quick_entry_asks_for_what_it_cannot_settle,
                                  teardown),
        cmocka_unit_test_teardown(test_screens__changing_an_entry_at_80x24, teardown),
        cmocka_unit_test_teardown(test_screens__the_week_at_three_sizes, teardown),
        cmocka_unit_test_teardown(test_screens__help_is_made_from_the_keys, teardown),
        cmocka_unit_test_teardown(test_screens__suggestions_at_80x24, teardown),
        cmocka_unit_test_teardown(test_screens__suggestions_at_40x10_and_200x50, teardown),
        cmocka_unit_test_teardown(test_screens__a_suggestion_is_logged_in_one_step, teardown),
        cmocka_unit_test_teardown(test_screens__suggestions_leave_out_what_is_kept_to_be_left_out,
                                  teardown),
        cmocka_unit_test_teardown(test_screens__suggestions_turn_to_the_week_and_to_one_nutrient,
                                  teardown),
        cmocka_unit_test_teardown(test_screens__below_40x10_no_key_acts_unseen, teardown),
        cmocka_unit_test_teardown(test_screens__a_long_message_is_shown_whole_and_can_be_read_again,
                                  teardown),
        cmocka_unit_test_teardown(test_screens__a_key_that_does_nothing_says_so, teardown),
        cmocka_unit_test_teardown(test_screens__a_long_paste_is_taken_whole_or_refused_with_a_word,
                                  teardown),
        cmocka_unit_test_teardown(
            test_screens__forms_have_the_same_keys_and_never_close_without_a_word, teardown),
        cmocka_unit_test_teardown(test_screens__the_amount_line_takes_a_meal_and_a_time_too,
                                  teardown),
        cmocka_unit_test_teardown(test_screens__what_is_shown_can_be_found, teardown),
        cmocka_unit_test_teardown(test_screens__the_cursor_stands_on_the_current_row_of_every_list,
                                  teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
