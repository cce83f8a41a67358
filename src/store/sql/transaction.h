/* transaction.h - ending SQLite's transactions, also when memory or the disk fails. */
#ifndef MARROW_STORE_TRANSACTION_H
#define MARROW_STORE_TRANSACTION_H

#include "handle.h"
#include "marrow/base/error.h"

/* Commits the open transaction. STATUS_IO: SQLite has rolled it back already, or the disk failed;
 * the caller rolls back. A statement that is still open is a BUG. */
MARROW_CHECKED enum status transaction_commit(struct store *store, struct error *error);

/* Rolls back where a transaction is open. */
void transaction_roll_back(struct store *store);

/* Rolls back what could not be rolled back earlier for want of memory. Called before anything is
 * begun or read, so that nobody meets half an action, and no foreign journal is rolled back.
 * STATUS_IO: memory is still lacking, or recovery_guard failed. */
MARROW_CHECKED enum status transaction_settle(struct store *store, struct error *error);

#endif
