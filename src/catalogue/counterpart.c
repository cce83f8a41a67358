/* Finds the same food in other tables.
 *
 * Tables have no common numbers, so names decide: those in any language, all words of them. A word
 * alone may mean several foods ("milk"), so the energy must be alike too. Nothing is taken over
 * from a counterpart: it is shown, with what differs. */
#include "marrow/catalogue/counterpart.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/label.h"

#define NAMES_MOST 9 /* names of the food that are looked up */
#define HITS 8
#define ENERGY_APART 25 /* kcal */

/* Calls a function for the food's name and aliases until it returns true. Returns whether it did.
 */
static bool each_name(const struct food *food, size_t most,
                      bool (*take)(const char *name, void *payload), void *payload)
{
    struct arena arena = ARENA_INIT;
    bool is_done = take(food->name, payload);
    const char *at = food->aliases ? food->aliases : "";
    for (size_t i = 1; i < most && *at && !is_done; i++) {
        size_t length = strcspn(at, ";");
        if (length > 0)
            is_done = take(arena_strndup(&arena, at, length), payload);
        at += length + (at[length] ? 1 : 0);
    }
    arena_release(&arena);
    return is_done;
}

static bool is_name(const char *name, void *payload)
{
    return fold_is_same(name, payload);
}

static bool is_of_same_table(const struct food *one, const struct food *other)
{
    size_t length = strcspn(one->origin, ":");
    return strncmp(one->origin, other->origin, length + 1) == 0;
}

static bool is_plain(const struct food *food)
{
    return food->kind == FOOD_FOOD && food->basis != BASIS_UNIT && !(food->brand && *food->brand) &&
           strncmp(food->origin, "own:", 4) != 0;
}

/* Returns whether the energies are alike, where both are known. */
static bool is_alike(const struct food *one, const struct food *other)
{
    const struct value *a = &one->values[NUTRIENT_ENERGY];
    const struct value *b = &other->values[NUTRIENT_ENERGY];
    double apart = fabs(a->amount - b->amount);
    return a->known == KNOWN_EXACT && b->known == KNOWN_EXACT &&
           apart <= fmax(ENERGY_APART, COUNTERPART_DIFFERS * fmax(a->amount, b->amount));
}

/* One search for counterparts. */
struct finding {
    struct counterparts *out;
    struct search *search;
    const struct food *food;
    struct error *error;
    enum status status;
};

static bool is_new(const struct finding *finding, const struct food *food)
{
    if (is_of_same_table(finding->food, food))
        return false;
    for (size_t i = 0; i < finding->out->count; i++) {
        if (is_of_same_table(&finding->out->foods[i], food))
            return false;
    }
    return true;
}

/* Looks a name up, and keeps the foods that bear it. Returns true where it must end. */
static bool look_up(const char *name, void *payload)
{
    struct finding *finding = payload;
    struct counterparts *out = finding->out;
    struct search_results results;
    finding->status = search_find(&results, finding->search, name, HITS, NULL, finding->error);
    if (finding->status)
        return true;
    for (size_t i = 0; i < results.count && out->count < COUNTERPARTS_MOST; i++) {
        const struct search_hit *hit = &results.hits[i];
        const struct food *food = &hit->food;
        if (hit->tier == SEARCH_PRODUCT || hit->by_typo || !is_plain(food) ||
            !is_new(finding, food) || !is_alike(finding->food, food) ||
            !each_name(food, SIZE_MAX, is_name, (void *)name))
            continue;
        out->foods[out->count++] = food_dup(&out->arena, food);
    }
    search_results_release(&results);
    return out->count == COUNTERPARTS_MOST;
}

enum status counterparts_find(struct counterparts *out, struct search *search,
                              const struct food *food, struct error *error)
{
    struct finding finding = { out, search, food, error, STATUS_OK };
    *out = (struct counterparts){ .arena = ARENA_INIT };
    if (is_plain(food))
        each_name(food, NAMES_MOST, look_up, &finding);
    return finding.status;
}

void counterparts_release(struct counterparts *counterparts)
{
    arena_release(&counterparts->arena);
    counterparts->count = 0;
}

bool counterpart_differs(const struct food *food, const struct food *other, enum nutrient nutrient)
{
    const struct value *a = &food->values[nutrient];
    const struct value *b = &other->values[nutrient];
    double apart = fabs(a->amount - b->amount);
    return food->basis == other->basis && a->known == KNOWN_EXACT && b->known == KNOWN_EXACT &&
           apart > COUNTERPART_DIFFERS * fmax(a->amount, b->amount) && apart > label_zero(nutrient);
}
