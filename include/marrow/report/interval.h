/* interval.h - sums that never claim more than is known, and the verdicts they allow.
 *
 * An interval has a known part (unknown values count as zero) and a ceiling: the known part plus
 * the most that the unknown values can add; INFINITY if nothing bounds them. Comparisons allow 1e-9
 * relative, so that "420 of 420" is never short.
 */
#ifndef MARROW_REPORT_INTERVAL_H
#define MARROW_REPORT_INTERVAL_H

#include <stdbool.h>

struct interval {
    double known;
    double ceiling; /* >= known */
};

enum bound { BOUND_EXACT, BOUND_AT_LEAST, BOUND_AT_MOST, BOUND_UNCLEAR };

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

/* Adds the known parts and the ceilings. */
static inline struct interval interval_add(struct interval a, struct interval b)
{
    return (struct interval){ a.known + b.known, a.ceiling + b.ceiling };
}

/* Returns whether the ceiling equals the known part, within 1e-9. */
bool interval_is_exact(struct interval interval);

/* Judges a goal: met if known >= goal, short if ceiling < goal, else cannot_tell. On an unfinished
 * day (today, partial) it is met or so_far, never short. */
enum verdict interval_judge_goal(struct interval interval, double goal, bool is_unfinished);

/* Judges a limit: over if known > limit, within if ceiling <= limit, else cannot_tell. */
enum limit_verdict interval_judge_limit(struct interval interval, double limit);

/* Returns a / b as a bound: exact if both are exact, at_least or at_most if only one of them is,
 * else unclear. There is no ratio if b may be 0. */
struct ratio interval_ratio(struct interval a, struct interval b);

/* Works out part / (part + rest), 0 to 1, as an interval. Returns false if nothing is known of
 * either. */
bool interval_share(struct interval *out, struct interval part, struct interval rest);

/* Returns "exact", "at_least", "at_most" or "unclear". */
const char *interval_bound_name(enum bound bound);

/* Returns "met", "short", "so_far", "cannot_tell" or "none". */
const char *interval_verdict_name(enum verdict verdict);

/* Returns "within", "over", "cannot_tell" or "none". */
const char *interval_limit_verdict_name(enum limit_verdict verdict);

#endif
