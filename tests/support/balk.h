/* balk.h - makes the n-th statement that is prepared fail, or the n-th that is begun, as if the
 * disk did not give a page. SQLite's functions are taken over for the whole test program, and pass
 * everything on unless balk_arm was called, and whatever SQLite calls itself. Include it in one
 * file of a program, first, since it defines _GNU_SOURCE. */
#ifndef MARROW_TESTS_BALK_H
#define MARROW_TESTS_BALK_H

#define _GNU_SOURCE /* RTLD_NEXT */
#include <dlfcn.h>
#include <limits.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <string.h>

enum balk_at { BALK_PREPARE, BALK_STEP, BALK_COUNT };

static struct {
    bool is_armed;
    enum balk_at at;
    long countdown; /* the statement that makes it 0 fails */
    bool is_lasting; /* and all after it */
    bool has_fired;
} balk;

static inline void balk_arm(enum balk_at at, long countdown, bool is_lasting)
{
    balk.at = at;
    balk.countdown = countdown;
    balk.is_lasting = is_lasting;
    balk.has_fired = false;
    balk.is_armed = true;
}

static inline void balk_disarm(void)
{
    balk.is_armed = false;
}

/* Returns how many statements there were since balk_arm(at, LONG_MAX, false). */
static inline long balk_counted(void)
{
    return LONG_MAX - balk.countdown;
}

/* Tells whether the caller's code is SQLite's own: `real` is one of SQLite's functions. */
static bool balk_is_inside(void *caller, void *real)
{
    Dl_info here;
    Dl_info library;
    return dladdr(caller, &here) && dladdr(real, &library) && here.dli_fbase == library.dli_fbase;
}

static bool balk_fails(enum balk_at at, void *caller, void *real)
{
    if (!balk.is_armed || at != balk.at || balk_is_inside(caller, real))
        return false;
    balk.countdown--;
    if (balk.countdown > 0 || (balk.countdown < 0 && !balk.is_lasting))
        return false;
    balk.has_fired = true;
    return true;
}

/* Finds SQLite's own function, once. */
static void balk_find(void **found, const char *name)
{
    if (!*found)
        *found = dlsym(RTLD_NEXT, name);
}

#define BALK_CALLER __builtin_return_address(0)

int sqlite3_prepare_v2(sqlite3 *db, const char *sql, int length, sqlite3_stmt **out,
                       const char **rest)
{
    static void *found;
    int (*real)(sqlite3 *, const char *, int, sqlite3_stmt **, const char **);
    balk_find(&found, "sqlite3_prepare_v2");
    memcpy(&real, &found, sizeof real);
    if (!balk_fails(BALK_PREPARE, BALK_CALLER, found))
        return real(db, sql, length, out, rest);
    *out = NULL;
    return SQLITE_IOERR;
}

int sqlite3_prepare_v3(sqlite3 *db, const char *sql, int length, unsigned flags, sqlite3_stmt **out,
                       const char **rest)
{
    static void *found;
    int (*real)(sqlite3 *, const char *, int, unsigned, sqlite3_stmt **, const char **);
    balk_find(&found, "sqlite3_prepare_v3");
    memcpy(&real, &found, sizeof real);
    if (!balk_fails(BALK_PREPARE, BALK_CALLER, found))
        return real(db, sql, length, flags, out, rest);
    *out = NULL;
    return SQLITE_IOERR;
}

int sqlite3_step(sqlite3_stmt *statement)
{
    static void *found;
    int (*real)(sqlite3_stmt *);
    balk_find(&found, "sqlite3_step");
    memcpy(&real, &found, sizeof real);
    if (!sqlite3_stmt_busy(statement) && balk_fails(BALK_STEP, BALK_CALLER, found))
        return SQLITE_IOERR;
    return real(statement);
}

#endif
