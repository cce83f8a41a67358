#define _GNU_SOURCE
#include "fixture.h"

#include <dlfcn.h>
#include <string.h>
#include <unistd.h>

#include "read/library.h"

/* The C library stands for any shared library: it is always there, and the system tells its
 * path. */

static size_t (*length_of)(const char *text);
static int (*nothing)(void);

static const struct library_function functions[] = { { &length_of, "strlen" }, { NULL, NULL } };

static const char *c_library(void)
{
    Dl_info info;
    assert_true(dladdr(dlsym(RTLD_DEFAULT, "getpid"), &info) != 0);
    return info.dli_fname;
}

static void test_library__is_found_by_the_system(void **state)
{
    (void)state;
    const char *name = strrchr(c_library(), '/') + 1;
    length_of = NULL;
    assert_true(library_load(name, "/nonexistent", functions));
    assert_int_equal(length_of("four"), 4);
}

static void test_library__is_found_in_its_folder(void **state)
{
    (void)state;
    fixture_begin();
    assert_int_equal(symlink(c_library(), fixture_path("libown.so.1")), 0);
    length_of = NULL;
    assert_true(library_load("libown.so.1", fixture_path(""), functions));
    assert_int_equal(length_of("four"), 4);
    fixture_end();
}

static void test_library__that_is_not_there_is_not_loaded(void **state)
{
    (void)state;
    assert_false(library_load("libnowhere.so.1", "/nonexistent", functions));
}

static void test_library__that_lacks_a_function_is_not_loaded(void **state)
{
    (void)state;
    const struct library_function lacking[] = { { &length_of, "strlen" },
                                                { &nothing, "no_such_function" },
                                                { NULL, NULL } };
    const char *name = strrchr(c_library(), '/') + 1;
    assert_false(library_load(name, "/nonexistent", lacking));
}

TESTS(test_library)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_library__is_found_by_the_system),
        cmocka_unit_test(test_library__is_found_in_its_folder),
        cmocka_unit_test(test_library__that_is_not_there_is_not_loaded),
        cmocka_unit_test(test_library__that_lacks_a_function_is_not_loaded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
