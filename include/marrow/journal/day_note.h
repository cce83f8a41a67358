/* day_note.h - what a person says of a whole day, or of a meal on it: its mark and notes. Each
 * setter is one undo step. */
#ifndef MARROW_JOURNAL_DAY_NOTE_H
#define MARROW_JOURNAL_DAY_NOTE_H

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/journal/journal.h"

enum page_mark { PAGE_UNMARKED, PAGE_OPEN, PAGE_COMPLETE, PAGE_PARTIAL, PAGE_UNTRACKED };

struct page {
    enum page_mark mark;
    const char *note; /* NULL: none */
};

const char *day_note_mark_name(enum page_mark mark); /* "open", "complete", ...; "" for unmarked */
bool day_note_mark_find(enum page_mark *out, const char *word);

MARROW_CHECKED enum status day_note_load(struct page *out, struct arena *arena, struct store *log,
                                         struct date day, struct error *error);
/* PAGE_UNMARKED takes the mark away. */
MARROW_CHECKED enum status day_note_set_mark(struct journal *journal, struct date day,
                                             enum page_mark mark, struct error *error);
/* An empty or NULL note takes it away. meal_id 0: of the whole day. */
MARROW_CHECKED enum status day_note_set_note(struct journal *journal, struct date day,
                                             int64_t meal_id, const char *note,
                                             struct error *error);

#endif
