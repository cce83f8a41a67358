/* diary_there.h - which entries of a diary the log has already, so that a file can be imported
 * twice. Equal entries are legal: each of the log stands for one of the file.
 */
#ifndef MARROW_EXCHANGE_DIARY_THERE_H
#define MARROW_EXCHANGE_DIARY_THERE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/entry_list.h"
#include "marrow/store/store.h"

struct diary_there {
    struct entry_list list;
    bool *is_taken;
    size_t *table; /* of entries, as index + 1, by day, time and meal */
    size_t size;
};

/* Loads the entries of the days. Release in every case. */
MARROW_CHECKED enum status diary_there_load(struct diary_there *out, struct store *log,
                                            struct date from, struct date to, struct error *error);

/* Says whether a version of a food that the log has is what the file says of it. */
typedef bool diary_there_fits(int64_t version_id, void *payload);

/* Returns the entry that the log has already, or NULL: of the same day, time, meal and amount, and
 * of a food with that id or name. One that `fits` is taken rather than another. An entry of the log
 * is found once. */
const struct listed_entry *diary_there_take(struct diary_there *there, const struct entry *entry,
                                            int64_t food_id, const char *food_name,
                                            diary_there_fits *fits, void *payload);

void diary_there_release(struct diary_there *there);

#endif
