/* The main function of a layer's test program. Each process runs one group, because some groups
 * install memory and file hooks that last as long as the process. */
#include "runner.h"

#include "fixture.h"

#include <stdio.h>
#include <string.h>

static void print_usage(const char *program)
{
    fprintf(stderr,
            "usage: %s GROUP [PATTERN]\nPATTERN picks tests by name, e.g. '*milk*'. Groups:\n",
            program);
    for (const struct test_group *group = test_groups; group->name; group++)
        fprintf(stderr, "  %s\n", group->name);
}

int main(int argc, char **argv)
{
    if (argc == 3)
        cmocka_set_test_filter(argv[2]);
    for (const struct test_group *group = test_groups; argc > 1 && group->name; group++) {
        if (strcmp(group->name, argv[1]) == 0)
            return group->run();
    }
    print_usage(argv[0]);
    return 2;
}
