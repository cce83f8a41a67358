/* memory.h - heap memory that never fails: where it runs out, the program dies. */
#ifndef MARROW_BASE_MEMORY_H
#define MARROW_BASE_MEMORY_H

#include <stddef.h>

/* Work as malloc, calloc, realloc and strdup, but never return NULL. The caller frees. */
void *xmalloc(size_t size);
void *xcalloc(size_t count, size_t size);
void *xrealloc(void *block, size_t size);
char *xstrdup(const char *text);

/* Returns an array with room for one more item than the `count` in use. That is `items` itself, or
 * a larger array where all `*room` items are in use; then `items` is freed and `*room` updated.
 * `items` may be NULL with a room of 0. `size` is the size of one item in bytes. */
void *memory_make_room(void *items, size_t count, size_t *room, size_t size);

/* Makes free() keep up to 64 MB for the next use instead of handing it back to the system at once.
 * For programs that load and release the like of it again and again, as screens do: a day would
 * take longer to give its memory back than to be loaded. */
void memory_keep_freed(void);

#endif
