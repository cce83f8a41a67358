/* entry_selection.h - the entries that a command line means: "#2 #3", "id:890343752938030",
 * --meal lunch, --all.
 *
 * A number is the entry's place in the day of --day, today by default. An id is the same as long as
 * the entry lives, whatever its day.
 */
#ifndef MARROW_CLI_ENTRY_SELECTION_H
#define MARROW_CLI_ENTRY_SELECTION_H

#include <stddef.h>
#include <stdint.h>

#include "core/call.h"
#include "marrow/base/error.h"
#include "marrow/report/day.h"

struct entry_selection {
    struct day day; /* the day of --day */
    int64_t *ids; /* each once */
    size_t count; /* above 0 */
};

/* Selects entries by exactly one of the words after the first, --meal and --all. Release it unless
 * this fails. STATUS_USAGE: none of these, or several. STATUS_NOT_FOUND: there is no such entry. */
MARROW_CHECKED enum status entry_selection_load(struct entry_selection *out,
                                                const struct call *call, struct error *error);
void entry_selection_release(struct entry_selection *selection);

/* Finds the one entry that a word names and loads its day, which the caller releases unless this
 * fails. Statuses as above. */
MARROW_CHECKED enum status entry_selection_load_one(struct day *day, const struct day_entry **out,
                                                    const struct call *call, const char *word,
                                                    struct error *error);

#endif
