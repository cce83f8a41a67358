/* typo.h - words that a slip of the finger was meant for. */
#ifndef MARROW_CATALOGUE_TYPO_H
#define MARROW_CATALOGUE_TYPO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/fold.h"

#define SLIPS_MOST 32
#define SLIP_TYPED_MIN 3 /* a word of four letters with one missing */
#define SLIP_TYPED_MIN_START 6 /* shorter beginnings fit too much */

struct typo {
    char text[FOLD_WORD_SIZE];
    bool is_start; /* what was typed is a slip of the beginning of longer words: text, or more of
                      them */
};

/* Those of most foods first. */
struct typos {
    struct typo items[SLIPS_MOST];
    uint32_t foods[SLIPS_MOST];
    size_t count;
};

/* Puts a word in its place, once; the least is pushed out when all are taken. */
void typos_keep(struct typos *slips, const char *text, int64_t foods, bool is_start);

/* Finds, in a catalogue of any size, words of `least` letters and more that are one slip from typed
 * (not those that begin with it: a prefix finds them); where there is none, beginnings of words
 * that are one slip from it. The letters that words go on with are gone through, of the script that
 * is typed, so it takes some hundred looks and no memory. A word that some foods of the catalogue
 * have is taken for what was meant. */
MARROW_CHECKED enum status typos_probe(struct typos *out, struct catalogue *catalogue,
                                       const char *typed, size_t least, struct error *error);

#endif
