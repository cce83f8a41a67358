/* gap.h - the gaps to the goals of a day or of its week's mean, and the room left below every
 * limit.
 */
#ifndef MARROW_REPORT_GAP_H
#define MARROW_REPORT_GAP_H

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/target.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"
#include "marrow/report/period.h"

enum gap_basis {
    GAP_DAY,
    GAP_WEEK, /* the mean of the complete days in the day's week */
};

/* A nutrient whose known intake is below its goal. */
struct gap_nutrient {
    enum nutrient nutrient;
    double goal;
    struct interval intake;
    double to_go; /* the goal less the known intake; unknown values may have closed some of it */
    bool is_at_most; /* some of the intake is unknown, so to_go is the most that is missing */
};

struct gap_limit {
    enum nutrient nutrient;
    double at_most;
    enum limit_counts counts;
    struct interval counted; /* what the limit counts so far */
};

struct gap {
    struct date day;
    enum gap_basis basis;
    struct date from, to; /* the week; GAP_DAY: the day */
    int mean_days; /* GAP_WEEK: days of the mean; 0: no day is known, so no gap is open */
    enum day_status status; /* GAP_DAY */
    struct gap_nutrient open[NUTRIENT_COUNT]; /* in the order of the nutrients */
    size_t open_count;
    enum nutrient met[NUTRIENT_COUNT]; /* the nutrients asked about that have no gap */
    size_t met_count;
    enum nutrient quiet[NUTRIENT_COUNT]; /* asked about, but suggestions are turned off */
    size_t quiet_count;
    struct gap_limit limits[NUTRIENT_COUNT]; /* of all nutrients */
    size_t limit_count;
};

/* Loads the gaps of the leading nutrients, or of `only` if it is not NULL. Goals and limits are
 * those of the day. STATUS_INVALID: `only` has no goal on that day. */
MARROW_CHECKED enum status gap_load(struct gap *out, struct journal *journal, struct date day,
                                    enum gap_basis basis, const enum nutrient *only,
                                    struct error *error);

/* Returns what `amount` (g, ml or units) of the food adds to the intake that the limit counts. A
 * limit on all intake counts everything. A limit on supplements counts nothing of a food. A limit
 * on added nutrients counts an unknown part of a fortified food, and nothing of another. per_basis
 * is the nutrient per 100 g, 100 ml or 1 unit. */
struct interval gap_counted(const struct gap_limit *limit, const struct food *food,
                            struct interval per_basis, double amount);

#endif
