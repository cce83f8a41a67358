/* calendar.h - writes courses as an iCalendar file (RFC 5545), for the calendar of a phone.
 *
 * Each part of a course has an event for each of its times, which repeats: daily, on days of the
 * week, or every so many days. Times are local wherever the calendar is (they "float"). A course
 * without times has events for whole days.
 */
#ifndef MARROW_EXCHANGE_CALENDAR_H
#define MARROW_EXCHANGE_CALENDAR_H

#include <stddef.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"

/* Appends the courses that run on a day from `from` to `to`. *count gets how many they are. */
MARROW_CHECKED enum status calendar_export(struct buffer *out, size_t *count,
                                           struct journal *journal, struct date from,
                                           struct date to, struct error *error);

#endif
