/* search_entry.h - a food as search sees it: the folded words of its name, brand and aliases. */
#ifndef MARROW_CATALOGUE_SEARCH_ENTRY_H
#define MARROW_CATALOGUE_SEARCH_ENTRY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/arena.h"

enum search_entry_phrase_kind { CARD_NAME, CARD_ALIAS, CARD_BRAND };

struct search_entry_word {
    const char *text;
    const char *singular; /* text itself where it is none */
    size_t length;
    bool is_filler; /* "and", "with": it counts for nothing */
};

struct search_entry_phrase {
    enum search_entry_phrase_kind kind;
    const struct search_entry_word *words;
    size_t count;
    size_t head; /* words before the first comma */
};

struct search_entry {
    int64_t row; /* in its catalogue; 0: of the log */
    const char *origin;
    const char *source;
    int rank; /* 0: the person's own */
    bool is_product; /* of a brand: its name shall not cover plain foods */
    bool is_of_table; /* a plain food of one of USDA's tables, which the starter was chosen from */
    size_t name_length;
    const struct search_entry_phrase *phrases; /* the name first */
    size_t phrase_count;
    uint64_t pooled; /* the number of the match that gave it last */
    uint64_t seen; /* the number of the query that looked at it last */
};

/* Whether a folded word carries no meaning of its own ("and", "with", "of"). */
bool search_entry_is_filler(const char *word);

/* Fills the words of a card from the texts (brand and aliases may be NULL), in the arena. */
void search_entry_fill(struct search_entry *card, struct arena *arena, const char *name,
                       const char *brand, const char *aliases);

#endif
