/* Intervals, and the verdicts drawn from them.
 *
 * Food tables are full of missing values. Counting one as zero would call an intake short that is
 * not; guessing it would call an intake sufficient that is not. So every sum carries both ends:
 * what is surely there, and the most there can be. Each verdict uses the end that could prove it
 * wrong. A goal is met only by the known part, and missed only if even the ceiling is below it. A
 * limit is exceeded only by the known part, and kept only by the ceiling. Between the two the
 * verdict is "cannot tell".
 *
 * On an unfinished day more may be eaten, so a goal is never missed yet.
 */
#include "marrow/report/interval.h"

#include <math.h>

#define TOLERANCE 1e-9

/* Returns whether the amount reaches the mark. Sums of many portions miss a round goal by a few
 * bits, which must not decide. */
static bool reaches(double amount, double mark)
{
    return amount >= mark - TOLERANCE * fabs(mark);
}

static struct interval between(const struct value *value, double ceiling)
{
    double known = food_value_low(value);
    if (value->known == KNOWN_ROUNDED)
        return (struct interval){ known, ceiling, value->amount };
    return interval_between(known, ceiling > known ? ceiling : known);
}

struct interval interval_of_value(const struct ceilings *ceilings, const struct food *food,
                                  enum nutrient nutrient)
{
    return between(&food->values[nutrient], ceiling_of(ceilings, food, nutrient));
}

void interval_of_values(struct interval out[NUTRIENT_COUNT], const struct ceilings *ceilings,
                        const struct food *food)
{
    double most[NUTRIENT_COUNT];
    ceilings_of_food(most, ceilings, food);
    for (size_t n = 0; n < NUTRIENT_COUNT; n++)
        out[n] = between(&food->values[n], most[n]);
}

struct interval interval_scale(const struct food *food, struct interval per_basis, double amount)
{
    return (struct interval){ food_scale(food, per_basis.known, amount),
                              food_scale(food, per_basis.ceiling, amount),
                              food_scale(food, per_basis.stated, amount) };
}

void interval_scale_all(struct interval *restrict out, const struct food *food,
                        const struct interval *restrict per_basis, size_t count, double amount)
{
    double divisor = food_basis_amount(food);
    for (size_t i = 0; i < count; i++) {
        out[i].known = per_basis[i].known * amount / divisor;
        out[i].ceiling = per_basis[i].ceiling * amount / divisor;
        out[i].stated = per_basis[i].stated * amount / divisor;
    }
}

void interval_add_all(struct interval *restrict sums, const struct interval *restrict parts,
                      size_t count)
{
    for (size_t i = 0; i < count; i++) {
        sums[i].known += parts[i].known;
        sums[i].ceiling += parts[i].ceiling;
        sums[i].stated += parts[i].stated;
    }
}

bool interval_is_exact(struct interval interval)
{
    return isfinite(interval.ceiling) && reaches(interval.known, interval.ceiling);
}

bool interval_is_rounded(struct interval interval)
{
    return !isnan(interval.stated) && !interval_is_exact(interval);
}

double interval_figure(struct interval interval)
{
    return interval_is_rounded(interval) ? interval.stated : interval.known;
}

enum verdict interval_judge_goal(struct interval interval, double goal, bool is_unfinished)
{
    if (reaches(interval.known, goal))
        return VERDICT_MET;
    if (is_unfinished)
        return VERDICT_SO_FAR;
    return reaches(interval.ceiling, goal) ? VERDICT_CANNOT_TELL : VERDICT_SHORT;
}

enum limit_verdict interval_judge_limit(struct interval interval, double limit)
{
    if (!reaches(limit, interval.known))
        return LIMIT_VERDICT_OVER;
    return reaches(limit, interval.ceiling) ? LIMIT_VERDICT_WITHIN : LIMIT_VERDICT_CANNOT_TELL;
}

struct ratio interval_ratio(struct interval a, struct interval b)
{
    if (!(b.known > 0))
        return (struct ratio){ .has = false };
    if (interval_is_exact(a) && interval_is_exact(b))
        return (struct ratio){ true, a.known / b.known, BOUND_EXACT };
    bool is_open_a = !interval_is_exact(a) && !interval_is_rounded(a);
    bool is_open_b = !interval_is_exact(b) && !interval_is_rounded(b);
    if (!is_open_a && !is_open_b)
        return (struct ratio){ true, a.stated / b.stated, BOUND_ROUNDED };
    if (!is_open_a)
        return (struct ratio){ true, a.ceiling / b.known, BOUND_AT_MOST };
    if (!is_open_b)
        return (struct ratio){ true, a.known / b.ceiling, BOUND_AT_LEAST };
    return (struct ratio){ true, a.known / b.known, BOUND_UNCLEAR };
}

/* Returns a / (a + b), where either may be infinite. */
static double share_of(double a, double b)
{
    if (isinf(b))
        return isinf(a) ? 1 : 0;
    return isinf(a) ? 1 : a / (a + b);
}

bool interval_share(struct interval *out, struct interval part, struct interval rest)
{
    if (!(part.known + rest.known > 0))
        return false;
    out->known = part.known > 0 ? share_of(part.known, rest.ceiling) : 0;
    out->ceiling = part.ceiling > 0 ? share_of(part.ceiling, rest.known) : 0;
    out->stated = part.stated / (part.stated + rest.stated);
    return true;
}

const char *interval_bound_name(enum bound bound)
{
    static const char *const names[] = {
        [BOUND_EXACT] = "exact",     [BOUND_AT_LEAST] = "at_least", [BOUND_AT_MOST] = "at_most",
        [BOUND_UNCLEAR] = "unclear", [BOUND_ROUNDED] = "rounded",
    };
    return names[bound];
}

const char *interval_verdict_name(enum verdict verdict)
{
    static const char *const names[] = {
        [VERDICT_NONE] = "none",
        [VERDICT_MET] = "met",
        [VERDICT_SHORT] = "short",
        [VERDICT_SO_FAR] = "so_far",
        [VERDICT_CANNOT_TELL] = "cannot_tell",
    };
    return names[verdict];
}

const char *interval_limit_verdict_name(enum limit_verdict verdict)
{
    static const char *const names[] = {
        [LIMIT_VERDICT_NONE] = "none",
        [LIMIT_VERDICT_WITHIN] = "within",
        [LIMIT_VERDICT_OVER] = "over",
        [LIMIT_VERDICT_CANNOT_TELL] = "cannot_tell",
    };
    return names[verdict];
}
