#include "diary_food.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/hash.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/exchange/diary_cell.h"

#define VERSIONS_TRIED 40 /* of a food, the latest first */

static bool is_same_text(const char *one, const char *other)
{
    return one && other ? strcmp(one, other) == 0 : one == other;
}

static bool is_same_food(const struct food *one, const struct food *other)
{
    return one->kind == other->kind && one->basis == other->basis &&
           one->fortified == other->fortified && strcmp(one->name, other->name) == 0 &&
           is_same_text(one->origin, other->origin) && is_same_text(one->brand, other->brand) &&
           is_same_text(one->group, other->group) && is_same_text(one->unit_name, other->unit_name);
}

static uint64_t hash_of(const struct food *food)
{
    uint64_t hash = hash_add(HASH_START, food->name, strlen(food->name));
    if (food->unit_name)
        hash = hash_add(hash, food->unit_name, strlen(food->unit_name));
    return food->origin ? hash_add(hash, food->origin, strlen(food->origin)) : hash;
}

static size_t *find_place(const struct diary_foods *foods, const struct food *food)
{
    size_t at = (size_t)hash_of(food) & (foods->table_size - 1);
    while (foods->table[at] && !is_same_food(&foods->foods[foods->table[at] - 1].food, food))
        at = (at + 1) & (foods->table_size - 1);
    return &foods->table[at];
}

static void grow(struct diary_foods *foods)
{
    foods->table_size = foods->table_size ? 2 * foods->table_size : 1024;
    free(foods->table);
    foods->table = xcalloc(foods->table_size, sizeof *foods->table);
    for (size_t i = 0; i < foods->count; i++) {
        if (foods->foods[i].first == i)
            *find_place(foods, &foods->foods[i].food) = i + 1;
    }
}

/* Narrows the version's values to what the row allows too. Returns false, and changes nothing,
 * where they do not agree. */
static bool take_values(struct diary_value *mine, const struct diary_value *row)
{
    struct diary_value narrowed[NUTRIENT_COUNT];
    memcpy(narrowed, mine, sizeof narrowed);
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        struct diary_value *value = &narrowed[i];
        if (value->known != row[i].known)
            return false;
        if (value->known != KNOWN_NOT && (!diary_span_narrow(&value->amount, row[i].amount) ||
                                          !diary_span_narrow(&value->low, row[i].low) ||
                                          !diary_span_narrow(&value->high, row[i].high)))
            return false;
    }
    memcpy(mine, narrowed, sizeof narrowed);
    return true;
}

static struct diary_food *add_version(struct diary_foods *foods, const struct food *food,
                                      const struct diary_value *values)
{
    if (foods->count == foods->room) {
        foods->room = foods->room ? 2 * foods->room : 64;
        foods->foods = xrealloc(foods->foods, foods->room * sizeof *foods->foods);
    }
    struct diary_food *version = &foods->foods[foods->count];
    *version = (struct diary_food){ .first = foods->count, .factor = 1 };
    version->food = *food;
    memcpy(version->values, values, sizeof version->values);
    foods->count++;
    return version;
}

/* Tries the versions after the first, then makes another. */
static size_t take_other(struct diary_foods *foods, size_t first,
                         const struct diary_value values[NUTRIENT_COUNT])
{
    size_t tried = 0;
    for (size_t at = foods->foods[first].next; at && tried < VERSIONS_TRIED; tried++) {
        struct diary_food *version = &foods->foods[at - 1];
        if (take_values(version->values, values))
            return at - 1;
        at = version->next;
    }
    struct food food = foods->foods[first].food;
    struct diary_food *version = add_version(foods, &food, values);
    version->first = first;
    version->next = foods->foods[first].next;
    foods->foods[first].next = foods->count;
    return foods->count - 1;
}

size_t diary_food_take(struct diary_foods *foods, const struct food *food,
                       const struct diary_value values[NUTRIENT_COUNT])
{
    if (2 * foods->identities >= foods->table_size)
        grow(foods);
    size_t *place = find_place(foods, food);
    if (*place) {
        size_t first = *place - 1;
        return take_values(foods->foods[first].values, values) ? first
                                                               : take_other(foods, first, values);
    }
    struct food copy = food_dup(&foods->arena, food);
    add_version(foods, &copy, values);
    *place = foods->count;
    foods->identities++;
    return foods->count - 1;
}

void diary_food_settle(struct diary_food *version)
{
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        const struct diary_value *value = &version->values[i];
        struct value *out = &version->food.values[i];
        *out = food_value(0, value->known);
        if (value->known == KNOWN_NOT)
            continue;
        out->amount = diary_span_choose(value->amount);
        if (value->known == KNOWN_ROUNDED)
            *out = food_value_rounded(out->amount, fmin(diary_span_choose(value->low), out->amount),
                                      fmax(diary_span_choose(value->high), out->amount));
    }
}

static bool is_in(struct diary_span span, double number)
{
    return number >= span.low * (1 - 1e-9) && number <= span.high * (1 + 1e-9);
}

static bool is_value_fit(const struct diary_value *mine, const struct value *value)
{
    bool is_zero = value->known == KNOWN_ASSUMED && mine->known == KNOWN_EXACT;
    if (mine->known != value->known && !is_zero)
        return false;
    if (mine->known == KNOWN_NOT)
        return true;
    if (!is_in(mine->amount, value->amount))
        return false;
    return mine->known != KNOWN_ROUNDED ||
           (is_in(mine->low, value->low) && is_in(mine->high, value->high));
}

bool diary_food_is_measured_alike(const struct diary_food *version, const struct food *food)
{
    return version->food.basis == food->basis &&
           (food->basis != BASIS_UNIT ||
            text_equal_nocase(food_unit(&version->food), food_unit(food)));
}

bool diary_food_fits(const struct diary_food *version, const struct food *food, bool known_only)
{
    if (version->food.kind != food->kind || !diary_food_is_measured_alike(version, food))
        return false;
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        bool is_asked = !known_only || version->values[i].known != KNOWN_NOT;
        if (is_asked && !is_value_fit(&version->values[i], &food->values[i]))
            return false;
    }
    return true;
}

static bool is_value_far(const struct diary_value *mine, const struct value *value)
{
    bool is_known = value->known != KNOWN_NOT;
    if ((mine->known != KNOWN_NOT) != is_known)
        return true;
    double near = DIARY_FOOD_NEAR * value->amount;
    return is_known &&
           (value->amount + near < mine->amount.low || value->amount - near > mine->amount.high);
}

bool diary_food_differs(enum nutrient *out, const struct diary_food *version,
                        const struct food *food, bool known_only)
{
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++) {
        const struct diary_value *mine = &version->values[nutrient];
        if (known_only && mine->known == KNOWN_NOT)
            continue;
        if (is_value_far(mine, &food->values[nutrient])) {
            *out = nutrient;
            return true;
        }
    }
    return false;
}

void diary_foods_release(struct diary_foods *foods)
{
    arena_release(&foods->arena);
    free(foods->foods);
    free(foods->table);
    *foods = (struct diary_foods){ .arena = ARENA_INIT };
}
