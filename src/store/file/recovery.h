/* recovery.h - what a crash left beside a log: the journal that takes the unfinished action back.
 */
#ifndef MARROW_STORE_RECOVERY_H
#define MARROW_STORE_RECOVERY_H

#include "sql/handle.h"

/* Whether a journal lies there that a crash left (or that another program is writing just now). */
bool recovery_has_journal(const struct store *store);

/* Whether that journal would put back the first page of a log of marrow's. Where the power went
 * while that page was written, nothing else tells whose the file is. Changes nothing, and reads the
 * whole journal: to be asked of a file that would be refused otherwise. */
bool recovery_restores_log(const struct store *store);

#endif
