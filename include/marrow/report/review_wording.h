/* review_wording.h - a review in words, the same in both clients.
 *
 * Each function appends one piece of text without a line break. It appends nothing if there is
 * nothing to say.
 */
#ifndef MARROW_REPORT_REVIEW_WORDING_H
#define MARROW_REPORT_REVIEW_WORDING_H

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/review.h"
#include "marrow/report/wording.h"

/* The source to print below every review that says something about usual intakes. */
#define REVIEW_METHOD_SOURCE                                                                       \
    "the Institute of Medicine's method for individuals, Applications in Dietary Assessment "      \
    "(2000), chapter 3"
#define REVIEW_METHOD "usual: " REVIEW_METHOD_SOURCE

/* Appends the title: "Week 47 of 2026: 16 Nov to 22 Nov 2026", "November 2026". */
void review_wording_title(struct buffer *out, const struct review *review);

/* Returns a sign for how the day went, so that colour is never the only cue. */
const char *review_wording_sign(const struct period_day *day, enum nutrient nutrient,
                                struct date today);

/* What the signs mean. */
#define REVIEW_SIGNS "+ met  - short  ? cannot tell  ! over the limit  o not judged  . no entry"

/* Returns the verdict on a day in a word: "met", "short", "so far", "?", "over"; "" without one. */
const char *review_wording_verdict(const struct day_nutrient *figures);

/* Appends how many days have which status: "3 complete, 2 partial, 1 open". Does not count future
 * days. */
void review_wording_days(struct buffer *out, const struct period *period, struct date today);

/* Appends the mean and its days, or that there is no complete day. */
void review_wording_mean(struct buffer *out, const struct wording *wording,
                         const struct review *review, enum nutrient nutrient);

/* Appends how many days were met, short, over: "2 met, 1 cannot tell, 1 over the limit". */
void review_wording_counts(struct buffer *out, const struct period_nutrient *figures,
                           const struct target *target);

/* Calls `told` for each further line about a nutrient: goal, days, best, shares, change, usual,
 * limit, sources, unknown. A label has at most 8 columns and is "" if the line continues the one
 * before; a text has any length. `most`: the most sources and the most unknown values to list. */
void review_wording_each(const struct wording *wording, const struct review *review,
                         enum nutrient nutrient, size_t most,
                         void (*notify)(const char *label, const char *text, void *payload),
                         void *payload);

#endif
