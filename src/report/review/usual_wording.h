/* usual_wording.h - what follows for the usual intake, in words. */
#ifndef MARROW_REPORT_USUAL_WORDING_H
#define MARROW_REPORT_USUAL_WORDING_H

#include "marrow/catalogue/nutrient.h"
#include "marrow/report/review.h"
#include "marrow/report/wording.h"

/* Against the goal, also why nothing follows; nothing where there is no goal or no complete day. */
void usual_wording_goal(struct buffer *out, const struct wording *wording,
                        const struct review *review, enum nutrient nutrient);

/* Against the limit, where something follows. */
void usual_wording_limit(struct buffer *out, const struct wording *wording,
                         const struct usual *usual, enum nutrient nutrient);

#endif
