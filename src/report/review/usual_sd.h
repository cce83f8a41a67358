/* usual_sd.h - how one person's days differ, as surveys have it, by sex and age group.
 *
 * Source: schema/survey/usual_sd.csv, computed from NHANES 2007-2012 by schema/derive/usual_sd (a
 * day above its group's 99.5th percentile counts as that); and for women aged 19 to 50 the figures
 * that the Institute of Medicine prints (CSFII 1994-1996; Applications in Dietary Assessment,
 * 2000): magnesium 85.9 mg (p. 54: SD^2 / 3 = 2,460), calcium 325 mg (p. 61, 199). Of two figures
 * the larger is used.
 */
#ifndef MARROW_REPORT_USUAL_SD_H
#define MARROW_REPORT_USUAL_SD_H

#include <stdbool.h>

#include "marrow/base/date.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/profile.h"

/* Finds the SD for a person. Without a birth date they count as 31 to 50, without a sex the larger
 * SD of both is taken. Returns false below 9 years and for a nutrient that the survey lacks. */
bool usual_sd_find(double *out, enum nutrient nutrient, const struct profile *profile,
                   struct date on);

/* Returns the SD of the group as a share of its mean intake; 0 if the survey does not say. */
double usual_sd_cv(enum nutrient nutrient, const struct profile *profile, struct date on);

/* Returns how many days rank the person among others of the group with a correlation of 0.9; 0 if
 * the survey does not say. */
int usual_sd_days_to_rank(enum nutrient nutrient, const struct profile *profile, struct date on);

/* Returns the group: "women aged 51 to 70", "men over 70". */
const char *usual_sd_group(const struct profile *profile, struct date on);

#endif
