/* dose.h - the doses of a day: what is due, taking it, skipping it.
 *
 * A dose that was taken is a row of the table dose and the entry that was logged for it; a skipped
 * one is the row alone. An entry of what a course runs of on its day is a dose of the course
 * however it was logged: by quick entry, a copy, a move. It fills the open time nearest to its own;
 * when all are filled it is an extra one. Where two courses of one product run, it is the first
 * one's. Deleting the entry deletes the dose.
 */
#ifndef MARROW_JOURNAL_DOSE_H
#define MARROW_JOURNAL_DOSE_H

#include "marrow/catalogue/measure.h"
#include "marrow/journal/schedule.h"

struct doses {
    struct arena arena;
    struct courses courses;
    struct date day;
    struct slot *slots; /* by time; those without one last */
    size_t count;
};

/* The slots of all courses on a day: those of the day, doses that were taken besides, and (on
 * today) what fell due on an earlier day and is still open. */
MARROW_CHECKED enum status doses_load_day(struct doses *out, struct journal *journal,
                                          struct date day, struct error *error);
void doses_release(struct doses *doses);

/* The slot of the course that a person means who takes it on that day: the first open one; else, of
 * today, the next ahead, of an earlier day the first missed; NULL: none, then it is an extra. */
const struct slot *doses_find_open(const struct doses *doses, const struct course *course);

/* All doses of a course from one day to another, as a schedule. */
MARROW_CHECKED enum status doses_load_course(struct slot **out, size_t *count, struct arena *arena,
                                             struct journal *journal, const struct course *course,
                                             struct date from, struct date to, struct error *error);

/* One dose to be taken or skipped. */
struct dose_taking {
    const struct course *course;
    const struct slot *slot; /* NULL: none; an extra */
    const struct measured *measured; /* NULL: the amount laid down */
    int minute; /* at which it was taken; MINUTE_NONE: now where the day is today, else when it was
                   due */
};

/* Takes all of them on the day, as one undo step; ids (count of room, may be NULL) get the new
 * entries. They go to the slot of supplements. STATUS_INVALID: the day lies in the future. */
MARROW_CHECKED enum status doses_take(int64_t *ids, struct journal *journal, struct date day,
                                      const struct dose_taking *takings, size_t count,
                                      struct error *error);

/* Skips them, as one undo step. STATUS_INVALID: nothing of a course is open on that day. */
MARROW_CHECKED enum status doses_skip(struct journal *journal, struct date day,
                                      const struct dose_taking *takings, size_t count,
                                      struct error *error);

#endif
