/* arena.h - memory of one loaded result: allocated piece by piece, released at once. */
#ifndef MARROW_BASE_ARENA_H
#define MARROW_BASE_ARENA_H

#include <stddef.h>

#include "marrow/base/error.h"

struct arena_block;

struct arena {
    struct arena_block *blocks;
};

#define ARENA_INIT                                                                                 \
    {                                                                                              \
        NULL                                                                                       \
    }

/* Zeroed memory, aligned for any type; lives until arena_release. Never NULL. */
void *arena_alloc(struct arena *arena, size_t size);

/* Returns a larger copy of old (old_size bytes, may be NULL). */
void *arena_grow(struct arena *arena, const void *old, size_t old_size, size_t new_size);

/* Returns an array that has room for one item more than the `count` in use: `items` itself, or,
 * where
 * `*room` items are full, a larger copy (`*room` is set). `items` may be NULL with a room of 0.
 * size is that of one item in bytes. */
void *arena_make_room(struct arena *arena, void *items, size_t count, size_t *room, size_t size);

/* Copies; NULL stays NULL. */
char *arena_strdup(struct arena *arena, const char *text);
char *arena_strndup(struct arena *arena, const char *text, size_t length);
char *arena_printf(struct arena *arena, const char *format, ...) MARROW_PRINTF(2, 3);

/* Frees everything; the arena can be used again. */
void arena_release(struct arena *arena);

#endif
