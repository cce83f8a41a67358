/* fixture.h - a temporary folder for a test, as HOME and for the log; cmocka's headers in the right
 * order. */
#ifndef MARROW_TESTS_FIXTURE_H
#define MARROW_TESTS_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "marrow/base/error.h"

/* Fails with the error's text when the call is not STATUS_OK. */
#define assert_ok(call)                                                                            \
    do {                                                                                           \
        enum status status_of_call = (call);                                                       \
        if (status_of_call)                                                                        \
            fail_msg("%s: status %d: %s", #call, (int)status_of_call, error.text);                 \
    } while (0)

/* Opens the function that runs the tests of a file: TESTS(test_clock) { ... return
 * cmocka_run_group_tests(...); } in test_clock.c. The name is the file's, as CMake makes the table
 * of groups from the files' names. */
#define TESTS(name)                                                                                \
    int name(void);                                                                                \
    int name(void)

/* Makes a new folder, sets HOME and the XDG folders into it and unsets MARROW_LOG; the path lives
 * until fixture_end, which removes it with everything in it. One at a time. */
const char *fixture_begin(void);
void fixture_end(void);

/* Sets the clock that the program reads: "2026-11-19T12:30", which it also stands at after
 * fixture_begin. */
void fixture_clock(const char *now);

/* A path in the folder; lives until fixture_end (at most 64 names). */
const char *fixture_path(const char *name);

/* Reads a whole file (NUL-ended, *length may be NULL); NULL when there is none. The caller frees.
 */
char *fixture_read(const char *path, size_t *length);
void fixture_write(const char *path, const char *bytes, size_t length);

/* The folder of real data for tests, or NULL where it is not there: then skip(), saying so. */
const char *fixture_data(void);

#endif
