/* candidate_source.h - candidates from one catalogue: the first rows that its index gives, as cards kept in
 * memory. */
#ifndef MARROW_CATALOGUE_CANDIDATE_SOURCE_H
#define MARROW_CATALOGUE_CANDIDATE_SOURCE_H

#include "search_entry.h"
#include "marrow/catalogue/catalogue.h"
#include "query_term.h"

#define POOL_ROWS 400 /* a broad word gives the foods that people should meet first */

struct pool;

struct pool *pool_new(struct catalogue *catalogue);
void pool_free(struct pool *pool); /* NULL is allowed */

struct catalogue *pool_get_catalogue(const struct pool *pool);

/* Forgets cards when there are very many. Before a new search only: cards that pool_match gave are
 * gone then. */
void pool_trim(struct pool *pool);

/* The first foods that have the terms, in row order: those that have them whole, then those whose
 * last word goes on, then all. cards has room for POOL_ROWS, and they live until pool_trim. */
MARROW_CHECKED enum status pool_match(struct card **cards, size_t *count, struct pool *pool,
                                      const struct terms *terms, struct error *error);

/* Whether it is so large that nobody could have written it by hand. */
bool pool_is_of_products(const struct pool *pool);

/* slips_probe, from memory where the catalogue is small. */
MARROW_CHECKED enum status pool_slips(struct slips *out, struct pool *pool, const char *typed,
                                      size_t least, struct error *error);

/* Whether the catalogue has nothing against the word being a slip: no plain food has it, or of the
 * products far more have what it may have been meant for. */
MARROW_CHECKED enum status pool_doubts(bool *out, struct pool *pool, const struct term *term,
                                       struct error *error);

#endif
