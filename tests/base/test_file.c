#define _GNU_SOURCE /* renameat2 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "fixture.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/file.h"

static int rename_failure; /* what renameat2 fails with: 0: it works */
static bool has_no_links;

/* Stands in for the C library's, so that a test has a file system that cannot do it. */
int renameat2(int old_folder, const char *old, int new_folder, const char *new, unsigned int flags)
{
    if (rename_failure) {
        errno = rename_failure;
        return -1;
    }
    return (int)syscall(SYS_renameat2, old_folder, old, new_folder, new, flags);
}

int link(const char *old, const char *new)
{
    if (has_no_links) {
        errno = EPERM;
        return -1;
    }
    return linkat(AT_FDCWD, old, AT_FDCWD, new, 0);
}

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    return 0;
}

static int end(void **state)
{
    (void)state;
    rename_failure = 0;
    has_no_links = false;
    fixture_end();
    return 0;
}

static void assert_holds(const char *path, const char *text)
{
    char *content = fixture_read(path, NULL);
    assert_non_null(content);
    assert_string_equal(content, text);
    free(content);
}

/* Asserts that the file cannot be opened for writing, and stays as it is. */
static void assert_kept(const char *path, bool replaces, const char *text, const char *reason)
{
    struct error error = ERROR_INIT;
    FILE *file;
    assert_int_equal(file_open_named(&file, path, replaces, &error), STATUS_IO);
    assert_null(file);
    assert_non_null(strstr(error.text, reason));
    assert_holds(path, text);
}

static void test_file__what_has_the_name_is_kept_unless_it_may_be_replaced(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct stat info;
    FILE *file;
    const char *path = fixture_path("rows.csv");
    assert_ok(file_open_named(&file, path, false, &error));
    fputs("old rows", file);
    fclose(file);
    assert_int_equal(stat(path, &info), 0);
    assert_int_equal(info.st_mode & 0777, 0600);
    assert_kept(path, false, "old rows", "already exists");
    assert_ok(file_open_named(&file, path, true, &error));
    fputs("new", file);
    fclose(file);
    assert_holds(path, "new");
}

static void test_file__links_and_databases_are_never_replaced(void **state)
{
    (void)state;
    const char *notes = fixture_path("notes");
    const char *link = fixture_path("link");
    const char *log = fixture_path("marrow.db");
    fixture_write(notes, "dear diary", 10);
    assert_int_equal(symlink(notes, link), 0);
    assert_kept(link, true, "dear diary", "it is a link");
    assert_kept(link, false, "dear diary", "already exists");
    fixture_write(log, "SQLite format 3\0 and more", 25);
    assert_kept(log, true, "SQLite format 3", "it is a log");
    struct error error = ERROR_INIT;
    FILE *file;
    const char *folder = fixture_path("folder");
    assert_int_equal(mkdir(folder, 0700), 0);
    assert_int_equal(file_open_named(&file, folder, true, &error), STATUS_IO);
}

static void test_file__a_copy_is_whole_and_replaces_nothing(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    const char *from = fixture_path("from");
    const char *to = fixture_path("to");
    char bytes[200001];
    memset(bytes, 'x', sizeof bytes - 1);
    bytes[sizeof bytes - 1] = '\0';
    fixture_write(from, bytes, sizeof bytes - 1);
    assert_ok(file_copy(from, to, &error));
    assert_holds(to, bytes);
    fixture_write(from, "other", 5);
    assert_int_equal(file_copy(from, to, &error), STATUS_IO);
    assert_holds(to, bytes);
    assert_int_equal(file_copy(fixture_path("none"), fixture_path("new"), &error), STATUS_IO);
    assert_int_equal(access(fixture_path("new"), F_OK), -1);
}

static void test_file__is_written_whole_and_replaces_only_at_a_word(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct buffer read = BUFFER_INIT;
    const char *path = fixture_path("whole");
    const char *log = fixture_path("a.db");
    assert_ok(file_write_whole(path, "one", 3, false, &error));
    assert_int_equal(file_write_whole(path, "two", 3, false, &error), STATUS_IO);
    assert_holds(path, "one");
    assert_ok(file_write_whole(path, "two", 3, true, &error));
    assert_holds(path, "two");
    fixture_write(log, "SQLite format 3\0 and more", 25);
    assert_int_equal(file_write_whole(log, "two", 3, true, &error), STATUS_IO);
    assert_holds(log, "SQLite format 3");
    assert_int_equal(file_write_whole(fixture_path("no/folder"), "x", 1, true, &error), STATUS_IO);
    assert_ok(file_read(&read, path, "it", 100, &error));
    assert_string_equal(read.text, "two");
    assert_int_equal(file_read(&read, path, "it", 2, &error), STATUS_INVALID);
    assert_int_equal(file_read(&read, fixture_path("none"), "it", 2, &error), STATUS_IO);
    buffer_release(&read);
}

static void assert_places(const char *from, const char *to)
{
    struct error error = ERROR_INIT;
    fixture_write(from, "new", 3);
    assert_ok(file_place(from, to, &error));
    assert_holds(to, "new");
    assert_int_not_equal(access(from, F_OK), 0);
    fixture_write(from, "newer", 5);
    assert_int_equal(file_place(from, to, &error), STATUS_CONFLICT);
    assert_holds(to, "new");
    assert_holds(from, "newer");
    unlink(from);
    unlink(to);
}

static void test_file__is_placed_and_replaces_nothing_on_every_file_system(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    static const int failures[] = { 0, EINVAL, ENOSYS };
    const char *from = fixture_path("from");
    const char *to = fixture_path("to");
    for (size_t i = 0; i < sizeof failures / sizeof *failures; i++) {
        rename_failure = failures[i];
        has_no_links = false;
        assert_places(from, to);
        has_no_links = true;
        assert_places(from, to);
    }
    rename_failure = EACCES;
    fixture_write(from, "new", 3);
    assert_int_equal(file_place(from, to, &error), STATUS_IO);
    assert_int_not_equal(access(to, F_OK), 0);
    assert_holds(from, "new");
}

TESTS(test_file)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_file__what_has_the_name_is_kept_unless_it_may_be_replaced),
        TEST(test_file__links_and_databases_are_never_replaced),
        TEST(test_file__is_written_whole_and_replaces_only_at_a_word),
        TEST(test_file__is_placed_and_replaces_nothing_on_every_file_system),
        TEST(test_file__a_copy_is_whole_and_replaces_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
