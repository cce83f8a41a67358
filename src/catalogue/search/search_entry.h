/* search_entry.h - a food as search reads it: the folded words of its name, brand and aliases. */
#ifndef MARROW_CATALOGUE_SEARCH_ENTRY_H
#define MARROW_CATALOGUE_SEARCH_ENTRY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/arena.h"
#include "marrow/catalogue/twin.h"

enum search_entry_phrase_kind { PHRASE_NAME, PHRASE_ALIAS, PHRASE_BRAND };

struct search_entry_word {
    const char *text;
    const char *singular; /* text itself where it is a singular */
    size_t length;
    bool is_filler; /* "and", "with": it does not count */
};

struct search_entry_phrase {
    enum search_entry_phrase_kind kind;
    const struct search_entry_word *words;
    size_t count;
    size_t head; /* how many words are before the first comma */
};

struct search_entry {
    int64_t row; /* its row in its catalogue; 0: from the log */
    const char *origin;
    const char *source;
    int rank; /* 0: the person's own */
    bool is_product; /* ranked so that it does not hide plain foods */
    bool is_of_table; /* a plain food of an imported table, behind the starter's: an import does not
                         change what words mean */
    size_t name_length;
    const struct search_entry_phrase *phrases; /* the name first */
    size_t phrase_count;
    const struct twin *twin; /* the food has one with something added; NULL: none */
    uint64_t matched; /* the number of the last match that gave it */
    uint64_t seen; /* the number of the last query that looked at it */
};

/* Returns whether a folded word has no meaning of its own ("and", "with", "of"). */
bool search_entry_is_filler(const char *word);

/* Fills in the words of an entry, in the arena, from its texts. `brand` and `aliases` may be
 * NULL. */
void search_entry_fill(struct search_entry *entry, struct arena *arena, const char *name,
                       const char *brand, const char *aliases);

#endif
