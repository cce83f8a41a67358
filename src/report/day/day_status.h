/* day_status.h - whether a day is open, complete, partial, untracked or empty, and whether a mean
 * may use it. */
#ifndef MARROW_REPORT_DAY_STATUS_H
#define MARROW_REPORT_DAY_STATUS_H

#include "intake.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/day_note.h"
#include "marrow/report/day.h"

struct day_status_info {
    enum day_status status; /* by the rule in day.h */
    enum day_mark mark;
    const char *note; /* NULL: none */
    bool in_mean; /* complete with entries; with the setting mean_days, also marked complete */
};

/* Loads the status of each day of the intake's range, from `from` to `to`. `out` has room for one
 * each. */
MARROW_CHECKED enum status day_statuses_load(struct day_status_info *out, struct arena *arena,
                                             struct journal *journal, const struct intake *intake,
                                             struct date from, struct date to, struct error *error);

#endif
