/* combination.h - two or three foods that together close more than one does. */
#ifndef MARROW_REPORT_COMBINATION_H
#define MARROW_REPORT_COMBINATION_H

#include "candidate.h"

/* Tries all pairs, then all triples, of the first `count` foods of suggest (all that were picked,
 * shown or not) and stores the best in suggest->together. Combinations that close all gaps come
 * first: the fewest foods, then the most usual foods with the least energy. If none closes all,
 * stores the one that closes most. Foods of one family go together only if no other combination
 * closes all. Foods that may push the day over a limit are never used. families[i] is the family of
 * foods[i]. */
void combination_find(struct suggest *suggest, const char *const *families, size_t count);

#endif
