/* The test harness itself: output of a shell, cat and stty on a simulated terminal is seen as a
 * person would see it.
 */
#define _XOPEN_SOURCE 700
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "fixture.h"
#include "tty.h"

static struct tty *tty;

static void start(const char *script, int rows, int columns, const char *term)
{
    const char *const argv[] = { "/bin/sh", "-c", script, NULL };
    tty = tty_start(argv, rows, columns, term);
}

static int end_session(void **state)
{
    (void)state;
    tty_stop(tty);
    tty = NULL;
    return 0;
}

static void test_tty__shows_text_in_rows_and_columns(void **state)
{
    (void)state;
    start("printf 'one\\r\\n\\033[5;9Hfive  \\033[Hé世b'; cat", 6, 20, "xterm");
    tty_wait_for(tty, "é世b");
    assert_string_equal(tty_row(tty, 0), "é世b");
    assert_string_equal(tty_row(tty, 4), "        five");
    assert_string_equal(tty_row(tty, 5), "");
    assert_string_equal(tty_screen(tty), "é世b\n\n\n\n        five\n\n");
    assert_int_equal(tty_cell(tty, 0, 1).width, 2);
    int row;
    int column;
    tty_find(tty, "b", &row, &column);
    assert_int_equal(row, 0);
    assert_int_equal(column, 3);
    tty_cursor(tty, &row, &column);
    assert_int_equal(row, 0);
    assert_int_equal(column, 4);
}

static void test_tty__knows_attributes_and_colours(void **state)
{
    (void)state;
    start("printf '\\033[1mB\\033[0;7mR\\033[0;4mU\\033[0;31mF\\033[0;48;5;200mG\\033[0m.'; cat", 3,
          10, "xterm-256color");
    tty_wait_for(tty, "BRUFG.");
    assert_true(tty_cell(tty, 0, 0).bold);
    assert_true(tty_cell(tty, 0, 1).reverse);
    assert_false(tty_cell(tty, 0, 1).bold);
    assert_true(tty_cell(tty, 0, 2).underline);
    assert_true(tty_cell(tty, 0, 3).has_foreground);
    assert_false(tty_cell(tty, 0, 3).has_background);
    assert_true(tty_cell(tty, 0, 4).has_background);
    assert_int_equal(tty_coloured_cells(tty), 2);
}

static void test_tty__keys_arrive_as_a_terminal_sends_them(void **state)
{
    (void)state;
    start("stty raw -echo; echo ready; dd bs=1 count=20 2>/dev/null | od -An -tx1 | tr -d ' \\n'; "
          "echo .",
          10, 80, "xterm");
    tty_wait_for(tty, "ready");
    tty_type(tty, "a½<lt><Enter><Tab><S-Tab><BS><C-c><Up><PgDn><Space><Esc>");
    tty_wait_for(tty, "61c2bd3c0d091b5b5a7f031b5b411b5b367e201b.");
}

static void test_tty__arrows_follow_the_application_mode(void **state)
{
    (void)state;
    start("stty raw -echo; printf '\\033[?1hready'; dd bs=1 count=3 2>/dev/null | od -An -tx1", 5,
          40, "xterm");
    tty_wait_for(tty, "ready");
    tty_type(tty, "<Down>");
    tty_wait_for(tty, "1b 4f 42");
}

static void test_tty__paste_is_bracketed_when_asked_for(void **state)
{
    (void)state;
    start("stty raw -echo; printf '\\033[?2004hready'; dd bs=1 count=14 2>/dev/null | od -An -c", 5,
          70, "xterm");
    tty_wait_for(tty, "ready");
    assert_true(tty_brackets_paste(tty));
    tty_paste(tty, "qq");
    tty_wait_for(tty, "[   2   0   0   ~   q   q 033   [   2   0   1   ~");
}

static void test_tty__mouse_is_sent_to_those_who_listen(void **state)
{
    (void)state;
    start("stty raw -echo; printf '\\033[?1000h\\033[?1006hready'; dd bs=1 count=9 2>/dev/null | "
          "od -An -c",
          5, 70, "xterm");
    tty_wait_for(tty, "ready");
    assert_true(tty_listens_to_mouse(tty));
    tty_mouse(tty, 1, 2, 6);
    tty_wait_for(tty, "[   <   0   ;   7   ;   3   M");
}

static void test_tty__exit_status_and_signals_are_told(void **state)
{
    (void)state;
    start("echo bye; exit 7", 4, 20, "xterm");
    assert_int_equal(tty_wait_exit(tty), 7);
    assert_true(tty_shows(tty, "bye"));
    end_session(NULL);
    start("echo up; cat", 4, 20, "xterm");
    tty_wait_for(tty, "up");
    tty_signal(tty, SIGTERM);
    assert_int_equal(tty_wait_exit(tty), 128 + SIGTERM);
    end_session(NULL);
    const char *const nothing[] = { "/nonexistent/program", NULL };
    tty = tty_start(nothing, 4, 60, "xterm");
    assert_int_equal(tty_wait_exit(tty), 127);
}

static void test_tty__control_c_reaches_the_program(void **state)
{
    (void)state;
    start("trap 'echo caught; exit 3' INT; echo ready; while :; do read line; done", 4, 20,
          "xterm");
    tty_wait_for(tty, "ready");
    tty_type(tty, "<C-c>");
    assert_int_equal(tty_wait_exit(tty), 3);
    assert_true(tty_shows(tty, "caught"));
}

static void test_tty__control_z_stops_and_continue_brings_back(void **state)
{
    (void)state;
    start("trap 'echo back' CONT; echo ready; while :; do read line && echo \"got $line\"; done", 6,
          20, "xterm");
    tty_wait_for(tty, "ready");
    tty_type(tty, "<C-z>");
    tty_wait_stopped(tty);
    tty_continue(tty);
    tty_type(tty, "x<Enter>");
    tty_wait_for(tty, "got x");
}

static void test_tty__resize_tells_the_program(void **state)
{
    (void)state;
    start("trap 'stty size' WINCH; stty size; while :; do read line; done", 7, 33, "xterm");
    tty_wait_for(tty, "7 33");
    tty_resize(tty, 12, 50);
    tty_wait_for(tty, "12 50");
}

static void test_tty__hang_up_ends_a_listening_program(void **state)
{
    (void)state;
    start("trap 'exit 5' HUP; echo ready; while :; do read line || sleep 0.01; done", 4, 20,
          "xterm");
    tty_wait_for(tty, "ready");
    tty_hang_up(tty);
    assert_int_equal(tty_wait_exit(tty), 5);
}

static void test_tty__modes_left_behind_are_noticed(void **state)
{
    (void)state;
    start("stty raw -echo; exit 0", 4, 20, "xterm");
    tty_wait_exit(tty);
    assert_false(tty_modes_restored(tty));
    end_session(NULL);
    start("old=$(stty -g); stty raw -echo; stty \"$old\"", 4, 20, "xterm");
    tty_wait_exit(tty);
    assert_true(tty_modes_restored(tty));
}

static void test_tty__alternate_screen_and_cursor_are_followed(void **state)
{
    (void)state;
    start("printf '\\033[?1049h\\033[?25linside'; read x; printf '\\033[?25h\\033[?1049loutside'",
          4, 20, "xterm");
    tty_wait_for(tty, "inside");
    assert_true(tty_on_alternate_screen(tty));
    assert_false(tty_cursor_visible(tty));
    tty_type(tty, "<Enter>");
    assert_int_equal(tty_wait_exit(tty), 0);
    assert_true(tty_shows(tty, "outside"));
    assert_false(tty_shows(tty, "inside"));
    assert_false(tty_on_alternate_screen(tty));
    assert_true(tty_cursor_visible(tty));
    assert_non_null(strstr(tty_raw(tty, NULL), "\x1b[?1049l"));
}

static void test_tty__size_and_term_are_in_the_environment(void **state)
{
    (void)state;
    setenv("COLUMNS", "999", 1);
    start("echo \"$TERM ${COLUMNS:-none}\"; cat", 4, 30, "vt100");
    unsetenv("COLUMNS");
    tty_wait_for(tty, "vt100 none");
}

TESTS(test_tty)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(test_tty__shows_text_in_rows_and_columns, end_session),
        cmocka_unit_test_teardown(test_tty__knows_attributes_and_colours, end_session),
        cmocka_unit_test_teardown(test_tty__keys_arrive_as_a_terminal_sends_them, end_session),
        cmocka_unit_test_teardown(test_tty__arrows_follow_the_application_mode, end_session),
        cmocka_unit_test_teardown(test_tty__paste_is_bracketed_when_asked_for, end_session),
        cmocka_unit_test_teardown(test_tty__mouse_is_sent_to_those_who_listen, end_session),
        cmocka_unit_test_teardown(test_tty__exit_status_and_signals_are_told, end_session),
        cmocka_unit_test_teardown(test_tty__control_c_reaches_the_program, end_session),
        cmocka_unit_test_teardown(test_tty__control_z_stops_and_continue_brings_back, end_session),
        cmocka_unit_test_teardown(test_tty__resize_tells_the_program, end_session),
        cmocka_unit_test_teardown(test_tty__hang_up_ends_a_listening_program, end_session),
        cmocka_unit_test_teardown(test_tty__modes_left_behind_are_noticed, end_session),
        cmocka_unit_test_teardown(test_tty__alternate_screen_and_cursor_are_followed, end_session),
        cmocka_unit_test_teardown(test_tty__size_and_term_are_in_the_environment, end_session),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
