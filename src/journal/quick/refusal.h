/* refusal.h - saying why no food was taken for the words. */
#ifndef MARROW_JOURNAL_REFUSAL_H
#define MARROW_JOURNAL_REFUSAL_H

#include <stddef.h>

#include "food_match.h"
#include "marrow/base/error.h"

/* Sets the error that says why no food was chosen, with candidates, one a line. Returns
 * STATUS_AMBIGUOUS, or STATUS_NOT_FOUND if there is no candidate. */
enum status refusal_set(const struct food_match *match, const char *text, size_t length,
                        struct error *error);

#endif
