/* source.h - the foods a nutrient came from, and those whose value is unknown. */
#ifndef MARROW_REPORT_SOURCE_H
#define MARROW_REPORT_SOURCE_H

#include "intake.h"
#include "marrow/report/period.h"

/* Fills period->nutrients[].sources and unknowns from the entries of the days in the mean: one row
 * for each food, under the name it was last logged with. */
void sources_fill(struct period *period, const struct intake *intake);

#endif
