#include "marrow/report/gap.h"

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/target.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"

/* One nutrient's sums on the day or in the mean. */
struct standing_sum {
    struct interval intake;
    struct interval counted; /* what its limit counts */
};

static void take_goal(struct gap *out, enum nutrient nutrient, const struct target *target,
                      struct interval intake)
{
    bool is_reached = interval_judge_goal(intake, target->at_least, true) == VERDICT_MET;
    if (target->quiet)
        out->quiet[out->quiet_count++] = nutrient;
    else if (is_reached)
        out->met[out->met_count++] = nutrient;
    else
        out->open[out->open_count++] =
            (struct gap_nutrient){ .nutrient = nutrient,
                                   .goal = target->at_least,
                                   .intake = intake,
                                   .to_go = target->at_least - intake.known,
                                   .is_at_most = !interval_is_exact(intake) };
}

static bool is_wanted(const struct targets *targets, enum nutrient nutrient,
                      const enum nutrient *only)
{
    return only ? *only == nutrient : targets_lead(targets, nutrient);
}

/* Returns whether suggestions keep the nutrient's limit: of the three, of what leads, of what the
 * person limits. Other limits are reported when they are crossed; here the foods that give no value
 * for one of them would be most foods. */
static bool is_kept(const struct targets *targets, enum nutrient nutrient)
{
    const struct target *target = &targets->nutrients[nutrient];
    bool is_chief = nutrient < NUTRIENT_LEADING || targets_lead(targets, nutrient);
    return target->has_limit && (is_chief || target->is_own_limit);
}

static void take_nutrient(struct gap *out, enum nutrient nutrient, const struct targets *targets,
                          const struct standing_sum *sum, bool is_asked)
{
    const struct target *target = &targets->nutrients[nutrient];
    if (is_kept(targets, nutrient))
        out->limits[out->limit_count++] = (struct gap_limit){ .nutrient = nutrient,
                                                              .at_most = target->at_most,
                                                              .counts = target->counts,
                                                              .counted = sum->counted };
    if (is_asked && target->has_goal)
        take_goal(out, nutrient, target, sum->intake);
}

static enum status load_day(struct gap *out, struct journal *journal, const enum nutrient *only,
                            struct error *error)
{
    struct day day;
    enum status status = day_load(&day, journal, out->day, error);
    if (status)
        return status;
    out->status = day.status;
    for (enum nutrient n = 0; n < NUTRIENT_COUNT; n++) {
        const struct day_nutrient *figures = &day.nutrients[n];
        struct standing_sum sum = { figures->total, figures->counted };
        take_nutrient(out, n, &day.targets, &sum, is_wanted(&day.targets, n, only));
    }
    day_release(&day);
    return STATUS_OK;
}

/* Returns the mean of a nutrient over the days of the mean, including what each day's limit
 * counts. */
static struct standing_sum mean_of(const struct period *period, enum nutrient nutrient)
{
    struct standing_sum sum = { .intake = period->nutrients[nutrient].mean };
    int days = period->nutrients[nutrient].mean_days;
    for (size_t i = 0; i < period->day_count; i++)
        if (period->days[i].in_mean)
            sum.counted = interval_add(sum.counted, period->days[i].nutrients[nutrient].counted);
    if (days > 0)
        sum.counted = interval_divide(sum.counted, days);
    return sum;
}

static enum status load_week(struct gap *out, struct journal *journal, const enum nutrient *only,
                             struct error *error)
{
    struct period period;
    enum status status = period_week(&out->from, &out->to, journal, out->day, error);
    if (!status)
        status = period_load(&period, journal, out->from, out->to, error);
    if (status)
        return status;
    const struct targets *targets = period.days[date_difference(out->day, out->from)].targets;
    out->mean_days = period.nutrients[0].mean_days;
    for (enum nutrient n = 0; out->mean_days > 0 && n < NUTRIENT_COUNT; n++) {
        struct standing_sum sum = mean_of(&period, n);
        take_nutrient(out, n, targets, &sum, is_wanted(targets, n, only));
    }
    period_release(&period);
    return STATUS_OK;
}

enum status gap_load(struct gap *out, struct journal *journal, struct date day,
                     enum gap_basis basis, const enum nutrient *only, struct error *error)
{
    *out = (struct gap){ .day = day, .basis = basis, .from = day, .to = day };
    enum status status = basis == GAP_WEEK ? load_week(out, journal, only, error)
                                           : load_day(out, journal, only, error);
    bool is_judged = basis == GAP_DAY || out->mean_days > 0;
    if (!status && only && is_judged && out->open_count + out->met_count + out->quiet_count == 0)
        return error_set(error, STATUS_INVALID, "%s has no goal on that day",
                         nutrients[*only].name);
    return status;
}

struct interval gap_counted(const struct gap_limit *limit, const struct food *food,
                            struct interval per_basis, double amount)
{
    struct interval whole = interval_scale(food, per_basis, amount);
    switch (limit->counts) {
    case LIMIT_SUPPLEMENTS:
        return (struct interval){ .known = 0 };
    case LIMIT_ADDED:
        return interval_between(0, fortified_has(food, limit->nutrient) ? whole.ceiling : 0);
    case LIMIT_ALL:
        break;
    }
    return whole;
}
