/* Deleting a food or recipe of the person's own. */
#include "entry_row.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/own_food.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"
#include "tables.h"

#define VERSIONS "(SELECT id FROM food_version WHERE food_id = :food)"

enum {
    DELETE_USES,
    DELETE_INGREDIENTS,
    DELETE_PORTIONS,
    DELETE_NUTRIENTS,
    DELETE_VERSIONS,
    DELETE_FOOD,
    DELETE_QUERY_COUNT
};

static const struct query delete_queries[] = {
    [DELETE_USES] = { "uses of food",
                      "SELECT (SELECT count(*) FROM entry WHERE food_version_id IN " VERSIONS "), "
                      "(SELECT count(*) FROM course WHERE food_version_id IN " VERSIONS "), "
                      "(SELECT count(DISTINCT v.food_id) FROM ingredient AS i "
                      "JOIN food_version AS v ON v.id = i.food_version_id "
                      "WHERE i.ingredient_version_id IN " VERSIONS " AND v.food_id <> :food), "
                      "(SELECT count(DISTINCT template_id) FROM template_item "
                      "WHERE food_version_id IN " VERSIONS ")" },
    [DELETE_INGREDIENTS] = { "delete ingredients of food",
                             "DELETE FROM ingredient WHERE food_version_id IN " VERSIONS },
    [DELETE_PORTIONS] = { "delete portions of food",
                          "DELETE FROM portion WHERE food_version_id IN " VERSIONS },
    [DELETE_NUTRIENTS] = { "delete values of food",
                           "DELETE FROM food_nutrient WHERE food_version_id IN " VERSIONS },
    [DELETE_VERSIONS] = { "delete versions of food",
                          "DELETE FROM food_version WHERE food_id = :food" },
    [DELETE_FOOD] = { "delete food", "DELETE FROM food WHERE id = :food" },
};
const struct query_table food_delete_query_table = { "food delete", delete_queries,
                                                     DELETE_QUERY_COUNT };

/* Adds "3 entries" to the list of what refers to the food, where there are any. */
static void add_uses(struct buffer *uses, int64_t count, const char *one, const char *many)
{
    if (count > 0)
        buffer_addf(uses, "%s%lld %s", uses->length ? ", " : "", (long long)count,
                    TEXT_PLURAL(count, one, many));
}

/* Checks that nothing refers to the food. */
static enum status check_unused(struct store *log, const struct food *food, struct error *error)
{
    struct statement *st;
    struct buffer uses = BUFFER_INIT;
    enum status status = statement_open(&st, log, &delete_queries[DELETE_USES], error);
    if (status)
        return status;
    statement_bind_integer(st, ":food", food->food_id);
    status = statement_step(st, error);
    if (!status) {
        add_uses(&uses, statement_integer(st), "entry", "entries");
        add_uses(&uses, statement_integer(st), "course", "courses");
        add_uses(&uses, statement_integer(st), "recipe", "recipes");
        add_uses(&uses, statement_integer(st), "template", "templates");
    }
    status = statement_end(st, status);
    if (!status && uses.length)
        status = error_set(error, STATUS_INVALID,
                           "%s is in use (%s), so it stays; marrow food hide %s leaves it out of "
                           "searches",
                           food->name, uses.text, food->origin);
    buffer_release(&uses);
    return status;
}

static enum status run(struct store *log, int query, const struct food *food, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &delete_queries[query], error);
    if (status)
        return status;
    statement_bind_integer(st, ":food", food->food_id);
    return statement_run(st, error);
}

enum status own_food_delete(struct journal *journal, const struct food *food, struct error *error)
{
    struct store *log = journal->log;
    char label[ENTRY_LABEL];
    if (!food->food_id || !own_food_is(food))
        return error_set(error, STATUS_INVALID,
                         "%s (%s) is not your own food; only your own foods can be deleted",
                         food->name, food->origin);
    enum status status = action_begin(log, error);
    if (status)
        return status;
    status = check_unused(log, food, error);
    for (int query = DELETE_INGREDIENTS; !status && query <= DELETE_FOOD; query++)
        status = run(log, query, food, error);
    entry_row_label(label, "Deleted", food->name, 1, "");
    status = action_end(log, status, label, error);
    journal->is_search_stale = journal->is_search_stale || !status;
    return status;
}
