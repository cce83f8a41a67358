/* period.h - several days, such as a week or a month: each day, the means over complete days, and
 * which foods brought a nutrient. */
#ifndef MARROW_REPORT_PERIOD_H
#define MARROW_REPORT_PERIOD_H

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"

struct period_day {
    struct date date;
    enum day_status status;
    size_t entry_count;
    struct day_nutrient nutrients[NUTRIENT_COUNT];
    struct ratio calcium_to_magnesium;
    const struct targets *targets; /* of the day; days in a row share them */
    bool in_mean; /* complete and with entries; by the setting mean_days also marked so */
};

struct period_source {
    const char *food;
    const char *origin;
    double amount; /* known, over the days of the mean, in the nutrient's unit */
    double share; /* of all that is known over those days, 0 to 1 */
    int times; /* entries; a dose for several days is one */
};

/* A food whose value of the nutrient is unknown, or known in part. */
struct period_unknown {
    const char *food;
    const char *origin;
    double at_most; /* the most it can have added over the days of the mean; INFINITY: no bound */
    int times; /* entries */
    bool is_partial; /* known in part */
};

struct period_nutrient {
    bool has_mean;
    struct interval mean; /* over the days of the mean */
    int mean_days;
    struct interval mean_food; /* from foods and recipes */
    struct interval mean_supplements;
    int days_met, days_short, days_cannot_tell; /* of the days of the mean */
    int days_over; /* of all days: over a limit is over, whatever else was eaten */
    const struct period_source *sources; /* over the days of the mean, greatest first */
    size_t source_count;
    /* Of the days of the mean. First those without a bound, most frequent first; then the others,
     * by the most they can have added. */
    const struct period_unknown *unknowns;
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

/* Loads the days from `from` to `to`, each judged by the targets of that day. Release with
 * period_release. STATUS_INVALID: `to` lies before `from`, or more than ten years after it. */
MARROW_CHECKED enum status period_load(struct period *out, struct journal *journal,
                                       struct date from, struct date to, struct error *error);
void period_release(struct period *period);

/* Works out the mean over those of the `count` days from days[first] that are days of the mean.
 * Returns how many these are. */
int period_mean_of(struct interval *mean, const struct period *period, enum nutrient nutrient,
                   size_t first, size_t count);

/* Returns whether the day lies in the future and has no entry or mark. */
bool period_is_ahead(const struct period_day *day, struct date today);

/* Finds the week of a day, by the setting week_starts. */
MARROW_CHECKED enum status period_week(struct date *from, struct date *to, struct journal *journal,
                                       struct date day, struct error *error);

/* Finds the calendar month of a day. */
void period_month(struct date *from, struct date *to, struct date day);

/* Returns the ISO 8601 number of a week that begins on a Monday, and its year; 0 for any other
 * days. */
int period_week_number(int *year, struct date from, struct date to);

#endif
