#include "marrow/journal/recipe.h"

#include <string.h>

#include "marrow/base/text.h"
#include "marrow/journal/resolve.h"
#include "marrow/store/statement.h"
#include "recipe_part.h"
#include "tables.h"

enum { RECIPE_PARTS, RECIPE_ALL, RECIPE_NEWEST, RECIPE_QUERY_COUNT };

#define IS_RECIPE                                                                                  \
    "f.kind = 'recipe' AND EXISTS (SELECT 1 FROM ingredient WHERE food_version_id = v.id) "

static const struct query recipe_queries[] = {
    [RECIPE_PARTS] = { "recipe", "SELECT ingredient_version_id, amount, measure FROM ingredient "
                                 "WHERE food_version_id = :version ORDER BY position, id" },
    [RECIPE_ALL] = { "recipes",
                     "SELECT v.id, v.name, f.origin FROM food AS f JOIN food_version AS v ON "
                     "v.food_id = f.id "
                     "WHERE v.id = (SELECT max(id) FROM food_version WHERE food_id = f.id) "
                     "AND " IS_RECIPE "ORDER BY lower(v.name), v.id" },
    [RECIPE_NEWEST] = { "newest version of food",
                        "SELECT max(id) FROM food_version WHERE food_id = :food" },
};
const struct query_table recipe_query_table = { "recipe", recipe_queries, RECIPE_QUERY_COUNT };

enum status recipe_init(struct recipe *out, const char *name, struct error *error)
{
    *out = (struct recipe){ .arena = ARENA_INIT };
    return recipe_set_name(out, name, error);
}

void recipe_release(struct recipe *recipe)
{
    arena_release(&recipe->arena);
    *recipe = (struct recipe){ .arena = ARENA_INIT };
}

struct row {
    int64_t version_id;
    double amount;
    const char *measure;
};

static enum status load_rows(struct row **out, size_t *count, struct arena *arena,
                             struct store *log, int64_t version_id, struct error *error)
{
    struct statement *st;
    size_t room = 0;
    *count = 0;
    enum status status = statement_open(&st, log, &recipe_queries[RECIPE_PARTS], error);
    if (status)
        return status;
    statement_bind_integer(st, ":version", version_id);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        *out = arena_make_room(arena, *out, *count, &room, sizeof **out);
        struct row *row = &(*out)[(*count)++];
        row->version_id = statement_integer(st);
        row->amount = statement_real(st);
        row->measure = arena_strdup(arena, statement_text_needed(st));
        if (!(row->amount > 0))
            statement_refuse(st, "an ingredient without an amount");
    }
    return statement_end(st, status);
}

enum status recipe_load_food(struct food *out, struct arena *arena, struct journal *journal,
                             int64_t version_id, struct error *error)
{
    enum status status = food_load_version(out, arena, journal->log, version_id, error);
    if (status)
        return status;
    return composition_bound(&out, 1, arena, journal->log, journal->ceilings, error);
}

static enum status load_parts(struct recipe *out, struct journal *journal, struct error *error)
{
    struct row *rows = NULL;
    size_t count;
    enum status status =
        load_rows(&rows, &count, &out->arena, journal->log, out->version_id, error);
    if (status)
        return status;
    if (count == 0)
        return error_set(error, STATUS_INVALID, "%s is not one of your recipes", out->name);
    out->parts = arena_alloc(&out->arena, count * sizeof *out->parts);
    out->room = count;
    for (size_t i = 0; !status && i < count; i++) {
        struct recipe_part *part = &out->parts[out->count++];
        part->amount = rows[i].amount;
        part->measure = rows[i].measure;
        status = recipe_load_food(&part->food, &out->arena, journal, rows[i].version_id, error);
    }
    return status;
}

/* Servings and weight, back from the measures that stand for them. */
static void read_whole(struct recipe *out, const struct food *food)
{
    double whole = 0;
    double serving = 0;
    for (size_t i = 0; i < food->measure_count; i++) {
        if (strcmp(food->measures[i].name, COMPOSITION_WHOLE) == 0)
            whole = food->measures[i].amount;
        else if (strcmp(food->measures[i].name, COMPOSITION_SERVING) == 0)
            serving = food->measures[i].amount;
    }
    if (food->basis == BASIS_UNIT) {
        out->servings = whole;
        return;
    }
    out->weight_g = whole;
    out->servings = serving > 0 ? whole / serving : 0;
}

enum status recipe_load(struct recipe *out, struct journal *journal, int64_t version_id,
                        struct error *error)
{
    struct food food;
    *out = (struct recipe){ .arena = ARENA_INIT };
    enum status status = food_load_version(&food, &out->arena, journal->log, version_id, error);
    if (status)
        return status;
    out->food_id = food.food_id;
    out->version_id = version_id;
    out->origin = food.origin;
    out->name = food.name;
    out->aliases = food.aliases;
    read_whole(out, &food);
    return load_parts(out, journal, error);
}

/* A recipe by its newest version. */
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
    enum status status = statement_open(&st, log, &recipe_queries[RECIPE_ALL], error);
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

enum status recipe_find_named(int64_t *out, struct journal *journal, const char *words,
                              struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct named *named;
    size_t count;
    *out = 0;
    enum status status = load_named(&named, &count, &arena, journal->log, error);
    for (size_t i = 0; !status && i < count; i++) {
        if (text_equal_nocase(named[i].name, words) || strcmp(named[i].origin, words) == 0)
            *out = named[i].version_id;
    }
    arena_release(&arena);
    return status;
}

enum status recipe_find(struct recipe *out, struct journal *journal, const char *words,
                        struct error *error)
{
    struct search_results candidates = { .count = 0 };
    const struct food *food = NULL;
    int64_t version_id = 0;
    *out = (struct recipe){ .arena = ARENA_INIT };
    enum status status = recipe_find_named(&version_id, journal, words, error);
    if (status)
        return status;
    if (!version_id) {
        status = resolve_food(&food, &candidates, journal, words, error);
        bool is_recipe = !status && food->kind == FOOD_RECIPE && food->version_id;
        if (!status && !is_recipe)
            status = error_set(error, STATUS_NOT_FOUND,
                               "'%.80s' is not one of your recipes; marrow recipe list lists them",
                               words);
        version_id = is_recipe ? food->version_id : 0;
        search_results_release(&candidates);
    }
    return status ? status : recipe_load(out, journal, version_id, error);
}

/* The newest version of a food; its own where there is none besides. */
static enum status find_newest(int64_t *out, const struct food *food, struct store *log,
                               struct error *error)
{
    struct statement *st;
    *out = food->version_id;
    if (!food->version_id)
        return STATUS_OK;
    enum status status = statement_open(&st, log, &recipe_queries[RECIPE_NEWEST], error);
    if (status)
        return status;
    statement_bind_integer(st, ":food", food->food_id);
    status = statement_step(st, error);
    if (!status)
        *out = statement_integer(st);
    return statement_end(st, status);
}

enum status recipe_count_newer(size_t *out, const struct recipe *recipe, struct journal *journal,
                               struct error *error)
{
    enum status status = STATUS_OK;
    *out = 0;
    for (size_t i = 0; !status && i < recipe->count; i++) {
        int64_t newest;
        status = find_newest(&newest, &recipe->parts[i].food, journal->log, error);
        *out += newest != recipe->parts[i].food.version_id;
    }
    return status;
}

enum status recipe_refresh(struct recipe *recipe, size_t *changed, struct food *before,
                           struct journal *journal, struct error *error)
{
    *changed = 0;
    for (size_t i = 0; i < recipe->count; i++) {
        struct recipe_part *part = &recipe->parts[i];
        int64_t newest;
        if (before)
            before[i] = part->food;
        enum status status = find_newest(&newest, &part->food, journal->log, error);
        if (!status && newest != part->food.version_id) {
            status = recipe_renew(recipe, i, journal, newest, error);
            ++*changed;
        }
        if (status)
            return status;
    }
    return STATUS_OK;
}
