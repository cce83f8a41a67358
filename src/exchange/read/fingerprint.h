/* fingerprint.h - SHA-256 of files, reckoned aside while they are imported. */
#ifndef MARROW_EXCHANGE_FINGERPRINT_H
#define MARROW_EXCHANGE_FINGERPRINT_H

#include <stddef.h>

#include "marrow/base/digest.h"
#include "marrow/base/error.h"

struct fingerprint;

/* Begins to read the files, whose names must outlive it. */
struct fingerprint *fingerprint_begin(const char *const *files, size_t count);

/* Waits for the sum: of one file, its own; of several, that of what sha256sum prints of them (names
 * without folders). Frees it. STATUS_IO: a file could not be read. */
MARROW_CHECKED enum status fingerprint_end(char out[DIGEST_TEXT], struct fingerprint *fingerprint,
                                           struct error *error);

/* Stops reading; NULL is allowed. */
void fingerprint_abandon(struct fingerprint *fingerprint);

#endif
