/* snapshot_digest.h - a digest of a snapshot's bytes, in the bytes themselves.
 *
 * It finds what a disk or a syncer changed, also where only a text or a number of a row is hit. Any
 * change of one byte is found; others are missed once in 2^64. It resists nobody who computes it
 * anew.
 *
 * It lies in those 20 bytes of SQLite's header that SQLite keeps and does not use, so a snapshot
 * stays a database that every marrow reads. The change counter beside it says of which state it is:
 * a program that writes to the file later leaves a digest that does not apply any more. */
#ifndef MARROW_STORE_SNAPSHOT_DIGEST_H
#define MARROW_STORE_SNAPSHOT_DIGEST_H

#include <stdbool.h>
#include <stddef.h>

/* Writes the digest into the bytes of a database; there are at least 100. */
void snapshot_digest_write(unsigned char *bytes, size_t size);

/* Tells whether the bytes are those the digest was made of, or have no digest that applies: those
 * of an older marrow, or of a log. The digest is taken out of the bytes. */
bool snapshot_digest_check(unsigned char *bytes, size_t size);

#endif
