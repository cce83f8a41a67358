/* dose_spread.h - a dose that stands for several days counts on each of them.
 *
 * A dose that was taken on day t for a course row with interval_days n > 1 counts as 1/n of its
 * amount on each of the n days t, t + 1, ..., t + n - 1: in sums, verdicts, limits, means and
 * sources. The next dose changes nothing of that: where it comes early, both count on the days that
 * they share, where it comes late, the days between have none, and a doubled dose counts double. So
 * over all days exactly what was swallowed is counted, once. The interval is that of the row that
 * the dose was taken for: a course changed later leaves it. Days before the range asked for reach
 * into it, and a dose reaches past its course's end, and into days to come.
 *
 * What is shown of a day beside it is what was swallowed.
 */
#ifndef MARROW_REPORT_DOSE_SPREAD_H
#define MARROW_REPORT_DOSE_SPREAD_H

#include "intake.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"

/* The doses d, entries e and course rows c of which a part counts between :from and :to. Few course
 * rows stand for several days, and of each only the doses of its last days are looked at. */
#define SPREAD_DOSES_OF_RANGE                                                                      \
    "FROM course AS c CROSS JOIN dose AS d CROSS JOIN entry AS e "                                 \
    "WHERE c.interval_days > 1 AND d.course_id = c.id "                                            \
    "AND d.day BETWEEN date(:from, (1 - c.interval_days) || ' days') AND :to "                     \
    "AND e.dose_id = d.id"

/* Marks the entries that are spread, and fills intake->counted. The foods and entries of the range
 * are loaded. */
MARROW_CHECKED enum status dose_spread_load(struct intake *intake, struct arena *arena,
                                            struct store *log, struct date from, struct date to,
                                            struct error *error);

#endif
