/* vocabulary.h - all words of a small catalogue or of the log in memory, to find what a typo was
 * meant for. */
#ifndef MARROW_CATALOGUE_VOCABULARY_H
#define MARROW_CATALOGUE_VOCABULARY_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/error.h"
#include "marrow/catalogue/catalogue.h"
#include "search_entry.h"
#include "typo.h"

struct vocabulary;

/* Loads the words of a small catalogue. The caller frees them. */
MARROW_CHECKED enum status vocabulary_load(struct vocabulary **out, struct catalogue *catalogue,
                                           struct error *error);

/* Returns the words of entries. The caller frees them. */
struct vocabulary *vocabulary_of_entries(const struct search_entry *entries, size_t count);

/* Frees them; NULL is allowed. */
void vocabulary_free(struct vocabulary *vocabulary);

/* Finds the words that typos_probe would find. */
void vocabulary_find_typos(struct typos *out, const struct vocabulary *vocabulary,
                           const char *typed, size_t least);

#endif
