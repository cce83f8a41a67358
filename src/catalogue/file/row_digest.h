/* row_digest.h - the sum over the rows of a catalogue: the same when it is written and when it is
 * verified. */
#ifndef MARROW_CATALOGUE_ROW_DIGEST_H
#define MARROW_CATALOGUE_ROW_DIGEST_H

#include <stdint.h>

#include "marrow/base/digest.h"

/* A column after the other, a row after the other. NULL and "" are not told apart, nor are NaN and
 * NULL. */
void row_digest_add_text(struct digest *digest, const char *text);
void row_digest_add_integer(struct digest *digest, int64_t number);
void row_digest_add_real(struct digest *digest, double number);

#endif
