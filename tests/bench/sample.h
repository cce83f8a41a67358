/* sample.h - repeated measurements of a time, and their quantiles. */
#ifndef MARROW_BENCH_SAMPLE_H
#define MARROW_BENCH_SAMPLE_H

#include <stdbool.h>
#include <stddef.h>

#define SAMPLE_MOST 20000

struct sample {
    double *times; /* ms */
    size_t count;
};

/* Returns the time in ms, from a clock that never runs backwards. */
double sample_now(void);
void sample_add(struct sample *sample, double milliseconds);
void sample_release(struct sample *sample);

/* Returns the time that the share (0 to 1) of the measurements does not exceed. Sorts the
 * sample. */
double sample_quantile(struct sample *sample, double share);

/* Prints "what   ours p50 p90 p99   rival's   ratio of the medians"; rival may be empty. */
void sample_print_heading(const char *ours, const char *rival);
void sample_print(const char *what, struct sample *ours, struct sample *rival);

/* Tells whether a program with that name is in PATH. */
bool sample_has_program(const char *name);

/* Runs a program (argv ends with NULL; looked up in PATH) without showing its output, and returns
 * its time in ms. Exits when it fails. */
double sample_run(const char *const argv[]);

#endif
