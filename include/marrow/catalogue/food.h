/* food.h - a food: its names, its values, its measures.
 *
 * A food comes from a catalogue (food_id and version_id are 0) or from the log, where it has
 * versions: an entry points to the version that it was logged with. All strings and arrays of a
 * food lie in the arena that it was loaded into.
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
enum basis { BASIS_G, BASIS_ML, BASIS_UNIT }; /* values are per 100 g, per 100 ml or per 1 unit */

/* How well a value is known. */
enum known {
    KNOWN_NOT = 0, /* unknown, which is not zero */
    KNOWN_EXACT,
    KNOWN_AT_LEAST, /* the amount, and an unknown part */
    KNOWN_BELOW, /* less than the amount */
    KNOWN_ASSUMED, /* an assumed zero */
    KNOWN_ROUNDED, /* a label's figure: rounded, so from low to high */
};
#define KNOWN_COUNT (KNOWN_ROUNDED + 1)

/* Amounts are in the nutrient's unit, per 100 g, 100 ml or 1 unit. */
struct value {
    double amount; /* 0 where not known */
    enum known known;
    double low, high; /* where it is rounded: what the label's figure can stand for; else 0 */
};

/* A household measure: what one of it is in the food's basis (g, ml or units), as { "cup, chopped",
 * 91 }. */
struct measure {
    const char *name;
    double amount;
};

/* The most that a recipe's values can be, by its ingredients (composition.h), per 100 g or 1 unit.
 * INFINITY where they give no bound. */
struct food_bounds {
    double most[NUTRIENT_COUNT];
    double added[NUTRIENT_COUNT]; /* the part that fortified ingredients add */
    bool is_open[NUTRIENT_COUNT]; /* an ingredient's value is unknown, at least in part */
};

/* Returns a value that is not rounded. */
static inline struct value food_value(double amount, enum known known)
{
    return (struct value){ amount, known, 0, 0 };
}

/* Returns a figure that stands for something from low to high, where low <= amount <= high; the
 * exact amount where these are one. */
struct value food_value_rounded(double amount, double low, double high);

/* Returns the value for `factor` times as much. */
struct value food_value_scale(struct value value, double factor);

/* Returns what is surely there: the amount where it is exact or at_least, the low end where it is
 * rounded, else 0. */
double food_value_low(const struct value *value);

/* Returns whether both say the same. */
bool food_value_equals(const struct value *a, const struct value *b);

struct food {
    int64_t food_id; /* in the log; 0: from a catalogue */
    int64_t version_id; /* in the log; 0: from a catalogue */
    const char *origin; /* "starter:spinach-raw": the food's lasting key */
    const char *name;
    const char *brand; /* NULL: none */
    const char *aliases; /* separated by ';'; NULL: none */
    const char *group; /* NULL: not given */
    const char *source; /* "fdc:168462" */
    const char *catalogue; /* data set and version; NULL: the person's own */
    int64_t ndb; /* from a catalogue: its NDB number, which its pair in another USDA data set
                    shares; 0: none */
    const char *barcode; /* digits without leading zeros, from a catalogue; NULL: none */
    const char *unit_name; /* "tablet" for BASIS_UNIT, else NULL */
    const char *last_measure; /* from the log; NULL: never logged */
    enum food_kind kind;
    enum basis basis;
    unsigned char fortified; /* which nutrients are added: fortified.h */
    bool favourite;
    bool hidden;
    int rank; /* 1 to 9, from a catalogue; 0: the person's own */
    struct value values[NUTRIENT_COUNT];
    struct measure *measures;
    size_t measure_count;
    const struct food_bounds
        *bounds; /* of a recipe, by composition_bound; NULL: its group's ceilings apply */
};

/* Returns whether text looks like an origin, "fdc:168462": a scheme of small letters, digits, '-'
 * and
 * '_' with at least one letter, a colon, and a rest without blanks. */
bool food_is_origin(const char *text);

/* Return the words that the log, catalogues and JSON use: "food", "recipe", "supplement",
 * "medicine"; "g", "ml", "unit"; "exact", "at_least", "below", "assumed", "rounded", "unknown". */
const char *food_kind_name(enum food_kind kind);
const char *food_basis_name(enum basis basis);
const char *food_known_name(enum known known);

/* Returns what amounts of the food are counted in: "g", "ml", or its unit ("tablet"). */
const char *food_unit(const struct food *food);

/* Returns what the values of the food are for: "100 g", "100 ml", or its unit. */
const char *food_per(const struct food *food);

/* Find the kind, basis or knowledge that such a word names. Return false where it names none. */
bool food_kind_find(enum food_kind *out, const char *word);
bool food_basis_find(enum basis *out, const char *word);
bool food_known_find(enum known *out, const char *word);

/* Returns whether the food counts as a supplement: a supplement or a medicine. */
bool food_is_supplement(const struct food *food);

/* Returns whether the food's value is unknown, at least in part. That of a recipe is where one of
 * its ingredients' is: 30 mg and less than 20 mg are together at least 30 mg, but nothing is
 * unknown. */
bool food_is_open(const struct food *food, enum nutrient nutrient);

/* Returns how many g, ml or units the values of the food are for: 100, or 1 unit. */
double food_basis_amount(const struct food *food);

/* Returns how much `amount` of the food (g, ml or units) holds. `per_basis` is what 100 g, 100 ml
 * or one unit holds. */
double food_scale(const struct food *food, double per_basis, double amount);

/* Returns how much of the nutrient `amount` of the food holds, known as well as the food's value.
 */
struct value food_value_of(const struct food *food, enum nutrient nutrient, double amount);

/* Returns a copy of the food, with its strings and arrays, in the arena. */
struct food food_dup(struct arena *arena, const struct food *food);

/* Loads one version from the log. STATUS_NOT_FOUND. */
MARROW_CHECKED enum status food_load_version(struct food *out, struct arena *arena,
                                             struct store *log, int64_t version_id,
                                             struct error *error);

/* Loads the newest version of the food with this origin from the log, else of the food whose newest
 * version has it as its source. Zeros before a product's barcode make no difference.
 * STATUS_NOT_FOUND. */
MARROW_CHECKED enum status food_find_origin(struct food *out, struct arena *arena,
                                            struct store *log, const char *origin,
                                            struct error *error);

/* Loads the newest version of each food of the log, hidden ones too, without values and measures:
 * for a list of names. *count may be 0. */
MARROW_CHECKED enum status food_load_names(struct food **out, size_t *count, struct arena *arena,
                                           struct store *log, struct error *error);

/* Makes sure, within an action, that the log has the food. Copies a food of a catalogue into it and
 * sets food_id and version_id. Where the log has a food with its origin, the newest version of that
 * food is used: newer values of a catalogue never replace it. STATUS_CONFLICT: the food was loaded
 * from the log, but another program has removed it since. */
MARROW_CHECKED enum status food_record(struct food *food, struct store *log, struct error *error);

/* The source of a value that the person corrected in a catalogue's food. */
#define FOOD_VALUE_OWN "own"

/* Adds the struct's contents as a version of the food food_id, within an action. version_id is the
 * version that it was made from (0: none) and becomes the new one. Values that differ from those of
 * that version get value_source (NULL: the version's own source). Where is_newest is false, new
 * entries go on using the version that was the newest before. */
MARROW_CHECKED enum status food_add_version(struct food *food, struct store *log, bool is_newest,
                                            const char *value_source, struct error *error);

/* Sets the leading nutrients that a supplement's label does not list to assumed zeros. Does nothing
 * to foods of other kinds. */
void food_complete_label(struct food *food);

/* Remembers the measure that a food was logged in, within an action. */
MARROW_CHECKED enum status food_remember_measure(struct store *log, int64_t food_id,
                                                 const char *measure, struct error *error);

#endif
