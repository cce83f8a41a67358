/* moved.h - whether an open file is still the one at its path. */
#ifndef MARROW_STORE_MOVED_H
#define MARROW_STORE_MOVED_H

#include <stdbool.h>

struct store;

/* Returns whether the file is no longer at its path: moved, removed or replaced. */
bool moved_is(const struct store *store);

#endif
