/* diary_food.h - the foods of a diary that is imported, as its rows describe them.
 *
 * A file says what an amount holds, not what 100 g do, and its figures are rounded. So each row
 * says in which span the food's value lies; the rows of a food together narrow it. Where a row's
 * figures fit none of the food's versions, it begins another one: the food was changed, or is
 * another one of the same name. So every figure of the file comes out of the log as it went in.
 */
#ifndef MARROW_EXCHANGE_DIARY_FOOD_H
#define MARROW_EXCHANGE_DIARY_FOOD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/arena.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/diary_cell.h"

/* How a value is known, and the spans of its amount and ends, per 100 g, 100 ml or 1 unit. */
struct diary_value {
    enum known known;
    struct diary_span amount, low, high;
};

/* One version of a food. Its `food` has names and no values. */
struct diary_food {
    struct food food;
    struct diary_value values[NUTRIENT_COUNT];
    size_t next; /* another version of the food, as index + 1; 0: none */
    size_t first; /* the index of the food's first version */
    const char *last_measure;
    double factor; /* from the rows' amounts to those of the food it was found to be; else 1 */
    int64_t food_id; /* it becomes a version of this food of the log; 0: of a new one */
    bool is_found; /* `food` is one of the log or of a catalogue, to be used as it is */
    bool is_needed; /* an entry is to be added with it */
    bool is_told; /* that the log has other values was said */
};

struct diary_foods {
    struct arena arena;
    struct diary_food *foods;
    size_t count;
    size_t room;
    size_t *table; /* of the first versions, as index + 1, by what identifies a food */
    size_t table_size;
    size_t identities; /* different foods */
};

/* Returns the index of the version that the row's food and values fit, which is made where there is
 * none. The texts are copied. */
size_t diary_food_take(struct diary_foods *foods, const struct food *food,
                       const struct diary_value values[NUTRIENT_COUNT]);

/* Sets the values of the version's food: in each span the number with the fewest digits. */
void diary_food_settle(struct diary_food *version);

/* Returns whether amounts of the food are in the version's unit. */
bool diary_food_is_measured_alike(const struct diary_food *version, const struct food *food);

/* Returns whether a food of the log or a catalogue has the values that the version's rows show.
 * Where `known_only`, nutrients that the file does not know make no difference. */
bool diary_food_fits(const struct diary_food *version, const struct food *food, bool known_only);

#define DIARY_FOOD_NEAR 0.01 /* values nearer than this part of them are no difference */

/* Finds the first nutrient of which the version's rows say something else than the food: a value
 * that differs by more than rounding can explain and DIARY_FOOD_NEAR, or one where the food has
 * none. Where `known_only`, nutrients that the file does not know make no difference. Returns false
 * where there is none. */
bool diary_food_differs(enum nutrient *out, const struct diary_food *version,
                        const struct food *food, bool known_only);

void diary_foods_release(struct diary_foods *foods);

#endif
