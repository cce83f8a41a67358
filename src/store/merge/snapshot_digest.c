#include "snapshot_digest.h"

#include <stdint.h>
#include <string.h>

#include "marrow/base/hash.h"

/* Places in SQLite's header. Source: https://www.sqlite.org/fileformat.html, 1.3. */
#define COUNTER_AT 24
#define RESERVED_AT 72
#define VALID_FOR_AT 92 /* the change counter of the last program that wrote the header */
#define COUNTER_SIZE 4
#define RESERVED_SIZE (VALID_FOR_AT - RESERVED_AT)

static const unsigned char none[RESERVED_SIZE];

/* What the reserved bytes hold. */
struct reserved {
    unsigned char digest[8]; /* big end first */
    unsigned char counter[COUNTER_SIZE]; /* the change counter then */
    unsigned char rest[RESERVED_SIZE - 8 - COUNTER_SIZE]; /* zeros */
};

/* Computes what belongs into the reserved bytes, which are zeros. */
static struct reserved compute(const unsigned char *bytes, size_t size)
{
    struct reserved out = { .rest = { 0 } };
    uint64_t hash = hash_add(HASH_START, bytes, size);
    for (size_t i = 0; i < sizeof out.digest; i++)
        out.digest[i] = (unsigned char)(hash >> (8 * (sizeof out.digest - 1 - i)));
    memcpy(out.counter, bytes + COUNTER_AT, COUNTER_SIZE);
    return out;
}

void snapshot_digest_write(unsigned char *bytes, size_t size)
{
    memset(bytes + RESERVED_AT, 0, RESERVED_SIZE);
    memcpy(bytes + VALID_FOR_AT, bytes + COUNTER_AT, COUNTER_SIZE);
    struct reserved made = compute(bytes, size);
    memcpy(bytes + RESERVED_AT, &made, RESERVED_SIZE);
}

/* Tells whether SQLite has written to the database since. */
static bool is_older(const struct reserved *there, const unsigned char *bytes)
{
    return memcmp(there->counter, bytes + COUNTER_AT, COUNTER_SIZE) != 0 &&
           memcmp(bytes + VALID_FOR_AT, bytes + COUNTER_AT, COUNTER_SIZE) == 0;
}

bool snapshot_digest_check(unsigned char *bytes, size_t size)
{
    struct reserved there;
    memcpy(&there, bytes + RESERVED_AT, RESERVED_SIZE);
    if (memcmp(&there, none, RESERVED_SIZE) == 0)
        return true;
    memset(bytes + RESERVED_AT, 0, RESERVED_SIZE);
    struct reserved made = compute(bytes, size);
    return is_older(&there, bytes) || memcmp(&there, &made, RESERVED_SIZE) == 0;
}
