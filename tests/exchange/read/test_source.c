#define _POSIX_C_SOURCE 200809L
#include "fixture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "marrow/base/buffer.h"
#include "read/source.h"
#include "read/stream.h"

/* Runs a shell command in the fixture's folder. */
static void run(const char *command)
{
    struct buffer line = BUFFER_INIT;
    buffer_addf(&line, "cd '%s' && %s", fixture_path(""), command);
    int code = system(line.text); /* NOLINT(cert-env33-c): the command is ours */
    if (code != 0)
        fail_msg("%s: exit %d", line.text, code);
    buffer_release(&line);
}

/* Reads all bytes of a member, or returns the status and error of what went wrong. */
static enum status read_member(struct buffer *out, const struct member *member, struct error *error)
{
    struct stream *stream;
    char piece[1000];
    size_t got;
    enum status status = stream_open(&stream, member, NULL, error);
    if (status)
        return status;
    while ((status = stream_read(&got, piece, sizeof piece, stream, error)) == STATUS_OK && got > 0)
        buffer_add(out, piece, got);
    stream_close(stream);
    return status;
}

static void write_lines(const char *name, int count)
{
    struct buffer text = BUFFER_INIT;
    for (int i = 0; i < count; i++)
        buffer_addf(&text, "%d,%s line %d\n", i, name, i * 7919 % 1000);
    fixture_write(fixture_path(name), text.text, text.length);
    buffer_release(&text);
}

static void assert_members(const char *path, const char *wanted)
{
    struct error error = ERROR_INIT;
    struct source source;
    struct buffer names = BUFFER_INIT;
    assert_ok(source_open(&source, &path, 1, &error));
    for (size_t i = 0; i < source.count; i++) {
        struct buffer bytes = BUFFER_INIT;
        assert_ok(read_member(&bytes, &source.members[i], &error));
        const char *slash = strrchr(source.members[i].name, '/');
        buffer_addf(&names, "%s %zu\n", slash ? slash + 1 : source.members[i].name, bytes.length);
        buffer_release(&bytes);
    }
    assert_string_equal(names.text, wanted);
    buffer_release(&names);
    source_release(&source);
}

static int has_zip(void)
{
    return system("command -v zip >/dev/null && command -v gzip >/dev/null") == 0; /* NOLINT */
}

static void test_source__reads_files_gz_zips_and_folders(void **state)
{
    (void)state;
    fixture_begin();
    write_lines("a.csv", 3);
    assert_members(fixture_path("a.csv"), "a.csv 49\n");
    if (has_zip()) {
        write_lines("b.csv", 20000);
        run("gzip -k a.csv && gzip -c b.csv >> a.csv.gz && mkdir in && cp a.csv in/x.csv && "
            "zip -qr all.zip in b.csv && mkdir folder && mv a.csv.gz in folder && touch "
            "folder/.hidden && cp all.zip folder/y.zip");
        assert_members(fixture_path("all.zip"), "all.zip: x.csv 49\nall.zip: b.csv 406690\n");
        assert_members(fixture_path("folder"), "a.csv.gz 406739\nx.csv 49\n"
                                               "y.zip: x.csv 49\ny.zip: b.csv 406690\n");
    }
    fixture_end();
}

/* Fails unless the one member is refused with these words, when it is opened or when it is read. */
static void assert_damaged(const char *path, const char *wanted)
{
    struct error error = ERROR_INIT;
    struct source source;
    struct buffer bytes = BUFFER_INIT;
    enum status status = source_open(&source, &path, 1, &error);
    if (!status)
        status = read_member(&bytes, &source.members[0], &error);
    assert_int_equal(status, STATUS_INVALID);
    if (!strstr(error.text, wanted))
        fail_msg("told \"%s\", not \"%s\"", error.text, wanted);
    buffer_release(&bytes);
    source_release(&source);
}

/* Writes bytes at the offset, from the end where it is negative. */
static void patch(const char *path, long offset, const char *bytes, size_t length)
{
    FILE *file = fopen(path, "r+b");
    assert_non_null(file);
    assert_int_equal(fseek(file, offset, offset < 0 ? SEEK_END : SEEK_SET), 0);
    assert_int_equal(fwrite(bytes, 1, length, file), length);
    assert_int_equal(fclose(file), 0);
}

static void test_source__tells_damage(void **state)
{
    (void)state;
    fixture_begin();
    if (!has_zip()) {
        fixture_end();
        skip();
    }
    write_lines("b.csv", 20000);
    run("gzip -c b.csv > sum.gz && gzip -c b.csv | head -c 20000 > cut.gz && zip -q0 sum.zip b.csv "
        "&& zip -q cut.zip b.csv && zip -q old.zip b.csv");
    patch(fixture_path("sum.gz"), -8, "\1\2\3\4", 4);
    assert_damaged(fixture_path("sum.gz"), "checksum");
    assert_damaged(fixture_path("cut.gz"), "cut off");
    patch(fixture_path("sum.zip"), 5000, "Z", 1);
    assert_damaged(fixture_path("sum.zip"), "checksum");
    assert_int_equal(truncate(fixture_path("cut.zip"), 20000), 0);
    assert_damaged(fixture_path("cut.zip"), "damaged");
    fixture_end();
}

/* Wherever a gz file is cut, it is never taken as whole; joined files and what follows them are
 * read as gzip does. */
static void test_source__a_cut_gz_is_never_whole(void **state)
{
    (void)state;
    struct stat info;
    fixture_begin();
    if (!has_zip()) {
        fixture_end();
        skip();
    }
    write_lines("b.csv", 3000);
    run("gzip -c b.csv > whole.gz && cp whole.gz joined.gz && cat whole.gz >> joined.gz && "
        "cp whole.gz padded.gz && head -c 700 /dev/zero >> padded.gz");
    assert_int_equal(stat(fixture_path("whole.gz"), &info), 0);
    for (off_t size = info.st_size - 1; size >= 2; size -= size > info.st_size - 40 ? 1 : 997) {
        run("cp whole.gz cut.gz");
        assert_int_equal(truncate(fixture_path("cut.gz"), size), 0);
        assert_damaged(fixture_path("cut.gz"), "cut off");
    }
    run("cp joined.gz cut.gz");
    assert_int_equal(truncate(fixture_path("cut.gz"), info.st_size + 5), 0);
    assert_damaged(fixture_path("cut.gz"), "cut off");
    assert_members(fixture_path("whole.gz"), "whole.gz 58560\n");
    assert_members(fixture_path("joined.gz"), "joined.gz 117120\n");
    assert_members(fixture_path("padded.gz"), "padded.gz 58560\n");
    fixture_end();
}

static void test_source__names_packings_that_are_not_read(void **state)
{
    (void)state;
    fixture_begin();
    if (has_zip()) {
        write_lines("b.csv", 2000);
        run("zip -qX old.zip b.csv");
        /* The compression method, in the file's own header and in the directory: 9 is deflate64. */
        patch(fixture_path("old.zip"), 8, "\x09", 1);
        patch(fixture_path("old.zip"), -(22 + 46 + 5) + 10, "\x09", 1);
        assert_damaged(fixture_path("old.zip"), "deflate64");
    }
    fixture_end();
}

/* A pipe would be waited for, and /dev/zero read, for ever. */
static void test_source__refuses_at_once_what_is_no_regular_file(void **state)
{
    (void)state;
    fixture_begin();
    assert_int_equal(mkfifo(fixture_path("pipe"), 0600), 0);
    assert_damaged(fixture_path("pipe"), "is a pipe, not a regular file");
    assert_damaged("/dev/zero", "is a device, not a regular file");
    assert_int_equal(mkdir(fixture_path("folder"), 0700), 0);
    assert_int_equal(mkfifo(fixture_path("folder/pipe"), 0600), 0);
    assert_damaged(fixture_path("folder"), "folder/pipe is a pipe");
    assert_int_equal(symlink(fixture_path("pipe"), fixture_path("link")), 0);
    assert_damaged(fixture_path("link"), "is a pipe");
    fixture_end();
}

TESTS(test_source)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_source__reads_files_gz_zips_and_folders),
        cmocka_unit_test(test_source__tells_damage),
        cmocka_unit_test(test_source__a_cut_gz_is_never_whole),
        cmocka_unit_test(test_source__names_packings_that_are_not_read),
        cmocka_unit_test(test_source__refuses_at_once_what_is_no_regular_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
