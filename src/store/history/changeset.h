/* changeset.h - what an action changed in the rows of people, in the format of SQLite's session
 * extension. */
#ifndef MARROW_STORE_CHANGESET_H
#define MARROW_STORE_CHANGESET_H

#include <stdbool.h>

#include "marrow/base/error.h"
#include "sql/handle.h"

/* A table with rows of people: what an action changes in it is recorded and can be undone. */
struct tracked_table {
    const char *name;
    const char *noun; /* for messages: "an entry" */
    int touch; /* its query that sets modified_at, -1: it has no such column */
    bool is_sync; /* its rows are about the rows of other tables: which version was synced last */
};

#define TRACKED_TABLE_COUNT 21
extern const struct tracked_table changeset_tables[TRACKED_TABLE_COUNT];

/* One changeset; bytes are SQLite's (sqlite3_malloc). */
struct changeset {
    void *bytes;
    int size;
};

#define CHANGESET_INIT                                                                             \
    {                                                                                              \
        NULL, 0                                                                                    \
    }

void changeset_release(struct changeset *changeset);

/* Undoes what the changeset did. STATUS_CONFLICT: the rows are no longer as it left them
 * (modified_at aside), and the text says which. The caller then rolls back. What sync knows of the
 * rows becomes what it was before the changeset, even if it has changed since. */
MARROW_CHECKED enum status changeset_apply_inverse(const struct changeset *changeset,
                                                   struct store *store, struct error *error);

/* Sets modified_at to now on the rows that the changeset inserted or updated. */
MARROW_CHECKED enum status changeset_touch(const struct changeset *changeset, struct store *store,
                                           struct error *error);

/* Adds a tombstone for each row that the changeset deleted, and removes the tombstones of rows that
 * it inserted. Where the changeset is a sync undone or redone (is_turned), deleted rows get no
 * tombstone: they are other devices' rows, and no person has deleted them. */
MARROW_CHECKED enum status changeset_bury(const struct changeset *changeset, struct store *store,
                                          bool is_turned, struct error *error);

#endif
