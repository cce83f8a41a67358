/* fingerprint.h - computes the SHA-256 of files in a separate thread while they are imported. */
#ifndef MARROW_EXCHANGE_FINGERPRINT_H
#define MARROW_EXCHANGE_FINGERPRINT_H

#include <stddef.h>

#include "marrow/base/digest.h"
#include "marrow/base/error.h"

struct fingerprint;

/* Starts to read the files. Their names must live until it is ended or abandoned. */
struct fingerprint *fingerprint_begin(const char *const *files, size_t count);

/* Waits for the sum and frees the fingerprint. The sum of several files is that of the lines that
 * sha256sum prints for them (names without folders). STATUS_IO: a file could not be read. */
MARROW_CHECKED enum status fingerprint_end(char out[DIGEST_TEXT], struct fingerprint *fingerprint,
                                           struct error *error);

/* Stops reading and frees it; NULL is allowed. */
void fingerprint_abandon(struct fingerprint *fingerprint);

#endif
