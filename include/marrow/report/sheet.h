/* sheet.h - one page for the doctor: who, what was taken of which course, and what food and
 * supplements brought, against targets and limits. */
#ifndef MARROW_REPORT_SHEET_H
#define MARROW_REPORT_SHEET_H

#include "marrow/base/buffer.h"
#include "marrow/journal/dose.h"
#include "marrow/report/period.h"
#include "marrow/report/wording.h"

#define SHEET_LINES 66 /* of a page, at most */
#define SHEET_COLUMNS 80
#define SHEET_DAYS 28 /* the period, unless told */

struct sheet_course {
    const struct course *course;
    struct dose_counts counts; /* of the period */
};

struct sheet {
    struct arena arena;
    struct date today;
    struct period period;
    struct courses courses;
    struct sheet_course
        *running; /* those of whose days some lie in the period, or that were taken in it */
    size_t count;
};

/* STATUS_INVALID: as period_load. */
MARROW_CHECKED enum status sheet_load(struct sheet *out, struct journal *journal, struct date from,
                                      struct date to, struct error *error);
void sheet_release(struct sheet *sheet);

/* The page as lines of at most SHEET_COLUMNS columns, cleaned; courses that have no room on it are
 * counted. Appended. */
void sheet_format(struct buffer *out, const struct sheet *sheet, const struct wording *wording);

#endif
