#include "marrow/catalogue/food.h"

#include <string.h>

#include "marrow/store/statement.h"
#include "tables.h"

enum {
    FOOD_VERSION,
    FOOD_BY_ORIGIN,
    FOOD_BY_SOURCE,
    FOOD_ALL,
    FOOD_VALUES,
    FOOD_PORTIONS,
    FOOD_QUERY_COUNT
};

#define FOOD_COLUMNS                                                                               \
    "SELECT f.id, v.id, f.origin, v.name, v.brand, v.aliases, v.food_group, v.source, "            \
    "v.catalogue, "                                                                                \
    "v.unit_name, f.last_measure, f.kind, v.basis, v.fortified, f.favourite, f.hidden "
#define NEWEST "v.id = (SELECT max(id) FROM food_version WHERE food_id = f.id) "

static const struct query food_queries[] = {
    [FOOD_VERSION] = { "food version",
                       FOOD_COLUMNS "FROM food_version v JOIN food f ON f.id = v.food_id "
                                    "WHERE v.id = :version" },
    [FOOD_BY_ORIGIN] = { "food by origin",
                         FOOD_COLUMNS "FROM food f JOIN food_version v ON v.food_id = f.id "
                                      "WHERE f.origin = :origin AND " NEWEST },
    [FOOD_BY_SOURCE] = { "food by source",
                         FOOD_COLUMNS "FROM food_version v JOIN food f ON f.id = v.food_id "
                                      "WHERE v.source = :origin AND " NEWEST "ORDER BY v.id" },
    [FOOD_ALL] = { "all foods", FOOD_COLUMNS "FROM food f JOIN food_version v ON v.food_id = f.id "
                                             "WHERE " NEWEST "ORDER BY v.id" },
    [FOOD_VALUES] = { "food values", "SELECT nutrient, amount, known FROM food_nutrient "
                                     "WHERE food_version_id = :version" },
    [FOOD_PORTIONS] = { "food measures", "SELECT name, amount FROM portion "
                                         "WHERE food_version_id = :version ORDER BY position" },
};

const struct query_table food_query_table = { "food", food_queries, FOOD_QUERY_COUNT };

static void read_food(struct food *out, struct arena *arena, struct statement *st)
{
    *out = (struct food){ 0 };
    out->food_id = statement_integer(st);
    out->version_id = statement_integer(st);
    out->origin = arena_strdup(arena, statement_text_needed(st));
    out->name = arena_strdup(arena, statement_text_needed(st));
    out->brand = arena_strdup(arena, statement_text(st));
    out->aliases = arena_strdup(arena, statement_text(st));
    out->group = arena_strdup(arena, statement_text(st));
    out->source = arena_strdup(arena, statement_text_needed(st));
    out->catalogue = arena_strdup(arena, statement_text(st));
    out->unit_name = arena_strdup(arena, statement_text(st));
    out->last_measure = arena_strdup(arena, statement_text(st));
    if (!food_kind_find(&out->kind, statement_text_needed(st)))
        statement_refuse(st, "a food with an invalid kind");
    if (!food_basis_find(&out->basis, statement_text_needed(st)))
        statement_refuse(st, "a food with an invalid basis");
    out->fortified = statement_integer(st) != 0;
    out->favourite = statement_integer(st) != 0;
    out->hidden = statement_integer(st) != 0;
}

static enum status load_values(struct food *food, struct store *log, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &food_queries[FOOD_VALUES], error);
    if (status)
        return status;
    statement_bind_integer(st, ":version", food->version_id);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        enum nutrient nutrient;
        bool is_ours = nutrient_find_code(&nutrient, statement_text_needed(st));
        struct value value = { .amount = statement_real(st) };
        if (!food_known_find(&value.known, statement_text_needed(st)) || !(value.amount >= 0))
            statement_refuse(st, "an invalid value");
        else if (is_ours)
            food->values[nutrient] = value;
    }
    return statement_end(st, status);
}

static enum status load_portions(struct food *food, struct arena *arena, struct store *log,
                                 struct error *error)
{
    struct statement *st;
    size_t room = 0;
    enum status status = statement_open(&st, log, &food_queries[FOOD_PORTIONS], error);
    if (status)
        return status;
    statement_bind_integer(st, ":version", food->version_id);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        struct measure measure = { .name = arena_strdup(arena, statement_text_needed(st)) };
        measure.amount = statement_real(st);
        food->measures =
            arena_make_room(arena, food->measures, food->measure_count, &room, sizeof measure);
        food->measures[food->measure_count++] = measure;
    }
    return statement_end(st, status);
}

/* Reads the one food that st gives. */
static enum status load_one(struct food *out, struct arena *arena, struct store *log,
                            struct statement *st, struct error *error)
{
    enum status status = statement_step(st, error);
    if (status == STATUS_OK)
        read_food(out, arena, st);
    bool is_missing = status == STATUS_NOT_FOUND;
    status = statement_end(st, status);
    if (status || is_missing)
        return status ? status : STATUS_NOT_FOUND;
    status = load_values(out, log, error);
    return status ? status : load_portions(out, arena, log, error);
}

enum status food_load_version(struct food *out, struct arena *arena, struct store *log,
                              int64_t version_id, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &food_queries[FOOD_VERSION], error);
    if (status)
        return status;
    statement_bind_integer(st, ":version", version_id);
    status = load_one(out, arena, log, st, error);
    if (status == STATUS_NOT_FOUND)
        return error_set(error, status, "this food is no longer in the log");
    return status;
}

enum status food_find_origin(struct food *out, struct arena *arena, struct store *log,
                             const char *origin, struct error *error)
{
    static const int queries[] = { FOOD_BY_ORIGIN, FOOD_BY_SOURCE };
    for (size_t i = 0; i < 2; i++) {
        struct statement *st;
        enum status status = statement_open(&st, log, &food_queries[queries[i]], error);
        if (status)
            return status;
        statement_bind_text(st, ":origin", origin);
        status = load_one(out, arena, log, st, error);
        if (status != STATUS_NOT_FOUND)
            return status;
    }
    return error_set(error, STATUS_NOT_FOUND, "the log does not have the food %s", origin);
}

enum status food_load_names(struct food **out, size_t *count, struct arena *arena,
                            struct store *log, struct error *error)
{
    *out = NULL;
    *count = 0;
    struct statement *st;
    enum status status = statement_open(&st, log, &food_queries[FOOD_ALL], error);
    if (status)
        return status;
    size_t room = 0;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        *out = arena_make_room(arena, *out, *count, &room, sizeof **out);
        read_food(&(*out)[(*count)++], arena, st);
    }
    return statement_end(st, status);
}
