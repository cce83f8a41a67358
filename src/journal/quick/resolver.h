/* resolver.h - what resolving a line of quick entry works with: the line, its items, the foods
 * found so far, and the resolution that is made of them.
 */
#ifndef MARROW_JOURNAL_RESOLVER_H
#define MARROW_JOURNAL_RESOLVER_H

#include <stddef.h>

#include "food_finder.h"
#include "line/tokens.h"
#include "marrow/journal/quick.h"
#include "marrow/journal/resolve.h"
#include "resolve_note.h"

#define NEGATIONS_MAX 4 /* behind one food */

/* Whether an item's words, including its amount, are all in some food's name. */
enum wording { WORDING_UNASKED, WORDING_OF_A_NAME, WORDING_OF_NONE };

struct resolver {
    struct resolution *out;
    struct journal *journal;
    struct tokens tokens;
    struct food_finder finder;
    struct quick quick;
    enum wording wordings[QUICK_ITEMS_MAX];
    struct note_taker notes;
};

/* A run of items taken as one name. */
struct run {
    struct span name;
    struct span rest; /* words of preparation behind its amount; length 0: none */
    const struct quick_item *amount; /* NULL: none */
    size_t items;
    struct span left_out[NEGATIONS_MAX]; /* what it was eaten without: "no milk" */
    size_t left_out_count;
};

#endif
