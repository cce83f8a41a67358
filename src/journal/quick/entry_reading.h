/* entry_reading.h - the possible readings of an item in a quick entry: where its measure ends and
 * its food begins.
 */
#ifndef MARROW_JOURNAL_ENTRY_READING_H
#define MARROW_JOURNAL_ENTRY_READING_H

#include "line/tokens.h"
#include "marrow/catalogue/measure.h"
#include "marrow/journal/quick.h"

#define READINGS_MAX 8

/* The quantity and the place of the food's name in the text: "2 slices of rye bread" is 2 slices,
 * and "rye bread". */
struct reading {
    struct span food;
    struct quantity quantity;
    bool is_plain_to_see; /* a count, an "of" or a comma shows that the words are a measure */
    bool has_own_measure; /* the quantity's word comes from the name and must fit the food */
    char dropped[32]; /* a measure beside a weight or volume: "fillet" of "120 g salmon fillet" */
    bool is_canned; /* the measure is a can, so that the food is a canned one */
};

/* Fills all readings of the name with the amount of an item (NULL: none), the plainest first: the
 * whole name; its first one to three words as a measure; its last one or two; a number within it
 * ("bread 2 slices"). The name must begin and end with tokens. Returns their number. */
size_t entry_reading_list(struct reading out[READINGS_MAX], const struct tokens *tokens,
                          struct span name, const struct quick_item *amount);

#endif
