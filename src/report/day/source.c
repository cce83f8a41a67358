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

/* A food in the order of one nutrient. Its place among the foods by name decides between equals,
 * and saves comparing names for each nutrient again. */
struct ranked {
    double figure; /* the greatest is first */
    int times; /* the same */
    size_t place;
};

static int compare_ranked(const void *left, const void *right)
{
    const struct ranked *a = left;
    const struct ranked *b = right;
    if (a->figure != b->figure)
        return a->figure < b->figure ? 1 : -1;
    if (a->times != b->times)
        return a->times < b->times ? 1 : -1;
    return (a->place > b->place) - (a->place < b->place);
}

static int compare_names(const void *left, const void *right)
{
    const struct contribution *a = *(const struct contribution *const *)left;
    const struct contribution *b = *(const struct contribution *const *)right;
    return strcmp(a->food->name, b->food->name);
}

/* The foods by name, and room for the order of one nutrient. */
struct ranking {
    const struct contribution **by_name;
    size_t count;
    struct ranked *ranked;
};

static void rank_sources(struct period_nutrient *out, struct arena *arena,
                         const struct ranking *ranking, size_t n)
{
    double sum = 0;
    size_t count = 0;
    for (size_t i = 0; i < ranking->count; i++) {
        double figure = interval_figure(ranking->by_name[i]->amounts[n]);
        if (!(figure > 0))
            continue;
        sum += figure;
        ranking->ranked[count++] = (struct ranked){ .figure = figure, .place = i };
    }
    if (count > 1)
        qsort(ranking->ranked, count, sizeof *ranking->ranked, compare_ranked);
    struct period_source *sources = arena_alloc(arena, (count + 1) * sizeof *sources);
    for (size_t i = 0; i < count; i++) {
        const struct contribution *item = ranking->by_name[ranking->ranked[i].place];
        sources[i] = (struct period_source){ .food = item->food->name,
                                             .origin = item->food->origin,
                                             .amount = item->amounts[n],
                                             .times = item->times,
                                             .share = ranking->ranked[i].figure / sum };
    }
    out->sources = sources;
    out->source_count = count;
}

static void rank_unknowns(struct period_nutrient *out, struct arena *arena,
                          const struct ranking *ranking, size_t n)
{
    size_t count = 0;
    for (size_t i = 0; i < ranking->count; i++) {
        const struct contribution *item = ranking->by_name[i];
        if (item->unknown_times[n] > 0)
            ranking->ranked[count++] =
                (struct ranked){ item->unseen[n], item->unknown_times[n], i };
    }
    if (count > 1)
        qsort(ranking->ranked, count, sizeof *ranking->ranked, compare_ranked);
    struct period_unknown *unknowns = arena_alloc(arena, (count + 1) * sizeof *unknowns);
    for (size_t i = 0; i < count; i++) {
        const struct contribution *item = ranking->by_name[ranking->ranked[i].place];
        unknowns[i] = (struct period_unknown){ .food = item->food->name,
                                               .origin = item->food->origin,
                                               .at_most = item->unseen[n],
                                               .times = item->unknown_times[n],
                                               .is_partial = item->amounts[n].known > 0 };
    }
    out->unknowns = unknowns;
    out->unknown_count = count;
}

static void rank_all(struct period *period, const struct contributions *all)
{
    struct ranking ranking = { xcalloc(all->count + 1, sizeof(const struct contribution *)),
                               all->count, xcalloc(all->count + 1, sizeof *ranking.ranked) };
    for (size_t i = 0; i < all->count; i++)
        ranking.by_name[i] = &all->items[i];
    if (all->count > 1)
        qsort(ranking.by_name, all->count, sizeof *ranking.by_name, compare_names);
    for (size_t n = 0; n < NUTRIENT_COUNT; n++) {
        rank_sources(&period->nutrients[n], &period->arena, &ranking, n);
        rank_unknowns(&period->nutrients[n], &period->arena, &ranking, n);
    }
    free(ranking.by_name);
    free(ranking.ranked);
}

void sources_fill(struct period *period, const struct intake *intake)
{
    struct contributions all = { xcalloc(intake->food_count, sizeof *all.items), 0,
                                 xcalloc(intake->food_count, sizeof *all.of_version) };
    gather(&all, period, intake);
    rank_all(period, &all);
    free(all.items);
    free(all.of_version);
}
