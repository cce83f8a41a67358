/* candidate_source.h - candidates from one catalogue: the first rows that its index gives, as cards
 * kept in memory. */
#ifndef MARROW_CATALOGUE_CANDIDATE_SOURCE_H
#define MARROW_CATALOGUE_CANDIDATE_SOURCE_H

#include "marrow/catalogue/catalogue.h"
#include "query_term.h"
#include "search_entry.h"

#define POOL_ROWS 400 /* a broad word gives the foods that people should meet first */

struct candidate_source;

struct candidate_source *candidate_source_new(struct catalogue *catalogue);
void candidate_source_free(struct candidate_source *pool); /* NULL is allowed */

struct catalogue *candidate_source_get_catalogue(const struct candidate_source *pool);

/* Forgets cards when there are very many. Before a new search only: cards that
 * candidate_source_match gave are gone then. */
void candidate_source_trim(struct candidate_source *pool);

/* The first foods that have the terms, in row order: those that have them whole, then those whose
 * last word goes on, then all. cards has room for POOL_ROWS, and they live until
 * candidate_source_trim. */
MARROW_CHECKED enum status candidate_source_match(struct search_entry **cards, size_t *count,
                                                  struct candidate_source *pool,
                                                  const struct query_terms *terms,
                                                  struct error *error);

/* Whether it is so large that nobody could have written it by hand. */
bool candidate_source_is_of_products(const struct candidate_source *pool);

/* typos_probe, from memory where the catalogue is small. */
MARROW_CHECKED enum status candidate_source_slips(struct typos *out, struct candidate_source *pool,
                                                  const char *typed, size_t least,
                                                  struct error *error);

/* Whether the catalogue has nothing against the word being a slip: no plain food has it, or of the
 * products far more have what it may have been meant for. */
MARROW_CHECKED enum status candidate_source_doubts(bool *out, struct candidate_source *pool,
                                                   const struct query_term *term,
                                                   struct error *error);

#endif
