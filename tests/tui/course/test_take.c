/* The program on a simulated terminal: one key takes what is due, and the log has it. */
#include "live.h"

#include <stdlib.h>
#include <string.h>

static int teardown(void **state)
{
    (void)state;
    live_end();
    return 0;
}

static void test_take__one_key_takes_what_is_due_as_one_step(void **state)
{
    (void)state;
    live_begin();
    live_marrow(
        "course add starter:magnesium-citrate-150-mg-tablet --at 8:00,20:00 --from 2026-11-18");
    live_marrow("course add starter:vitamin-d3-1250-ug-capsule --every month --from 2026-11-01");
    struct tty *tty = live_start(24, 80, "xterm-256color");
    tty_wait_for(tty, "T takes what is due");
    tty_type(tty, "T");
    tty_wait_for(tty, "Took 2 doses. u undoes.");
    assert_non_null(strstr(live_marrow("take --list"), "taken at 12:30"));
    tty_type(tty, "T");
    tty_wait_for(tty, "Nothing is due yet");
    tty_type(tty, "u");
    tty_wait_for(tty, "Undone: took 2 doses");
    assert_non_null(strstr(live_marrow("take --list"), "late"));
    /* The screen shows what another process takes. */
    live_marrow("take");
    tty_wait_for(tty, "later: Magnesium citrate");
    /* Once another process has logged something, the message offers no undo. */
    tty_type(tty, "u"); /* it was the other's step */
    tty_wait_for(tty, "Another program did this last: took 2 doses");
    tty_type(tty, "u");
    tty_wait_for(tty, "Undone: took 2 doses");
    tty_type(tty, "T");
    tty_wait_for(tty, "Took 2 doses. u undoes.");
    live_marrow("add 2 eggs");
    tty_wait_for(tty, "2 large");
    tty_wait_gone(tty, "u undoes.");
    tty_type(tty, "q");
    assert_int_equal(live_wait_exit(tty), 0);
}

static void test_take__in_a_small_window_the_courses_are_one_key_away(void **state)
{
    (void)state;
    live_begin();
    live_marrow(
        "course add starter:magnesium-citrate-150-mg-tablet --at 8:00,20:00 --from 2026-11-18");
    struct tty *tty = live_start(10, 40, "xterm");
    tty_type(tty, "C");
    tty_wait_for(tty, "late 08:00");
    tty_type(tty, "t");
    tty_wait_for(tty, "Took Magnesium citrate, 150 mg");
    tty_type(tty, "<Enter>");
    tty_wait_for(tty, "Total: 1 of 3 taken");
    tty_type(tty, "qq");
    tty_wait_for(tty, "150 of 320 mg");
    tty_type(tty, "q");
    assert_int_equal(live_wait_exit(tty), 0);
}

TESTS(test_take)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(test_take__one_key_takes_what_is_due_as_one_step, teardown),
        cmocka_unit_test_teardown(test_take__in_a_small_window_the_courses_are_one_key_away,
                                  teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
