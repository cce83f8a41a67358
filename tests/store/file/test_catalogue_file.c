#include <stdlib.h>
#include <string.h>

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

static void make(const char *path)
{
    struct error error = ERROR_INIT;
    struct store *store;
    assert_ok(store_create_catalogue(&store, path, path, &error));
    assert_ok(handle_run(store, "INSERT INTO provenance VALUES ('name', 'test')", &error));
    assert_ok(store_finish_catalogue(store, &error));
}

static void test_catalogue_file__is_built_and_then_only_read(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store;
    const char *path = fixture_path("x.catalogue");
    make(path);
    assert_ok(store_open_catalogue(&store, path, &error));
    assert_true(store_is_read_only(store));
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM provenance"), 1);
    assert_int_equal(sample_integer(store, "PRAGMA application_id"),
                     STORE_CATALOGUE_APPLICATION_ID);
    assert_int_equal(handle_run(store, "DELETE FROM provenance", &error), STATUS_UNUSABLE);
    assert_non_null(strstr(error.text, "the catalogue"));
    store_close(store);
}

static void test_catalogue_file__never_replaces_one(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store;
    const char *path = fixture_path("x.catalogue");
    make(path);
    assert_int_equal(store_create_catalogue(&store, path, path, &error), STATUS_IO);
    assert_ok(store_open_catalogue(&store, path, &error));
    store_close(store);
}

static void test_catalogue_file__unfinished_is_none(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store;
    const char *path = fixture_path("x.catalogue");
    assert_ok(store_create_catalogue(&store, path, path, &error));
    store_close(store); /* not finished */
    assert_int_equal(store_open_catalogue(&store, path, &error), STATUS_UNUSABLE);
}

static void test_catalogue_file__missing_damaged_or_of_another_version_is_refused(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store;
    const char *path = fixture_path("x.catalogue");
    size_t length;
    assert_int_equal(store_open_catalogue(&store, path, &error), STATUS_IO);
    assert_non_null(strstr(error.text, "cannot be opened: No such file"));
    make(path);
    char *bytes = fixture_read(path, &length);
    bytes[63] = 9; /* the header's version */
    fixture_write(path, bytes, length);
    assert_int_equal(store_open_catalogue(&store, path, &error), STATUS_UNUSABLE);
    assert_non_null(strstr(error.text, "has version 9"));
    fixture_write(path, bytes, 50);
    assert_int_equal(store_open_catalogue(&store, path, &error), STATUS_UNUSABLE);
    assert_non_null(strstr(error.text, "is not a marrow catalogue"));
    free(bytes);
}

TESTS(test_catalogue_file)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_catalogue_file__is_built_and_then_only_read),
        TEST(test_catalogue_file__never_replaces_one),
        TEST(test_catalogue_file__unfinished_is_none),
        TEST(test_catalogue_file__missing_damaged_or_of_another_version_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
