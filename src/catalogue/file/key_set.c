#include "key_set.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/hash.h"
#include "marrow/base/memory.h"

#define SLOTS_FIRST 1024

struct key_set {
    uint64_t *slots; /* open addressing; 0: free */
    size_t slot_count; /* a power of two */
    size_t count;
};

struct key_set *key_set_new(void)
{
    struct key_set *keys = xcalloc(1, sizeof *keys);
    keys->slot_count = SLOTS_FIRST;
    keys->slots = xcalloc(keys->slot_count, sizeof *keys->slots);
    return keys;
}

void key_set_free(struct key_set *keys)
{
    if (!keys)
        return;
    free(keys->slots);
    free(keys);
}

/* Returns the hash of the key, mixed once more; never 0. */
static uint64_t hash(const char *key)
{
    uint64_t value = hash_add(HASH_START, key, strlen(key));
    value = (value ^ value >> 32) * 0x9E3779B97F4A7C15u;
    return value ? value : 1;
}

/* Returns the slot where the value is, or the free one where it belongs. */
static uint64_t *find_slot(const struct key_set *keys, uint64_t value)
{
    size_t mask = keys->slot_count - 1;
    size_t at = (size_t)(value >> 20) & mask;
    while (keys->slots[at] && keys->slots[at] != value)
        at = (at + 1) & mask;
    return &keys->slots[at];
}

static void grow(struct key_set *keys)
{
    uint64_t *old = keys->slots;
    size_t old_count = keys->slot_count;
    keys->slot_count *= 2;
    keys->slots = xcalloc(keys->slot_count, sizeof *keys->slots);
    for (size_t i = 0; i < old_count; i++) {
        if (old[i])
            *find_slot(keys, old[i]) = old[i];
    }
    free(old);
}

enum key key_set_add(struct key_set *keys, const char *key, size_t most)
{
    uint64_t value = hash(key);
    if (*find_slot(keys, value) == value)
        return KEY_TWICE;
    if (keys->count >= most)
        return KEY_UNKNOWN;
    if (keys->count * 4 >= keys->slot_count * 3)
        grow(keys);
    *find_slot(keys, value) = value;
    keys->count++;
    return KEY_NEW;
}
