#include "keys.h"

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "marrow/base/error.h"

#define KEYS_MOST 1000000
#define SLOTS_FIRST 1024

struct keys {
    uint64_t *slots; /* open addressing; 0: free */
    size_t slot_count; /* a power of two */
    size_t count;
};

struct keys *keys_new(void)
{
    struct keys *keys = xcalloc(1, sizeof *keys);
    keys->slot_count = SLOTS_FIRST;
    keys->slots = xcalloc(keys->slot_count, sizeof *keys->slots);
    return keys;
}

void keys_free(struct keys *keys)
{
    if (!keys)
        return;
    free(keys->slots);
    free(keys);
}

/* FNV-1a with a last stir; never 0. */
static uint64_t hash(const char *key)
{
    uint64_t value = 14695981039346656037u;
    for (; *key; key++)
        value = (value ^ (unsigned char)*key) * 1099511628211u;
    value = (value ^ value >> 32) * 0x9E3779B97F4A7C15u;
    return value ? value : 1;
}

static bool insert(struct keys *keys, uint64_t value)
{
    size_t mask = keys->slot_count - 1;
    size_t at = (size_t)(value >> 20) & mask;
    for (; keys->slots[at]; at = (at + 1) & mask) {
        if (keys->slots[at] == value)
            return false;
    }
    keys->slots[at] = value;
    keys->count++;
    return true;
}

static void grow(struct keys *keys)
{
    uint64_t *old = keys->slots;
    size_t old_count = keys->slot_count;
    keys->slot_count *= 2;
    keys->slots = xcalloc(keys->slot_count, sizeof *keys->slots);
    keys->count = 0;
    for (size_t i = 0; i < old_count; i++) {
        if (old[i])
            (void)insert(keys, old[i]);
    }
    free(old);
}

bool keys_add(struct keys *keys, const char *key)
{
    if (keys->count >= KEYS_MOST)
        return true;
    if (keys->count * 4 >= keys->slot_count * 3)
        grow(keys);
    return insert(keys, hash(key));
}
