/* entry_reading.h - the ways in which an item of a quick entry can be read: where its measure ends
 * and its food begins. */
#ifndef MARROW_JOURNAL_ENTRY_READING_H
#define MARROW_JOURNAL_ENTRY_READING_H

#include "marrow/catalogue/measure.h"
#include "marrow/journal/quick.h"
#include "tokens.h"

#define READINGS_MAX 8

/* "2 slices of rye bread": the quantity 2 slices, and where in the text "rye bread" stands. */
struct reading {
    struct span food;
    struct quantity quantity;
    bool is_plain_to_see; /* that the words are a measure: a count, an "of" or a comma tells */
    bool has_own_measure; /* the quantity's word was taken from the name and has to fit the food */
};

/* Fills all readings of the name with the amount of an item (NULL: none), the plainest first: the
 * name as it stands; its first one to three words as a measure; its last one or two; a number
 * within it ("bread 2 slices"). The name begins and ends with tokens. Returns their count. */
size_t entry_reading_list(struct reading out[READINGS_MAX], const struct tokens *tokens,
                          struct span name, const struct quick_item *amount);

#endif
