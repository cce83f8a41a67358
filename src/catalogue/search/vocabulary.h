/* vocabulary.h - all words that can be found, and which of them a slip of the finger was meant for.
 */
#ifndef MARROW_CATALOGUE_VOCABULARY_H
#define MARROW_CATALOGUE_VOCABULARY_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/catalogue/catalogue.h"
#include "search_entry.h"
#include "typo.h"

struct vocabulary;

/* The words of a catalogue, a small one. */
MARROW_CHECKED enum status vocabulary_load(struct vocabulary **out, struct catalogue *catalogue,
                                           struct error *error);

/* The words of cards. */
struct vocabulary *vocabulary_of_cards(const struct search_entry *cards, size_t count);

void vocabulary_free(struct vocabulary *vocabulary); /* NULL is allowed */

/* As typos_probe, of the words in memory. */
void vocabulary_slips(struct typos *out, const struct vocabulary *vocabulary, const char *typed,
                      size_t least);

#endif
