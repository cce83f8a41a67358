/* identity.h - what tells one log from another. */
#ifndef MARROW_STORE_IDENTITY_H
#define MARROW_STORE_IDENTITY_H

#include "marrow/base/error.h"
#include "sql/handle.h"

/* Gives the log a random schema cookie, the number in its first page that SQLite raises with each
 * change of a table, if it has none yet: a new log, one of an older marrow, and one that was put
 * back from a backup. A journal of another log is told by it (recovery.c). Does nothing where the
 * log cannot be written now. Other connections only prepare their statements again. */
MARROW_CHECKED enum status identity_give(struct store *store, struct error *error);

#endif
