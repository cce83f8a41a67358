#define _POSIX_C_SOURCE 200809L
#include "scale_strokes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "scale_foods.h"

#define LIMIT 20
#define RIVAL_EVERY 7 /* of its key strokes, some last a second */

static const char *const kinds[STROKES_KINDS] = { "the first letter", "each further letter",
                                                  "the last letter", "all key strokes",
                                                  "all, processor time" };

void strokes_choose(struct strokes *out, const struct branded *branded)
{
    size_t count = 0;
    char line[LOOKUP_LINE];
    const char *key;
    FILE *file = lookup_list("tests/catalogue/search_words.txt");
    for (size_t i = 0; lookup_next(line, &key, file) && count < STROKES_QUERIES / 2; i++) {
        if (i % 4 == 0)
            out->queries[count++] = xstrdup(line);
    }
    fclose(file);
    for (size_t i = 0; count < STROKES_QUERIES; i++) {
        scale_name(line, sizeof line, branded, i);
        if (line[0])
            out->queries[count++] = xstrdup(line);
    }
}

void strokes_release(struct strokes *strokes)
{
    for (size_t i = 0; i < STROKES_QUERIES; i++)
        free((char *)(size_t)strokes->queries[i]);
}

static double processor_now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

double strokes_search(double *processor, const struct lookup *lookup, const char *text)
{
    double processor_start = processor_now();
    struct error error = ERROR_INIT;
    struct search_results results;
    double start = sample_now();
    if (search_find(&results, lookup->search, text, LIMIT, NULL, &error))
        die("%s", error.text);
    double time = sample_now() - start;
    *processor = processor_now() - processor_start;
    search_results_release(&results);
    return time;
}

static void time_stroke(struct strokes_timing *timing, const struct lookup *lookup,
                        struct rival *rival, const char *text, enum strokes_kind kind)
{
    double processor;
    double time = strokes_search(&processor, lookup, text);
    sample_add(&timing->ours[STROKES_PROCESSOR], processor);
    sample_add(&timing->ours[kind], time);
    sample_add(&timing->ours[STROKES_ALL], time);
    if (processor > timing->worst) {
        timing->worst = processor;
        snprintf(timing->worst_text, sizeof timing->worst_text, "%s", text);
    }
    if (rival && timing->count++ % RIVAL_EVERY == 0) {
        time = rival_time(rival, text);
        sample_add(&timing->theirs[kind], time);
        sample_add(&timing->theirs[STROKES_ALL], time);
    }
}

void strokes_time(struct strokes_timing *timing, const struct lookup *lookup, struct rival *rival,
                  const char *query)
{
    char text[LOOKUP_LINE];
    size_t whole = strlen(query);
    for (size_t length = 1; length <= whole; length++) {
        snprintf(text, sizeof text, "%.*s", (int)length, query);
        enum strokes_kind kind = length == 1       ? STROKES_FIRST
                                 : length == whole ? STROKES_LAST
                                                   : STROKES_FURTHER;
        if (text[length - 1] != ' ')
            time_stroke(timing, lookup, rival, text, kind);
    }
}

void strokes_print(struct strokes_timing *timing, bool has_rival)
{
    sample_print_heading("marrow", has_rival ? "FTS5 ORDER BY rank" : "");
    for (int i = 0; i < STROKES_KINDS; i++)
        sample_print(kinds[i], &timing->ours[i], &timing->theirs[i]);
    printf("%-34s %7.2f\n", "the slowest of all", sample_quantile(&timing->ours[STROKES_ALL], 1));
    printf("%-34s %7.2f (\"%s\")\n", "the slowest by processor time", timing->worst,
           timing->worst_text);
    if (has_rival)
        printf("%-34s %7.0f\n", "times faster at p99",
               sample_quantile(&timing->theirs[STROKES_ALL], 0.99) /
                   sample_quantile(&timing->ours[STROKES_ALL], 0.99));
}

void strokes_timing_release(struct strokes_timing *timing)
{
    for (int i = 0; i < STROKES_KINDS; i++) {
        sample_release(&timing->ours[i]);
        sample_release(&timing->theirs[i]);
    }
}
