/* day_note.h - the mark and note of a day, and the notes of its meals. */
#ifndef MARROW_JOURNAL_DAY_NOTE_H
#define MARROW_JOURNAL_DAY_NOTE_H

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"

enum day_mark {
    DAY_MARK_NONE,
    DAY_MARK_OPEN,
    DAY_MARK_COMPLETE,
    DAY_MARK_PARTIAL,
    DAY_MARK_UNTRACKED
};

struct day_note {
    enum day_mark mark;
    const char *note; /* NULL: none */
};

/* Returns "open", "complete", "partial", "untracked", or "" for DAY_MARK_NONE. */
const char *day_note_mark_name(enum day_mark mark);

/* Finds a mark by its name, ignoring case. Returns false if there is none. */
bool day_note_mark_find(enum day_mark *out, const char *word);

/* Loads the day's mark and note; the text lies in the arena. */
MARROW_CHECKED enum status day_note_load(struct day_note *out, struct arena *arena,
                                         struct store *log, struct date day, struct error *error);

/* Marks the day, as one undo step. DAY_MARK_NONE removes the mark. */
MARROW_CHECKED enum status day_note_set_mark(struct journal *journal, struct date day,
                                             enum day_mark mark, struct error *error);

/* Writes the note of a meal, or of the day if meal_id is 0, as one undo step. A blank or NULL note
 * removes it. */
MARROW_CHECKED enum status day_note_set_note(struct journal *journal, struct date day,
                                             int64_t meal_id, const char *note,
                                             struct error *error);

#endif
