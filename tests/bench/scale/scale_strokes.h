/* scale_strokes.h - words typed letter by letter over a folder of catalogues: 200 queries, half of
 * them everyday words and half words of products. Each keystroke is timed. */
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

/* Chooses the queries: the same for catalogues of every size. */
void strokes_choose(struct strokes *out, const struct branded *branded);
void strokes_release(struct strokes *strokes);

/* The kinds of keystrokes, and the processor time of all of them: the time of this process alone,
 * since others may be running. */
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

/* Rounds of all queries, each with a program that has just started. The least time of each
 * keystroke counts; anything above it is due to other programs. */
struct strokes_timing {
    struct stroke *items;
    size_t count;
    size_t at; /* in this round */
    struct sample theirs[STROKES_KINDS]; /* of the rival */
};

void strokes_round(struct strokes_timing *timing, const struct strokes *strokes,
                   const struct lookup *lookup);

/* Times the rival on every seventh keystroke, because some take a second. */
void strokes_rival(struct strokes_timing *timing, struct rival *rival);

/* Returns the times of a kind of keystrokes. The caller releases them. */
struct sample strokes_sample(const struct strokes_timing *timing, enum strokes_kind kind);

void strokes_print(struct strokes_timing *timing);
void strokes_timing_release(struct strokes_timing *timing);

/* Returns the time of one search in ms, and its processor time. */
double strokes_search(double *processor, const struct lookup *lookup, const char *text);

#endif
