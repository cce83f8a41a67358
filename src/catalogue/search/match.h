/* match.h - the rows of one catalogue that have the words of a query, as many as are needed. */
#ifndef MARROW_CATALOGUE_MATCH_H
#define MARROW_CATALOGUE_MATCH_H

#include "index/index.h"
#include "index/row_set.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/fold.h"
#include "query_term.h"

/* The sets of foods that fit one term. */
struct match_term {
    struct index_sets whole; /* the word and its singular */
    struct index_sets more; /* words that begin so, and words that it may have been meant for */
    bool is_last; /* it is the last term that a food must have */
};

/* What was found, and memory that is kept from search to search. Set catalogue, and the rest to
 * 0. */
struct match {
    struct catalogue *catalogue;
    int64_t last; /* row; 0: not known yet */
    struct row_set found; /* rows that fit every term */
    struct row_set typed; /* of these, rows with all words whole but the last, which may go on */
    struct row_set whole; /* of these, rows with all words whole */
    int64_t found_end; /* found and typed are complete for the rows before this */
    int64_t whole_end; /* whole is complete for the rows before this */
    struct row_set term, whole_of_term; /* scratch */
    struct match_term terms[FOLD_WORDS_MAX];
    size_t count;
};

void match_release(struct match *match);

/* How many rows of each kind are enough. */
struct match_need {
    size_t whole;
    size_t typed;
    size_t found;
};

/* Finds the first rows that fit the terms, and reads until there are enough. */
MARROW_CHECKED enum status match_find(struct match *match, const struct query_terms *terms,
                                      const struct match_need *need, struct error *error);

#endif
