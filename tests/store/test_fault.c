#define _POSIX_C_SOURCE 200809L
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "file/log.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/path.h"
#include "marrow/store/backups.h"
#include "marrow/store/script.h"
#include "marrow/store/store.h"
#include "sample.h"
#include "shim.h"
#include "sql/handle.h"

/* Every kind of failure that a disk can have, at every place of some real actions. */
static const struct fault {
    enum shim_operation operation;
    int code;
    int stride; /* only every stride-th place is tried for operations that change nothing in the
                   file */
} faults[] = {
    { SHIM_OPEN, SQLITE_CANTOPEN, 1 },
    { SHIM_READ, SQLITE_IOERR_READ, 5 },
    { SHIM_WRITE, SQLITE_FULL, 1 },
    { SHIM_WRITE, SQLITE_IOERR_WRITE, 3 },
    { SHIM_TRUNCATE, SQLITE_IOERR_TRUNCATE, 1 },
    { SHIM_SYNC, SQLITE_IOERR_FSYNC, 1 },
    { SHIM_DELETE, SQLITE_IOERR_DELETE, 1 },
    { SHIM_FOLDER, SQLITE_IOERR_DIR_FSYNC, 1 },
    { SHIM_LOCK, SQLITE_IOERR_LOCK, 5 },
    { SHIM_SIZE, SQLITE_IOERR_FSTAT, 9 },
};

#define ACTION_COUNT 6

static char *whole; /* the log at the start of each run */
static size_t whole_length;
static char *states[ACTION_COUNT + 1]; /* all rows after each number of actions */
static const char *path;
static int runs;
static int written_all_the_same;

static enum status act(int number, struct store *store, struct error *error)
{
    switch (number) {
    case 0:
        return sample_act(store, "Add", SAMPLE_ENTRY(1) SAMPLE_ENTRY(2), error);
    case 1:
        return sample_act(store, "Edit", "UPDATE entry SET amount = amount + 1", error);
    case 2:
        return sample_act(store, "Delete", "DELETE FROM entry WHERE id = 1", error);
    case 3:
        return sample_undo(store, error);
    case 4:
        return sample_redo(store, error);
    default:
        return sample_act(
            store, "Many",
            "WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i <"
            " 400) INSERT INTO entry (id, day, meal_id, food_version_id, amount, measure,"
            " modified_at) SELECT i, '2026-11-19', 2, 200, i, 'many', 't' FROM n",
            error);
    }
}

static int begin(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    fixture_begin();
    path = fixture_path("marrow.db");
    store_close(sample_log(path));
    whole = fixture_read(path, &whole_length);
    struct store *store = sample_open(path);
    states[0] = sample_dump(store);
    for (int i = 0; i < ACTION_COUNT; i++) {
        assert_ok(act(i, store, &error));
        states[i + 1] = sample_dump(store);
    }
    store_close(store);
    runs = 0;
    return 0;
}

static int end(void **state)
{
    (void)state;
    shim_disarm();
    if (runs)
        print_message("%d runs\n", runs);
    for (int i = 0; i <= ACTION_COUNT; i++)
        free(states[i]);
    free(whole);
    fixture_end();
    return 0;
}

static void remove_log(void)
{
    struct buffer journal = BUFFER_INIT;
    buffer_addf(&journal, "%s-journal", path);
    unlink(path);
    unlink(journal.text);
    buffer_release(&journal);
}

/* Tells whether a failure is told as what it is: a disk that fails is no damaged log, and nobody
 * knows the names of files that are being built. */
static bool is_told(enum status status, const struct error *error)
{
    return (status == STATUS_IO || status == STATUS_UNUSABLE) && error->text[0] != '\0' &&
           !strstr(error->text, "damaged") && !strstr(error->text, ".new-");
}

/* Acts until something fails, and returns how many actions succeeded, or failed and are in the log
 * all the same. Where the failure is not lasting, an action that is not in is tried again at once.
 */
static int act_under_fault(bool is_lasting)
{
    struct error error = ERROR_INIT;
    struct store *store;
    enum status status = store_open_log(&store, NULL, path, STORE_MAKES_FOLDER, &error);
    if (status) {
        assert_true(is_told(status, &error));
        return 0;
    }
    int done = 0;
    while (done < ACTION_COUNT) {
        int64_t commits = store_commits(store);
        status = act(done, store, &error);
        bool is_in = store_commits(store) > commits;
        assert_true(is_in || status);
        if (status && is_in) {
            assert_non_null(strstr(error.text, "after"));
            written_all_the_same++;
        } else if (status) {
            if (!is_told(status, &error))
                fail_msg("status %d: %s", (int)status, error.text);
            if (is_lasting)
                break;
            shim_disarm();
            assert_ok(act(done, store, &error));
        }
        done++;
    }
    store_close(store);
    return done;
}

/* Fails unless the log has all that succeeded, and nothing else. */
static void check_log(int done, const struct fault *fault, int at)
{
    struct store *store = sample_open(path);
    char *now = sample_dump(store);
    if (strcmp(now, states[done]) != 0)
        fail_msg(
            "operation %d (code %d), the %d-th: %d actions were acknowledged, and there is\n%s",
            (int)fault->operation, fault->code, at, done, now);
    free(now);
    sample_assert_sound(store);
    store_close(store);
}

static void fail_everywhere(const struct fault *fault, bool is_lasting)
{
    for (int at = 1;; at += fault->stride * (int)fixture_sample()) {
        remove_log();
        fixture_write(path, whole, whole_length);
        shim_arm(fault->operation, fault->code, at, is_lasting);
        int done = act_under_fault(is_lasting);
        bool has_fired = shim.has_fired;
        shim_disarm();
        check_log(done, fault, at);
        runs++;
        if (!has_fired) {
            assert_int_equal(done, ACTION_COUNT);
            return;
        }
    }
}

static void test_fault__what_was_acknowledged_is_there_and_nothing_else(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        fail_everywhere(&faults[i], false);
        fail_everywhere(&faults[i], true);
    }
    assert_true(runs > 200 / fixture_sample()); /* else the shim is not in use */
    assert_true(written_all_the_same > 5 / fixture_sample());
}

static void test_fault__a_folder_that_cannot_be_synced_is_no_failure(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    remove_log();
    fixture_write(path, whole, whole_length);
    struct store *store = sample_open(path);
    shim_arm(SHIM_FOLDER, SQLITE_IOERR_DIR_FSYNC, 1, true);
    shim.reason = EINVAL;
    for (int i = 0; i < ACTION_COUNT; i++)
        assert_ok(act(i, store, &error));
    assert_ok(sample_act(store, NULL, SAMPLE_ENTRY(9000), &error));
    assert_true(shim.has_fired);
    assert_int_equal(store_commits(store), ACTION_COUNT + 1);
    shim_disarm();
    store_close(store);
}

/* A step that nobody would undo leaves no row in the history. */
static void test_fault__a_step_without_a_label_is_known_to_be_in_by_the_folder(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store = sample_open(path);
    shim_arm(SHIM_FOLDER, SQLITE_IOERR_DIR_FSYNC, 1, false);
    assert_int_equal(sample_act(store, NULL, SAMPLE_ENTRY(9000), &error), STATUS_IO);
    assert_int_equal(store_commits(store), 1);
    shim_arm(SHIM_DELETE, SQLITE_IOERR_DELETE, 1, false);
    assert_int_equal(sample_act(store, NULL, SAMPLE_ENTRY(9001), &error), STATUS_IO);
    assert_int_equal(store_commits(store), 1);
    shim_disarm();
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM entry WHERE id >= 9000"), 1);
    store_close(store);
}

static void test_fault__a_full_disk_is_named(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store = sample_open(path);
    shim_arm(SHIM_WRITE, SQLITE_FULL, 1, true);
    assert_int_equal(sample_act(store, "x", SAMPLE_ENTRY(9000), &error), STATUS_IO);
    assert_non_null(strstr(error.text, "the disk is full; nothing was written"));
    shim_disarm();
    assert_ok(sample_act(store, "x", SAMPLE_ENTRY(9000), &error));
    store_close(store);
}

static void test_fault__no_half_log_is_ever_made(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        bool has_fired = true;
        for (int at = 1; has_fired; at += 15 * faults[i].stride * (int)fixture_sample()) {
            struct error error = ERROR_INIT;
            struct store *store = NULL;
            remove_log();
            shim_arm(faults[i].operation, faults[i].code, at, true);
            enum status status = store_open_log(&store, NULL, path, STORE_MAKES_FOLDER, &error);
            assert_true(!status || is_told(status, &error));
            has_fired = shim.has_fired;
            shim_disarm();
            runs++;
            if (!status)
                store_close(store);
            store = sample_open(path);
            assert_int_equal(sample_integer(store, "SELECT count(*) FROM schema_history"), 1);
            store_close(store);
        }
    }
}

static void test_fault__a_migration_is_done_or_not_begun(void **state)
{
    (void)state;
    static const struct script steps[] = {
        { "0090_reason.sql", "ALTER TABLE setting ADD COLUMN reason TEXT;"
                             "UPDATE food_nutrient SET amount = amount * 2;" },
        { NULL, NULL },
    };
    struct script_set second = script_program;
    second.migrations = steps;
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        bool has_fired = true;
        for (int at = 1; has_fired; at += 15 * faults[i].stride * (int)fixture_sample()) {
            struct error error = ERROR_INIT;
            struct store *store = NULL;
            struct store_news news;
            remove_log();
            fixture_write(path, whole, whole_length);
            shim_arm(faults[i].operation, faults[i].code, at, at % 2 == 1);
            enum status status = log_open(&store, &news, path, STORE_MAKES_FOLDER, &second, &error);
            assert_true(!status || is_told(status, &error));
            has_fired = shim.has_fired;
            shim_disarm();
            runs++;
            if (!status)
                store_close(store);
            /* Whether it was done or not: after the next start everything is there, once. */
            assert_ok(log_open(&store, &news, path, STORE_MAKES_FOLDER, &second, &error));
            sample_assert_sound(store);
            assert_int_equal(sample_integer(store, "PRAGMA user_version"), 90);
            assert_int_equal(sample_integer(store, "SELECT sum(amount) FROM food_nutrient"), 158);
            store_close(store);
            unlink(news.backup);
        }
    }
}

static void count_finding(const char *line, void *payload)
{
    (void)line;
    ++*(int *)payload;
}

/* A sector of the disk is bad: what lies there can never be read. */
static void test_fault__a_disk_that_fails_is_not_found_as_damage(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    int failed = 0;
    for (sqlite3_int64 page = 1; page * 4096 < (sqlite3_int64)whole_length; page++) {
        int findings = 0;
        int told = 0;
        struct store *store = sample_open(path);
        sqlite3_db_release_memory(store->db); /* so that each page is read */
        shim.has_fired = false;
        shim.bad_byte = page * 4096 + 100;
        enum status status = store_check(&findings, store, false, count_finding, &told, &error);
        shim.bad_byte = 0;
        runs++;
        assert_true(!status || is_told(status, &error));
        assert_int_equal(findings + told, 0);
        assert_true(status || !shim.has_fired);
        failed += status == STATUS_IO;
        store_close(store);
    }
    assert_true(failed > 20);
}

/* --- backups --- */

/* Counts the files in a folder. */
static int count_files(const char *folder)
{
    int count = 0;
    DIR *directory = opendir(folder);
    const struct dirent *item;
    while (directory && (item = readdir(directory)))
        count += item->d_name[0] != '.';
    if (directory)
        closedir(directory);
    return count;
}

static void empty_folder(const char *folder)
{
    struct buffer command = BUFFER_INIT;
    buffer_addf(&command, "rm -rf '%s'", folder);
    assert_int_equal(system(command.text), 0);
    buffer_release(&command);
}

static void assert_same_rows(const char *file, const char *rows)
{
    struct store *store = sample_open(file);
    char *now = sample_dump(store);
    assert_string_equal(now, rows);
    sample_assert_sound(store);
    free(now);
    store_close(store);
}

static void test_fault__a_backup_is_made_whole_or_not_at_all(void **state)
{
    (void)state;
    const char *folder = fixture_path("backups");
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        bool has_fired = true;
        for (int at = 1; has_fired; at += 4 * faults[i].stride * (int)fixture_sample()) {
            struct error error = ERROR_INIT;
            struct backups backups;
            empty_folder(folder);
            struct store *store = sample_open(path);
            shim_arm(faults[i].operation, faults[i].code, at, at % 2 == 1);
            enum status status = backups_make(store, folder, "daily", &error);
            assert_true(!status || is_told(status, &error));
            has_fired = shim.has_fired;
            shim_disarm();
            runs++;
            store_close(store);
            assert_int_equal(count_files(folder), status ? 0 : 1);
            assert_ok(backups_load(&backups, folder, path, &error));
            if (!status)
                assert_same_rows(backups.items[0].path, states[ACTION_COUNT]);
            backups_release(&backups);
        }
    }
}

static void test_fault__a_restore_is_done_or_not_begun(void **state)
{
    (void)state;
    const char *old = fixture_path("old.db");
    const char *folder = fixture_path("backups");
    size_t length;
    char *late = fixture_read(path, &length);
    fixture_write(old, whole, whole_length);
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        bool has_fired = true;
        for (int at = 1; has_fired; at += 5 * faults[i].stride * (int)fixture_sample()) {
            struct error error = ERROR_INIT;
            char kept[512];
            remove_log();
            fixture_write(path, late, length);
            shim_arm(faults[i].operation, faults[i].code, at, at % 2 == 1);
            enum status status = backups_restore(kept, path, old, folder, &error);
            assert_true(!status || is_told(status, &error));
            has_fired = shim.has_fired;
            shim_disarm();
            runs++;
            assert_same_rows(path, states[status ? ACTION_COUNT : 0]);
            if (!status)
                assert_same_rows(kept, states[ACTION_COUNT]);
            empty_folder(folder);
        }
    }
    free(late);
}

static void test_fault__a_backup_that_is_killed_leaves_nothing_that_stays(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    const char *folder = fixture_path("backups");
    int killed = 0;
    for (int at = 1; at <= 41; at += 8) {
        empty_folder(folder);
        pid_t child = fork();
        if (child == 0) {
            struct store *store = sample_open(path);
            shim_arm(SHIM_WRITE, SQLITE_OK, at, false);
            shim.kills = true;
            _exit(backups_make(store, folder, "daily", &error) ? 1 : 0);
        }
        int status = 0;
        assert_int_equal(waitpid(child, &status, 0), child);
        killed += WIFSIGNALED(status);
        runs++;
        assert_ok(backups_prune(folder, path, (struct backup_rule){ 7, 4, 12 },
                                (struct date){ 20776 }, &error));
        assert_int_equal(count_files(folder), WIFSIGNALED(status) ? 0 : 1);
        assert_same_rows(path, states[ACTION_COUNT]);
    }
    assert_true(killed >= 3);
}

TESTS(test_fault)
{
    shim_install();
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_fault__what_was_acknowledged_is_there_and_nothing_else),
        TEST(test_fault__a_disk_that_fails_is_not_found_as_damage),
        TEST(test_fault__a_backup_is_made_whole_or_not_at_all),
        TEST(test_fault__a_restore_is_done_or_not_begun),
        TEST(test_fault__a_backup_that_is_killed_leaves_nothing_that_stays),
        TEST(test_fault__a_full_disk_is_named),
        TEST(test_fault__a_folder_that_cannot_be_synced_is_no_failure),
        TEST(test_fault__a_step_without_a_label_is_known_to_be_in_by_the_folder),
        TEST(test_fault__no_half_log_is_ever_made),
        TEST(test_fault__a_migration_is_done_or_not_begun),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
