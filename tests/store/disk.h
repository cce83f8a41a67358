/* disk.h - a disk in memory, as a VFS, and what is left of it when the power fails.
 *
 * It holds one log and its journal. What was written to a file since its last sync may have arrived
 * whole, torn or garbled, in any order, or not at all. So may the journal's creation and removal
 * since the folder was last synced. Each journal is a file of its own, as on a real disk: a name
 * never stands for a mixture of an old one and a new one.
 */
#ifndef MARROW_TESTS_STORE_DISK_H
#define MARROW_TESTS_STORE_DISK_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/error.h"
#include "marrow/base/memory.h"

#define DISK_FILES_MAX 64
#define DISK_LOG 0 /* the log's index in files */
#define DISK_NONE (-1)

struct disk_bytes {
    unsigned char *bytes;
    size_t size;
};

/* Bytes that several disks hold; nobody changes them. */
struct disk_shared {
    struct disk_bytes bytes;
    size_t holders;
};

/* A write of some bytes. Where there are none, the file is cut or grows. */
struct disk_change {
    size_t at;
    struct disk_bytes written;
};

struct disk_file {
    struct disk_bytes now; /* what a program reads */
    struct disk_shared *safe; /* what was there at the last sync; NULL: never synced */
    struct disk_change *changes; /* since then, in order */
    size_t change_count;
};

struct disk {
    struct disk_file *files[DISK_FILES_MAX];
    int file_count;
    /* The files that the journal's name has stood for since the folder was synced, in order. */
    int journals[DISK_FILES_MAX];
    int journal_count;
};

/* The current disk, and how it behaves. */
static struct {
    struct disk *disk;
    char path[512];
    size_t sector; /* how many bytes one damaged write can damage */
    bool is_powersafe; /* bytes that are not written are never damaged */
    bool ignores_syncs;
    bool forgets_removals; /* does not sync the folder after the journal is removed */
    void (*before_change)(void); /* may be NULL */
} mounted;

struct disk_handle {
    sqlite3_file base;
    int file;
    bool is_new; /* its name is not safe in the folder */
};

static sqlite3_vfs *disk_real_vfs;

static inline void bytes_resize(struct disk_bytes *bytes, size_t size)
{
    bytes->bytes = xrealloc(bytes->bytes, size);
    if (size > bytes->size)
        memset(bytes->bytes + bytes->size, 0, size - bytes->size);
    bytes->size = size;
}

static inline void bytes_write(struct disk_bytes *to, const void *from, size_t length, size_t at)
{
    if (at + length > to->size)
        bytes_resize(to, at + length);
    if (length)
        memcpy(to->bytes + at, from, length);
}

static inline struct disk_bytes bytes_copy(const struct disk_bytes *from)
{
    struct disk_bytes copy = { NULL, 0 };
    bytes_write(&copy, from->bytes, from->size, 0);
    return copy;
}

static inline struct disk_shared *shared_make(const struct disk_bytes *from)
{
    struct disk_shared *shared = xcalloc(1, sizeof *shared);
    shared->bytes = bytes_copy(from);
    shared->holders = 1;
    return shared;
}

static inline void shared_drop(struct disk_shared *shared)
{
    if (!shared || --shared->holders)
        return;
    free(shared->bytes.bytes);
    free(shared);
}

static inline void file_forget_changes(struct disk_file *file)
{
    for (size_t i = 0; i < file->change_count; i++)
        free(file->changes[i].written.bytes);
    free(file->changes);
    file->changes = NULL;
    file->change_count = 0;
}

static inline void file_note_change(struct disk_file *file, size_t at,
                                    const struct disk_bytes *written)
{
    file->changes = xrealloc(file->changes, (file->change_count + 1) * sizeof *file->changes);
    file->changes[file->change_count++] = (struct disk_change){ at, bytes_copy(written) };
}

static inline struct disk_file *disk_file_copy(const struct disk_file *from)
{
    struct disk_file *copy = xcalloc(1, sizeof *copy);
    copy->safe = from->safe;
    if (copy->safe)
        copy->safe->holders++;
    for (size_t i = 0; i < from->change_count; i++)
        file_note_change(copy, from->changes[i].at, &from->changes[i].written);
    return copy;
}

static inline void file_free(struct disk_file *file)
{
    if (!file)
        return;
    file_forget_changes(file);
    free(file->now.bytes);
    shared_drop(file->safe);
    free(file);
}

/* Returns a file with these bytes, safe. Takes the bytes over. */
static inline struct disk_file *file_make(struct disk_bytes bytes)
{
    struct disk_file *file = xcalloc(1, sizeof *file);
    file->now = bytes;
    file->safe = shared_make(&bytes);
    return file;
}

/* Returns a disk with this log, safe, and no journal. Takes the log over. */
static inline struct disk *disk_make(struct disk_bytes log)
{
    struct disk *disk = xcalloc(1, sizeof *disk);
    disk->files[DISK_LOG] = file_make(log);
    disk->file_count = 1;
    disk->journals[0] = DISK_NONE;
    disk->journal_count = 1;
    return disk;
}

static inline void disk_free(struct disk *disk)
{
    for (int i = 0; i < disk->file_count; i++)
        file_free(disk->files[i]);
    free(disk);
}

/* Copies what a power cut acts on: all that is synced, and all that is not yet. */
static inline struct disk *disk_copy(const struct disk *from)
{
    struct disk *copy = xcalloc(1, sizeof *copy);
    *copy = *from;
    memset(copy->files, 0, sizeof copy->files);
    copy->files[DISK_LOG] = disk_file_copy(from->files[DISK_LOG]);
    for (int i = 0; i < from->journal_count; i++) {
        int journal = from->journals[i];
        if (journal != DISK_NONE && !copy->files[journal])
            copy->files[journal] = disk_file_copy(from->files[journal]);
    }
    return copy;
}

static inline int disk_journal(const struct disk *disk)
{
    return disk->journals[disk->journal_count - 1];
}

static inline void disk_name_journal(int file)
{
    struct disk *disk = mounted.disk;
    if (disk->journal_count == DISK_FILES_MAX)
        die("too many journals");
    disk->journals[disk->journal_count++] = file;
}

static inline void disk_sync_folder(void)
{
    if (mounted.ignores_syncs)
        return;
    mounted.disk->journals[0] = disk_journal(mounted.disk);
    mounted.disk->journal_count = 1;
}

static inline void disk_about_to_change(void)
{
    if (mounted.before_change)
        mounted.before_change();
}

static struct disk_file *disk_file_of(sqlite3_file *file)
{
    return mounted.disk->files[((struct disk_handle *)(void *)file)->file];
}

static int disk_close(sqlite3_file *file)
{
    (void)file;
    return SQLITE_OK;
}

static int disk_read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 at)
{
    const struct disk_bytes *now = &disk_file_of(file)->now;
    size_t there = (size_t)at < now->size ? now->size - (size_t)at : 0;
    size_t length = there < (size_t)size ? there : (size_t)size;
    memset(bytes, 0, (size_t)size);
    if (length)
        memcpy(bytes, now->bytes + at, length);
    return length == (size_t)size ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

static int disk_write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    struct disk_bytes written = { NULL, 0 };
    disk_about_to_change();
    bytes_write(&written, bytes, (size_t)size, 0);
    bytes_write(&disk_file_of(file)->now, bytes, (size_t)size, (size_t)at);
    file_note_change(disk_file_of(file), (size_t)at, &written);
    free(written.bytes);
    return SQLITE_OK;
}

static int disk_truncate(sqlite3_file *file, sqlite3_int64 size)
{
    static const struct disk_bytes nothing;
    disk_about_to_change();
    bytes_resize(&disk_file_of(file)->now, (size_t)size);
    file_note_change(disk_file_of(file), (size_t)size, &nothing);
    return SQLITE_OK;
}

/* Syncs a file. As on Unix, the first sync of a new journal syncs its folder too. */
static int disk_sync(sqlite3_file *handle, int flags)
{
    (void)flags;
    struct disk_handle *mine = (struct disk_handle *)(void *)handle;
    struct disk_file *file = disk_file_of(handle);
    disk_about_to_change();
    if (mounted.ignores_syncs)
        return SQLITE_OK;
    shared_drop(file->safe);
    file->safe = shared_make(&file->now);
    file_forget_changes(file);
    if (mine->is_new) {
        disk_about_to_change();
        disk_sync_folder();
        mine->is_new = false;
    }
    return SQLITE_OK;
}

static int disk_size(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = (sqlite3_int64)disk_file_of(file)->now.size;
    return SQLITE_OK;
}

/* Grants every lock: nobody else uses the disk. */
static int disk_lock(sqlite3_file *file, int level)
{
    (void)file;
    (void)level;
    return SQLITE_OK;
}

static int disk_check_lock(sqlite3_file *file, int *is_locked)
{
    (void)file;
    *is_locked = 0;
    return SQLITE_OK;
}

static int disk_control(sqlite3_file *file, int operation, void *argument)
{
    (void)file;
    (void)operation;
    (void)argument;
    return SQLITE_NOTFOUND;
}

static int disk_sector_size(sqlite3_file *file)
{
    (void)file;
    return 4096; /* as SQLite's own on Unix returns */
}

static int disk_characteristics(sqlite3_file *file)
{
    (void)file;
    return mounted.is_powersafe ? SQLITE_IOCAP_POWERSAFE_OVERWRITE : 0;
}

static const sqlite3_io_methods disk_methods = {
    .iVersion = 1,
    .xClose = disk_close,
    .xRead = disk_read,
    .xWrite = disk_write,
    .xTruncate = disk_truncate,
    .xSync = disk_sync,
    .xFileSize = disk_size,
    .xLock = disk_lock,
    .xUnlock = disk_lock,
    .xCheckReservedLock = disk_check_lock,
    .xFileControl = disk_control,
    .xSectorSize = disk_sector_size,
    .xDeviceCharacteristics = disk_characteristics,
};

static int disk_open_journal(struct disk_handle *handle, int flags)
{
    struct disk *disk = mounted.disk;
    handle->file = disk_journal(disk);
    handle->is_new = (flags & SQLITE_OPEN_CREATE) != 0;
    if (handle->file != DISK_NONE)
        return SQLITE_OK;
    if (!handle->is_new)
        return SQLITE_CANTOPEN;
    if (disk->file_count == DISK_FILES_MAX)
        die("too many files");
    disk_about_to_change();
    handle->file = disk->file_count++;
    disk->files[handle->file] = xcalloc(1, sizeof *disk->files[handle->file]);
    disk_name_journal(handle->file);
    return SQLITE_OK;
}

static int disk_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out)
{
    (void)vfs;
    struct disk_handle *handle = (struct disk_handle *)(void *)file;
    *handle = (struct disk_handle){ .base.pMethods = NULL, .file = DISK_LOG };
    if (!name || !mounted.disk)
        return SQLITE_CANTOPEN;
    int rc = flags & SQLITE_OPEN_MAIN_JOURNAL  ? disk_open_journal(handle, flags)
             : strcmp(name, mounted.path) == 0 ? SQLITE_OK
                                               : SQLITE_CANTOPEN;
    if (rc)
        return rc;
    handle->base.pMethods = &disk_methods;
    if (out)
        *out = flags;
    return SQLITE_OK;
}

static int disk_delete(sqlite3_vfs *vfs, const char *name, int sync_folder)
{
    (void)vfs;
    (void)name;
    if (disk_journal(mounted.disk) == DISK_NONE)
        return SQLITE_IOERR_DELETE_NOENT;
    disk_about_to_change();
    disk_name_journal(DISK_NONE);
    if (sync_folder && !mounted.forgets_removals) {
        disk_about_to_change();
        disk_sync_folder();
    }
    return SQLITE_OK;
}

static int disk_access(sqlite3_vfs *vfs, const char *name, int flags, int *is_there)
{
    (void)vfs;
    int journal = disk_journal(mounted.disk);
    *is_there = strcmp(name, mounted.path) == 0;
    if (strncmp(name, mounted.path, strlen(mounted.path)) == 0 && strstr(name, "-journal"))
        *is_there = journal != DISK_NONE &&
                    (flags != SQLITE_ACCESS_EXISTS || mounted.disk->files[journal]->now.size > 0);
    return SQLITE_OK;
}

/* Replaces the default VFS by the disk, for the log at this path. */
static void disk_install(const char *path)
{
    static sqlite3_vfs vfs;
    disk_real_vfs = sqlite3_vfs_find("unix");
    vfs = *disk_real_vfs;
    vfs.iVersion = 1;
    vfs.zName = "disk";
    vfs.pNext = NULL;
    vfs.szOsFile = (int)sizeof(struct disk_handle);
    vfs.xOpen = disk_open;
    vfs.xDelete = disk_delete;
    vfs.xAccess = disk_access;
    memset(&mounted, 0, sizeof mounted);
    mounted.is_powersafe = true;
    memcpy(mounted.path, path, strlen(path) + 1);
    sqlite3_vfs_register(&vfs, 1);
}

static inline void disk_uninstall(void)
{
    sqlite3_vfs_register(disk_real_vfs, 1);
}

#endif
