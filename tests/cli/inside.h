/* inside.h - runs a command line inside the test's own process, so that its disk and its memory can
 * be made to fail. A file that includes it defines _POSIX_C_SOURCE. */
#ifndef MARROW_TESTS_INSIDE_H
#define MARROW_TESTS_INSIDE_H

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "commands.h"
#include "core/option.h"
#include "fixture.h"
#include "marrow/base/error.h"

#define INSIDE_WORDS 12 /* the most of a command line */

/* Turns a stream to a file. Returns what turns it back. */
static inline int inside_turn(int stream, const char *path)
{
    int before = dup(stream);
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    assert_true(before >= 0 && file >= 0);
    dup2(file, stream);
    close(file);
    return before;
}

static inline void inside_turn_back(int stream, int before)
{
    dup2(before, stream);
    close(before);
}

/* Runs marrow WORDS. Returns the exit code; *told gets what stderr got, which the caller frees.
 * What stdout got is in the fixture's file "out". */
static inline int inside_run(char **told, int count, const char *const words[])
{
    struct error error = ERROR_INIT;
    struct arguments arguments;
    char *argv[INSIDE_WORDS + 2] = { (char *)(uintptr_t) "marrow" };
    for (int i = 0; i < count; i++)
        argv[i + 1] = (char *)(uintptr_t)words[i];
    assert_ok(option_arguments_read(&arguments, count + 1, argv, &error));
    int out = inside_turn(STDOUT_FILENO, fixture_path("out"));
    int err = inside_turn(STDERR_FILENO, fixture_path("err"));
    int code = commands_run(&arguments);
    fflush(stdout);
    fflush(stderr);
    inside_turn_back(STDOUT_FILENO, out);
    inside_turn_back(STDERR_FILENO, err);
    option_arguments_release(&arguments);
    *told = fixture_read(fixture_path("err"), NULL);
    return code;
}

#endif
