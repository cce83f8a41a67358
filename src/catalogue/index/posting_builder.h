/* posting_builder.h - the words of foods, each with the set of foods that have it, as far as memory should
 * hold. */
#ifndef MARROW_CATALOGUE_POSTING_BUILDER_H
#define MARROW_CATALOGUE_POSTING_BUILDER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct tally;

struct tally_word {
    const char *word;
    int64_t first; /* the first of its foods */
    int64_t last;
    int64_t foods;
    unsigned char *ids; /* packed: rows.h */
    uint32_t length; /* of the ids, in bytes */
    uint32_t room;
};

struct tally *tally_new(void);
void tally_free(struct tally *tally); /* NULL is allowed */

/* Counts each word of a food's index text (words separated by one blank) once. Rows rise. */
void tally_add(struct tally *tally, int64_t row, const char *words);

/* Whether it has grown so large (some 50 MB) that it should be written out and cleared. */
bool tally_is_full(const struct tally *tally);
size_t tally_count(const struct tally *tally);

/* All words in alphabetical order; borrowed until tally_clear, which must be next. */
const struct tally_word *tally_sorted(struct tally *tally);
void tally_clear(struct tally *tally);

#endif
