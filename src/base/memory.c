#include "marrow/base/memory.h"

#include <stdlib.h>
#include <string.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "marrow/base/error.h"

#define FIRST_ROOM 16
#define KEPT (64 * 1024 * 1024) /* bytes */
#define LARGE (16 * 1024 * 1024) /* larger pieces go back to the system at once */

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

void memory_keep_freed(void)
{
#ifdef __GLIBC__
    mallopt(M_TRIM_THRESHOLD, KEPT);
    mallopt(M_MMAP_THRESHOLD, LARGE);
#endif
}
