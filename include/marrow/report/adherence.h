/* adherence.h - how many of a course's doses were taken or missed between two days, in total and by
 * week (Monday to Sunday).
 */
#ifndef MARROW_REPORT_ADHERENCE_H
#define MARROW_REPORT_ADHERENCE_H

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/dose.h"
#include "marrow/journal/schedule.h"

struct adherence_week {
    struct date from, to; /* within the range */
    struct dose_counts counts;
};

struct adherence {
    struct arena arena;
    struct date from, to;
    struct dose_counts counts;
    struct adherence_week *weeks;
    size_t week_count;
};

/* Counts the doses from `from` to `to`. Release with adherence_release. STATUS_INVALID: `to` lies
 * before `from`, or more than a hundred years after it. */
MARROW_CHECKED enum status adherence_load(struct adherence *out, struct journal *journal,
                                          const struct course *course, struct date from,
                                          struct date to, struct error *error);
void adherence_release(struct adherence *adherence);

/* Finds the last eight weeks up to today, within the course. */
void adherence_recent(struct date *from, struct date *to, const struct course *course,
                      struct date today);

/* Appends the counts in words: how many of how many were taken, missed, skipped, extra. */
void adherence_format(struct buffer *out, const struct dose_counts *counts);

#endif
