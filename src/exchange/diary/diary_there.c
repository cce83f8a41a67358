#include "diary_there.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/hash.h"
#include "marrow/base/memory.h"
#include "marrow/journal/entry_list.h"

static size_t place_of(const struct diary_there *there, const struct entry *entry)
{
    int64_t key[3] = { entry->day.number, entry->minute, entry->meal_id };
    return (size_t)hash_add(HASH_START, key, sizeof key) & (there->size - 1);
}

enum status diary_there_load(struct diary_there *out, struct store *log, struct date from,
                             struct date to, struct error *error)
{
    *out = (struct diary_there){ .size = 1024 };
    enum status status = entry_list_load(&out->list, log, from, to, error);
    if (status)
        return status;
    while (out->size < 2 * out->list.count)
        out->size *= 2;
    out->table = xcalloc(out->size, sizeof *out->table);
    out->is_taken = xcalloc(out->list.count + 1, sizeof *out->is_taken);
    for (size_t i = 0; i < out->list.count; i++) {
        size_t at = place_of(out, &out->list.entries[i].entry);
        while (out->table[at])
            at = (at + 1) & (out->size - 1);
        out->table[at] = i + 1;
    }
    return STATUS_OK;
}

static bool is_same(const struct listed_entry *mine, const struct entry *entry, int64_t food_id,
                    const char *food_name)
{
    const struct entry *there = &mine->entry;
    return date_difference(there->day, entry->day) == 0 && there->minute == entry->minute &&
           there->meal_id == entry->meal_id &&
           fabs(there->amount - entry->amount) <= 1e-9 * entry->amount &&
           (mine->food_id == food_id || strcmp(mine->food_name, food_name) == 0);
}

const struct listed_entry *diary_there_take(struct diary_there *there, const struct entry *entry,
                                            int64_t food_id, const char *food_name,
                                            diary_there_fits *fits, void *payload)
{
    size_t taken = 0; /* index + 1 */
    for (size_t at = place_of(there, entry); there->table[at]; at = (at + 1) & (there->size - 1)) {
        size_t i = there->table[at] - 1;
        const struct listed_entry *mine = &there->list.entries[i];
        if (there->is_taken[i] || !is_same(mine, entry, food_id, food_name))
            continue;
        bool is_fit = fits(mine->entry.version_id, payload);
        if (taken == 0 || is_fit)
            taken = i + 1;
        if (is_fit)
            break;
    }
    if (taken == 0)
        return NULL;
    there->is_taken[taken - 1] = true;
    return &there->list.entries[taken - 1];
}

void diary_there_release(struct diary_there *there)
{
    free(there->table);
    free(there->is_taken);
    entry_list_release(&there->list);
}
