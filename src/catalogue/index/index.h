/* index.h - reading the search index of a catalogue. */
#ifndef MARROW_CATALOGUE_INDEX_H
#define MARROW_CATALOGUE_INDEX_H

#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/fold.h"
#include "row_set.h"

/* The key of a piece of a set: the set's number above, the piece's first row below. */
#define INDEX_ROW_BITS 27

/* The last row that the catalogue has. */
MARROW_CHECKED enum status index_last_row(int64_t *out, struct catalogue *catalogue,
                                          struct error *error);

/* The foods of one word, or of all words of one beginning. */
struct index_set {
    int64_t foods; /* how many */
    int64_t number;
};

/* Sets of which any will do. */
struct index_sets {
    struct index_set *items;
    size_t count;
    size_t room;
    int64_t foods; /* of all: a food may count more than once */
};

/* Empties the list, and keeps its memory. */
void index_sets_clear(struct index_sets *sets);
void index_sets_release(struct index_sets *sets);

/* Adds the set of the folded word, or those of the words that begin with the letters; none where
 * there is no such word. */
MARROW_CHECKED enum status index_find_word(struct index_sets *sets, struct catalogue *catalogue,
                                           const char *word, struct error *error);
MARROW_CHECKED enum status index_find_beginning(struct index_sets *sets,
                                                struct catalogue *catalogue, const char *letters,
                                                struct error *error);

/* Adds to rows the foods of the sets among the rows from `from` up to `end`, without it: the
 * beginning and end of a stretch, or of several. */
MARROW_CHECKED enum status index_add(struct row_set *rows, struct catalogue *catalogue,
                                     const struct index_sets *sets, int64_t from, int64_t end,
                                     struct error *error);

/* How many foods have the word, and about how many a word that begins so; 0: none. */
MARROW_CHECKED enum status index_count_word(int64_t *foods, struct catalogue *catalogue,
                                            const char *word, struct error *error);
MARROW_CHECKED enum status index_count_beginning(int64_t *foods, struct catalogue *catalogue,
                                                 const char *letters, struct error *error);

/* The first word that does not stand before the letters, and its foods. STATUS_NOT_FOUND (error is
 * not set). */
MARROW_CHECKED enum status index_next_word(char out[FOLD_WORD_SIZE], int64_t *foods,
                                           struct catalogue *catalogue, const char *letters,
                                           struct error *error);

#endif
