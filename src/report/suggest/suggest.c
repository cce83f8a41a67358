/* Choosing the foods to suggest.
 *
 * Own foods come first, because a suggestion is most useful if it names what the person already
 * eats. They fill at most two thirds of the list at first; the rest is for starter foods, so that a
 * narrow diet still gets new ideas. Places left over go to more own foods, and only then to foods
 * with an unknown value that could exceed a limit. Each food appears once whatever its preparation,
 * and at most two come from one family of groups, or else a list would be five kinds of seed.
 *
 * Foods beyond those shown are picked too, because combinations need a wider choice.
 *
 * A starter food that is already in the log is read from there: a correction counts, and a hidden
 * food stays hidden. Only foods about to be picked are looked up.
 */
#include "marrow/report/suggest.h"

#include <stdlib.h>
#include <string.h>

#include "candidate.h"
#include "combination.h"
#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/composition.h"
#include "marrow/catalogue/food.h"
#include "marrow/report/diet_check.h"
#include "marrow/store/store.h"
#include "serving.h"

#define STARTER "starter"
#define RANK_MOST 5 /* starter foods rarer than this are not suggested */
#define KINDRED_MOST 2 /* foods of one family of groups */
#define PICKED_MOST SUGGEST_MOST

struct choice {
    struct suggest *suggest;
    struct journal *journal;
    struct candidate *candidates;
    size_t count, room;
    const struct candidate *picked[PICKED_MOST];
    size_t picked_count;
};

static void add_candidate(struct choice *choice, const struct candidate *candidate,
                          enum limit_effect effect)
{
    if (effect == EFFECT_OVER) {
        choice->suggest->over_limit++;
        return;
    }
    choice->candidates = memory_make_room(choice->candidates, choice->count, &choice->room,
                                          sizeof *choice->candidates);
    choice->candidates[choice->count++] = *candidate;
}

/* Sets the most that recipes can contain, from their ingredients. */
static enum status bound_recipes(struct choice *choice, struct habits *habits, struct error *error)
{
    size_t count = 0;
    struct food **recipes = xcalloc(habits->count + 1, sizeof *recipes);
    for (size_t i = 0; i < habits->count; i++)
        if (habits->habits[i].food.kind == FOOD_RECIPE)
            recipes[count++] = &habits->habits[i].food;
    enum status status = composition_bound(recipes, count, &habits->arena, choice->journal->log,
                                           choice->journal->ceilings, error);
    free(recipes);
    return status;
}

static enum status gather_own(struct choice *choice, struct habits *habits, struct error *error)
{
    const struct ceilings *ceilings = choice->journal->ceilings;
    enum status status = habits_load(habits, choice->journal->log, choice->suggest->gap.day, error);
    if (!status)
        status = bound_recipes(choice, habits, error);
    for (size_t i = 0; !status && i < habits->count; i++) {
        struct candidate candidate;
        enum limit_effect effect;
        const struct habit *habit = &habits->habits[i];
        bool is_one = candidate_make_own(&candidate, &effect, choice->suggest, ceilings, habit);
        if (is_one && habit->food.kind == FOOD_RECIPE)
            status = diet_check_allows_recipe(&is_one, &choice->suggest->diet, choice->journal,
                                              &habit->food, error);
        if (is_one && !status)
            add_candidate(choice, &candidate, effect);
    }
    return status;
}

static enum status gather_common(struct choice *choice, struct error *error)
{
    struct food *foods;
    size_t count;
    struct catalogue *starter = catalogues_find(&choice->journal->catalogues, STARTER);
    if (!starter)
        return STATUS_OK;
    enum status status =
        catalogue_load_common(&foods, &count, &choice->suggest->arena, starter, RANK_MOST, error);
    for (size_t i = 0; !status && i < count; i++) {
        struct candidate candidate;
        enum limit_effect effect;
        if (candidate_make_common(&candidate, &effect, choice->suggest, choice->journal->ceilings,
                                  &foods[i]))
            add_candidate(choice, &candidate, effect);
    }
    return status;
}

/* Compares candidates: sure ones first, then own ones, then by their order. */
static int compare_candidates(const void *a, const void *b)
{
    const struct candidate *first = a;
    const struct candidate *second = b;
    if (first->suggestion.is_unsure != second->suggestion.is_unsure)
        return (int)first->suggestion.is_unsure - (int)second->suggestion.is_unsure;
    if (first->suggestion.is_own != second->suggestion.is_own)
        return (int)second->suggestion.is_own - (int)first->suggestion.is_own;
    if (first->order != second->order)
        return first->order < second->order ? 1 : -1;
    return strcmp(first->suggestion.food->origin, second->suggestion.food->origin);
}

static int compare_picked(const void *a, const void *b)
{
    return compare_candidates(*(const struct candidate *const *)a,
                              *(const struct candidate *const *)b);
}

/* Returns whether the food differs from those picked and is not one too many of its family. */
static bool is_new(const struct choice *choice, const struct candidate *candidate, size_t most)
{
    size_t kindred = 0;
    for (size_t i = 0; i < choice->picked_count; i++) {
        if (choice->picked[i] == candidate || strcmp(choice->picked[i]->base, candidate->base) == 0)
            return false;
        kindred += strcmp(choice->picked[i]->family, candidate->family) == 0;
    }
    return kindred < most;
}

/* Replaces a starter food by the log's version of it, if there is one. *is_usable is false if that
 * version is hidden or no longer worth suggesting. */
static enum status take_log_version(bool *is_usable, struct choice *choice,
                                    struct candidate *candidate, struct error *error)
{
    struct food *food = arena_alloc(&choice->suggest->arena, sizeof *food);
    const struct food *starter = candidate->suggestion.food;
    enum limit_effect effect = EFFECT_WITHIN;
    struct error ignored = ERROR_INIT;
    enum status status = food_find_origin(food, &choice->suggest->arena, choice->journal->log,
                                          starter->origin, &ignored);
    *is_usable = true;
    if (status == STATUS_NOT_FOUND)
        return STATUS_OK;
    if (status)
        *error = ignored;
    if (status)
        return status;
    food->rank = starter->rank;
    *is_usable = !food->hidden &&
                 candidate_make_common(candidate, &effect, choice->suggest,
                                       choice->journal->ceilings, food) &&
                 effect != EFFECT_OVER;
    return STATUS_OK;
}

/* Picks candidates that match is_own and is_unsure until `most` are picked in total. */
static enum status pick(struct choice *choice, bool is_own, bool is_unsure, size_t most,
                        size_t kindred_most, struct error *error)
{
    for (size_t i = 0; i < choice->count && choice->picked_count < most; i++) {
        struct candidate *candidate = &choice->candidates[i];
        bool is_usable = true;
        if (candidate->suggestion.is_own != is_own ||
            candidate->suggestion.is_unsure != is_unsure ||
            !is_new(choice, candidate, kindred_most))
            continue;
        enum status status = STATUS_OK;
        if (!is_own)
            status = take_log_version(&is_usable, choice, candidate, error);
        if (status)
            return status;
        if (is_usable)
            choice->picked[choice->picked_count++] = candidate;
    }
    return STATUS_OK;
}

/* Picks the foods shown: own ones up to two thirds, then starter foods, then more own ones, then
 * unsure ones. Then picks more for the combinations. */
static enum status pick_all(struct choice *choice, size_t limit, struct error *error)
{
    size_t own = (2 * limit + 2) / 3;
    enum status status = pick(choice, true, false, own, KINDRED_MOST, error);
    if (!status)
        status = pick(choice, false, false, limit, KINDRED_MOST, error);
    if (!status)
        status = pick(choice, true, false, limit, KINDRED_MOST, error);
    if (!status)
        status = pick(choice, true, true, limit, KINDRED_MOST, error);
    if (!status)
        status = pick(choice, false, true, limit, KINDRED_MOST, error);
    choice->suggest->count = choice->picked_count;
    if (!status)
        status = pick(choice, true, false, PICKED_MOST, (size_t)2 * KINDRED_MOST, error);
    if (!status)
        status = pick(choice, false, false, PICKED_MOST, (size_t)2 * KINDRED_MOST, error);
    return status;
}

/* Works out how much of the food would close each gap alone. */
static void fill_alone(struct suggest *suggest, const struct candidate *candidate,
                       const struct ceilings *ceilings)
{
    const struct suggestion *suggestion = &candidate->suggestion;
    const struct gap *gap = &suggest->gap;
    struct interval *counted =
        arena_alloc(&suggest->arena, (gap->limit_count + 1) * sizeof *counted);
    for (size_t i = 0; i < gap->open_count; i++) {
        struct suggest_part *part = &suggestion->parts[i];
        size_t limit;
        if (part->brings * SUGGEST_PORTIONS < gap->open[i].to_go)
            continue;
        double amount = suggestion->portion.amount * gap->open[i].to_go / part->brings;
        serving_at_least(&part->alone, suggestion->food, &candidate->serving, amount);
        candidate_count(counted, gap, ceilings, suggestion->food, part->alone.amount);
        part->has_alone = candidate_judge(&limit, gap, counted) != EFFECT_OVER;
    }
}

/* Orders the foods shown, and finds the combinations. */
static void lay_out(struct choice *choice)
{
    struct suggest *suggest = choice->suggest;
    const char *families[PICKED_MOST];
    qsort(choice->picked, suggest->count, sizeof *choice->picked, compare_picked);
    suggest->foods =
        arena_alloc(&suggest->arena, (choice->picked_count + 1) * sizeof *suggest->foods);
    for (size_t i = 0; i < choice->picked_count; i++) {
        fill_alone(suggest, choice->picked[i], choice->journal->ceilings);
        suggest->foods[i] = choice->picked[i]->suggestion;
        families[i] = choice->picked[i]->family;
    }
    combination_find(suggest, families, choice->picked_count);
}

static enum status read_and_pick(struct choice *choice, struct habits *habits, size_t limit,
                                 struct error *error)
{
    enum status status = gather_own(choice, habits, error);
    if (!status)
        status = gather_common(choice, error);
    if (status || choice->count == 0)
        return status;
    qsort(choice->candidates, choice->count, sizeof *choice->candidates, compare_candidates);
    return pick_all(choice, limit, error);
}

/* Chooses the suggestions. The habits' foods must live as long as them. */
static enum status choose(struct choice *choice, struct habits *habits, size_t limit,
                          struct error *error)
{
    enum status status = store_begin_reading(choice->journal->log, error);
    if (status)
        return status;
    status = read_and_pick(choice, habits, limit, error);
    store_end_reading(choice->journal->log);
    if (!status && choice->picked_count > 0)
        lay_out(choice);
    return status;
}

enum status suggest_load(struct suggest *out, struct journal *journal,
                         const struct suggest_request *request, struct error *error)
{
    struct choice choice = { .suggest = out, .journal = journal };
    *out = (struct suggest){ .diet = request->diet };
    enum status status =
        gap_load(&out->gap, journal, request->day, request->basis, request->only, error);
    if (!status && out->gap.open_count > 0)
        status = choose(&choice, &out->habits, request->limit, error);
    free(choice.candidates);
    if (status)
        suggest_release(out);
    return status;
}

void suggest_release(struct suggest *suggest)
{
    habits_release(&suggest->habits);
    arena_release(&suggest->arena);
}
