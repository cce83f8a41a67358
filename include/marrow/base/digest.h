/* digest.h - SHA-256 of bytes that come in pieces. */
#ifndef MARROW_BASE_DIGEST_H
#define MARROW_BASE_DIGEST_H

#include <stddef.h>

#define DIGEST_SIZE 32
#define DIGEST_TEXT 65 /* in hexadecimal, with its NUL */

struct digest;

struct digest *digest_new(void);
void digest_add(struct digest *digest, const void *bytes, size_t length);

/* Writes the digest of all bytes added, and frees it. */
void digest_finish(unsigned char out[DIGEST_SIZE], struct digest *digest);
/* Frees a digest that is not finished. NULL is allowed. */
void digest_free(struct digest *digest);

void digest_format(char out[DIGEST_TEXT], const unsigned char sum[DIGEST_SIZE]);

#endif
