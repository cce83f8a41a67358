#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/path.h"
#include "marrow/store/backups.h"
#include "marrow/store/store.h"
#include "sample.h"

static const char *path;
static const char *folder;
static const struct backup_rule rule = { 7, 4, 12 };

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    path = fixture_path("marrow.db");
    folder = fixture_path("backups");
    return 0;
}

static int end(void **state)
{
    (void)state;
    fixture_end();
    return 0;
}

static struct date date_of(const char *text)
{
    struct date date = { 0 };
    assert_true(date_parse_iso(&date, text));
    return date;
}

/* A backup a day, over these days before today; keeps[i] is of the day i days ago. */
static void choose_daily(bool *keeps, size_t count, struct date today)
{
    struct backup *items = calloc(count, sizeof *items);
    struct backups backups = { ARENA_INIT, items, count };
    assert_non_null(items);
    for (size_t i = 0; i < count; i++)
        items[i].day = date_add(today, -(int)i);
    backups_choose(keeps, &backups, rule, today);
    free(items);
}

static void test_backups__seven_days_four_weeks_and_twelve_months_are_kept(void **state)
{
    (void)state;
    bool keeps[500];
    struct date today = date_of("2026-11-19"); /* a Thursday */
    size_t kept = 0;
    choose_daily(keeps, 500, today);
    for (size_t i = 0; i < 500; i++)
        kept += keeps[i];
    for (size_t i = 0; i < 7; i++)
        assert_true(keeps[i]);
    /* Sundays of the three weeks before; the one of the week before is within the seven days. */
    assert_true(keeps[date_difference(today, date_of("2026-11-15"))]);
    assert_true(keeps[date_difference(today, date_of("2026-11-08"))]);
    assert_true(keeps[date_difference(today, date_of("2026-11-01"))]);
    assert_false(keeps[date_difference(today, date_of("2026-11-07"))]);
    assert_false(keeps[date_difference(today, date_of("2026-10-25"))]);
    /* Last days of the eleven months before. */
    assert_true(keeps[date_difference(today, date_of("2026-10-31"))]);
    assert_true(keeps[date_difference(today, date_of("2025-12-31"))]);
    assert_false(keeps[date_difference(today, date_of("2025-11-30"))]);
    assert_int_equal(kept, 7 + 2 + 11);
}

static void test_backups__the_newest_is_kept_however_old(void **state)
{
    (void)state;
    bool keeps[1] = { false };
    struct backup items[1] = { { .day = date_of("2001-01-01") } };
    struct backups backups = { ARENA_INIT, items, 1 };
    backups_choose(keeps, &backups, rule, date_of("2026-11-19"));
    assert_true(keeps[0]);
}

/* Makes a backup at that time. */
static void make_at(struct store *store, const char *now)
{
    struct error error = ERROR_INIT;
    fixture_clock(now);
    assert_ok(backups_make(store, folder, "daily", &error));
}

static void test_backups__are_listed_newest_first_and_only_those_of_the_log(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct backups backups;
    struct stat info;
    struct store *store = sample_log(path);
    struct store *other = sample_log(fixture_path("other.db"));
    assert_ok(backups_load(&backups, folder, path, &error));
    assert_int_equal(backups.count, 0);
    make_at(store, "2026-11-17T08:00:05");
    make_at(store, "2026-11-19T07:00");
    make_at(other, "2026-11-20T07:00");
    assert_ok(store_backup(store, fixture_path("marrow.db.before-v9.backup"), &error));
    assert_ok(backups_load(&backups, folder, path, &error));
    assert_int_equal(backups.count, 3);
    size_t beside = backups.items[0].is_beside ? 0 : 2; /* the file's own time is the real one */
    assert_string_equal(backups.items[beside].kind, "before-v9");
    assert_string_equal(backups.items[beside ? 0 : 1].made_at, "2026-11-19T07:00:00");
    assert_string_equal(backups.items[beside ? 1 : 2].made_at, "2026-11-17T08:00:05");
    assert_string_equal(backups.items[1].kind, "daily");
    assert_int_equal(stat(backups.items[1].path, &info), 0);
    assert_int_equal(info.st_mode & 0777, 0600);
    assert_int_equal(stat(folder, &info), 0);
    assert_int_equal(info.st_mode & 0777, 0700);
    backups_release(&backups);
    assert_ok(backups_load_others(&backups, folder, path, &error));
    assert_int_equal(backups.count, 1);
    assert_string_equal(backups.items[0].made_at, "2026-11-20T07:00:00");
    assert_string_equal(backups.items[0].kind, "daily");
    backups_release(&backups);
    store_close(store);
    store_close(other);
}

static void test_backups__of_others_are_those_named_as_backups(void **state)
{
    (void)state;
    static const char *const names[] = {
        "a-b-00c0ffee-2026-11-20T07-00-00-daily.db", /* a backup */
        "2026-11-20T07-00-00-daily.db",
        "marrow-00c0ffe-2026-11-20T07-00-00-daily.db",
        "marrow-00c0ffee-2026-11-20T07-00-00.db",
        "marrow-00c0ffee-2026-11-20T07:00:00-daily.db",
        "marrow-00c0ffee-2026-13-20T07-00-00-daily.db",
        "marrow-00c0ffee-2026-11-20T07-00-00-daily.txt",
    };
    struct error error = ERROR_INIT;
    struct backups backups;
    assert_ok(backups_load_others(&backups, folder, path, &error));
    assert_int_equal(backups.count, 0);
    assert_int_equal(mkdir(folder, 0700), 0);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char *file = path_join(folder, names[i]);
        fixture_write(file, "", 0);
        free(file);
    }
    assert_ok(backups_load_others(&backups, folder, path, &error));
    assert_int_equal(backups.count, 1);
    assert_non_null(strstr(backups.items[0].path, "/a-b-00c0ffee-"));
    backups_release(&backups);
}

static void test_backups__that_the_rule_drops_are_removed(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct backups backups;
    struct store *store = sample_log(path);
    make_at(store, "2026-01-05T08:00");
    make_at(store, "2026-01-06T08:00");
    make_at(store, "2026-11-19T08:00");
    assert_ok(backups_prune(folder, path, rule, date_of("2026-11-19"), &error));
    assert_ok(backups_load(&backups, folder, path, &error));
    assert_int_equal(backups.count, 2);
    assert_string_equal(backups.items[1].made_at, "2026-01-06T08:00:00");
    backups_release(&backups);
    store_close(store);
}

static void test_backups__made_by_many_at_once_are_one(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct backups backups;
    store_close(sample_log(path));
    int made = 0;
    for (int i = 0; i < 4; i++)
        if (fork() == 0) {
            struct store *store = sample_open(path);
            _exit(backups_make(store, folder, "daily", &error) ? 1 : 0);
        }
    for (int i = 0; i < 4; i++) {
        int status = 1;
        assert_true(wait(&status) > 0);
        made += WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }
    assert_int_equal(made, 1);
    assert_ok(backups_load(&backups, folder, path, &error));
    assert_int_equal(backups.count, 1);
    backups_release(&backups);
}

static void test_backups__say_what_they_would_change(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct backup_difference difference;
    const char *backup = fixture_path("backup.db");
    struct store *store = sample_log(path);
    assert_ok(sample_act(store, "x", SAMPLE_ENTRY(1) SAMPLE_ENTRY(2) SAMPLE_ENTRY(3), &error));
    assert_ok(store_backup(store, backup, &error));
    assert_ok(
        sample_act(store, "x",
                   "DELETE FROM entry WHERE id = 1;"
                   "UPDATE entry SET amount = 7, modified_at = 'later' WHERE id = 2;"
                   "UPDATE entry SET day = '2026-11-11', modified_at = 'later' WHERE id = 3;"
                   "INSERT INTO entry SELECT 4, '2026-11-12', minute, meal_id,"
                   " food_version_id, amount, measure, dose_id, 't', note FROM entry WHERE id = 2",
                   &error));
    assert_ok(backups_compare(&difference, store, backup, &error));
    assert_int_equal(difference.entries, 3);
    assert_int_equal(difference.removed, 1);
    assert_int_equal(difference.added, 1);
    assert_int_equal(difference.changed, 2);
    assert_int_equal(difference.days, 3);
    store_close(store);
    assert_ok(backups_compare(&difference, NULL, backup, &error));
    assert_int_equal(difference.entries, 3);
    assert_int_equal(difference.added, 3);
}

static int64_t count_entries(void)
{
    struct store *store = sample_open(path);
    int64_t count = sample_integer(store, "SELECT count(*) FROM entry");
    sample_assert_sound(store);
    store_close(store);
    return count;
}

static void test_backups__put_back_can_be_taken_back(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    char kept[512];
    char again[512];
    const char *backup = fixture_path("backup.db");
    struct store *store = sample_log(path);
    assert_ok(store_backup(store, backup, &error));
    assert_ok(sample_act(store, "x", SAMPLE_ENTRY(1) SAMPLE_ENTRY(2), &error));
    assert_ok(backups_restore(kept, path, backup, folder, &error));
    assert_int_equal(action_begin(store, &error), STATUS_UNUSABLE); /* it holds the old file */
    store_close(store);
    assert_int_equal(count_entries(), 0);
    assert_ok(backups_restore(again, path, kept, folder, &error));
    assert_int_equal(count_entries(), 2);
    assert_string_not_equal(kept, again);
    assert_true(path_exists(kept) && path_exists(again));
}

static void test_backups__put_back_over_rubble_keep_it_and_its_journal(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    char kept[512];
    const char *backup = fixture_path("backup.db");
    const char *journal = fixture_path("marrow.db-journal");
    struct store *store = sample_log(backup);
    store_close(store);
    fixture_write(path, "rubble", 6);
    fixture_write(journal, "more rubble", 11);
    assert_ok(backups_restore(kept, path, backup, folder, &error));
    assert_false(path_exists(journal));
    assert_int_equal(count_entries(), 0);
    char *bytes = fixture_read(kept, NULL);
    assert_string_equal(bytes, "rubble");
    assert_false(backups_is_sound(kept));
    free(bytes);
    struct buffer beside = BUFFER_INIT;
    buffer_addf(&beside, "%s-journal", kept);
    bytes = fixture_read(beside.text, NULL);
    assert_string_equal(bytes, "more rubble");
    free(bytes);
    buffer_release(&beside);
    unlink(path);
    fixture_write(fixture_path("backup.db-journal"), "a journal", 9);
    assert_int_equal(backups_restore(kept, path, backup, folder, &error), STATUS_UNUSABLE);
    assert_non_null(strstr(error.text, "has a journal beside it"));
    unlink(fixture_path("backup.db-journal"));
    assert_true(backups_is_sound(backup));
    assert_ok(backups_restore(kept, path, backup, folder, &error)); /* there is no log */
    assert_string_equal(kept, "");
    assert_int_equal(count_entries(), 0);
}

static void test_backups__put_back_through_a_link_leave_the_link(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    char kept[512];
    struct stat info;
    const char *link = fixture_path("link.db");
    const char *backup = fixture_path("backup.db");
    struct store *store = sample_log(path);
    assert_ok(store_backup(store, backup, &error));
    assert_ok(sample_act(store, "x", SAMPLE_ENTRY(1), &error));
    store_close(store);
    assert_int_equal(symlink(path, link), 0);
    assert_ok(backups_restore(kept, link, backup, folder, &error));
    assert_int_equal(lstat(link, &info), 0);
    assert_true(S_ISLNK(info.st_mode));
    assert_int_equal(count_entries(), 0);
}

static void test_backups__removed_take_the_journal_of_rubble_along(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    char kept[512];
    struct backups backups;
    const char *backup = fixture_path("backup.db");
    struct buffer journal = BUFFER_INIT;
    store_close(sample_log(backup));
    fixture_clock("2026-01-05T08:00");
    fixture_write(path, "rubble", 6);
    fixture_write(fixture_path("marrow.db-journal"), "more rubble", 11);
    assert_ok(backups_restore(kept, path, backup, folder, &error));
    buffer_addf(&journal, "%s-journal", kept);
    assert_true(path_exists(journal.text));
    struct store *store = sample_open(path);
    make_at(store, "2026-11-19T08:00");
    make_at(store, "2026-01-06T08:00");
    store_close(store);
    assert_ok(backups_prune(folder, path, rule, date_of("2026-11-19"), &error));
    assert_ok(backups_load(&backups, folder, path, &error));
    assert_int_equal(backups.count, 2);
    assert_false(path_exists(kept));
    assert_false(path_exists(journal.text));
    backups_release(&backups);
    buffer_release(&journal);
}

static void test_backups__replace_no_log_that_another_is_writing_to(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    char kept[512];
    const char *backup = fixture_path("backup.db");
    struct store *store = sample_log(path);
    assert_ok(store_backup(store, backup, &error));
    assert_ok(action_begin(store, &error));
    assert_ok(handle_run(store, SAMPLE_ENTRY(1), &error));
    assert_int_equal(backups_restore(kept, path, backup, folder, &error), STATUS_UNUSABLE);
    assert_non_null(strstr(error.text, "another program"));
    assert_ok(action_commit(store, "x", &error));
    store_close(store);
    assert_int_equal(count_entries(), 1);
}

static void test_backups__that_are_none_are_refused_and_the_log_is_as_it_was(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    char kept[512];
    const char *wrong = fixture_path("wrong.db");
    size_t length;
    struct store *store = sample_log(path);
    assert_ok(sample_act(store, "x", SAMPLE_ENTRY(1), &error));
    store_close(store);
    char *before = fixture_read(path, &length);
    assert_int_equal(backups_restore(kept, path, wrong, folder, &error), STATUS_UNUSABLE);
    fixture_write(wrong, "Dear Anna", 9);
    assert_int_equal(backups_restore(kept, path, wrong, folder, &error), STATUS_UNUSABLE);
    fixture_write(wrong, before, length - 4096);
    assert_int_equal(backups_restore(kept, path, wrong, folder, &error), STATUS_UNUSABLE);
    unlink(wrong);
    fixture_write(wrong, before, length);
    sqlite3 *db;
    assert_int_equal(sqlite3_open(wrong, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, "PRAGMA user_version = 999", NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
    assert_int_equal(backups_restore(kept, path, wrong, folder, &error), STATUS_UNUSABLE);
    assert_non_null(strstr(error.text, "newer"));
    size_t after_length;
    char *after = fixture_read(path, &after_length);
    assert_int_equal(after_length, length);
    assert_memory_equal(after, before, length);
    free(before);
    free(after);
}

/* Overwrites the n-th leaf page of a table or an index. */
static void spoil(const char *name, int n)
{
    sqlite3 *db;
    sqlite3_stmt *stmt;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db,
                                        "SELECT pageno FROM dbstat WHERE name = ? AND"
                                        " pagetype = 'leaf' ORDER BY path LIMIT 1 OFFSET ?",
                                        -1, &stmt, NULL),
                     SQLITE_OK);
    sqlite3_bind_text(stmt, 1, name, -1, SQLITE_STATIC);
    sqlite3_bind_int(stmt, 2, n);
    assert_int_equal(sqlite3_step(stmt), SQLITE_ROW);
    long page = sqlite3_column_int(stmt, 0);
    sqlite3_finalize(stmt);
    sqlite3_close(db);
    FILE *file = fopen(path, "r+b");
    assert_non_null(file);
    fseek(file, (page - 1) * 4096, SEEK_SET);
    for (int i = 0; i < 4096; i++)
        fputc(0xAA, file);
    fclose(file);
}

/* Makes a log of 3000 entries. */
static void make_large_log(void)
{
    struct error error = ERROR_INIT;
    struct store *store = sample_log(path);
    assert_ok(sample_act(store, "Many",
                         "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i <"
                         " 3000) INSERT INTO entry (id, day, meal_id, food_version_id, amount,"
                         " measure, modified_at) SELECT i, date('2020-01-01', '+' || (i % 700) ||"
                         " ' days'), 2, 200, i, 'many', 't' FROM n",
                         &error));
    store_close(store);
}

static const struct salvaged *find_table(const struct salvaged *tables, size_t count,
                                         const char *name)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(tables[i].table, name) == 0)
            return &tables[i];
    fail_msg("no table %s", name);
    return NULL;
}

/* Salvages the log, and asserts that the new one is sound. Returns what became of the entries. */
static struct salvaged salvage(void)
{
    struct error error = ERROR_INIT;
    struct salvaged tables[BACKUPS_SALVAGED_MAX];
    size_t count;
    const char *to = fixture_path("new.db");
    unlink(to);
    assert_ok(backups_salvage(tables, &count, path, to, &error));
    struct store *store = sample_open(to);
    sample_assert_sound(store);
    struct salvaged entries = *find_table(tables, count, "entry");
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM entry"), entries.taken);
    assert_int_equal(find_table(tables, count, "food")->taken, entries.nameless % 3000 ? 2 : 1);
    store_close(store);
    return entries;
}

static void test_backups__salvage_takes_all_of_a_sound_log(void **state)
{
    (void)state;
    make_large_log();
    struct salvaged entries = salvage();
    assert_int_equal(entries.taken, 3000);
    assert_int_equal(entries.lost + entries.refused, 0);
    assert_false(entries.is_cut);
}

static void test_backups__salvage_counts_what_lay_on_damaged_pages(void **state)
{
    (void)state;
    make_large_log();
    spoil("entry", 5);
    spoil("entry", 20);
    struct salvaged entries = salvage();
    assert_int_equal(entries.taken + entries.lost, 3000);
    assert_between(entries.lost, 50, 400); /* two pages of them */
    assert_false(entries.is_cut);
    spoil("entry_day", 3);
    struct salvaged again = salvage(); /* the other index still names them all */
    assert_int_equal(again.taken, entries.taken);
    assert_int_equal(again.lost, entries.lost);
}

static void test_backups__salvage_leaves_out_rows_that_cannot_be_right(void **state)
{
    (void)state;
    make_large_log();
    sqlite3 *db;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db,
                                  "PRAGMA ignore_check_constraints = 1;"
                                  "UPDATE entry SET amount = -1 WHERE id < 11;"
                                  "UPDATE entry SET food_version_id = 77 WHERE id > 2995",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
    sqlite3_close(db);
    struct salvaged entries = salvage();
    assert_int_equal(entries.taken, 2990);
    assert_int_equal(entries.refused, 10);
    assert_int_equal(entries.nameless, 5);
}

static void test_backups__salvage_replaces_nothing(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct salvaged tables[BACKUPS_SALVAGED_MAX];
    size_t count;
    const char *to = fixture_path("letter.txt");
    store_close(sample_log(path));
    fixture_write(to, "Dear Anna", 9);
    assert_int_equal(backups_salvage(tables, &count, path, to, &error), STATUS_IO);
    char *bytes = fixture_read(to, NULL);
    assert_string_equal(bytes, "Dear Anna");
    free(bytes);
}

/* Overwrites bytes of the log. */
static void garble(long at, size_t length)
{
    FILE *file = fopen(path, "r+b");
    assert_non_null(file);
    fseek(file, at, SEEK_SET);
    for (size_t i = 0; i < length; i++)
        fputc((int)(0x99 + i * 7) & 0xFF, file);
    fclose(file);
}

static long root_of(const char *name)
{
    struct store *store = sample_open(path);
    char sql[200];
    snprintf(sql, sizeof sql, "SELECT rootpage FROM sqlite_schema WHERE name = '%s'", name);
    long page = (long)sample_integer(store, sql);
    store_close(store);
    return (page - 1) * 4096;
}

static void test_backups__salvage_needs_no_root_of_a_table(void **state)
{
    (void)state;
    make_large_log();
    garble(root_of("entry"), 4096);
    struct salvaged entries = salvage();
    assert_int_equal(entries.taken, 3000);
    assert_int_equal(entries.lost + entries.refused + entries.nameless, 0);
}

static void test_backups__salvage_needs_no_first_page(void **state)
{
    (void)state;
    make_large_log();
    garble(0, 4096);
    struct salvaged entries = salvage();
    assert_int_equal(entries.taken, 3000);
    assert_int_equal(entries.nameless, 0);
    assert_true(entries.is_cut); /* nothing says that there were no more */
}

static void test_backups__salvage_takes_what_a_file_cut_short_still_has(void **state)
{
    (void)state;
    struct stat info;
    make_large_log();
    assert_int_equal(stat(path, &info), 0);
    assert_int_equal(truncate(path, info.st_size - 8 * 4096), 0);
    struct salvaged entries = salvage();
    assert_between(entries.taken, 1500, 3000);
    assert_true(entries.is_cut);
}

static void test_backups__salvage_keeps_entries_whose_food_is_lost(void **state)
{
    (void)state;
    make_large_log();
    long versions = root_of("food_version");
    garble(root_of("food"), 4096);
    struct salvaged entries = salvage(); /* the food's key lies in an index */
    assert_int_equal(entries.taken, 3000);
    assert_int_equal(entries.nameless, 0);
    garble(versions, 4096);
    entries = salvage();
    assert_int_equal(entries.taken, 3000);
    assert_int_equal(entries.nameless, 3000);
    struct store *new = sample_open(fixture_path("new.db"));
    assert_int_equal(sample_integer(new, "SELECT count(*) FROM food_version AS v JOIN food AS f ON"
                                         " f.id = v.food_id WHERE f.origin = 'own:1' AND"
                                         " v.name = 'food 1, unreadable (own:1)'"),
                     1);
    assert_int_equal(sample_integer(new, "SELECT count(*) FROM food_nutrient"), 0);
    store_close(new);
}

TESTS(test_backups)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_backups__seven_days_four_weeks_and_twelve_months_are_kept),
        TEST(test_backups__the_newest_is_kept_however_old),
        TEST(test_backups__are_listed_newest_first_and_only_those_of_the_log),
        TEST(test_backups__of_others_are_those_named_as_backups),
        TEST(test_backups__that_the_rule_drops_are_removed),
        TEST(test_backups__made_by_many_at_once_are_one),
        TEST(test_backups__say_what_they_would_change),
        TEST(test_backups__put_back_can_be_taken_back),
        TEST(test_backups__put_back_over_rubble_keep_it_and_its_journal),
        TEST(test_backups__put_back_through_a_link_leave_the_link),
        TEST(test_backups__removed_take_the_journal_of_rubble_along),
        TEST(test_backups__replace_no_log_that_another_is_writing_to),
        TEST(test_backups__that_are_none_are_refused_and_the_log_is_as_it_was),
        TEST(test_backups__salvage_takes_all_of_a_sound_log),
        TEST(test_backups__salvage_counts_what_lay_on_damaged_pages),
        TEST(test_backups__salvage_leaves_out_rows_that_cannot_be_right),
        TEST(test_backups__salvage_needs_no_root_of_a_table),
        TEST(test_backups__salvage_needs_no_first_page),
        TEST(test_backups__salvage_takes_what_a_file_cut_short_still_has),
        TEST(test_backups__salvage_keeps_entries_whose_food_is_lost),
        TEST(test_backups__salvage_replaces_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
