/* keys.h - which keys were given already, as hashes of 64 bits. */
#ifndef MARROW_CATALOGUE_KEYS_H
#define MARROW_CATALOGUE_KEYS_H

#include <stdbool.h>

struct keys;

struct keys *keys_new(void);
void keys_free(struct keys *keys); /* NULL is allowed */

/* false: the key is there already. After a million keys no more are remembered. */
bool keys_add(struct keys *keys, const char *key);

#endif
