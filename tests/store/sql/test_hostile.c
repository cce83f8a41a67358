#include <sqlite3.h>
#include <string.h>

#include "marrow/base/error.h"
#include "marrow/store/history.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"
#include "sample.h"

/* A log that another hand has changed so that reading it would never end, or take all memory. */

static const char *path;

static const struct query entry_days = { "days", "SELECT day FROM entry" };

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    path = fixture_path("marrow.db");
    store_close(sample_log(path));
    return 0;
}

static int end(void **state)
{
    (void)state;
    fixture_end();
    return 0;
}

/* Changes the log as another program does, which may do anything. */
static void change(const char *sql)
{
    sqlite3 *db;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

/* Reads all rows of the query. Returns how that ended. */
static enum status read_all(struct store *store, const struct query *query, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, store, query, error);
    if (status)
        return status;
    while ((status = statement_step(st, error)) == STATUS_OK)
        statement_skip(st);
    return statement_end(st, status);
}

/* Asserts that the query is refused with these words, and that the log can be used afterwards. */
static void assert_refused(const struct query *query, const char *words)
{
    struct error error = ERROR_INIT;
    struct history history;
    struct store *store = sample_open(path);
    assert_int_equal(read_all(store, query, &error), STATUS_UNUSABLE);
    if (!strstr(error.text, words))
        fail_msg("%s", error.text);
    assert_non_null(strstr(error.text, "marrow check"));
    assert_ok(history_load(&history, store, 10, &error));
    history_release(&history);
    store_close(store);
}

static void test_hostile__rows_without_an_end_are_stopped(void **state)
{
    (void)state;
    change("DROP TABLE entry; CREATE VIEW entry (day) AS WITH RECURSIVE n (i) AS"
           " (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n");
    assert_refused(&entry_days, "does not end");
}

static void test_hostile__a_value_too_long_to_be_marrows_is_refused(void **state)
{
    (void)state;
    change("DROP TABLE entry; CREATE VIEW entry (day) AS SELECT zeroblob(100000000)");
    assert_refused(&entry_days, "too long");
}

TESTS(test_hostile)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_hostile__rows_without_an_end_are_stopped),
        TEST(test_hostile__a_value_too_long_to_be_marrows_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
