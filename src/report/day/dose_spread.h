/* dose_spread.h - spreading a dose over the days it is meant for.
 *
 * A dose taken on day t for a course row with interval_days n > 1 counts as 1/n of its amount on
 * each of the n days t, t + 1, ..., t + n - 1: in sums, verdicts, limits, means and sources. The
 * next dose does not change that. If it comes early, both doses count on the days they share. If it
 * comes late, the days between have none. A doubled dose counts double. So over all days exactly
 * the amount taken is counted, once.
 *
 * The interval is that of the row the dose was taken for; changing the course later does not affect
 * it. Doses from before the range reach into it, and a dose reaches past its course's end and into
 * the future.
 *
 * Next to these figures, a day also shows the amount actually taken on it.
 */
#ifndef MARROW_REPORT_DOSE_SPREAD_H
#define MARROW_REPORT_DOSE_SPREAD_H

#include "intake.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"

/* The doses d, entries e and course rows c with a part between :from and :to. Few course rows cover
 * several days, and for each only the doses of its last days are read. */
#define SPREAD_DOSES_OF_RANGE                                                                      \
    "FROM course AS c CROSS JOIN dose AS d CROSS JOIN entry AS e "                                 \
    "WHERE c.interval_days > 1 AND d.course_id = c.id "                                            \
    "AND d.day BETWEEN date(:from, (1 - c.interval_days) || ' days') AND :to "                     \
    "AND e.dose_id = d.id"

/* Marks the spread entries and fills intake->counted. The foods and entries of the range must be
 * loaded. */
MARROW_CHECKED enum status dose_spread_load(struct intake *intake, struct arena *arena,
                                            struct store *log, struct date from, struct date to,
                                            struct error *error);

#endif
