#define _POSIX_C_SOURCE 200809L
/* Bars: where the goal lies, what lies past it, and the limit. */
#include "core/paint.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
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

/* Returns the part of a colour as light, from its value of 0 to 255 (WCAG 2.1). */
static double linear(int value)
{
    double part = value / 255.0;
    return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4);
}

/* Returns the relative luminance of one of the 256 colours, as xterm sets them. */
static double luminance(short colour)
{
    static const int levels[6] = { 0, 95, 135, 175, 215, 255 };
    int at = colour - 16;
    int grey = 8 + 10 * (colour - 232);
    bool is_grey = colour >= 232;
    return 0.2126 * linear(is_grey ? grey : levels[at / 36]) +
           0.7152 * linear(is_grey ? grey : levels[at / 6 % 6]) +
           0.0722 * linear(is_grey ? grey : levels[at % 6]);
}

static void test_paint__every_colour_is_readable_on_its_background(void **state)
{
    (void)state;
    int told = 0;
    for (int style = 0; style < STYLE_COUNT; style++) {
        for (int theme = 0; theme < THEME_COUNT; theme++) {
            short colour = paint_colour((enum style)style, (enum theme)theme, 256);
            if (colour < 0)
                continue;
            double light = luminance(colour);
            double on_black = (light + 0.05) / 0.05;
            double on_white = 1.05 / (light + 0.05);
            told++;
            if ((theme != THEME_LIGHT && on_black < 4.5) || (theme != THEME_DARK && on_white < 4.5))
                fail_msg("colour %d of style %d: %.2f on black, %.2f on white", colour, style,
                         on_black, on_white);
        }
    }
    assert_true(told >= 18);
}

static void test_paint__the_background_is_asked_of_the_terminal(void **state)
{
    (void)state;
    setenv("COLORFGBG", "15;0", 1);
    assert_int_equal(paint_find_theme("auto"), THEME_DARK);
    setenv("COLORFGBG", "0;default;15", 1);
    assert_int_equal(paint_find_theme("auto"), THEME_LIGHT);
    assert_int_equal(paint_find_theme("dark"), THEME_DARK);
    setenv("COLORFGBG", "0;default", 1);
    assert_int_equal(paint_find_theme("auto"), THEME_UNKNOWN);
    unsetenv("COLORFGBG");
    assert_int_equal(paint_find_theme("auto"), THEME_UNKNOWN);
    assert_int_equal(paint_find_theme("light"), THEME_LIGHT);
}

TESTS(test_paint)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_paint__a_bar_goes_on_past_its_goal, setup, teardown),
        cmocka_unit_test(test_paint__every_colour_is_readable_on_its_background),
        cmocka_unit_test(test_paint__the_background_is_asked_of_the_terminal),
        cmocka_unit_test_setup_teardown(test_paint__the_limit_is_a_mark, setup, teardown),
        cmocka_unit_test_setup_teardown(test_paint__rows_beyond_the_fold_are_counted, setup,
                                        teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
