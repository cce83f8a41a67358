#include "source.h"

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/memory.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/interval.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* One food over all days: how much of each nutrient it had, known and possible. */
struct contribution {
    const struct food *food;
    int times;
    struct interval amounts[NUTRIENT_COUNT]; /* without what is unknown */
    double unseen[NUTRIENT_COUNT]; /* the most its unknown values can be, for the entries counted
                                      below */
    int unknown_times[NUTRIENT_COUNT];
};

struct contributions {
    struct contribution *items;
    size_t count;
    size_t *of_version; /* by index in intake->foods: 1 + the index in items; 0: not seen yet */
};

static struct contribution *find(struct contributions *all, const struct intake *intake,
                                 const struct intake_food *version)
{
    size_t *place = &all->of_version[version - intake->foods];
    for (size_t i = 0; *place == 0 && i < all->count; i++)
        if (all->items[i].food->food_id == version->food.food_id)
            *place = i + 1;
    if (*place == 0)
        *place = ++all->count;
    return &all->items[*place - 1];
}

/* Fills what is not unknown of the food's values: all of a known or rounded one, else the part that
 * is surely there. */
static void fill_seen(struct interval out[NUTRIENT_COUNT], const struct intake_food *food)
{
    for (size_t n = 0; n < NUTRIENT_COUNT; n++) {
        struct interval value = food->values[n];
        out[n] = interval_is_rounded(value) ? value : interval_between(value.known, value.known);
    }
}

/* Adds an entry to its food. is_first: no earlier day of the mean has a part of it. */
static void add_entry(struct contribution *item, const struct intake_entry *entry,
                      const struct interval seen[NUTRIENT_COUNT], bool is_first)
{
    const struct intake_food *version = entry->food;
    struct interval parts[NUTRIENT_COUNT];
    item->food = &version->food;
    item->times += is_first;
    interval_scale_all(parts, item->food, seen, NUTRIENT_COUNT, entry->amount);
    interval_add_all(item->amounts, parts, NUTRIENT_COUNT);
    for (size_t n = 0; n < NUTRIENT_COUNT; n++) {
        if (!version->is_open[n])
            continue;
        struct interval intake = intake_of(entry, (enum nutrient)n);
        item->unseen[n] += intake.ceiling - intake.known;
        item->unknown_times[n] += is_first;
    }
}

/* Returns whether the entry counts on an earlier day of the mean too: a spread dose is one
 * entry. */
static bool was_met(const struct period *period, const struct intake_entry *counted)
{
    int day = date_difference(counted->day, period->from);
    int first = date_difference(counted->taken_on, period->from);
    for (int i = first < 0 ? 0 : first; i < day; i++)
        if (period->days[i].in_mean)
            return true;
    return false;
}

static void gather(struct contributions *all, const struct period *period,
                   const struct intake *intake)
{
    struct interval(*seen)[NUTRIENT_COUNT] = xcalloc(intake->food_count, sizeof *seen);
    for (size_t i = 0; i < intake->food_count; i++)
        fill_seen(seen[i], &intake->foods[i]);
    for (size_t i = 0; i < intake->counted_count; i++) {
        const struct intake_entry *entry = &intake->counted[i];
        int day = date_difference(entry->day, period->from);
        if (day >= 0 && day < (int)period->day_count && period->days[day].in_mean)
            add_entry(find(all, intake, entry->food), entry, seen[entry->food - intake->foods],
                      !was_met(period, entry));
    }
    free(seen);
}

static int compare_sources(const void *left, const void *right)
{
    const struct period_source *a = left;
    const struct period_source *b = right;
    double first = interval_figure(a->amount);
    double second = interval_figure(b->amount);
    if (first != second)
        return first < second ? 1 : -1;
    return strcmp(a->food, b->food);
}

static void rank_sources(struct period_nutrient *out, struct arena *arena,
                         const struct contributions *all, size_t n)
{
    double sum = 0;
    struct period_source *sources = arena_alloc(arena, all->count * sizeof *sources);
    size_t count = 0;
    for (size_t i = 0; i < all->count; i++) {
        const struct contribution *item = &all->items[i];
        double figure = interval_figure(item->amounts[n]);
        if (!(figure > 0))
            continue;
        sum += figure;
        sources[count++] = (struct period_source){ .food = item->food->name,
                                                   .origin = item->food->origin,
                                                   .amount = item->amounts[n],
                                                   .times = item->times };
    }
    for (size_t i = 0; i < count; i++)
        sources[i].share = interval_figure(sources[i].amount) / sum;
    if (count > 1)
        qsort(sources, count, sizeof *sources, compare_sources);
    out->sources = sources;
    out->source_count = count;
}

static int compare_unknowns(const void *left, const void *right)
{
    const struct period_unknown *a = left;
    const struct period_unknown *b = right;
    if (a->at_most != b->at_most)
        return a->at_most < b->at_most ? 1 : -1;
    if (a->times != b->times)
        return a->times < b->times ? 1 : -1;
    return strcmp(a->food, b->food);
}

static void rank_unknowns(struct period_nutrient *out, struct arena *arena,
                          const struct contributions *all, size_t n)
{
    size_t count = 0;
    for (size_t i = 0; i < all->count; i++)
        count += all->items[i].unknown_times[n] > 0;
    struct period_unknown *unknowns = arena_alloc(arena, count * sizeof *unknowns);
    for (size_t i = 0; i < all->count; i++) {
        const struct contribution *item = &all->items[i];
        if (item->unknown_times[n] == 0)
            continue;
        unknowns[out->unknown_count++] =
            (struct period_unknown){ .food = item->food->name,
                                     .origin = item->food->origin,
                                     .at_most = item->unseen[n],
                                     .times = item->unknown_times[n],
                                     .is_partial = item->amounts[n].known > 0 };
    }
    if (count > 1)
        qsort(unknowns, count, sizeof *unknowns, compare_unknowns);
    out->unknowns = unknowns;
}

void sources_fill(struct period *period, const struct intake *intake)
{
    struct contributions all = { xcalloc(intake->food_count, sizeof *all.items), 0,
                                 xcalloc(intake->food_count, sizeof *all.of_version) };
    gather(&all, period, intake);
    for (size_t n = 0; n < NUTRIENT_COUNT; n++) {
        rank_sources(&period->nutrients[n], &period->arena, &all, n);
        rank_unknowns(&period->nutrients[n], &period->arena, &all, n);
    }
    free(all.items);
    free(all.of_version);
}
