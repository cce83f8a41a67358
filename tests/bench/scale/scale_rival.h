/* scale_rival.h - the search that one would make without further thought: plain FTS5, ORDER BY
 * rank. */
#ifndef MARROW_BENCH_SCALE_RIVAL_H
#define MARROW_BENCH_SCALE_RIVAL_H

#include "marrow/catalogue/catalogues.h"

struct rival;

/* Indexes the names, brands and aliases of the catalogues, in a file in the folder. */
struct rival *rival_open(const char *folder, const struct catalogues *catalogues);
void rival_close(struct rival *rival);

/* The time of one search, in ms: each word quoted, the last one a prefix. */
double rival_time(struct rival *rival, const char *text);

#endif
