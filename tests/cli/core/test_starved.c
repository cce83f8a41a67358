#define _POSIX_C_SOURCE 200809L
#include <limits.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fixture.h"
#include "inside.h"
#include "starvation.h"

/* SQLite's allocations fail, one at a time, under whole command lines: each is carried out, or
 * refused with a word and carried out when there is memory again. MARROW_THOROUGH in the
 * environment tries many more of them. */

#define FEW 3 /* allocations of a command that fail, spread over it */
#define MANY 300

/* What the log has in it before each command. */
static const char *const prepared[] = {
    "profile|set|birth=1970-05-02|sex=female|country=us",
    "setting|backups|off",
    "add|180 g starter:spinach-raw, 2 starter:egg-boiled @breakfast 7:40",
    "add|150 g starter:spinach-raw @lunch|--day|2026-11-18",
    "day|2026-11-18|--mark|complete",
    "note|today|ate out",
    "food|new|Village bread|per=100g|serving=1 slice=30 g|calcium=40mg",
    "add|2 slices village bread",
    "recipe|new|Toast plate|100 g village bread, 20 g starter:spinach-raw|servings=2",
    "course|add|starter:magnesium-citrate-150-mg-tablet|--at|8:00|--from|2026-11-16",
    "target|set|calcium|at-most|1000 mg",
};

static const char *const lines[] = {
    "add|100 g starter:banana-raw, 1 slice village bread @dinner 19:00",
    "entry|list|--json",
    "entry|edit|#1|200g",
    "entry|move|#1|--to-meal|dinner",
    "entry|copy|--all|--day|2026-11-18|--to|2026-11-19",
    "entry|delete|#1|#2",
    "day",
    "day|--json",
    "day|--mark|partial",
    "note|today|--meal|lunch|late",
    "week",
    "review|month|--json",
    "review|--from|2026-11-12|--to|2026-11-19",
    "suggest",
    "find|spinach|--json",
    "food|show|village bread|--json",
    "food|new|Rye loaf|per=100g|magnesium=60mg",
    "food|copy|village bread|name=Loaf",
    "food|edit|village bread|calcium=120mg|--reach|all",
    "food|favourite|village bread",
    "food|list",
    "recipe|edit|toast plate|add|20 g starter:banana-raw",
    "recipe|show|toast plate|--json",
    "target|set|vitamin d|at-least|800 IU",
    "target|remove|calcium",
    "target|list|--json",
    "target|quiet|calcium",
    "profile|set|stage=pregnant|--from|2026-11-18",
    "profile|history",
    "setting|week_starts|sunday",
    "course|show|1",
    "course|change|1|--dose|3 tablets",
    "course|end|1|2026-11-18",
    "take",
    "take|--list|--json",
    "sheet",
    "undo",
    "history|--json",
    "about",
    "check",
    "backup|copy.db",
    "catalogue|list",
};

static char *log_path;
static char *whole; /* the log before each command */
static size_t whole_length;
static long runs;
static long refusals;

/* Runs a command line whose words are separated by '|'. */
static int run_line(char **told, const char *line)
{
    char copy[256];
    const char *words[INSIDE_WORDS];
    int count = 0;
    snprintf(copy, sizeof copy, "%s", line);
    for (char *at = strtok(copy, "|"); at; at = strtok(NULL, "|"))
        words[count++] = at;
    return inside_run(told, count, words);
}

static int run_quietly(const char *line)
{
    char *told;
    int code = run_line(&told, line);
    free(told);
    return code;
}

static void restore(void)
{
    fixture_write(log_path, whole, whole_length);
    unlink(fixture_path("copy.db"));
}

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    assert_int_equal(chdir(fixture_path("")), 0);
    for (size_t i = 0; i < sizeof prepared / sizeof *prepared; i++) {
        char *told;
        int code = run_line(&told, prepared[i]);
        if (code)
            fail_msg("%s: exit code %d, %s", prepared[i], code, told);
        free(told);
    }
    log_path = strdup(fixture_path("data/marrow/marrow.db"));
    whole = fixture_read(log_path, &whole_length);
    assert_non_null(whole);
    return 0;
}

static int end(void **state)
{
    (void)state;
    starvation_disarm();
    free(log_path);
    free(whole);
    fixture_end();
    return 0;
}

static bool is_unchanged(void)
{
    size_t length;
    char *now = fixture_read(log_path, &length);
    bool is_same = now && length == whole_length && memcmp(now, whole, length) == 0;
    free(now);
    return is_same;
}

/* Makes the allocation fail. */
static void starve(const char *line, long at, int usual)
{
    char *told;
    restore();
    starvation_arm(at, at % 2 == 0);
    int code = run_line(&told, line);
    starvation_disarm();
    runs++;
    if (code != usual) {
        refusals++;
        bool is_in = strstr(told, "logged, but") != NULL;
        if (code != 5 || !strstr(told, "memory"))
            fail_msg("%s, allocation %ld: exit code %d: %s", line, at, code, told);
        if (!is_in && !is_unchanged())
            fail_msg("%s, allocation %ld: refused, but the log is changed: %s", line, at, told);
        if (!is_in)
            assert_int_equal(run_quietly(line), usual);
    }
    free(told);
    if (runs % 8 == 0)
        assert_int_equal(run_quietly("check"), 0);
}

static void starve_everywhere(const char *line, long tried)
{
    restore();
    starvation_arm(LONG_MAX, false);
    char *told;
    int usual = run_line(&told, line);
    long count = LONG_MAX - starvation.countdown;
    starvation_disarm();
    if (usual != 0)
        fail_msg("%s: exit code %d: %s", line, usual, told);
    free(told);
    long stride = count / tried + 1;
    for (long at = 1 + (runs * 7) % stride; at <= count; at += stride)
        starve(line, at, usual);
}

static void test_starved__a_command_is_carried_out_or_refused_with_a_word(void **state)
{
    (void)state;
    long tried = getenv("MARROW_THOROUGH") ? MANY : FEW;
    sqlite3_int64 held = sqlite3_memory_used();
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        starve_everywhere(lines[i], tried);
    assert_int_equal(sqlite3_memory_used(), held);
    print_message("%ld runs, %ld refused\n", runs, refusals);
    assert_true(refusals > runs / 3); /* else nothing starves */
}

TESTS(test_starved)
{
    if (!starvation_install() || sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0))
        return 1;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            test_starved__a_command_is_carried_out_or_refused_with_a_word, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
