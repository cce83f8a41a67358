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

/* Whether supplements or medicines were taken on a day. */
enum day_supplements {
    DAY_SUPPLEMENTS_NOT_LOGGED, /* none are logged, which says nothing */
    DAY_SUPPLEMENTS_NONE, /* the person says that none were taken, and none are logged */
    DAY_SUPPLEMENTS_LOGGED
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

/* Returns "not logged", "none taken" or "logged". */
const char *day_note_supplements_name(enum day_supplements supplements);

MARROW_CHECKED enum status day_note_load_supplements(enum day_supplements *out, struct store *log,
                                                     struct date day, struct error *error);

/* Marks that no supplements were taken on the day, or removes that mark, as one undo step.
 * STATUS_INVALID: supplements are logged on it. */
MARROW_CHECKED enum status day_note_set_no_supplements(struct journal *journal, struct date day,
                                                       bool is_none, struct error *error);

/* Writes the note of a meal, or of the day if meal_id is 0, as one undo step. A blank or NULL note
 * removes it. */
MARROW_CHECKED enum status day_note_set_note(struct journal *journal, struct date day,
                                             int64_t meal_id, const char *note,
                                             struct error *error);

#endif
