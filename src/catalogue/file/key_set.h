/* key_set.h - remembers which keys have come, as hashes of 64 bits. */
#ifndef MARROW_CATALOGUE_KEY_SET_H
#define MARROW_CATALOGUE_KEY_SET_H

#include <stddef.h>

struct key_set;

enum key {
    KEY_NEW,
    KEY_TWICE,
    KEY_UNKNOWN /* not among the remembered ones, and no room to remember it */
};

/* Makes an empty set. The caller frees it. */
struct key_set *key_set_new(void);
/* Frees the set; NULL is allowed. */
void key_set_free(struct key_set *keys);

/* Adds the key, unless `most` keys are remembered. Returns whether it was there already. */
enum key key_set_add(struct key_set *keys, const char *key, size_t most);

#endif
