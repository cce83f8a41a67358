#include "marrow/base/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/memory.h"

#define BLOCK_SIZE 16384
#define FIRST_ROOM 16 /* items in an array's first memory */

struct arena_block {
    struct arena_block *next;
    size_t used;
    size_t size;
    alignas(max_align_t) unsigned char bytes[];
};

static size_t round_up(size_t size)
{
    size_t align = alignof(max_align_t);
    if (size > SIZE_MAX - BLOCK_SIZE - align)
        die("out of memory");
    return (size + align - 1) / align * align;
}

static struct arena_block *arena_add_block(struct arena *arena, size_t need)
{
    size_t size = need > BLOCK_SIZE ? need : BLOCK_SIZE;
    struct arena_block *block = xcalloc(1, sizeof *block + size);
    block->size = size;
    block->next = arena->blocks;
    arena->blocks = block;
    return block;
}

void *arena_alloc(struct arena *arena, size_t size)
{
    size_t need = round_up(size ? size : 1);
    struct arena_block *block = arena->blocks;
    if (!block || block->size - block->used < need)
        block = arena_add_block(arena, need);
    void *piece = block->bytes + block->used;
    block->used += need;
    return piece;
}

void *arena_grow(struct arena *arena, const void *old, size_t old_size, size_t new_size)
{
    void *larger = arena_alloc(arena, new_size);
    if (old)
        memcpy(larger, old, old_size);
    return larger;
}

void *arena_make_room(struct arena *arena, void *items, size_t count, size_t *room, size_t size)
{
    size_t old = *room;
    if (count < old)
        return items;
    *room = old ? old * 2 : FIRST_ROOM;
    return arena_grow(arena, items, old * size, *room * size);
}

char *arena_strndup(struct arena *arena, const char *text, size_t length)
{
    char *copy = arena_alloc(arena, length + 1);
    memcpy(copy, text, length);
    return copy;
}

char *arena_strdup(struct arena *arena, const char *text)
{
    return text ? arena_strndup(arena, text, strlen(text)) : NULL;
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length < 0)
        BUG("arena_printf: unformattable");
    char *text = arena_alloc(arena, (size_t)length + 1);
    va_start(arguments, format);
    vsnprintf(text, (size_t)length + 1, format, arguments);
    va_end(arguments);
    return text;
}

void arena_release(struct arena *arena)
{
    while (arena->blocks) {
        struct arena_block *next = arena->blocks->next;
        free(arena->blocks);
        arena->blocks = next;
    }
}
