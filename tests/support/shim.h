/* shim.h - a VFS over the default one whose n-th operation of a kind fails, once or from then on.
 */
#ifndef MARROW_TESTS_SHIM_H
#define MARROW_TESTS_SHIM_H

#include <errno.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <string.h>

enum shim_operation {
    SHIM_NONE,
    SHIM_OPEN,
    SHIM_READ,
    SHIM_WRITE,
    SHIM_TRUNCATE,
    SHIM_SYNC,
    SHIM_DELETE,
    SHIM_FOLDER, /* the folder's sync, after a file was deleted */
    SHIM_LOCK,
    SHIM_SIZE,
    SHIM_OPERATION_COUNT
};

/* What fails; the test sets it before each run. */
static struct {
    enum shim_operation operation;
    int countdown; /* the operation that makes it 0 fails */
    bool is_lasting;
    int code;
    bool has_fired;
    bool kills; /* the process, instead of failing */
    int reason; /* errno of a folder that cannot be synced */
    sqlite3_int64 bad_byte; /* a place of the disk that cannot be read, 0: none */
} shim;

struct shim_file {
    sqlite3_file base;
    sqlite3_file *real;
};

static sqlite3_vfs *shim_real_vfs;

static sqlite3_file *shim_real(sqlite3_file *file)
{
    return ((struct shim_file *)(void *)file)->real;
}

/* Returns the failure's code where this operation fails, else SQLITE_OK. */
static int shim_fails(enum shim_operation operation)
{
    if (operation != shim.operation)
        return SQLITE_OK;
    shim.countdown--;
    if (shim.countdown > 0 || (shim.countdown < 0 && !shim.is_lasting))
        return SQLITE_OK;
    shim.has_fired = true;
    if (shim.kills)
        raise(SIGKILL);
    return shim.code;
}

#define SHIM(operation, call)                                                                      \
    int rc = shim_fails(operation);                                                                \
    return rc ? rc : (call)

static int shim_close(sqlite3_file *file)
{
    return shim_real(file)->pMethods->xClose(shim_real(file));
}

static int shim_read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 at)
{
    if (shim.bad_byte > 0 && at <= shim.bad_byte && shim.bad_byte < at + size) {
        shim.has_fired = true;
        return SQLITE_IOERR_CORRUPTFS; /* as SQLite calls EIO */
    }
    SHIM(SHIM_READ, shim_real(file)->pMethods->xRead(shim_real(file), bytes, size, at));
}

/* Writes, and leaves the first half where it fails, as a full disk does. */
static int shim_write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    int rc = shim_fails(SHIM_WRITE);
    if (rc)
        size /= 2;
    int real_rc = shim_real(file)->pMethods->xWrite(shim_real(file), bytes, size, at);
    return rc ? rc : real_rc;
}

static int shim_truncate(sqlite3_file *file, sqlite3_int64 size)
{
    SHIM(SHIM_TRUNCATE, shim_real(file)->pMethods->xTruncate(shim_real(file), size));
}

/* Skips the sync: no test here cuts the power, and a real sync would only take time. */
static int shim_sync(sqlite3_file *file, int flags)
{
    (void)file;
    (void)flags;
    return shim_fails(SHIM_SYNC);
}

static int shim_size(sqlite3_file *file, sqlite3_int64 *size)
{
    SHIM(SHIM_SIZE, shim_real(file)->pMethods->xFileSize(shim_real(file), size));
}

static int shim_lock(sqlite3_file *file, int level)
{
    SHIM(SHIM_LOCK, shim_real(file)->pMethods->xLock(shim_real(file), level));
}

static int shim_unlock(sqlite3_file *file, int level)
{
    return shim_real(file)->pMethods->xUnlock(shim_real(file), level);
}

static int shim_check_lock(sqlite3_file *file, int *is_locked)
{
    return shim_real(file)->pMethods->xCheckReservedLock(shim_real(file), is_locked);
}

static int shim_control(sqlite3_file *file, int operation, void *argument)
{
    return shim_real(file)->pMethods->xFileControl(shim_real(file), operation, argument);
}

static int shim_sector_size(sqlite3_file *file)
{
    return shim_real(file)->pMethods->xSectorSize(shim_real(file));
}

static int shim_characteristics(sqlite3_file *file)
{
    return shim_real(file)->pMethods->xDeviceCharacteristics(shim_real(file));
}

static const sqlite3_io_methods shim_methods = {
    .iVersion = 1,
    .xClose = shim_close,
    .xRead = shim_read,
    .xWrite = shim_write,
    .xTruncate = shim_truncate,
    .xSync = shim_sync,
    .xFileSize = shim_size,
    .xLock = shim_lock,
    .xUnlock = shim_unlock,
    .xCheckReservedLock = shim_check_lock,
    .xFileControl = shim_control,
    .xSectorSize = shim_sector_size,
    .xDeviceCharacteristics = shim_characteristics,
};

static int shim_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out)
{
    (void)vfs;
    struct shim_file *mine = (struct shim_file *)(void *)file;
    mine->base.pMethods = NULL;
    int rc = shim_fails(SHIM_OPEN);
    if (rc)
        return rc;
    mine->real = (sqlite3_file *)(void *)(mine + 1);
    rc = shim_real_vfs->xOpen(shim_real_vfs, name, mine->real, flags, out);
    if (rc == SQLITE_OK)
        mine->base.pMethods = &shim_methods;
    return rc;
}

static int shim_delete(sqlite3_vfs *vfs, const char *name, int sync_folder)
{
    (void)vfs;
    int rc = shim_fails(SHIM_DELETE);
    if (!rc)
        rc = shim_real_vfs->xDelete(shim_real_vfs, name, 0);
    if (!rc && sync_folder)
        rc = shim_fails(SHIM_FOLDER);
    if (rc == SQLITE_IOERR_DIR_FSYNC)
        errno = shim.reason;
    return rc;
}

/* Replaces the default VFS by the shim. */
static void shim_install(void)
{
    static sqlite3_vfs vfs;
    shim_real_vfs = sqlite3_vfs_find(NULL);
    vfs = *shim_real_vfs;
    vfs.iVersion = 1;
    vfs.zName = "shim";
    vfs.pNext = NULL;
    vfs.szOsFile += (int)sizeof(struct shim_file);
    vfs.xOpen = shim_open;
    vfs.xDelete = shim_delete;
    sqlite3_vfs_register(&vfs, 1);
}

static inline void shim_arm(enum shim_operation operation, int code, int at, bool is_lasting)
{
    shim.operation = operation;
    shim.code = code;
    shim.countdown = at;
    shim.is_lasting = is_lasting;
    shim.has_fired = false;
    shim.reason = EIO;
    shim.kills = false;
}

static inline void shim_disarm(void)
{
    shim.operation = SHIM_NONE;
}

#endif
