#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "marrow/base/error.h"
#include "marrow/base/path.h"
#include "marrow/store/action.h"
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

static void test_log__is_made_with_its_folder_for_its_owner_alone(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store_news news;
    struct store *store;
    struct stat info;
    const char *path = fixture_path("a/b/marrow.db");
    assert_ok(store_open_log(&store, &news, path, STORE_MAKES_FOLDER, &error));
    assert_true(news.was_created);
    assert_false(news.is_read_only);
    assert_int_equal(stat(path, &info), 0);
    assert_int_equal(info.st_mode & 0777, 0600);
    assert_int_equal(sample_integer(store, "PRAGMA application_id"), STORE_LOG_APPLICATION_ID);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM nutrient"), 32);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM meal"), 5);
    sample_assert_sound(store);
    store_close(store);
    assert_ok(store_open_log(&store, &news, path, STORE_MAKES_FOLDER, &error));
    assert_false(news.was_created);
    store_close(store);
}

static void test_log__is_made_only_as_far_as_is_said(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store_news news;
    struct store *store = NULL;
    const char *path = fixture_path("a/marrow.db");
    assert_int_equal(store_open_log(&store, &news, path, STORE_MAKES_NOTHING, &error),
                     STATUS_UNUSABLE);
    assert_non_null(strstr(error.text, "there is no log at"));
    assert_int_equal(store_open_log(&store, &news, path, STORE_MAKES_FILE, &error), STATUS_IO);
    assert_non_null(strstr(error.text, "there is no folder"));
    assert_false(path_exists(fixture_path("a")));
    path = fixture_path("marrow.db");
    assert_int_equal(store_open_log(&store, &news, path, STORE_MAKES_NOTHING, &error),
                     STATUS_UNUSABLE);
    assert_false(path_exists(path));
    assert_ok(store_open_log(&store, &news, path, STORE_MAKES_FILE, &error));
    assert_true(news.was_created);
    store_close(store);
    assert_ok(store_open_log(&store, &news, path, STORE_MAKES_NOTHING, &error));
    assert_false(news.was_created);
    store_close(store);
}

static void test_log__an_empty_one_in_memory_can_be_read_and_not_written(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store;
    const char *path = fixture_path("marrow.db");
    assert_ok(store_open_empty_log(&store, path, &error));
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM nutrient"), 32);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM entry"), 0);
    assert_int_equal(action_begin(store, &error), STATUS_UNUSABLE);
    store_close(store);
    assert_false(path_exists(path));
}

static void test_log__leaves_no_other_file_beside_it(void **state)
{
    (void)state;
    store_close(sample_log(fixture_path("marrow.db")));
    char *command = NULL;
    struct buffer line = BUFFER_INIT;
    buffer_addf(&line, "test \"$(ls -A %s)\" = marrow.db", fixture_path(""));
    command = buffer_detach(&line);
    assert_int_equal(system(command), 0);
    free(command);
}

static void test_log__commits_survive_a_power_cut_and_references_hold(void **state)
{
    (void)state;
    struct store *store = sample_log(fixture_path("marrow.db"));
    struct error error = ERROR_INIT;
    assert_int_equal(sample_integer(store, "PRAGMA synchronous"), 3);
    assert_int_equal(sample_integer(store, "PRAGMA foreign_keys"), 1);
    assert_int_equal(sample_integer(store, "PRAGMA trusted_schema"), 0);
    assert_int_equal(
        sample_integer(store, "SELECT journal_mode = 'delete' FROM pragma_journal_mode"), 1);
    assert_int_equal(sample_act(store, "x", "DELETE FROM food_version", &error), STATUS_INVALID);
    assert_int_equal(sample_act(store, "x", "SELECT \"no such column\"", &error), STATUS_UNUSABLE);
    store_close(store);
}

static void assert_refused_untouched(const char *path, const char *words)
{
    struct error error = ERROR_INIT;
    struct store *store;
    size_t before_length;
    size_t after_length;
    char *before = fixture_read(path, &before_length);
    assert_int_equal(store_open_log(&store, NULL, path, STORE_MAKES_FOLDER, &error),
                     STATUS_UNUSABLE);
    if (!strstr(error.text, words))
        fail_msg("'%s' lacks '%s'", error.text, words);
    char *after = fixture_read(path, &after_length);
    assert_int_equal(before_length, after_length);
    assert_memory_equal(before, after, before_length);
    free(before);
    free(after);
}

static void run_on_file(const char *path, const char *sql)
{
    sqlite3 *db;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    if (sqlite3_exec(db, sql, NULL, NULL, NULL))
        fail_msg("%s: %s", sql, sqlite3_errmsg(db));
    sqlite3_close(db);
}

static void test_log__what_is_not_ours_is_refused_untouched(void **state)
{
    (void)state;
    const char *path = fixture_path("other");
    fixture_write(path, "", 0);
    assert_refused_untouched(path, "empty");
    fixture_write(path, "hello", 5);
    assert_refused_untouched(path, "is not a marrow log");
    char text[5000];
    memset(text, 'x', sizeof text);
    fixture_write(path, text, sizeof text);
    assert_refused_untouched(path, "is not a marrow log");
    unlink(path);
    run_on_file(path, "CREATE TABLE food (x); PRAGMA user_version = 1");
    assert_refused_untouched(path, "is not a marrow log");
    assert_refused_untouched(path, path);
}

static void test_log__a_catalogue_is_no_log_nor_a_log_a_catalogue(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store;
    const char *path = fixture_path("x.catalogue");
    assert_ok(store_create_catalogue(&store, path, path, &error));
    assert_ok(store_finish_catalogue(store, &error));
    assert_refused_untouched(path, "is a marrow catalogue");
    const char *log = fixture_path("marrow.db");
    store_close(sample_log(log));
    assert_int_equal(store_open_catalogue(&store, log, &error), STATUS_UNUSABLE);
    assert_non_null(strstr(error.text, "is a marrow log"));
}

static void test_log__a_newer_one_is_refused_untouched_and_says_its_version(void **state)
{
    (void)state;
    const char *path = fixture_path("marrow.db");
    store_close(sample_log(path));
    run_on_file(path, "PRAGMA user_version = 999");
    assert_refused_untouched(path, "999");
}

static void test_log__a_damaged_one_is_named_as_such(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store;
    size_t length;
    const char *path = fixture_path("marrow.db");
    store_close(sample_log(path));
    char *bytes = fixture_read(path, &length);
    memset(bytes + 100, 0xAB, 3000);
    fixture_write(path, bytes, length);
    free(bytes);
    assert_int_equal(store_open_log(&store, NULL, path, STORE_MAKES_FOLDER, &error),
                     STATUS_UNUSABLE);
    assert_non_null(strstr(error.text, "damaged"));
}

static void test_log__a_folder_is_no_log(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store;
    const char *path = fixture_path("folder");
    assert_ok(path_make_folder(path, &error));
    assert_int_equal(store_open_log(&store, NULL, path, STORE_MAKES_FOLDER, &error),
                     STATUS_UNUSABLE);
    assert_non_null(strstr(error.text, "is a folder"));
}

static void test_log__a_name_like_a_uri_is_a_name(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store;
    char before[4096];
    assert_non_null(getcwd(before, sizeof before));
    assert_int_equal(chdir(fixture_path("")), 0);
    assert_ok(store_open_log(&store, NULL, "file:x.db?mode=memory", STORE_MAKES_FOLDER, &error));
    store_close(store);
    assert_true(path_exists("file:x.db?mode=memory"));
    assert_int_equal(chdir(before), 0);
}

/* Runs `work` as a user who may not write here; root may write everywhere. */
static int as_nobody(int (*work)(const char *path), const char *path)
{
    pid_t child = fork();
    if (child == 0) {
        if (geteuid() == 0 && (setgid(65534) || setuid(65534)))
            _exit(99);
        _exit(work(path));
    }
    int result = 0;
    waitpid(child, &result, 0);
    return WIFEXITED(result) ? WEXITSTATUS(result) : 98;
}

static int read_but_not_write(const char *path)
{
    struct error error = ERROR_INIT;
    struct store_news news;
    struct store *store;
    int64_t count;
    if (store_open_log(&store, &news, path, STORE_MAKES_FOLDER, &error))
        return 1;
    if (!news.is_read_only || !store_is_read_only(store))
        return 2;
    if (handle_integer(&count, store, "SELECT count(*) FROM food", &error) || count != 1)
        return 3;
    if (action_begin(store, &error) != STATUS_UNUSABLE || !strstr(error.text, path))
        return 4;
    store_close(store);
    return 0;
}

static void test_log__can_be_read_where_it_cannot_be_written(void **state)
{
    (void)state;
    const char *folder = fixture_path("");
    const char *path = fixture_path("marrow.db");
    store_close(sample_log(path));
    chmod(path, 0444);
    chmod(folder, 0555);
    assert_int_equal(as_nobody(read_but_not_write, path), 0);
    chmod(path, 0666);
    assert_int_equal(as_nobody(read_but_not_write, path), 0);
    chmod(path, 0444);
    chmod(folder, 0777);
    assert_int_equal(as_nobody(read_but_not_write, path), 0);
    chmod(folder, 0700);
}

static void test_log__that_was_replaced_takes_no_more_actions(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    const char *path = fixture_path("marrow.db");
    const char *other = fixture_path("other.db");
    struct store *store = sample_log(path);
    store_close(sample_log(other));
    assert_int_equal(rename(other, path), 0);
    assert_true(store_has_changed(store));
    assert_int_equal(sample_act(store, "x", SAMPLE_ENTRY(1), &error), STATUS_UNUSABLE);
    assert_non_null(strstr(error.text, "moved or replaced"));
    store_close(store);
}

static void test_log__in_use_by_another_is_told_so(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    const char *path = fixture_path("marrow.db");
    struct store *a = sample_log(path);
    struct store *b = sample_open(path);
    sqlite3_busy_timeout(b->db, 0);
    assert_ok(action_begin(a, &error));
    assert_int_equal(action_begin(b, &error), STATUS_UNUSABLE);
    assert_non_null(strstr(error.text, "in use"));
    action_abort(a);
    assert_ok(action_begin(b, &error));
    action_abort(b);
    store_close(a);
    store_close(b);
}

static void test_log__tells_when_another_has_written(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    const char *path = fixture_path("marrow.db");
    struct store *a = sample_log(path);
    struct store *b = sample_open(path);
    assert_false(store_has_changed(b));
    assert_ok(sample_act(a, "Add", SAMPLE_ENTRY(1), &error));
    assert_false(store_has_changed(a));
    assert_true(store_has_changed(b));
    assert_false(store_has_changed(b));
    store_close(a);
    store_close(b);
}

static void test_log__in_which_nothing_was_done_is_discarded(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store;
    const char *path = fixture_path("marrow.db");
    assert_ok(store_open_log(&store, NULL, path, STORE_MAKES_FOLDER, &error));
    assert_int_equal(sample_act(store, "Add", "INSERT INTO entry (id) VALUES (1)", &error),
                     STATUS_INVALID);
    assert_true(store_discard_unused(store));
    store_close(store);
    assert_false(path_exists(path));
}

static void test_log__in_which_anybody_did_anything_is_not_discarded(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store;
    const char *path = fixture_path("marrow.db");
    assert_ok(store_open_log(&store, NULL, path, STORE_MAKES_FOLDER, &error));
    struct store *other = sample_open(path);
    assert_ok(action_begin(other, &error));
    assert_false(store_discard_unused(store)); /* somebody is about to write */
    assert_ok(handle_run(other, SAMPLE_FOOD, &error));
    assert_ok(action_commit(other, "Add", &error));
    assert_false(store_discard_unused(store));
    store_close(store);
    assert_ok(handle_run(other, "DELETE FROM history", &error)); /* as pruned */
    assert_ok(handle_run(other, SAMPLE_ENTRY(1), &error));
    store = sample_open(path);
    assert_false(store_discard_unused(store));
    store_close(store);
    assert_false(store_discard_unused(other)); /* it has written itself */
    store_close(other);
    assert_true(path_exists(path));
}

static void test_log__that_was_discarded_takes_no_writes_of_others(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store;
    const char *path = fixture_path("marrow.db");
    assert_ok(store_open_log(&store, NULL, path, STORE_MAKES_FOLDER, &error));
    struct store *other = sample_open(path);
    assert_true(store_discard_unused(store));
    store_close(store);
    assert_int_equal(sample_act(other, "Add", SAMPLE_FOOD, &error), STATUS_UNUSABLE);
    store_close(other);
    assert_false(path_exists(path));
}

static void test_log__reads_as_of_one_instant(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    const char *path = fixture_path("marrow.db");
    struct store *a = sample_log(path);
    struct store *b = sample_open(path);
    sqlite3_busy_timeout(a->db, 0);
    assert_ok(store_begin_reading(b, &error));
    assert_int_equal(sample_act(a, "Add", SAMPLE_ENTRY(1), &error), STATUS_UNUSABLE);
    assert_int_equal(sample_integer(b, "SELECT count(*) FROM entry"), 0);
    store_end_reading(b);
    assert_ok(sample_act(a, "Add", SAMPLE_ENTRY(1), &error));
    assert_int_equal(sample_integer(b, "SELECT count(*) FROM entry"), 1);
    store_close(a);
    store_close(b);
}

static void test_log__stale_temporaries_of_dead_processes_go(void **state)
{
    (void)state;
    pid_t child = fork();
    if (child == 0)
        _exit(0);
    waitpid(child, NULL, 0);
    char name[64];
    snprintf(name, sizeof name, "marrow.db.new-%ld", (long)child);
    const char *stale = fixture_path(name);
    const char *live = fixture_path("marrow.db.new-1");
    fixture_write(stale, "half", 4);
    fixture_write(live, "half", 4);
    store_close(sample_log(fixture_path("marrow.db")));
    assert_false(path_exists(stale));
    assert_true(path_exists(live));
}

static void test_log__made_by_many_at_once_is_one(void **state)
{
    (void)state;
    const char *path = fixture_path("marrow.db");
    pid_t children[8];
    int made = 0;
    for (int i = 0; i < 8; i++) {
        children[i] = fork();
        if (children[i] == 0) {
            struct error error = ERROR_INIT;
            struct store_news news;
            struct store *store;
            if (store_open_log(&store, &news, path, STORE_MAKES_FOLDER, &error))
                _exit(2);
            store_close(store);
            _exit(news.was_created ? 1 : 0);
        }
    }
    for (int i = 0; i < 8; i++) {
        int result = 0;
        waitpid(children[i], &result, 0);
        assert_true(WIFEXITED(result) && WEXITSTATUS(result) < 2);
        made += WEXITSTATUS(result);
    }
    assert_int_equal(made, 1);
    struct store *store = sample_open(path);
    sample_assert_sound(store);
    store_close(store);
}

static void test_log__a_wrong_clock_is_told_before_anything_is_made(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store;
    const char *path = fixture_path("marrow.db");
    setenv("MARROW_NOW", "yesterday", 1);
    assert_int_equal(store_open_log(&store, NULL, path, STORE_MAKES_FOLDER, &error),
                     STATUS_INVALID);
    assert_false(path_exists(path));
}

static void test_log__a_trigger_in_the_file_never_runs(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    sqlite3 *db;
    const char *path = fixture_path("marrow.db");
    struct store *store = sample_log(path);
    assert_ok(sample_act(store, "Add", SAMPLE_ENTRY(300), &error));
    store_close(store);
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db,
                                  "CREATE TRIGGER empties AFTER INSERT ON entry BEGIN"
                                  " DELETE FROM entry; END",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
    sqlite3_close(db);
    store = sample_open(path);
    assert_ok(sample_act(store, "Add", SAMPLE_ENTRY(301), &error));
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM entry"), 2);
    store_close(store);
}

TESTS(test_log)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_log__is_made_with_its_folder_for_its_owner_alone),
        TEST(test_log__is_made_only_as_far_as_is_said),
        TEST(test_log__an_empty_one_in_memory_can_be_read_and_not_written),
        TEST(test_log__leaves_no_other_file_beside_it),
        TEST(test_log__commits_survive_a_power_cut_and_references_hold),
        TEST(test_log__what_is_not_ours_is_refused_untouched),
        TEST(test_log__a_catalogue_is_no_log_nor_a_log_a_catalogue),
        TEST(test_log__a_newer_one_is_refused_untouched_and_says_its_version),
        TEST(test_log__a_damaged_one_is_named_as_such),
        TEST(test_log__a_folder_is_no_log),
        TEST(test_log__a_name_like_a_uri_is_a_name),
        TEST(test_log__can_be_read_where_it_cannot_be_written),
        TEST(test_log__that_was_replaced_takes_no_more_actions),
        TEST(test_log__in_use_by_another_is_told_so),
        TEST(test_log__tells_when_another_has_written),
        TEST(test_log__in_which_nothing_was_done_is_discarded),
        TEST(test_log__in_which_anybody_did_anything_is_not_discarded),
        TEST(test_log__that_was_discarded_takes_no_writes_of_others),
        TEST(test_log__reads_as_of_one_instant),
        TEST(test_log__stale_temporaries_of_dead_processes_go),
        TEST(test_log__made_by_many_at_once_is_one),
        TEST(test_log__a_wrong_clock_is_told_before_anything_is_made),
        TEST(test_log__a_trigger_in_the_file_never_runs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
