/* Bars: where the goal lies, what lies past it, and the limit. */
#include "core/paint.h"

#include <stdio.h>
#include <string.h>

#include "fixture.h"

static SCREEN *screen;
static FILE *nowhere;
static FILE *nothing;

static int setup(void **state)
{
    (void)state;
    nowhere = fopen("/dev/null", "w");
    nothing = fopen("/dev/null", "r");
    assert_true(nowhere && nothing);
    screen = newterm("xterm-256color", nowhere, nothing);
    assert_non_null(screen);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    endwin();
    delscreen(screen);
    fclose(nowhere);
    fclose(nothing);
    return 0;
}

/* Fails unless a bar of 12 columns looks as said, in ASCII. */
static void assert_bar(struct bar bar, const char *looks)
{
    char text[13];
    erase();
    paint_bar(stdscr, 0, 0, 12, &bar, false);
    mvinnstr(0, 0, text, 12);
    assert_string_equal(text, looks);
}

static void test_paint__a_bar_goes_on_past_its_goal(void **state)
{
    (void)state;
    assert_bar((struct bar){ 160, 160, 320, 0 }, "####....|...");
    assert_bar((struct bar){ 320, 320, 320, 0 }, "########|...");
    assert_bar((struct bar){ 400, 400, 320, 0 }, "########|##.");
    assert_bar((struct bar){ 850, 850, 320, 0 }, "########|##>");
    assert_bar((struct bar){ 0, 320, 320, 0 }, "++++++++|...");
}

static void test_paint__the_limit_is_a_mark(void **state)
{
    (void)state;
    assert_bar((struct bar){ 160, 160, 320, 400 }, "####....|..!");
    assert_bar((struct bar){ 440, 440, 320, 400 }, "########|###");
    assert_bar((struct bar){ 160, 160, 320, 3200 }, "####....|...");
}

static void test_paint__rows_beyond_the_fold_are_counted(void **state)
{
    (void)state;
    char text[25];
    erase();
    paint_fold(stdscr, 0, 24, 3, 12);
    mvinnstr(0, 0, text, 24);
    assert_non_null(strstr(text, "3 "));
    assert_non_null(strstr(text, "12 more"));
    erase();
    paint_fold(stdscr, 0, 24, 0, 0);
    mvinnstr(0, 0, text, 24);
    assert_string_equal(text, "                        ");
}

TESTS(test_paint)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_paint__a_bar_goes_on_past_its_goal, setup, teardown),
        cmocka_unit_test_setup_teardown(test_paint__the_limit_is_a_mark, setup, teardown),
        cmocka_unit_test_setup_teardown(test_paint__rows_beyond_the_fold_are_counted, setup,
                                        teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
