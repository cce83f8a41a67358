/* backups_name.h - the name of a backup that marrow makes by itself. */
#ifndef MARROW_STORE_BACKUPS_NAME_H
#define MARROW_STORE_BACKUPS_NAME_H

/* Returns the path in the folder of a backup of the log, made at `stamp` (store_stamp). The caller
 * frees. */
char *backups_name(const char *folder, const char *log_path, const char *kind, const char *stamp);

#endif
