#include "recipe_list.h"

#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/composition.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/food.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"
#include "tables.h"

enum { RECIPE_LIST_ALL, RECIPE_LIST_QUERY_COUNT };

#define IS_RECIPE                                                                                  \
    "f.kind = 'recipe' AND EXISTS (SELECT 1 FROM ingredient WHERE food_version_id = v.id) "

static const struct query recipe_list_queries[] = {
    [RECIPE_LIST_ALL] = { "recipes",
                          "SELECT v.id, v.name, f.origin FROM food AS f JOIN food_version AS v ON "
                          "v.food_id = f.id "
                          "WHERE v.id = (SELECT max(id) FROM food_version WHERE food_id = f.id) "
                          "AND " IS_RECIPE "ORDER BY lower(v.name), v.id" },
};
const struct query_table recipe_list_query_table = { "recipe_list", recipe_list_queries,
                                                     RECIPE_LIST_QUERY_COUNT };

/* A recipe's name, key and newest version. */
struct named {
    int64_t version_id;
    const char *name;
    const char *origin;
};

static enum status load_named(struct named **out, size_t *count, struct arena *arena,
                              struct store *log, struct error *error)
{
    struct statement *st;
    size_t room = 0;
    *out = NULL;
    *count = 0;
    enum status status = statement_open(&st, log, &recipe_list_queries[RECIPE_LIST_ALL], error);
    if (status)
        return status;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        *out = arena_make_room(arena, *out, *count, &room, sizeof **out);
        struct named *named = &(*out)[(*count)++];
        named->version_id = statement_integer(st);
        named->name = arena_strdup(arena, statement_text_needed(st));
        named->origin = arena_strdup(arena, statement_text_needed(st));
    }
    return statement_end(st, status);
}

enum status recipes_load(struct recipes *out, struct journal *journal, struct error *error)
{
    struct named *named;
    size_t count;
    *out = (struct recipes){ .arena = ARENA_INIT };
    enum status status = load_named(&named, &count, &out->arena, journal->log, error);
    if (status)
        return status;
    out->foods = arena_alloc(&out->arena, (count + 1) * sizeof *out->foods);
    struct food **all = arena_alloc(&out->arena, (count + 1) * sizeof *all);
    for (; !status && out->count < count; out->count++) {
        all[out->count] = &out->foods[out->count];
        status = food_load_version(all[out->count], &out->arena, journal->log,
                                   named[out->count].version_id, error);
    }
    if (status)
        return status;
    return composition_bound(all, count, &out->arena, journal->log, journal->ceilings, error);
}

void recipes_release(struct recipes *recipes)
{
    arena_release(&recipes->arena);
    *recipes = (struct recipes){ .arena = ARENA_INIT };
}

enum status recipe_list_find(int64_t *out, struct journal *journal, const char *words,
                             struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct named *named;
    size_t count;
    *out = 0;
    enum status status = load_named(&named, &count, &arena, journal->log, error);
    for (size_t i = 0; !status && i < count; i++) {
        if (fold_is_same(named[i].name, words) || strcmp(named[i].origin, words) == 0)
            *out = named[i].version_id;
    }
    arena_release(&arena);
    return status;
}
