#include "source.h"

#include <stdlib.h>
#include <string.h>

/* One food over all days: what it brought of each nutrient. */
struct contribution {
    const struct food *food;
    int times;
    double amounts[NUTRIENT_COUNT]; /* known */
};

struct contributions {
    struct contribution *items;
    size_t count;
};

static struct contribution *find(struct contributions *all, const struct food *food)
{
    for (size_t i = 0; i < all->count; i++)
        if (all->items[i].food->food_id == food->food_id)
            return &all->items[i];
    struct contribution *added = &all->items[all->count++];
    *added = (struct contribution){ .food = food };
    return added;
}

static void gather(struct contributions *all, const struct period *period,
                   const struct intake *intake)
{
    for (size_t i = 0; i < intake->count; i++) {
        const struct intake_entry *entry = &intake->entries[i];
        if (!period->days[date_difference(entry->day, period->from)].in_mean)
            continue;
        struct contribution *item = find(all, &entry->food->food);
        item->food = &entry->food->food;
        item->times++;
        for (size_t n = 0; n < NUTRIENT_COUNT; n++)
            item->amounts[n] += intake_of(entry, (enum nutrient)n).known;
    }
}

static int compare_sources(const void *left, const void *right)
{
    const struct period_source *a = left;
    const struct period_source *b = right;
    if (a->amount != b->amount)
        return a->amount < b->amount ? 1 : -1;
    return strcmp(a->food, b->food);
}

static void rank(struct period_nutrient *out, struct arena *arena, const struct contributions *all,
                 size_t n)
{
    double sum = 0;
    struct period_source *sources = arena_alloc(arena, all->count * sizeof *sources);
    size_t count = 0;
    for (size_t i = 0; i < all->count; i++) {
        const struct contribution *item = &all->items[i];
        if (!(item->amounts[n] > 0))
            continue;
        sum += item->amounts[n];
        sources[count++] = (struct period_source){ .food = item->food->name,
                                                   .origin = item->food->origin,
                                                   .amount = item->amounts[n],
                                                   .times = item->times };
    }
    for (size_t i = 0; i < count; i++)
        sources[i].share = sources[i].amount / sum;
    if (count > 1)
        qsort(sources, count, sizeof *sources, compare_sources);
    out->sources = sources;
    out->source_count = count;
}

void sources_fill(struct period *period, const struct intake *intake)
{
    struct contributions all = { xcalloc(intake->food_count, sizeof *all.items), 0 };
    gather(&all, period, intake);
    for (size_t n = 0; n < NUTRIENT_COUNT; n++)
        rank(&period->nutrients[n], &period->arena, &all, n);
    free(all.items);
}
