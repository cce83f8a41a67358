#include "sum.h"

#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/target.h"
#include "marrow/report/interval.h"

static bool is_unknown(const struct intake_entry *entry, size_t nutrient)
{
    return food_is_open(&entry->food->food, (enum nutrient)nutrient);
}

/* Returns what a limit on added nutrients counts: all of a supplement; an unknown part of a
 * fortified food or of a recipe's fortified ingredients. */
static struct interval added_by(const struct intake_entry *entry, struct interval intake,
                                enum nutrient nutrient, bool is_food)
{
    const struct food *food = &entry->food->food;
    if (!is_food)
        return intake;
    if (food->bounds)
        return interval_between(0, food_scale(food, food->bounds->added[nutrient], entry->amount));
    return interval_between(0, food->fortified ? intake.ceiling : 0);
}

static void add_entry(struct day_nutrient *sum, struct interval *added,
                      const struct intake_entry *entry, enum nutrient nutrient, bool is_food)
{
    struct interval intake = intake_of(entry, nutrient);
    if (!(intake.ceiling > 0))
        return; /* many values are zeros */
    struct interval *part = is_food ? &sum->food : &sum->supplements;
    bool is_spread = entry->spread_days > 1;
    struct interval swallowed = is_spread ? intake_swallowed(entry, nutrient) : intake;
    sum->total = interval_add(sum->total, intake);
    sum->swallowed = interval_add(sum->swallowed, swallowed);
    sum->is_spread = sum->is_spread || (is_spread && intake.ceiling > 0);
    *part = interval_add(*part, intake);
    *added = interval_add(*added, added_by(entry, intake, nutrient, is_food));
}

/* Counts an entry's food once a day, and once as unknown for each nutrient that one of its versions
 * on that day lacks. */
static void count_food(struct day_nutrient *out, const struct intake_entry *entries, size_t at)
{
    const struct intake_entry *entry = &entries[at];
    bool is_new = true;
    bool was_unknown[NUTRIENT_COUNT] = { false };
    for (size_t i = 0; i < at; i++) {
        if (entries[i].food == entry->food)
            return;
        if (entries[i].food->food.food_id != entry->food->food.food_id)
            continue;
        is_new = false;
        for (size_t n = 0; n < NUTRIENT_COUNT; n++)
            was_unknown[n] = was_unknown[n] || is_unknown(&entries[i], n);
    }
    for (size_t n = 0; n < NUTRIENT_COUNT; n++) {
        out[n].foods += is_new;
        out[n].unknown_foods += is_unknown(entry, n) && !was_unknown[n];
    }
}

static struct interval counted_by(const struct day_nutrient *sum, struct interval added,
                                  enum limit_counts counts)
{
    switch (counts) {
    case LIMIT_SUPPLEMENTS:
        return sum->supplements;
    case LIMIT_ADDED:
        return added;
    case LIMIT_ALL:
        break;
    }
    return sum->total;
}

static void judge(struct day_nutrient *sum, struct interval added, bool is_logged,
                  bool is_unfinished)
{
    const struct target *target = &sum->target;
    sum->counted = counted_by(sum, added, target->counts);
    if (!is_logged) { /* earlier doses alone may exceed a limit; no other verdict is possible */
        if (target->has_limit &&
            interval_judge_limit(sum->counted, target->at_most) == LIMIT_VERDICT_OVER)
            sum->limit_verdict = LIMIT_VERDICT_OVER;
        return;
    }
    if (target->has_goal)
        sum->verdict = interval_judge_goal(sum->total, target->at_least, is_unfinished);
    if (target->has_limit)
        sum->limit_verdict = interval_judge_limit(sum->counted, target->at_most);
}

void sum_day(struct day_nutrient *out, const struct intake_entry *entries, size_t count,
             const struct targets *targets, bool is_unfinished)
{
    struct interval added[NUTRIENT_COUNT] = { { .known = 0 } };
    bool is_logged = false;
    for (size_t n = 0; n < NUTRIENT_COUNT; n++)
        out[n] = (struct day_nutrient){ .target = targets->nutrients[n] };
    for (size_t i = 0; i < count; i++) {
        bool is_food = intake_is_food(&entries[i]);
        is_logged = is_logged || !intake_is_of_earlier(&entries[i]);
        for (size_t n = 0; n < NUTRIENT_COUNT; n++)
            add_entry(&out[n], &added[n], &entries[i], (enum nutrient)n, is_food);
        count_food(out, entries, i);
    }
    for (size_t n = 0; n < NUTRIENT_COUNT; n++)
        judge(&out[n], added[n], is_logged, is_unfinished);
}
