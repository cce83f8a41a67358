/* The command line of the terminal interface runs the real program on the log that is shown. */
#include "stage.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "page/command_history.h"
#include "page/command_words.h"

static int begin(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    return 0;
}

static int end(void **state)
{
    (void)state;
    stage_end();
    return 0;
}

static void test_command_line__what_a_command_logs_is_on_the_screen_and_u_undoes_it(void **state)
{
    (void)state;
    stage_type(":add 180 g starter:spinach-raw @lunch<Enter>");
    assert_shows("add 180 g starter:spinach-raw @lunch");
    assert_shows("Spinach, raw");
    stage_type("q");
    assert_shows("Spinach, raw");
    stage_type("u");
    assert_shows("Undone: logged Spinach, raw");
    assert_shows_not("180 g");
}

static void test_command_line__a_short_answer_is_a_message(void **state)
{
    (void)state;
    stage_type(":note today 'slept badly'<Enter>");
    assert_shows("slept badly");
    assert_shows_not(" :");
    stage_type(":setting vitamin_d_unit IU<Enter>");
    stage_type("A20 ug vitamin d");
    assert_shows_not(":setting");
}

static void test_command_line__what_fails_is_told_and_the_line_stays(void **state)
{
    (void)state;
    stage_type(":entry delte '#1'<Enter>");
    assert_shows("did you mean delete?");
    assert_shows(" :entry delte '#1'");
    stage_type("<Esc>:frobnicate<Enter>");
    assert_shows("There is no command 'frobnicate'");
    stage_type("<^U>note 'today<Enter>");
    assert_shows("A quotation mark is not closed.");
}

static void test_command_line__with_dry_run_nothing_is_written(void **state)
{
    (void)state;
    stage_type(":add 180 g starter:spinach-raw --dry-run<Enter>");
    assert_shows("nothing is written");
    stage_type("q");
    assert_shows_not("Spinach");
}

static void test_command_line__tab_completes_commands_and_lists_several(void **state)
{
    (void)state;
    stage_type(":revi<Tab>");
    assert_shows(" :review");
    stage_type("<^U>re<Tab>");
    assert_shows("recipe");
    assert_shows("restore");
    stage_type("<^U>entry del<Tab>");
    assert_shows(" :entry delete");
    stage_type("<^U>zzz<Tab>");
    assert_shows("Nothing is known that goes on like this.");
}

static void test_command_line__earlier_lines_are_there_after_a_new_start(void **state)
{
    struct stat info;
    (void)state;
    stage_type(":note today one<Enter>:note today two<Enter>");
    stage_reopen();
    stage_type(":ab<Up>");
    assert_shows(" :note today two");
    stage_type("<Up>");
    assert_shows(" :note today one");
    stage_type("<Up>");
    assert_shows(" :note today one");
    stage_type("<Down><Down>");
    assert_shows(" :ab");
    assert_int_equal(stat(fixture_path("state/marrow/commands"), &info), 0);
    assert_int_equal(info.st_mode & 0777, 0600);
}

static void test_command_line__words_are_those_of_a_shell(void **state)
{
    static const struct {
        const char *line, *words;
        size_t last;
        bool is_open;
    } rows[] = {
        { "add 2 eggs", "add|2|eggs", 6, false },
        { "  note today 'slept  badly' ", "note|today|slept  badly", 28, false },
        { "find \"it's\"", "find|it's", 5, false },
        { "find x\"a b\"y", "find|xa by", 5, false },
        { "find \"a b", "find|a b", 5, true },
        { "", "", 0, false },
        { "setting x ''", "setting|x|", 10, false },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena arena = ARENA_INIT;
        struct command_words words;
        struct buffer joined = BUFFER_INIT;
        command_words_split(&words, &arena, rows[i].line);
        buffer_add_text(&joined, "");
        for (size_t w = 0; w < words.count; w++)
            buffer_addf(&joined, "%s%s", w > 0 ? "|" : "", words.words[w]);
        assert_string_equal(joined.text, rows[i].words);
        assert_int_equal(words.last, rows[i].last);
        assert_int_equal(words.is_open, rows[i].is_open);
        buffer_release(&joined);
        arena_release(&arena);
    }
}

static void test_command_line__the_history_keeps_the_newest_of_each_line(void **state)
{
    struct buffer lines = BUFFER_INIT;
    size_t length;
    (void)state;
    for (int i = 0; i < COMMAND_HISTORY_KEPT + 5; i++) {
        char line[32];
        snprintf(line, sizeof line, "day %d", i);
        command_history_add(&lines, line);
    }
    command_history_add(&lines, "day 100");
    assert_memory_equal(command_history_find(&length, &lines, 1), "day 100\n", 8);
    assert_int_equal(length, 7);
    assert_memory_equal(command_history_find(&length, &lines, COMMAND_HISTORY_KEPT), "day 5\n", 6);
    assert_null(command_history_find(&length, &lines, COMMAND_HISTORY_KEPT + 1));
    assert_null(command_history_find(&length, &lines, 0));
    buffer_release(&lines);
}

TESTS(test_command_line)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            test_command_line__what_a_command_logs_is_on_the_screen_and_u_undoes_it, begin, end),
        cmocka_unit_test_setup_teardown(test_command_line__a_short_answer_is_a_message, begin, end),
        cmocka_unit_test_setup_teardown(test_command_line__what_fails_is_told_and_the_line_stays,
                                        begin, end),
        cmocka_unit_test_setup_teardown(test_command_line__with_dry_run_nothing_is_written, begin,
                                        end),
        cmocka_unit_test_setup_teardown(test_command_line__tab_completes_commands_and_lists_several,
                                        begin, end),
        cmocka_unit_test_setup_teardown(
            test_command_line__earlier_lines_are_there_after_a_new_start, begin, end),
        cmocka_unit_test_setup_teardown(test_command_line__words_are_those_of_a_shell, begin, end),
        cmocka_unit_test_setup_teardown(
            test_command_line__the_history_keeps_the_newest_of_each_line, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
