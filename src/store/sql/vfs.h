/* vfs.h - SQLite's own way to the disk, but for folders that cannot be synced. */
#ifndef MARROW_STORE_VFS_H
#define MARROW_STORE_VFS_H

/* Returns the name of the VFS for sqlite3_open_v2; NULL, SQLite's default, where memory lacks. It
 * is the default VFS, for which a folder that its file system cannot sync (EINVAL) is a failed
 * commit. Here it is none. */
const char *vfs_name(void);

#endif
