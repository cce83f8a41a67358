/* clock.h - the only place that reads the clock.
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

/* Reads the local date and time. STATUS_INVALID: MARROW_NOW is set, but not to a date and time. */
MARROW_CHECKED enum status clock_read(struct clock_reading *out, struct error *error);

/* Reads when a file was last changed, in local time. Returns false where there is none. */
bool clock_of_file(struct clock_reading *out, const char *path);

/* Writes the reading as local time: "2026-11-19T12:30:00". */
void clock_format(char out[CLOCK_STAMP], struct clock_reading reading);

#define CLOCK_INSTANT 26 /* "2026-11-19T12:30:00+01:00" and NUL */

/* Writes a local time as an instant, with the offset that this computer's zone has at it. Of the
 * hour that summer time repeats, the offset is one of the two. A text that is no local time is
 * copied, cut to the size. */
void clock_format_instant(char out[CLOCK_INSTANT], const char *local);

/* Converts a reading to a day label and a minute, where a day starts at `start_minute` (0 to 1439).
 * With a start at 04:00, 01:30 on the 20th is minute 1530 of the 19th. */
void clock_label(struct date *day, int *minute, struct clock_reading reading, int start_minute);

/* Returns milliseconds since 1970 UTC from the real clock. Ignores MARROW_NOW. */
int64_t clock_real_milliseconds(void);

/* Returns a new id below 2^53, made of the real time and a few random bits. Ids rise within a
 * process. Two devices can make the same id, but that is very unlikely; a caller whose insert fails
 * tries again. */
int64_t clock_new_id(void);

#endif
