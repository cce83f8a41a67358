#include "usda_pair.h"

#include <stdio.h>
#include <string.h>

#include "catalogue_file.h"
#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"

#define NEWER "foundation"
#define OLDER "sr-legacy"

/* Gives the newer food what only the older one has, and says so in its source. */
static void complete(struct food *food, const struct food *older, struct arena *arena)
{
    struct value *vitamin_d = &food->values[NUTRIENT_VITAMIN_D];
    bool measures = food->measure_count == 0 && older->measure_count > 0;
    bool vitamin =
        vitamin_d->known == KNOWN_NOT && older->values[NUTRIENT_VITAMIN_D].known != KNOWN_NOT;
    if (measures) {
        food->measures = older->measures;
        food->measure_count = older->measure_count;
    }
    if (vitamin)
        *vitamin_d = older->values[NUTRIENT_VITAMIN_D];
    if (measures || vitamin)
        food->source = arena_printf(arena, "%s (%s%s%s: %s)", food->source,
                                    measures ? "measures" : "", measures && vitamin ? ", " : "",
                                    vitamin ? "vitamin D" : "", older->origin);
}

enum status usda_pair_merge(struct food *food, const char **pair, struct arena *arena,
                            const struct catalogues *catalogues, const char *catalogue_name,
                            struct error *error)
{
    bool is_newer = strcmp(catalogue_name, NEWER) == 0;
    bool is_older = strcmp(catalogue_name, OLDER) == 0;
    *pair = NULL;
    if (food->ndb == 0 || (!is_newer && !is_older))
        return STATUS_OK;
    struct food other;
    struct catalogue *catalogue = catalogues_find(catalogues, is_newer ? OLDER : NEWER);
    if (!catalogue || catalogue_is_left_out(catalogue))
        return STATUS_OK;
    char key[24];
    snprintf(key, sizeof key, "%lld", (long long)food->ndb);
    enum status status = catalogue_find(&other, arena, catalogue, CATALOGUE_NDB, key, error);
    if (status)
        return status == STATUS_NOT_FOUND ? STATUS_OK : status;
    struct food older = is_newer ? other : *food;
    if (is_older)
        *food = other;
    *pair = older.origin;
    complete(food, &older, arena);
    return STATUS_OK;
}

static bool is_key_of(const char *key, const struct food *food, const char *pair)
{
    return key && (strcmp(key, food->origin) == 0 || strcmp(key, food->source) == 0 ||
                   (pair && strcmp(key, pair) == 0));
}

bool usda_pair_is_same(const struct food *a, const char *pair_of_a, const struct food *b,
                       const char *pair_of_b)
{
    return is_key_of(a->origin, b, pair_of_b) || is_key_of(b->origin, a, pair_of_a) ||
           is_key_of(pair_of_a, b, pair_of_b) || (a->ndb != 0 && a->ndb == b->ndb) ||
           is_key_of(pair_of_b, a, pair_of_a);
}
