/* posting_builder.h - the words of foods that come in order, each with its foods, in memory. */
#ifndef MARROW_CATALOGUE_POSTING_BUILDER_H
#define MARROW_CATALOGUE_POSTING_BUILDER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct posting_builder;

struct posting_word {
    const char *word;
    int64_t last; /* row of its last food */
    int64_t foods; /* how many */
    unsigned char *ids; /* its foods, packed as differences (posting.h) */
    uint32_t length; /* bytes of ids */
    uint32_t room;
};

/* Makes an empty one. The caller frees it. */
struct posting_builder *posting_builder_new(void);
/* Frees it; NULL is allowed. */
void posting_builder_free(struct posting_builder *builder);

/* Adds the row, once, to each word of the text (words separated by one blank). Rows rise from call
 * to call. */
void posting_builder_add(struct posting_builder *builder, int64_t row, const char *words);

/* Returns whether it is so large (some 50 MB) that it must be written and cleared. */
bool posting_builder_is_full(const struct posting_builder *builder);

/* Returns how many words it has. */
size_t posting_builder_count(const struct posting_builder *builder);

/* Sorts the words by their bytes and returns them. They are borrowed until posting_builder_clear,
 * which must be the next call. */
const struct posting_word *posting_builder_sorted(struct posting_builder *builder);
void posting_builder_clear(struct posting_builder *builder);

#endif
