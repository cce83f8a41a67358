/* usual_wording.h - what follows about the usual intake, in words. */
#ifndef MARROW_REPORT_USUAL_WORDING_H
#define MARROW_REPORT_USUAL_WORDING_H

#include "marrow/catalogue/nutrient.h"
#include "marrow/report/review.h"
#include "marrow/report/wording.h"

/* Appends what follows about the goal, or why nothing follows. Appends nothing without a goal or a
 * complete day. */
void usual_wording_goal(struct buffer *out, const struct wording *wording,
                        const struct review *review, enum nutrient nutrient);

/* Appends twenty likely usual intakes as dots, those that reach the goal filled:
 * "○○●●●●●●●●●●●●●●●●●● 18 of 20 likely usual intakes reach it". Appends nothing without a figure.
 */
void usual_wording_dots(struct buffer *out, const struct wording *wording,
                        const struct review *review, enum nutrient nutrient);

/* Appends what follows about the limit, if anything does. */
void usual_wording_limit(struct buffer *out, const struct wording *wording,
                         const struct review *review, enum nutrient nutrient);

#endif
