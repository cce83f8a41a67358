/* entry_row.h - the rows of the table entry, one at a time, within an action. */
#ifndef MARROW_JOURNAL_ENTRY_ROW_H
#define MARROW_JOURNAL_ENTRY_ROW_H

#include "marrow/base/error.h"
#include "marrow/journal/entry.h"

#define ENTRY_LABEL 200

/* An entry, with the names needed to describe it. */
struct entry_row {
    struct entry entry;
    const char *food_name;
    int64_t food_id;
};

/* Inserts a row under a new id, which *id gets. Ignores entry->id. */
MARROW_CHECKED enum status entry_row_insert(int64_t *id, struct store *log,
                                            const struct entry *entry, struct error *error);

/* Loads an entry; strings lie in the arena. STATUS_NOT_FOUND: there is no such entry, or no
 * longer. */
MARROW_CHECKED enum status entry_row_load(struct entry_row *out, struct arena *arena,
                                          struct store *log, int64_t id, struct error *error);

/* Writes all fields of entry->id's row. */
MARROW_CHECKED enum status entry_row_update(struct store *log, const struct entry *entry,
                                            struct error *error);
MARROW_CHECKED enum status entry_row_delete(struct store *log, int64_t id, struct error *error);

/* Formats a step's label: "Delete Spinach, raw", "Copy 3 foods to 2026-11-20". Names a single food,
 * counts several. */
void entry_row_label(char out[ENTRY_LABEL], const char *verb, const char *name, size_t count,
                     const char *rest);

#endif
