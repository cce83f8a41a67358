/* key_set.h - which keys were given already, as hashes of 64 bits. */
#ifndef MARROW_CATALOGUE_KEY_SET_H
#define MARROW_CATALOGUE_KEY_SET_H

#include <stddef.h>

struct keys;

enum key { KEY_NEW, KEY_TWICE, KEY_UNKNOWN }; /* unknown: compared only with those remembered */

struct keys *keys_new(void);
void keys_free(struct keys *keys); /* NULL is allowed */

/* Remembers the key, unless as many as may be are remembered. */
enum key keys_add(struct keys *keys, const char *key, size_t most);

#endif
