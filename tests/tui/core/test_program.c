/* The program on a simulated terminal: what only a real terminal can show. */
#define _XOPEN_SOURCE 700
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fixture.h"
#include "marrow/base/memory.h"
#include "tty.h"

static struct tty *tty;

static const char *program(void)
{
    const char *path = getenv("MARROW_PROGRAM");
    return path ? path : "marrow";
}

/* Runs a marrow command to its end, as in another window. */
static void run(const char *command)
{
    char line[1024];
    snprintf(line, sizeof line, "'%s' %s >/dev/null 2>&1", program(), command);
    assert_int_equal(system(line), 0);
}

static void start(int rows, int columns, const char *term)
{
    const char *const argv[] = { program(), NULL };
    tty = tty_start(argv, rows, columns, term);
}

/* Starts with a log of a known person with one entry, and waits for the day screen. */
static void start_day(int rows, int columns, const char *term)
{
    run("profile set birth=1970-05-02 sex=female authority=nasem");
    run("add '180 g starter:spinach-raw @lunch'");
    start(rows, columns, term);
    tty_wait_for(tty, "Spinach, raw");
}

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    unsetenv("NO_COLOR");
    return 0;
}

static int end(void **state)
{
    (void)state;
    tty_stop(tty);
    tty = NULL;
    fixture_end();
    return 0;
}

static void assert_terminal_is_sane(void)
{
    assert_true(tty_modes_restored(tty));
    assert_false(tty_on_alternate_screen(tty));
    assert_false(tty_brackets_paste(tty));
    assert_false(tty_listens_to_mouse(tty));
    assert_true(tty_cursor_visible(tty));
}

static void test_program__the_day_is_on_screen_before_any_key(void **state)
{
    (void)state;
    start_day(24, 80, "xterm-256color");
    assert_true(tty_shows(tty, "Magnesium"));
    assert_true(tty_shows(tty, "Vitamin D"));
    assert_true(tty_shows(tty, "180 g"));
}

static void test_program__quitting_leaves_the_terminal_as_it_was(void **state)
{
    (void)state;
    start_day(24, 80, "xterm-256color");
    assert_true(tty_on_alternate_screen(tty));
    tty_type(tty, "q");
    assert_int_equal(tty_wait_exit(tty), 0);
    assert_terminal_is_sane();
}

static void test_program__every_size_is_filled_again_after_a_resize(void **state)
{
    (void)state;
    static const int sizes[][2] = { { 40, 120 }, { 10, 40 }, { 24, 80 }, { 60, 200 }, { 24, 80 } };
    start_day(24, 80, "xterm-256color");
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        tty_resize(tty, sizes[i][0], sizes[i][1]);
        tty_wait_for(tty, "Spinach");
    }
    tty_type(tty, "q");
    assert_int_equal(tty_wait_exit(tty), 0);
}

static void test_program__a_terminal_that_is_too_small_is_told_so_and_may_grow(void **state)
{
    (void)state;
    start_day(24, 80, "xterm-256color");
    tty_resize(tty, 3, 12);
    tty_wait_gone(tty, "Spinach");
    tty_resize(tty, 1, 2);
    tty_settle(tty);
    tty_resize(tty, 24, 80);
    tty_wait_for(tty, "Spinach, raw");
}

static void test_program__signals_end_it_with_a_sane_terminal(void **state)
{
    (void)state;
    static const int signals[] = { SIGTERM, SIGHUP };
    static const char *const places[] = { "", "a", "w", "?" };
    for (size_t i = 0; i < 8; i++) {
        start_day(24, 80, "xterm-256color");
        tty_type(tty, places[i / 2]);
        tty_settle(tty);
        tty_signal(tty, signals[i % 2]);
        assert_int_equal(tty_wait_exit(tty), 128 + signals[i % 2]);
        assert_terminal_is_sane();
        tty_stop(tty);
    }
    tty = NULL;
}

static void test_program__it_ends_when_its_window_is_closed(void **state)
{
    (void)state;
    start_day(24, 80, "xterm-256color");
    tty_hang_up(tty);
    assert_int_equal(tty_wait_exit(tty), 128 + SIGHUP);
}

static void test_program__control_z_gives_the_terminal_back_and_fg_paints_anew(void **state)
{
    (void)state;
    static const struct {
        const char *keys;
        const char *shown;
    } places[] = {
        { "", "Breakfast" }, { "a", "Add to" }, { "w", "Week 47 of" }, { "?", "Keys:" }
    };
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        start_day(24, 80, "xterm-256color");
        tty_type(tty, places[i].keys);
        tty_wait_for(tty, places[i].shown);
        char *before = xstrdup(tty_screen(tty));
        tty_type(tty, "<C-z>");
        tty_wait_stopped(tty);
        assert_terminal_is_sane();
        tty_continue(tty);
        tty_time_drawn(tty);
        for (int pauses = 0; pauses < 50 && strcmp(tty_screen(tty), before) != 0; pauses++)
            tty_settle(tty); /* a busy machine paints with pauses */
        assert_string_equal(tty_screen(tty), before);
        assert_true(tty_on_alternate_screen(tty));
        free(before);
        tty_stop(tty);
    }
    tty = NULL;
}

static void test_program__no_colour_means_none(void **state)
{
    (void)state;
    start_day(24, 80, "xterm-256color");
    assert_true(tty_coloured_cells(tty) > 0);
    tty_stop(tty);
    setenv("NO_COLOR", "1", 1);
    start(24, 80, "xterm-256color");
    tty_wait_for(tty, "Spinach, raw");
    assert_int_equal(tty_coloured_cells(tty), 0);
    tty_stop(tty);
    unsetenv("NO_COLOR");
    start(24, 80, "vt100");
    tty_wait_for(tty, "Spinach, raw");
    assert_int_equal(tty_coloured_cells(tty), 0);
}

static void test_program__every_common_terminal_shows_the_day(void **state)
{
    (void)state;
    static const char *const terms[] = { "xterm", "linux", "screen-256color", "vt220",
                                         "no-such-terminal" };
    run("profile set birth=1970-05-02 sex=female authority=nasem");
    run("add '180 g starter:spinach-raw @lunch'");
    for (size_t i = 0; i < sizeof terms / sizeof *terms; i++) {
        start(24, 80, terms[i]);
        tty_wait_for(tty, "Spinach, raw");
        tty_stop(tty);
    }
    start(24, 80, "dumb");
    assert_int_equal(tty_wait_exit(tty), 2);
    assert_true(tty_modes_restored(tty));
}

static void test_program__esc_is_immediate(void **state)
{
    (void)state;
    setenv("ESCDELAY", "15000", 1); /* as long as curses would wait by default */
    start_day(24, 80, "xterm-256color");
    unsetenv("ESCDELAY");
    tty_type(tty, "a");
    tty_wait_gone(tty, "Vitamin D");
    tty_type(tty, "<Esc>");
    assert_true(tty_time_until(tty, "Vitamin D") < 10000);
}

static void test_program__a_food_is_logged_with_few_keys_and_undone(void **state)
{
    (void)state;
    start_day(24, 80, "xterm-256color");
    tty_type(tty, "a");
    tty_wait_gone(tty, "Vitamin D");
    tty_type(tty, "sardin");
    tty_wait_for(tty, "Sardines");
    tty_type(tty, "<Enter>");
    tty_wait_for(tty, "Amount:");
    tty_type(tty, "90g<Enter>");
    tty_wait_for(tty, "u undoes.");
    assert_true(tty_shows(tty, "Ca:Mg"));
    assert_true(tty_shows(tty, " 90 g "));
    tty_type(tty, "u");
    tty_wait_for(tty, "Undone");
    assert_false(tty_shows(tty, " 90 g "));
    assert_true(tty_shows(tty, "Spinach, raw"));
}

static void test_program__what_another_window_logs_appears(void **state)
{
    (void)state;
    start_day(24, 80, "xterm-256color");
    run("add '30 g starter:almonds @lunch'");
    tty_wait_for(tty, "30 g");
}

static void test_program__the_cursor_stands_on_the_selected_row(void **state)
{
    (void)state;
    int row;
    int column;
    int next;
    start_day(24, 80, "xterm-256color");
    tty_cursor(tty, &row, &column);
    assert_true(tty_cursor_visible(tty));
    assert_true(tty_cell(tty, row, 1).reverse);
    tty_type(tty, "<Up>");
    tty_time_drawn(tty);
    tty_cursor(tty, &next, &column);
    assert_int_equal(next, row - 1);
    assert_true(tty_cell(tty, next, 1).reverse);
    assert_false(tty_cell(tty, row, 1).reverse);
}

static void test_program__a_pasted_line_break_is_text(void **state)
{
    (void)state;
    start_day(24, 80, "xterm-256color");
    tty_type(tty, "a");
    tty_wait_gone(tty, "Vitamin D");
    assert_true(tty_brackets_paste(tty));
    tty_paste(tty, "oats\rq");
    tty_settle(tty);
    assert_false(tty_shows(tty, "Vitamin D"));
    tty_signal(tty, SIGTERM);
    assert_int_equal(tty_wait_exit(tty), 128 + SIGTERM);
}

TESTS(test_program)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_program__the_day_is_on_screen_before_any_key, begin,
                                        end),
        cmocka_unit_test_setup_teardown(test_program__quitting_leaves_the_terminal_as_it_was, begin,
                                        end),
        cmocka_unit_test_setup_teardown(test_program__every_size_is_filled_again_after_a_resize,
                                        begin, end),
        cmocka_unit_test_setup_teardown(
            test_program__a_terminal_that_is_too_small_is_told_so_and_may_grow, begin, end),
        cmocka_unit_test_setup_teardown(test_program__signals_end_it_with_a_sane_terminal, begin,
                                        end),
        cmocka_unit_test_setup_teardown(test_program__it_ends_when_its_window_is_closed, begin,
                                        end),
        cmocka_unit_test_setup_teardown(
            test_program__control_z_gives_the_terminal_back_and_fg_paints_anew, begin, end),
        cmocka_unit_test_setup_teardown(test_program__no_colour_means_none, begin, end),
        cmocka_unit_test_setup_teardown(test_program__every_common_terminal_shows_the_day, begin,
                                        end),
        cmocka_unit_test_setup_teardown(test_program__esc_is_immediate, begin, end),
        cmocka_unit_test_setup_teardown(test_program__a_food_is_logged_with_few_keys_and_undone,
                                        begin, end),
        cmocka_unit_test_setup_teardown(test_program__what_another_window_logs_appears, begin, end),
        cmocka_unit_test_setup_teardown(test_program__the_cursor_stands_on_the_selected_row, begin,
                                        end),
        cmocka_unit_test_setup_teardown(test_program__a_pasted_line_break_is_text, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
