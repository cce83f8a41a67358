/* creation.h - making a new log: whole, or not at all. */
#ifndef MARROW_STORE_CREATION_H
#define MARROW_STORE_CREATION_H

#include "marrow/base/error.h"
#include "marrow/store/script.h"
#include "sql/handle.h"

/* Builds a log in a temporary file beside path, syncs it and puts it in place without ever
 * replacing a file. *made is false when another process was there first, whose log then stands.
 * Makes the folder too. */
MARROW_CHECKED enum status creation_make(bool *made, const char *path,
                                         const struct script_set *scripts, struct error *error);

#endif
