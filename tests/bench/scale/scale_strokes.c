#define _POSIX_C_SOURCE 200809L
#include "scale_strokes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/catalogue/search.h"
#include "scale_foods.h"

#define LIMIT 20
#define RIVAL_EVERY 7
#define STROKES_MOST 8192

static const char *const kinds[STROKES_KINDS] = { "the first letter", "each further letter",
                                                  "the last letter", "all key strokes",
                                                  "all, processor time" };

void strokes_choose(struct strokes *out, const struct branded *branded)
{
    size_t count = 0;
    char line[LOOKUP_LINE];
    const char *key;
    FILE *file = lookup_list("tests/catalogue/search/search_words.txt");
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
                        const char *text, enum strokes_kind kind)
{
    double processor;
    double wall = strokes_search(&processor, lookup, text);
    if (timing->at == STROKES_MOST)
        return;
    struct stroke *stroke = &timing->items[timing->at];
    if (timing->at++ == timing->count) {
        timing->count++;
        *stroke = (struct stroke){ wall, processor, kind, "" };
        snprintf(stroke->text, sizeof stroke->text, "%.63s", text);
    }
    stroke->wall = wall < stroke->wall ? wall : stroke->wall;
    stroke->processor = processor < stroke->processor ? processor : stroke->processor;
}

static void time_query(struct strokes_timing *timing, const struct lookup *lookup,
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
            time_stroke(timing, lookup, text, kind);
    }
}

void strokes_round(struct strokes_timing *timing, const struct strokes *strokes,
                   const struct lookup *lookup)
{
    if (!timing->items)
        timing->items = xcalloc(STROKES_MOST, sizeof *timing->items);
    timing->at = 0;
    for (size_t i = 0; i < STROKES_QUERIES; i++)
        time_query(timing, lookup, strokes->queries[i]);
}

void strokes_rival(struct strokes_timing *timing, struct rival *rival)
{
    for (size_t i = 0; i < timing->count; i += RIVAL_EVERY) {
        double time = rival_time(rival, timing->items[i].text);
        sample_add(&timing->theirs[timing->items[i].kind], time);
        sample_add(&timing->theirs[STROKES_ALL], time);
    }
}

struct sample strokes_sample(const struct strokes_timing *timing, enum strokes_kind kind)
{
    struct sample sample = { 0 };
    for (size_t i = 0; i < timing->count; i++) {
        const struct stroke *stroke = &timing->items[i];
        if (kind == STROKES_PROCESSOR)
            sample_add(&sample, stroke->processor);
        else if (kind == STROKES_ALL || kind == stroke->kind)
            sample_add(&sample, stroke->wall);
    }
    return sample;
}

static void print_slowest(const struct strokes_timing *timing)
{
    const struct stroke *slowest = &timing->items[0];
    for (size_t i = 1; i < timing->count; i++) {
        if (timing->items[i].wall > slowest->wall)
            slowest = &timing->items[i];
    }
    printf("%-34s %7.2f (\"%s\")\n", "the slowest of all", slowest->wall, slowest->text);
}

void strokes_print(struct strokes_timing *timing)
{
    double ours = 0;
    sample_print_heading("marrow", "FTS5 ORDER BY rank");
    for (int i = 0; i < STROKES_KINDS; i++) {
        struct sample sample = strokes_sample(timing, (enum strokes_kind)i);
        sample_print(kinds[i], &sample, &timing->theirs[i]);
        ours = i == STROKES_ALL ? sample_quantile(&sample, 0.99) : ours;
        sample_release(&sample);
    }
    print_slowest(timing);
    if (timing->theirs[STROKES_ALL].count > 0)
        printf("%-34s %7.0f\n", "times faster at p99",
               sample_quantile(&timing->theirs[STROKES_ALL], 0.99) / ours);
}

void strokes_timing_release(struct strokes_timing *timing)
{
    free(timing->items);
    for (int i = 0; i < STROKES_KINDS; i++)
        sample_release(&timing->theirs[i]);
}
