/* fold.h - text as search sees it: no case, no accents, words without their plural. */
#ifndef MARROW_CATALOGUE_FOLD_H
#define MARROW_CATALOGUE_FOLD_H

#include <stddef.h>

#include "marrow/base/buffer.h"

#define FOLD_WORDS_MAX 16
#define FOLD_WORD_SIZE 32 /* longer words are cut */

/* Folded words: lower case letters and digits of any script, accents off, "½" and "%" kept out,
 * apostrophes dropped ("Kellogg's" is kelloggs). A query keeps at most FOLD_WORDS_MAX words. */
struct fold_words {
    char words[FOLD_WORDS_MAX][FOLD_WORD_SIZE];
    size_t count;
};

void fold_split(struct fold_words *out, const char *text);

/* Appends all words of text, separated by one blank, each followed by its singular where that
 * differs: what the index holds. */
void fold_index(struct buffer *out, const char *text);

/* The singular of a folded English word ("tomatoes" -> "tomato", "berries" -> "berry", "leaves" ->
 * "leaf"), or the word itself. out has FOLD_WORD_SIZE bytes. */
void fold_singular(char *out, const char *word);

/* The bytes of a folded word's first letter, and the letters of a word. */
size_t fold_letter_size(const char *word);
size_t fold_letters(const char *word);

/* Whether two words differ by at most one slip: a letter wrong, missing, doubled or added, or two
 * neighbours swapped. */
int fold_is_one_slip(const char *typed, const char *word);

#endif
