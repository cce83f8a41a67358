/* file.h - makes files: the whole file or nothing, and never over another one. */
#ifndef MARROW_BASE_FILE_H
#define MARROW_BASE_FILE_H

#include <stdbool.h>
#include <stdio.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"

/* Makes an empty file, where none may exist; a link is not followed. An error names `told_as`, the
 * file that the person knows. STATUS_IO: it exists or cannot be made. */
MARROW_CHECKED enum status file_create(const char *path, const char *told_as, unsigned mode,
                                       struct error *error);

/* Opens a file that a person names for writing: a new one of mode 0600. With `replaces`, a file
 * that has the name is emptied, but never through a link, and never one of SQLite's, which a log or
 * a catalogue is. The caller closes *out. STATUS_IO: the name is taken, or it cannot be made; no
 * file was changed. */
MARROW_CHECKED enum status file_open_named(FILE **out, const char *path, bool replaces,
                                           struct error *error);

/* Returns the name under which a file is built before file_place, "<path>.new-<process>". The
 * caller frees. Removes what killed processes left of building it. */
char *file_temporary(const char *path);

/* Removes what killed processes left in the folder of building files whose names begin so. */
void file_remove_stale(const char *folder, const char *beginning);

/* Gives a finished file its name, which must be free, and syncs the folder. STATUS_CONFLICT: a
 * file has that name (error is not set). */
MARROW_CHECKED enum status file_place(const char *from, const char *to, struct error *error);

/* Copies a file to a new one of mode 0600, and syncs it. STATUS_IO: `to` exists, or reading or
 * writing fails; nothing is left of `to` then. */
MARROW_CHECKED enum status file_copy(const char *from, const char *to, struct error *error);

/* Appends the whole file, or standard input where `path` is "-". Errors name `told_as`. STATUS_IO:
 * it cannot be read. STATUS_INVALID: it has more than `most` bytes. */
MARROW_CHECKED enum status file_read(struct buffer *out, const char *path, const char *told_as,
                                     size_t most, struct error *error);

/* Writes a file whole or not at all: a temporary one beside it (mode 0600), synced, renamed. With
 * `replaces`, a file that has the name is replaced, but no link and none of SQLite's. STATUS_IO:
 * the name is taken, or the file cannot be written; what was there stays. */
MARROW_CHECKED enum status file_write_whole(const char *path, const char *bytes, size_t length,
                                            bool replaces, struct error *error);

/* Writes all bytes to an open file. Returns whether it could; errno says why not. */
bool file_write(int file, const char *bytes, size_t length);

/* Syncs a file, or the folder in which a file lies, to the disk. An error names `told_as`. A folder
 * that its file system cannot sync is no failure. Never call it for a file that SQLite holds open
 * in this process: closing it drops SQLite's locks. */
MARROW_CHECKED enum status file_sync(const char *path, const char *told_as, struct error *error);
MARROW_CHECKED enum status file_sync_folder_of(const char *path, struct error *error);

#endif
