#define _POSIX_C_SOURCE 200809L
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "commands.h"
#include "core/call.h"
#include "core/command.h"
#include "diary.h"
#include "fixture.h"
#include "inside.h"

/* The table of commands: each option a command takes stands in its usage and the other way round,
 * and each example works on a small diary. */

/* Runs a command line, which has to succeed. Returns what it printed, which the caller frees; *told
 * gets what stderr got. */
static char *run_example(char **told, const char *example)
{
    int code = diary_run(told, example);
    if (code)
        fail_msg("marrow %s: exit code %d, %s", example, code, *told);
    return fixture_read(fixture_path("out"), NULL);
}

static char *log_path;
static char *whole; /* the prepared diary */
static size_t whole_length;

static int begin(void **state)
{
    (void)state;
    diary_begin();
    log_path = strdup(fixture_path("data/marrow/marrow.db"));
    whole = fixture_read(log_path, &whole_length);
    return 0;
}

static int end(void **state)
{
    (void)state;
    free(whole);
    free(log_path);
    fixture_end();
    return 0;
}

static void test_commands__each_has_three_examples_that_work(void **state)
{
    (void)state;
    for (const struct command *const *command = commands; *command; command++) {
        size_t count = 0;
        fixture_write(log_path, whole, whole_length);
        for (const char *const *example = (*command)->examples; example && *example; example++) {
            const char *name = (*command)->name;
            assert_memory_equal(*example, name, strlen(name));
            diary_succeeds(*example);
            count++;
        }
        if (count < 3)
            fail_msg("marrow %s has %zu examples", (*command)->name, count);
    }
}

static void check_log_is(const char *before, size_t length)
{
    size_t after_length;
    char *after = fixture_read(log_path, &after_length);
    assert_int_equal(after_length, length);
    assert_memory_equal(after, before, length);
    free(after);
}

/* Runs an example with --dry-run, then without, and compares. */
static void check_trial(const char *example)
{
    char trial[DIARY_LINE];
    char *told, *told_then;
    size_t length, length_then;
    char *before = fixture_read(log_path, &length);
    snprintf(trial, sizeof trial, "%s --dry-run", example);
    char *answer = run_example(&told, trial);
    check_log_is(before, length);
    char *answer_then = run_example(&told_then, example);
    if (*answer_then) /* --quiet says nothing of what it did, but a trial is for its answer */
        assert_string_equal(answer, answer_then);
    char *then = fixture_read(log_path, &length_then);
    bool is_same = length_then == length && memcmp(before, then, length) == 0;
    bool says_done = strstr(told, "without it this would be done") != NULL;
    if (!(is_same && strstr(told, "nothing would change")) && !says_done)
        fail_msg("marrow %s says: %s", trial, told);
    free(before);
    free(then);
    free(answer);
    free(answer_then);
    free(told);
    free(told_then);
}

static void test_commands__a_trial_tells_what_is_done_without_it_and_leaves_the_log(void **state)
{
    (void)state;
    size_t tried = 0;
    for (const struct command *const *command = commands; *command; command++) {
        if (!command_writes(*command, NULL) || (*command)->options & TAKES(DRY_RUN))
            continue;
        fixture_write(log_path, whole, whole_length);
        for (const char *const *example = (*command)->examples; *example; example++, tried++) {
            char line[DIARY_LINE];
            char *words[INSIDE_WORDS];
            char verb[CALL_VERB];
            snprintf(line, sizeof line, "%s", *example);
            int count = diary_split(words, line);
            const struct command_way *way =
                (*command)->run ? NULL
                                : command_find_way(verb, *command, count > 1 ? words[1] : NULL);
            if (command_writes(*command, way))
                check_trial(*example);
            else
                diary_succeeds(*example);
        }
    }
    assert_true(tried > 30);
}

static void test_commands__a_trial_makes_no_log(void **state)
{
    (void)state;
    char *told;
    char *folder = strdup(fixture_path("empty"));
    setenv("XDG_DATA_HOME", folder, 1);
    char *answer = run_example(&told, "add 180 g starter:spinach-raw --dry-run");
    assert_non_null(strstr(answer, "Spinach"));
    assert_non_null(strstr(told, "nothing is written"));
    assert_int_equal(access(folder, F_OK), -1);
    setenv("XDG_DATA_HOME", fixture_path("data"), 1);
    free(folder);
    free(answer);
    free(told);
}

/* Returns whether a usage of the command shows these words, which a letter does not continue. */
static bool is_shown(const struct command *command, const char *words)
{
    for (const struct command_way *way = command->ways; way->usage; way++) {
        const char *at = strstr(way->usage, words);
        if (at && !strchr("abcdefghijklmnopqrstuvwxyz-", at[strlen(words)]))
            return true;
        if (at && !at[strlen(words)])
            return true;
    }
    return false;
}

static void check_option(const struct command *command, enum option option)
{
    char shown[32];
    bool is_taken = command->options & OPTION_BIT(option);
    snprintf(shown, sizeof shown, "--%s", options[option].name);
    bool is_day = option == OPTION_DAY && is_taken && is_shown(command, "[D]");
    if (!is_day && is_taken != is_shown(command, shown))
        fail_msg("marrow %s %s %s, and its usage %s", command->name, is_taken ? "takes" : "refuses",
                 shown, is_taken ? "does not show it" : "shows it");
}

static void test_commands__options_are_those_of_the_usage(void **state)
{
    (void)state;
    for (const struct command *const *command = commands; *command; command++) {
        for (enum option option = 0; option < OPTION_COUNT; option++)
            if (!(OPTIONS_EVERYWHERE & OPTION_BIT(option)) && option != OPTION_DATA_VERSION)
                check_option(*command, option);
        for (const struct option_text *text = (*command)->texts; text && text->help; text++)
            assert_true((*command)->options & OPTION_BIT(text->option));
    }
}

TESTS(test_commands)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_commands__each_has_three_examples_that_work),
        cmocka_unit_test(test_commands__a_trial_tells_what_is_done_without_it_and_leaves_the_log),
        cmocka_unit_test(test_commands__a_trial_makes_no_log),
        cmocka_unit_test(test_commands__options_are_those_of_the_usage),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
