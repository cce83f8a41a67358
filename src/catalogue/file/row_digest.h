/* row_digest.h - the digest of a catalogue's rows, made when it is written and when it is verified.
 */
#ifndef MARROW_CATALOGUE_ROW_DIGEST_H
#define MARROW_CATALOGUE_ROW_DIGEST_H

#include <stdint.h>

#include "marrow/base/digest.h"

/* Add a column to the digest. NULL counts as "", NaN as NULL; docs/catalogue-format.md describes
 * the bytes. */
void row_digest_add_text(struct digest *digest, const char *text);
void row_digest_add_integer(struct digest *digest, int64_t number);
void row_digest_add_real(struct digest *digest, double number);

#endif
