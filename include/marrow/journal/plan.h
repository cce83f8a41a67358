/* plan.h - reading and writing the times and days of a course as people type them. No I/O. */
#ifndef MARROW_JOURNAL_PLAN_H
#define MARROW_JOURNAL_PLAN_H

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/course.h"

/* Reads the times of a day: "8:00,20:00", "8"; "any" or "" for once at any time. STATUS_INVALID
 * names the word: an invalid time, a time given twice, or more than COURSE_TIMES_MAX times. */
MARROW_CHECKED enum status plan_parse_times(struct course_plan *plan, const char *text,
                                            struct error *error);

/* Makes the times before the hour at which days start (the setting, in minutes) those of the night
 * after: with 04:00, 1:30 is 25:30. */
void plan_settle_nights(struct course_plan *plan, int day_starts);

/* Reads days of the week: "mon,wed,fri", "mon-fri", "daily" or "". */
MARROW_CHECKED enum status plan_parse_weekdays(struct course_plan *plan, const char *text,
                                               struct error *error);

/* Reads the interval: "day", "week", "month" (30 days), "30", "30 days", "2 weeks". */
MARROW_CHECKED enum status plan_parse_interval(struct course_plan *plan, const char *text,
                                               struct error *error);

/* Reads days and interval together: "daily", "mon,wed,fri", "every 30 days", "every week on
 * sun". */
MARROW_CHECKED enum status plan_parse_days(struct course_plan *plan, const char *text,
                                           struct error *error);

/* Reads the last day: a date, "8 weeks" or "30 days" from plan->start, "none" or "". */
MARROW_CHECKED enum status plan_parse_end(struct course_plan *plan, const char *text,
                                          struct date today, struct error *error);

/* Writes a time of a plan as people type it; one of the night after the day is "25:30". */
void plan_format_time(char out[TIME_TEXT], int minute);

/* Appends the times: "08:00,20:00", "25:30" or "any". */
void plan_format_times(struct buffer *out, const struct course_plan *plan);

/* Appends the days: "daily", "mon,wed,fri" or "every 30 days". */
void plan_format_days(struct buffer *out, const struct course_plan *plan);

/* Appends dose, times and days: "2 tablets at 08:00,20:00, daily"; no times where it is any. A time
 * of the night after is explained: "1 tablet at 25:30 (01:30 the night after), daily". */
void plan_format(struct buffer *out, const struct course_plan *plan);

/* Returns whether both have the same dose, times and days. */
bool plan_is_same_dosing(const struct course_plan *a, const struct course_plan *b);

/* Checks amount, times, days and end. STATUS_INVALID says what is wrong. */
MARROW_CHECKED enum status plan_check(const struct course_plan *plan, struct error *error);

/* Returns the first day, from `day` on, that is one of the plan's days of the week. */
struct date plan_next_weekday(const struct course_plan *plan, struct date day);

#endif
