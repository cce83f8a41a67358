/* digest.h - SHA-256, of bytes as they come. */
#ifndef MARROW_BASE_DIGEST_H
#define MARROW_BASE_DIGEST_H

#include <stddef.h>

#define DIGEST_SIZE 32
#define DIGEST_TEXT 65 /* in hexadecimal, with its NUL */

struct digest;

struct digest *digest_new(void);
void digest_add(struct digest *digest, const void *bytes, size_t length);

/* The sum of what was added; frees the digest. */
void digest_finish(unsigned char out[DIGEST_SIZE], struct digest *digest);
void digest_free(struct digest *digest); /* without a sum; NULL is allowed */

void digest_format(char out[DIGEST_TEXT], const unsigned char sum[DIGEST_SIZE]);

#endif
