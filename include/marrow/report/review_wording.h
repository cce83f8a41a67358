/* review_wording.h - a review as people read it, the same in both clients.
 *
 * Each function adds one piece of text without a line's end to out, and nothing where there is
 * nothing to say.
 */
#ifndef MARROW_REPORT_REVIEW_WORDING_H
#define MARROW_REPORT_REVIEW_WORDING_H

#include "marrow/base/buffer.h"
#include "marrow/report/review.h"
#include "marrow/report/wording.h"

/* The source that stands under every review which says something of usual intakes. */
#define REVIEW_METHOD                                                                              \
    "usual: the Institute of Medicine's method for individuals, Applications in Dietary "          \
    "Assessment (2000), chapter 3"

/* "Week 47 of 2026: 16 Nov to 22 Nov 2026", "November 2026". */
void review_wording_title(struct buffer *out, const struct review *review);

/* A day in one sign, so that colour is never alone; what the signs mean. */
const char *review_wording_sign(const struct period_day *day, enum nutrient nutrient,
                                struct date today);
#define REVIEW_SIGNS "+ met  - short  ? cannot tell  ! over the limit  o not judged  . no entry"

/* "3 complete, 2 partial, 1 open"; days to come are not counted. */
void review_wording_days(struct buffer *out, const struct period *period, struct date today);

/* "Tue 17 Nov" */
void review_wording_date(struct buffer *out, struct date date);

/* "mean ≥ 437 mg of 3 complete days"; "no complete day to take a mean of". */
void review_wording_mean(struct buffer *out, const struct wording *wording,
                         const struct review *review, enum nutrient nutrient);

/* "2 met, 1 cannot tell, 1 over the limit" */
void review_wording_counts(struct buffer *out, const struct period_nutrient *figures);

/* The rest of a nutrient's block, line by line: a label of at most 8 columns ("" where the line
 * before goes on) and a text of any length: goal, days, best, shares, change, usual, limit,
 * sources, unknown. most: sources and unknown values at most. */
void review_wording_each(const struct wording *wording, const struct review *review,
                         enum nutrient nutrient, size_t most,
                         void (*told)(const char *label, const char *text, void *payload),
                         void *payload);

#endif
