/* sum.h - adding entries up, nutrient by nutrient, and judging the sums. */
#ifndef MARROW_REPORT_SUM_H
#define MARROW_REPORT_SUM_H

#include "intake.h"
#include "marrow/report/day.h"

/* Fills out[NUTRIENT_COUNT] from the entries of one day and judges it by the targets of that day.
 * Goals and limits of a day without entries are not judged. */
void sum_day(struct day_nutrient *out, const struct intake_entry *entries, size_t count,
             const struct targets *targets, bool is_unfinished);

#endif
