/* logged_foods.h - the foods of the log in memory, with how the person uses them. */
#ifndef MARROW_CATALOGUE_LOGGED_FOODS_H
#define MARROW_CATALOGUE_LOGGED_FOODS_H

#include "marrow/catalogue/search.h"
#include "search_entry.h"
#include "vocabulary.h"

struct own_food {
    struct search_entry card;
    const struct food *food; /* without its values and measures */
    struct usage usage; /* count 0: not eaten of late */
    int bonus; /* what its use adds to a score */
};

struct logged_foods {
    struct arena arena;
    struct own_food *foods; /* by use: at this meal, then at all, then latest */
    size_t count;
    const char **keys; /* origins and sources, in order */
    const char **origins;
    struct vocabulary *vocabulary; /* NULL: not made yet */
};

/* Reads the log's foods; what was in own before is released, also on failure. */
MARROW_CHECKED enum status logged_foods_load(struct logged_foods *own, struct store *log,
                                             const struct usage *usages, size_t count,
                                             struct date today, struct error *error);
void logged_foods_release(struct logged_foods *own);

/* Whether the log has what the card of a catalogue is: its origin as an origin or a source, or its
 * source as an origin. */
bool logged_foods_has_twin(const struct logged_foods *own, const struct search_entry *card);

const struct vocabulary *logged_foods_vocabulary(struct logged_foods *own);

#endif
