#include <stdlib.h>
#include <unistd.h>

#include "marrow/base/error.h"
#include "marrow/store/script.h"
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

/* Migrates every released version, with rows: tests/store/released/vNNNN.sql. */
static void test_released__every_released_version_becomes_a_new_one(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store;
    assert_ok(store_open_log(&store, NULL, fixture_path("new.db"), STORE_MAKES_FOLDER, &error));
    char *new = sample_schema(store);
    store_close(store);
    for (int version = 1; version <= script_version(&script_program); version++) {
        struct buffer source = BUFFER_INIT;
        const char *path = fixture_path("released.db");
        sqlite3 *db;
        buffer_addf(&source, "%s/tests/store/released/v%04d.sql", getenv("MARROW_SOURCE"), version);
        char *sql = fixture_read(source.text, NULL);
        if (!sql)
            fail_msg("%s is missing", source.text);
        unlink(path);
        assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
        if (sqlite3_exec(db, sql, NULL, NULL, NULL))
            fail_msg("%s: %s", source.text, sqlite3_errmsg(db));
        sqlite3_close(db);
        assert_ok(store_open_log(&store, NULL, path, STORE_MAKES_FOLDER, &error));
        char *migrated = sample_schema(store);
        assert_string_equal(migrated, new);
        sample_assert_sound(store);
        assert_int_equal(sample_integer(store, "SELECT count(*) FROM entry"), 3);
        assert_int_equal(sample_integer(store, "SELECT round(sum(amount) * 10) FROM entry"), 4811);
        assert_int_equal(sample_integer(store, "SELECT count(*) FROM nutrient"), 32);
        assert_int_equal(sample_integer(store, "SELECT sum(at_most) FROM target WHERE "
                                               "nutrient = 'calcium' AND at_least = 1000"),
                         2000);
        assert_true(sample_integer(store, "SELECT count(*) FROM reference_intake "
                                          "WHERE goal_kind = 'safe intake'") > 0);
        store_close(store);
        free(migrated);
        free(sql);
        buffer_release(&source);
    }
    free(new);
}

TESTS(test_released)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_released__every_released_version_becomes_a_new_one,
                                        begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
