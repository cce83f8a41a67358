/* scale_words.h - whether everyday words, and slips in them, still find plain foods among millions.
 */
#ifndef MARROW_BENCH_SCALE_WORDS_H
#define MARROW_BENCH_SCALE_WORDS_H

#include "marrow/catalogue/search.h"

/* Prints how the lists of tests/catalogue fare: words first or second, single slips among the first
 * five. */
void words_bench(struct search *search);

#endif
