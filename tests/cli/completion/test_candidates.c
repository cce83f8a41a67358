#define _POSIX_C_SOURCE 200809L
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fixture.h"
#include "inside.h"

/* What can follow the words of a command line, as the shells' scripts ask for it. */

/* Returns what can follow the words, the last of which may be empty. The caller frees it. */
static char *ask(int count, const char *const words[])
{
    const char *all[INSIDE_WORDS] = { "completion", "words", "--" };
    char *told;
    for (int i = 0; i < count; i++)
        all[3 + i] = words[i];
    assert_int_equal(inside_run(&told, 3 + count, all), 0);
    assert_string_equal(told, "");
    free(told);
    return fixture_read(fixture_path("out"), NULL);
}

#define ASK(...)                                                                                   \
    ask((int)(sizeof((const char *[]){ __VA_ARGS__ }) / sizeof(char *)),                           \
        (const char *[]){ __VA_ARGS__ })

/* Returns whether the answer has a line that begins with the candidate, which a tab or the end
 * follows. */
static bool has(const char *answer, const char *candidate)
{
    size_t length = strlen(candidate);
    for (const char *at = answer; at && *at; at += strcspn(at, "\n") + 1)
        if (strncmp(at, candidate, length) == 0 && strchr("\t\n", at[length]))
            return true;
    return false;
}

/* Checks the answer and frees it. The candidates that have to be there end with NULL, and so do
 * those that must not. */
static void check(char *answer, const char *const *wanted, const char *const *unwanted)
{
    for (; *wanted; wanted++)
        if (!has(answer, *wanted))
            fail_msg("'%s' is missing in:\n%s", *wanted, answer);
    for (; *unwanted; unwanted++)
        if (has(answer, *unwanted))
            fail_msg("'%s' is in:\n%s", *unwanted, answer);
    free(answer);
}

#define LIST(...) ((const char *const[]){ __VA_ARGS__, NULL })
#define NONE ((const char *const[]){ NULL })

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    char *told;
    assert_int_equal(
        inside_run(&told, 4,
                   LIST("course", "add", "starter:magnesium-citrate-150-mg-tablet", "--create")),
        0);
    free(told);
    return 0;
}

static int end(void **state)
{
    (void)state;
    fixture_end();
    return 0;
}

static void test_candidates__commands_and_verbs(void **state)
{
    (void)state;
    check(ASK(""), LIST("add", "day", "completion"), NONE);
    check(ASK("re"), LIST("review", "recipe", "redo", "restore"), LIST("add"));
    check(ASK("entry", ""), LIST("list", "edit", "delete", "move", "copy"), LIST("add"));
    check(ASK("entry", "mo"), LIST("move"), LIST("copy"));
    check(ASK("help", "en"), LIST("entry"), LIST("day"));
    check(ASK("nonsense", ""), NONE, LIST("add"));
}

static void test_candidates__options_are_those_of_the_command_and_the_way(void **state)
{
    (void)state;
    check(ASK("--"), LIST("--log", "--json"), LIST("--day"));
    check(ASK("day", "--"), LIST("--day", "--mark", "--panel", "--json"), LIST("--to"));
    check(ASK("entry", "move", "1", "--"), LIST("--to", "--to-meal"), LIST("--time"));
    check(ASK("rm", "--"), LIST("--day", "--all"), LIST("--to"));
}

static void test_candidates__values_of_options(void **state)
{
    (void)state;
    check(ASK("day", "--mark", ""), LIST("complete", "none"), LIST("today"));
    check(ASK("day", "--mark", "=", "c"), LIST("complete"), LIST("none"));
    check(ASK("entry", "list", "--day", "y"), LIST("yesterday"), LIST("today"));
    check(ASK("entry", "list", "-d", "2026-11-1"), LIST("2026-11-18"), LIST("2026-11-20"));
    check(ASK("add", "2", "eggs", "--meal", "b"), LIST("breakfast"), LIST("lunch"));
    check(ASK("suggest", "--nutrient", "ca"), LIST("calcium"), LIST("magnesium"));
    check(ASK("catalogue", "import", "x.csv", "--to", ""), LIST(":"), NONE);
    check(ASK("target", "set", "--from", "ck"), LIST("ckd"), NONE);
}

static void test_candidates__words_of_a_usage(void **state)
{
    (void)state;
    check(ASK("day", "to"), LIST("today"), LIST("yesterday"));
    check(ASK("add", "180", "g", "spinach, r"), LIST("spinach, raw"), LIST("Spinach, raw"));
    check(ASK("add", "2", "eggs", "@d"), LIST("@dinner"), LIST("@lunch"));
    check(ASK("add", "2", "eggs", "@", "d"), LIST("dinner"), LIST("lunch"));
    check(ASK("food", "show", "Spinach, r"), LIST("Spinach, raw"), NONE);
    check(ASK("food", "edit", "x", "mag"), LIST("magnesium="), LIST("calcium="));
    check(ASK("target", "lead", "vitamin_"), LIST("vitamin_d"), LIST("calcium"));
    check(ASK("target", "set", "calcium", "at-"), LIST("at-least", "at-most"), NONE);
    check(ASK("take", ""), LIST("1"), NONE);
    check(ASK("measure", "add", "vit"), LIST("vitamin_d_25oh"), NONE);
    check(ASK("setting", "week"), LIST("week_starts"), NONE);
    check(ASK("catalogue", "verify", ""), LIST("starter"), NONE);
    check(ASK("import", ""), LIST(":"), NONE);
    check(ASK("review", "4"), LIST("4weeks"), LIST("week"));
}

static void test_candidates__without_a_log_none_is_made(void **state)
{
    (void)state;
    assert_int_equal(setenv("XDG_DATA_HOME", fixture_path("elsewhere"), 1), 0);
    check(ASK("add", "100", "g", "spinach, r"), LIST("spinach, raw"), NONE);
    assert_int_not_equal(access(fixture_path("elsewhere"), F_OK), 0);
}

TESTS(test_candidates)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_candidates__commands_and_verbs, begin, end),
        cmocka_unit_test_setup_teardown(
            test_candidates__options_are_those_of_the_command_and_the_way, begin, end),
        cmocka_unit_test_setup_teardown(test_candidates__values_of_options, begin, end),
        cmocka_unit_test_setup_teardown(test_candidates__words_of_a_usage, begin, end),
        cmocka_unit_test_setup_teardown(test_candidates__without_a_log_none_is_made, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
