#include "marrow/catalogue/composition.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food_row.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/store/statement.h"
#include "tables.h"

enum { COMPOSITION_FOODS, COMPOSITION_VALUES, COMPOSITION_PARTS, COMPOSITION_QUERY_COUNT };

/* The versions that are asked for, and all their ingredients, level by level. UNION drops versions
 * that were met before, so the query ends even where a recipe contains itself. */
#define MADE_OF                                                                                    \
    "WITH RECURSIVE made (id) AS (SELECT value FROM json_each(:versions) "                         \
    "UNION SELECT i.ingredient_version_id FROM made "                                              \
    "CROSS JOIN ingredient AS i ON i.food_version_id = made.id) "

static const struct query composition_queries[] = {
    [COMPOSITION_FOODS] = { "foods of recipes", MADE_OF
                            "SELECT v.id, f.kind, v.basis, v.name, v.food_group, v.fortified "
                            "FROM made CROSS JOIN food_version AS v ON v.id = made.id "
                            "JOIN food AS f ON f.id = v.food_id ORDER BY v.id" },
    [COMPOSITION_VALUES] = { "values of recipes",
                             MADE_OF "SELECT n.food_version_id, " FOOD_ROW_VALUE_COLUMNS " "
                                     "FROM made CROSS JOIN food_nutrient AS n "
                                     "ON n.food_version_id = made.id" },
    [COMPOSITION_PARTS] = { "ingredients of recipes",
                            MADE_OF "SELECT i.food_version_id, i.ingredient_version_id, i.amount, "
                                    "p.amount "
                                    "FROM made CROSS JOIN ingredient AS i "
                                    "ON i.food_version_id = made.id "
                                    "LEFT JOIN portion AS p ON p.food_version_id = made.id "
                                    "AND p.name = '" COMPOSITION_WHOLE "' "
                                    "ORDER BY i.food_version_id, i.position, i.id" },
};

const struct query_table composition_query_table = { "composition", composition_queries,
                                                     COMPOSITION_QUERY_COUNT };

/* The known amount in a part, the figure that states it, and the most that it can be. */
struct brought {
    double known;
    double stated; /* the same as known, but where it is rounded */
    double most;
    double added;
};

static struct brought brought_by(const struct ceilings *ceilings, const struct part *part,
                                 enum nutrient nutrient)
{
    const struct food *food = part->food;
    const struct value *value = &food->values[nutrient];
    double known = food_value_low(value);
    double stated = value->known == KNOWN_ROUNDED ? value->amount : known;
    double most = fmax(ceiling_of(ceilings, food, nutrient), known);
    double added = fortified_has(food, nutrient) ? most : 0;
    if (food->bounds)
        added = food->bounds->added[nutrient];
    return (struct brought){ food_scale(food, known, part->amount),
                             food_scale(food, stated, part->amount),
                             food_scale(food, most, part->amount),
                             food_scale(food, added, part->amount) };
}

/* Returns the sum, known as well as the counts of its parts by knowledge allow. */
static struct value value_of(const int counts[], struct brought sum)
{
    bool is_open = counts[KNOWN_NOT] > 0 || counts[KNOWN_AT_LEAST] > 0;
    if (is_open)
        return food_value(sum.known, sum.known > 0 ? KNOWN_AT_LEAST : KNOWN_NOT);
    if (counts[KNOWN_BELOW] > 0 && sum.known > 0)
        return food_value(sum.known, KNOWN_AT_LEAST);
    if (counts[KNOWN_BELOW] > 0)
        return food_value(sum.most, KNOWN_BELOW);
    if (counts[KNOWN_ROUNDED] > 0)
        return food_value_rounded(sum.stated, sum.known, sum.most);
    bool is_assumed = counts[KNOWN_ASSUMED] > 0 && !(sum.known > 0);
    return food_value(sum.known, is_assumed ? KNOWN_ASSUMED : KNOWN_EXACT);
}

void composition_sum(struct value values[NUTRIENT_COUNT], struct food_bounds *bounds,
                     const struct ceilings *ceilings, const struct part *parts, size_t part_count,
                     double count)
{
    for (size_t n = 0; n < NUTRIENT_COUNT; n++) {
        int counts[KNOWN_COUNT] = { 0 };
        struct brought sum = { 0, 0, 0, 0 };
        bool is_open = part_count == 0;
        for (size_t i = 0; i < part_count; i++) {
            struct brought brought = brought_by(ceilings, &parts[i], (enum nutrient)n);
            sum.known += brought.known / count;
            sum.stated += brought.stated / count;
            sum.most += brought.most / count;
            sum.added += brought.added / count;
            counts[parts[i].food->values[n].known]++;
            is_open = is_open || food_is_open(parts[i].food, (enum nutrient)n);
        }
        values[n] = part_count > 0 ? value_of(counts, sum) : food_value(0, KNOWN_NOT);
        bounds->most[n] = part_count > 0 ? sum.most : INFINITY;
        bounds->added[n] = part_count > 0 ? sum.added : INFINITY;
        bounds->is_open[n] = is_open;
    }
}

/* A version that is part of a recipe, with only what bounds it. */
struct member {
    struct food food;
    struct part *parts; /* of a recipe */
    size_t part_count;
    double whole; /* of a recipe, in its basis; NaN: not given */
    bool is_entered; /* its bounds are being computed, or are done */
};

struct composition {
    struct arena *arena; /* the caller's: the bounds lie there */
    struct store *log;
    const struct ceilings *ceilings;
    const char *versions; /* a JSON array */
    struct arena scratch;
    struct member *members; /* by version */
    size_t count;
};

static struct member *find_member(const struct composition *all, int64_t version)
{
    size_t low = 0;
    size_t high = all->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int64_t other = all->members[middle].food.version_id;
        if (other == version)
            return &all->members[middle];
        if (version < other)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

static enum status open_query(struct statement **out, const struct composition *all, size_t query,
                              struct error *error)
{
    enum status status = statement_open(out, all->log, &composition_queries[query], error);
    if (!status)
        statement_bind_text(*out, ":versions", all->versions);
    return status;
}

static enum status load_members(struct composition *all, struct error *error)
{
    struct statement *st;
    size_t room = 0;
    enum status status = open_query(&st, all, COMPOSITION_FOODS, error);
    if (status)
        return status;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        all->members =
            arena_make_room(&all->scratch, all->members, all->count, &room, sizeof *all->members);
        struct food *food = &all->members[all->count].food;
        all->members[all->count++] = (struct member){ .whole = NAN };
        food->version_id = statement_integer(st);
        if (!food_kind_find(&food->kind, statement_text_needed(st)))
            statement_refuse(st, "a food with an invalid kind");
        if (!food_basis_find(&food->basis, statement_text_needed(st)))
            statement_refuse(st, "a food with an invalid basis");
        food->name = arena_strdup(&all->scratch, statement_text_needed(st));
        food->group = arena_strdup(&all->scratch, statement_text(st));
        food->fortified = (unsigned char)statement_integer(st);
    }
    return statement_end(st, status);
}

static enum status load_values(struct composition *all, struct error *error)
{
    struct statement *st;
    enum status status = open_query(&st, all, COMPOSITION_VALUES, error);
    if (status)
        return status;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        enum nutrient nutrient;
        struct value value;
        struct member *member = find_member(all, statement_integer(st));
        if (food_row_read_value(&nutrient, &value, st) && member)
            member->food.values[nutrient] = value;
    }
    return statement_end(st, status);
}

static enum status load_parts(struct composition *all, struct error *error)
{
    struct statement *st;
    enum status status = open_query(&st, all, COMPOSITION_PARTS, error);
    if (status)
        return status;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        struct member *recipe = find_member(all, statement_integer(st));
        struct member *other = find_member(all, statement_integer(st));
        struct part part = { other ? &other->food : NULL, statement_real(st) };
        double whole = statement_real(st);
        if (!recipe || !other || !(part.amount > 0)) {
            statement_refuse(st, "an invalid ingredient");
            continue;
        }
        size_t size = recipe->part_count * sizeof part;
        recipe->parts = arena_grow(&all->scratch, recipe->parts, size, size + sizeof part);
        recipe->parts[recipe->part_count++] = part;
        recipe->whole = whole;
    }
    return statement_end(st, status);
}

/* Sets the bounds of a recipe after those of its parts. A recipe that contains itself gets no
 * bound. Nor does one without the measure for the whole, which marrow always writes. */
static void bound_member(struct composition *all, struct member *member)
{
    struct value values[NUTRIENT_COUNT];
    if (member->is_entered || member->part_count == 0)
        return;
    member->is_entered = true;
    for (size_t i = 0; i < member->part_count; i++)
        bound_member(all, find_member(all, member->parts[i].food->version_id));
    struct food_bounds *bounds = arena_alloc(all->arena, sizeof *bounds);
    bool has_whole = member->whole > 0;
    double count = member->food.basis == BASIS_UNIT ? member->whole : member->whole / 100;
    composition_sum(values, bounds, all->ceilings, member->parts,
                    has_whole ? member->part_count : 0, count);
    member->food.bounds = bounds;
}

static enum status load_all(struct composition *all, struct error *error)
{
    enum status status = load_members(all, error);
    if (!status)
        status = load_values(all, error);
    return status ? status : load_parts(all, error);
}

enum status composition_bound(struct food *const *foods, size_t food_count, struct arena *arena,
                              struct store *log, const struct ceilings *ceilings,
                              struct error *error)
{
    struct buffer versions = BUFFER_INIT;
    for (size_t i = 0; i < food_count; i++) {
        if (foods[i]->kind == FOOD_RECIPE && foods[i]->version_id)
            buffer_addf(&versions, "%s%" PRId64, versions.length ? "," : "[", foods[i]->version_id);
    }
    if (versions.length == 0)
        return STATUS_OK;
    buffer_add_char(&versions, ']');
    struct composition all = {
        .arena = arena, .log = log, .ceilings = ceilings, .versions = versions.text
    };
    enum status status = load_all(&all, error);
    for (size_t i = 0; !status && i < food_count; i++) {
        struct member *member = find_member(&all, foods[i]->version_id);
        if (foods[i]->kind != FOOD_RECIPE || !member)
            continue;
        bound_member(&all, member);
        foods[i]->bounds = member->food.bounds;
    }
    arena_release(&all.scratch);
    buffer_release(&versions);
    return status;
}
