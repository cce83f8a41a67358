/* SQLite's default VFS, with three differences.
 *
 * A file syncer, or a person, may replace a log by another file while it is open. Its journal's
 * name then belongs to the new file: SQLite would roll the new file's journal into the old one,
 * which no name leads to any more, and delete it. So a connection whose file is no longer at its
 * path sees no journal, makes none and deletes none.
 *
 * SQLite takes a page that the disk cannot read (EIO) for a damaged page. Here it is an error of
 * the disk.
 *
 * A folder that its file system cannot sync (EINVAL) is a failed commit for SQLite. Here it is
 * none.
 */
#define _POSIX_C_SOURCE 200809L
#include "vfs.h"

#include <errno.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>

#define VFS_NAME "marrow"

/* What lies behind a main file's own memory. */
struct watched {
    sqlite3_io_methods own; /* the file's methods, so that a file leads to its struct watched */
    const sqlite3_io_methods *base;
    sqlite3_file *file;
    const char *name;
    dev_t device; /* 0: unknown */
    struct watched *next;
};

static sqlite3_vfs *original;
static struct watched *all_watched;

static struct watched *watched_of(sqlite3_file *file)
{
    return (struct watched *)file->pMethods;
}

static bool has_moved(const struct watched *watched)
{
    int moved = 0;
    struct stat info;
    int rc = watched->base->xFileControl(watched->file, SQLITE_FCNTL_HAS_MOVED, &moved);
    if (rc == SQLITE_OK && moved)
        return true;
    return watched->device && stat(watched->name, &info) == 0 && info.st_dev != watched->device;
}

/* Tells whether the path is that of a journal whose database is no longer at its own path. SQLite
 * names a journal by the pointer that belongs to its connection. */
static bool is_of_moved(const char *journal)
{
    for (const struct watched *watched = all_watched; watched; watched = watched->next)
        if (sqlite3_filename_journal(watched->name) == journal)
            return has_moved(watched);
    return false;
}

static int read_file(sqlite3_file *file, void *out, int length, sqlite3_int64 at)
{
    int rc = watched_of(file)->base->xRead(file, out, length, at);
    return rc == SQLITE_IOERR_CORRUPTFS ? SQLITE_IOERR_READ : rc;
}

static int control_file(sqlite3_file *file, int what, void *out)
{
    const struct watched *watched = watched_of(file);
    if (what != SQLITE_FCNTL_HAS_MOVED)
        return watched->base->xFileControl(file, what, out);
    *(int *)out = has_moved(watched);
    return SQLITE_OK;
}

static int close_file(sqlite3_file *file)
{
    struct watched *watched = watched_of(file);
    struct watched **at = &all_watched;
    while (*at != watched)
        at = &(*at)->next;
    *at = watched->next;
    file->pMethods = watched->base;
    return file->pMethods->xClose(file);
}

/* Returns where in an opened file's memory the struct watched lies. */
static size_t watched_offset(void)
{
    size_t size = _Alignof(struct watched);
    return ((size_t)original->szOsFile + size - 1) / size * size;
}

static void watch(sqlite3_file *file, const char *name)
{
    struct watched *watched = (struct watched *)(void *)((char *)file + watched_offset());
    struct stat info;
    *watched = (struct watched){ *file->pMethods, file->pMethods, file, name, 0, all_watched };
    watched->device = stat(name, &info) == 0 ? info.st_dev : 0;
    watched->own.xRead = read_file;
    watched->own.xFileControl = control_file;
    watched->own.xClose = close_file;
    file->pMethods = &watched->own;
    all_watched = watched;
}

static int open_file(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *got)
{
    (void)vfs;
    if (flags & SQLITE_OPEN_MAIN_JOURNAL && is_of_moved(name))
        return SQLITE_READONLY_DBMOVED;
    int rc = original->xOpen(original, name, file, flags, got);
    if (!rc && flags & SQLITE_OPEN_MAIN_DB)
        watch(file, name);
    return rc;
}

static int see_file(sqlite3_vfs *vfs, const char *path, int flags, int *out)
{
    (void)vfs;
    *out = 0;
    return is_of_moved(path) ? SQLITE_OK : original->xAccess(original, path, flags, out);
}

/* Deletes a file. SQLite syncs the folder last, so errno still says why it could not. */
static int delete_file(sqlite3_vfs *vfs, const char *path, int syncs_folder)
{
    (void)vfs;
    if (is_of_moved(path))
        return SQLITE_IOERR_DELETE;
    int rc = original->xDelete(original, path, syncs_folder);
    return rc == SQLITE_IOERR_DIR_FSYNC && errno == EINVAL ? SQLITE_OK : rc;
}

const char *vfs_name(void)
{
    static sqlite3_vfs own;
    sqlite3_vfs *now = sqlite3_vfs_find(NULL);
    if (now == original)
        return VFS_NAME;
    original = now;
    own = *now;
    own.zName = VFS_NAME;
    own.pNext = NULL;
    own.szOsFile = (int)(watched_offset() + sizeof(struct watched));
    own.xOpen = open_file;
    own.xAccess = see_file;
    own.xDelete = delete_file;
    if (sqlite3_vfs_register(&own, 0) == SQLITE_OK)
        return VFS_NAME;
    original = NULL;
    return NULL;
}
