/* backup.h - when marrow backs a log up by itself, and where to. */
#ifndef MARROW_JOURNAL_BACKUP_H
#define MARROW_JOURNAL_BACKUP_H

#include "marrow/base/error.h"
#include "marrow/journal/journal.h"
#include "marrow/store/backups.h"

/* Returns the folder of backups: the setting backup_folder, else $XDG_STATE_HOME/marrow/backups.
 * `journal` NULL: the latter. The caller frees. STATUS_IO: there is no home folder. */
MARROW_CHECKED enum status backup_folder(char **out, struct journal *journal, struct error *error);

/* Makes today's backup, unless there is one, and removes what the setting `backups` does not keep.
 * Does nothing for a log that can only be read, and where the setting is off. STATUS_IO: it cannot
 * be made; the error says so, and when the last one was made. Logging goes on without it. */
MARROW_CHECKED enum status backup_daily(struct journal *journal, struct error *error);

#endif
