#define _XOPEN_SOURCE 700
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fixture.h"
#include "marrow/base/path.h"

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

static void assert_text(char *made, const char *expected)
{
    assert_string_equal(made, expected);
    free(made);
}

static void test_path__xdg_folders_are_used_when_absolute(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    char *folder;
    setenv("HOME", "/home/ann", 1);
    setenv("XDG_DATA_HOME", "/data", 1);
    setenv("XDG_CACHE_HOME", "/cache", 1);
    assert_ok(path_cache_folder(&folder, &error));
    assert_text(folder, "/cache/marrow");
    assert_ok(path_data_folder(&folder, &error));
    assert_text(folder, "/data/marrow");
    static const char *const ignored[] = { "", "relative/data", "./x" };
    for (size_t i = 0; i < sizeof ignored / sizeof *ignored; i++) {
        setenv("XDG_DATA_HOME", ignored[i], 1);
        assert_ok(path_data_folder(&folder, &error));
        assert_text(folder, "/home/ann/.local/share/marrow");
    }
}

static void test_path__no_home_is_told(void **state)
{
    (void)state;
    static const char *const homes[] = { NULL, "", "somewhere" };
    unsetenv("XDG_DATA_HOME");
    for (size_t i = 0; i < sizeof homes / sizeof *homes; i++) {
        struct error error = ERROR_INIT;
        char *folder = NULL;
        if (homes[i])
            setenv("HOME", homes[i], 1);
        else
            unsetenv("HOME");
        assert_int_equal(path_data_folder(&folder, &error), STATUS_IO);
        assert_non_null(strstr(error.text, "HOME"));
    }
}

static void test_path__joins_and_parents(void **state)
{
    (void)state;
    assert_text(path_join("/a/b", "c.db"), "/a/b/c.db");
    assert_text(path_join(".", "c"), "./c");
    assert_text(path_parent("/a/b/c.db"), "/a/b");
    assert_text(path_parent("/c.db"), "/");
    assert_text(path_parent("/"), "/");
    assert_text(path_parent("c.db"), ".");
    assert_text(path_parent("a/c.db"), "a");
}

static void test_path__folders_are_made_for_oneself_only(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct stat info;
    mode_t mask = umask(0);
    assert_ok(path_make_folder(fixture_path("one/two/three"), &error));
    umask(mask);
    static const char *const made[] = { "one", "one/two", "one/two/three" };
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(stat(fixture_path(made[i]), &info), 0);
        assert_true(S_ISDIR(info.st_mode));
        assert_int_equal(info.st_mode & 0777, 0700);
    }
    assert_ok(path_make_folder(fixture_path("one/two/three"), &error));
    assert_true(path_exists(fixture_path("one")));
    assert_false(path_exists(fixture_path("two")));
}

static void test_path__a_file_in_the_way_is_named(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    fixture_write(fixture_path("file"), "x", 1);
    assert_int_equal(symlink("/nonexistent/there", fixture_path("link")), 0);
    assert_int_equal(path_make_folder(fixture_path("file"), &error), STATUS_IO);
    assert_non_null(strstr(error.text, fixture_path("file")));
    assert_int_equal(path_make_folder(fixture_path("file/below"), &error), STATUS_IO);
    assert_int_equal(path_make_folder(fixture_path("link"), &error), STATUS_IO);
    assert_int_equal(path_make_folder("", &error), STATUS_IO);
    assert_int_equal(symlink(fixture_path("."), fixture_path("here")), 0);
    assert_ok(path_make_folder(fixture_path("here"), &error));
}

static void test_path__the_starter_folder_holds_the_starter(void **state)
{
    (void)state;
    char *folder = path_starter_folder();
    if (folder) {
        char *file = path_join(folder, "starter.catalogue");
        assert_true(path_exists(file));
        free(file);
    }
    free(folder);
}

TESTS(test_path)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_path__xdg_folders_are_used_when_absolute, begin, end),
        cmocka_unit_test_setup_teardown(test_path__no_home_is_told, begin, end),
        cmocka_unit_test_setup_teardown(test_path__joins_and_parents, begin, end),
        cmocka_unit_test_setup_teardown(test_path__folders_are_made_for_oneself_only, begin, end),
        cmocka_unit_test_setup_teardown(test_path__a_file_in_the_way_is_named, begin, end),
        cmocka_unit_test_setup_teardown(test_path__the_starter_folder_holds_the_starter, begin,
                                        end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
