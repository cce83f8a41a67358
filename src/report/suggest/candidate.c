/* Making candidates: whether a food is worth suggesting, and what it does under the limits.
 *
 * Everything is counted cautiously. Only values known to be there close a gap; unknown and assumed
 * ones add nothing. Under a limit the whole interval counts, so a food with an unknown value is
 * marked unsure instead of being dropped or trusted. Uncertainty that the day already has is not
 * held against the food: otherwise one unknown value in the morning would make every suggestion
 * unsure. A limit already exceeded admits foods that add next to nothing, since almost every food
 * has a trace of every mineral.
 *
 * Food tables contain much that nobody eats as it is. Tables have no field for that, so starter
 * foods are judged by the words of their names and by their group. The person's own foods are not:
 * they have been eaten.
 */
#include "candidate.h"

#include <math.h>
#include <string.h>

#include "day/intake.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/catalogue/ceiling.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/diet.h"
#include "marrow/report/diet_check.h"
#include "marrow/report/gap.h"
#include "marrow/report/interval.h"

#define OWN_SHARE_LEAST 0.05 /* part of one open nutrient from which a food is worth suggesting */
#define COMMON_SHARE_LEAST 0.10
#define OFTEN_BONUS 0.5 /* the most by which eating a food often raises it */
#define OFTEN_TIMES 10.0 /* times at which half of that is reached */
#define RANK_LOSS 0.08 /* lost by a starter food for each rank after the first */
#define ALCOHOL_MOST 0.5 /* g in 100 g or ml */
#define NEXT_TO_NOTHING 0.01 /* part of a limit */
#define RAW_RANK_MOST 2 /* rarer raw vegetables are mostly eaten cooked */

enum limit_effect candidate_judge(size_t *limit, const struct gap *gap,
                                  const struct interval *counted)
{
    enum limit_effect worst = EFFECT_WITHIN;
    *limit = 0;
    for (size_t i = 0; i < gap->limit_count; i++) {
        const struct gap_limit *one = &gap->limits[i];
        struct interval before = one->counted;
        enum limit_verdict standing = interval_judge_limit(before, one->at_most);
        enum limit_effect effect = EFFECT_WITHIN;
        if (standing == LIMIT_VERDICT_OVER) { /* admit next to nothing */
            double most = one->at_most - NEXT_TO_NOTHING * one->at_most;
            before = interval_between(most, most);
        } else if (standing == LIMIT_VERDICT_CANNOT_TELL) {
            /* the day's own unknown values are not held against the food */
            before = interval_between(before.known, before.known);
        }
        switch (interval_judge_limit(interval_add(before, counted[i]), one->at_most)) {
        case LIMIT_VERDICT_OVER:
            effect = EFFECT_OVER;
            break;
        case LIMIT_VERDICT_CANNOT_TELL:
            effect = EFFECT_UNSURE;
            break;
        case LIMIT_VERDICT_WITHIN:
        case LIMIT_VERDICT_NONE:
            break;
        }
        if (effect > worst) {
            worst = effect;
            *limit = i;
        }
    }
    return worst;
}

void candidate_count(struct interval *out, const struct gap *gap, const struct ceilings *ceilings,
                     const struct food *food, double amount)
{
    for (size_t i = 0; i < gap->limit_count; i++) {
        struct interval value = interval_of_value(ceilings, food, gap->limits[i].nutrient);
        out[i] = gap_counted(&gap->limits[i], food, value, amount);
    }
}

/* Fills what the portion adds. Returns false if it closes too little of every gap. */
static bool fill_parts(struct suggestion *out, struct suggest *suggest, double least)
{
    const struct gap *gap = &suggest->gap;
    double closed = 0;
    double all = 0;
    double most = 0;
    double brings[NUTRIENT_COUNT] = { 0 };
    for (size_t i = 0; i < gap->open_count; i++) {
        const struct gap_nutrient *open = &gap->open[i];
        const struct value *value = &out->food->values[open->nutrient];
        brings[i] = food_scale(out->food, food_value_low(value), out->portion.amount);
        most = fmax(most, brings[i] / open->to_go);
        closed += fmin(brings[i], open->to_go) / open->goal;
        all += open->to_go / open->goal;
    }
    if (most < least)
        return false;
    out->closes = closed / all;
    out->parts = arena_alloc(&suggest->arena, gap->open_count * sizeof *out->parts);
    for (size_t i = 0; i < gap->open_count; i++) {
        out->parts[i].brings = brings[i];
        out->parts[i].share = fmin(1, brings[i] / gap->open[i].to_go);
    }
    return true;
}

/* Finds the limit whose room the food surely uses most. */
static void fill_room(struct suggestion *out, const struct gap *gap)
{
    for (size_t i = 0; i < gap->limit_count; i++) {
        double room = gap->limits[i].at_most - gap->limits[i].counted.known;
        double share = room > 0 ? out->counted[i].known / room : 0;
        if (share > out->limit_share) {
            out->has_limit = true;
            out->limit = i;
            out->limit_share = share;
        }
    }
}

/* Returns the food's name without its preparation: "Spinach, raw" and "Spinach, cooked" are
 * spinach. */
static const char *base_of(struct arena *arena, const char *name)
{
    struct fold_words words;
    struct buffer base = BUFFER_INIT;
    char *first = arena_strndup(arena, name, strcspn(name, ","));
    fold_split_singular(&words, first);
    for (size_t i = 0; i < words.count; i++)
        buffer_addf(&base, "%s ", words.words[i]);
    const char *copy = arena_strdup(arena, base.text);
    buffer_release(&base);
    return copy;
}

static bool has_alcohol(const struct food *food)
{
    return food->values[NUTRIENT_ALCOHOL].amount > ALCOHOL_MOST;
}

static bool is_within_diet(const struct candidate *candidate, const struct suggest *suggest,
                           const struct ceilings *ceilings)
{
    const struct food *food = candidate->suggestion.food;
    double amount = candidate->suggestion.portion.amount;
    double sodium = ceiling_of(ceilings, food, NUTRIENT_SODIUM);
    if (suggest->diet.rules[DIET_LOW_SODIUM] && !diet_check_is_low_sodium(food, sodium, amount))
        return false;
    return food->kind == FOOD_RECIPE || diet_check_allows(&suggest->diet, food);
}

static bool make(struct candidate *out, enum limit_effect *effect, struct suggest *suggest,
                 const struct ceilings *ceilings, double least)
{
    struct suggestion *suggestion = &out->suggestion;
    const struct food *food = suggestion->food;
    const struct gap *gap = &suggest->gap;
    suggestion->portion = out->serving.measured;
    if (has_alcohol(food) || !fill_parts(suggestion, suggest, least) ||
        !is_within_diet(out, suggest, ceilings))
        return false;
    suggestion->counted =
        arena_alloc(&suggest->arena, (gap->limit_count + 1) * sizeof *suggestion->counted);
    candidate_count(suggestion->counted, gap, ceilings, food, suggestion->portion.amount);
    *effect = candidate_judge(&suggestion->unsure_limit, gap, suggestion->counted);
    suggestion->is_unsure = *effect == EFFECT_UNSURE;
    fill_room(suggestion, gap);
    out->base = base_of(&suggest->arena, food->name);
    out->family = serving_family(food);
    return true;
}

bool candidate_make_own(struct candidate *out, enum limit_effect *effect, struct suggest *suggest,
                        const struct ceilings *ceilings, const struct habit *habit)
{
    *out = (struct candidate){ .suggestion = { .food = &habit->food,
                                               .is_own = true,
                                               .times = habit->times,
                                               .last_day = habit->last_day } };
    serving_of_habit(&out->serving, habit);
    if (!make(out, effect, suggest, ceilings, OWN_SHARE_LEAST))
        return false;
    double often = habit->times / (habit->times + OFTEN_TIMES);
    out->order = out->suggestion.closes * (1 + OFTEN_BONUS * often);
    return true;
}

/* Returns whether the name has a word of the list. */
static bool has_any(const struct fold_words *name, const char *const *list)
{
    for (; *list; list++)
        if (fold_has_word(name, *list))
            return true;
    return false;
}

static bool is_in(const char *group, const char *const *list)
{
    for (; *list; list++)
        if (group && strcmp(group, *list) == 0)
            return true;
    return false;
}

/* Returns whether the food is sold dry: "Lentils, dry", but not "Soybeans, dry roasted". */
static bool is_dry(const struct fold_words *name)
{
    for (size_t i = 0; i < name->count; i++)
        if (strcmp(name->words[i], "dry") == 0)
            return i + 1 == name->count || strcmp(name->words[i + 1], "roasted") != 0;
    return false;
}

/* Returns whether people eat the food as it is, by the words of its name: no flour, oil, dry beans
 * or raw meat, and nothing eaten by the gram. */
static bool is_eaten_so(const struct food *food)
{
    static const char *const never[] = { "flour",      "powder",     "isolate",     "dehydrated",
                                         "starch",     "human",      "concentrate", "uncooked",
                                         "unprepared", "cornstarch", "semolina",    "harina",
                                         "cornmeal",   "tamarind",   "garlic",      "ginger",
                                         "caviar",     "papadums",   "nutritional", "paste",
                                         "puree",      NULL };
    static const char *const raw[] = { "raw", NULL };
    static const char *const dried[] = { "dried", NULL };
    static const char *const cooked_groups[] = { "legumes",      "grains",     "meat",
                                                 "poultry",      "organ meat", "processed meat",
                                                 "fish",         "shellfish",  "eggs",
                                                 "soy products", NULL };
    static const char *const fresh_groups[] = { "eggs", "mushrooms", "vegetables", NULL };
    static const char *const beside[] = { "fats", "sauces", "herbs and spices", NULL };
    struct fold_words name;
    fold_split(&name, food->name);
    if (is_in(food->group, beside) || has_any(&name, never) || is_dry(&name))
        return false;
    if (has_any(&name, dried) && is_in(food->group, fresh_groups))
        return false;
    bool is_raw = has_any(&name, raw);
    if (is_raw && strcmp(food->group ? food->group : "", "vegetables") == 0)
        return food->rank <= RAW_RANK_MOST;
    return !is_raw || !is_in(food->group, cooked_groups);
}

bool candidate_make_common(struct candidate *out, enum limit_effect *effect,
                           struct suggest *suggest, const struct ceilings *ceilings,
                           const struct food *food)
{
    *out = (struct candidate){ .suggestion = { .food = food } };
    if (!is_eaten_so(food) || !serving_of_food(&out->serving, food) ||
        !make(out, effect, suggest, ceilings, COMMON_SHARE_LEAST))
        return false;
    out->order = out->suggestion.closes * (1 - RANK_LOSS * (food->rank - 1));
    return true;
}
