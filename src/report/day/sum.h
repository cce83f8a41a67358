/* sum.h - adding entries up, nutrient by nutrient, and judging the sums. */
#ifndef MARROW_REPORT_SUM_H
#define MARROW_REPORT_SUM_H

#include "intake.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"

/* Fills out[NUTRIENT_COUNT] from what counts on one day (intake_get_counted) and judges it by the
 * targets of that day. For a day without own entries, the only verdict is that earlier doses exceed
 * a limit. */
void sum_day(struct day_nutrient *out, const struct intake_entry *entries, size_t count,
             const struct targets *targets, bool is_unfinished);

/* Adds up the entries' amounts alone, without verdicts. */
void sum_totals(struct interval out[NUTRIENT_COUNT], const struct intake_entry *entries,
                size_t count);

#endif
