/* indexer.h - writing the search index of a catalogue that is being built. */
#ifndef MARROW_CATALOGUE_INDEXER_H
#define MARROW_CATALOGUE_INDEXER_H

#include "marrow/store/store.h"

/* Beginnings of so many letters at most have a set of their own, where more words than this begin
 * so; the words of others are read one by one. */
#define INDEXER_LETTERS_MOST 6
#define INDEXER_WORDS_MOST 16

struct indexer;

struct indexer *indexer_new(struct store *catalogue);
void indexer_free(struct indexer *indexer); /* NULL is allowed */

/* Takes the words of a text of a food; NULL is none. Rows rise from call to call. */
void indexer_take(struct indexer *indexer, const char *text);

/* Ends the food of that row. */
MARROW_CHECKED enum status indexer_end_food(struct indexer *indexer, int64_t row,
                                            struct error *error);

/* Writes what is left, and the beginnings; now and then it tells by how many words it has got. What
 * show returns but STATUS_OK ends it. */
MARROW_CHECKED enum status indexer_finish(struct indexer *indexer,
                                          enum status (*show)(int64_t done, int64_t total,
                                                              void *payload, struct error *error),
                                          void *payload, struct error *error);

#endif
