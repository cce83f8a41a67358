/* The terminal's answer about its background: its colours, and the keys around it. */
#define _XOPEN_SOURCE 700
#include "live.h"

#include <stdlib.h>
#include <string.h>

#define WHITE "\033]11;rgb:ffff/ffff/ffff\033\\"
#define BLACK "\033]11;rgb:0000/0000/0000\007"

static int setup(void **state)
{
    (void)state;
    live_begin();
    unsetenv("COLORFGBG");
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    unsetenv("COLORFGBG");
    unsetenv("NO_COLOR");
    live_end();
    return 0;
}

static bool was_asked(struct tty *tty)
{
    return strstr(tty_raw(tty, NULL), "\033]11;?") != NULL;
}

static void test_background__an_answer_chooses_the_colours(void **state)
{
    (void)state;
    struct tty *tty = live_start(24, 80, "xterm-256color");
    tty_settle(tty);
    assert_true(was_asked(tty));
    assert_null(strstr(tty_raw(tty, NULL), "38;5;25m"));
    tty_answer(tty, WHITE);
    tty_type(tty, "h");
    tty_wait_for(tty, "Wed 18 Nov 2026");
    assert_non_null(strstr(tty_raw(tty, NULL), "38;5;25m"));
    tty_type(tty, "q");
    assert_int_equal(live_wait_exit(tty), 0);
}

static void test_background__eight_colours_come_with_the_answer(void **state)
{
    (void)state;
    struct tty *tty = live_start(24, 80, "xterm");
    tty_settle(tty);
    assert_int_equal(tty_coloured_cells(tty), 0);
    tty_answer(tty, BLACK);
    tty_type(tty, "h");
    tty_wait_for(tty, "Wed 18 Nov 2026");
    assert_true(tty_coloured_cells(tty) > 0);
}

static void test_background__keys_around_the_answer_are_not_lost(void **state)
{
    (void)state;
    struct tty *tty = live_start(24, 80, "xterm-256color");
    tty_answer(tty, "asp" WHITE "ina" BLACK "ch");
    tty_wait_for(tty, "Food: spinach");
}

static void test_background__what_only_begins_like_an_answer_is_keys_or_nothing(void **state)
{
    (void)state;
    struct tty *tty = live_start(24, 80, "xterm-256color");
    tty_type(tty, "A");
    tty_wait_for(tty, "Quick entry");
    tty_answer(tty, "2 eggs\033]11;rgb:12");
    tty_wait_gone(tty, "Quick entry");
    tty_wait_for(tty, "Thu 19 Nov 2026");
    tty_answer(tty, "\033]");
    tty_wait_for(tty, "Thu 26 Nov 2026"); /* ] is a week later */
}

static void test_background__a_terminal_without_an_answer_is_not_waited_for(void **state)
{
    (void)state;
    struct tty *tty = live_start(24, 80, "xterm-256color");
    tty_type(tty, "a");
    tty_wait_for(tty, "Food:");
    tty_type(tty, "<Esc>");
    tty_wait_gone(tty, "Food:");
    tty_type(tty, "q");
    assert_int_equal(live_wait_exit(tty), 0);
}

static void test_background__only_those_are_asked_that_may_answer(void **state)
{
    (void)state;
    static const char *const silent[] = { "linux", "vt100" };
    for (size_t i = 0; i < 2; i++) {
        setenv("ASAN_OPTIONS", "detect_leaks=0", 1);
        struct tty *tty = live_start(24, 80, silent[i]);
        tty_settle(tty);
        assert_false(was_asked(tty));
    }
    setenv("COLORFGBG", "15;0", 1);
    assert_false(was_asked(live_start(24, 80, "xterm-256color")));
    unsetenv("COLORFGBG");
    setenv("NO_COLOR", "1", 1);
    assert_false(was_asked(live_start(24, 80, "xterm-256color")));
}

TESTS(test_background)
{
#define BACKGROUND(name) cmocka_unit_test_setup_teardown(test_background__##name, setup, teardown)
    const struct CMUnitTest tests[] = {
        BACKGROUND(an_answer_chooses_the_colours),
        BACKGROUND(eight_colours_come_with_the_answer),
        BACKGROUND(keys_around_the_answer_are_not_lost),
        BACKGROUND(what_only_begins_like_an_answer_is_keys_or_nothing),
        BACKGROUND(a_terminal_without_an_answer_is_not_waited_for),
        BACKGROUND(only_those_are_asked_that_may_answer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
