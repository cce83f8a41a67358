/* recovery.h - what a crash left beside a log: the journal that takes the unfinished action back.
 *
 * SQLite rolls back any journal that lies beside a file under the right name. One that belongs to
 * another state of the log (a backup was copied over the log, a syncer brought an old journal)
 * destroys it. So marrow looks first, and keeps copies of both files whatever it finds.
 */
#ifndef MARROW_STORE_RECOVERY_H
#define MARROW_STORE_RECOVERY_H

#include "sql/handle.h"

/* Returns whether a journal lies there that a crash left (or that another program is writing just
 * now). */
bool recovery_has_journal(const struct store *store);

/* Returns whether that journal would put back the first page of a log of marrow's. Where the power
 * went while that page was written, nothing else tells whose the file is. Changes nothing, and
 * reads the whole journal: to be asked of a file that would be refused otherwise. */
bool recovery_restores_log(const struct store *store);

/* Makes a journal beside the log safe before SQLite sees it, unless another program is writing it:
 * copies log and journal aside, and takes the journal away where it does not belong to this state
 * of the log. store->aside then says so. STATUS_IO: the copies cannot be made, and nothing was
 * changed. STATUS_UNUSABLE: another program reads the log all the time. */
MARROW_CHECKED enum status recovery_guard(struct store *store, struct error *error);

/* Puts the copy of the log that recovery_guard made in place of the log, which the rolled back
 * journal left unsound; that one is kept as well. To be called while the log is closed. STATUS_IO:
 * it cannot be done. */
MARROW_CHECKED enum status recovery_take_copy(struct store_aside *aside, const char *path,
                                              struct error *error);

#endif
