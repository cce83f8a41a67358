#define _POSIX_C_SOURCE 200809L
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "commands.h"
#include "core/call.h"
#include "core/command.h"
#include "fixture.h"
#include "inside.h"

/* The table of commands: each option a command takes stands in its usage and the other way round,
 * and each example works on a small diary. */

#define LINE 256

/* What the diary has in it before the examples of each command. */
static const char *const prepared[] = {
    "profile set birth=1970-05-02 sex=female country=us --from 2020-01-01",
    "add 180 g starter:spinach-raw, 2 starter:egg-boiled @breakfast 7:40 --day yesterday",
    "add 150 g starter:spinach-raw @breakfast 7:40",
    "day yesterday --mark complete",
    "course add starter:magnesium-citrate-150-mg-tablet --at 8:00 --from 2026-11-16",
    "note today --meal lunch late",
    "note today --meal lunch later",
    "note today --meal lunch too late",
    "undo",
    "undo",
    "undo",
};

static const struct {
    const char *name, *text;
} files[] = {
    { "meals.txt", "2026-11-18\n@breakfast 7:40 60 g starter:spinach-raw\n" },
    { "servings.csv", "Day,Food Name,Amount,Net Carbs (g)\n2026-11-02,Rice,100 g,5\n" },
    { "foods.csv", "name,magnesium mg\nOat drink of mine,10\n" },
};

/* Splits a line as a shell does where words are quoted with ". */
static int split(char *words[INSIDE_WORDS], char *line)
{
    int count = 0;
    while (*line) {
        char *to = line;
        bool is_quoted = false;
        assert_true(count < INSIDE_WORDS);
        words[count++] = line;
        for (; *line && (is_quoted || *line != ' '); line++) {
            if (*line == '"')
                is_quoted = !is_quoted;
            else
                *to++ = *line;
        }
        line += *line == ' ';
        *to = '\0';
    }
    return count;
}

/* Runs a command line, which has to succeed. Returns what it printed, which the caller frees; *told
 * gets what stderr got. */
static char *run_example(char **told, const char *example)
{
    char line[LINE];
    char *words[INSIDE_WORDS];
    snprintf(line, sizeof line, "%s", example);
    int count = split(words, line);
    int code = inside_run(told, count, (const char *const *)words);
    if (code)
        fail_msg("marrow %s: exit code %d, %s", example, code, *told);
    return fixture_read(fixture_path("out"), NULL);
}

static void succeeds(const char *example)
{
    char *told;
    free(run_example(&told, example));
    free(told);
}

static char *log_path;
static char *whole; /* the prepared diary */
static size_t whole_length;

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    assert_int_equal(chdir(fixture_path("")), 0);
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        fixture_write(fixture_path(files[i].name), files[i].text, strlen(files[i].text));
    assert_int_equal(mkdir("Sync", 0700), 0);
    for (size_t i = 0; i < sizeof prepared / sizeof *prepared; i++)
        succeeds(prepared[i]);
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
            succeeds(*example);
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
    char trial[LINE];
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
            char line[LINE];
            char *words[INSIDE_WORDS];
            char verb[CALL_VERB];
            snprintf(line, sizeof line, "%s", *example);
            int count = split(words, line);
            const struct command_way *way =
                (*command)->run ? NULL
                                : command_find_way(verb, *command, count > 1 ? words[1] : NULL);
            if (command_writes(*command, way))
                check_trial(*example);
            else
                succeeds(*example);
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
