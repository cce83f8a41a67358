/* plan.h - the times and days of a course as people write them, without I/O. */
#ifndef MARROW_JOURNAL_PLAN_H
#define MARROW_JOURNAL_PLAN_H

#include "marrow/base/buffer.h"
#include "marrow/journal/course.h"

/* "8:00,20:00", "8", "any" or "" (once, at any time): into minutes, rising. STATUS_INVALID names
 * the word: no time, a time twice, or more than COURSE_TIMES_MAX. */
MARROW_CHECKED enum status plan_parse_times(struct course_plan *plan, const char *text,
                                            struct error *error);

/* "mon,wed,fri", "mon-fri", "daily" or "". */
MARROW_CHECKED enum status plan_parse_weekdays(struct course_plan *plan, const char *text,
                                               struct error *error);

/* "day", "week", "month" (30 days), "30", "30 days", "2 weeks". Sets interval_days. */
MARROW_CHECKED enum status plan_parse_interval(struct course_plan *plan, const char *text,
                                               struct error *error);

/* Days and interval in one: "daily", "mon,wed,fri", "every 30 days", "every week on sun". */
MARROW_CHECKED enum status plan_parse_days(struct course_plan *plan, const char *text,
                                           struct error *error);

/* The last day: a day, "8 weeks", "30 days" (from the start on), "none" or "". Needs plan->start.
 */
MARROW_CHECKED enum status plan_parse_end(struct course_plan *plan, const char *text,
                                          struct date today, struct error *error);

/* As the above read it: "08:00,20:00", "any"; "daily", "mon,wed,fri", "every 30 days". Appended. */
void plan_format_times(struct buffer *out, const struct course_plan *plan);
void plan_format_days(struct buffer *out, const struct course_plan *plan);

/* Whether both say the same of dose, times and days. */
bool plan_is_same_dosing(const struct course_plan *a, const struct course_plan *b);

/* What can't be: amount, times, days, end. STATUS_INVALID in the user's words. */
MARROW_CHECKED enum status plan_check(const struct course_plan *plan, struct error *error);

/* The first day from `day` on that is one of the plan's weekdays. */
struct date plan_next_weekday(const struct course_plan *plan, struct date day);

#endif
