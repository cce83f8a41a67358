/* candidate_source.h - the candidates of one catalogue: the first rows that its index finds, as
 * search entries kept in memory. */
#ifndef MARROW_CATALOGUE_CANDIDATE_SOURCE_H
#define MARROW_CATALOGUE_CANDIDATE_SOURCE_H

#include "marrow/base/error.h"
#include "marrow/catalogue/catalogue.h"
#include "query_term.h"
#include "search_entry.h"

#define SOURCE_ROWS 400 /* the most candidates that one catalogue gives */

struct candidate_source;

/* Makes the source of a catalogue, which must outlive it. The caller frees it. */
struct candidate_source *candidate_source_new(struct catalogue *catalogue);
/* Frees the source; NULL is allowed. */
void candidate_source_free(struct candidate_source *source);

/* Returns its catalogue. */
struct catalogue *candidate_source_get_catalogue(const struct candidate_source *source);

/* Drops the entries when there are very many. That frees the entries of candidate_source_match too,
 * so it is called only before a search. */
void candidate_source_trim(struct candidate_source *source);

/* Finds the first foods that fit the terms, in the order of their rows: first those with every word
 * whole, then those whose last word goes on, then all. `entries` has room for SOURCE_ROWS; the
 * entries live until candidate_source_trim. */
MARROW_CHECKED enum status candidate_source_match(struct search_entry **entries, size_t *count,
                                                  struct candidate_source *source,
                                                  const struct query_terms *terms,
                                                  struct error *error);

/* Returns whether the catalogue is one of products: it is too large to have been written by
 * hand. */
bool candidate_source_is_of_products(const struct candidate_source *source);

/* Finds words as typos_probe does. For a small catalogue it looks in memory. */
MARROW_CHECKED enum status candidate_source_find_typos(struct typos *out,
                                                       struct candidate_source *source,
                                                       const char *typed, size_t least,
                                                       struct error *error);

/* Finds out whether the term is probably a typo, as far as this catalogue knows: no plain food has
 * the word, and far more products have a word that may have been meant. */
MARROW_CHECKED enum status candidate_source_doubts(bool *out, struct candidate_source *source,
                                                   const struct query_term *term,
                                                   struct error *error);

#endif
