/* entry_amount.h - the amount within a quick entry: "180 g", "1 1/2 cups", "half a dozen", "2 x
 * 30g".
 *
 * What looks like an amount may be the beginning of a name ("2% milk", "7 up", "half and half",
 * "1000 IU vitamin D3"); such names are told apart here.
 */
#ifndef MARROW_JOURNAL_ENTRY_AMOUNT_H
#define MARROW_JOURNAL_ENTRY_AMOUNT_H

#include <stdbool.h>

#include "entry_text.h"
#include "marrow/journal/quick.h"

struct amount {
    double count;
    enum unit unit;
    struct span unit_word; /* length 0: none */
    bool is_bare; /* a number alone: no unit, no "x" */
    size_t end; /* the offset after it, an "of" and blanks included */
};

/* Reads an amount at the offset from, up to the offset to. STATUS_NOT_FOUND: a name begins there
 * (error is not set). STATUS_INVALID: it is meant as an amount and can't be one; word and column
 * are named. */
MARROW_CHECKED enum status entry_amount_read(struct amount *out, const struct entry_text *text,
                                             size_t from, size_t to, struct error *error);

/* Looks for an amount after a name ("spinach 180g", "eggs x2", "milk 1 1/2 cups"): digits only, no
 * words. *start gets where it begins. Statuses as above. */
MARROW_CHECKED enum status entry_amount_read_after(struct amount *out, size_t *start,
                                                   const struct entry_text *text, size_t from,
                                                   size_t to, struct error *error);

/* Whether all from the offset from up to the offset to is a strength like "1000 IU". */
bool entry_amount_is_strength(const struct entry_text *text, size_t from, size_t to);

#endif
