#include <string.h>

#include "marrow/catalogue/food.h"

static const char *const kind_names[] = { "food", "recipe", "supplement", "medicine" };
static const char *const basis_names[] = { "g", "ml", "unit" };
static const char *const known_names[] = { "unknown", "exact", "at_least", "below", "assumed" };

/* The place of word in a list of names; -1: not there. */
static int find_name(const char *const *names, size_t count, const char *word)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(names[i], word) == 0)
            return (int)i;
    }
    return -1;
}

#define COUNT(names) (sizeof(names) / sizeof *(names))

const char *food_kind_name(enum food_kind kind)
{
    return kind_names[kind];
}

bool food_kind_find(enum food_kind *out, const char *word)
{
    int found = find_name(kind_names, COUNT(kind_names), word);
    if (found >= 0)
        *out = (enum food_kind)found;
    return found >= 0;
}

const char *food_basis_name(enum basis basis)
{
    return basis_names[basis];
}

bool food_basis_find(enum basis *out, const char *word)
{
    int found = find_name(basis_names, COUNT(basis_names), word);
    if (found >= 0)
        *out = (enum basis)found;
    return found >= 0;
}

const char *food_known_name(enum known known)
{
    return known_names[known];
}

bool food_known_find(enum known *out, const char *word)
{
    int found = find_name(known_names, COUNT(known_names), word);
    if (found >= 0)
        *out = (enum known)found;
    return found >= 0;
}

bool food_is_supplement(const struct food *food)
{
    return food->kind == FOOD_SUPPLEMENT || food->kind == FOOD_MEDICINE;
}

double food_scale(const struct food *food, double per_basis, double amount)
{
    return food->basis == BASIS_UNIT ? per_basis * amount : per_basis * amount / 100;
}

void food_complete_label(struct food *food)
{
    for (size_t i = 0; food_is_supplement(food) && i < NUTRIENT_LEADING; i++) {
        if (food->values[i].known == KNOWN_NOT)
            food->values[i].known = KNOWN_ASSUMED;
    }
}

struct food food_dup(struct arena *arena, const struct food *food)
{
    struct food copy = *food;
    copy.origin = arena_strdup(arena, food->origin);
    copy.name = arena_strdup(arena, food->name);
    copy.brand = arena_strdup(arena, food->brand);
    copy.aliases = arena_strdup(arena, food->aliases);
    copy.group = arena_strdup(arena, food->group);
    copy.source = arena_strdup(arena, food->source);
    copy.catalogue = arena_strdup(arena, food->catalogue);
    copy.barcode = arena_strdup(arena, food->barcode);
    copy.unit_name = arena_strdup(arena, food->unit_name);
    copy.last_measure = arena_strdup(arena, food->last_measure);
    if (food->bounds) {
        struct food_bounds *bounds = arena_alloc(arena, sizeof *bounds);
        *bounds = *food->bounds;
        copy.bounds = bounds;
    }
    copy.measures = arena_alloc(arena, (food->measure_count + 1) * sizeof *copy.measures);
    for (size_t i = 0; i < food->measure_count; i++) {
        copy.measures[i].name = arena_strdup(arena, food->measures[i].name);
        copy.measures[i].amount = food->measures[i].amount;
    }
    return copy;
}
