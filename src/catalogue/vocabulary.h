/* vocabulary.h - all words that can be found, and which of them a slip of the finger was meant for.
 */
#ifndef MARROW_CATALOGUE_VOCABULARY_H
#define MARROW_CATALOGUE_VOCABULARY_H

#include <stdbool.h>
#include <stddef.h>

#include "card.h"
#include "marrow/catalogue/catalogue.h"

struct vocabulary;

struct vocabulary_word {
    const char *text; /* lives as long as the vocabulary */
    bool is_start; /* what was typed is a slip of its beginning only */
};

/* The words of a catalogue. */
MARROW_CHECKED enum status vocabulary_load(struct vocabulary **out, struct catalogue *catalogue,
                                           struct error *error);

/* The words of cards. */
struct vocabulary *vocabulary_of_cards(const struct card *cards, size_t count);

void vocabulary_free(struct vocabulary *vocabulary); /* NULL is allowed */

/* Fills in words of `least` letters (3 or 4) and more that are one slip from typed (not those that
 * begin with it: a prefix finds them), those of most foods first; where there is none, words that
 * begin with one slip of it. Returns how many, at most room. */
size_t vocabulary_slips(struct vocabulary_word *out, size_t room,
                        const struct vocabulary *vocabulary, const char *typed, size_t least);

#endif
