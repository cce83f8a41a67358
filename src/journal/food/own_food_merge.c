/* Merging two foods into one. */
#include <stdio.h>
#include <string.h>

#include "entry_row.h"
#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/own_food.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"
#include "tables.h"

enum {
    MERGE_CONTAINS,
    MERGE_VERSIONS,
    MERGE_INGREDIENTS,
    MERGE_INGREDIENT,
    MERGE_INTO,
    MERGE_DROP,
    MERGE_QUERY_COUNT
};

static const struct query merge_queries[] = {
    [MERGE_CONTAINS] = { "parts of food",
                         "WITH RECURSIVE part (version) AS ("
                         "SELECT i.ingredient_version_id FROM food_version AS v "
                         "JOIN ingredient AS i ON i.food_version_id = v.id "
                         "WHERE v.food_id = :whole "
                         "UNION SELECT i.ingredient_version_id FROM part "
                         "JOIN ingredient AS i ON i.food_version_id = part.version) "
                         "SELECT 1 FROM part JOIN food_version AS w ON w.id = part.version "
                         "WHERE w.food_id = :part LIMIT 1" },
    [MERGE_VERSIONS] = { "merge versions",
                         "UPDATE food_version SET food_id = :into, modified_at = :now "
                         "WHERE food_id = :from" },
    [MERGE_INGREDIENTS] = { "ingredients to copy",
                            "SELECT id FROM ingredient WHERE food_version_id = :version "
                            "ORDER BY position" },
    [MERGE_INGREDIENT] = { "copy ingredient",
                           "INSERT INTO ingredient (id, food_version_id, ingredient_version_id, "
                           "amount, measure, position, modified_at) "
                           "SELECT :id, :version, ingredient_version_id, amount, measure, "
                           "position, :now FROM ingredient WHERE id = :ingredient" },
    [MERGE_INTO] = { "merge food",
                     "UPDATE food SET (favourite, hidden, last_measure) = "
                     "(SELECT max(food.favourite, f.favourite), min(food.hidden, f.hidden), "
                     "coalesce(food.last_measure, f.last_measure) FROM food AS f "
                     "WHERE f.id = :from), modified_at = :now WHERE id = :into" },
    [MERGE_DROP] = { "drop merged food", "DELETE FROM food WHERE id = :from" },
};
const struct query_table food_merge_query_table = { "food merge", merge_queries,
                                                    MERGE_QUERY_COUNT };

static enum status contains(bool *out, struct store *log, const struct food *whole,
                            const struct food *part, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &merge_queries[MERGE_CONTAINS], error);
    if (status)
        return status;
    statement_bind_integer(st, ":whole", whole->food_id);
    statement_bind_integer(st, ":part", part->food_id);
    status = statement_step(st, error);
    *out = status == STATUS_OK;
    if (*out)
        statement_skip(st);
    return statement_end(st, status);
}

static enum status check(struct store *log, const struct food *from, const struct food *into,
                         struct error *error)
{
    bool is_part = false;
    if (!into->food_id)
        return error_set(error, STATUS_INVALID, "%s is not in your log; log it or mark it first",
                         into->name);
    if (!from->food_id || !own_food_is(from))
        return error_set(
            error, STATUS_INVALID,
            "%s (%s) is not your own food; only your own foods can be merged into another",
            from->name, from->origin);
    if (from->food_id == into->food_id)
        return error_set(error, STATUS_INVALID, "%s cannot be merged into itself", from->name);
    if (from->kind != into->kind)
        return error_set(error, STATUS_INVALID, "%s is a %s and %s is a %s; they cannot be merged",
                         from->name, food_kind_name(from->kind), into->name,
                         food_kind_name(into->kind));
    enum status status = contains(&is_part, log, into, from, error);
    if (!status && is_part)
        return error_set(error, STATUS_INVALID, "%s is made with %s; they cannot be merged",
                         into->name, from->name);
    if (!status)
        status = contains(&is_part, log, from, into, error);
    if (!status && is_part)
        return error_set(error, STATUS_INVALID, "%s is made with %s; they cannot be merged",
                         from->name, into->name);
    return status;
}

/* Runs a query that needs only the two foods. */
static enum status run(struct store *log, int query, const struct food *from,
                       const struct food *into, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &merge_queries[query], error);
    if (status)
        return status;
    statement_bind_integer(st, ":from", from->food_id);
    if (into) {
        statement_bind_integer(st, ":into", into->food_id);
        statement_bind_now(st);
    }
    return statement_run(st, error);
}

static enum status load_ingredients(int64_t **ids, size_t *count, struct arena *arena,
                                    struct store *log, int64_t version_id, struct error *error)
{
    struct statement *st;
    size_t room = 0;
    enum status status = statement_open(&st, log, &merge_queries[MERGE_INGREDIENTS], error);
    if (status)
        return status;
    statement_bind_integer(st, ":version", version_id);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        *ids = arena_make_room(arena, *ids, *count, &room, sizeof **ids);
        (*ids)[(*count)++] = statement_integer(st);
    }
    return statement_end(st, status);
}

static enum status copy_ingredients(struct store *log, int64_t from_version, int64_t to_version,
                                    struct error *error)
{
    struct arena arena = ARENA_INIT;
    int64_t *ids = NULL;
    size_t count = 0;
    enum status status = load_ingredients(&ids, &count, &arena, log, from_version, error);
    for (size_t i = 0; !status && i < count; i++) {
        struct statement *st;
        status = statement_open(&st, log, &merge_queries[MERGE_INGREDIENT], error);
        if (status)
            break;
        statement_bind_integer(st, ":id", store_new_id(log));
        statement_bind_integer(st, ":version", to_version);
        statement_bind_integer(st, ":ingredient", ids[i]);
        statement_bind_now(st);
        status = statement_run(st, error);
    }
    arena_release(&arena);
    return status;
}

/* Writes the values of `into` again as its newest version, with the other name as an alias.
 * Otherwise a newer version of `from` would replace them. */
static enum status renew(struct store *log, const struct food *from, const struct food *into,
                         struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct food food = *into;
    bool is_other_name = !text_equal_nocase(from->name, into->name);
    if (is_other_name)
        food.aliases =
            food.aliases ? arena_printf(&arena, "%s;%s", food.aliases, from->name) : from->name;
    enum status status = food_add_version(&food, log, true, NULL, error);
    if (!status)
        status = copy_ingredients(log, into->version_id, food.version_id, error);
    arena_release(&arena);
    return status;
}

enum status own_food_merge(struct journal *journal, const struct food *from,
                           const struct food *into, struct error *error)
{
    struct store *log = journal->log;
    char label[ENTRY_LABEL];
    char rest[80];
    enum status status = action_begin(log, error);
    if (status)
        return status;
    status = check(log, from, into, error);
    if (!status)
        status = run(log, MERGE_VERSIONS, from, into, error);
    if (!status)
        status = renew(log, from, into, error);
    if (!status)
        status = run(log, MERGE_INTO, from, into, error);
    if (!status)
        status = run(log, MERGE_DROP, from, NULL, error);
    snprintf(rest, sizeof rest, " into %.60s", into->name);
    entry_row_label(label, "Merged", from->name, 1, rest);
    status = action_end(log, status, label, error);
    journal->is_search_stale = journal->is_search_stale || !status;
    return status;
}
