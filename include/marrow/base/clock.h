/* clock.h - the one place that asks what time it is.
 *
 * MARROW_NOW=2026-11-19T12:30 fixes the clock, for tests and scripts.
 */
#ifndef MARROW_BASE_CLOCK_H
#define MARROW_BASE_CLOCK_H

#include <stdint.h>

#include "marrow/base/date.h"
#include "marrow/base/error.h"

struct clock_reading {
    struct date date; /* local calendar */
    int minute; /* 0 to 1439 */
    int second;
};

#define CLOCK_STAMP 20 /* "2026-11-19T12:30:00" and NUL */

/* STATUS_USAGE when MARROW_NOW is set to what is no date and time. */
MARROW_CHECKED enum status clock_read(struct clock_reading *out, struct error *error);

/* The reading as local "2026-11-19T12:30:00". */
void clock_format(char out[CLOCK_STAMP], struct clock_reading reading);

/* The day label and minute of a reading where a day starts at start_minute (0 to 1439):
 * with 04:00, 01:30 on the 20th is minute 1530 of the 19th. */
void clock_label(struct date *day, int *minute, struct clock_reading reading, int start_minute);

/* Milliseconds since 1970 UTC of the real clock, whatever MARROW_NOW says. */
int64_t clock_real_milliseconds(void);

/* A new id: time-ordered, below 2^53, from the real clock and a few random bits, rising
 * within the process. Unique among devices with overwhelming odds; callers try again on a clash. */
int64_t clock_new_id(void);

#endif
