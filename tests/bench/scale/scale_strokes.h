/* scale_strokes.h - words typed letter by letter over a folder of catalogues: 200 queries, half of
 * them everyday words and half words of products, each key stroke timed. */
#ifndef MARROW_BENCH_SCALE_STROKES_H
#define MARROW_BENCH_SCALE_STROKES_H

#include "branded.h"
#include "lookup.h"
#include "sample.h"
#include "scale_rival.h"

#define STROKES_QUERIES 200

struct strokes {
    const char *queries[STROKES_QUERIES];
};

/* The same for catalogues of every size. */
void strokes_choose(struct strokes *out, const struct branded *branded);
void strokes_release(struct strokes *strokes);

/* The kinds of key strokes, and the processor's time of all: of this process, where others share
 * the machine. */
enum strokes_kind {
    STROKES_FIRST,
    STROKES_FURTHER,
    STROKES_LAST,
    STROKES_ALL,
    STROKES_PROCESSOR,
    STROKES_KINDS
};

struct stroke {
    double wall; /* ms, the least of all rounds */
    double processor;
    enum strokes_kind kind;
    char text[64];
};

/* Rounds of all queries, each with a program that knows nothing yet. Of each key stroke the least
 * time counts: the rest is what else the machine did. */
struct strokes_timing {
    struct stroke *items;
    size_t count;
    size_t at; /* in this round */
    struct sample theirs[STROKES_KINDS]; /* of the rival */
};

void strokes_round(struct strokes_timing *timing, const struct strokes *strokes,
                   const struct lookup *lookup);

/* The rival, on every seventh key stroke: some last a second. */
void strokes_rival(struct strokes_timing *timing, struct rival *rival);

/* The times of a kind of key strokes: the caller releases. */
struct sample strokes_sample(const struct strokes_timing *timing, enum strokes_kind kind);

void strokes_print(struct strokes_timing *timing);
void strokes_timing_release(struct strokes_timing *timing);

/* One search, in ms; the processor's time of it too. */
double strokes_search(double *processor, const struct lookup *lookup, const char *text);

#endif
