/* period.h - several days read back: a week, a month. Means say their days; sources say who brought
 * what. */
#ifndef MARROW_REPORT_PERIOD_H
#define MARROW_REPORT_PERIOD_H

#include "marrow/report/day.h"

struct period_day {
    struct date date;
    enum day_status status;
    size_t entry_count;
    struct day_nutrient nutrients[NUTRIENT_COUNT];
    struct ratio calcium_to_magnesium;
    const struct targets *targets; /* for whom the day was judged; days on end share them */
    bool in_mean; /* complete (by the setting mean_days: marked complete), and with entries */
};

struct period_source {
    const char *food;
    const char *origin;
    double amount; /* known, over the days of the mean, in the nutrient's unit */
    double share; /* of all known over those days, 0 to 1 */
    int times; /* entries; a dose that stands for several days is one */
};

/* A food of which the nutrient is not known, or only in part. */
struct period_unknown {
    const char *food;
    const char *origin;
    double at_most; /* what it can have brought unseen over the days of the mean; INFINITY: nothing
                       bounds it */
    int times; /* entries */
    bool is_partial; /* something of it is known */
};

struct period_nutrient {
    bool has_mean;
    struct interval mean; /* over the days of the mean */
    int mean_days;
    struct interval mean_food; /* the part from food */
    struct interval mean_supplements;
    int days_met, days_short, days_cannot_tell; /* of the days of the mean */
    int days_over; /* of all days: over is over, whatever else was eaten */
    const struct period_source *sources; /* over the days of the mean, best first */
    size_t source_count;
    const struct period_unknown
        *unknowns; /* of the days of the mean; what matters most first: the unbounded by times, then
                      the others by what they can have brought */
    size_t unknown_count;
};

struct period {
    struct arena arena;
    struct date from, to; /* both inclusive */
    struct period_day *days;
    size_t day_count;
    int days_complete, days_partial, days_open, days_untracked, days_empty;
    struct period_nutrient nutrients[NUTRIENT_COUNT];
    const struct targets *targets; /* of the last day: which nutrients lead */
    struct ratio calcium_to_magnesium; /* of the means */
};

/* The days from `from` to `to`, each judged by the targets of that day. STATUS_INVALID: to lies
 * before from, or more than ten years after it. */
MARROW_CHECKED enum status period_load(struct period *out, struct journal *journal,
                                       struct date from, struct date to, struct error *error);
void period_release(struct period *period);

/* The mean over those of the `count` days from the place `first` on that are days of the mean;
 * returns how many these are. */
int period_mean_of(struct interval *mean, const struct period *period, enum nutrient nutrient,
                   size_t first, size_t count);

/* A day to come of which nothing is said yet: its status is no news. */
bool period_is_ahead(const struct period_day *day, struct date today);

/* The week (by the setting week_starts) or calendar month that a day lies in. */
MARROW_CHECKED enum status period_week(struct date *from, struct date *to, struct journal *journal,
                                       struct date day, struct error *error);
void period_month(struct date *from, struct date *to, struct date day);

/* The ISO 8601 number of a week that begins on a Monday, and its year; else 0: a week that begins
 * on a Sunday has none. */
int period_week_number(int *year, struct date from, struct date to);

#endif
