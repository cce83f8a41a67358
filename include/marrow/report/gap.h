/* gap.h - what is still to go on a day, or in the mean of its week, and the room that is left under
 * every limit. */
#ifndef MARROW_REPORT_GAP_H
#define MARROW_REPORT_GAP_H

#include "marrow/report/period.h"

enum gap_basis {
    GAP_DAY,
    GAP_WEEK, /* the mean of the complete days of the week that the day lies in */
};

/* A nutrient whose known intake lies below its goal. */
struct gap_nutrient {
    enum nutrient nutrient;
    double goal;
    struct interval intake;
    double to_go; /* the goal less what is known: what is unknown may have closed some of it */
    bool is_at_most; /* something of the intake is unknown */
};

struct gap_limit {
    enum nutrient nutrient;
    double at_most;
    enum limit_counts counts;
    struct interval counted; /* what the limit counts, as it stands */
};

struct gap {
    struct date day;
    enum gap_basis basis;
    struct date from, to; /* the week; GAP_DAY: the day */
    int mean_days; /* GAP_WEEK: days of the mean; with none nothing is open, for nothing is known */
    enum day_status status; /* GAP_DAY */
    struct gap_nutrient open[NUTRIENT_COUNT]; /* in the order of the nutrients */
    size_t open_count;
    enum nutrient met[NUTRIENT_COUNT]; /* asked for, and nothing to go */
    size_t met_count;
    enum nutrient
        quiet[NUTRIENT_COUNT]; /* asked for, and the person's own target says not to ask for more */
    size_t quiet_count;
    struct gap_limit limits[NUTRIENT_COUNT]; /* of all nutrients */
    size_t limit_count;
};

/* What is open of the leading nutrients, or of `only` alone (NULL: the leading ones). Goals and
 * limits are those of the day. STATUS_INVALID: `only` has no goal on that day. */
MARROW_CHECKED enum status gap_load(struct gap *out, struct journal *journal, struct date day,
                                    enum gap_basis basis, const enum nutrient *only,
                                    struct error *error);

/* What `amount` (g, ml or units) of the food puts under the limit: all of it; nothing of a food
 * where supplements are counted; of a fortified food an unknown part, of another nothing, where
 * what is added is. per_basis is the nutrient per 100 g, 100 ml or 1 unit. */
struct interval gap_counted(const struct gap_limit *limit, const struct food *food,
                            struct interval per_basis, double amount);

#endif
