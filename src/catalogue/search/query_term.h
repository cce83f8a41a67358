/* query_term.h - the words of a query, and how well a food fits them. */
#ifndef MARROW_CATALOGUE_QUERY_TERM_H
#define MARROW_CATALOGUE_QUERY_TERM_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/catalogue/fold.h"
#include "search_entry.h"
#include "typo.h"

enum term_need {
    TERM_NEEDED,
    TERM_SOFT, /* "raw", "plain": true of many foods that do not say so */
    TERM_FILLER /* "and", "of": never needed */
};

struct query_term {
    char text[FOLD_WORD_SIZE];
    char singular[FOLD_WORD_SIZE];
    size_t length;
    enum term_need need;
    struct typos typos; /* words that it may have been meant for */
    bool is_doubted; /* a typo even where a product's name has it, probably */
};

struct query_terms {
    struct query_term items[FOLD_WORDS_MAX];
    size_t count;
    bool forgives_soft; /* soft words may be missing */
    bool forgives_any; /* any words may be missing, as long as half of them are there */
};

/* Splits a query into terms. */
void query_terms_split(struct query_terms *out, const char *text);

/* Returns whether there are both a soft word and a needed one, so that the soft one may be
 * missing. */
bool query_terms_can_soften(const struct query_terms *terms);

/* Returns whether a food must have the term, by what the terms forgive now. */
bool query_terms_require(const struct query_terms *terms, const struct query_term *term);

struct term_fit {
    int score; /* higher is better; 0: the food does not fit */
    bool is_whole; /* every word that counts is whole */
    bool by_typo; /* found by forgiving a typo or a missing word */
    bool is_doubted; /* a product, found by a doubted word */
    int least; /* how well the word fits that fits worst; higher is better */
    size_t missing; /* words that the food lacks */
};

/* Returns how well the food fits the terms. How often the person eats it does not count here. */
struct term_fit query_terms_fit(const struct query_terms *terms, const struct search_entry *entry);

#endif
