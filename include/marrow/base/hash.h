/* hash.h - FNV-1a, 64 bits wide: a hash for tables and fingerprints. It resists no attacker.
 * Source: Fowler, Noll, Vo, "The FNV Non-Cryptographic Hash Algorithm". */
#ifndef MARROW_BASE_HASH_H
#define MARROW_BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

#define HASH_START UINT64_C(14695981039346656037) /* the hash of no bytes */

/* Returns the hash of all bytes so far, whose hash is `hash`, and `length` more bytes. */
uint64_t hash_add(uint64_t hash, const void *bytes, size_t length);

#endif
