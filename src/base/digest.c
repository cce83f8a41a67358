#include "marrow/base/digest.h"

#include <sha2.h>
#include <stdio.h>
#include <stdlib.h>

#include "marrow/base/error.h"
#include "marrow/base/memory.h"

struct digest {
    SHA2_CTX context;
};

struct digest *digest_new(void)
{
    struct digest *digest = xmalloc(sizeof *digest);
    SHA256Init(&digest->context);
    return digest;
}

void digest_add(struct digest *digest, const void *bytes, size_t length)
{
    if (length > 0)
        SHA256Update(&digest->context, bytes, length);
}

void digest_finish(unsigned char out[DIGEST_SIZE], struct digest *digest)
{
    SHA256Final(out, &digest->context);
    free(digest);
}

void digest_free(struct digest *digest)
{
    free(digest);
}

void digest_format(char out[DIGEST_TEXT], const unsigned char sum[DIGEST_SIZE])
{
    for (size_t i = 0; i < DIGEST_SIZE; i++)
        snprintf(out + 2 * i, 3, "%02x", sum[i]);
}
