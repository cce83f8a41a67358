#include "marrow/base/error.h"
#include "marrow/store/store.h"
#include "sample.h"

/* What the check reports of a log or a catalogue that another program has changed. */

static struct buffer lines;

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    buffer_init(&lines);
    return 0;
}

static int end(void **state)
{
    (void)state;
    buffer_release(&lines);
    fixture_end();
    return 0;
}

static void keep_line(const char *line, void *payload)
{
    buffer_addf(payload, "%s\n", line);
}

static void keep_notice(const char *line, void *payload)
{
    buffer_addf(payload, "notice: %s\n", line);
}

/* Runs the SQL, and fails unless the check then reports the lines. */
static void assert_told(struct store *store, const char *sql, int count, const char *expected)
{
    struct error error = ERROR_INIT;
    int findings;
    assert_ok(handle_run(store, sql, &error));
    buffer_clear(&lines);
    assert_ok(store_check_shape(&findings, store, keep_line, keep_notice, &lines, &error));
    assert_string_equal(lines.text, expected);
    assert_int_equal(findings, count);
}

static void test_shape__of_a_log_just_made_is_marrows(void **state)
{
    (void)state;
    struct store *store = sample_log(fixture_path("marrow.db"));
    assert_told(store, "SELECT 1", 0, "");
    store_close(store);
}

static void test_shape__tells_what_another_hand_has_made(void **state)
{
    (void)state;
    struct store *store = sample_log(fixture_path("marrow.db"));
    assert_told(store, "CREATE TRIGGER sneaky AFTER INSERT ON entry BEGIN DELETE FROM meal; END", 1,
                "the trigger sneaky is not part of marrow\n");
    assert_told(store,
                "DROP TRIGGER sneaky; CREATE TABLE notes (text TEXT); CREATE INDEX n ON notes "
                "(text)",
                1,
                "notice: the index n is not part of marrow; it is left alone\n"
                "the table notes is not part of marrow\n");
    assert_told(store, "DROP TABLE notes; ALTER TABLE entry ADD COLUMN mood TEXT", 1,
                "the column mood of the table entry is not part of marrow\n");
    store_close(store);
}

static void test_shape__a_view_or_an_index_of_ones_own_is_no_fault(void **state)
{
    (void)state;
    struct store *store = sample_log(fixture_path("marrow.db"));
    assert_told(store, "CREATE VIEW eaten AS SELECT * FROM entry", 0,
                "notice: the view eaten is not part of marrow; it is left alone\n");
    assert_told(store, "DROP VIEW eaten; CREATE INDEX entry_measure ON entry (measure)", 0,
                "notice: the index entry_measure is not part of marrow; it is left alone\n");
    store_close(store);
}

static void test_shape__tells_what_is_missing_or_other(void **state)
{
    (void)state;
    struct store *store = sample_log(fixture_path("marrow.db"));
    assert_told(store, "DROP TABLE dose", 2,
                "the table dose is missing\nthe index dose_course is missing\n");
    store_close(store);
    store = sample_log(fixture_path("second.db"));
    assert_told(store, "ALTER TABLE food RENAME COLUMN hidden TO secret", 2,
                "the column hidden of the table food is missing\nthe column secret of the "
                "table food is not part of marrow\n");
    assert_told(store,
                "ALTER TABLE food RENAME COLUMN secret TO hidden;"
                "DROP INDEX entry_day; CREATE INDEX entry_day ON entry (minute)",
                1, "the index entry_day differs from what marrow creates\n");
    store_close(store);
}

static void test_shape__an_index_that_is_missing_is_made_again(void **state)
{
    (void)state;
    struct store *store = sample_log(fixture_path("marrow.db"));
    assert_told(store, "DROP INDEX entry_day", 1,
                "the index entry_day is missing\nthe index entry_day has been made again\n");
    assert_told(store, "SELECT 1", 0, "");
    store_close(store);
}

/* Runs the SQL as another program, and fails unless the check of the content then tells this. */
static void assert_content_told(const char *path, const char *sql, const char *expected)
{
    struct error error = ERROR_INIT;
    int findings = 0;
    sqlite3 *db;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
    struct store *store = sample_open(path);
    buffer_clear(&lines);
    assert_ok(store_check_content(&findings, store, keep_line, &lines, &error));
    if (!strstr(lines.text ? lines.text : "", expected))
        fail_msg("'%s' is not told: %s", expected, lines.text ? lines.text : "");
    store_close(store);
}

static void test_shape__what_is_told_of_content_says_what_to_do(void **state)
{
    (void)state;
    const char *path = fixture_path("marrow.db");
    struct error error = ERROR_INIT;
    struct store *store = sample_log(path);
    assert_ok(sample_act(store, "x", SAMPLE_ENTRY(1), &error));
    store_close(store);
    assert_content_told(path, "UPDATE entry SET modified_at = 'garbage'",
                        "1 entry with a time of change that is none");
    assert_content_told(path, "DELETE FROM schema_history", "does not say which marrow made it");
    assert_content_told(path, "UPDATE script_state SET fingerprint = 'x'",
                        "marrow check --salvage FILE takes every row into a new log");
}

/* Runs the SQL as another program. The rebuilding tells `expected`, then finds nothing more, and
 * the references hold. */
static void assert_rebuilt(const char *path, const char *sql, const char *expected)
{
    struct error error = ERROR_INIT;
    int findings = 0;
    sqlite3 *db;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
    struct store *store = sample_open(path);
    buffer_clear(&lines);
    assert_ok(store_rebuild(&findings, store, keep_line, &lines, &error));
    assert_int_equal(findings, 1);
    if (!strstr(lines.text, expected))
        fail_msg("'%s' is not told: %s", expected, lines.text);
    findings = 0;
    assert_ok(store_rebuild(&findings, store, keep_line, &lines, &error));
    assert_int_equal(findings, 0);
    assert_ok(store_check_references(&findings, store, keep_line, &lines, &error));
    assert_int_equal(findings, 0);
    store_close(store);
}

static void test_shape__what_can_be_made_again_is(void **state)
{
    (void)state;
    const char *path = fixture_path("marrow.db");
    struct error error = ERROR_INIT;
    struct store *store = sample_log(path);
    assert_ok(sample_act(store, "x", SAMPLE_ENTRY(1), &error));
    store_close(store);
    assert_rebuilt(path, "DELETE FROM nutrient WHERE code = 'magnesium'",
                   "they have been written again");
    assert_rebuilt(path, "UPDATE nutrient SET unit = 'g' WHERE code = 'magnesium'",
                   "they have been written again");
    assert_rebuilt(path, "DELETE FROM reference_intake", "they have been written again");
    assert_rebuilt(path, "DELETE FROM group_ceiling", "they have been written again");
    assert_rebuilt(path, "INSERT INTO tombstone VALUES ('entry', '1', 't'), ('entry', '7', 't')",
                   "1 row of entry is recorded as deleted, but there");
    assert_rebuilt(path, "INSERT INTO tombstone VALUES ('food_nutrient', '200|magnesium', 't')",
                   "1 row of food_nutrient is recorded as deleted, but there");
    store = sample_open(path);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM tombstone"), 1);
    store_close(store);
}

static void test_shape__what_is_not_marrows_is_not_rebuilt(void **state)
{
    (void)state;
    const char *path = fixture_path("marrow.db");
    struct error error = ERROR_INIT;
    int findings = 0;
    struct store *store = sample_log(path);
    assert_ok(handle_run(store,
                         "INSERT INTO nutrient VALUES ('unobtainium', 'Unobtainium', 'g', 1,"
                         " 1, 999)",
                         &error));
    assert_ok(store_rebuild(&findings, store, NULL, NULL, &error));
    assert_int_equal(findings, 0);
    assert_int_equal(
        sample_integer(store, "SELECT count(*) FROM nutrient WHERE code = 'unobtainium'"), 1);
    store_close(store);
}

static void test_shape__of_a_catalogue_is_told_too(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store;
    const char *path = fixture_path("x.catalogue");
    assert_ok(store_create_catalogue(&store, path, path, &error));
    assert_ok(store_finish_catalogue(store, &error));
    assert_ok(store_open_catalogue(&store, path, &error));
    assert_told(store, "SELECT 1", 0, "");
    store_close(store);
    sqlite3 *db;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, "DROP INDEX food_origin", NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
    assert_ok(store_open_catalogue(&store, path, &error));
    assert_told(store, "SELECT 1", 1, "the index food_origin is missing\n");
    store_close(store);
}

TESTS(test_shape)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_shape__of_a_log_just_made_is_marrows),
        TEST(test_shape__tells_what_another_hand_has_made),
        TEST(test_shape__a_view_or_an_index_of_ones_own_is_no_fault),
        TEST(test_shape__tells_what_is_missing_or_other),
        TEST(test_shape__an_index_that_is_missing_is_made_again),
        TEST(test_shape__what_is_told_of_content_says_what_to_do),
        TEST(test_shape__what_can_be_made_again_is),
        TEST(test_shape__what_is_not_marrows_is_not_rebuilt),
        TEST(test_shape__of_a_catalogue_is_told_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
