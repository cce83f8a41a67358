/* tally.h - counting words: in how many foods each occurs. */
#ifndef MARROW_CATALOGUE_TALLY_H
#define MARROW_CATALOGUE_TALLY_H

#include <stddef.h>
#include <stdint.h>

struct tally;

struct tally_word {
    const char *word;
    int64_t foods;
    int64_t last_food; /* the food that counted it last */
};

struct tally *tally_new(void);
void tally_free(struct tally *tally); /* NULL is allowed */

/* Counts each word of a food's index text (words separated by one blank) once. */
void tally_add(struct tally *tally, int64_t food, const char *words);

size_t tally_count(const struct tally *tally);

/* All words in alphabetical order; borrowed until the next call. No tally_add after it. */
const struct tally_word *tally_sorted(struct tally *tally);

#endif
