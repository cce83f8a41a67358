/* fold.h - text as search reads it: words without case and accents, and their singulars. */
#ifndef MARROW_CATALOGUE_FOLD_H
#define MARROW_CATALOGUE_FOLD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/buffer.h"

#define FOLD_WORDS_MAX 16
#define FOLD_WORD_SIZE 32 /* longer words are cut */

/* Folded words: lower case letters and digits of any script, without accents and apostrophes
 * ("Kellogg's" is kelloggs). Everything else, such as "½" and "%", separates words. */
struct fold_words {
    char words[FOLD_WORDS_MAX][FOLD_WORD_SIZE];
    size_t count;
};

/* Splits text into folded words, at most FOLD_WORDS_MAX. */
void fold_split(struct fold_words *out, const char *text);

/* Appends all folded words of text, separated by blanks, each followed by its singular where that
 * differs. The index holds these words. */
void fold_index(struct buffer *out, const char *text);

/* Writes the singular of a folded English word ("tomato" of "tomatoes", "berry" of "berries",
 * "leaf" of "leaves"), or the word itself. out has FOLD_WORD_SIZE bytes. */
void fold_singular(char *out, const char *word);

/* Splits text into folded words, each in the singular. */
void fold_split_singular(struct fold_words *out, const char *text);

/* Returns whether the folded word is one of the words. */
bool fold_has_word(const struct fold_words *words, const char *word);

/* Returns whether the words of the phrase, which blanks separate, are those at `at` and after. */
bool fold_stands_at(const struct fold_words *words, size_t at, const char *phrase);

/* Returns whether the words of the phrase stand one after the other among the words. */
bool fold_has_phrase(const struct fold_words *words, const char *phrase);

/* Returns whether search cannot tell two texts apart: they have the same folded words in the same
 * order, whether an accent is a character of its own (NFD) or not (NFC). */
bool fold_is_same(const char *one, const char *other);

/* Returns whether the text is the same, as fold_is_same tells, as one of the names of a list such
 * as "USA|America". A name has fewer than 64 bytes. */
bool fold_is_listed(const char *text, const char *list);

/* Returns how many bytes the first letter of a folded word takes; 0 at its end. */
size_t fold_letter_size(const char *word);

/* Returns whether a folded word is a number: digits alone. */
bool fold_is_number(const char *word);

/* Returns whether a character stands on the letter before it, as an accent does. This is Unicode's
 * word (general categories Mn and Me), not the locale's. */
bool fold_is_mark(uint32_t code);

/* Returns how many letters a folded word has. */
size_t fold_letters(const char *word);

/* Returns whether two folded words differ by at most one typo: one letter wrong, missing or added,
 * or two neighbours swapped. */
bool fold_is_one_typo(const char *typed, const char *word);

#endif
