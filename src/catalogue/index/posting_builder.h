/* posting_builder.h - the words of foods, each with the set of foods that have it, as far as memory
 * should hold. */
#ifndef MARROW_CATALOGUE_POSTING_BUILDER_H
#define MARROW_CATALOGUE_POSTING_BUILDER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct posting_builder;

struct posting_word {
    const char *word;
    int64_t first; /* the first of its foods */
    int64_t last;
    int64_t foods;
    unsigned char *ids; /* packed: rows.h */
    uint32_t length; /* of the ids, in bytes */
    uint32_t room;
};

struct posting_builder *posting_builder_new(void);
void posting_builder_free(struct posting_builder *tally); /* NULL is allowed */

/* Counts each word of a food's index text (words separated by one blank) once. Rows rise. */
void posting_builder_add(struct posting_builder *tally, int64_t row, const char *words);

/* Whether it has grown so large (some 50 MB) that it should be written out and cleared. */
bool posting_builder_is_full(const struct posting_builder *tally);
size_t posting_builder_count(const struct posting_builder *tally);

/* All words in alphabetical order; borrowed until posting_builder_clear, which must be next. */
const struct posting_word *posting_builder_sorted(struct posting_builder *tally);
void posting_builder_clear(struct posting_builder *tally);

#endif
