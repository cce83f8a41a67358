#include "balk.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "commands.h"
#include "core/command.h"
#include "diary.h"
#include "fixture.h"
#include "marrow/base/path.h"

#include <dirent.h>

/* Statements fail, one at a time, under the examples of all commands: each command is carried out,
 * or refused with a word and with the log as it was, and carried out when the disk works again.
 * MARROW_THOROUGH in the environment tries every example and nearly every statement. */

#define FEW 2 /* statements of an example that fail, spread over it */
#define MANY 100

static char *log_path;
static char *whole; /* the log before an example */
static size_t whole_length;
static long runs;
static long refusals;
static long tried;

static int begin(void **state)
{
    (void)state;
    diary_begin();
    log_path = strdup(fixture_path("data/marrow/marrow.db"));
    runs = refusals = tried = 0;
    return 0;
}

static int end(void **state)
{
    (void)state;
    balk_disarm();
    free(whole);
    free(log_path);
    whole = log_path = NULL;
    fixture_end();
    return 0;
}

static void keep(void)
{
    free(whole);
    whole = fixture_read(log_path, &whole_length);
    assert_non_null(whole);
}

static bool is_unchanged(void)
{
    size_t length;
    char *now = fixture_read(log_path, &length);
    bool is_same = now && length == whole_length && memcmp(now, whole, length) == 0;
    free(now);
    return is_same;
}

static bool is_prepared(const char *name)
{
    for (size_t i = 0; i < sizeof diary_files / sizeof *diary_files; i++)
        if (strcmp(diary_files[i].name, name) == 0)
            return true;
    return false;
}

/* Removes what an example wrote into a folder. */
static void tidy(const char *folder)
{
    DIR *dir = opendir(folder);
    assert_non_null(dir);
    for (const struct dirent *entry; (entry = readdir(dir));) {
        char *path = path_join(folder, entry->d_name);
        if (entry->d_name[0] != '.' && !is_prepared(entry->d_name))
            (void)unlink(path);
        free(path);
    }
    closedir(dir);
}

static void restore(void)
{
    tidy(".");
    tidy("Sync");
    fixture_write(log_path, whole, whole_length);
}

/* Makes one statement fail. */
static void fail_one(const char *example, enum balk_at at, long number)
{
    char *told;
    restore();
    balk_arm(at, number, number % 2 == 0);
    int code = diary_run(&told, example);
    balk_disarm();
    runs++;
    if (code) {
        refusals++;
        if (!strchr(told, '\n') || strstr(told, "not an error"))
            fail_msg("%s, statement %ld: exit code %d without a word: %s", example, number, code,
                     told);
        if (!is_unchanged() && !strstr(told, ", but"))
            fail_msg("%s, statement %ld: refused, but the log is changed: %s", example, number,
                     told);
        restore();
        diary_succeeds(example);
    } else if (runs % 8 == 0) {
        diary_succeeds("check");
    }
    free(told);
}

/* Returns the exit code of the example where nothing fails, and how many statements it has. */
static int count_statements(long *count, const char *example, enum balk_at at)
{
    char *told;
    restore();
    balk_arm(at, LONG_MAX, false);
    int code = diary_run(&told, example);
    *count = balk_counted();
    balk_disarm();
    free(told);
    return code;
}

/* An example that cannot be done on the diary as it is, because it follows another one, is left
 * out.
 */
static void fail_everywhere(const char *example, enum balk_at at, long most)
{
    long count;
    if (count_statements(&count, example, at))
        return;
    tried++;
    long stride = count / most + 1;
    for (long number = 1 + (tried * 7) % stride; number <= count; number += stride)
        fail_one(example, at, number);
}

static void fail_examples(enum balk_at at)
{
    bool is_thorough = getenv("MARROW_THOROUGH") != NULL;
    long sample = is_thorough ? 1 : 4 * fixture_sample();
    long index = at;
    for (const struct command *const *command = commands; *command; command++) {
        for (const char *const *example = (*command)->examples; *example; example++, index++) {
            if (index % sample == 0) {
                keep();
                fail_everywhere(*example, at, is_thorough ? MANY : FEW);
                restore();
            }
        }
    }
    print_message("%ld examples of %ld, %ld runs, %ld refused\n", tried, index, runs, refusals);
}

static void test_balking__a_statement_that_fails_leaves_the_log_as_it_was(void **state)
{
    (void)state;
    fail_examples(BALK_PREPARE);
    fail_examples(BALK_STEP);
    assert_true(tried > 0 && refusals > runs / 3); /* else nothing fails */
}

static void test_balking__no_statement_of_a_sync_that_is_not_prepared_is_used(void **state)
{
    (void)state;
    keep();
    fail_everywhere("sync Sync --name laptop", BALK_PREPARE, 20);
    assert_true(refusals > 10);
}

TESTS(test_balking)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            test_balking__a_statement_that_fails_leaves_the_log_as_it_was, begin, end),
        cmocka_unit_test_setup_teardown(
            test_balking__no_statement_of_a_sync_that_is_not_prepared_is_used, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
