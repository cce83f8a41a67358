#define _POSIX_C_SOURCE 200809L
/* Bars: where the goal lies, what lies past it, and the limit. */
#include "core/paint.h"
#include "core/palette.h"

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

/* Returns the part of a colour as light, from its value of 0 to 255 (WCAG 2.1, relative
 * luminance). */
static double linear(int value)
{
    double part = value / 255.0;
    return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4);
}

/* Returns the contrast of two luminances (WCAG 2.1, contrast ratio). */
static double contrast(double one, double other)
{
    return (fmax(one, other) + 0.05) / (fmin(one, other) + 0.05);
}

/* Returns the relative luminance of a colour: of the first 16 as a terminal sets them, of the
 * others as all do. */
static double luminance(const int first[16][3], int colour)
{
    struct palette_rgb rgb = { 0, 0, 0 };
    if (colour >= 16)
        rgb = palette_find(colour);
    else
        rgb = (struct palette_rgb){ first[colour][0], first[colour][1], first[colour][2] };
    return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
}

/* The first 16 colours of xterm (XTerm-col.ad) and of the console (VGA). */
static const int first_colours[][16][3] = {
    { { 0, 0, 0 },
      { 205, 0, 0 },
      { 0, 205, 0 },
      { 205, 205, 0 },
      { 0, 0, 238 },
      { 205, 0, 205 },
      { 0, 205, 205 },
      { 229, 229, 229 },
      { 127, 127, 127 },
      { 255, 0, 0 },
      { 0, 255, 0 },
      { 255, 255, 0 },
      { 92, 92, 255 },
      { 255, 0, 255 },
      { 0, 255, 255 },
      { 255, 255, 255 } },
    { { 0, 0, 0 },
      { 170, 0, 0 },
      { 0, 170, 0 },
      { 170, 85, 0 },
      { 0, 0, 170 },
      { 170, 0, 170 },
      { 0, 170, 170 },
      { 170, 170, 170 },
      { 85, 85, 85 },
      { 255, 85, 85 },
      { 85, 255, 85 },
      { 255, 255, 85 },
      { 85, 85, 255 },
      { 255, 85, 255 },
      { 85, 255, 255 },
      { 255, 255, 255 } },
};

static void assert_readable(const int first[16][3], int colour, int style, int theme)
{
    double on_black = contrast(luminance(first, colour), 0);
    double on_white = contrast(luminance(first, colour), 1);
    if ((theme != THEME_LIGHT && on_black < 4.5) || (theme != THEME_DARK && on_white < 4.5))
        fail_msg("colour %d of style %d: %.2f on black, %.2f on white", colour, style, on_black,
                 on_white);
}

static void test_paint__every_colour_is_readable_on_its_background(void **state)
{
    (void)state;
    static const int counts[] = { 8, 16, 256, 0x1000000 };
    int told = 0;
    for (int at = 0; at < 4 * STYLE_COUNT * THEME_COUNT * 2; at++) {
        int colours = counts[at % 4];
        int style = at / 4 % STYLE_COUNT;
        int theme = at / 4 / STYLE_COUNT % THEME_COUNT;
        const int(*first)[3] = first_colours[at / 4 / STYLE_COUNT / THEME_COUNT];
        int colour = palette_colour((enum style)style, (enum theme)theme, colours);
        if (colour < 0)
            continue;
        told++;
        assert_true(colour < colours);
        assert_readable(first, colour, style, theme);
        if (colour < 8 && palette_is_bold((enum style)style, (enum theme)theme, colours))
            assert_readable(first, colour + 8, style, theme);
    }
    assert_int_equal(told, 2 * (2 * 18 + 6 + 5 + 5 + 4));
}

static void test_paint__an_answer_of_the_terminal_is_read(void **state)
{
    (void)state;
    struct palette_rgb rgb;
    assert_true(palette_parse_answer(&rgb, "11;rgb:ffff/8080/0000"));
    assert_int_equal(rgb.red, 255);
    assert_int_equal(rgb.green, 128);
    assert_int_equal(rgb.blue, 0);
    assert_true(palette_parse_answer(&rgb, "11;rgb:F/0/a"));
    assert_int_equal(rgb.red, 255);
    assert_int_equal(rgb.blue, 170);
    assert_true(palette_parse_answer(&rgb, "11;rgba:0000/0000/0000/ffff"));
    static const char *const wrong[] = { "",
                                         "11;rgb:",
                                         "11;rgb:ff/ff",
                                         "11;rgb:ff/ff/",
                                         "10;rgb:ff/ff/ff",
                                         "11;rgb:ff/ff/ff0ff",
                                         "11;rgb:g/0/0",
                                         "11;#ffffff",
                                         "11;rgb:ff/ff/ff " };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(palette_parse_answer(&rgb, wrong[i]));
    assert_int_equal(palette_theme_of((struct palette_rgb){ 0, 43, 54 }), THEME_DARK);
    assert_int_equal(palette_theme_of((struct palette_rgb){ 253, 246, 227 }), THEME_LIGHT);
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
    setenv("TERM", "linux", 1);
    assert_int_equal(paint_find_theme("auto"), THEME_DARK);
    setenv("TERM", "xterm-256color", 1);
    assert_int_equal(paint_find_theme("auto"), THEME_UNKNOWN);
    assert_int_equal(paint_find_theme("light"), THEME_LIGHT);
}

TESTS(test_paint)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_paint__a_bar_goes_on_past_its_goal, setup, teardown),
        cmocka_unit_test(test_paint__every_colour_is_readable_on_its_background),
        cmocka_unit_test(test_paint__an_answer_of_the_terminal_is_read),
        cmocka_unit_test(test_paint__the_background_is_asked_of_the_terminal),
        cmocka_unit_test_setup_teardown(test_paint__the_limit_is_a_mark, setup, teardown),
        cmocka_unit_test_setup_teardown(test_paint__rows_beyond_the_fold_are_counted, setup,
                                        teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
