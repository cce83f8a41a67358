#include "vfs.h"

#include <errno.h>
#include <sqlite3.h>
#include <stddef.h>

#define VFS_NAME "marrow"

static sqlite3_vfs *original;

/* Deletes a file. SQLite syncs the folder last, so errno still says why it could not. */
static int delete_file(sqlite3_vfs *vfs, const char *path, int syncs_folder)
{
    (void)vfs;
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
    own.xDelete = delete_file;
    if (sqlite3_vfs_register(&own, 0) == SQLITE_OK)
        return VFS_NAME;
    original = NULL;
    return NULL;
}
