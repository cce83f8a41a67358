/* Finding combinations by trying them all.
 *
 * At most 40 foods are tried, so there are under 10,000 triples. Trying all of them is fast enough
 * and needs no heuristic that could miss the best one. Pairs come before triples, since fewer foods
 * are easier to eat, and triples are tried only if no pair closes all gaps.
 *
 * After one combination is kept, the search runs again for the next best. A new one may share at
 * most one food with each kept one, and a food appears in at most two, so that the list offers a
 * choice.
 */
#include "combination.h"

#include <math.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/catalogue/food.h"
#include "marrow/report/interval.h"
#include "marrow/report/suggest.h"

#define FOODS_MOST 40 /* foods whose pairs and triples are all tried */
#define IN_SHOWN_MOST 2 /* combinations shown that one food may be part of */
#define ENERGY_SCALE 1000.0 /* kcal that weigh as much as one step of liking */
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
    int shown[FOODS_MOST]; /* how many of the kept combinations each food is part of */
    struct found best;
    bool has_best;
};

/* Returns how usual the food is, minus its energy. Decides between combinations that close all
 * gaps. */
static double liking_of(const struct suggestion *suggestion)
{
    const struct food *food = suggestion->food;
    double energy =
        food_scale(food, food->values[NUTRIENT_ENERGY].amount, suggestion->portion.amount);
    double usual = suggestion->is_own ? 1 + suggestion->times / (suggestion->times + OFTEN_TIMES)
                                      : 1 - RANK_LOSS * (food->rank - 1);
    return usual - energy / ENERGY_SCALE;
}

/* Returns how much of the gaps the foods close together, 0 to 1. */
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
    struct interval counted[NUTRIENT_COUNT] = { { .known = 0 } };
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

/* Returns whether the combination shares at most one food with each kept one. */
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

/* Rates the foods together, and keeps them as the best if nothing better was found. */
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

/* Tries all combinations of `size` (2 or 3) foods. */
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

/* Keeps the best combinations of `size` foods that close all gaps. Returns whether any is kept. */
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
        keep(&search); /* the triple that closes most */
}
