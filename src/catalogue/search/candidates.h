/* candidates.h - the foods that fit what was typed, from the log and every catalogue. */
#ifndef MARROW_CATALOGUE_CANDIDATES_H
#define MARROW_CATALOGUE_CANDIDATES_H

#include "candidate_source.h"
#include "logged_foods.h"
#include "marrow/base/error.h"
#include "query_term.h"

struct candidate {
    const struct search_entry *entry;
    const struct logged_food *logged; /* NULL: from a catalogue */
    struct candidate_source *source; /* NULL: from the log */
    size_t source_index;
    int score; /* higher is better */
    bool by_typo; /* found by forgiving a typo or a missing word */
    int least; /* as struct term_fit has them */
    size_t missing;
    bool is_doubted; /* a product with a word that is probably a typo of another */
    bool is_home; /* of the table of the person's country */
};

struct candidates {
    struct logged_foods *logged;
    struct candidate_source **sources; /* the starter's first */
    size_t source_count;
    const char *only; /* the only catalogue to search; NULL: all */
    bool is_unlogged; /* the log's foods are not searched */
    char country[3]; /* the person's; "": not said */
    uint64_t number; /* the query's number, for the entries seen */
    struct query_terms terms;
    struct candidate *items; /* kept between queries, so that a keystroke allocates nothing */
    size_t count;
    size_t room;
    bool found_few; /* set before typos are searched for */
    size_t whole; /* candidates with every word whole */
    size_t whole_plain; /* of these, plain foods and the person's own */
    size_t whole_chosen; /* of these, the person's own and those that are not in USDA's tables */
    size_t plain; /* plain foods and the person's own, however they fit */
    size_t literal; /* with every word as typed, whole or begun */
};

void candidates_release(struct candidates *candidates);

/* Returns whether the catalogue is searched: it is not damaged, and `only` does not exclude it. */
bool candidates_search(const struct candidates *candidates, const struct candidate_source *source);

/* Finds the foods that fit the text, from strict to lenient, and sorts them, the best first. Of
 * twins, the ordinary one of the country takes the place of the other. Their entries live until the
 * next call. */
MARROW_CHECKED enum status candidates_find(struct candidates *candidates, const char *text,
                                           struct error *error);

#endif
