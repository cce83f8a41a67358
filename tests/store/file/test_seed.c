#define _POSIX_C_SOURCE 200809L
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "file/log.h"
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

static const struct script other_seeds[] = {
    { "10_nutrient.sql",
      "INSERT INTO nutrient (code, name, unit, fdc_id, fdc_number, position)"
      " VALUES ('magnesium', 'Magnesia', 'mg', 1, 2, 3), ('boron', 'Boron', 'mg',"
      " 4, 5, 6) ON CONFLICT (code) DO UPDATE SET name = excluded.name;" },
    { "20_group_ceiling.sql",
      "INSERT INTO group_ceiling VALUES ('vegetables', 0, 'magnesium', 5, 6);" },
    { NULL, NULL },
};
static const struct script other_derived[] = {
    { "entry_count.sql", "DROP VIEW IF EXISTS entry_count;"
                         "CREATE VIEW entry_count AS SELECT count(*) AS n FROM entry;" },
    { NULL, NULL },
};
static const struct script newer_derived[] = {
    { "entry_count.sql", "DROP VIEW IF EXISTS entry_count;"
                         "CREATE VIEW entry_count AS SELECT count(*) + 100 AS n FROM entry;" },
    { NULL, NULL },
};
static const struct script failing_seeds[] = {
    { "20_group_ceiling.sql", "DELETE FROM reference_intake; INSERT INTO group_ceiling VALUES"
                              " ('vegetables', 0, 'no such nutrient', 5, 6);" },
    { NULL, NULL },
};

static struct store *open_with(const char *path, const struct script *seeds,
                               const struct script *derived)
{
    struct error error = ERROR_INIT;
    struct store *store;
    struct script_set scripts = script_program;
    scripts.seeds = seeds;
    scripts.derived = derived;
    assert_ok(log_open(&store, NULL, path, STORE_MAKES_FOLDER, &scripts, &error));
    return store;
}

static void test_seed__other_figures_replace_those_of_an_older_log(void **state)
{
    (void)state;
    const char *path = fixture_path("marrow.db");
    struct store *store = sample_log(path);
    int64_t nutrients = sample_integer(store, "SELECT count(*) FROM nutrient");
    store_close(store);
    store = open_with(path, other_seeds, log_derived_scripts);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM group_ceiling"), 1);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM reference_intake"), 0);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM nutrient WHERE name = 'Magnesia'"),
                     1);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM nutrient"), nutrients + 1);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM food_nutrient"), 1);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM history"), 1);
    sample_assert_sound(store);
    store_close(store);
    store = sample_open(path);
    assert_int_equal(
        sample_integer(store, "SELECT count(*) FROM nutrient WHERE name = 'Magnesium'"), 1);
    assert_true(sample_integer(store, "SELECT count(*) FROM reference_intake") > 50);
    store_close(store);
}

static void test_seed__a_log_that_is_up_to_date_is_not_written(void **state)
{
    (void)state;
    const char *path = fixture_path("marrow.db");
    struct store *witness = sample_log(path);
    (void)store_has_changed(witness);
    store_close(sample_open(path));
    assert_false(store_has_changed(witness));
    store_close(witness);
}

static void test_seed__a_failing_one_leaves_all_as_it_was(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store;
    struct script_set scripts = script_program;
    const char *path = fixture_path("marrow.db");
    size_t before_length;
    size_t after_length;
    store_close(sample_log(path));
    char *before = fixture_read(path, &before_length);
    scripts.seeds = failing_seeds;
    assert_int_equal(log_open(&store, NULL, path, STORE_MAKES_FOLDER, &scripts, &error),
                     STATUS_CONFLICT);
    char *after = fixture_read(path, &after_length);
    assert_int_equal(before_length, after_length);
    assert_memory_equal(before, after, before_length);
    free(before);
    free(after);
}

static void test_seed__derived_objects_are_dropped_and_rebuilt(void **state)
{
    (void)state;
    const char *path = fixture_path("marrow.db");
    struct store *store = open_with(path, log_seed_scripts, other_derived);
    assert_int_equal(sample_integer(store, "SELECT n FROM entry_count"), 0);
    store_close(store);
    store = open_with(path, log_seed_scripts, newer_derived);
    assert_int_equal(sample_integer(store, "SELECT n FROM entry_count"), 100);
    store_close(store);
}

TESTS(test_seed)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_seed__other_figures_replace_those_of_an_older_log),
        TEST(test_seed__a_log_that_is_up_to_date_is_not_written),
        TEST(test_seed__a_failing_one_leaves_all_as_it_was),
        TEST(test_seed__derived_objects_are_dropped_and_rebuilt),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
