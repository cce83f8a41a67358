#include <stdlib.h>
#include <string.h>

#include "history/changeset_format.h"
#include "marrow/base/error.h"
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

/* Copies the newest changeset of the history. */
static struct changeset load_newest(struct store *store)
{
    sqlite3_stmt *stmt;
    struct changeset changeset = CHANGESET_INIT;
    assert_int_equal(sqlite3_prepare_v2(store->db,
                                        "SELECT changeset FROM history ORDER BY id DESC LIMIT 1",
                                        -1, &stmt, NULL),
                     SQLITE_OK);
    assert_int_equal(sqlite3_step(stmt), SQLITE_ROW);
    changeset.size = sqlite3_column_bytes(stmt, 0);
    changeset.bytes = sqlite3_malloc(changeset.size);
    memcpy(changeset.bytes, sqlite3_column_blob(stmt, 0), (size_t)changeset.size);
    sqlite3_finalize(stmt);
    return changeset;
}

static void test_format__what_sqlite_writes_is_valid_and_no_beginning_of_it_is(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store = sample_log(fixture_path("marrow.db"));
    static const char *const actions[] = {
        SAMPLE_ENTRY(1) SAMPLE_ENTRY(2),
        "UPDATE entry SET amount = 5, minute = NULL; UPDATE food SET hidden = 1",
        "DELETE FROM entry",
    };
    for (size_t i = 0; i < sizeof actions / sizeof *actions; i++) {
        assert_ok(sample_act(store, "x", actions[i], &error));
        struct changeset changeset = load_newest(store);
        int whole = changeset.size;
        assert_true(changeset_format_is_valid(changeset.bytes, (size_t)changeset.size));
        int valid = 0;
        for (changeset.size = 1; changeset.size < whole; changeset.size++)
            valid += changeset_format_is_valid(changeset.bytes, (size_t)changeset.size);
        assert_between(valid, 0, 4); /* cut after a whole change or a table's head */
        changeset_release(&changeset);
    }
    store_close(store);
}

static void test_format__other_bytes_are_not(void **state)
{
    (void)state;
    static const char *const texts[] = { "T",     "T\x02", "T\x02\x01\x01name", "x",
                                         "T\x7f", "\x12",  "Dear Anna" };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct changeset changeset = { (void *)(uintptr_t)texts[i], (int)strlen(texts[i]) };
        assert_false(changeset_format_is_valid(changeset.bytes, (size_t)changeset.size));
    }
}

static void test_format__a_damaged_step_is_refused_and_not_read(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store = sample_log(fixture_path("marrow.db"));
    int findings = 0;
    assert_ok(handle_run(store, "UPDATE history SET changeset = x'54020000deadbeef'", &error));
    assert_int_equal(sample_undo(store, &error), STATUS_UNUSABLE);
    assert_non_null(strstr(error.text, "cannot be undone"));
    assert_ok(history_check(&findings, store, NULL, NULL, &error));
    assert_int_equal(findings, 1);
    store_close(store);
}

TESTS(test_changeset_format)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_format__what_sqlite_writes_is_valid_and_no_beginning_of_it_is),
        TEST(test_format__other_bytes_are_not),
        TEST(test_format__a_damaged_step_is_refused_and_not_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
