#include "recipe_part.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/memory.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/fold.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/resolve.h"
#include "marrow/store/statement.h"
#include "tables.h"

enum { PART_CIRCLE, PART_QUERY_COUNT };

static const struct query part_queries[] = {
    /* The recipe within a version through which a food is met, with its name. */
    [PART_CIRCLE] = { "recipe within recipe",
                      "WITH RECURSIVE made (id) AS (SELECT :version UNION "
                      "SELECT i.ingredient_version_id FROM made "
                      "CROSS JOIN ingredient AS i ON i.food_version_id = made.id) "
                      "SELECT v.name FROM made CROSS JOIN food_version AS v ON v.id = made.id "
                      "WHERE v.food_id = :food LIMIT 1" },
};
const struct query_table recipe_part_query_table = { "recipe part", part_queries,
                                                     PART_QUERY_COUNT };

/* A recipe that is made with itself would have no sum. */
static enum status check_circle(const struct recipe *recipe, struct store *log,
                                const struct food *food, struct error *error)
{
    struct statement *st;
    if (!recipe->food_id || food->kind != FOOD_RECIPE || !food->version_id)
        return STATUS_OK;
    enum status status = statement_open(&st, log, &part_queries[PART_CIRCLE], error);
    if (status)
        return status;
    statement_bind_integer(st, ":version", food->version_id);
    statement_bind_integer(st, ":food", recipe->food_id);
    status = statement_step(st, error);
    bool is_circle = status == STATUS_OK;
    if (is_circle)
        statement_skip(st);
    status = statement_end(st, status);
    if (status || !is_circle)
        return status;
    if (food->food_id == recipe->food_id)
        return error_set(error, STATUS_INVALID, "%s cannot be an ingredient of itself",
                         recipe->name);
    return error_set(error, STATUS_INVALID,
                     "%s is made with %s, so it cannot also be an ingredient of it", food->name,
                     recipe->name);
}

static enum status check_food(const struct recipe *recipe, struct journal *journal,
                              const struct food *food, struct error *error)
{
    if (food_is_supplement(food))
        return error_set(
            error, STATUS_INVALID,
            "%s is a %s; log it separately, because limits on supplements cannot see it "
            "inside a recipe",
            food->name, food_kind_name(food->kind));
    if (recipe->count == RECIPE_PARTS_MAX)
        return error_set(error, STATUS_INVALID, "%s: at most %d ingredients", recipe->name,
                         RECIPE_PARTS_MAX);
    return check_circle(recipe, journal->log, food, error);
}

static struct recipe_part *add_part(struct recipe *recipe)
{
    recipe->parts = arena_make_room(&recipe->arena, recipe->parts, recipe->count, &recipe->room,
                                    sizeof *recipe->parts);
    struct recipe_part *part = &recipe->parts[recipe->count++];
    *part = (struct recipe_part){ .amount = 0 };
    return part;
}

/* The food of a resolution, from wherever it lies: the log's version, or the catalogue's. */
static enum status take_food(struct food *out, struct recipe *recipe, struct journal *journal,
                             const struct food *food, struct error *error)
{
    if (food->version_id)
        return recipe_load_food(out, &recipe->arena, journal, food->version_id, error);
    return journal_find_origin(out, &recipe->arena, journal, food->origin, error);
}

static enum status add_item(struct recipe *recipe, struct journal *journal,
                            const struct resolved_item *item, struct error *error)
{
    struct food food;
    enum status status = check_food(recipe, journal, &item->food, error);
    if (!status)
        status = take_food(&food, recipe, journal, &item->food, error);
    if (status)
        return status;
    struct recipe_part *part = add_part(recipe);
    part->food = food;
    part->amount = item->measured.amount;
    part->measure = arena_strdup(&recipe->arena, item->measured.text);
    part->is_questionable = item->measured.is_questionable;
    return STATUS_OK;
}

enum status recipe_add(struct recipe *recipe, struct journal *journal, const char *text,
                       struct error *error)
{
    const struct resolve_defaults nowhere = { .day = { 0 }, .minute = MINUTE_NONE };
    struct resolution *resolution = xmalloc(sizeof *resolution);
    size_t count = recipe->count;
    enum status status = resolve_text(resolution, journal, text, &nowhere, error);
    bool says_when = !status && (date_difference(resolution->day, nowhere.day) != 0 ||
                                 resolution->minute != MINUTE_NONE || resolution->meal_id);
    if (says_when)
        status = error_set(error, STATUS_INVALID,
                           "an ingredient has no date, time or meal; leave them out");
    for (size_t i = 0; !status && i < resolution->count; i++)
        status = add_item(recipe, journal, &resolution->items[i], error);
    if (status)
        recipe->count = count;
    resolve_release(resolution);
    free(resolution);
    return status;
}

static enum status add_entry(struct recipe *recipe, size_t *left_out, struct journal *journal,
                             const struct entry *entry, struct error *error)
{
    struct food food;
    enum status status = recipe_load_food(&food, &recipe->arena, journal, entry->version_id, error);
    if (!status && food_is_supplement(&food)) {
        ++*left_out;
        return STATUS_OK;
    }
    if (!status)
        status = check_food(recipe, journal, &food, error);
    if (status)
        return status;
    struct recipe_part *part = add_part(recipe);
    part->food = food;
    part->amount = entry->amount;
    part->measure = arena_strdup(&recipe->arena, entry->measure);
    return STATUS_OK;
}

enum status recipe_add_meal(struct recipe *recipe, size_t *left_out, struct journal *journal,
                            struct date day, int64_t meal_id, struct error *error)
{
    struct entries entries;
    size_t count = recipe->count;
    *left_out = 0;
    enum status status = entries_load_day(&entries, journal->log, day, error);
    if (status)
        return status;
    for (size_t i = 0; !status && i < entries.count; i++) {
        if (entries.entries[i].meal_id == meal_id)
            status = add_entry(recipe, left_out, journal, &entries.entries[i], error);
    }
    entries_release(&entries);
    if (!status && recipe->count == count)
        status = error_set(error, STATUS_NOT_FOUND, "nothing is logged there to make %s from",
                           recipe->name);
    if (status)
        recipe->count = count;
    return status;
}

void recipe_remove(struct recipe *recipe, size_t index)
{
    memmove(recipe->parts + index, recipe->parts + index + 1,
            (recipe->count - index - 1) * sizeof *recipe->parts);
    recipe->count--;
}

enum status recipe_set_amount(struct recipe *recipe, size_t index, const char *amount,
                              struct error *error)
{
    struct recipe_part *part = &recipe->parts[index];
    struct quantity quantity;
    struct measured measured;
    enum status status = measure_parse_quantity(&quantity, amount, error);
    if (!status)
        status = measure_settle(&measured, &part->food, &quantity, error);
    if (status)
        return status;
    part->amount = measured.amount;
    part->measure = arena_strdup(&recipe->arena, measured.text);
    part->is_questionable = measured.is_questionable;
    return STATUS_OK;
}

/* Whether the measure made the amount. */
static bool is_said(const struct recipe_part *part, const struct quantity *quantity)
{
    struct measured measured;
    struct error ignored = ERROR_INIT;
    return measure_settle(&measured, &part->food, quantity, &ignored) == STATUS_OK &&
           fabs(measured.amount - part->amount) <= 1e-9 * part->amount;
}

enum status recipe_renew(struct recipe *recipe, size_t index, struct journal *journal,
                         int64_t version_id, struct error *error)
{
    struct recipe_part *part = &recipe->parts[index];
    struct food newer;
    struct quantity quantity;
    struct measured measured;
    struct error ignored = ERROR_INIT;
    enum status status = recipe_load_food(&newer, &recipe->arena, journal, version_id, error);
    if (!status)
        status = check_circle(recipe, journal->log, &newer, error);
    if (status)
        return status;
    bool is_same_unit =
        newer.basis == part->food.basis &&
        (newer.basis != BASIS_UNIT || strcmp(newer.unit_name, part->food.unit_name) == 0);
    bool settles = measure_parse_quantity(&quantity, part->measure, &ignored) == STATUS_OK &&
                   is_said(part, &quantity) &&
                   measure_settle(&measured, &newer, &quantity, &ignored) == STATUS_OK;
    if (!settles && !is_same_unit)
        return error_set(error, STATUS_INVALID,
                         "\"%s\" of %s no longer fits: the food is now counted in %s; add that "
                         "measure to the food or change the ingredient",
                         part->measure, part->food.name,
                         newer.basis == BASIS_UNIT ? newer.unit_name
                                                   : food_basis_name(newer.basis));
    if (settles)
        part->amount = measured.amount;
    part->food = newer;
    return STATUS_OK;
}

/* The words in one form each: case, accents and plurals aside. */
static void split(struct fold_words *out, const char *text)
{
    fold_split(out, text);
    for (size_t i = 0; i < out->count; i++) {
        char singular[FOLD_WORD_SIZE];
        fold_singular(singular, out->words[i]);
        memcpy(out->words[i], singular, sizeof singular);
    }
}

static bool has_words(const char *name, const struct fold_words *words)
{
    struct fold_words own;
    split(&own, name);
    for (size_t i = 0; i < words->count; i++) {
        size_t k = 0;
        while (k < own.count && strcmp(own.words[k], words->words[i]) != 0)
            k++;
        if (k == own.count)
            return false;
    }
    return words->count > 0;
}

enum status recipe_find_part(size_t *out, const struct recipe *recipe, const char *words,
                             struct error *error)
{
    struct fold_words folded;
    size_t found = 0;
    size_t number;
    if (number_parse_row(&number, words)) {
        *out = number - 1;
        if (number >= 1 && number <= recipe->count)
            return STATUS_OK;
        return error_set(error, STATUS_NOT_FOUND, "%s has no ingredient #%zu; it has %zu",
                         recipe->name, number, recipe->count);
    }
    split(&folded, words);
    for (size_t i = recipe->count; i-- > 0;) {
        if (has_words(recipe->parts[i].food.name, &folded)) {
            *out = i;
            found++;
        }
    }
    if (found == 1)
        return STATUS_OK;
    if (found == 0)
        return error_set(error, STATUS_NOT_FOUND, "%s has no ingredient '%.60s'", recipe->name,
                         words);
    return error_set(error, STATUS_AMBIGUOUS,
                     "%s has %zu ingredients called '%.60s'; give #1, #2 ... for the one you mean",
                     recipe->name, found, words);
}
