/* match.h - the rows of one catalogue that have the words looked for, as far as they are needed. */
#ifndef MARROW_CATALOGUE_MATCH_H
#define MARROW_CATALOGUE_MATCH_H

#include "index/index.h"
#include "query_term.h"

/* What finds one term. */
struct match_term {
    struct index_sets whole; /* the word and its singular */
    struct index_sets more; /* what begins so, and what it may have been meant for */
    bool is_last; /* of those that are needed */
};

struct match {
    struct catalogue *catalogue;
    int64_t last; /* row; 0: not known yet */
    struct row_set found, typed, whole; /* by every term; the last one only begun; all whole */
    int64_t found_end, whole_end; /* the rows before are known: of found and typed; of whole */
    struct row_set term, whole_of_term;
    struct match_term terms[FOLD_WORDS_MAX];
    size_t count;
};

void match_release(struct match *match);

/* How many rows will do: of those that have all words whole, of those whose last word only begins,
 * of any. */
struct match_need {
    size_t whole;
    size_t typed;
    size_t found;
};

/* Finds the first rows that have the terms. Reading ends where the need is met. */
MARROW_CHECKED enum status match_find(struct match *match, const struct query_terms *terms,
                                      const struct match_need *need, struct error *error);

#endif
