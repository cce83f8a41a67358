/* A recipe being edited is a list of versions of foods with amounts. Only recipe_save writes it to
 * the log, as a food whose values are the sum of its ingredients. Each save adds a version, so
 * entries keep the one they were logged with. Ingredients keep the version they were chosen with
 * until the recipe is refreshed. */
#include "marrow/journal/recipe.h"

#include <stdlib.h>
#include <string.h>

#include "entry_row.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/own_food.h"
#include "marrow/journal/resolve.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"
#include "recipe_list.h"
#include "tables.h"

#define SERVINGS_MOST 1000.0
#define NAME_MOST 1000 /* bytes of a name */
#define RECIPE_SOURCE "recipe" /* the source of its values */

enum { RECIPE_PARTS, RECIPE_NEWEST, RECIPE_CIRCLE, RECIPE_ADD_PART, RECIPE_QUERY_COUNT };

static const struct query recipe_queries[] = {
    [RECIPE_PARTS] = { "recipe", "SELECT ingredient_version_id, amount, measure FROM ingredient "
                                 "WHERE food_version_id = :version ORDER BY position, id" },
    [RECIPE_NEWEST] = { "newest version of food",
                        "SELECT max(id) FROM food_version WHERE food_id = :food" },
    /* Finds a food among the ingredients of a version, at any depth, with its name. */
    [RECIPE_CIRCLE] = { "recipe within recipe",
                        "WITH RECURSIVE made (id) AS (SELECT :version UNION "
                        "SELECT i.ingredient_version_id FROM made "
                        "CROSS JOIN ingredient AS i ON i.food_version_id = made.id) "
                        "SELECT v.name FROM made CROSS JOIN food_version AS v ON v.id = made.id "
                        "WHERE v.food_id = :food LIMIT 1" },
    [RECIPE_ADD_PART] = { "new ingredient",
                          "INSERT INTO ingredient (id, food_version_id, ingredient_version_id, "
                          "amount, "
                          "measure, position, modified_at) "
                          "VALUES (:id, :version, :part, :amount, :measure, :position, :now)" },
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

/* Loads a version of a food, with its bounds. */
static enum status load_version(struct food *out, struct arena *arena, struct journal *journal,
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
        status = load_version(&part->food, &out->arena, journal, rows[i].version_id, error);
    }
    return status;
}

/* Reads servings and weight from the measures that hold them. */
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

/* Returns whether one of the foods is a recipe of the person's. */
static bool has_recipe(const struct search_results *results)
{
    for (size_t i = 0; i < results->count; i++) {
        if (results->hits[i].food.kind == FOOD_RECIPE && results->hits[i].food.version_id)
            return true;
    }
    return false;
}

enum status recipe_find(struct recipe *out, struct journal *journal, const char *words,
                        struct error *error)
{
    struct search_results candidates = { .count = 0 };
    const struct food *food = NULL;
    int64_t version_id = 0;
    *out = (struct recipe){ .arena = ARENA_INIT };
    enum status status = recipe_list_find(&version_id, journal, words, error);
    if (status)
        return status;
    if (!version_id) {
        status = resolve_food(&food, &candidates, journal, words, error);
        bool is_recipe = !status && food->kind == FOOD_RECIPE && food->version_id;
        bool may_be_recipe = status == STATUS_AMBIGUOUS && has_recipe(&candidates);
        if ((!status && !is_recipe) || (status == STATUS_AMBIGUOUS && !may_be_recipe))
            status = error_set(error, STATUS_NOT_FOUND,
                               "'%.80s' is not one of your recipes; marrow recipe list lists them",
                               words);
        version_id = is_recipe ? food->version_id : 0;
        search_results_release(&candidates);
    }
    return status ? status : recipe_load(out, journal, version_id, error);
}

/* Finds the newest version of a food; its own if the food is not logged. */
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

/* Refuses a food that contains the recipe: the recipe would have no sum. */
static enum status check_circle(const struct recipe *recipe, struct store *log,
                                const struct food *food, struct error *error)
{
    struct statement *st;
    if (!recipe->food_id || food->kind != FOOD_RECIPE || !food->version_id)
        return STATUS_OK;
    enum status status = statement_open(&st, log, &recipe_queries[RECIPE_CIRCLE], error);
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

/* Loads the food of a resolution: the log's version, else the catalogue's. */
static enum status take_food(struct food *out, struct recipe *recipe, struct journal *journal,
                             const struct food *food, struct error *error)
{
    if (food->version_id)
        return load_version(out, &recipe->arena, journal, food->version_id, error);
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
    const struct entry_place *place = &resolution->places[0];
    bool is_placed = resolution->place_count > 1 || place->minute != MINUTE_NONE || place->meal_id;
    if (!status && (is_placed || date_difference(resolution->day, nowhere.day) != 0))
        status = error_set(error, STATUS_INVALID,
                           "an ingredient has no date, time or meal; leave them out");
    for (size_t i = 0; !status && i < resolution->count; i++)
        status = add_item(recipe, journal, &resolution->items[i], error);
    recipe->count = status ? count : recipe->count;
    recipe->note_count = status ? 0 : resolution->note_count;
    recipe->notes = resolve_notes_dup(&recipe->arena, resolution->notes, recipe->note_count);
    resolve_release(resolution);
    free(resolution);
    return status;
}

static enum status add_entry(struct recipe *recipe, size_t *left_out, struct journal *journal,
                             const struct entry *entry, struct error *error)
{
    struct food food;
    enum status status = load_version(&food, &recipe->arena, journal, entry->version_id, error);
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
    struct measured measured;
    if (strcmp(amount, part->measure) == 0)
        return STATUS_OK; /* left as it was */
    enum status status = measure_replace(&measured, &part->food, amount, part->measure, error);
    if (status)
        return status;
    part->amount = measured.amount;
    part->measure = arena_strdup(&recipe->arena, measured.text);
    part->is_questionable = measured.is_questionable;
    return STATUS_OK;
}

/* Points the ingredient at index to another version of its food; its amount follows its measure. */
static enum status renew_part(struct recipe *recipe, size_t index, struct journal *journal,
                              int64_t version_id, struct error *error)
{
    struct recipe_part *part = &recipe->parts[index];
    struct food newer;
    enum status status = load_version(&newer, &recipe->arena, journal, version_id, error);
    if (!status)
        status = check_circle(recipe, journal->log, &newer, error);
    if (status)
        return status;
    if (!revision_follow_measure(&part->amount, part->measure, &part->food, &newer))
        return error_set(error, STATUS_INVALID,
                         "\"%s\" of %s no longer fits: the food is now counted in %s; add that "
                         "measure to the food or change the ingredient",
                         part->measure, part->food.name, food_unit(&newer));
    part->food = newer;
    return STATUS_OK;
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
            status = renew_part(recipe, i, journal, newest, error);
            ++*changed;
        }
        if (status)
            return status;
    }
    return STATUS_OK;
}

static bool has_words(const char *name, const struct fold_words *words)
{
    struct fold_words own;
    fold_split_singular(&own, name);
    for (size_t i = 0; i < words->count; i++)
        if (!fold_has_word(&own, words->words[i]))
            return false;
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
    fold_split_singular(&folded, words);
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

static bool is_none(const char *text)
{
    return text_is_blank(text) || text_equal_nocase(text, "none");
}

enum status recipe_set_servings(struct recipe *recipe, const char *text, struct error *error)
{
    double servings = 0;
    const char *number = text + strspn(text, " \t");
    enum status status = number_check(number, strlen(number), error);
    if (status)
        return status;
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
    size_t length = clean.length;
    buffer_release(&clean);
    return length <= NAME_MOST ? STATUS_OK
                               : error_set(error, STATUS_INVALID,
                                           "the recipe's name is longer than %d bytes", NAME_MOST);
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
        out->fortified |= recipe->parts[i].food.fortified;
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
    enum status status = statement_open(&st, log, &recipe_queries[RECIPE_ADD_PART], error);
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

/* Adds the ingredients of a version, with the foods that the log does not have yet. */
static enum status put_parts(struct store *log, const struct food *version, void *payload,
                             struct error *error)
{
    struct recipe *recipe = payload;
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < recipe->count; i++) {
        struct recipe_part *part = &recipe->parts[i];
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

/* Takes the log's version of each catalogue food that has been logged since. */
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
            status = renew_part(recipe, i, journal, logged.version_id, error);
        else if (status != STATUS_NOT_FOUND)
            *error = none;
        if (status && status != STATUS_NOT_FOUND)
            return status;
    }
    return STATUS_OK;
}

/* Refuses the name of another recipe, because it would not tell them apart. */
static enum status check_name(const struct recipe *recipe, struct journal *journal,
                              struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct food other;
    int64_t version_id;
    enum status status = recipe_list_find(&version_id, journal, recipe->name, error);
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
