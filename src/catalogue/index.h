/* index.h - reading the search index of a catalogue. */
#ifndef MARROW_CATALOGUE_INDEX_H
#define MARROW_CATALOGUE_INDEX_H

#include "marrow/catalogue/catalogue.h"
#include "rows.h"

/* The last row that the catalogue has. */
MARROW_CHECKED enum status index_last_row(int64_t *out, struct catalogue *catalogue,
                                          struct error *error);

/* Adds the foods that have the folded word, or a word that begins with the letters. */
MARROW_CHECKED enum status index_add_word(struct rows *rows, struct catalogue *catalogue,
                                          const char *word, struct error *error);
MARROW_CHECKED enum status index_add_beginning(struct rows *rows, struct catalogue *catalogue,
                                               const char *letters, struct error *error);

/* How many foods have the word, and about how many a word that begins so; 0: none. */
MARROW_CHECKED enum status index_count_word(int64_t *foods, struct catalogue *catalogue,
                                            const char *word, struct error *error);
MARROW_CHECKED enum status index_count_beginning(int64_t *foods, struct catalogue *catalogue,
                                                 const char *letters, struct error *error);

#endif
