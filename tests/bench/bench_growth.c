/* Measures how the cost of a keystroke grows with the number of foods: the words of bench_scale
 * over the starter foods, the USDA catalogues that are found, and ten thousand to two million foods
 * like USDA's branded ones.
 *
 * usage: bench_growth [FILE [FOODS...]]
 *
 * The table goes into FILE too, for gnuplot: plot FILE using 1:2, FILE using 1:4
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fixture.h"
#include "lookup.h"
#include "sample.h"
#include "scale_catalogues.h"
#include "scale_strokes.h"

#define SIZES_MOST 16
#define ROUNDS 3 /* the least time of each keystroke counts */
#define AXIS_LEAST 0.01 /* ms */
#define AXIS_DECADE 13 /* columns */
#define AXIS_DECADES 4
#define AXIS_COLUMNS (AXIS_DECADE * AXIS_DECADES + 1)

static const size_t sizes[] = { 10000, 50000, 200000, 1000000, 2000000 };

struct growth {
    size_t foods;
    double median, p90, p99, worst; /* ms */
};

static void measure(struct growth *out, const struct strokes *strokes, const char *folder)
{
    struct strokes_timing timing = { .count = 0 };
    for (int i = 0; i < ROUNDS; i++) {
        struct lookup lookup;
        lookup_open(&lookup, folder);
        strokes_round(&timing, strokes, &lookup);
        lookup_close(&lookup);
    }
    struct sample all = strokes_sample(&timing, STROKES_ALL);
    out->median = sample_quantile(&all, 0.5);
    out->p90 = sample_quantile(&all, 0.9);
    out->p99 = sample_quantile(&all, 0.99);
    out->worst = sample_quantile(&all, 1);
    sample_release(&all);
    strokes_timing_release(&timing);
}

static void put(char *line, double milliseconds, char mark)
{
    double at = log10(milliseconds > AXIS_LEAST ? milliseconds / AXIS_LEAST : 1) * AXIS_DECADE;
    size_t column = at < AXIS_COLUMNS - 1 ? (size_t)(at + 0.5) : AXIS_COLUMNS - 1;
    line[column] = mark;
}

/* Draws a line for each size, with the time along it on a logarithmic scale. */
static void plot(const struct growth *growths, size_t count)
{
    char line[AXIS_COLUMNS + 1];
    printf("\n%9s  %-*s%-*s%-*s%-*s%s\n", "foods", AXIS_DECADE, "0.01 ms", AXIS_DECADE, "0.1",
           AXIS_DECADE, "1", AXIS_DECADE, "10", "100");
    for (size_t i = 0; i < count; i++) {
        for (int column = 0; column < AXIS_COLUMNS; column++)
            line[column] = column % AXIS_DECADE == 0 ? '|' : '.';
        line[AXIS_COLUMNS] = '\0';
        put(line, growths[i].median, 'm');
        put(line, growths[i].p90, '9');
        put(line, growths[i].p99, 'n');
        put(line, growths[i].worst, 'W');
        printf("%9zu  %s\n", growths[i].foods, line);
    }
    printf("%9s  m the median, 9 of 100 strokes 90 are quicker, n 99, W the slowest\n", "");
}

static void tell(FILE *out, const struct growth *growth)
{
    fprintf(out, "%9zu %9.3f %9.3f %9.3f %9.3f\n", growth->foods, growth->median, growth->p90,
            growth->p99, growth->worst);
}

static void tell_heading(FILE *out)
{
    fprintf(out, "#%8s %9s %9s %9s %9s\n", "foods", "p50 ms", "p90", "p99", "worst");
}

int main(int argc, char **argv)
{
    setvbuf(stdout, NULL, _IOLBF, 0);
    char sample[4096];
    struct growth growths[SIZES_MOST];
    struct strokes strokes;
    size_t count = argc > 2 ? (size_t)argc - 2 : sizeof sizes / sizeof *sizes;
    count = count < SIZES_MOST ? count : SIZES_MOST;
    fixture_begin();
    if (!fixture_data()) {
        fprintf(stderr, "there is no real data to draw from (set MARROW_TEST_DATA)\n");
        return 77;
    }
    snprintf(sample, sizeof sample, "%s/usda/branded_sample.zip", fixture_data());
    struct branded *branded = branded_open(sample);
    const char *folder = fixture_path("catalogues");
    FILE *file = argc > 1 ? fopen(argv[1], "w") : NULL;
    strokes_choose(&strokes, branded);
    tell_heading(stdout);
    if (file)
        tell_heading(file);
    for (size_t i = 0; i < count; i++) {
        growths[i].foods = argc > 2 ? strtoul(argv[i + 2], NULL, 10) : sizes[i];
        scale_catalogues_replace(folder, branded, growths[i].foods, i == 0);
        measure(&growths[i], &strokes, folder);
        tell(stdout, &growths[i]);
        if (file)
            tell(file, &growths[i]);
    }
    if (file && fclose(file))
        die("%s cannot be written", argv[1]);
    plot(growths, count);
    strokes_release(&strokes);
    branded_close(branded);
    fixture_end();
    return 0;
}
