/* scale_strokes.h - words typed letter by letter over a folder of catalogues: 200 queries, half of them everyday words and half
 * words of products, each key stroke timed. */
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

/* The kinds of key strokes, and the processor's time of all: of this process, where others share the machine. */
enum strokes_kind { STROKES_FIRST, STROKES_FURTHER, STROKES_LAST, STROKES_ALL, STROKES_PROCESSOR, STROKES_KINDS };

struct strokes_timing {
    struct sample ours[STROKES_KINDS];
    struct sample theirs[STROKES_KINDS];
    size_t count;
    double worst; /* processor's time */
    char worst_text[LOOKUP_LINE];
};

/* Times each key stroke of one query, beside the rival's on every seventh; rival may be NULL. */
void strokes_time(struct strokes_timing *timing, const struct lookup *lookup, struct rival *rival,
                  const char *query);
void strokes_print(struct strokes_timing *timing, bool has_rival);
void strokes_timing_release(struct strokes_timing *timing);

/* One search, in ms; the processor's time of it too. */
double strokes_search(double *processor, const struct lookup *lookup, const char *text);

#endif
