#define _POSIX_C_SOURCE 200809L
#include <string.h>

#include "failure.h"
#include "handle.h"
#include "marrow/base/error.h"
#include "moved.h"

static const char *noun(const struct store *store)
{
    return store->kind == STORE_LOG ? "the log" : "the catalogue";
}

static enum status fail_read_only(struct store *store, int rc, struct error *error)
{
    if (rc == SQLITE_READONLY_DBMOVED)
        return error_set(error, STATUS_UNUSABLE,
                         "nothing was saved: %s was moved or replaced while open; quit and start "
                         "again (%s)",
                         noun(store), store->path);
    if (rc == SQLITE_READONLY_ROLLBACK || rc == SQLITE_READONLY_RECOVERY)
        return error_set(error, STATUS_UNUSABLE,
                         "%s %s was not closed properly and cannot be repaired, because it is not "
                         "writable",
                         noun(store), store->path);
    if (rc == SQLITE_READONLY_DIRECTORY || rc == SQLITE_READONLY_CANTINIT)
        return error_set(error, STATUS_UNUSABLE, "the folder of %s %s is not writable", noun(store),
                         store->path);
    return error_set(error, STATUS_UNUSABLE, "%s %s is not writable", noun(store), store->path);
}

/* Returns the system's reason, where SQLite kept it. */
static const char *system_reason(const struct store *store)
{
    int number = sqlite3_system_errno(store->db);
    return number ? strerror(number) : "the disk reported an error";
}

/* Sets the status of a file that can't be opened: a log that can't be read is unusable. */
static enum status cannot_open(const struct store *store)
{
    return store->kind == STORE_LOG ? STATUS_UNUSABLE : STATUS_IO;
}

enum status failure_set(struct store *store, int rc, struct error *error)
{
    if (rc == SQLITE_CONSTRAINT_FOREIGNKEY)
        return error_set(error, STATUS_CONFLICT,
                         "another program has just removed something that this needs from %s; "
                         "nothing was saved: try again",
                         noun(store));
    switch (rc == SQLITE_IOERR_NOMEM ? SQLITE_NOMEM : rc & 0xFF) {
    case SQLITE_NOMEM:
        return error_set(error, STATUS_IO, "not enough memory to use %s %s", noun(store),
                         store->path);
    case SQLITE_FULL:
        return error_set(error, STATUS_IO, "the disk is full; nothing was written to %s %s",
                         noun(store), store->path);
    case SQLITE_IOERR:
        if (moved_is(store))
            return fail_read_only(store, SQLITE_READONLY_DBMOVED, error);
        return error_set(error, STATUS_IO, "%s %s cannot be read or written: %s", noun(store),
                         store->path, system_reason(store));
    case SQLITE_CANTOPEN:
        return error_set(error, cannot_open(store), "%s %s cannot be opened: %s", noun(store),
                         store->path, system_reason(store));
    case SQLITE_PERM:
        return error_set(error, cannot_open(store), "no permission to open %s %s", noun(store),
                         store->path);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error_set(error, STATUS_UNUSABLE, "%s %s is in use by another program; try again",
                         noun(store), store->path);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        store->is_damaged = true;
        return error_set(error, STATUS_UNUSABLE, "%s %s is damaged (%s)", noun(store), store->path,
                         sqlite3_errmsg(store->db));
    case SQLITE_INTERRUPT:
        return error_set(error, STATUS_UNUSABLE,
                         "a query of %s %s does not end; another program may have changed it: run "
                         "marrow check",
                         noun(store), store->path);
    case SQLITE_READONLY:
        return fail_read_only(store, rc, error);
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return error_set(error, STATUS_INVALID, "%s rejected a row (%s)", noun(store),
                         sqlite3_errmsg(store->db));
    case SQLITE_ERROR:
    case SQLITE_SCHEMA:
        return error_set(error, STATUS_UNUSABLE, "%s %s has an unexpected structure (%s)",
                         noun(store), store->path, sqlite3_errmsg(store->db));
    default:
        return error_set(error, STATUS_IO, "%s %s cannot be used (%s)", noun(store), store->path,
                         sqlite3_errmsg(store->db));
    }
}
