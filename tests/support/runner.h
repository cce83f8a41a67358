/* runner.h - the groups of tests in a layer's test program. CMake makes the table from the names of
 * files. */
#ifndef MARROW_TESTS_RUNNER_H
#define MARROW_TESTS_RUNNER_H

struct test_group {
    const char *name;
    int (*run)(void);
};

/* Ends with a group without a name. */
extern const struct test_group test_groups[];

#endif
