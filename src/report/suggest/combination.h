/* combination.h - two or three foods that close together what one does not. */
#ifndef MARROW_REPORT_COMBINATION_H
#define MARROW_REPORT_COMBINATION_H

#include "candidate.h"

/* Searches all pairs, then all triples, of the foods of suggest (all that were picked, shown or
 * not: count of them) and keeps the best in suggest->together: those that close all, the fewest
 * foods first, then the most usual foods with the least energy; where none closes all, the one that
 * closes most. Foods of one family go together only where none of other families do; those that may
 * push a limit over never. families are those of the foods. */
void combination_find(struct suggest *suggest, const char *const *families, size_t count);

#endif
