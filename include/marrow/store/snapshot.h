/* snapshot.h - a log as other devices read it: one file, written whole, and read into memory.
 *
 * A snapshot is a log without its history, without the settings of its device, and without the
 * figures that come with marrow, which it gets again where it is opened as a log. So a snapshot of
 * an older marrow is migrated like any log, and any copy of a log can be read as one.
 */
#ifndef MARROW_STORE_SNAPSHOT_H
#define MARROW_STORE_SNAPSHOT_H

#include <stdbool.h>
#include <stdint.h>

#include "marrow/base/error.h"
#include "marrow/store/store.h"

#define SNAPSHOT_NAME 64

/* Whose snapshot it is. A log that was never synced has device 0. */
struct snapshot_self {
    int64_t device;
    char name[SNAPSHOT_NAME]; /* "laptop" */
    int64_t serial; /* rises with every sync that changed something */
    int64_t nonce; /* random, another one for each serial */
};

/* Reads a snapshot or another copy of a log into memory. The file is only read. STATUS_UNUSABLE: it
 * is not a log, incomplete, or of a newer marrow; the text says which, without the path. The caller
 * closes. */
MARROW_CHECKED enum status snapshot_open(struct store **out, const char *path, struct error *error);

/* Returns whether the file is a log or a snapshot that a newer marrow wrote. The file is only read.
 */
bool snapshot_is_newer(const char *path);

/* Checks the copy and migrates it, in memory; until then nothing but snapshot_load_self may read
 * it. STATUS_UNUSABLE: it is damaged, or not made as marrow makes logs. */
MARROW_CHECKED enum status snapshot_check(struct store *copy, struct error *error);

/* Loads whose log it is. STATUS_UNUSABLE: it is damaged, or of a marrow that could not sync. */
MARROW_CHECKED enum status snapshot_load_self(struct snapshot_self *out, struct store *log,
                                              struct error *error);

/* Writes a snapshot of the log to path, which is replaced whole: a temporary file beside it,
 * synced, renamed. Its mode is 0600. STATUS_IO: it cannot be written, and what was there stays. */
MARROW_CHECKED enum status snapshot_write(struct store *log, const char *path, struct error *error);

#endif
