/* The program on terminals of every kind: with and without colours, character sets, or screens; and
 * what must never reach one.
 */
#define _XOPEN_SOURCE 700
#include "live.h"

#include <stdio.h>

#include <stdlib.h>
#include <string.h>

static int setup(void **state)
{
    (void)state;
    live_begin();
    live_marrow("add '180 g starter:spinach-raw @lunch 12:30'");
    live_marrow("add '3 starter:magnesium-citrate-150-mg-tablet'");
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    unsetenv("NO_COLOR");
    live_end();
    return 0;
}

/* Checks that the selected row is reversed throughout, and that verdicts are words. */
static void assert_told_without_colour(struct tty *tty)
{
    int row;
    int column;
    tty_type(tty, "gjj");
    tty_settle(tty);
    tty_find(tty, "Spinach, raw", &row, &column);
    live_wait_cursor(tty, row);
    assert_true(tty_cell(tty, row, column).reverse);
    assert_true(tty_shows(tty, "450 of at most 350"));
    assert_true(tty_shows(tty, "over the limit"));
    assert_true(tty_shows(tty, "so far"));
}

static void test_kinds__each_terminal_has_its_colours_or_none(void **state)
{
    (void)state;
    static const struct {
        const char *term;
        bool has_colours;
    } kinds[] = { { "vt100", false },         { "linux", true },
                  { "xterm", false },         { "screen-256color", true },
                  { "xterm-256color", true }, { "no-such-terminal", true } };
    /* No colour of eight is readable on black and on white, and this xterm does not say which. */
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        /* On the console, curses loads a library for the mouse that leaks ten bytes. */
        bool is_console = strcmp(kinds[i].term, "linux") == 0;
        setenv("ASAN_OPTIONS", is_console ? "detect_leaks=0" : "detect_leaks=1", 1);
        struct tty *tty = live_start(24, 80, kinds[i].term);
        bool is_unknown = strcmp(kinds[i].term, "no-such-terminal") == 0;
        assert_int_equal(tty_shows(tty, "using xterm-256color"), is_unknown);
        assert_told_without_colour(tty);
        if ((tty_coloured_cells(tty) > 0) != kinds[i].has_colours)
            fail_msg("%s: %d coloured cells", kinds[i].term, tty_coloured_cells(tty));
        tty_type(tty, "q");
        int code = live_wait_exit(tty);
        if (code)
            fail_msg("%s: exit code %d, %s", kinds[i].term, code, tty_screen(tty));
    }
}

static void test_kinds__no_color_means_no_coloured_cell_anywhere(void **state)
{
    (void)state;
    static const char *const places[][2] = { { "a", "Food:" },       { "A", "Quick entry" },
                                             { "e", "Amount" },      { "w", "Week 47" },
                                             { "?", "Keys:" },       { "o", "Go to:" },
                                             { "P", "Your profile" } };
    setenv("NO_COLOR", "1", 1);
    struct tty *tty = live_start(24, 80, "xterm-256color");
    assert_told_without_colour(tty);
    assert_int_equal(tty_coloured_cells(tty), 0);
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        tty_type(tty, places[i][0]);
        tty_wait_for(tty, places[i][1]);
        assert_int_equal(tty_coloured_cells(tty), 0);
        tty_type(tty, "<Esc>");
        tty_wait_for(tty, "Thu 19 Nov 2026");
    }
}

static void assert_plain_letters(struct tty *tty)
{
    size_t length;
    const char *raw = tty_raw(tty, &length);
    for (size_t i = 0; i < length; i++) {
        if ((unsigned char)raw[i] >= 0x80)
            fail_msg("a byte beyond ASCII: ...%.40s", raw + i);
    }
}

static void test_kinds__without_utf8_plain_letters_say_all(void **state)
{
    (void)state;
    live_sql("UPDATE food_version SET name = 'Jalapeño–purée' WHERE name LIKE 'Spinach%%';");
    setenv("LC_ALL", "C", 1);
    struct tty *tty = live_start(24, 80, "xterm-256color");
    tty_wait_for(tty, "Jalape?o-pur?e");
    assert_true(tty_shows(tty, "mcg"));
    assert_true(tty_shows(tty, "####"));
    assert_true(tty_shows(tty, ">= ") || tty_shows(tty, "0 of 15 mcg"));
    tty_type(tty, "w");
    tty_wait_for(tty, "Week 47");
    tty_type(tty, "qaspin");
    tty_wait_for(tty, "Food: spin");
    tty_type(tty, "<Esc>?");
    tty_wait_for(tty, "Keys:");
    assert_plain_letters(tty);
}

static void test_kinds__a_utf8_locale_that_is_missing_is_utf8_all_the_same(void **state)
{
    (void)state;
    static const char *const locales[] = { "xx_YY.UTF-8", "de_XX.utf8", "fr_XX.utf-8@euro",
                                           "UTF-8" };
    for (size_t i = 0; i < sizeof locales / sizeof *locales; i++) {
        setenv("LC_ALL", locales[i], 1);
        struct tty *tty = live_start(24, 80, "xterm-256color");
        tty_wait_for(tty, "D µg");
        assert_true(tty_shows(tty, "████"));
        tty_type(tty, "q");
        assert_int_equal(live_wait_exit(tty), 0);
    }
}

/* Checks the words of a refusal, and that the terminal was not touched. */
static void assert_refused(struct tty *tty, const char *words)
{
    assert_int_equal(live_wait_exit(tty), 2);
    assert_true(tty_shows(tty, words));
    assert_true(strstr(tty_raw(tty, NULL), "marrow --help") != NULL);
    assert_null(strchr(tty_raw(tty, NULL), '\033'));
}

static void test_kinds__a_terminal_that_cannot_be_drawn_on_is_told_so(void **state)
{
    (void)state;
    assert_refused(live_launch(24, 80, "dumb"), "TERM is 'dumb'");
    assert_refused(live_launch(24, 80, ""), "TERM");
    const char *const without[] = { "env", "-u", "TERM", getenv("MARROW_PROGRAM"), NULL };
    assert_refused(live_launch_as(without, 24, 80, "xterm"), "TERM");
}

static void test_kinds__what_is_no_terminal_is_told_so(void **state)
{
    (void)state;
    const char *said = live_shell("\"$MARROW_PROGRAM\" < /dev/null");
    assert_int_equal(live_shell_code(), 2);
    assert_non_null(strstr(said, "this is not a terminal"));
    char script[512];
    snprintf(script, sizeof script, "'%s' | cat; echo ended", getenv("MARROW_PROGRAM"));
    const char *const piped[] = { "/bin/sh", "-c", script, NULL };
    struct tty *tty = live_launch_as(piped, 24, 80, "xterm-256color");
    tty_wait_for(tty, "ended");
    assert_true(tty_shows(tty, "this is not a terminal"));
    assert_null(strchr(tty_raw(tty, NULL), '\033'));
}

/* Shows everything that another program could have written into the log, on every screen. */
static void test_kinds__control_characters_of_the_log_never_reach_the_terminal(void **state)
{
    (void)state;
    static const char *const harmful[] = { "\033]0;owned", "Evil\033", "\xc2\x9b", "\xe2\x80\xae",
                                           "\xc2\x9f",     "Evil\n",   "Evil\t",   "\a" };
    live_sql("CREATE TEMP TABLE bad AS SELECT 'Evil' || char(27) || ']0;owned' || char(7) || "
             "char(155) || '31m' || "
             "char(10) || 'a' || char(9) || 'b' || char(8238) || 'c' || char(159) || 'd' AS text;\n"
             "UPDATE food_version SET name = (SELECT text FROM bad), brand = (SELECT text FROM "
             "bad), source = (SELECT "
             "text FROM bad), unit_name = iif(basis = 'unit', (SELECT text FROM bad), NULL);\n"
             "UPDATE food SET last_measure = (SELECT text FROM bad);\n"
             "UPDATE entry SET measure = (SELECT text FROM bad);\n"
             "UPDATE portion SET name = (SELECT text FROM bad) WHERE position = 1;\n"
             "UPDATE meal SET name = (SELECT text FROM bad) WHERE id = 2;\n"
             "INSERT INTO day (day, mark, note, modified_at) SELECT '2026-11-19', NULL, text, "
             "'2026-11-19T12:00:00' FROM bad;\n"
             "INSERT INTO day_meal SELECT '2026-11-19', 2, text, '2026-11-19T12:00:00' FROM bad;");
    struct tty *tty = live_start(50, 200, "xterm-256color");
    tty_wait_for(tty, "Evil");
    tty_type(tty, "gjje");
    tty_wait_for(tty, "Amount");
    tty_type(tty, "<Esc>gjjd");
    tty_wait_for(tty, "u undoes.");
    tty_type(tty, "u");
    tty_wait_for(tty, "Undone");
    tty_type(tty, "gjjy");
    tty_wait_for(tty, "Copied Evil");
    tty_type(tty, "aevi"); /* not the whole word: what matches is underlined */
    tty_wait_for(tty, "Food: evi");
    tty_wait_for(tty, "Evil");
    tty_type(tty, "<Enter>");
    tty_wait_for(tty, "Amount:");
    tty_type(tty, "<Esc><Esc>n");
    tty_wait_for(tty, "Note on");
    tty_type(tty, "<Esc>hp");
    tty_wait_for(tty, "Pasted 1 entry");
    tty_type(tty, "mc");
    tty_wait_for(tty, "Marked the day complete");
    tty_type(tty, "ws");
    tty_wait_for(tty, "sources");
    tty_type(tty, "qA2 evil");
    tty_wait_for(tty, "2 evil");
    tty_type(tty, "<Esc>q");
    assert_int_equal(live_wait_exit(tty), 0);
    for (size_t i = 0; i < sizeof harmful / sizeof *harmful; i++) {
        const char *at = strstr(tty_raw(tty, NULL), harmful[i]);
        if (at)
            fail_msg("character %zu of the harmful ones reached the terminal: %.60s", i, at);
    }
}

TESTS(test_terminal_kinds)
{
#define KINDS(name) cmocka_unit_test_setup_teardown(test_kinds__##name, setup, teardown)
    const struct CMUnitTest tests[] = {
        KINDS(each_terminal_has_its_colours_or_none),
        KINDS(no_color_means_no_coloured_cell_anywhere),
        KINDS(without_utf8_plain_letters_say_all),
        KINDS(a_utf8_locale_that_is_missing_is_utf8_all_the_same),
        KINDS(a_terminal_that_cannot_be_drawn_on_is_told_so),
        KINDS(what_is_no_terminal_is_told_so),
        KINDS(control_characters_of_the_log_never_reach_the_terminal),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
