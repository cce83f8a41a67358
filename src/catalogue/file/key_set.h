/* key_set.h - which keys were given already, as hashes of 64 bits. */
#ifndef MARROW_CATALOGUE_KEY_SET_H
#define MARROW_CATALOGUE_KEY_SET_H

#include <stddef.h>

struct key_set;

enum key { KEY_NEW, KEY_TWICE, KEY_UNKNOWN }; /* unknown: compared only with those remembered */

struct key_set *key_set_new(void);
void key_set_free(struct key_set *keys); /* NULL is allowed */

/* Remembers the key, unless as many as may be are remembered. */
enum key key_set_add(struct key_set *keys, const char *key, size_t most);

#endif
