/* entry_row.h - the rows of the table entry, one at a time, inside an action. */
#ifndef MARROW_JOURNAL_ENTRY_ROW_H
#define MARROW_JOURNAL_ENTRY_ROW_H

#include "marrow/base/error.h"
#include "marrow/journal/entry.h"

#define ENTRY_LABEL 200

/* An entry, and what is needed to speak of it. */
struct entry_row {
    struct entry entry;
    const char *food_name;
    int64_t food_id;
};

/* Puts a row in under a new id, which *id gets; entry->id is not read. */
MARROW_CHECKED enum status entry_row_insert(int64_t *id, struct store *log,
                                            const struct entry *entry, struct error *error);

/* STATUS_NOT_FOUND: there is no such entry (any more). Strings lie in the arena. */
MARROW_CHECKED enum status entry_row_load(struct entry_row *out, struct arena *arena,
                                          struct store *log, int64_t id, struct error *error);

/* Writes all fields of entry->id's row. */
MARROW_CHECKED enum status entry_row_update(struct store *log, const struct entry *entry,
                                            struct error *error);
MARROW_CHECKED enum status entry_row_delete(struct store *log, int64_t id, struct error *error);

/* "Deleted Spinach, raw", "Copied 3 entries to 20 Nov": one food by its name, several by their
 * count. */
void entry_row_label(char out[ENTRY_LABEL], const char *verb, const char *name, size_t count,
                     const char *rest);

#endif
