#include "combination.h"

#include <math.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/catalogue/food.h"
#include "marrow/report/interval.h"
#include "marrow/report/suggest.h"

#define FOODS_MOST 40 /* of which all pairs and triples are looked at */
#define IN_SHOWN_MOST 2 /* one food stands in so many of the combinations shown */
#define ENERGY_SCALE 1000.0 /* kcal that weigh as much as eating a food often */
#define OFTEN_TIMES 10.0
#define RANK_LOSS 0.08

struct found {
    size_t foods[SUGGEST_TOGETHER];
    size_t count;
    double closes;
    double liking;
};

struct search {
    struct suggest *suggest;
    const char *const *families;
    size_t count;
    bool mixes_kin; /* foods of one family may go together */
    bool used[FOODS_MOST];
    int shown[FOODS_MOST]; /* in how many of those found it stands */
    struct found best;
    bool has_best;
};

/* How usual the food is, less its energy: what the best of several that close all goes by. */
static double liking_of(const struct suggestion *suggestion)
{
    const struct food *food = suggestion->food;
    double energy =
        food_scale(food, food->values[NUTRIENT_ENERGY].amount, suggestion->portion.amount);
    double usual = suggestion->is_own ? 1 + suggestion->times / (suggestion->times + OFTEN_TIMES)
                                      : 1 - RANK_LOSS * (food->rank - 1);
    return usual - energy / ENERGY_SCALE;
}

/* How much of what is to go the foods close, 0 to 1, what each brings summed first. */
static double closes_of(const struct search *search, const struct found *found)
{
    const struct gap *gap = &search->suggest->gap;
    double closed = 0;
    double all = 0;
    for (size_t i = 0; i < gap->open_count; i++) {
        double brings = 0;
        for (size_t k = 0; k < found->count; k++)
            brings += search->suggest->foods[found->foods[k]].parts[i].brings;
        closed += fmin(brings, gap->open[i].to_go) / gap->open[i].goal;
        all += gap->open[i].to_go / gap->open[i].goal;
    }
    return closed / all;
}

static bool closes_all(double closes)
{
    return closes >= 1 - 1e-9;
}

static bool is_within_limits(const struct search *search, const struct found *found)
{
    const struct gap *gap = &search->suggest->gap;
    struct interval counted[NUTRIENT_COUNT] = { { 0, 0 } };
    size_t limit;
    for (size_t k = 0; k < found->count; k++)
        for (size_t i = 0; i < gap->limit_count; i++)
            counted[i] =
                interval_add(counted[i], search->suggest->foods[found->foods[k]].counted[i]);
    return candidate_judge(&limit, gap, counted) == EFFECT_WITHIN;
}

static bool has_food(const struct suggest_together *together, const struct suggestion *food)
{
    for (size_t i = 0; i < together->count; i++)
        if (together->foods[i] == food)
            return true;
    return false;
}

/* Whether it shares at most one food with each of those that are kept. */
static bool is_other(const struct search *search, const struct found *found)
{
    const struct suggest *suggest = search->suggest;
    for (size_t i = 0; i < suggest->together_count; i++) {
        int shared = 0;
        for (size_t k = 0; k < found->count; k++)
            shared += has_food(&suggest->together[i], &suggest->foods[found->foods[k]]);
        if (shared > 1)
            return false;
    }
    return true;
}

static bool is_better(const struct found *found, const struct found *other)
{
    bool closes = closes_all(found->closes);
    if (closes != closes_all(other->closes))
        return closes;
    if (!closes && fabs(found->closes - other->closes) > 1e-9)
        return found->closes > other->closes;
    return found->liking > other->liking;
}

/* Looks at the foods as they are, and keeps them where nothing better was found. */
static void look_at(struct search *search, struct found *found)
{
    found->closes = closes_of(search, found);
    found->liking = 0;
    for (size_t i = 0; i < found->count; i++)
        found->liking += liking_of(&search->suggest->foods[found->foods[i]]);
    if (search->has_best && !is_better(found, &search->best))
        return;
    if (!is_other(search, found) || !is_within_limits(search, found))
        return;
    search->best = *found;
    search->has_best = true;
}

static bool fits(const struct search *search, const struct found *found, size_t next)
{
    if (!search->used[next] || search->shown[next] >= IN_SHOWN_MOST)
        return false;
    for (size_t i = 0; !search->mixes_kin && i < found->count; i++)
        if (strcmp(search->families[found->foods[i]], search->families[next]) == 0)
            return false;
    return true;
}

/* All combinations of `size` foods that begin with those in found; at most two levels deep. */
static void look_at_all(struct search *search, size_t size)
{
    for (size_t a = 0; a < search->count; a++) {
        struct found found = { .foods = { a }, .count = 1 };
        if (!fits(search, &(struct found){ .count = 0 }, a))
            continue;
        for (size_t b = a + 1; b < search->count; b++) {
            found.count = 1;
            if (!fits(search, &found, b))
                continue;
            found.foods[found.count++] = b;
            if (size == 2)
                look_at(search, &found);
            for (size_t c = b + 1; size == 3 && c < search->count; c++) {
                found.count = 2;
                if (!fits(search, &found, c))
                    continue;
                found.foods[found.count++] = c;
                look_at(search, &found);
            }
        }
    }
}

static void keep(struct search *search)
{
    struct suggest *suggest = search->suggest;
    const struct found *best = &search->best;
    struct suggest_together *out = &suggest->together[suggest->together_count++];
    out->count = best->count;
    out->closes = best->closes;
    out->closes_all = closes_all(best->closes);
    out->brings = arena_alloc(&suggest->arena, suggest->gap.open_count * sizeof *out->brings);
    for (size_t k = 0; k < best->count; k++) {
        out->foods[k] = &suggest->foods[best->foods[k]];
        search->shown[best->foods[k]]++;
        for (size_t i = 0; i < suggest->gap.open_count; i++)
            out->brings[i] += out->foods[k]->parts[i].brings;
    }
}

/* Keeps the best of `size` foods, as many as there are that close all; else tells whether one was
 * found at all. */
static bool find_of_size(struct search *search, size_t size)
{
    while (search->suggest->together_count < SUGGEST_TOGETHER) {
        search->has_best = false;
        look_at_all(search, size);
        if (!search->has_best || !closes_all(search->best.closes))
            break;
        keep(search);
    }
    return search->suggest->together_count > 0;
}

void combination_find(struct suggest *suggest, const char *const *families, size_t count)
{
    struct search search = { .suggest = suggest, .families = families };
    double single = 0;
    search.count = count < FOODS_MOST ? count : FOODS_MOST;
    for (size_t i = 0; i < search.count; i++) {
        search.used[i] = !suggest->foods[i].is_unsure;
        if (search.used[i])
            single = fmax(single, suggest->foods[i].closes);
    }
    if (search.count < 2 || closes_all(single) || find_of_size(&search, 2) ||
        find_of_size(&search, 3))
        return;
    search.mixes_kin = true;
    if (find_of_size(&search, 2) || find_of_size(&search, 3))
        return;
    if (search.has_best && search.best.closes > single + 1e-9)
        keep(&search); /* of three, the one that closes most */
}
