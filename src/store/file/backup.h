/* backup.h - copies of a whole log. */
#ifndef MARROW_STORE_BACKUP_H
#define MARROW_STORE_BACKUP_H

#include "marrow/base/error.h"

struct store;

/* Copies the log to a new file, checked and synced: the part of store_backup before the file gets
 * its name. Errors name `told_as`. STATUS_IO: path exists or can't be written; nothing is left of
 * it then. */
MARROW_CHECKED enum status backup_copy(struct store *store, const char *path, const char *told_as,
                                       struct error *error);

#endif
