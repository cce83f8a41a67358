#define _POSIX_C_SOURCE 200809L
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "file/log.h"
#include "marrow/base/error.h"
#include "marrow/base/path.h"
#include "marrow/store/script.h"
#include "marrow/store/store.h"
#include "sample.h"

/* A later version than the program's, made for these tests. The table entry gets a column in its
 * middle, which takes a rebuild of the table; setting gets one at its end; and there is one more
 * table. */
#define NEW_COLUMN "  mood            TEXT,\n  dose_id  "
#define OLD_COLUMN "  dose_id  "
#define NEW_SETTING "  modified_at TEXT NOT NULL, reason TEXT\n"
#define OLD_SETTING "  modified_at TEXT NOT NULL\n"
#define WATER "CREATE TABLE water (day TEXT PRIMARY KEY, ml REAL NOT NULL) STRICT, WITHOUT ROWID;"

static struct buffer texts[8];
static struct script second_tables[16];
static struct script second_steps[3];
static struct buffer step_text;
static struct script_set second;

/* Replaces the first `old` after the words `after`. */
static void change_text(struct buffer *text, const char *after, const char *old, const char *new)
{
    char *start = strstr(text->text, after);
    char *at = start ? strstr(start, old) : NULL;
    if (!at)
        fail_msg("the schema has no '%s' after '%s'", old, after);
    size_t offset = (size_t)(at - text->text);
    buffer_remove(text, offset, strlen(old));
    buffer_insert(text, offset, new, strlen(new));
}

static void make_tables(void)
{
    size_t count = 0;
    for (const struct script *script = log_table_scripts; script->name; script++) {
        struct buffer *text = &texts[count];
        buffer_init(text);
        buffer_add_text(text, script->text);
        if (strstr(text->text, "CREATE TABLE entry ("))
            change_text(text, "CREATE TABLE entry (", OLD_COLUMN, NEW_COLUMN);
        if (strstr(text->text, "CREATE TABLE setting ("))
            change_text(text, "CREATE TABLE setting (", OLD_SETTING, NEW_SETTING);
        if (strstr(text->text, "CREATE TABLE history ("))
            buffer_add_text(text, WATER);
        second_tables[count] = (struct script){ script->name, text->text };
        count++;
    }
    second_tables[count] = (struct script){ NULL, NULL };
}

/* Appends the SQL of a table in the later version, from its name on. */
static void add_definition(struct buffer *out, const char *name)
{
    struct buffer head = BUFFER_INIT;
    buffer_addf(&head, "CREATE TABLE %s (", name);
    for (const struct script *script = second_tables; script->name; script++) {
        const char *start = strstr(script->text, head.text);
        if (start) {
            const char *end = strstr(start, ") STRICT");
            buffer_add(out, start + head.length, (size_t)(end - start) - head.length);
        }
    }
    buffer_release(&head);
}

static void make_step(void)
{
    buffer_init(&step_text);
    buffer_add_text(&step_text, "CREATE TABLE new_entry (");
    add_definition(&step_text, "entry");
    buffer_add_text(
        &step_text,
        ") STRICT; INSERT INTO new_entry (id, day, minute, meal_id, food_version_id, amount, "
        "measure,"
        " dose_id, modified_at) SELECT id, day, minute, meal_id, food_version_id, amount, measure,"
        " dose_id, modified_at FROM entry; DROP TABLE entry; ALTER TABLE new_entry RENAME TO entry;"
        " CREATE INDEX entry_day ON entry (day, meal_id);"
        " CREATE INDEX entry_food ON entry (food_version_id, day);"
        " CREATE INDEX entry_dose ON entry (dose_id) WHERE dose_id IS NOT NULL;"
        " ALTER TABLE setting ADD COLUMN reason TEXT;" WATER);
    second_steps[0] = (struct script){ "0090_second.sql", step_text.text };
    second_steps[1] = (struct script){ NULL, NULL };
}

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    make_tables();
    make_step();
    second =
        (struct script_set){ second_tables, log_seed_scripts, log_derived_scripts, second_steps };
    return 0;
}

static int end(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (texts[i].text)
            buffer_release(&texts[i]);
    buffer_release(&step_text);
    fixture_end();
    return 0;
}

#define ROWS_TO_KEEP                                                                               \
    SAMPLE_ENTRY(1)                                                                                \
    "INSERT INTO course (id, food_version_id, amount, measure, minutes, start_day, modified_at)"   \
    " VALUES (5, 200, 1, 'm', '480', '2026-11-01', 't');"                                          \
    "INSERT INTO dose VALUES (6, 5, '2026-11-19', 480, 1, 1.5, 't');"                              \
    "INSERT INTO entry VALUES (2, '2026-11-20', NULL, 5, 200, 0.1, '0.1 g', 6, 'u', NULL);"        \
    "INSERT INTO setting (name, value, modified_at) VALUES ('a', 'µ', 't');"

/* Makes a log of the program's version with rows, and closes it. */
static void make_first(const char *path)
{
    struct error error = ERROR_INIT;
    struct store *store = sample_log(path);
    assert_ok(sample_act(store, "Rows", ROWS_TO_KEEP, &error));
    store_close(store);
}

/* Returns the rows that both versions can show. The caller frees. */
static char *rows_of(struct store *store)
{
    struct buffer out = BUFFER_INIT;
    sample_dump_rows(
        &out, store->db,
        "SELECT id, day, quote(minute), meal_id, food_version_id, quote(amount), measure,"
        " quote(dose_id), modified_at FROM entry ORDER BY id");
    sample_dump_rows(&out, store->db, "SELECT sum(amount), count(*) FROM entry");
    sample_dump_rows(&out, store->db, "SELECT name, value, modified_at FROM setting");
    sample_dump_rows(&out, store->db, "SELECT * FROM food JOIN food_version");
    sample_dump_rows(&out, store->db,
                     "SELECT food_version_id, nutrient, amount, known, source FROM food_nutrient");
    sample_dump_rows(&out, store->db, "SELECT * FROM portion JOIN course JOIN dose JOIN meal");
    return buffer_detach(&out);
}

static char *count_files(const char *ending)
{
    struct buffer out = BUFFER_INIT;
    DIR *folder = opendir(fixture_path(""));
    const struct dirent *item;
    int count = 0;
    while ((item = readdir(folder))) {
        size_t length = strlen(item->d_name);
        if (length >= strlen(ending) && strcmp(item->d_name + length - strlen(ending), ending) == 0)
            count++;
    }
    closedir(folder);
    buffer_addf(&out, "%d", count);
    return buffer_detach(&out);
}

static void assert_backups(const char *expected)
{
    char *count = count_files(".backup");
    assert_string_equal(count, expected);
    free(count);
}

static void test_migration__equals_a_new_log_and_keeps_every_row(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store_news news;
    struct store *store;
    const char *path = fixture_path("marrow.db");
    make_first(path);
    store = sample_open(path);
    char *before = rows_of(store);
    store_close(store);
    assert_ok(log_open(&store, &news, path, STORE_MAKES_FOLDER, &second, &error));
    assert_int_equal(news.migrated_from, script_version(&script_program));
    char *after = rows_of(store);
    char *migrated = sample_schema(store);
    assert_string_equal(before, after);
    sample_assert_sound(store);
    assert_int_equal(sample_integer(store, "PRAGMA user_version"), 90);
    assert_int_equal(sample_integer(store, "PRAGMA foreign_keys"), 1);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM history"), 0);
    assert_int_equal(sample_integer(store,
                                    "SELECT count(*) FROM schema_history WHERE version = 90 AND"
                                    " step = '0090_second.sql'"),
                     1);
    assert_ok(sample_act(store, "Delete", "DELETE FROM entry WHERE mood IS NULL", &error));
    assert_ok(sample_undo(store, &error));
    store_close(store);
    assert_ok(log_open(&store, &news, fixture_path("new.db"), STORE_MAKES_FOLDER, &second, &error));
    char *new = sample_schema(store);
    assert_string_equal(migrated, new);
    store_close(store);
    free(before);
    free(after);
    free(migrated);
    free(new);
}

static void test_migration__makes_a_backup_that_the_old_program_opens(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store_news news;
    struct store *store;
    const char *path = fixture_path("marrow.db");
    make_first(path);
    assert_ok(log_open(&store, &news, path, STORE_MAKES_FOLDER, &second, &error));
    char *after = rows_of(store);
    store_close(store);
    assert_string_equal(news.backup, fixture_path("marrow.db.before-v90.backup"));
    store = sample_open(news.backup);
    char *before = rows_of(store);
    assert_string_equal(before, after);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM history"), 2);
    store_close(store);
    assert_backups("1");
    assert_ok(log_open(&store, &news, path, STORE_MAKES_FOLDER, &second,
                       &error)); /* again: nothing to do */
    assert_int_equal(news.migrated_from, 0);
    assert_string_equal(news.backup, "");
    store_close(store);
    assert_backups("1");
    free(before);
    free(after);
}

static void test_migration__an_earlier_backup_is_not_replaced(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store_news news;
    struct store *store;
    const char *path = fixture_path("marrow.db");
    make_first(path);
    fixture_write(fixture_path("marrow.db.before-v90.backup"), "mine", 4);
    assert_ok(log_open(&store, &news, path, STORE_MAKES_FOLDER, &second, &error));
    assert_string_equal(news.backup, fixture_path("marrow.db.before-v90.2.backup"));
    store_close(store);
}

/* Fails unless the later version's step followed by this one is refused with these words and the
 * file is unchanged. */
static void assert_fails_whole(const char *bad_step, const char *words)
{
    struct error error = ERROR_INIT;
    struct store *store;
    const char *path = fixture_path("marrow.db");
    size_t before_length;
    size_t after_length;
    unlink(path);
    make_first(path);
    char *before = fixture_read(path, &before_length);
    second_steps[1] = (struct script){ "0091_bad.sql", bad_step };
    second_steps[2] = (struct script){ NULL, NULL };
    assert_int_equal(log_open(&store, NULL, path, STORE_MAKES_FOLDER, &second, &error),
                     STATUS_UNUSABLE);
    if (!strstr(error.text, "to 91 and is unchanged") || !strstr(error.text, words))
        fail_msg("'%s' lacks '%s'", error.text, words);
    char *after = fixture_read(path, &after_length);
    assert_int_equal(before_length, after_length);
    assert_memory_equal(before, after, before_length);
    assert_backups("0");
    free(before);
    free(after);
}

static void test_migration__a_failing_step_leaves_the_log_as_it_was(void **state)
{
    (void)state;
    assert_fails_whole("DROP TABLE water; SELECT nonsense;", "0091_bad.sql");
    assert_fails_whole("DELETE FROM food_version;", "would refer to missing rows");
    assert_fails_whole("INSERT INTO water VALUES (NULL, 1);", "0091_bad.sql");
    assert_fails_whole("PRAGMA ignore_check_constraints = ON; UPDATE entry SET amount = -1;"
                       "PRAGMA ignore_check_constraints = OFF;",
                       "would be damaged");
}

static void test_migration__views_are_dropped_before_and_built_after(void **state)
{
    (void)state;
    static const struct script old_derived[] = {
        { "measure.sql", "DROP VIEW IF EXISTS m; CREATE VIEW m AS SELECT measure AS n FROM entry" },
        { NULL, NULL },
    };
    static const struct script new_derived[] = {
        { "measure.sql",
          "DROP VIEW IF EXISTS m; CREATE VIEW m AS SELECT count(mood) AS n FROM entry" },
        { NULL, NULL },
    };
    struct error error = ERROR_INIT;
    struct store *store;
    struct script_set first = script_program;
    const char *path = fixture_path("marrow.db");
    make_first(path);
    first.derived = old_derived;
    assert_ok(log_open(&store, NULL, path, STORE_MAKES_FOLDER, &first, &error));
    store_close(store);
    second.derived = new_derived;
    assert_ok(log_open(&store, NULL, path, STORE_MAKES_FOLDER, &second, &error));
    assert_int_equal(sample_integer(store, "SELECT n FROM m"), 0);
    store_close(store);
}

static int count_named(struct store *store, const char *name)
{
    char sql[128];
    snprintf(sql, sizeof sql, "SELECT count(*) FROM sqlite_schema WHERE name = '%s'", name);
    return (int)sample_integer(store, sql);
}

/* The step drops the column of one of the indexes. */
static void test_migration__views_and_indexes_of_the_person_stay(void **state)
{
    (void)state;
    static const struct script steps[] = {
        { "0090_measure.sql", "ALTER TABLE setting ADD COLUMN reason TEXT;"
                              "ALTER TABLE setting ADD COLUMN spare TEXT;" },
        { "0091_spare.sql", "ALTER TABLE setting DROP COLUMN spare;"
                            "ALTER TABLE setting DROP COLUMN reason;" },
        { NULL, NULL },
    };
    struct error error = ERROR_INIT;
    struct store_news news;
    struct store *store;
    const char *path = fixture_path("marrow.db");
    struct script_set set = script_program;
    store_close(sample_log(path));
    const struct script first[] = { { steps[0].name, steps[0].text }, { NULL, NULL } };
    set.migrations = first;
    assert_ok(log_open(&store, NULL, path, STORE_MAKES_FOLDER, &set, &error));
    assert_ok(handle_run(store,
                         "CREATE VIEW my_days AS SELECT DISTINCT day FROM entry;"
                         "CREATE VIEW my_first AS SELECT min(day) AS day FROM my_days;"
                         "CREATE INDEX my_measures ON entry (measure, day);"
                         "CREATE INDEX my_spare ON setting (spare);",
                         &error));
    store_close(store);
    set.migrations = steps;
    assert_ok(log_open(&store, &news, path, STORE_MAKES_FOLDER, &set, &error));
    assert_int_equal(news.migrated_from, 90);
    assert_string_equal(news.lost, "my_spare");
    assert_int_equal(count_named(store, "my_days") + count_named(store, "my_first"), 2);
    assert_int_equal(count_named(store, "my_measures"), 1);
    assert_int_equal(count_named(store, "my_spare"), 0);
    assert_int_equal(sample_integer(store, "SELECT count(day) FROM my_first"),
                     sample_integer(store, "SELECT count(*) > 0 FROM entry"));
    store_close(store);
}

static void test_migration__by_many_at_once_happens_once(void **state)
{
    (void)state;
    const char *path = fixture_path("marrow.db");
    pid_t children[6];
    int migrated = 0;
    make_first(path);
    for (int i = 0; i < 6; i++) {
        children[i] = fork();
        if (children[i] == 0) {
            struct error error = ERROR_INIT;
            struct store_news news;
            struct store *store;
            enum status status;
            int tries = 0;
            do /* on a busy machine the others may take longer than a lock is waited for */
                status = log_open(&store, &news, path, STORE_MAKES_FOLDER, &second, &error);
            while (status && strstr(error.text, "in use by another program") && ++tries < 10);
            if (status) {
                fprintf(stderr, "%s\n", error.text);
                _exit(2);
            }
            store_close(store);
            _exit(news.migrated_from != 0);
        }
    }
    for (int i = 0; i < 6; i++) {
        int result = 0;
        waitpid(children[i], &result, 0);
        assert_true(WIFEXITED(result) && WEXITSTATUS(result) < 2);
        migrated += WEXITSTATUS(result);
    }
    assert_int_equal(migrated, 1);
    assert_backups("1");
}

TESTS(test_migration)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_migration__equals_a_new_log_and_keeps_every_row),
        TEST(test_migration__makes_a_backup_that_the_old_program_opens),
        TEST(test_migration__an_earlier_backup_is_not_replaced),
        TEST(test_migration__a_failing_step_leaves_the_log_as_it_was),
        TEST(test_migration__views_are_dropped_before_and_built_after),
        TEST(test_migration__views_and_indexes_of_the_person_stay),
        TEST(test_migration__by_many_at_once_happens_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
