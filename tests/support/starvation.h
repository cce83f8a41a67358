/* starvation.h - makes SQLite's n-th allocation fail, once or from then on. */
#ifndef MARROW_TESTS_STARVATION_H
#define MARROW_TESTS_STARVATION_H

#include <sqlite3.h>
#include <stdbool.h>

static struct {
    sqlite3_mem_methods real;
    long countdown; /* the allocation that makes it 0 fails */
    bool is_lasting;
    bool is_armed;
    bool has_fired;
} starvation;

static inline bool starvation_strikes(void)
{
    if (!starvation.is_armed)
        return false;
    starvation.countdown--;
    if (starvation.countdown > 0 || (starvation.countdown < 0 && !starvation.is_lasting))
        return false;
    starvation.has_fired = true;
    return true;
}

static void *starvation_malloc(int size)
{
    return starvation_strikes() ? NULL : starvation.real.xMalloc(size);
}

static void *starvation_realloc(void *block, int size)
{
    return starvation_strikes() ? NULL : starvation.real.xRealloc(block, size);
}

/* Installs the hook. It must be called before SQLite's first use in the process. */
static inline bool starvation_install(void)
{
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &starvation.real))
        return false;
    sqlite3_mem_methods methods = starvation.real;
    methods.xMalloc = starvation_malloc;
    methods.xRealloc = starvation_realloc;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK;
}

static inline void starvation_arm(long at, bool is_lasting)
{
    starvation.countdown = at;
    starvation.is_lasting = is_lasting;
    starvation.has_fired = false;
    starvation.is_armed = true;
}

static inline void starvation_disarm(void)
{
    starvation.is_armed = false;
}

#endif
