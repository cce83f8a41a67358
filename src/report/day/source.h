/* source.h - which foods brought a nutrient, and of which nobody knows. */
#ifndef MARROW_REPORT_SOURCE_H
#define MARROW_REPORT_SOURCE_H

#include "intake.h"
#include "marrow/report/period.h"

/* Fills period->nutrients[].sources and unknowns from the entries of the days in the mean: a line
 * for each food, under the name it was logged with last. */
void sources_fill(struct period *period, const struct intake *intake);

#endif
