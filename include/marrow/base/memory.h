/* memory.h - memory from the heap that is always there: where it runs out, the program dies. */
#ifndef MARROW_BASE_MEMORY_H
#define MARROW_BASE_MEMORY_H

#include <stddef.h>

/* As malloc, calloc, realloc and strdup, but never NULL. The caller frees. */
void *xmalloc(size_t size);
void *xcalloc(size_t count, size_t size);
void *xrealloc(void *block, size_t size);
char *xstrdup(const char *text);

/* Returns an array that has room for one item more than the `count` in use: `items` itself, or,
 * where
 * `*room` items are full, a larger copy in its place (`*room` is set; `items` is freed). `items`
 * may be NULL with a room of 0. size is that of one item in bytes. */
void *memory_make_room(void *items, size_t count, size_t *room, size_t size);

#endif
