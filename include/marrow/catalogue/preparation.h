/* preparation.h - words that say how a food was prepared, cut, kept or chosen ("grated", "fresh").
 *
 * They never name a food by themselves: they narrow the food that stands beside them, or are
 * reported as not used. schema/words/preparation.csv lists them and says what each kind means.
 */
#ifndef MARROW_CATALOGUE_PREPARATION_H
#define MARROW_CATALOGUE_PREPARATION_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/catalogue/fold.h"

enum preparation_kind {
    PREPARATION_CUT,
    PREPARATION_HEAT,
    PREPARATION_KEEP,
    PREPARATION_QUALITY,
    PREPARATION_RAW,
    PREPARATION_STATE,
    PREPARATION_CLAIM,
    PREPARATION_SHAPE,
    PREPARATION_NAME,
};

struct preparation {
    const char *words; /* one to three folded words, with blanks between them */
    enum preparation_kind kind;
    const char *same; /* words that say the same in a name, separated by blanks */
    const char *near; /* words that come near */
    const char *groups; /* of foods in which near words count, separated by '|'; "": in all */
};

/* Returns what the singular words from index on are, as many as possible, or NULL. *count gets how
 * many words it is. */
const struct preparation *preparation_find(size_t *count, const struct fold_words *words,
                                           size_t index);

/* Returns whether one of the words, which are separated by blanks, is among those of a name.
 * *found (not NULL) gets it, where it lies in the name. */
bool preparation_is_in(const char **found, const char *words, const struct fold_words *name);

/* Returns whether a singular word alone is of the kind. */
bool preparation_is(const char *word, enum preparation_kind kind);

/* Returns whether near words count for a food of the group (NULL: of none). */
bool preparation_holds_for(const struct preparation *preparation, const char *group);

#endif
