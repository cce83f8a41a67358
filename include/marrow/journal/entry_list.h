/* entry_list.h - the entries of many days, with what names their foods, for exports and imports. */
#ifndef MARROW_JOURNAL_ENTRY_LIST_H
#define MARROW_JOURNAL_ENTRY_LIST_H

#include <stdint.h>

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/entry.h"
#include "marrow/store/store.h"

struct listed_entry {
    struct entry entry;
    int64_t food_id;
    const char *food_name; /* of the version it was logged with */
    const char *meal_name;
};

struct entry_list {
    struct arena arena;
    struct listed_entry *entries; /* by day, then as the day shows and numbers them */
    size_t count;
};

/* Loads the entries of the days from `from` to `to`. Release with entry_list_release. */
MARROW_CHECKED enum status entry_list_load(struct entry_list *out, struct store *log,
                                           struct date from, struct date to, struct error *error);
void entry_list_release(struct entry_list *list);

/* Finds the first and the last day with entries. STATUS_NOT_FOUND: there are none (error is not
 * set). */
MARROW_CHECKED enum status entry_list_span(struct date *first, struct date *last, struct store *log,
                                           struct error *error);

/* Adds an entry of a recorded food, within an action, as logging does: an entry of a course's
 * product is a dose. *id gets its id. */
MARROW_CHECKED enum status entry_list_add(int64_t *id, struct store *log, const struct entry *entry,
                                          int64_t food_id, bool is_supplement, struct error *error);

#endif
