/* wording.h - a day's figures in words, the same in both clients.
 *
 * A lower bound has a sign, and so has a figure that a label has rounded; an assumed zero reads
 * "~0", and a dash stands for an unknown value.
 * Lower bounds are rounded down and upper bounds up. Nothing is rounded onto a goal: 419.6 of 420
 * is never "420 of 420 mg".
 */
#ifndef MARROW_REPORT_WORDING_H
#define MARROW_REPORT_WORDING_H

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/target.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"

#define WORDING_SIZE 128

/* How figures are written, by the terminal's character set and the setting vitamin_d_unit. */
struct wording {
    bool unicode; /* µ, ≥, ≈ and –; else mcg, >=, ~ and - */
    bool vitamin_d_iu; /* vitamin D in IU instead of µg */
};

/* Appends a date without its year: "Tue 17 Nov". */
void wording_date(struct buffer *out, struct date date);

/* Returns the unit in which the nutrient is shown: "mg", "µg" or "mcg", "IU", "kcal". */
const char *wording_unit(const struct wording *wording, enum nutrient nutrient);

/* Formats an amount in the nutrient's own unit as it is shown: rounded for its size, in IU if
 * chosen, without the unit. */
void wording_amount(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                    double amount);

/* Appends such an amount with its unit. */
void wording_add_amount(struct buffer *out, const struct wording *wording, enum nutrient nutrient,
                        double amount);

/* Formats a finite upper bound, rounded up, without the unit. */
void wording_ceiling(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                     double amount);

/* Formats the value of one entry: "142", "≥ 12", "≈ 26", "< 0.3", "~0", "–". */
void wording_value(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                   struct interval interval, enum known known);

/* Formats a food's value in the same way. */
void wording_food_value(char out[WORDING_SIZE], const struct wording *wording,
                        enum nutrient nutrient, const struct value *value);

/* Formats a sum: "892", "≥ 437"; "≈ 437" where only the rounding of labels leaves a doubt; "≥ 0"
 * where nothing is known. */
void wording_total(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                   struct interval interval);

/* Formats a sum and the value it is compared with, "≥ 437" and "320", with enough decimals that
 * unequal values never look equal. */
void wording_pair(char sum_text[WORDING_SIZE], char mark_text[WORDING_SIZE],
                  const struct wording *wording, enum nutrient nutrient, struct interval sum,
                  double mark);

/* Formats the sum and its goal: "≥ 437 of 320 mg"; "892 mg" without a goal. With an own limit of
 * all intake: "892 of 800 to 1000 mg", "892 of at most 1000 mg". */
void wording_of_goal(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                     const struct day_nutrient *figures);

/* Formats the verdict on the goal: met, short by how much, so far, cannot tell; "" without a goal.
 * What is missing is left out where the person wants no more of it. A day that is over (is_past)
 * but not complete says so: there is nothing left to go. Where an own limit of all intake is the
 * only target: within, over, cannot tell. Where the authority has no goal for one of the three, it
 * says that. */
void wording_verdict(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                     const struct day_nutrient *figures, bool is_past);

/* Formats how many foods have no value and the most they can add: "1 of 7 foods unknown, at most
 * 7.9"; "" if all are known. */
void wording_unknown(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                     const struct day_nutrient *figures);

/* Formats the parts of the sum: "food ≥ 287, supplements 150"; "" without supplements. */
void wording_parts(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                   const struct day_nutrient *figures);

/* Formats the amount taken on the day itself, if a dose for several days counts with a part; else
 * "". */
void wording_swallowed(char out[WORDING_SIZE], const struct wording *wording,
                       enum nutrient nutrient, const struct day_nutrient *figures);

/* Returns what a limit counts, in words. */
const char *wording_counts(enum limit_counts counts);

/* Formats the intake that the limit counts and the limit: "150 of at most 350 mg from supplements",
 * "over the limit: 400 of at most 350 mg from supplements"; "" without a limit. Where the limit is
 * another authority's: "no UK limit; EFSA's: 35 of at most 100 µg", "no UK limit; EFSA's 100 µg is
 * exceeded: 1250 µg". */
void wording_limit(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                   const struct day_nutrient *figures);

/* Formats what a day above its limit is: "over the limit", "over EFSA's limit" where the profile's
 * authority has none. */
void wording_over(char out[WORDING_SIZE], const struct target *target);

/* Formats the source of a limit: "NASEM 1997", "own", "EFSA 2012, no UK limit". */
void wording_limit_source(char out[WORDING_SIZE], const struct target *target);

/* Returns whether wording_of_goal includes the limit. */
bool wording_goal_has_limit(const struct day_nutrient *figures);

/* Formats the ratio of calcium to magnesium: "Ca:Mg 2.0"; "" without one. */
void wording_ratio(char out[WORDING_SIZE], struct ratio ratio);

/* Formats the same without its name: "2.0", "about 2.0", "at most 2.0". */
void wording_ratio_value(char out[WORDING_SIZE], struct ratio ratio);

#endif
