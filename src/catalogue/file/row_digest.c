#include "row_digest.h"

#include <math.h>
#include <string.h>

void row_digest_add_text(struct digest *digest, const char *text)
{
    text = text ? text : "";
    digest_add(digest, text, strlen(text) + 1);
}

/* Adds the lowest byte first, so that the digest is the same on every machine. */
void row_digest_add_integer(struct digest *digest, int64_t number)
{
    unsigned char bytes[8];
    for (int i = 0; i < 8; i++)
        bytes[i] = (unsigned char)((uint64_t)number >> (8 * i));
    digest_add(digest, bytes, sizeof bytes);
}

void row_digest_add_real(struct digest *digest, double number)
{
    uint64_t bits;
    if (isnan(number)) {
        digest_add(digest, "", 1);
        return;
    }
    number = number == 0 ? 0 : number; /* -0 is 0 */
    memcpy(&bits, &number, sizeof bits);
    digest_add(digest, "\1", 1);
    row_digest_add_integer(digest, (int64_t)bits);
}
