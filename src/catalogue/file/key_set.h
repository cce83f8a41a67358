/* key_set.h - which keys were given already, as hashes of 64 bits. */
#ifndef MARROW_CATALOGUE_KEY_SET_H
#define MARROW_CATALOGUE_KEY_SET_H

#include <stddef.h>

struct key_set;

enum key {
    KEY_NEW,
    KEY_TWICE,
    KEY_UNKNOWN /* not among those remembered, and not remembered */
};

/* Makes an empty set. The caller frees it. */
struct key_set *key_set_new(void);
void key_set_free(struct key_set *keys); /* NULL is allowed */

/* Adds the key, unless `most` keys are remembered. Returns whether it was there. */
enum key key_set_add(struct key_set *keys, const char *key, size_t most);

#endif
