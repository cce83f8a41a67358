/* failure.h - what SQLite's result codes mean to the user. */
#ifndef MARROW_STORE_FAILURE_H
#define MARROW_STORE_FAILURE_H

#include "handle.h"
#include "marrow/base/error.h"

/* Turns SQLite's result code (any but SQLITE_OK) into a status and a sentence that names the file.
 */
enum status failure_set(struct store *store, int rc, struct error *error);

#endif
