/* What the mouse and a count before a key do. */
#include "stage.h"

#include <string.h>

static int begin(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    stage_type("A30g almonds, 100 g kale, 2 eggs @lunch<Enter>");
    return 0;
}

static int end(void **state)
{
    (void)state;
    stage_end();
    return 0;
}

/* Returns the screen's row that shows the text. */
static int row_of(const char *text)
{
    const char *screen = stage_screen();
    const char *at = strstr(screen, text);
    int row = 0;
    assert_non_null(at);
    for (; screen < at; screen++)
        row += *screen == '\n';
    return row;
}

static int cursor_row(void)
{
    int row;
    int column;
    stage_cursor(&row, &column);
    return row;
}

static void test_click__a_key_of_the_footer_acts_where_it_is_shown(void **state)
{
    (void)state;
    stage_type("g"); /* the message of what was logged goes */
    const char *week = strstr(stage_screen(), "w week");
    assert_non_null(week);
    const char *footer = week;
    while (footer[-1] != '\n')
        footer--;
    int x = (int)(week - footer);
    stage_click(23, x - 1, false); /* between two keys */
    assert_shows("today");
    stage_click(23, x + 3, false);
    assert_shows("[Week]");
    stage_type("q");
    stage_click(23, 78, false);
    assert_shows("today");
}

static void test_click__a_message_is_no_key(void **state)
{
    (void)state;
    stage_type("Z");
    assert_shows("Z does nothing here");
    stage_click(23, 2, false);
    assert_shows("Z does nothing here");
}

static void test_click__once_selects_a_row_and_twice_edits_it(void **state)
{
    (void)state;
    int row = row_of("Kale, raw");
    stage_click(row, 12, false);
    assert_int_equal(cursor_row(), row);
    stage_click(row, 12, true);
    assert_shows("100 g");
    assert_shows("Amount");
    stage_type("<Esc>");
    assert_shows("today");
}

static void test_click__the_date_asks_for_another_one_and_a_tab_opens(void **state)
{
    (void)state;
    stage_click(0, 14, false);
    assert_shows("Go to:");
    stage_type("<Esc>w");
    const char *year = strstr(stage_screen(), " Year ");
    stage_click(0, (int)(year - stage_screen()) + 2, false);
    assert_shows("[Year]");
    stage_click(0, 60, false);
    assert_shows("[Year]");
}

static void test_click__a_count_repeats_moves(void **state)
{
    (void)state;
    stage_type("g");
    int first = cursor_row();
    stage_type("3j");
    assert_int_equal(cursor_row(), first + 3);
    stage_type("2k");
    assert_int_equal(cursor_row(), first + 1);
    stage_type("4G");
    assert_int_equal(cursor_row(), first + 3);
    stage_type("10h");
    assert_shows("9 Nov 2026");
    stage_type("2]");
    assert_shows("23 Nov 2026");
    stage_type("0");
    assert_shows("0 does nothing here");
    stage_type("?");
    assert_shows("Keys:");
    stage_type("/a count before<Enter>");
    assert_shows("a count before a key that moves");
    stage_type("q10");
    assert_shows(" 10");
    stage_type("<Esc>!");
    assert_shows_not(" 10"); /* what helps in typing is no message */
}

static void test_click__a_count_repeats_nothing_that_writes(void **state)
{
    (void)state;
    stage_type("3");
    assert_shows(" 3");
    stage_type("d");
    assert_shows("A count repeats moves only; nothing was done.");
    assert_shows("Almonds");
    assert_shows("Kale");
    stage_type("3<Esc>d");
    assert_shows("Deleted");
}

TESTS(test_click)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_click__a_key_of_the_footer_acts_where_it_is_shown,
                                        begin, end),
        cmocka_unit_test_setup_teardown(test_click__a_message_is_no_key, begin, end),
        cmocka_unit_test_setup_teardown(test_click__once_selects_a_row_and_twice_edits_it, begin,
                                        end),
        cmocka_unit_test_setup_teardown(test_click__the_date_asks_for_another_one_and_a_tab_opens,
                                        begin, end),
        cmocka_unit_test_setup_teardown(test_click__a_count_repeats_moves, begin, end),
        cmocka_unit_test_setup_teardown(test_click__a_count_repeats_nothing_that_writes, begin,
                                        end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
