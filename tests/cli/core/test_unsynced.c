#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "fixture.h"
#include "inside.h"
#include "shim.h"

/* A disk that fails after the commit: the exit status and the words keep a script from logging the
 * same again. */

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    return 0;
}

static int end(void **state)
{
    (void)state;
    shim_disarm();
    fixture_end();
    return 0;
}

/* Logs a banana. Asserts the exit code and, unless NULL, the words on stderr. */
static void add_banana(int code, const char *words)
{
    static const char *const add[] = { "add", "100 g starter:banana-raw" };
    char *told;
    assert_int_equal(inside_run(&told, 2, add), code);
    if (words && !strstr(told, words))
        fail_msg("stderr: %s", told);
    free(told);
}

static void assert_bananas(int count)
{
    static const char *const list[] = { "entry", "list" };
    char *told;
    int found = 0;
    assert_int_equal(inside_run(&told, 2, list), 0);
    free(told);
    char *answer = fixture_read(fixture_path("out"), NULL);
    for (const char *at = answer; (at = strstr(at, "Banana, raw")); at++)
        found++;
    free(answer);
    assert_int_equal(found, count);
}

static void test_unsynced__what_is_in_the_log_is_told_as_logged(void **state)
{
    (void)state;
    add_banana(0, NULL);
    shim_arm(SHIM_FOLDER, SQLITE_IOERR_DIR_FSYNC, 1, false);
    add_banana(5, "marrow: logged, but the disk reported an error");
    assert_true(shim.has_fired);
    shim_disarm();
    assert_bananas(2);
}

static void test_unsynced__what_is_not_in_the_log_is_not(void **state)
{
    (void)state;
    add_banana(0, NULL);
    shim_arm(SHIM_DELETE, SQLITE_IOERR_DELETE, 1, false);
    add_banana(5, "cannot be read or written");
    assert_true(shim.has_fired);
    shim_disarm();
    assert_bananas(1);
}

static void test_unsynced__a_folder_that_is_never_synced_is_no_failure(void **state)
{
    (void)state;
    shim_arm(SHIM_FOLDER, SQLITE_IOERR_DIR_FSYNC, 1, true);
    shim.reason = EINVAL;
    add_banana(0, NULL);
    add_banana(0, NULL);
    assert_true(shim.has_fired);
    shim_disarm();
    assert_bananas(2);
}

TESTS(test_unsynced)
{
    shim_install();
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_unsynced__what_is_in_the_log_is_told_as_logged),
        TEST(test_unsynced__what_is_not_in_the_log_is_not),
        TEST(test_unsynced__a_folder_that_is_never_synced_is_no_failure),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
