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

/* Puts a finished file in place of nothing. STATUS_CONFLICT: a file is there (error is not set). */
MARROW_CHECKED enum status creation_place(const char *from, const char *to, struct error *error);

/* Makes an empty file that must not exist yet. An error speaks of told_as, the file that the user
 * knows of. */
MARROW_CHECKED enum status creation_touch(const char *path, const char *told_as, unsigned mode,
                                          struct error *error);

/* The name under which a file is built before it is put in place, "<path>.new-<process>". The
 * caller frees. What killed processes, and one that had our number, left of building it is removed.
 */
char *creation_temporary(const char *path);

/* fsync of a file, or of the folder that a file lies in. Never of a file that SQLite holds open
 * here: closing it would drop SQLite's locks. */
MARROW_CHECKED enum status creation_sync(const char *path, struct error *error);
MARROW_CHECKED enum status creation_sync_folder_of(const char *path, struct error *error);

#endif
