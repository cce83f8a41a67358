/* sample.h - times taken again and again, and what they come to. */
#ifndef MARROW_BENCH_SAMPLE_H
#define MARROW_BENCH_SAMPLE_H

#include <stdbool.h>
#include <stddef.h>

#define SAMPLE_MOST 20000

struct sample {
    double *times; /* ms */
    size_t count;
};

double sample_now(void); /* ms, of a clock that only runs forwards */
void sample_add(struct sample *sample, double milliseconds);
void sample_release(struct sample *sample);

/* The time that a share (0 to 1) of them do not exceed; sorts the sample. */
double sample_quantile(struct sample *sample, double share);

/* Prints "what   ours p50 p90 p99   rival's   ratio of the medians"; rival may be empty. */
void sample_print_heading(const char *ours, const char *rival);
void sample_print(const char *what, struct sample *ours, struct sample *rival);

/* Whether a program of that name is in PATH. */
bool sample_has_program(const char *name);

/* Runs a program (NULL-ended, looked up in PATH) with its output thrown away; its time in ms. Exits
 * when it fails. */
double sample_run(const char *const argv[]);

#endif
