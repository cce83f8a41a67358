/* sorter.h - sorts any number of records by their keys. What does not fit into memory goes to a
 * file without a name, so that nothing is left of it, whatever happens. */
#ifndef MARROW_BASE_SORTER_H
#define MARROW_BASE_SORTER_H

#include <stddef.h>
#include <stdint.h>

#include "marrow/base/error.h"

struct sorter;

struct sorter_record {
    uint64_t key;
    const char *bytes; /* until the next call */
    size_t length;
};

/* Returns a new sorter. `folder`: where its file goes, if it needs one. `memory`: how many bytes it
 * may hold. The caller frees it. */
struct sorter *sorter_new(const char *folder, size_t memory);
/* Frees the sorter and its file; NULL is allowed. */
void sorter_free(struct sorter *sorter);

/* Adds a copy of a record. STATUS_IO: the file cannot be written. */
MARROW_CHECKED enum status sorter_add(struct sorter *sorter, uint64_t key, const void *bytes,
                                      size_t length, struct error *error);

/* Goes to the first record. May be called again. Nothing can be added after it. */
MARROW_CHECKED enum status sorter_rewind(struct sorter *sorter, struct error *error);

/* Returns the next record by key; records with equal keys come in the order in which they were
 * added. STATUS_NOT_FOUND: there are no more. */
MARROW_CHECKED enum status sorter_next(struct sorter_record *out, struct sorter *sorter,
                                       struct error *error);

#endif
