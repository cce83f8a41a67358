/* backup.h - copies of a whole log. */
#ifndef MARROW_STORE_BACKUP_H
#define MARROW_STORE_BACKUP_H

#include "marrow/base/error.h"
#include "sql/handle.h"

/* Copies the log to a new file, checked and synced: the part of store_backup before the file gets
 * its name. Errors name `told_as`. STATUS_IO: path exists or can't be written; nothing is left of
 * it then. */
MARROW_CHECKED enum status backup_copy(struct store *store, const char *path, const char *told_as,
                                       struct error *error);

/* Copies all pages of a log, as of one moment, over those of `to`. Meanwhile other programs wait
 * with their commits. */
MARROW_CHECKED enum status backup_copy_pages(struct store *to, struct store *from,
                                             struct error *error);

#endif
