/* index.h - the search index of a catalogue: which foods have which word.
 *
 * It is in the tables word, beginning and posting of the catalogue file, which only this room reads
 * and writes; docs/catalogue-format.md describes them. Words are folded (fold.h).
 */
#ifndef MARROW_CATALOGUE_INDEX_H
#define MARROW_CATALOGUE_INDEX_H

#include "marrow/base/error.h"
#include "marrow/catalogue/fold.h"
#include "marrow/store/store.h"
#include "row_set.h"

#define INDEX_ROW_BITS 27 /* bits of a row in a posting's key */
#define INDEX_ROW_MOST ((INT64_C(1) << INDEX_ROW_BITS) - 1)

/* --- reading --- */

/* The foods of one word, or of all words of one beginning. */
struct index_set {
    int64_t foods; /* how many */
    int64_t number;
};

/* A list of sets. A food that is in any of them fits. */
struct index_sets {
    struct index_set *items;
    size_t count;
    size_t room;
    int64_t foods; /* the sum; a food in two sets counts twice */
};

/* Empties the list, but keeps its memory for the next use. */
void index_sets_clear(struct index_sets *sets);
void index_sets_release(struct index_sets *sets);

/* Adds the set of the word. Adds nothing where no food has it. */
MARROW_CHECKED enum status index_find_word(struct index_sets *sets, struct store *catalogue,
                                           const char *word, struct error *error);

/* Adds the sets that hold all words that begin with the letters. */
MARROW_CHECKED enum status index_find_beginning(struct index_sets *sets, struct store *catalogue,
                                                const char *letters, struct error *error);

/* Returns the end of the row's stretch: the first row after it. Stretches end at 16,384, 65,536,
 * 262,144 and so on. No piece of a set goes past such an end. */
int64_t index_stretch_end(int64_t row);

/* Adds the foods of the sets to `rows`: those from `from` up to, but not including, `end`. Both are
 * ends of stretches, or 0. */
MARROW_CHECKED enum status index_add_rows(struct row_set *rows, struct store *catalogue,
                                          const struct index_sets *sets, int64_t from, int64_t end,
                                          struct error *error);

/* Counts the foods that have the word. */
MARROW_CHECKED enum status index_count_word(int64_t *foods, struct store *catalogue,
                                            const char *word, struct error *error);

/* Counts the foods that have a word with this beginning. The count is exact where more than a few
 * words begin so; otherwise it is that of the first such word. It is 0 where there is none. */
MARROW_CHECKED enum status index_count_beginning(int64_t *foods, struct store *catalogue,
                                                 const char *letters, struct error *error);

/* Finds the first word that does not sort before the letters, and how many foods have it.
 * STATUS_NOT_FOUND (error is not set). */
MARROW_CHECKED enum status index_next_word(char out[FOLD_WORD_SIZE], int64_t *foods,
                                           struct store *catalogue, const char *letters,
                                           struct error *error);

/* Passes every word of a small catalogue to `take`, with how many foods have it. */
MARROW_CHECKED enum status index_each_word(struct store *catalogue,
                                           void (*take)(const char *word, int64_t foods,
                                                        void *payload),
                                           void *payload, struct error *error);

/* --- writing --- */

struct index_writer;

/* Begins the index of a new catalogue. The caller frees it. */
struct index_writer *index_writer_new(struct store *catalogue);
/* Frees the writer; NULL is allowed. */
void index_writer_free(struct index_writer *writer);

/* Adds the words of a text to the next food; NULL adds none. */
void index_writer_add_text(struct index_writer *writer, const char *text);

/* Ends the food and gives it the row `row`. Rows rise from call to call. */
MARROW_CHECKED enum status index_writer_end_food(struct index_writer *writer, int64_t row,
                                                 struct error *error);

/* Writes what is left, and the beginnings. Calls `notify` from time to time with how many words are
 * done; a status other than STATUS_OK stops the writer. */
MARROW_CHECKED enum status index_writer_finish(struct index_writer *writer,
                                               enum status (*notify)(int64_t done, int64_t total,
                                                                     void *payload,
                                                                     struct error *error),
                                               void *payload, struct error *error);

#endif
