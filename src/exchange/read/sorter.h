/* sorter.h - putting records in order of their keys, however many: what memory does not hold lies
 * in a file that has no name, so that nothing is left of it whatever happens.
 */
#ifndef MARROW_EXCHANGE_SORTER_H
#define MARROW_EXCHANGE_SORTER_H

#include <stddef.h>
#include <stdint.h>

#include "marrow/base/error.h"

struct sorter;

struct sorter_record {
    uint64_t key;
    const char *bytes; /* until the next call */
    size_t length;
};

/* folder: where the file goes, should one be needed. memory: how many bytes are held. */
struct sorter *sorter_new(const char *folder, size_t memory);
void sorter_free(struct sorter *sorter); /* NULL is allowed */

/* Takes a record (copied). STATUS_IO: the file cannot be written. */
MARROW_CHECKED enum status sorter_add(struct sorter *sorter, uint64_t key, const void *bytes,
                                      size_t length, struct error *error);

/* Goes to the first record; nothing is added any more. It can be called again. */
MARROW_CHECKED enum status sorter_rewind(struct sorter *sorter, struct error *error);

/* The next record by key; those of one key in the order in which they were added. STATUS_NOT_FOUND:
 * no more. */
MARROW_CHECKED enum status sorter_next(struct sorter_record *out, struct sorter *sorter,
                                       struct error *error);

#endif
