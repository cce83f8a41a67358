/* transaction.h - ends SQLite's transactions, even when memory or the disk fails. */
#ifndef MARROW_STORE_TRANSACTION_H
#define MARROW_STORE_TRANSACTION_H

#include "handle.h"
#include "marrow/base/error.h"

/* Commits the open transaction. STATUS_IO: SQLite has rolled back already, or the disk failed; the
 * caller rolls back. A statement that is still open is a BUG. */
MARROW_CHECKED enum status transaction_commit(struct store *store, struct error *error);

/* Rolls back an open transaction, if there is one. */
void transaction_roll_back(struct store *store);

/* Rolls back what could not be rolled back earlier for lack of memory. It is called before anything
 * is begun or read, so that no one sees half an action. STATUS_IO: memory is still lacking. */
MARROW_CHECKED enum status transaction_settle(struct store *store, struct error *error);

#endif
