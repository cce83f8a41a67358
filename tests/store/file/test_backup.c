#define _POSIX_C_SOURCE 200809L
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "marrow/base/error.h"
#include "marrow/base/path.h"
#include "marrow/store/store.h"
#include "sample.h"

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    return 0;
}

static int end(void **state)
{
    (void)state;
    fixture_end();
    return 0;
}

static void test_backup__is_the_whole_log_for_its_owner_alone(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct stat info;
    const char *path = fixture_path("backup.db");
    struct store *store = sample_log(fixture_path("marrow.db"));
    assert_ok(sample_act(store, "Add", SAMPLE_ENTRY(1), &error));
    assert_ok(store_backup(store, path, &error));
    char *before = sample_dump(store);
    store_close(store);
    store = sample_open(path);
    char *after = sample_dump(store);
    assert_string_equal(before, after);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM history"), 2);
    assert_int_equal(stat(path, &info), 0);
    assert_int_equal(info.st_mode & 0777, 0600);
    free(before);
    free(after);
    store_close(store);
}

static void test_backup__replaces_nothing(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    const char *path = fixture_path("precious");
    struct store *store = sample_log(fixture_path("marrow.db"));
    fixture_write(path, "precious", 8);
    assert_int_equal(store_backup(store, path, &error), STATUS_IO);
    char *bytes = fixture_read(path, NULL);
    assert_string_equal(bytes, "precious");
    free(bytes);
    assert_int_equal(store_backup(store, fixture_path("no/such/folder"), &error), STATUS_IO);
    store_close(store);
}

static void test_backup__of_a_damaged_log_is_refused(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    size_t length;
    const char *path = fixture_path("marrow.db");
    const char *backup = fixture_path("backup.db");
    struct store *store = sample_log(path);
    int64_t root =
        sample_integer(store, "SELECT rootpage FROM sqlite_schema WHERE name = 'entry_day'");
    store_close(store);
    char *bytes = fixture_read(path, &length);
    memset(bytes + (root - 1) * 4096, 0xAB, 64);
    fixture_write(path, bytes, length);
    free(bytes);
    store = sample_open(path);
    assert_int_equal(store_backup(store, backup, &error), STATUS_UNUSABLE);
    assert_false(path_exists(backup));
    store_close(store);
}

static void keep_line(const char *line, void *payload)
{
    buffer_addf(payload, "%s\n", line);
}

static void test_check__tells_each_finding(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct buffer lines = BUFFER_INIT;
    int findings;
    struct store *store = sample_log(fixture_path("marrow.db"));
    assert_ok(store_check(&findings, store, true, keep_line, &lines, &error));
    assert_int_equal(findings, 0);
    assert_int_equal(lines.length, 0);
    assert_ok(handle_run(store,
                         "PRAGMA foreign_keys = OFF; DELETE FROM food_version; DELETE FROM "
                         "food_nutrient;" SAMPLE_ENTRY(9),
                         &error));
    assert_ok(store_check(&findings, store, false, keep_line, &lines, &error));
    assert_int_equal(findings, 2);
    assert_non_null(
        strstr(lines.text, "row 9 of entry refers to a row of food_version that is missing"));
    buffer_release(&lines);
    store_close(store);
}

TESTS(test_backup)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_backup__is_the_whole_log_for_its_owner_alone),
        TEST(test_backup__replaces_nothing),
        TEST(test_backup__of_a_damaged_log_is_refused),
        TEST(test_check__tells_each_finding),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
