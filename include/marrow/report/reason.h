/* reason.h - suggestions in words, the same in both clients: what is to go, and why each food
 * stands where it stands. It tells what a food would bring, never what to eat. */
#ifndef MARROW_REPORT_REASON_H
#define MARROW_REPORT_REASON_H

#include "marrow/base/buffer.h"
#include "marrow/report/suggest.h"
#include "marrow/report/wording.h"

/* All append to out. */

/* "magnesium 120 of 420 mg, vitamin D at most 7.4 of 15 µg": what is to go of each goal. */
void reason_gap(struct buffer *out, const struct wording *wording, const struct gap *gap);

/* Why nothing is suggested: all is met, is quiet, no day of the week is complete, or no food was
 * found. A sentence; "" where foods are. */
void reason_none(struct buffer *out, const struct wording *wording, const struct suggest *suggest);

/* "you eat it often (14 times in a year); 83 of the 120 mg magnesium to go; 90 g is enough for the
 * magnesium; 12 % of the room under the calcium limit". */
void reason_food(struct buffer *out, const struct wording *wording, const struct suggest *suggest,
                 const struct suggestion *suggestion);

/* "closes all that is to go, 412 kcal" or "leaves 40 mg calcium to go, 412 kcal". */
void reason_together(struct buffer *out, const struct wording *wording,
                     const struct suggest *suggest, const struct suggest_together *together);

/* What is left out or can't be told, one sentence a line: the diet, foods over a limit, what is
 * quiet, limits that may be passed already. */
void reason_notes(struct buffer *out, const struct suggest *suggest);

#endif
