/* pool.h - candidates from one catalogue: the first rows that its index gives, as cards kept in
 * memory. */
#ifndef MARROW_CATALOGUE_POOL_H
#define MARROW_CATALOGUE_POOL_H

#include "card.h"
#include "marrow/catalogue/catalogue.h"
#include "vocabulary.h"

#define POOL_ROWS 400 /* a broad word gives the foods that people should meet first */

struct pool;

struct pool *pool_new(struct catalogue *catalogue);
void pool_free(struct pool *pool); /* NULL is allowed */

struct catalogue *pool_get_catalogue(const struct pool *pool);

/* Forgets cards when there are very many. Before a new search only: cards that pool_match gave are
 * gone then. */
void pool_trim(struct pool *pool);

/* The first POOL_ROWS foods of the full-text query, in row order; cards has room for POOL_ROWS and
 * they live until pool_trim. */
MARROW_CHECKED enum status pool_match(struct card **cards, size_t *count, struct pool *pool,
                                      const char *match, struct error *error);

/* The words of the catalogue, read at the first need. */
MARROW_CHECKED enum status pool_vocabulary(const struct vocabulary **out, struct pool *pool,
                                           struct error *error);

#endif
