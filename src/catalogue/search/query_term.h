/* query_term.h - what was typed, as words to look for, and how well a food fits them. */
#ifndef MARROW_CATALOGUE_QUERY_TERM_H
#define MARROW_CATALOGUE_QUERY_TERM_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/catalogue/fold.h"
#include "search_entry.h"
#include "typo.h"

/* How much of a word must be there. */
enum term_need {
    TERM_NEEDED,
    TERM_SOFT, /* "raw", "plain": said of foods whose name does not say it */
    TERM_FILLER /* "and", "of" */
};

struct query_term {
    char text[FOLD_WORD_SIZE];
    char singular[FOLD_WORD_SIZE];
    size_t length;
    enum term_need need;
    struct typos slips; /* words that it may have been meant for */
    bool is_doubted; /* where a product has it, it is probably a slip there too */
};

struct query_terms {
    struct query_term items[FOLD_WORDS_MAX];
    size_t count;
    bool forgives_soft; /* soft words may be missing */
    bool forgives_any; /* any words but one may be missing */
};

void query_terms_split(struct query_terms *out, const char *text);

/* Whether there is a soft word that may be left out, with another word left. */
bool query_terms_can_soften(const struct query_terms *terms);

/* Whether a food must have the term, as things stand. */
bool query_terms_require(const struct query_terms *terms, const struct query_term *term);

struct term_fit {
    int score; /* higher is better; 0: it does not fit */
    bool is_whole; /* every word that counts is there whole */
    bool by_slip; /* forgiving a slip, or a word that is missing */
    bool is_doubted; /* a product by a word that is doubted */
};

/* Without the food's use by the person. */
struct term_fit query_terms_fit(const struct query_terms *terms, const struct search_entry *card);

#endif
