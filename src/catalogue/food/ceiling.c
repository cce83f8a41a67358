#include "marrow/catalogue/ceiling.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/store/statement.h"
#include "tables.h"

enum { CEILING_ALL, CEILING_QUERY_COUNT };

static const struct query ceiling_queries[] = {
    [CEILING_ALL] = { "all ceilings", "SELECT food_group, fortified, nutrient, amount_per_100g "
                                      "FROM group_ceiling ORDER BY food_group, fortified" },
};

const struct query_table ceiling_query_table = { "ceiling", ceiling_queries, CEILING_QUERY_COUNT };

struct group {
    const char *name;
    bool fortified;
    double most[NUTRIENT_COUNT]; /* per 100 g; INFINITY: no known bound */
};

struct ceilings {
    struct arena arena;
    struct group *groups; /* by name, then fortified */
    size_t count;
    size_t room;
};

static int compare_groups(const char *name, bool fortified, const struct group *group)
{
    int order = strcmp(name, group->name);
    return order ? order : (int)fortified - (int)group->fortified;
}

static const struct group *find_group(const struct ceilings *ceilings, const char *name,
                                      bool fortified)
{
    size_t low = 0;
    size_t high = ceilings->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = compare_groups(name, fortified, &ceilings->groups[middle]);
        if (order == 0)
            return &ceilings->groups[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

/* Returns the group that a row belongs to: the last one, or a new one, since rows come in order. */
static struct group *group_of_row(struct ceilings *ceilings, const char *name, bool fortified)
{
    struct group *last = ceilings->count ? &ceilings->groups[ceilings->count - 1] : NULL;
    if (last && compare_groups(name, fortified, last) == 0)
        return last;
    ceilings->groups = arena_make_room(&ceilings->arena, ceilings->groups, ceilings->count,
                                       &ceilings->room, sizeof *ceilings->groups);
    struct group *group = &ceilings->groups[ceilings->count++];
    group->name = arena_strdup(&ceilings->arena, name);
    group->fortified = fortified;
    for (size_t i = 0; i < NUTRIENT_COUNT; i++)
        group->most[i] = INFINITY;
    return group;
}

enum status ceilings_load(struct ceilings **out, struct store *log, struct error *error)
{
    *out = NULL;
    struct statement *st;
    enum status status = statement_open(&st, log, &ceiling_queries[CEILING_ALL], error);
    if (status)
        return status;
    struct ceilings *ceilings = xcalloc(1, sizeof *ceilings);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        const char *name = statement_text_needed(st);
        struct group *group = group_of_row(ceilings, name, statement_integer(st) != 0);
        enum nutrient nutrient;
        bool is_ours = nutrient_find_code(&nutrient, statement_text_needed(st));
        double most = statement_real(st);
        if (is_ours)
            group->most[nutrient] = most;
    }
    status = statement_end(st, status);
    if (status) {
        ceilings_free(ceilings);
        return status;
    }
    *out = ceilings;
    return STATUS_OK;
}

void ceilings_free(struct ceilings *ceilings)
{
    if (!ceilings)
        return;
    arena_release(&ceilings->arena);
    free(ceilings);
}

double ceilings_get(const struct ceilings *ceilings, const char *name, bool fortified,
                    enum nutrient nutrient)
{
    const struct group *group = name ? find_group(ceilings, name, fortified) : NULL;
    return group ? group->most[nutrient] : INFINITY;
}

/* Returns whether the group before has the same name: each group is there twice, fortified and
 * not. */
static bool is_repeated(const struct ceilings *ceilings, size_t index)
{
    return index > 0 && strcmp(ceilings->groups[index].name, ceilings->groups[index - 1].name) == 0;
}

const char *ceilings_find_group(const struct ceilings *ceilings, const char *word)
{
    const char *found = NULL;
    size_t count = 0;
    for (size_t i = 0; i < ceilings->count; i++) {
        const char *name = ceilings->groups[i].name;
        if (is_repeated(ceilings, i))
            continue;
        if (text_equal_nocase(name, word))
            return name;
        if (text_starts_nocase(name, word)) {
            found = name;
            count++;
        }
    }
    return *word && count == 1 ? found : NULL;
}

void ceilings_list_groups(struct buffer *out, const struct ceilings *ceilings)
{
    for (size_t i = 0; i < ceilings->count; i++) {
        if (!is_repeated(ceilings, i))
            buffer_addf(out, "%s%s", i ? ", " : "", ceilings->groups[i].name);
    }
}

double ceiling_of(const struct ceilings *ceilings, const struct food *food, enum nutrient nutrient)
{
    const struct value *value = &food->values[nutrient];
    if (value->known == KNOWN_EXACT || value->known == KNOWN_BELOW)
        return value->amount;
    if (value->known == KNOWN_ASSUMED)
        return 0;
    if (food->bounds)
        return fmax(food->bounds->most[nutrient], value->amount);
    if (food->basis != BASIS_G || !food->group || food_is_supplement(food))
        return INFINITY;
    double most = ceilings_get(ceilings, food->group, food->fortified, nutrient);
    return value->known == KNOWN_AT_LEAST ? fmax(most, value->amount) : most;
}
