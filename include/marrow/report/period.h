/* period.h - several days, such as a week or a month: each day, the means over complete days, and
 * the foods that each nutrient came from.
 */
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
    const struct targets *targets; /* the day's targets; consecutive days share them */
    bool in_mean; /* complete and with entries; with the setting mean_days, also marked complete */
};

struct period_source {
    const char *food;
    const char *origin;
    /* Over the days of the mean, in the nutrient's unit. Unknown parts are left out: they are
     * listed as unknown. */
    struct interval amount;
    double share; /* its figure's part of the sum of such figures, 0 to 1 */
    int times; /* entries; a dose for several days counts once */
};

/* A food whose value of the nutrient is unknown or only partly known. */
struct period_unknown {
    const char *food;
    const char *origin;
    double at_most; /* the most it can have added over the days of the mean; INFINITY: unbounded */
    int times; /* entries */
    bool is_partial; /* partly known */
};

struct period_nutrient {
    bool has_mean;
    struct interval mean; /* over the days of the mean */
    int mean_days;
    struct interval mean_food; /* from foods and recipes */
    struct interval mean_supplements;
    int days_met, days_short, days_cannot_tell; /* counted over the days of the mean */
    int days_over; /* counted over all days: a limit exceeded stays exceeded, whatever else was
                      eaten */
    const struct period_source *sources; /* over the days of the mean, greatest first */
    size_t source_count;
    /* Foods of the days of the mean. First those without a bound, most frequent first; then the
     * others, by the most they can have added. */
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

/* Works out the mean over the days of the mean among the `count` days from days[first]. Returns
 * their number. */
int period_mean_of(struct interval *mean, const struct period *period, enum nutrient nutrient,
                   size_t first, size_t count);

/* Returns the last day that counts in the mean, or NULL. The usual intake is judged by its targets.
 */
const struct period_day *period_last_of_mean(const struct period *period);

/* Returns whether the day lies in the future and has neither an entry nor a mark. */
bool period_is_ahead(const struct period_day *day, struct date today);

/* Finds the week of a day, by the setting week_starts. */
MARROW_CHECKED enum status period_week(struct date *from, struct date *to, struct journal *journal,
                                       struct date day, struct error *error);

/* Finds the calendar month of a day. */
void period_month(struct date *from, struct date *to, struct date day);

/* Returns the ISO 8601 number of a week that begins on a Monday, and its year in *year; 0 for any
 * other range. */
int period_week_number(int *year, struct date from, struct date to);

#endif
