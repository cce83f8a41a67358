/* fixture.h - a temporary folder for a test, as HOME and for the log. Includes cmocka's headers in
 * the right order. */
#ifndef MARROW_TESTS_FIXTURE_H
#define MARROW_TESTS_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "marrow/base/error.h"

/* Fails with the error's text unless the call returns STATUS_OK. */
#define assert_ok(call)                                                                            \
    do {                                                                                           \
        enum status status_of_call = (call);                                                       \
        if (status_of_call)                                                                        \
            fail_msg("%s: status %d: %s", #call, (int)status_of_call, error.text);                 \
    } while (0)

/* Fails unless the value is one of those from `least` to `most`. */
#define assert_between(value, least, most) assert_true((value) >= (least) && (value) <= (most))

/* Opens the function that runs the tests of a file: TESTS(test_clock) { ... return
 * cmocka_run_group_tests(...); } in test_clock.c. The name must be that of the file, because CMake
 * makes the table of groups from the names of files. */
#define TESTS(name)                                                                                \
    int name(void);                                                                                \
    int name(void)

/* Makes a new folder, points HOME and the XDG folders into it and unsets MARROW_LOG. The path lives
 * until fixture_end, which removes the folder and everything in it. There is one at a time. */
const char *fixture_begin(void);
void fixture_end(void);

/* Sets the clock that the program reads, such as "2026-11-19T12:30", which is also its time after
 * fixture_begin. */
void fixture_clock(const char *now);

/* Returns a path in the folder. It lives until fixture_end (at most 64 names). */
const char *fixture_path(const char *name);

/* Reads a whole file. The bytes end with NUL; *length may be NULL. Returns NULL where there is no
 * file. The caller frees. */
char *fixture_read(const char *path, size_t *length);
void fixture_write(const char *path, const char *bytes, size_t length);

/* Returns by how much a test of very many cases thins them out: MARROW_SAMPLE in the environment,
 * else 1. */
long fixture_sample(void);

/* Returns the folder of real data for tests. Returns NULL where it is absent: then skip(), and say
 * why. */
const char *fixture_data(void);

#endif
