/* scale_rival.h - the obvious way to search: plain FTS5, ORDER BY rank. */
#ifndef MARROW_BENCH_SCALE_RIVAL_H
#define MARROW_BENCH_SCALE_RIVAL_H

#include "marrow/catalogue/catalogues.h"

struct rival;

/* Indexes the names, brands and aliases of the catalogues, in a file in the folder. */
struct rival *rival_open(const char *folder, const struct catalogues *catalogues);
void rival_close(struct rival *rival);

/* Returns the time of one search in ms: each word is quoted, and the last one is a prefix. */
double rival_time(struct rival *rival, const char *text);

#endif
