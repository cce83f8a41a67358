/* interval.h - sums that never claim more than is known, and the verdicts they allow.
 *
 * An interval has a known part (unknown values count as zero, rounded ones with their low end) and
 * a ceiling: the most that there can be; INFINITY if nothing bounds it. `stated` is the sum of the
 * figures as labels print them; it is NAN where a value is unknown, at least in part, so that a sum
 * with a number there is in doubt by rounding alone. Comparisons allow 1e-9 relative, so that "420
 * of 420" is never short.
 */
#ifndef MARROW_REPORT_INTERVAL_H
#define MARROW_REPORT_INTERVAL_H

#include <math.h>
#include <stdbool.h>
#include <stddef.h>

#include "marrow/catalogue/ceiling.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"

struct interval {
    double known;
    double ceiling; /* >= known */
    double stated; /* from known to ceiling, or NAN */
};

enum bound { BOUND_EXACT, BOUND_AT_LEAST, BOUND_AT_MOST, BOUND_UNCLEAR, BOUND_ROUNDED };

struct ratio {
    bool has; /* false: no ratio, and nothing else is set */
    double value;
    enum bound bound;
};

enum verdict { VERDICT_NONE, VERDICT_MET, VERDICT_SHORT, VERDICT_SO_FAR, VERDICT_CANNOT_TELL };
enum limit_verdict {
    LIMIT_VERDICT_NONE,
    LIMIT_VERDICT_WITHIN,
    LIMIT_VERDICT_OVER,
    LIMIT_VERDICT_CANNOT_TELL
};

/* Returns an amount of which something is unknown, unless both ends are one. */
static inline struct interval interval_between(double known, double ceiling)
{
    return (struct interval){ known, ceiling, ceiling > known ? NAN : known };
}

/* Adds the known parts, the ceilings and the figures. */
static inline struct interval interval_add(struct interval a, struct interval b)
{
    return (struct interval){ a.known + b.known, a.ceiling + b.ceiling, a.stated + b.stated };
}

/* Returns the interval divided by a number above 0. */
static inline struct interval interval_divide(struct interval sum, double count)
{
    return (struct interval){ sum.known / count, sum.ceiling / count, sum.stated / count };
}

/* Returns the interval multiplied by a number above 0. */
static inline struct interval interval_times(struct interval part, double factor)
{
    return (struct interval){ part.known * factor, part.ceiling * factor, part.stated * factor };
}

/* Returns the interval of a food's value, per 100 g, 100 ml or 1 unit. */
struct interval interval_of_value(const struct ceilings *ceilings, const struct food *food,
                                  enum nutrient nutrient);

/* Fills the intervals of all of a food's values, each as interval_of_value does. */
void interval_of_values(struct interval out[NUTRIENT_COUNT], const struct ceilings *ceilings,
                        const struct food *food);

/* Returns what `amount` of the food (g, ml or units) holds, where per_basis is what 100 g, 100 ml
 * or one unit holds. */
struct interval interval_scale(const struct food *food, struct interval per_basis, double amount);

/* Scales `count` values of a food, each as interval_scale does. */
void interval_scale_all(struct interval *out, const struct food *food,
                        const struct interval *per_basis, size_t count, double amount);

/* Adds `count` intervals to those in `sums`, each as interval_add does. */
void interval_add_all(struct interval *sums, const struct interval *parts, size_t count);

/* Returns whether the ceiling equals the known part, within 1e-9. */
bool interval_is_exact(struct interval interval);

/* Returns whether only the rounding of labels leaves a doubt. */
bool interval_is_rounded(struct interval interval);

/* Returns the figure that is shown for it: the labels' figure where only rounding leaves a doubt,
 * else what is known. */
double interval_figure(struct interval interval);

/* Judges a goal: met if known >= goal, short if ceiling < goal, else cannot_tell. On an unfinished
 * day (today, partial) it is met or so_far, never short. */
enum verdict interval_judge_goal(struct interval interval, double goal, bool is_unfinished);

/* Judges a limit: over if known > limit, within if ceiling <= limit, else cannot_tell. */
enum limit_verdict interval_judge_limit(struct interval interval, double limit);

/* Returns a / b as a bound: exact if both are exact; rounded if labels' rounding is the only doubt,
 * and then the ratio of the figures; at_least or at_most if something is unknown in only one of
 * them; else unclear. There is no ratio if b may be 0. */
struct ratio interval_ratio(struct interval a, struct interval b);

/* Works out part / (part + rest), 0 to 1, as an interval. Returns false if nothing is known of
 * either. */
bool interval_share(struct interval *out, struct interval part, struct interval rest);

/* Returns "exact", "at_least", "at_most", "unclear" or "rounded". */
const char *interval_bound_name(enum bound bound);

/* Returns "met", "short", "so_far", "cannot_tell" or "none". */
const char *interval_verdict_name(enum verdict verdict);

/* Returns "within", "over", "cannot_tell" or "none". */
const char *interval_limit_verdict_name(enum limit_verdict verdict);

#endif
