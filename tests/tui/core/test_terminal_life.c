/* The program on a simulated terminal: how it starts, is resized, stopped, and leaves, on every
 * screen.
 */
#define _XOPEN_SOURCE 700
#include "live.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* A screen: the keys to it from the day screen, and what it shows. */
struct place {
    const char *name, *keys, *shows;
    bool takes_text;
};

static const struct place places[] = {
    { "day", "", "Thu 19 Nov 2026", false },
    { "add", "a", "Food:", true },
    { "amount", "aspin<Enter>", "Amount:", true },
    { "quick", "A", "Quick entry", true },
    { "edit", "e", "17 nov, yesterday, +1, mon", true },
    { "week", "w", "Week 47 of 2026", false },
    { "help", "?", "Keys: Day", false },
    { "prompt", "o", "Go to:", true },
    { "profile", "P", "Your profile", true },
};
enum { PLACES = sizeof places / sizeof *places };

static int setup(void **state)
{
    (void)state;
    live_begin();
    live_marrow("add '2 eggs @lunch 12:30'");
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    live_end();
    return 0;
}

/* Goes from the day screen to a place, with the egg selected. */
static void go_to(struct tty *tty, const struct place *place)
{
    tty_type(tty, "gjj");
    if (strcmp(place->keys, "aspin<Enter>") == 0) {
        tty_type(tty, "aspin");
        tty_wait_for(tty, "Spinach, raw");
        tty_type(tty, "<Enter>");
    } else {
        tty_type(tty, place->keys);
    }
    tty_wait_for(tty, place->shows);
}

static struct tty *start_at(const struct place *place)
{
    struct tty *tty = live_start(24, 80, "xterm-256color");
    go_to(tty, place);
    return tty;
}

/* Goes back to the day screen, at most two screens up. */
static void go_back(struct tty *tty)
{
    tty_type(tty, "<Esc><Esc>");
    tty_wait_for(tty, "Thu 19 Nov 2026");
    tty_wait_for(tty, "w week");
}

static void test_life__start_and_quit_leave_the_terminal_as_it_was(void **state)
{
    (void)state;
    struct tty *tty = live_start(24, 80, "xterm-256color");
    assert_true(tty_on_alternate_screen(tty));
    assert_true(tty_brackets_paste(tty));
    tty_type(tty, "q");
    assert_int_equal(live_wait_exit(tty), 0);
}

static void test_life__esc_leaves_at_once(void **state)
{
    (void)state;
    struct tty *tty = live_start(24, 80, "xterm-256color");
    for (size_t i = 1; i < PLACES; i++) {
        go_to(tty, &places[i]);
        tty_type(tty, "<Esc>");
        double milliseconds = tty_time_until_gone(tty, places[i].shows);
        if (milliseconds > 400)
            fail_msg("%s: Esc took %.0f ms", places[i].name, milliseconds);
        go_back(tty);
    }
}

static void test_life__control_c_leaves_a_line_and_then_the_program(void **state)
{
    (void)state;
    struct tty *tty = live_start(24, 80, "xterm-256color");
    for (size_t i = 0; i < PLACES; i++) {
        go_to(tty, &places[i]);
        tty_type(tty, "<C-c>");
        if (places[i].takes_text) {
            tty_wait_gone(tty, places[i].shows);
            go_back(tty);
        } else {
            assert_int_equal(live_wait_exit(tty), 0);
            tty = live_start(24, 80, "xterm-256color");
        }
    }
}

static void assert_signal_ends_it(int number)
{
    for (size_t i = 0; i < PLACES; i++) {
        struct tty *tty = start_at(&places[i]);
        tty_signal(tty, number);
        int code = live_wait_exit(tty);
        if (code != 128 + number)
            fail_msg("signal %d in %s: exit code %d", number, places[i].name, code);
    }
}

static void test_life__sigterm_restores_the_terminal_in_every_screen(void **state)
{
    (void)state;
    assert_signal_ends_it(SIGTERM);
}

static void test_life__sighup_restores_the_terminal_in_every_screen(void **state)
{
    (void)state;
    assert_signal_ends_it(SIGHUP);
}

static void test_life__sigint_from_outside_restores_the_terminal_in_every_screen(void **state)
{
    (void)state;
    assert_signal_ends_it(SIGINT);
}

static void test_life__a_crash_restores_the_terminal(void **state)
{
    (void)state;
    struct tty *tty = live_start(24, 80, "xterm-256color");
    tty_signal(tty, SIGSEGV);
    assert_int_equal(live_wait_exit(tty), 128 + SIGSEGV);
}

static void test_life__control_z_and_fg_in_every_screen(void **state)
{
    (void)state;
    for (size_t i = 0; i < PLACES; i++) {
        struct tty *tty = start_at(&places[i]);
        tty_type(tty, "<C-z>");
        tty_wait_stopped(tty);
        live_assert_restored(tty);
        assert_false(tty_shows(tty, places[i].shows));
        if (i % 2)
            tty_resize(tty, 20 + (int)i, 70 + (int)i);
        tty_continue(tty);
        tty_wait_for(tty, places[i].shows);
        assert_true(tty_on_alternate_screen(tty));
        assert_true(tty_brackets_paste(tty));
        tty_type(tty, "<C-c>");
        if (places[i].takes_text)
            tty_type(tty, "<Esc>q");
        assert_int_equal(live_wait_exit(tty), 0);
    }
}

static void test_life__sigtstp_from_outside_stops_it_too(void **state)
{
    (void)state;
    struct tty *tty = start_at(&places[1]);
    tty_signal(tty, SIGTSTP);
    tty_wait_stopped(tty);
    live_assert_restored(tty);
    tty_continue(tty);
    tty_wait_for(tty, places[1].shows);
}

static void test_life__resuming_leaves_a_persons_palette_alone(void **state)
{
    (void)state;
    struct tty *tty = live_start(24, 80, "xterm-256color");
    tty_type(tty, "<C-z>");
    tty_wait_stopped(tty);
    tty_continue(tty);
    tty_wait_for(tty, "Thu 19 Nov 2026");
    assert_null(strstr(tty_raw(tty, NULL), "\033]104"));
}

static void test_life__a_stopped_program_can_be_ended(void **state)
{
    (void)state;
    struct tty *tty = live_start(24, 80, "xterm-256color");
    tty_type(tty, "<C-z>");
    tty_wait_stopped(tty);
    tty_signal(tty, SIGTERM);
    tty_continue(tty);
    assert_int_equal(live_wait_exit(tty), 128 + SIGTERM);
}

static double seconds(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void test_life__a_terminal_that_is_gone_ends_it_within_a_second(void **state)
{
    (void)state;
    for (size_t i = 0; i < PLACES; i++) {
        struct tty *tty = start_at(&places[i]);
        double start = seconds();
        tty_hang_up(tty);
        assert_int_equal(tty_wait_exit(tty), 128 + SIGHUP);
        if (seconds() - start > 1)
            fail_msg("%s: %.1f s after the terminal was gone", places[i].name, seconds() - start);
    }
}

/* Without SIGHUP (nohup, or not the session's leader), the end of input must end the program. */
static void test_life__a_terminal_that_is_gone_without_a_signal_ends_it_too(void **state)
{
    (void)state;
    char script[512];
    snprintf(script, sizeof script, "trap '' HUP; '%s'; echo $? > '%s'", getenv("MARROW_PROGRAM"),
             fixture_path("code"));
    const char *const argv[] = { "/bin/sh", "-c", script, NULL };
    struct tty *tty = live_launch_as(argv, 24, 80, "xterm-256color");
    tty_wait_for(tty, "Thu 19 Nov 2026");
    tty_hang_up(tty);
    tty_wait_exit(tty);
    assert_string_equal(live_shell("cat '%s'", fixture_path("code")), "129\n");
}

static void test_life__any_size_is_laid_out_and_below_the_least_two_lines_say_so(void **state)
{
    (void)state;
    static const struct {
        int rows, columns;
    } sizes[] = { { 24, 80 }, { 10, 40 }, { 50, 200 }, { 12, 60 },
                  { 9, 80 },  { 24, 39 }, { 2, 10 },   { 24, 80 } };
    struct tty *tty = live_start(24, 80, "xterm-256color");
    tty_type(tty, "gjj");
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        bool is_small = sizes[i].rows < 10 || sizes[i].columns < 40;
        tty_resize(tty, sizes[i].rows, sizes[i].columns);
        tty_wait_for(tty, is_small ? "40x10 ne" : "Thu 19 Nov 2026");
        if (is_small) {
            assert_non_null(strstr(tty_row(tty, 1), "this is"));
            continue;
        }
        tty_wait_for(tty, "Egg");
        assert_true(tty_shows(tty, "Ca"));
        tty_wait_for(tty, "of 1200 mg");
        int row;
        int column;
        tty_cursor(tty, &row, &column);
        assert_non_null(strstr(tty_row(tty, row), "Egg"));
    }
    tty_resize(tty, 24, 39);
    tty_wait_for(tty, "40x10 ne");
    tty_type(tty, "q");
    assert_int_equal(live_wait_exit(tty), 0);
}

static void test_life__every_screen_survives_every_size(void **state)
{
    (void)state;
    struct tty *tty = live_start(24, 80, "xterm-256color");
    for (size_t i = 1; i < PLACES; i++) {
        go_to(tty, &places[i]);
        tty_resize(tty, 10, 40);
        tty_settle(tty);
        tty_resize(tty, 3, 5);
        tty_settle(tty);
        tty_resize(tty, 50, 200);
        tty_wait_for(tty, places[i].shows);
        go_back(tty);
    }
}

static void test_life__a_storm_of_resizes_that_ends_where_it_began_repaints(void **state)
{
    (void)state;
    struct tty *tty = live_start(24, 80, "xterm-256color");
    for (int i = 0; i < 60; i++)
        tty_resize_at_once(tty, 6 + (i * 7) % 30, 20 + (i * 13) % 100);
    tty_resize_at_once(tty, 20, 60);
    tty_resize_at_once(tty, 24, 80);
    tty_wait_for(tty, "Thu 19 Nov 2026");
    tty_wait_for(tty, "Magnesium");
    tty_wait_for(tty, "help"); /* the end of the footer */
}

/* The program is held while the window shrinks and grows again: it then sees one change, to the
 * size it already has. */
static void test_life__a_resize_to_the_same_size_repaints_what_the_terminal_lost(void **state)
{
    (void)state;
    struct tty *tty = live_start(24, 80, "xterm-256color");
    tty_signal(tty, SIGSTOP);
    tty_wait_stopped(tty);
    tty_resize_at_once(tty, 20, 60);
    tty_resize_at_once(tty, 24, 80);
    assert_false(tty_shows(tty, "Magnesium"));
    tty_signal(tty, SIGWINCH);
    tty_continue(tty);
    tty_wait_for(tty, "Thu 19 Nov 2026");
    tty_wait_for(tty, "Magnesium");
    tty_wait_for(tty, "help");
}

static void test_life__a_paste_is_text_in_a_line_and_nothing_elsewhere(void **state)
{
    (void)state;
    struct tty *tty = live_start(24, 80, "xterm-256color");
    tty_paste(tty, "qrm -rf\rq");
    tty_type(tty, "o");
    tty_wait_for(tty, "Go to:");
    tty_type(tty, "<Esc>a");
    tty_wait_for(tty, "Food:");
    tty_paste(tty, "qrm -rf\rq");
    tty_wait_for(tty, "Food: qrm -rf");
    assert_true(tty_shows(tty, "Add to"));
    tty_type(tty, "<Esc>A");
    tty_wait_for(tty, "Quick entry");
    tty_paste(tty, "2 eggs, \x03\x1a\x1c 30g almonds");
    tty_wait_for(tty, "Almonds");
    tty_type(tty, "<Esc>q");
    assert_int_equal(live_wait_exit(tty), 0);
    assert_string_equal(live_sql("SELECT count(*) FROM entry;"), "1\n");
}

static void test_life__the_mouse_selects_and_scrolls_where_it_is_asked_for(void **state)
{
    (void)state;
    int row;
    int column;
    int cursor;
    struct tty *tty = live_start(24, 80, "xterm-256color");
    assert_true(tty_listens_to_mouse(tty));
    tty_find(tty, "Dinner", &row, &column);
    tty_mouse(tty, 1, row, column);
    tty_settle(tty);
    live_wait_cursor(tty, row);
    tty_mouse(tty, 4, row, column);
    live_wait_cursor(tty, row - 1);
    tty_mouse(tty, 5, row, column);
    live_wait_cursor(tty, row);
    tty_mouse(tty, 1, 23, 79); /* the footer is not a row of the list */
    tty_settle(tty);
    tty_cursor(tty, &cursor, &column);
    assert_int_equal(cursor, row);
    tty_mouse(tty, 1, 23, 2); /* but its keys are pressed */
    tty_wait_for(tty, "Add to");
    tty_type(tty, "<Esc>");
    tty_wait_gone(tty, "Add to");
    tty_type(tty, "q");
    assert_int_equal(live_wait_exit(tty), 0);
    live_marrow("setting mouse off"); /* then the mouse selects text in the terminal */
    tty = live_start(24, 80, "xterm-256color");
    assert_false(tty_listens_to_mouse(tty));
}

TESTS(test_terminal_life)
{
#define LIFE(name) cmocka_unit_test_setup_teardown(test_life__##name, setup, teardown)
    const struct CMUnitTest tests[] = {
        LIFE(start_and_quit_leave_the_terminal_as_it_was),
        LIFE(esc_leaves_at_once),
        LIFE(control_c_leaves_a_line_and_then_the_program),
        LIFE(sigterm_restores_the_terminal_in_every_screen),
        LIFE(sighup_restores_the_terminal_in_every_screen),
        LIFE(sigint_from_outside_restores_the_terminal_in_every_screen),
        LIFE(a_crash_restores_the_terminal),
        LIFE(control_z_and_fg_in_every_screen),
        LIFE(sigtstp_from_outside_stops_it_too),
        LIFE(resuming_leaves_a_persons_palette_alone),
        LIFE(a_stopped_program_can_be_ended),
        LIFE(a_terminal_that_is_gone_ends_it_within_a_second),
        LIFE(a_terminal_that_is_gone_without_a_signal_ends_it_too),
        LIFE(any_size_is_laid_out_and_below_the_least_two_lines_say_so),
        LIFE(every_screen_survives_every_size),
        LIFE(a_storm_of_resizes_that_ends_where_it_began_repaints),
        LIFE(a_resize_to_the_same_size_repaints_what_the_terminal_lost),
        LIFE(a_paste_is_text_in_a_line_and_nothing_elsewhere),
        LIFE(the_mouse_selects_and_scrolls_where_it_is_asked_for),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
