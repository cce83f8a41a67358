/* sheet.h - one page for the doctor: the person, the courses taken, the intake from food and
 * supplements, compared with targets and limits, and the latest measurements.
 */
#ifndef MARROW_REPORT_SHEET_H
#define MARROW_REPORT_SHEET_H

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/course.h"
#include "marrow/journal/dose.h"
#include "marrow/journal/measurement.h"
#include "marrow/journal/schedule.h"
#include "marrow/report/period.h"
#include "marrow/report/wording.h"

#define SHEET_LINES 66 /* the most lines of a page */
#define SHEET_COLUMNS 80
#define SHEET_DAYS 28 /* the default period */
#define SHEET_MEASUREMENTS 10 /* on the page */

struct sheet_course {
    const struct course *course;
    struct dose_counts counts; /* doses in the period */
};

struct sheet {
    struct arena arena;
    struct date today;
    struct period period;
    struct courses courses;
    struct sheet_course *running; /* courses that ran, or were taken, in the period */
    size_t count;
    struct measurements measurements;
    const struct measurement **latest; /* of each kind, up to the last day; the oldest first */
    size_t latest_count;
};

/* Loads the sheet of the days from `from` to `to`. Release with sheet_release. STATUS_INVALID as
 * for period_load. */
MARROW_CHECKED enum status sheet_load(struct sheet *out, struct journal *journal, struct date from,
                                      struct date to, struct error *error);
/* Loads all but the period, of which only `from` and `to` are set. Release with sheet_release. */
MARROW_CHECKED enum status sheet_load_beside(struct sheet *out, struct journal *journal,
                                             struct date from, struct date to, struct error *error);
void sheet_release(struct sheet *sheet);

/* Appends the page: cleaned lines of at most SHEET_COLUMNS columns. Courses that do not fit are
 * counted in a line, and so are measurements beyond SHEET_MEASUREMENTS. */
void sheet_format(struct buffer *out, const struct sheet *sheet, const struct wording *wording);

#endif
