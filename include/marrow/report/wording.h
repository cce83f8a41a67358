/* wording.h - a day's figures as people read them, the same in both clients.
 *
 * Lower bounds carry a sign, an assumed zero reads "~0", nothing known reads as a dash. Lower
 * bounds are rounded down and upper ones up; nothing is rounded onto a goal (419.6 of 420 is never
 * "420 of 420 mg").
 */
#ifndef MARROW_REPORT_WORDING_H
#define MARROW_REPORT_WORDING_H

#include "marrow/base/buffer.h"
#include "marrow/report/day.h"

#define WORDING_SIZE 128

/* How the reader sees: from the terminal's character set and the setting vitamin_d_unit. */
struct wording {
    bool unicode; /* µ, ≥, – ; else mcg, >=, - */
    bool vitamin_d_iu; /* vitamin D in IU instead of µg */
};

/* "mg", "µg" or "mcg", "IU", "kcal". */
const char *wording_unit(const struct wording *wording, enum nutrient nutrient);

/* An amount in the nutrient's own unit, as shown: rounded for its size, in IU where asked. Without
 * the unit. */
void wording_amount(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                    double amount);

/* The same with its unit, added to out. */
void wording_add_amount(struct buffer *out, const struct wording *wording, enum nutrient nutrient,
                        double amount);

/* An upper bound, rounded up; finite. Without the unit. */
void wording_ceiling(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                     double amount);

/* One entry's value: "142", "≥ 12", "< 0.3", "~0", "–". */
void wording_value(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                   struct interval interval, enum known known);

/* A sum: "892", "≥ 437". Nothing known and something unknown: "≥ 0". */
void wording_total(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                   struct interval interval);

/* A sum and what it is held against, with places enough that unequal ones never look equal: "≥ 437"
 * and "320". */
void wording_pair(char sum_text[WORDING_SIZE], char mark_text[WORDING_SIZE],
                  const struct wording *wording, enum nutrient nutrient, struct interval sum,
                  double mark);

/* "≥ 437 of 320 mg", "892 mg" without a goal. With an own limit of all intake: "892 of 800 to 1000
 * mg", "892 of at most 1000 mg". */
void wording_of_goal(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                     const struct day_nutrient *figures);

/* "met" · "so far, 308 mg to go" · "short by 20 mg" · "cannot tell" · "" without a goal. Quiet
 * targets are never told to go. Where an own limit of all intake is all there is: "within", "over
 * the limit", "cannot tell"; where the authority has no goal for one of the three: "no value from
 * this authority". */
void wording_verdict(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                     const struct day_nutrient *figures);

/* "1 of 7 foods unknown, at most 7.9", "" where all is known. */
void wording_unknown(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                     const struct day_nutrient *figures);

/* "food ≥ 287, supplements 150"; "" where there is no supplement. */
void wording_parts(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                   const struct day_nutrient *figures);

/* "1250 µg swallowed on the day", where a dose that stands for several days counts with a part;
 * else "". */
void wording_swallowed(char out[WORDING_SIZE], const struct wording *wording,
                       enum nutrient nutrient, const struct day_nutrient *figures);

/* What a limit is about: "in all", "from supplements and medicines", "of what is added or taken".
 */
const char *wording_counts(enum limit_counts counts);

/* "150 of at most 350 mg from supplements", "over the limit: 400 of at most 350 mg from
 * supplements"; "" without a limit. */
void wording_limit(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                   const struct day_nutrient *figures);

/* Whether wording_of_goal tells of the limit already. */
bool wording_goal_has_limit(const struct day_nutrient *figures);

/* "Ca:Mg 2.0", "Ca:Mg at most 2.0", "Ca:Mg unclear"; "" where there is none. */
void wording_ratio(char out[WORDING_SIZE], struct ratio ratio);

#endif
