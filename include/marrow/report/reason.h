/* reason.h - suggestions in words, the same in both clients: what is missing, and why each food is
 * suggested. It says what a food would bring, never what to eat. */
#ifndef MARROW_REPORT_REASON_H
#define MARROW_REPORT_REASON_H

#include "marrow/base/buffer.h"
#include "marrow/report/suggest.h"
#include "marrow/report/wording.h"

/* Appends what is missing of each goal: "magnesium 120 of 420 mg, vitamin D at most 7.4 of 15 µg".
 */
void reason_gap(struct buffer *out, const struct wording *wording, const struct gap *gap);

/* Appends a sentence that says why nothing is suggested: all is met, no more is wanted, no day of
 * the week is complete, or no food was found. Appends nothing where there are foods. */
void reason_none(struct buffer *out, const struct wording *wording, const struct suggest *suggest);

/* Appends why the food is suggested: how often it was eaten, what the portion brings, how much
 * would be enough, and how much it uses of what is left below a limit. */
void reason_food(struct buffer *out, const struct wording *wording, const struct suggest *suggest,
                 const struct suggestion *suggestion);

/* Appends what the combination closes or leaves, and its energy. */
void reason_together(struct buffer *out, const struct wording *wording,
                     const struct suggest *suggest, const struct suggest_together *together);

/* Appends notes, a sentence a line: the diet, foods left out because of a limit, nutrients that no
 * more is wanted of, limits that may be exceeded already. */
void reason_notes(struct buffer *out, const struct suggest *suggest);

#endif
