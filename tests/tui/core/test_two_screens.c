/* Two people at one log: two screens, a script that writes and a program that reads, all at once.
 */
#define _XOPEN_SOURCE 700
#include "live.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define FOLLOWS_MS 1000 /* the best of several tries; the tests run beside others */

static struct tty *other;

static int setup(void **state)
{
    (void)state;
    other = NULL;
    live_begin();
    live_marrow("add '2 eggs @lunch 12:30'");
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    tty_stop(other);
    live_end();
    return 0;
}

static struct tty *start_other(void)
{
    const char *const argv[] = { getenv("MARROW_PROGRAM"), NULL };
    other = tty_start(argv, 24, 80, "xterm-256color");
    tty_wait_for(other, "Thu 19 Nov 2026");
    return other;
}

static double milliseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1000 + (double)now.tv_nsec / 1e6;
}

static int count_entries(void)
{
    return atoi(live_sql("SELECT count(*) FROM entry;"));
}

static void test_screens__each_follows_the_other_within_a_second(void **state)
{
    (void)state;
    static const char *const lines[][2] = {
        { "A30 g almonds @dinner<Enter>", "Almonds" },
        { "A100 g kale @dinner<Enter>", "Kale" },
        { "A100 g carrots @dinner<Enter>", "Carrots" },
        { "A100 g broccoli @dinner<Enter>", "Broccoli" },
    };
    double best = 1e9;
    struct tty *one = live_start(40, 80, "xterm-256color");
    struct tty *two = start_other();
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        struct tty *writes = i % 2 ? one : two;
        struct tty *follows = i % 2 ? two : one;
        tty_type(writes, lines[i][0]);
        (void)tty_time_until(writes, "Logged 1 food");
        double start = milliseconds();
        (void)tty_time_until(follows, lines[i][1]);
        double took = milliseconds() - start;
        best = took < best ? took : best;
        tty_wait_for(writes, lines[i][1]);
    }
    if (best > FOLLOWS_MS)
        fail_msg("the other screen follows after %.0f ms at best", best);
    assert_int_equal(count_entries(), 5);
}

static void test_screens__undo_in_one_asks_before_it_takes_the_others_step(void **state)
{
    (void)state;
    struct tty *one = live_start(24, 80, "xterm-256color");
    struct tty *two = start_other();
    tty_type(one, "A100 g kale @dinner<Enter>");
    tty_wait_for(one, "u undoes.");
    tty_wait_for(two, "Kale");
    tty_type(two, "A30 g almonds @dinner<Enter>");
    tty_wait_for(two, "u undoes.");
    tty_wait_for(one, "Almonds");
    tty_type(one, "u");
    tty_wait_for(one, "Another program did this last: logged Almonds");
    assert_int_equal(count_entries(), 3);
    tty_type(one, "<Esc>");
    tty_wait_gone(one, "did this last");
    assert_int_equal(count_entries(), 3);
    tty_type(two, "u"); /* its own step: nothing to ask */
    tty_wait_for(two, "Undone: logged Almonds");
    tty_wait_gone(one, "Almonds");
    assert_int_equal(count_entries(), 2);
}

static void test_screens__a_script_and_a_reader_beside_them_lose_nothing(void **state)
{
    (void)state;
    struct tty *one = live_start(24, 80, "xterm-256color");
    struct tty *two = start_other();
    live_shell(
        "(for i in 1 2 3 4 5 6; do \"$MARROW_PROGRAM\" add '30 g almonds @dinner' || echo $?; done"
        " >'%s' 2>&1; touch '%s') &\n"
        "(until test -e '%s'; do \"$MARROW_PROGRAM\" day --json >/dev/null || echo $? >>'%s';"
        " done) >/dev/null 2>&1 &",
        fixture_path("script"), fixture_path("ended"), fixture_path("ended"),
        fixture_path("reader"));
    for (int i = 0; i < 3; i++) {
        tty_type(one, "A100 g kale @breakfast<Enter>");
        tty_type(two, "A100 g carrots @lunch<Enter>");
    }
    live_shell("for i in $(seq 1000); do test -e '%s' && exit; sleep 0.05; done; exit 1",
               fixture_path("ended"));
    assert_int_equal(live_shell_code(), 0);
    for (int i = 0; i < 400 && count_entries() < 1 + 6 + 3 + 3; i++)
        live_shell("sleep 0.05");
    assert_int_equal(count_entries(), 1 + 6 + 3 + 3);
    assert_string_equal(live_shell("grep -c '^[0-9]' '%s'", fixture_path("script")), "0\n");
    assert_null(fixture_read(fixture_path("reader"), NULL));
    live_marrow("check");
}

TESTS(test_two_screens)
{
#define TWO(name) cmocka_unit_test_setup_teardown(test_screens__##name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TWO(each_follows_the_other_within_a_second),
        TWO(undo_in_one_asks_before_it_takes_the_others_step),
        TWO(a_script_and_a_reader_beside_them_lose_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
