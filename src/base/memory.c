#include "marrow/base/memory.h"

#include <stdlib.h>
#include <string.h>

#include "marrow/base/error.h"

#define FIRST_ROOM 16

void *xmalloc(size_t size)
{
    void *block = malloc(size ? size : 1);
    if (!block)
        die("out of memory");
    return block;
}

void *xcalloc(size_t count, size_t size)
{
    void *block = calloc(count ? count : 1, size ? size : 1);
    if (!block)
        die("out of memory");
    return block;
}

void *xrealloc(void *block, size_t size)
{
    void *larger = realloc(block, size ? size : 1);
    if (!larger)
        die("out of memory");
    return larger;
}

char *xstrdup(const char *text)
{
    size_t size = strlen(text) + 1;
    return memcpy(xmalloc(size), text, size);
}

void *memory_make_room(void *items, size_t count, size_t *room, size_t size)
{
    if (count < *room)
        return items;
    *room = *room ? *room * 2 : FIRST_ROOM;
    return xrealloc(items, *room * size);
}
