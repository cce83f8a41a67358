/* recovery.h - the journal that a crash leaves beside a log, which rolls the unfinished action
 * back.
 *
 * SQLite rolls back any journal that has the right name. A journal of another state of the log
 * destroys it: a backup may have been copied over the log, or a file syncer may have restored an
 * old journal. So marrow checks first, and keeps copies of both files whatever it finds.
 */
#ifndef MARROW_STORE_RECOVERY_H
#define MARROW_STORE_RECOVERY_H

#include "marrow/base/error.h"
#include "sql/handle.h"

/* Returns whether a journal lies beside the log: after a crash, or while another program writes. */
bool recovery_has_journal(const struct store *store);

/* Returns whether that journal would restore the first page of a log. Where the power failed while
 * that page was being written, only the journal shows that the file is a log. Changes nothing. It
 * reads the whole journal, so it is called only for a file that would be refused otherwise. */
bool recovery_restores_log(const struct store *store);

/* Makes a journal beside the log safe before SQLite sees it, unless another program is writing it.
 * Copies log and journal aside, and removes the journal where it belongs to another state of the
 * log; store->aside then says so. Where the log was replaced while open, the journal is the new
 * log's and is left alone. STATUS_IO: the copies cannot be made, and nothing is changed.
 * STATUS_UNUSABLE: another program does not stop reading the log, or what has the journal's name is
 * no file. */
MARROW_CHECKED enum status recovery_guard(struct store *store, struct error *error);

/* Raises the log's change counter by two after a rollback, so that the journal that was rolled back
 * can never be taken for the log's again. Where that is not possible now, the next call tries
 * again. */
void recovery_step_past(struct store *store);

/* Copies the log to a new file through its own handle, and syncs the copy. To open and close the
 * file itself would drop SQLite's locks. */
MARROW_CHECKED enum status recovery_copy_log(const char *to, struct store *store,
                                             struct error *error);

/* Replaces the log, which the journal left damaged, by the copy that recovery_guard made. The
 * damaged log is kept too. The log must be closed. STATUS_IO: it cannot be done. */
MARROW_CHECKED enum status recovery_take_copy(struct store_aside *aside, const char *path,
                                              struct error *error);

#endif
