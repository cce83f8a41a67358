/* typo.h - finds the words that a mistyped word was meant for. */
#ifndef MARROW_CATALOGUE_TYPO_H
#define MARROW_CATALOGUE_TYPO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/error.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/fold.h"

#define TYPOS_MOST 32
#define TYPO_TYPED_MIN 3 /* letters: a word of four with one missing */
#define TYPO_TYPED_MIN_START 6 /* letters; shorter beginnings fit too many words */

struct typo {
    char text[FOLD_WORD_SIZE]; /* what was meant */
    bool is_start; /* this, or any word that begins with it, was meant */
};

/* Sorted: the words of most foods first. */
struct typos {
    struct typo items[TYPOS_MOST];
    uint32_t foods[TYPOS_MOST];
    size_t count;
};

/* Adds a word in its place, unless it is there already. Where TYPOS_MOST are there, the one of
 * fewest foods is dropped. */
void typos_keep(struct typos *typos, const char *text, int64_t foods, bool is_start);

/* Finds words of at least `least` letters that are one typo away from what was typed and do not
 * begin with it; where there are none, beginnings of words that are one typo away. Finds nothing
 * where some foods have the word as typed. Works in a catalogue of any size, with some hundred
 * look-ups and no memory. */
MARROW_CHECKED enum status typos_probe(struct typos *out, struct catalogue *catalogue,
                                       const char *typed, size_t least, struct error *error);

#endif
