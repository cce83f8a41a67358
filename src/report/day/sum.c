#include "sum.h"

#include <string.h>

#include "marrow/catalogue/food.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/target.h"
#include "marrow/report/interval.h"

/* The sums of a day, nutrient by nutrient. They lie apart from the figures that they become, so
 * that an entry is added to all nutrients in one run over memory. */
struct sums {
    struct interval total[NUTRIENT_COUNT];
    struct interval swallowed[NUTRIENT_COUNT];
    struct interval food[NUTRIENT_COUNT];
    struct interval supplements[NUTRIENT_COUNT];
    struct interval added[NUTRIENT_COUNT]; /* what a limit on added nutrients counts */
    bool is_spread[NUTRIENT_COUNT];
    int foods;
    int unknown_foods[NUTRIENT_COUNT];
};

/* Adds what a limit on added nutrients counts: all of a supplement; an unknown part of a fortified
 * food or of a recipe's fortified ingredients. */
static void add_added(struct sums *sums, const struct intake_entry *entry,
                      const struct interval intake[NUTRIENT_COUNT], bool is_food)
{
    const struct food *food = &entry->food->food;
    if (!is_food) {
        interval_add_all(sums->added, intake, NUTRIENT_COUNT);
        return;
    }
    for (size_t n = 0; n < NUTRIENT_COUNT && (food->bounds || food->fortified); n++) {
        if (!food->bounds && !fortified_has(food, (enum nutrient)n))
            continue;
        double most = food->bounds ? food_scale(food, food->bounds->added[n], entry->amount)
                                   : intake[n].ceiling;
        if (intake[n].ceiling > 0)
            sums->added[n] = interval_add(sums->added[n], interval_between(0, most));
    }
}

/* Adds what was taken on the day itself, which differs from what counts on it only for doses that
 * are spread. */
static void add_swallowed(struct sums *sums, const struct intake_entry *entry,
                          const struct interval intake[NUTRIENT_COUNT])
{
    if (entry->spread_days <= 1) {
        interval_add_all(sums->swallowed, intake, NUTRIENT_COUNT);
        return;
    }
    for (size_t n = 0; n < NUTRIENT_COUNT; n++) {
        struct interval swallowed = intake_swallowed(entry, (enum nutrient)n);
        sums->swallowed[n] = interval_add(sums->swallowed[n], swallowed);
        sums->is_spread[n] = sums->is_spread[n] || intake[n].ceiling > 0;
    }
}

static void add_entry(struct sums *sums, const struct intake_entry *entry)
{
    struct interval intake[NUTRIENT_COUNT];
    bool is_food = intake_is_food(entry);
    intake_fill(intake, entry);
    interval_add_all(sums->total, intake, NUTRIENT_COUNT);
    interval_add_all(is_food ? sums->food : sums->supplements, intake, NUTRIENT_COUNT);
    add_swallowed(sums, entry, intake);
    add_added(sums, entry, intake, is_food);
}

/* Counts an entry's food once a day, and once as unknown for each nutrient that one of its versions
 * on that day lacks. */
static void count_food(struct sums *sums, const struct intake_entry *entries, size_t at)
{
    const struct intake_food *food = entries[at].food;
    bool is_new = true;
    bool was_unknown[NUTRIENT_COUNT] = { false };
    for (size_t i = 0; i < at; i++) {
        const struct intake_food *other = entries[i].food;
        if (other == food)
            return;
        if (other->food.food_id != food->food.food_id)
            continue;
        is_new = false;
        for (size_t n = 0; n < NUTRIENT_COUNT; n++)
            was_unknown[n] = was_unknown[n] || other->is_open[n];
    }
    sums->foods += is_new;
    for (size_t n = 0; n < NUTRIENT_COUNT; n++)
        sums->unknown_foods[n] += food->is_open[n] && !was_unknown[n];
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

void sum_totals(struct interval out[NUTRIENT_COUNT], const struct intake_entry *entries,
                size_t count)
{
    struct interval intake[NUTRIENT_COUNT];
    memset(out, 0, NUTRIENT_COUNT * sizeof *out);
    for (size_t i = 0; i < count; i++) {
        intake_fill(intake, &entries[i]);
        interval_add_all(out, intake, NUTRIENT_COUNT);
    }
}

static void fill(struct day_nutrient *out, const struct sums *sums, size_t n)
{
    out->total = sums->total[n];
    out->swallowed = sums->swallowed[n];
    out->is_spread = sums->is_spread[n];
    out->food = sums->food[n];
    out->supplements = sums->supplements[n];
    out->foods = sums->foods;
    out->unknown_foods = sums->unknown_foods[n];
}

void sum_day(struct day_nutrient *out, const struct intake_entry *entries, size_t count,
             const struct targets *targets, bool is_unfinished)
{
    struct sums sums = { .foods = 0 };
    bool is_logged = false;
    for (size_t i = 0; i < count; i++) {
        is_logged = is_logged || !intake_is_of_earlier(&entries[i]);
        add_entry(&sums, &entries[i]);
        count_food(&sums, entries, i);
    }
    for (size_t n = 0; n < NUTRIENT_COUNT; n++) {
        out[n] = (struct day_nutrient){ .target = targets->nutrients[n] };
        fill(&out[n], &sums, n);
        judge(&out[n], sums.added[n], is_logged, is_unfinished);
    }
}
