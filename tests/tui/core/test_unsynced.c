#include <errno.h>

#include "marrow/store/store.h"
#include "shim.h"
#include "stage.h"

/* A disk that fails after the commit: what was logged is there, and must not be logged again. */

static int begin(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    return 0;
}

static int end(void **state)
{
    (void)state;
    shim_disarm();
    stage_end();
    return 0;
}

static void test_unsynced__what_was_logged_is_shown_and_told(void **state)
{
    (void)state;
    int64_t commits = store_commits(stage_journal()->log);
    shim_arm(SHIM_FOLDER, SQLITE_IOERR_DIR_FSYNC, 1, false);
    stage_type("A100 g starter:banana-raw<Enter>");
    assert_true(shim.has_fired);
    assert_int_equal(store_commits(stage_journal()->log), commits + 1);
    assert_shows("Logged, but the disk reported an error");
    stage_type("<Esc>");
    assert_shows("Banana, raw");
}

static void test_unsynced__what_was_not_logged_is_not_shown(void **state)
{
    (void)state;
    shim_arm(SHIM_DELETE, SQLITE_IOERR_DELETE, 1, false);
    stage_type("A100 g starter:banana-raw<Enter>");
    assert_true(shim.has_fired);
    assert_shows_not("Logged");
    stage_type("<Esc>");
    assert_shows_not("Banana, raw");
}

TESTS(test_unsynced)
{
    shim_install();
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_unsynced__what_was_logged_is_shown_and_told),
        TEST(test_unsynced__what_was_not_logged_is_not_shown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
