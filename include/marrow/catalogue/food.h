/* food.h - a food: what it is called, what it holds, how it is measured.
 *
 * The same struct comes from a catalogue (food_id and version_id 0) and from the log. All strings
 * and arrays lie in the arena that it was loaded into.
 */
#ifndef MARROW_CATALOGUE_FOOD_H
#define MARROW_CATALOGUE_FOOD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/store/store.h"

enum food_kind { FOOD_FOOD, FOOD_RECIPE, FOOD_SUPPLEMENT, FOOD_MEDICINE };
enum basis { BASIS_G, BASIS_ML, BASIS_UNIT }; /* values are per 100 g, per 100 ml, per 1 unit */

/* How a value is known. */
enum known {
    KNOWN_NOT = 0, /* unknown: not zero */
    KNOWN_EXACT,
    KNOWN_AT_LEAST, /* the amount, and an unknown part */
    KNOWN_BELOW, /* less than the amount */
    KNOWN_ASSUMED, /* an assumed zero */
};

struct value {
    double amount; /* in the nutrient's unit, per 100 g, 100 ml or 1 unit; 0 where KNOWN_NOT or
                      KNOWN_ASSUMED */
    enum known known;
};

/* One of it is so much: { "cup, chopped", 91 } in g, ml or units, as the basis is. */
struct measure {
    const char *name;
    double amount;
};

/* What a recipe's values can be at most, from its ingredients (composition.h), per 100 g or 1 unit;
 * INFINITY: no bound. */
struct food_bounds {
    double most[NUTRIENT_COUNT];
    double added[NUTRIENT_COUNT]; /* the part of it that fortified ingredients bring */
};

struct food {
    int64_t food_id; /* in the log; 0: from a catalogue */
    int64_t version_id; /* in the log; 0: from a catalogue */
    const char *origin; /* "starter:spinach-raw": the food's lasting key */
    const char *name;
    const char *brand; /* NULL: none */
    const char *aliases; /* separated by ';'; NULL: none */
    const char *group; /* NULL: not said */
    const char *source; /* "fdc:168462" */
    const char *catalogue; /* data set and version; NULL: the person's own */
    int64_t ndb; /* its number in USDA's Standard Reference, from a catalogue: one food in several
                    data sets has one; 0: none */
    const char *barcode; /* digits without leading zeros, from a catalogue; NULL: none */
    const char *unit_name; /* "tablet" for BASIS_UNIT, else NULL */
    const char *last_measure; /* from the log; NULL: never logged */
    enum food_kind kind;
    enum basis basis;
    bool fortified;
    bool favourite;
    bool hidden;
    int rank; /* 1 to 9, from a catalogue; 0: the person's own */
    struct value values[NUTRIENT_COUNT];
    struct measure *measures;
    size_t measure_count;
    const struct food_bounds
        *bounds; /* of a recipe of the log, where they were asked for; NULL: its group bounds it */
};

const char *food_kind_name(enum food_kind kind); /* "food", "recipe", "supplement", "medicine" */
bool food_kind_find(enum food_kind *out, const char *word);
const char *food_basis_name(enum basis basis); /* "g", "ml", "unit" */
bool food_basis_find(enum basis *out, const char *word);
const char *
food_known_name(enum known known); /* "exact", "at_least", "below", "assumed"; "unknown" */
bool food_known_find(enum known *out, const char *word);

/* Whether it counts as a supplement in "food apart from supplements": supplements and medicines. */
bool food_is_supplement(const struct food *food);

/* The amount of one value in `amount` of the food's basis (g, ml or units): value.amount * amount /
 * 100, or * amount. */
double food_scale(const struct food *food, double per_basis, double amount);

/* A copy of all of it, strings and arrays too, in the arena. */
struct food food_dup(struct arena *arena, const struct food *food);

/* Loads one version from the log. STATUS_NOT_FOUND. */
MARROW_CHECKED enum status food_load_version(struct food *out, struct arena *arena,
                                             struct store *log, int64_t version_id,
                                             struct error *error);

/* The newest version of the food with this origin, or whose newest version has this source, in the
 * log. STATUS_NOT_FOUND. */
MARROW_CHECKED enum status food_find_origin(struct food *out, struct arena *arena,
                                            struct store *log, const char *origin,
                                            struct error *error);

/* All foods of the log, newest version each, hidden ones too, without values and measures: for a
 * list of names. *count may be 0. */
MARROW_CHECKED enum status food_load_names(struct food **out, size_t *count, struct arena *arena,
                                           struct store *log, struct error *error);

/* Copies a catalogue food into the log, inside an action, unless a food with its origin is there
 * already (whose newest version then counts: a catalogue's newer values are never slipped in). Sets
 * food_id and version_id. */
MARROW_CHECKED enum status food_record(struct food *food, struct store *log, struct error *error);

#define FOOD_VALUE_OWN                                                                             \
    "own" /* the source of a value that the person corrected in a catalogue's food */

/* Adds a version of what the struct holds to the food of its food_id, inside an action; its
 * version_id, until then the version that it was made from (0: none), becomes the new one's.
 * is_newest false: entries to come go on taking the newest version that there is. Values that
 * differ from those it was made from are marked with value_source (NULL: the version's own source).
 */
MARROW_CHECKED enum status food_add_version(struct food *food, struct store *log, bool is_newest,
                                            const char *value_source, struct error *error);

/* A supplement's label is whole for the leading nutrients: those it does not list become assumed
 * zeros. Other kinds stay as they are. */
void food_complete_label(struct food *food);

/* Remembers the measure that a food was logged in. Inside an action. */
MARROW_CHECKED enum status food_remember_measure(struct store *log, int64_t food_id,
                                                 const char *measure, struct error *error);

#endif
