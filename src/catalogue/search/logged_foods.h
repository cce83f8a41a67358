/* logged_foods.h - the foods of the log in memory, with how the person uses them. */
#ifndef MARROW_CATALOGUE_LOGGED_FOODS_H
#define MARROW_CATALOGUE_LOGGED_FOODS_H

#include "search_entry.h"
#include "marrow/catalogue/search.h"
#include "vocabulary.h"

struct own_food {
    struct card card;
    const struct food *food; /* without its values and measures */
    struct usage usage; /* count 0: not eaten of late */
    int bonus; /* what its use adds to a score */
};

struct own {
    struct arena arena;
    struct own_food *foods; /* by use: at this meal, then at all, then latest */
    size_t count;
    const char **keys; /* origins and sources, in order */
    const char **origins;
    struct vocabulary *vocabulary; /* NULL: not made yet */
};

/* Reads the log's foods; what was in own before is released, also on failure. */
MARROW_CHECKED enum status own_load(struct own *own, struct store *log, const struct usage *usages,
                                    size_t count, struct date today, struct error *error);
void own_release(struct own *own);

/* Whether the log has what the card of a catalogue is: its origin as an origin or a source, or its
 * source as an origin. */
bool own_has_twin(const struct own *own, const struct card *card);

const struct vocabulary *own_vocabulary(struct own *own);

#endif
