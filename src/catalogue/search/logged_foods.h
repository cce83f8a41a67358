/* logged_foods.h - the foods of the log in memory, and how often the person eats them. */
#ifndef MARROW_CATALOGUE_LOGGED_FOODS_H
#define MARROW_CATALOGUE_LOGGED_FOODS_H

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/search.h"
#include "search_entry.h"
#include "vocabulary.h"

struct logged_food {
    struct search_entry entry;
    const struct food *food; /* without its values and measures */
    struct usage usage; /* count 0: not eaten recently */
    int bonus; /* what the usage adds to a score */
};

struct logged_foods {
    struct arena arena;
    struct logged_food *foods; /* by use: at this meal, then in all, then the latest first */
    size_t count;
    const char **keys; /* origins and sources, sorted */
    const char **origins; /* sorted */
    struct vocabulary *vocabulary; /* NULL: not made yet */
};

/* Reads the foods of the log. Always releases the old contents of `out`, also on failure. */
MARROW_CHECKED enum status logged_foods_load(struct logged_foods *out, struct store *log,
                                             const struct usage *usages, size_t count,
                                             struct date today, struct error *error);
void logged_foods_release(struct logged_foods *logged);

/* Returns whether the log has the food of a catalogue's entry: the entry's origin is an origin or a
 * source in the log, or its source is an origin there. */
bool logged_foods_has(const struct logged_foods *logged, const struct search_entry *entry);

/* Returns the words of the foods. The first call makes them. Borrowed. */
const struct vocabulary *logged_foods_vocabulary(struct logged_foods *logged);

#endif
