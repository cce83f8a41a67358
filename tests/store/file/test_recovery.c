#include "file/recovery.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/error.h"
#include "marrow/store/store.h"
#include "sample.h"

/* A file and its journal as they are when the power goes within a large action. */
struct remains {
    char *file;
    char *journal;
    size_t file_length;
    size_t journal_length;
};

#define LARGE_ACTION                                                                               \
    "PRAGMA cache_size = 1; BEGIN IMMEDIATE; PRAGMA user_version = 1; CREATE TABLE big (x);"       \
    "INSERT INTO big WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"              \
    " WHERE i < 100) SELECT randomblob(1000) FROM n;"

static char journal_path[600];

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    snprintf(journal_path, sizeof journal_path, "%s-journal", fixture_path("crashed.db"));
    return 0;
}

static int end(void **state)
{
    (void)state;
    fixture_end();
    return 0;
}

static void read_remains(struct remains *out, const char *path)
{
    char journal[600];
    snprintf(journal, sizeof journal, "%s-journal", path);
    out->file = fixture_read(path, &out->file_length);
    out->journal = fixture_read(journal, &out->journal_length);
    assert_true(out->file && out->journal && out->journal_length > 512);
}

static void free_remains(struct remains *remains)
{
    free(remains->file);
    free(remains->journal);
}

/* What is left, the first page torn, at "crashed.db". */
static const char *leave(const struct remains *remains)
{
    const char *path = fixture_path("crashed.db");
    memset(remains->file, 0xA5, 512);
    fixture_write(path, remains->file, remains->file_length);
    fixture_write(journal_path, remains->journal, remains->journal_length);
    return path;
}

static void assert_left_alone(const struct remains *remains)
{
    size_t length;
    char *file = fixture_read(fixture_path("crashed.db"), &length);
    assert_int_equal(length, remains->file_length);
    assert_memory_equal(file, remains->file, length);
    free(file);
    char *journal = fixture_read(journal_path, &length);
    assert_non_null(journal);
    assert_int_equal(length, remains->journal_length);
    assert_memory_equal(journal, remains->journal, length);
    free(journal);
}

static void assert_refused(const char *path)
{
    struct error error = ERROR_INIT;
    struct store *store;
    assert_int_equal(store_open_log(&store, NULL, path, &error), STATUS_UNUSABLE);
    assert_non_null(strstr(error.text, "is not a marrow log"));
}

static void test_recovery__a_torn_first_page_is_put_back(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct remains remains;
    const char *path = fixture_path("marrow.db");
    struct store *store = sample_log(path);
    char *before = sample_dump(store);
    assert_ok(handle_run(store, LARGE_ACTION, &error));
    read_remains(&remains, path);
    store_close(store);
    store = sample_open(leave(&remains));
    char *after = sample_dump(store);
    assert_string_equal(before, after);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM sqlite_schema WHERE name = 'big'"),
                     0);
    sample_assert_sound(store);
    store_close(store);
    free_remains(&remains);
    free(before);
    free(after);
}

static void test_recovery__another_programs_journal_is_left_alone(void **state)
{
    (void)state;
    struct remains remains;
    sqlite3 *db;
    const char *path = fixture_path("other.db");
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, "CREATE TABLE food (x)", NULL, NULL, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, LARGE_ACTION, NULL, NULL, NULL), SQLITE_OK);
    read_remains(&remains, path);
    sqlite3_close(db);
    assert_refused(leave(&remains));
    assert_left_alone(&remains);
    free_remains(&remains);
}

static void test_recovery__what_is_only_called_a_journal_is_left_alone(void **state)
{
    (void)state;
    char notes[2000];
    char diary[1000] = "dear diary";
    memset(notes, 'x', sizeof notes);
    struct remains remains = { notes, diary, sizeof notes, sizeof diary };
    assert_refused(leave(&remains));
    assert_left_alone(&remains);
}

TESTS(test_recovery)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_recovery__a_torn_first_page_is_put_back),
        TEST(test_recovery__another_programs_journal_is_left_alone),
        TEST(test_recovery__what_is_only_called_a_journal_is_left_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
