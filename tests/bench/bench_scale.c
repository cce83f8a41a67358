/* Measures a keystroke of search over millions of foods: words typed letter by letter over the
 * starter foods, the USDA catalogues that are found, and foods like USDA's branded ones. Beside it:
 * plain FTS5 MATCH with ORDER BY rank over the same names, in one process. Also measures what it
 * costs to build and hold the catalogues, and to start with them.
 *
 * usage: bench_scale [FOODS [FOLDER]]
 *
 * A folder that is named is kept and used again.
 */
#define _XOPEN_SOURCE 700
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fixture.h"
#include "lookup.h"
#include "marrow/catalogue/catalogue.h"
#include "sample.h"
#include "scale_catalogues.h"
#include "scale_rival.h"
#include "scale_strokes.h"
#include "tty.h"

#define SLIP_STEP 3 /* letters */
#define COMPARED 50000 /* made foods, besides the real ones */
#define STARTS 25
#define ROUNDS 3

static struct strokes strokes;

/* Hard queries: many hits, two common words, no hits, typos. */
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
    "scrambled chocolate frankfurte",
    "choclate chip coockies orgnic",
};

/* Drops the catalogues from the system's file cache. */
static void make_cold(const struct lookup *lookup)
{
    for (size_t i = 0; i < lookup->catalogues.count; i++) {
        int file = open(catalogue_get_info(lookup->catalogues.items[i]).path, O_RDONLY);
        if (file >= 0) {
            (void)posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
            close(file);
        }
    }
}

/* Measures how well everyday words and typos of them are found among so many foods. */
static void bench_words(const struct lookup *lookup)
{
    struct lookup_tally words = { .tells = true };
    struct lookup_tally slips = { .step = SLIP_STEP };
    lookup_words(&words, lookup);
    lookup_slips(&slips, lookup);
    lookup_print(&words, &slips);
}

static void bench_warm(const char *folder, struct rival *rival)
{
    struct strokes_timing timing = { .count = 0 };
    for (int i = 0; i < ROUNDS; i++) {
        struct lookup lookup;
        lookup_open(&lookup, folder);
        strokes_round(&timing, &strokes, &lookup);
        lookup_close(&lookup);
    }
    strokes_rival(&timing, rival);
    strokes_print(&timing);
    strokes_timing_release(&timing);
}

static void bench_hard(const struct lookup *lookup, struct rival *rival)
{
    for (size_t i = 0; i < sizeof hard / sizeof *hard; i++) {
        struct sample ours = { 0 };
        struct sample theirs = { 0 };
        char label[64];
        double processor;
        for (int k = 0; k < 5; k++)
            sample_add(&ours, strokes_search(&processor, lookup, hard[i]));
        sample_add(&theirs, rival_time(rival, hard[i]));
        snprintf(label, sizeof label, "\"%s\"", hard[i]);
        sample_print(label, &ours, &theirs);
        sample_release(&ours);
        sample_release(&theirs);
    }
}

/* Measures each word with the files dropped from the cache and a new program. */
static void bench_cold(const char *folder)
{
    struct sample ours = { 0 };
    struct sample theirs = { 0 };
    for (size_t i = 0; i < STROKES_QUERIES; i++) {
        struct lookup lookup;
        char text[LOOKUP_LINE];
        double processor;
        lookup_open(&lookup, folder);
        make_cold(&lookup);
        for (size_t length = 1; length <= strlen(strokes.queries[i]); length++) {
            snprintf(text, sizeof text, "%.*s", (int)length, strokes.queries[i]);
            sample_add(&ours, strokes_search(&processor, &lookup, text));
        }
        lookup_close(&lookup);
    }
    sample_print("all key strokes, cold files", &ours, &theirs);
    printf("%-34s %7.2f\n", "the slowest of them", sample_quantile(&ours, 1));
    sample_release(&ours);
}

static double time_start(const char *catalogues)
{
    static const char *const argv[] = { MARROW_PROGRAM, NULL };
    setenv("MARROW_CATALOGUES", catalogues, 1);
    struct tty *tty = tty_start(argv, 24, 80, "xterm-256color");
    tty_time_until(tty, "Vitamin D");
    double time = tty_time_drawn(tty);
    tty_stop(tty);
    return time;
}

/* Measures the time to the first screen, through a pseudo-terminal. The programs take turns,
 * because others may be running. */
static void bench_start(const char *folder)
{
    struct sample with = { 0 };
    struct sample without = { 0 };
    static const char *const profile[] = { MARROW_PROGRAM,     "profile",    "set",
                                           "birth=1970-05-02", "sex=female", NULL };
    sample_run(profile);
    (void)time_start(folder);
    for (int i = 0; i < STARTS; i++) {
        sample_add(&with, time_start(folder));
        sample_add(&without, time_start(fixture_path("nothing")));
    }
    sample_print_heading("all catalogues", "the starter alone");
    sample_print("start to first screen", &with, &without);
    printf("%-34s %7.2f\n", "longer by, of the medians",
           sample_quantile(&with, 0.5) - sample_quantile(&without, 0.5));
    printf("%-34s %7.2f\n", "longer by, of the least",
           sample_quantile(&with, 0) - sample_quantile(&without, 0));
    sample_release(&with);
    sample_release(&without);
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
    strokes_choose(&strokes, branded);
    branded_compare(branded, foods < COMPARED ? foods : COMPARED, stdout);
    scale_catalogues_fill(folder, branded, foods);
    struct lookup lookup;
    lookup_open(&lookup, folder);
    struct rival *rival = rival_open(folder, &lookup.catalogues);
    bench_warm(folder, rival);
    bench_hard(&lookup, rival);
    bench_words(&lookup);
    rival_close(rival);
    lookup_close(&lookup);
    bench_cold(folder);
    bench_start(folder);
    strokes_release(&strokes);
    branded_close(branded);
    fixture_end();
    return 0;
}
