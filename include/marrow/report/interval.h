/* interval.h - sums that never claim more than is known, and what can be judged from them.
 *
 * An interval holds what is known (nothing assumed but zeros) and the ceiling: known plus what the
 * unknown parts can hold at most; INFINITY where nothing bounds them. Comparisons allow 1e-9
 * relative: nobody ever reads "420 of 420, short".
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
    bool has; /* false: there is none, and nothing else is set */
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

static inline struct interval interval_add(struct interval a, struct interval b)
{
    return (struct interval){ a.known + b.known, a.ceiling + b.ceiling };
}

bool interval_is_exact(struct interval interval); /* the ceiling is the known part, within 1e-9 */

/* met: known >= goal; short: ceiling < goal; else cannot_tell. While the day is unfinished (today,
 * partial) it is met or so_far, never short. */
enum verdict interval_judge_goal(struct interval interval, double goal, bool is_unfinished);

/* over: known > limit; within: ceiling <= limit; else cannot_tell. */
enum limit_verdict interval_judge_limit(struct interval interval, double limit);

/* a / b as a bound: exact when both are exact, at_least or at_most when one end is fixed, else
 * unclear. None when b can't be told from 0. */
struct ratio interval_ratio(struct interval a, struct interval b);

/* The share of a part in part + rest, 0 to 1, as an interval: the rest may hold more than is known.
 * false when there is nothing to take a share of. */
bool interval_share(struct interval *out, struct interval part, struct interval rest);

const char *interval_bound_name(enum bound bound); /* "exact", "at_least", "at_most", "unclear" */
const char *
interval_verdict_name(enum verdict verdict); /* "met", "short", "so_far", "cannot_tell", "none" */
const char *interval_limit_verdict_name(
    enum limit_verdict verdict); /* "within", "over", "cannot_tell", "none" */

#endif
