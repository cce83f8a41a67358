#define _POSIX_C_SOURCE 200809L
#include <stdlib.h>
#include <string.h>

#include "history/changeset.h"
#include "marrow/base/arena.h"
#include "marrow/base/error.h"
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

static void test_history__tracks_every_table_but_its_own_and_the_seeds(void **state)
{
    (void)state;
    struct store *store = sample_log(fixture_path("marrow.db"));
    int64_t tables = sample_integer(store, "SELECT count(*) FROM pragma_table_list"
                                           " WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'");
    assert_int_equal(tables, TRACKED_TABLE_COUNT + 8);
    for (size_t i = 0; i < TRACKED_TABLE_COUNT; i++) {
        struct buffer sql = BUFFER_INIT;
        buffer_addf(&sql, "SELECT count(*) FROM pragma_table_info('%s') WHERE name = 'modified_at'",
                    changeset_tables[i].name);
        assert_int_equal(sample_integer(store, sql.text), changeset_tables[i].touch >= 0);
        buffer_release(&sql);
    }
    store_close(store);
}

static void test_history__undo_and_redo_of_one_action(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct history_step step;
    struct store *store = sample_log(fixture_path("marrow.db"));
    assert_ok(sample_act(store, "Add Spinach, raw", SAMPLE_ENTRY(1), &error));
    assert_ok(history_undo(&step, &arena, store, &error));
    assert_string_equal(step.label, "Add Spinach, raw");
    assert_string_equal(step.made_at, "2026-11-19T12:30:00");
    assert_true(step.undone);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM entry"), 0);
    assert_ok(history_redo(&step, &arena, store, &error));
    assert_false(step.undone);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM entry WHERE amount = 180"), 1);
    assert_int_equal(history_redo(&step, &arena, store, &error), STATUS_NOT_FOUND);
    arena_release(&arena);
    store_close(store);
}

static void test_history__nothing_to_undo_is_not_found(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store = sample_open(fixture_path("marrow.db"));
    assert_int_equal(sample_undo(store, &error), STATUS_NOT_FOUND);
    assert_string_equal(error.text, "nothing to undo");
    assert_int_equal(sample_redo(store, &error), STATUS_NOT_FOUND);
    store_close(store);
}

static void test_history__an_action_that_changes_nothing_makes_no_step(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store = sample_log(fixture_path("marrow.db"));
    assert_ok(sample_act(store, "Nothing", "DELETE FROM entry", &error));
    assert_ok(sample_act(store, "Nothing", "UPDATE meal SET name = name", &error));
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM history"), 1);
    store_close(store);
}

static void test_history__an_aborted_action_leaves_no_trace(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store = sample_log(fixture_path("marrow.db"));
    assert_ok(action_begin(store, &error));
    assert_ok(handle_run(store, SAMPLE_ENTRY(1), &error));
    action_abort(store);
    action_abort(store);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM entry"), 0);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM history"), 1);
    assert_ok(action_begin(store, &error));
    assert_ok(handle_run(store, SAMPLE_ENTRY(1), &error));
    store_close(store); /* an open action is rolled back */
    store = sample_open(fixture_path("marrow.db"));
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM entry"), 0);
    store_close(store);
}

static void test_history__a_new_action_ends_what_could_be_redone(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store = sample_log(fixture_path("marrow.db"));
    assert_ok(sample_act(store, "One", SAMPLE_ENTRY(1), &error));
    assert_ok(sample_undo(store, &error));
    assert_ok(sample_act(store, "Two", SAMPLE_ENTRY(2), &error));
    assert_int_equal(sample_redo(store, &error), STATUS_NOT_FOUND);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM history WHERE label = 'One'"), 0);
    store_close(store);
}

static void test_history__is_listed_newest_first(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct history history;
    struct store *store = sample_log(fixture_path("marrow.db"));
    assert_ok(sample_act(store, "One", SAMPLE_ENTRY(1), &error));
    assert_ok(sample_act(store, "Two", SAMPLE_ENTRY(2), &error));
    assert_ok(sample_undo(store, &error));
    assert_ok(history_load(&history, store, 2, &error));
    assert_int_equal(history.count, 2);
    assert_string_equal(history.steps[0].label, "Two");
    assert_true(history.steps[0].undone);
    assert_string_equal(history.steps[1].label, "One");
    assert_false(history.steps[1].undone);
    history_release(&history);
    store_close(store);
}

static void test_history__undone_rows_get_the_time_of_the_undo(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store = sample_log(fixture_path("marrow.db"));
    assert_ok(sample_act(store, "One", SAMPLE_ENTRY(1), &error));
    assert_ok(sample_act(store, "Two", "UPDATE entry SET amount = 2, modified_at = 'u'", &error));
    assert_ok(
        sample_act(store, "Three", "UPDATE entry SET measure = 'x', modified_at = 'v'", &error));
    setenv("MARROW_NOW", "2027-01-02T03:04", 1);
    assert_ok(sample_undo(store, &error));
    assert_int_equal(sample_integer(store,
                                    "SELECT modified_at = '2027-01-02T03:04:00' AND amount = 2"
                                    " AND measure = '180 g' FROM entry"),
                     1);
    assert_ok(sample_undo(
        store, &error)); /* though the row's time is no longer the one that this step left */
    assert_int_equal(sample_integer(store, "SELECT amount = 180 FROM entry"), 1);
    assert_ok(sample_redo(store, &error));
    assert_ok(sample_redo(store, &error));
    assert_int_equal(sample_integer(store, "SELECT amount = 2 AND measure = 'x' FROM entry"), 1);
    store_close(store);
}

static void test_history__deleted_rows_leave_a_tombstone_that_restored_ones_lose(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store = sample_log(fixture_path("marrow.db"));
    const char *graves = "SELECT count(*) FROM tombstone";
    assert_ok(sample_act(store, "One",
                         SAMPLE_ENTRY(7) "INSERT INTO day_meal VALUES ('2026-11-19', 2, 'n', 't')",
                         &error));
    assert_int_equal(sample_integer(store, graves), 0);
    assert_ok(sample_act(store, "Delete", "DELETE FROM entry; DELETE FROM day_meal", &error));
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM tombstone WHERE (table_name ="
                                           " 'entry' AND row_key = '7') OR (table_name = 'day_meal'"
                                           " AND row_key = '2026-11-19|2')"),
                     2);
    assert_ok(sample_undo(store, &error));
    assert_int_equal(sample_integer(store, graves), 0);
    assert_ok(sample_redo(store, &error));
    assert_int_equal(sample_integer(store, graves), 2);
    store_close(store);
}

/* Writes without recording, as another program would that knows nothing of the history. */
static void write_behind(const char *path, const char *sql)
{
    sqlite3 *db;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    if (sqlite3_exec(db, sql, NULL, NULL, NULL))
        fail_msg("%s: %s", sql, sqlite3_errmsg(db));
    sqlite3_close(db);
}

static void assert_undo_refused(struct store *store, const char *words)
{
    struct error error = ERROR_INIT;
    char *before = sample_dump(store);
    assert_int_equal(sample_undo(store, &error), STATUS_CONFLICT);
    if (!strstr(error.text, words) || !strstr(error.text, "cannot undo"))
        fail_msg("'%s' lacks '%s'", error.text, words);
    char *after = sample_dump(store);
    assert_string_equal(before, after);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM history WHERE undone = 1"), 0);
    free(before);
    free(after);
}

static void test_history__no_time_and_midnight_are_not_the_same(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    const char *path = fixture_path("marrow.db");
    struct store *store = sample_log(path);
    assert_ok(sample_act(store, "One", SAMPLE_ENTRY(1) "UPDATE entry SET minute = NULL", &error));
    write_behind(path, "UPDATE entry SET minute = 0");
    assert_undo_refused(store, "\"One\": an entry has changed since");
    assert_ok(sample_act(store, "Two", SAMPLE_ENTRY(2) "UPDATE entry SET minute = 0 WHERE id = 2",
                         &error));
    write_behind(path, "UPDATE entry SET minute = NULL WHERE id = 2");
    assert_undo_refused(store, "\"Two\": an entry has changed since");
    store_close(store);
}

static void test_history__a_row_changed_in_another_way_refuses_the_undo(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    const char *path = fixture_path("marrow.db");
    struct store *store = sample_log(path);
    assert_ok(sample_act(store, "One", SAMPLE_ENTRY(1) SAMPLE_ENTRY(2), &error));
    assert_ok(sample_act(store, "Two", "UPDATE entry SET amount = 90", &error));
    write_behind(path, "UPDATE entry SET amount = 91 WHERE id = 2");
    assert_undo_refused(store, "\"Two\": an entry has changed since");
    write_behind(path, "DELETE FROM entry WHERE id = 2");
    assert_undo_refused(store, "an entry no longer exists");
    store_close(store);
}

static void test_history__a_row_that_came_again_refuses_the_undo(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    const char *path = fixture_path("marrow.db");
    struct store *store = sample_log(path);
    assert_ok(sample_act(store, "One", SAMPLE_ENTRY(1), &error));
    assert_ok(sample_act(store, "Delete", "DELETE FROM entry", &error));
    write_behind(path, SAMPLE_ENTRY(1));
    assert_undo_refused(store, "an entry already exists");
    store_close(store);
}

static void test_history__what_others_need_is_not_taken_from_under_them(void **state)
{
    (void)state;
    const char *path = fixture_path("marrow.db");
    struct store *store = sample_log(path);
    write_behind(path, SAMPLE_ENTRY(1));
    assert_undo_refused(store, "something saved later depends on it");
    store_close(store);
}

static void test_history__keeps_ten_thousand_steps(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    const char *path = fixture_path("marrow.db");
    struct store *store = sample_log(path);
    write_behind(path, "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i <"
                       " 10010) INSERT INTO history (made_at, label, changeset)"
                       " SELECT 't', 'step ' || i, x'' FROM n");
    assert_ok(sample_act(store, "Newest", SAMPLE_ENTRY(1), &error));
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM history"), HISTORY_STEPS_KEPT);
    assert_ok(sample_act(store, "Newer", SAMPLE_ENTRY(2), &error));
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM history"), HISTORY_STEPS_KEPT);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM history WHERE label = 'Newest'"),
                     1);
    store_close(store);
}

static void test_history__a_log_that_another_marrow_migrated_takes_no_actions(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    const char *path = fixture_path("marrow.db");
    struct store *store = sample_log(path);
    write_behind(path, "PRAGMA user_version = 77");
    assert_int_equal(sample_act(store, "x", SAMPLE_ENTRY(1), &error), STATUS_UNUSABLE);
    assert_non_null(strstr(error.text, "77"));
    store_close(store);
}

#define SYNC_ROW(key, stamp)                                                                       \
    "INSERT INTO sync_row VALUES ('entry', '" #key "', " #stamp ", 7, 1, 42)"                      \
    " ON CONFLICT (part, row_key) DO UPDATE SET stamp = excluded.stamp;"

static void test_history__a_sync_undone_leaves_no_tombstones_of_other_devices_rows(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store = sample_log(fixture_path("marrow.db"));
    assert_ok(sample_act(store, "Sync", SAMPLE_ENTRY(1) SYNC_ROW(1, 5), &error));
    assert_ok(sample_undo(store, &error));
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM entry"), 0);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM sync_row"), 0);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM tombstone"), 0);
    assert_ok(sample_redo(store, &error));
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM sync_row"), 1);
    /* An action that is no sync leaves one as ever. */
    assert_ok(sample_act(store, "Delete", "DELETE FROM entry", &error));
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM tombstone"), 1);
    assert_ok(sample_undo(store, &error));
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM tombstone"), 0);
    store_close(store);
}

static void test_history__what_a_later_sync_noted_is_no_obstacle_to_an_undo(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    const char *path = fixture_path("marrow.db");
    struct store *store = sample_log(path);
    assert_ok(sample_act(store, "Sync", SAMPLE_ENTRY(1) SYNC_ROW(1, 5), &error));
    write_behind(path, SYNC_ROW(1, 6));
    assert_ok(sample_undo(store, &error));
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM sync_row"), 0);
    write_behind(path, SYNC_ROW(1, 7));
    assert_ok(sample_redo(store, &error));
    assert_int_equal(sample_integer(store, "SELECT stamp FROM sync_row"), 6);
    write_behind(path, "DELETE FROM sync_row");
    assert_ok(sample_undo(store, &error));
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM entry"), 0);
    store_close(store);
}

static void test_history__a_label_is_never_cut_within_a_character(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store = sample_log(fixture_path("marrow.db"));
    assert_ok(sample_act(store, "Logged cr\xC3\xA8me br\xC3", SAMPLE_ENTRY(1), &error));
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM history WHERE label ="
                                           " 'Logged cr\xC3\xA8me br'"),
                     1);
    store_close(store);
}

TESTS(test_history)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_history__tracks_every_table_but_its_own_and_the_seeds),
        TEST(test_history__a_label_is_never_cut_within_a_character),
        TEST(test_history__undo_and_redo_of_one_action),
        TEST(test_history__nothing_to_undo_is_not_found),
        TEST(test_history__an_action_that_changes_nothing_makes_no_step),
        TEST(test_history__an_aborted_action_leaves_no_trace),
        TEST(test_history__a_new_action_ends_what_could_be_redone),
        TEST(test_history__is_listed_newest_first),
        TEST(test_history__undone_rows_get_the_time_of_the_undo),
        TEST(test_history__deleted_rows_leave_a_tombstone_that_restored_ones_lose),
        TEST(test_history__no_time_and_midnight_are_not_the_same),
        TEST(test_history__a_row_changed_in_another_way_refuses_the_undo),
        TEST(test_history__a_row_that_came_again_refuses_the_undo),
        TEST(test_history__what_others_need_is_not_taken_from_under_them),
        TEST(test_history__keeps_ten_thousand_steps),
        TEST(test_history__a_log_that_another_marrow_migrated_takes_no_actions),
        TEST(test_history__a_sync_undone_leaves_no_tombstones_of_other_devices_rows),
        TEST(test_history__what_a_later_sync_noted_is_no_obstacle_to_an_undo),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
