/* entry_amount.h - amounts in a quick entry: "180 g", "1 1/2 cups", "half a dozen", "2 x 30g".
 *
 * What looks like an amount may begin a name ("2% milk", "7 up", "half and half", "1000 IU vitamin
 * D3"); these functions tell the two apart.
 */
#ifndef MARROW_JOURNAL_ENTRY_AMOUNT_H
#define MARROW_JOURNAL_ENTRY_AMOUNT_H

#include <stdbool.h>

#include "marrow/base/error.h"
#include "marrow/base/unit.h"
#include "marrow/journal/quick.h"
#include "tokens.h"

struct amount {
    double count;
    enum unit unit;
    struct span unit_word; /* length 0: none */
    bool is_bare; /* a number alone: no unit, no "x" */
    size_t end; /* the token after it, including an "of" and blanks */
};

/* Reads an amount that begins at token `from` and ends at most at `to`. STATUS_NOT_FOUND: a name
 * begins there (no error text). STATUS_INVALID: an invalid amount; the error names word and
 * column. */
MARROW_CHECKED enum status entry_amount_read(struct amount *out, const struct tokens *tokens,
                                             size_t from, size_t to, struct error *error);

/* Finds an amount after a name ("spinach 180g", "eggs x2", "milk 1 1/2 cups"), in digits only.
 * *start gets the token where it begins. Statuses as for entry_amount_read. */
MARROW_CHECKED enum status entry_amount_read_after(struct amount *out, size_t *start,
                                                   const struct tokens *tokens, size_t from,
                                                   size_t to, struct error *error);

/* Reads the amount that a bracket at the token holds: "(1 cup)", "(about 100 g)", "(2 slices)". The
 * unit word is all that follows the number. STATUS_NOT_FOUND: none, or a strength such as "(500
 * mg)", which belongs to the name. STATUS_INVALID as above. */
MARROW_CHECKED enum status entry_amount_read_bracket(struct amount *out,
                                                     const struct tokens *tokens, size_t open,
                                                     struct error *error);

/* Skips a word which says that the number after it is not exact: "about 200 g", "~200 g". */
size_t entry_amount_skip_about(const struct tokens *tokens, size_t from, size_t to);

/* Drops such a word from the end of a name: "grapes, about 20". Returns the name's end. */
size_t entry_amount_drop_about(const struct tokens *tokens, size_t from, size_t to);

/* Returns whether the range is only a strength such as "1000 IU". */
bool entry_amount_is_strength(const struct tokens *tokens, size_t from, size_t to);

#endif
