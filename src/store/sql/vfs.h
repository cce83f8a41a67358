/* vfs.h - SQLite's own way to the disk, but for files that were replaced while open, pages that the
 * disk cannot read, and folders that cannot be synced. */
#ifndef MARROW_STORE_VFS_H
#define MARROW_STORE_VFS_H

/* Returns the name of the VFS for sqlite3_open_v2; NULL, SQLite's default, where memory lacks. It
 * is the default VFS but for three things. A connection whose file is no longer at its path sees no
 * journal, makes none and deletes none: a commit then fails. A page that the disk cannot read is
 * SQLITE_IOERR, not SQLITE_CORRUPT. A folder that its file system cannot sync (EINVAL) is no failed
 * commit. */
const char *vfs_name(void);

#endif
