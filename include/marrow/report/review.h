/* review.h - a review of a week, four weeks, a month, a year or any range of days: the days, the
 * best and the worst, the sources of each nutrient, unknown values, changes, and what follows about
 * the usual intake.
 *
 * Everything is over the days of the mean (period.h), and bounds stay bounds.
 */
#ifndef MARROW_REPORT_REVIEW_H
#define MARROW_REPORT_REVIEW_H

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/report/interval.h"
#include "marrow/report/period.h"
#include "marrow/report/usual.h"

/* The range of days around a day: its week (by the setting week_starts), that week and the three
 * before it, its calendar month, its calendar year; or a chosen range. */
enum review_span {
    REVIEW_WEEK,
    REVIEW_FOUR_WEEKS,
    REVIEW_MONTH,
    REVIEW_YEAR,
    REVIEW_DAYS,
    REVIEW_SPAN_COUNT
};

/* Returns "week", "4weeks", "month", "year" or "days". */
const char *review_span_name(enum review_span span);

/* Finds a span by its name, ignoring case. "days" is not found: nobody types it. */
bool review_span_find(enum review_span *out, const char *word);

/* A day of the period, by its index there. */
struct review_day {
    bool has;
    size_t index;
    bool is_sure; /* no unknown value could make another day the answer */
};

enum review_trend { TREND_NONE, TREND_UP, TREND_DOWN, TREND_SAME, TREND_CANNOT_TELL };

/* The mean compared with that of the period before. */
struct review_change {
    enum review_trend trend; /* cannot_tell: the two means are bounds that overlap */
    int days_before; /* days of the mean before */
    struct interval before; /* that mean */
    struct interval difference; /* this mean minus that one; its ends may be infinite */
};

struct review_nutrient {
    /* The best day has the highest known intake among the days within the limit; the worst has
     * the lowest. With a limit and no goal it is the other way round. Neither is set without a
     * target, where suggestions are turned off, or if the days are alike. */
    struct review_day best, worst;
    bool has_shares;
    struct interval food_share, supplement_share; /* of the mean, 0 to 1 */
    struct review_change change;
    struct usual usual;
};

struct review {
    enum review_span span;
    int week, week_year; /* ISO 8601, of a week that begins on Monday; else 0 */
    struct period period;
    struct date before_from, before_to; /* the span before, or as many days before */
    struct date history_from; /* first day of the history for the person's own SD */
    struct review_nutrient nutrients[NUTRIENT_COUNT];
};

/* Finds the span around a day. */
MARROW_CHECKED enum status review_range(struct date *from, struct date *to, struct journal *journal,
                                        enum review_span span, struct date day,
                                        struct error *error);

/* Returns a day in the span that is `steps` spans after (or, if negative, before) the one around
 * `day`. REVIEW_DAYS does not move. */
struct date review_step(enum review_span span, struct date day, int steps);

/* Loads the review of the span around a day. `span` must not be REVIEW_DAYS. Release with
 * review_release. */
MARROW_CHECKED enum status review_load(struct review *out, struct journal *journal,
                                       enum review_span span, struct date day, struct error *error);

/* Loads the review of chosen days. Release with review_release. STATUS_INVALID as for
 * period_load. */
MARROW_CHECKED enum status review_load_days(struct review *out, struct journal *journal,
                                            struct date from, struct date to, struct error *error);
void review_release(struct review *review);

/* Returns "up", "down", "same", "cannot_tell", or NULL for TREND_NONE. */
const char *review_trend_name(enum review_trend trend);

#endif
