/* reason.h - suggestions in words, the same in both clients: what is missing, and why each food is
 * suggested. It says what a food would add, never what to eat.
 */
#ifndef MARROW_REPORT_REASON_H
#define MARROW_REPORT_REASON_H

#include "marrow/base/buffer.h"
#include "marrow/report/suggest.h"
#include "marrow/report/wording.h"

/* Appends what is missing of each goal: "magnesium 120 of 420 mg, vitamin D at most 7.4 of 15 µg".
 */
void reason_gap(struct buffer *out, const struct wording *wording, const struct gap *gap);

/* Appends a sentence that says why nothing is suggested: all goals are met, suggestions are turned
 * off for the rest, no day of the week is complete, or no food was found. Appends nothing if there
 * are foods. */
void reason_none(struct buffer *out, const struct wording *wording, const struct suggest *suggest);

/* Appends why the food is suggested: how often it was eaten, what the portion adds, how much would
 * be enough, and how much it uses of the room below a limit. */
void reason_food(struct buffer *out, const struct wording *wording, const struct suggest *suggest,
                 const struct suggestion *suggestion);

/* Appends what the combination closes or leaves, and its energy. */
void reason_together(struct buffer *out, const struct wording *wording,
                     const struct suggest *suggest, const struct suggest_together *together);

/* Appends notes, one sentence a line: the diet, foods left out because of a limit, nutrients with
 * suggestions turned off, limits that may already be exceeded. */
void reason_notes(struct buffer *out, const struct suggest *suggest);

#endif
