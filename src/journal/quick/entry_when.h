/* entry_when.h - the words of a quick entry that say when: "@breakfast", "for lunch", "7:40",
 * "yesterday", "17 nov", "sun", "-3". */
#ifndef MARROW_JOURNAL_ENTRY_WHEN_H
#define MARROW_JOURNAL_ENTRY_WHEN_H

#include "entry_text.h"
#include "marrow/journal/quick.h"

/* Reads one such word (or "7 pm", "at 7:40", "on monday", "for lunch") at the offset, which begins
 * a word, into out, and steps *end over it. is_last: only such words follow, so that "sun" is a day
 * and no tomato, and "-3" three days ago. STATUS_NOT_FOUND: it is no such word (error is not set).
 * STATUS_INVALID: a day or time that is none, or said twice. */
MARROW_CHECKED enum status entry_when_read(struct quick *out, size_t *end,
                                           const struct entry_text *text, size_t at, bool is_last,
                                           struct date today, struct error *error);

/* The offset from which on the text holds nothing but such words; its length when there are none at
 * its end. */
size_t entry_when_tail(const struct entry_text *text, struct date today);

#endif
