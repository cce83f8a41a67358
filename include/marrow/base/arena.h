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

/* Returns zeroed memory, aligned for any type. Never NULL. It lives until arena_release. */
void *arena_alloc(struct arena *arena, size_t size);

/* Returns a larger copy of `old`, which has `old_size` bytes and may be NULL. */
void *arena_grow(struct arena *arena, const void *old, size_t old_size, size_t new_size);

/* Returns an array with room for one more item than the `count` in use. That is `items` itself, or
 * a larger copy where all `*room` items are in use; `*room` is updated. `items` may be NULL with a
 * room of 0. `size` is the size of one item in bytes. */
void *arena_make_room(struct arena *arena, void *items, size_t count, size_t *room, size_t size);

/* Copies the text into the arena; NULL stays NULL. */
char *arena_strdup(struct arena *arena, const char *text);
char *arena_strndup(struct arena *arena, const char *text, size_t length);
char *arena_printf(struct arena *arena, const char *format, ...) MARROW_PRINTF(2, 3);

/* Frees everything. The arena can be used again. */
void arena_release(struct arena *arena);

#endif
