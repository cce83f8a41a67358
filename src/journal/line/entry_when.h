/* entry_when.h - the words of a quick entry that say when: "@breakfast", "for lunch", "7:40",
 * "yesterday", "17 nov", "sun", "-3".
 */
#ifndef MARROW_JOURNAL_ENTRY_WHEN_H
#define MARROW_JOURNAL_ENTRY_WHEN_H

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/quick.h"
#include "marrow/journal/resolve.h"
#include "tokens.h"

/* What such words say so far. */
struct entry_when {
    struct quick_place place;
    bool has_day;
    struct date day;
};

/* Returns what no words say. */
struct entry_when entry_when_none(void);

/* Reads one such word (or "7 pm", "at 7:40", "@breakfast 8", "for lunch") into `out`, at a token
 * that begins a word. *end gets the token after it. is_last: only such words follow, so that "sun"
 * means Sunday and not sun-dried tomatoes, and "-3" three days ago. STATUS_NOT_FOUND: it is no such
 * word (no error text). STATUS_INVALID: a day or time that does not exist, or a second one. */
MARROW_CHECKED enum status entry_when_read(struct entry_when *out, size_t *end,
                                           const struct tokens *tokens, size_t at, bool is_last,
                                           struct date today, struct error *error);

/* Returns the token from which only such words follow, or the TOKEN_END if there are none at the
 * end. */
size_t entry_when_tail(const struct tokens *tokens, struct date today);

/* Finds the meal and time of a place, from what is said or else from the defaults. STATUS_INVALID:
 * an unknown meal, or an hour that may be meant before or after noon ("@dinner 7"). */
MARROW_CHECKED enum status entry_when_settle(struct entry_place *out, const struct journal *journal,
                                             const struct tokens *tokens,
                                             const struct quick_place *said,
                                             const struct resolve_defaults *defaults,
                                             struct error *error);

#endif
