#define _POSIX_C_SOURCE 200809L
#include "sql/recovery.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "marrow/base/error.h"
#include "marrow/store/store.h"
#include "sample.h"

/* A file and its journal as a power cut in a large action leaves them. */
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

/* Writes what is left, with the first page torn, to "crashed.db". */
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
    assert_int_equal(store_open_log(&store, NULL, path, STORE_MAKES_FOLDER, &error),
                     STATUS_UNUSABLE);
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

/* Adds entries 301 + from to 300 + to, one action each. */
static void add_entries(const char *path, int from, int to)
{
    struct error error = ERROR_INIT;
    struct store *store = sample_open(path);
    for (int i = from + 1; i <= to; i++) {
        char sql[400];
        snprintf(sql, sizeof sql,
                 "INSERT INTO entry (id, day, minute, meal_id, food_version_id, amount, measure,"
                 " modified_at) VALUES (%d, '2026-11-19', 750, 2, 200, 180, '180 g', 't')",
                 300 + i);
        assert_ok(sample_act(store, "Add", sql, &error));
    }
    store_close(store);
}

/* A log with entries 301 to 300 + count; closed again. */
static const char *make_log(const char *name, int count)
{
    const char *path = fixture_path(name);
    store_close(sample_log(path));
    add_entries(path, 0, count);
    return path;
}

/* Reads what a crash within the next large action leaves of a log. */
static void crash(struct remains *out, const char *path)
{
    struct error error = ERROR_INIT;
    struct store *store = sample_open(path);
    assert_ok(handle_run(store,
                         LARGE_ACTION "UPDATE reference_intake SET year = year + 1;"
                                      "UPDATE group_ceiling SET foods = foods + 1;",
                         &error));
    read_remains(out, path);
    store_close(store);
}

/* Opens "crashed.db" with this file and journal. *aside gets what was told. */
static struct store *open_with_journal(struct store_aside *aside, const char *file, size_t length,
                                       const struct remains *journal)
{
    const char *path = fixture_path("crashed.db");
    fixture_write(path, file, length);
    fixture_write(journal_path, journal->journal, journal->journal_length);
    struct store *store = sample_open(path);
    assert_true(store_take_aside(aside, store));
    struct store_aside again;
    assert_false(store_take_aside(&again, store));
    return store;
}

static void assert_holds(const char *path, const char *bytes, size_t length)
{
    size_t found;
    char *content = fixture_read(path, &found);
    assert_non_null(content);
    assert_int_equal(found, length);
    assert_memory_equal(content, bytes, length);
    free(content);
}

static int64_t count_entries(struct store *store)
{
    return sample_integer(store, "SELECT count(*) FROM entry");
}

static void test_recovery__its_own_journal_is_rolled_back_and_copies_are_kept(void **state)
{
    (void)state;
    struct remains remains;
    struct store_aside aside;
    crash(&remains, make_log("marrow.db", 3));
    struct store *store = open_with_journal(&aside, remains.file, remains.file_length, &remains);
    assert_false(aside.is_foreign);
    assert_int_equal(count_entries(store), 3);
    sample_assert_sound(store);
    assert_holds(aside.log, remains.file, remains.file_length);
    assert_holds(aside.journal, remains.journal, remains.journal_length);
    store_close(store);
    free_remains(&remains);
}

static void test_recovery__a_journal_of_another_state_is_never_rolled_back(void **state)
{
    (void)state;
    for (int earlier = 0; earlier <= 8; earlier++) {
        struct remains remains;
        struct store_aside aside;
        size_t length;
        if (earlier == 4 || earlier == 5)
            continue; /* the journal's own state, and the one that its commit would make */
        fixture_end();
        begin(NULL);
        const char *log = make_log("marrow.db", earlier < 4 ? earlier : 4);
        char *file = fixture_read(log, &length);
        if (earlier < 4)
            add_entries(log, earlier, 4);
        crash(&remains, log);
        if (earlier > 4) {
            free(file);
            add_entries(log, 4, earlier);
            file = fixture_read(log, &length);
        }
        struct store *store = open_with_journal(&aside, file, length, &remains);
        assert_true(aside.is_foreign);
        assert_int_equal(count_entries(store), earlier);
        sample_assert_sound(store);
        store_close(store);
        assert_holds(fixture_path("crashed.db"), file, length);
        assert_holds(aside.journal, remains.journal, remains.journal_length);
        free_remains(&remains);
        free(file);
    }
}

static void test_recovery__a_rollback_that_ruins_the_log_is_taken_back(void **state)
{
    (void)state;
    struct remains remains;
    struct store_aside aside;
    size_t length;
    const char *path = make_log("marrow.db", 3);
    char *file = fixture_read(path, &length);
    crash(&remains, path);
    /* The type of each page but the first, which no checksum of a journal covers. */
    for (size_t at = 512; at + 4 + 4096 <= remains.journal_length; at += 4 + 4096 + 4) {
        bool is_first = memcmp(remains.journal + at, "\0\0\0\1", 4) == 0;
        if (!is_first)
            remains.journal[at + 4] = 0x55;
    }
    struct store *store = open_with_journal(&aside, file, length, &remains);
    assert_true(aside.is_foreign);
    assert_int_equal(count_entries(store), 3);
    sample_assert_sound(store);
    store_close(store);
    free_remains(&remains);
    free(file);
}

static void test_recovery__a_journal_that_is_being_written_is_left_to_its_writer(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store_aside aside;
    const char *path = make_log("marrow.db", 2);
    struct store *writer = sample_open(path);
    assert_ok(action_begin(writer, &error));
    assert_ok(handle_run(writer, SAMPLE_ENTRY(400), &error));
    struct store *reader = sample_open(path);
    assert_false(store_take_aside(&aside, reader));
    assert_int_equal(count_entries(reader), 2);
    store_close(reader);
    assert_ok(action_commit(writer, "Add", &error));
    assert_int_equal(count_entries(writer), 3);
    store_close(writer);
}

static void test_recovery__without_room_for_copies_nothing_is_touched(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct remains remains;
    struct store *store = NULL;
    struct rlimit limit;
    const char *path = fixture_path("crashed.db");
    crash(&remains, make_log("marrow.db", 2));
    fixture_write(path, remains.file, remains.file_length);
    fixture_write(journal_path, remains.journal, remains.journal_length);
    signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &limit);
    struct rlimit small = { .rlim_cur = 4096, .rlim_max = limit.rlim_max };
    setrlimit(RLIMIT_FSIZE, &small);
    enum status status = store_open_log(&store, NULL, path, STORE_MAKES_FOLDER, &error);
    setrlimit(RLIMIT_FSIZE, &limit);
    assert_int_equal(status, STATUS_IO);
    assert_holds(path, remains.file, remains.file_length);
    assert_holds(journal_path, remains.journal, remains.journal_length);
    free_remains(&remains);
}

static void test_recovery__a_journal_that_comes_while_the_log_is_open_is_looked_at(void **state)
{
    (void)state;
    struct remains remains;
    struct store_aside aside;
    char journal[600];
    crash(&remains, make_log("old.db", 1));
    const char *path = make_log("marrow.db", 6);
    struct store *store = sample_open(path);
    snprintf(journal, sizeof journal, "%s-journal", path);
    fixture_write(journal, remains.journal, remains.journal_length);
    (void)store_has_changed(store);
    assert_true(store_take_aside(&aside, store));
    assert_true(aside.is_foreign);
    assert_int_equal(count_entries(store), 6);
    sample_assert_sound(store);
    store_close(store);
    free_remains(&remains);
}

/* Puts a copy of a file in the place of the file, as a file syncer does. */
static void replace_by_copy(const char *path)
{
    size_t length;
    const char *copy = fixture_path("copy.db");
    char *bytes = fixture_read(path, &length);
    fixture_write(copy, bytes, length);
    assert_int_equal(rename(copy, path), 0);
    free(bytes);
}

static void
test_recovery__the_journal_of_a_log_that_replaced_the_open_one_is_left_to_it(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct remains remains;
    struct store_aside aside;
    struct stat info;
    char journal[600];
    const char *path = make_log("marrow.db", 3);
    struct store *old = sample_open(path);
    replace_by_copy(path);
    struct store *writer = sample_open(path);
    assert_ok(handle_run(writer, LARGE_ACTION, &error));
    read_remains(&remains, path);
    snprintf(journal, sizeof journal, "%s-journal", path);
    assert_true(store_has_changed(old));
    assert_true(store_has_moved(old));
    assert_false(store_take_aside(&aside, old));
    assert_int_equal(count_entries(old), 3);
    assert_int_equal(sample_act(old, "x", SAMPLE_ENTRY(1), &error), STATUS_UNUSABLE);
    assert_holds(journal, remains.journal, remains.journal_length);
    store_close(old);
    assert_int_equal(stat(journal, &info), 0);
    assert_ok(handle_run(writer, "COMMIT", &error));
    assert_int_equal(count_entries(writer), 3);
    sample_assert_sound(writer);
    store_close(writer);
    free_remains(&remains);
}

static void
test_recovery__an_action_in_a_log_that_is_replaced_meanwhile_is_not_acknowledged(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    const char *path = make_log("marrow.db", 3);
    struct store *old = sample_open(path);
    assert_ok(action_begin(old, &error));
    assert_ok(handle_run(old, SAMPLE_ENTRY(400), &error));
    replace_by_copy(path);
    assert_int_equal(action_commit(old, "Add", &error), STATUS_UNUSABLE);
    assert_non_null(strstr(error.text, "moved or replaced"));
    store_close(old);
    struct store *new = sample_open(path);
    assert_int_equal(count_entries(new), 3);
    sample_assert_sound(new);
    store_close(new);
}

static void assert_journal_refused(const char *path, const char *what)
{
    struct error error = ERROR_INIT;
    struct store *store;
    assert_int_equal(store_open_log(&store, NULL, path, STORE_MAKES_FOLDER, &error),
                     STATUS_UNUSABLE);
    assert_non_null(strstr(error.text, what));
}

static void test_recovery__what_has_a_journals_name_and_is_no_file_is_refused(void **state)
{
    (void)state;
    const char *path = make_log("crashed.db", 1);
    assert_int_equal(mkfifo(journal_path, 0600), 0);
    assert_journal_refused(path, "a device or a pipe");
    assert_int_equal(unlink(journal_path), 0);
    assert_int_equal(symlink(make_log("other.db", 1), journal_path), 0);
    assert_journal_refused(path, "a link");
    assert_int_equal(unlink(journal_path), 0);
    struct store *store = sample_open(path);
    assert_int_equal(count_entries(store), 1);
    store_close(store);
}

static void test_recovery__the_journal_of_another_log_with_the_same_counter_is_foreign(void **state)
{
    (void)state;
    struct remains remains;
    struct store_aside aside;
    size_t length;
    char *file = fixture_read(make_log("other.db", 4), &length);
    crash(&remains, make_log("marrow.db", 4));
    struct store *store = open_with_journal(&aside, file, length, &remains);
    assert_true(aside.is_foreign);
    assert_int_equal(count_entries(store), 4);
    store_close(store);
    assert_holds(fixture_path("crashed.db"), file, length);
    free_remains(&remains);
    free(file);
}

static void test_recovery__a_journal_that_was_rolled_back_is_never_rolled_back_again(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct remains remains;
    struct store_aside aside;
    crash(&remains, make_log("marrow.db", 3));
    struct store *store = open_with_journal(&aside, remains.file, remains.file_length, &remains);
    assert_false(aside.is_foreign);
    assert_ok(sample_act(store, "Add", SAMPLE_ENTRY(400), &error));
    store_close(store);
    fixture_write(journal_path, remains.journal, remains.journal_length);
    store = sample_open(fixture_path("crashed.db"));
    assert_true(store_take_aside(&aside, store));
    assert_true(aside.is_foreign);
    assert_int_equal(count_entries(store), 4);
    sample_assert_sound(store);
    store_close(store);
    free_remains(&remains);
}

TESTS(test_recovery)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_recovery__a_torn_first_page_is_put_back),
        TEST(test_recovery__another_programs_journal_is_left_alone),
        TEST(test_recovery__what_is_only_called_a_journal_is_left_alone),
        TEST(test_recovery__its_own_journal_is_rolled_back_and_copies_are_kept),
        TEST(test_recovery__a_journal_of_another_state_is_never_rolled_back),
        TEST(test_recovery__a_rollback_that_ruins_the_log_is_taken_back),
        TEST(test_recovery__a_journal_that_is_being_written_is_left_to_its_writer),
        TEST(test_recovery__without_room_for_copies_nothing_is_touched),
        TEST(test_recovery__a_journal_that_comes_while_the_log_is_open_is_looked_at),
        TEST(test_recovery__the_journal_of_a_log_that_replaced_the_open_one_is_left_to_it),
        TEST(test_recovery__an_action_in_a_log_that_is_replaced_meanwhile_is_not_acknowledged),
        TEST(test_recovery__what_has_a_journals_name_and_is_no_file_is_refused),
        TEST(test_recovery__the_journal_of_another_log_with_the_same_counter_is_foreign),
        TEST(test_recovery__a_journal_that_was_rolled_back_is_never_rolled_back_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
