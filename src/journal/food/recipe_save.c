#include <string.h>

#include "entry_row.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/journal/own_food.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "recipe_part.h"
#include "tables.h"

#define SERVINGS_MOST 1000.0
#define RECIPE_SOURCE "recipe" /* where its values are from */

enum { KEEP_PART, KEEP_QUERY_COUNT };

static const struct query keep_queries[] = {
    [KEEP_PART] = { "new ingredient",
                    "INSERT INTO ingredient (id, food_version_id, ingredient_version_id, amount, "
                    "measure, position, modified_at) "
                    "VALUES (:id, :version, :part, :amount, :measure, :position, :now)" },
};
const struct query_table recipe_save_query_table = { "recipe keep", keep_queries,
                                                     KEEP_QUERY_COUNT };

static bool is_none(const char *text)
{
    return text_is_blank(text) || text_equal_nocase(text, "none");
}

enum status recipe_set_servings(struct recipe *recipe, const char *text, struct error *error)
{
    double servings = 0;
    if (!is_none(text) &&
        (!number_parse(&servings, text) || !(servings > 0) || servings > SERVINGS_MOST))
        return error_set(error, STATUS_INVALID,
                         "'%.40s' is not a number of servings; it must be above 0, at most 1000",
                         text);
    recipe->servings = servings;
    return STATUS_OK;
}

enum status recipe_set_weight(struct recipe *recipe, const char *text, struct error *error)
{
    struct quantity quantity = { .has_count = false };
    double weight_g = 0;
    if (!is_none(text)) {
        enum status status = measure_parse_quantity(&quantity, text, error);
        if (status)
            return status;
        enum unit unit = unit_find(quantity.word, strlen(quantity.word));
        if (!quantity.has_count || unit_dimension(unit) != DIMENSION_MASS)
            return error_set(error, STATUS_INVALID, "'%.40s' is not a cooked weight; try 850g",
                             text);
        weight_g = quantity.count * unit_factor(unit);
        if (weight_g < 1)
            return error_set(error, STATUS_INVALID, "'%.40s' is too little; at least 1 g", text);
    }
    recipe->weight_g = weight_g;
    return STATUS_OK;
}

enum status recipe_set_name(struct recipe *recipe, const char *name, struct error *error)
{
    struct buffer clean = BUFFER_INIT;
    if (text_is_blank(name))
        return error_set(error, STATUS_INVALID, "a recipe needs a name");
    name += strspn(name, " \t\n");
    text_clean(&clean, name, strlen(name));
    while (clean.length > 0 && clean.text[clean.length - 1] == ' ')
        buffer_remove(&clean, clean.length - 1, 1);
    recipe->name = arena_strndup(&recipe->arena, clean.text, clean.length);
    buffer_release(&clean);
    return STATUS_OK;
}

double recipe_servings(const struct recipe *recipe)
{
    return recipe->servings > 0 ? recipe->servings : 1;
}

static void add_measure(struct food *food, const char *name, double amount)
{
    food->measures[food->measure_count++] = (struct measure){ name, amount };
}

void recipe_food(struct food *out, struct arena *arena, const struct recipe *recipe,
                 const struct ceilings *ceilings)
{
    bool is_weighed = recipe->weight_g > 0;
    double servings = recipe_servings(recipe);
    struct food_bounds *bounds = arena_alloc(arena, sizeof *bounds);
    struct part *parts = arena_alloc(arena, (recipe->count + 1) * sizeof *parts);
    *out = (struct food){ .food_id = recipe->food_id,
                          .version_id = recipe->version_id,
                          .origin = recipe->origin,
                          .name = recipe->name,
                          .aliases = recipe->aliases,
                          .source = RECIPE_SOURCE,
                          .kind = FOOD_RECIPE,
                          .basis = is_weighed ? BASIS_G : BASIS_UNIT,
                          .unit_name = is_weighed ? NULL : COMPOSITION_SERVING,
                          .bounds = bounds };
    out->measures = arena_alloc(arena, 2 * sizeof *out->measures);
    for (size_t i = 0; i < recipe->count; i++) {
        parts[i] = (struct part){ &recipe->parts[i].food, recipe->parts[i].amount };
        out->fortified = out->fortified || recipe->parts[i].food.fortified;
    }
    if (is_weighed && recipe->servings > 0)
        add_measure(out, COMPOSITION_SERVING, recipe->weight_g / recipe->servings);
    add_measure(out, COMPOSITION_WHOLE, is_weighed ? recipe->weight_g : servings);
    composition_sum(out->values, bounds, ceilings, parts, recipe->count,
                    is_weighed ? recipe->weight_g / 100 : servings);
}

static enum status put_part(struct store *log, const struct recipe_part *part, int64_t version_id,
                            size_t position, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &keep_queries[KEEP_PART], error);
    if (status)
        return status;
    statement_bind_integer(st, ":id", store_new_id(log));
    statement_bind_integer(st, ":version", version_id);
    statement_bind_integer(st, ":part", part->food.version_id);
    statement_bind_real(st, ":amount", part->amount);
    statement_bind_text(st, ":measure", part->measure);
    statement_bind_integer(st, ":position", (int64_t)position);
    statement_bind_now(st);
    return statement_run(st, error);
}

/* The ingredients of a version, with the foods that the log does not have yet. */
static enum status put_parts(struct store *log, const struct food *version, void *payload,
                             struct error *error)
{
    struct recipe *recipe = payload;
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < recipe->count; i++) {
        struct recipe_part *part = &recipe->parts[i];
        if (!part->food.version_id)
            status = food_record(&part->food, log, error);
        if (!status)
            status = put_part(log, part, version->version_id, i + 1, error);
    }
    return status;
}

static enum status save_new(struct food *food, struct recipe *recipe, struct journal *journal,
                            const char *label, struct error *error)
{
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    status = own_food_insert(food, &recipe->arena, journal->log, error);
    if (!status)
        status = put_parts(journal->log, food, recipe, error);
    status = action_end(journal->log, status, label, error);
    if (!status)
        journal->is_search_stale = true;
    return status;
}

static enum status save_version(struct food *food, struct recipe *recipe, struct journal *journal,
                                struct reach reach, const char *label, struct error *error)
{
    struct revision revision = {
        .food = *food, .reach = reach, .add = put_parts, .payload = recipe
    };
    enum status status = revision_make(journal, &revision, label, NULL, error);
    if (!status)
        food->version_id = revision.food.version_id;
    return status;
}

/* What the log has by now, whoever put it there, goes before a catalogue's. */
static enum status take_logged(struct recipe *recipe, struct journal *journal, struct error *error)
{
    for (size_t i = 0; i < recipe->count; i++) {
        struct recipe_part *part = &recipe->parts[i];
        struct food logged;
        struct error none = ERROR_INIT;
        if (part->food.version_id)
            continue;
        enum status status =
            food_find_origin(&logged, &recipe->arena, journal->log, part->food.origin, &none);
        if (status == STATUS_OK)
            status = recipe_renew(recipe, i, journal, logged.version_id, error);
        else if (status != STATUS_NOT_FOUND)
            *error = none;
        if (status && status != STATUS_NOT_FOUND)
            return status;
    }
    return STATUS_OK;
}

/* Two recipes of one name could not be told apart by it. */
static enum status check_name(const struct recipe *recipe, struct journal *journal,
                              struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct food other;
    int64_t version_id;
    enum status status = recipe_find_named(&version_id, journal, recipe->name, error);
    if (status || version_id == 0)
        return status;
    status = food_load_version(&other, &arena, journal->log, version_id, error);
    if (!status && other.food_id != recipe->food_id)
        status = error_set(error, STATUS_INVALID, "there is already a recipe called %s (%s)",
                           other.name, other.origin);
    arena_release(&arena);
    return status;
}

enum status recipe_save(struct recipe *recipe, struct journal *journal, struct reach reach,
                        struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct food food;
    char label[ENTRY_LABEL];
    if (recipe->count == 0)
        return error_set(error, STATUS_INVALID, "%s has no ingredients", recipe->name);
    enum status status = check_name(recipe, journal, error);
    if (!status)
        status = take_logged(recipe, journal, error);
    if (status)
        return status;
    struct recipe_part *before = arena_alloc(&arena, recipe->count * sizeof *before);
    memcpy(before, recipe->parts, recipe->count * sizeof *before);
    recipe_food(&food, &arena, recipe, journal->ceilings);
    entry_row_label(label, recipe->food_id ? "Changed the recipe" : "Added the recipe",
                    recipe->name, 1, "");
    if (recipe->food_id)
        status = save_version(&food, recipe, journal, reach, label, error);
    else
        status = save_new(&food, recipe, journal, label, error);
    if (status) {
        memcpy(recipe->parts, before, recipe->count * sizeof *before);
    } else {
        recipe->food_id = food.food_id;
        recipe->version_id = food.version_id;
        recipe->origin = arena_strdup(&recipe->arena, food.origin);
    }
    arena_release(&arena);
    return status;
}
