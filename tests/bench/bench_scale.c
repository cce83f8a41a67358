/* A key stroke of search over millions of foods: words typed letter by letter over the starter
 * foods, the USDA catalogues that are found, and foods like USDA's branded ones, beside plain FTS5
 * MATCH with ORDER BY rank over the same names, in one process; what it costs to build and to hold
 * them. usage: bench_scale [FOODS [FOLDER]]: a folder is kept and used again. */
#define _XOPEN_SOURCE 700
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "fixture.h"
#include "lookup.h"
#include "marrow/base/path.h"
#include "sample.h"
#include "scale_foods.h"
#include "scale_rival.h"

#define LIMIT 20
#define QUERIES 200
#define RIVAL_EVERY 7 /* of its key strokes, some last a second */

static const char *const usda[] = { "sr_legacy_2018-04_rebuilt.zip",
                                    "FoodData_Central_foundation_food_csv_2024-10-31.zip",
                                    "fndds_2021-2023_rebuilt.zip" };

static const char *queries[QUERIES];

/* The kinds of key strokes. */
enum { KIND_FIRST, KIND_FURTHER, KIND_LAST, KIND_ALL, KIND_PROCESSOR, KIND_COUNT };

static const char *const kinds[KIND_COUNT] = { "the first letter", "each further letter",
                                               "the last letter", "all key strokes",
                                               "all, processor time" };

/* Words that are hard: much, common and common, nothing. */
static const char *const hard[] = {
    "s",
    "c",
    "a",
    "chocolate cheese",
    "chocolate chip cookies",
    "o",
    "organic c",
    "sauce with s",
    "organic chicken",
    "the",
    "qzxjw",
    "milk qzxjw",
    "chocolate qzxjw vwkqz",
    "xylofone quarz brumm",
};

/* Of this process, where others share the machine. */
static double processor_now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static double time_search(double *processor, struct lookup *engine, const char *text)
{
    double processor_start = processor_now();
    struct error error = ERROR_INIT;
    struct search_results results;
    double start = sample_now();
    if (search_find(&results, engine->search, text, LIMIT, NULL, &error))
        die("%s", error.text);
    double time = sample_now() - start;
    *processor = processor_now() - processor_start;
    search_results_release(&results);
    return time;
}

/* Drops what the system holds of the catalogues in memory. */
static void make_cold(const struct lookup *engine)
{
    for (size_t i = 0; i < engine->shelf.count; i++) {
        int file = open(catalogue_get_info(engine->shelf.catalogues[i]).path, O_RDONLY);
        if (file >= 0) {
            (void)posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
            close(file);
        }
    }
}

/* Calls back with each beginning of a query; the kind says which. */
static void type_query(const char *query, void (*take)(const char *text, int kind, void *payload),
                       void *payload)
{
    char text[128];
    size_t whole = strlen(query);
    for (size_t length = 1; length <= whole; length++) {
        snprintf(text, sizeof text, "%.*s", (int)length, query);
        if (text[length - 1] != ' ')
            take(text,
                 length == 1       ? KIND_FIRST
                 : length == whole ? KIND_LAST
                                   : KIND_FURTHER,
                 payload);
    }
}

struct timing {
    struct lookup *engine;
    struct rival *rival;
    struct sample ours[KIND_COUNT];
    struct sample theirs[KIND_COUNT];
    size_t strokes;
    double worst;
    char worst_text[128];
};

static void time_stroke(const char *text, int kind, void *payload)
{
    struct timing *timing = payload;
    double processor;
    double time = time_search(&processor, timing->engine, text);
    sample_add(&timing->ours[KIND_PROCESSOR], processor);
    sample_add(&timing->ours[kind], time);
    sample_add(&timing->ours[KIND_ALL], time);
    if (time > timing->worst) {
        timing->worst = time;
        snprintf(timing->worst_text, sizeof timing->worst_text, "%s", text);
    }
    if (timing->rival && timing->strokes++ % RIVAL_EVERY == 0) {
        time = rival_time(timing->rival, text);
        sample_add(&timing->theirs[kind], time);
        sample_add(&timing->theirs[KIND_ALL], time);
    }
}

static void release_timing(struct timing *timing)
{
    for (int i = 0; i < KIND_COUNT; i++) {
        sample_release(&timing->ours[i]);
        sample_release(&timing->theirs[i]);
    }
}

/* How everyday words and slips in them fare among so many foods. */
static void bench_words(const struct lookup *engine)
{
    struct lookup_tally words = { .tells = true };
    struct lookup_tally slips = { .step = 3 };
    lookup_words(&words, engine);
    lookup_slips(&slips, engine);
    lookup_print(&words, &slips);
}

/* Each word twice: the first time the cards are not in memory yet. */
static void bench_warm(struct lookup *engine, struct rival *rival)
{
    struct timing timing = { .engine = engine, .rival = rival };
    for (size_t i = 0; i < QUERIES; i++)
        type_query(queries[i], time_stroke, &timing);
    sample_print_heading("marrow", rival ? "FTS5 ORDER BY rank" : "");
    for (int i = 0; i < KIND_COUNT; i++)
        sample_print(kinds[i], &timing.ours[i], &timing.theirs[i]);
    printf("%-34s %7.2f (\"%s\")\n", "the slowest of all", timing.worst, timing.worst_text);
    if (rival)
        printf("%-34s %7.0f\n", "times faster at p99",
               sample_quantile(&timing.theirs[KIND_ALL], 0.99) /
                   sample_quantile(&timing.ours[KIND_ALL], 0.99));
    release_timing(&timing);
}

static void bench_hard(struct lookup *engine, struct rival *rival)
{
    for (size_t i = 0; i < sizeof hard / sizeof *hard; i++) {
        struct sample ours = { 0 };
        struct sample theirs = { 0 };
        char label[64];
        double processor;
        for (int k = 0; k < 5; k++)
            sample_add(&ours, time_search(&processor, engine, hard[i]));
        if (rival)
            sample_add(&theirs, rival_time(rival, hard[i]));
        snprintf(label, sizeof label, "\"%s\"", hard[i]);
        sample_print(label, &ours, &theirs);
        sample_release(&ours);
        sample_release(&theirs);
    }
}

/* The files are dropped from memory, and the program is new, before each word. */
static void bench_cold(const char *folder)
{
    struct timing timing = { 0 };
    for (size_t i = 0; i < QUERIES; i++) {
        struct lookup engine;
        lookup_open(&engine, folder);
        make_cold(&engine);
        timing.engine = &engine;
        type_query(queries[i], time_stroke, &timing);
        lookup_close(&engine);
    }
    sample_print("all key strokes, cold files", &timing.ours[KIND_ALL], &timing.theirs[KIND_ALL]);
    printf("%-34s %7.2f (\"%s\")\n", "the slowest of them", timing.worst, timing.worst_text);
    release_timing(&timing);
}

/* Half of them everyday words, half words of products. */
static void choose_queries(const struct branded *branded)
{
    size_t count = 0;
    char path[4096];
    char line[256];
    const char *source = getenv("MARROW_SOURCE");
    snprintf(path, sizeof path, "%s/tests/catalogue/search_words.txt", source ? source : ".");
    FILE *file = fopen(path, "r");
    if (!file)
        die("%s cannot be read (set MARROW_SOURCE)", path);
    for (size_t i = 0; fgets(line, sizeof line, file) && count < QUERIES / 2; i++) {
        line[strcspn(line, "\t\n")] = '\0';
        if (i % 4 == 1 && line[0] != '#')
            queries[count++] = xstrdup(line);
    }
    fclose(file);
    for (size_t i = 0; count < QUERIES; i++) {
        scale_name(line, sizeof line, branded, i);
        if (line[0])
            queries[count++] = xstrdup(line);
    }
}

static double file_megabytes(const char *folder, const char *name)
{
    struct stat info = { 0 };
    char *path = path_join(folder, name);
    double size = stat(path, &info) == 0 ? (double)info.st_size / 1e6 : 0;
    free(path);
    return size;
}

static void build(const char *folder, const struct branded *branded, size_t foods)
{
    struct rusage usage;
    double start = sample_now();
    double csv = scale_write(folder, branded, foods);
    double time = sample_now() - start;
    getrusage(RUSAGE_SELF, &usage);
    double size = file_megabytes(folder, "branded.catalogue");
    printf("%zu foods built in %.1f s, with a peak of %.0f MB of memory (sample included)\n", foods,
           time / 1e3, (double)usage.ru_maxrss / 1e3);
    printf("catalogue %.0f MB, %.1f %% of the %.0f MB of CSV\n", size, 100 * size / csv, csv);
}

static void add_others(const char *folder)
{
    char *starter = path_starter_folder();
    const char *data = fixture_data();
    if (starter) {
        char *from = path_join(starter, "starter.catalogue");
        const char *const copy[] = { "cp", from, folder, NULL };
        sample_run(copy);
        free(from);
        free(starter);
    }
    for (size_t i = 0; data && i < sizeof usda / sizeof *usda; i++) {
        char command[8192];
        snprintf(command, sizeof command, "'%s' catalogue import --to '%s' '%s/usda/%s' >/dev/null",
                 MARROW_PROGRAM, folder, data, usda[i]);
        if (system(command))
            fprintf(stderr, "without %s\n", usda[i]);
    }
}

int main(int argc, char **argv)
{
    setvbuf(stdout, NULL, _IOLBF, 0);
    size_t foods = argc > 1 ? strtoul(argv[1], NULL, 10) : 2000000;
    char sample[4096];
    fixture_begin();
    const char *data = fixture_data();
    if (!data) {
        fprintf(stderr, "there is no real data to draw from (set MARROW_TEST_DATA)\n");
        return 77;
    }
    snprintf(sample, sizeof sample, "%s/usda/branded_sample.zip", data);
    struct branded *branded = branded_open(sample);
    const char *folder = argc > 2 ? argv[2] : fixture_path("catalogues");
    choose_queries(branded);
    branded_compare(branded, foods < 50000 ? foods : 50000, stdout);
    if (file_megabytes(folder, "branded.catalogue") == 0) {
        build(folder, branded, foods);
        add_others(folder);
    }
    struct lookup engine;
    lookup_open(&engine, folder);
    struct rival *rival = rival_open(folder, &engine.shelf);
    bench_words(&engine);
    bench_warm(&engine, rival);
    bench_hard(&engine, rival);
    rival_close(rival);
    lookup_close(&engine);
    bench_cold(folder);
    for (size_t i = 0; i < QUERIES; i++)
        free((char *)(size_t)queries[i]);
    branded_close(branded);
    fixture_end();
    return 0;
}
