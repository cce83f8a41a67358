/* creation.h - makes a new log: the whole of it, or nothing. */
#ifndef MARROW_STORE_CREATION_H
#define MARROW_STORE_CREATION_H

#include "marrow/base/error.h"
#include "marrow/store/script.h"
#include "sql/handle.h"

/* Builds a log in a temporary file beside path, syncs it and renames it into place. Never
 * replaces a file: where another process was first, its log stays and *made is false. The folder
 * must exist. */
MARROW_CHECKED enum status creation_make(bool *made, const char *path,
                                         const struct script_set *scripts, struct error *error);

/* Builds a log in memory, read-only, that is called `path` in errors. The caller closes it. */
MARROW_CHECKED enum status creation_make_in_memory(struct store **out, const char *path,
                                                   const struct script_set *scripts,
                                                   struct error *error);

#endif
