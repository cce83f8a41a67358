/* period_part.h - periods made of days that were read together: a review's period, the one before
 * it and the days that tell how the person's days differ. */
#ifndef MARROW_REPORT_PERIOD_PART_H
#define MARROW_REPORT_PERIOD_PART_H

#include "intake.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/journal.h"
#include "marrow/report/interval.h"
#include "marrow/report/period.h"

/* Begins a period. STATUS_INVALID: as of period_load. Release with period_release. */
MARROW_CHECKED enum status period_init(struct period *out, struct date from, struct date to,
                                       struct error *error);

/* Fills all of a period but its sources. The intake has the days of the period and maybe others. */
MARROW_CHECKED enum status period_load_days(struct period *out, struct journal *journal,
                                            const struct intake *intake, struct error *error);

/* What period_nutrient says of means, for periods of which nothing else is asked. */
struct period_means {
    struct interval means[NUTRIENT_COUNT];
    int days; /* 0: there is no mean */
};

/* Works out the means over the complete days from `from` to `to`, of which the intake has all. */
MARROW_CHECKED enum status period_load_means(struct period_means *out, struct journal *journal,
                                             const struct intake *intake, struct date from,
                                             struct date to, struct error *error);

#endif
