/* candidates.h - the foods that fit what was typed, of the log and of every catalogue. */
#ifndef MARROW_CATALOGUE_CANDIDATES_H
#define MARROW_CATALOGUE_CANDIDATES_H

#include "candidate_source.h"
#include "logged_foods.h"
#include "query_term.h"

struct candidate {
    const struct search_entry *card;
    const struct own_food *own; /* NULL: of a catalogue */
    struct candidate_source *pool; /* NULL: of the log */
    size_t pool_index;
    int score;
    bool by_slip;
    bool is_doubted; /* a product that has what was typed, which is probably a slip of another word
                      */
};

struct candidates {
    struct logged_foods *own;
    struct candidate_source **pools; /* the starter's first */
    size_t pool_count;
    const char *only; /* the catalogue searched; NULL: all, and the log */
    uint64_t number; /* of the query, for cards seen */
    struct query_terms terms;
    struct candidate *items; /* kept between queries, so that a key stroke allocates nothing */
    size_t count;
    size_t room;
    bool found_few; /* before slips were looked for */
    size_t whole; /* with every word whole */
    size_t whole_plain; /* of them, plain foods and the person's own: products hide no slip of
                           theirs */
    size_t
        whole_chosen; /* of them, the person's own and those of no table: a table hides no "raw" */
    size_t plain; /* plain foods and the person's own, by whatever */
    size_t literal; /* with every word, to the letter as far as it was typed */
};

void candidates_release(struct candidates *candidates);

/* Whether the catalogue is among those searched. */
bool candidates_search(const struct candidates *candidates, const struct candidate_source *pool);

/* Finds what fits the text, from strict to lenient as far as is needed, and puts the best first.
 * Cards live until the next time. */
MARROW_CHECKED enum status candidates_find(struct candidates *candidates, const char *text,
                                           struct error *error);

#endif
