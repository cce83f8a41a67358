#define _XOPEN_SOURCE 700
#include "sample.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "marrow/base/error.h"
#include "marrow/base/memory.h"

extern char **environ;

double sample_now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

void sample_add(struct sample *sample, double milliseconds)
{
    if (!sample->times)
        sample->times = xcalloc(SAMPLE_MOST, sizeof *sample->times);
    if (sample->count < SAMPLE_MOST)
        sample->times[sample->count++] = milliseconds;
}

void sample_release(struct sample *sample)
{
    free(sample->times);
    *sample = (struct sample){ NULL, 0 };
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a;
    double y = *(const double *)b;
    return (x > y) - (x < y);
}

double sample_quantile(struct sample *sample, double share)
{
    if (sample->count == 0)
        return 0;
    qsort(sample->times, sample->count, sizeof *sample->times, compare);
    return sample->times[(size_t)(share * (double)(sample->count - 1))];
}

void sample_print_heading(const char *ours, const char *rival)
{
    printf("%-34s %-23s %-23s %s\n", "milliseconds", ours, rival, "ratio");
    printf("%-34s %7s %7s %7s %7s %7s %7s %7s\n", "", "p50", "p90", "p99", "p50", "p90", "p99",
           "of p50");
}

void sample_print(const char *what, struct sample *ours, struct sample *rival)
{
    double median = sample_quantile(ours, 0.5);
    printf("%-34s %7.2f %7.2f %7.2f", what, median, sample_quantile(ours, 0.9),
           sample_quantile(ours, 0.99));
    if (rival->count > 0)
        printf(" %7.2f %7.2f %7.2f %7.2f", sample_quantile(rival, 0.5), sample_quantile(rival, 0.9),
               sample_quantile(rival, 0.99), median / sample_quantile(rival, 0.5));
    putchar('\n');
}

bool sample_has_program(const char *name)
{
    char *path = xstrdup(getenv("PATH") ? getenv("PATH") : "");
    bool found = false;
    for (char *folder = strtok(path, ":"); folder && !found; folder = strtok(NULL, ":")) {
        char file[4096];
        snprintf(file, sizeof file, "%s/%s", folder, name);
        found = access(file, X_OK) == 0;
    }
    free(path);
    return found;
}

double sample_run(const char *const argv[])
{
    posix_spawn_file_actions_t actions;
    pid_t child;
    int status = -1;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    double start = sample_now();
    if (posix_spawnp(&child, argv[0], &actions, NULL, (char *const *)(size_t)argv, environ) == 0)
        waitpid(child, &status, 0);
    double time = sample_now() - start;
    posix_spawn_file_actions_destroy(&actions);
    if (status) {
        fprintf(stderr, "%s %s failed\n", argv[0], argv[1] ? argv[1] : "");
        exit(1);
    }
    return time;
}
