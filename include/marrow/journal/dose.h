/* dose.h - the doses of courses: which are due on a day, taking them, skipping them.
 *
 * A taken dose is a row of the table dose and the entry logged for it. A skipped dose is the row
 * alone. An entry of a course's product on a day of the course is always a dose, whether it was
 * typed, copied or moved there. It fills the open time nearest to its own; once all times are
 * filled it is an extra dose. If two courses are of one product, the dose belongs to the first.
 * Deleting the entry deletes the dose.
 */
#ifndef MARROW_JOURNAL_DOSE_H
#define MARROW_JOURNAL_DOSE_H

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/measure.h"
#include "marrow/journal/course.h"
#include "marrow/journal/schedule.h"

struct doses {
    struct arena arena;
    struct courses courses;
    struct date day;
    struct slot *slots; /* ordered by time; those without a time last */
    size_t count;
};

/* Loads the slots of all courses on a day: doses due on it, extra doses taken on it and, for today,
 * earlier ones that are still open. Release with doses_release. */
MARROW_CHECKED enum status doses_load_day(struct doses *out, struct journal *journal,
                                          struct date day, struct error *error);
void doses_release(struct doses *doses);

/* Returns the slot that a dose taken on that day fills: the first open one; else the next one ahead
 * today, or the first one missed on an earlier day. Returns NULL if the dose is an extra one. */
const struct slot *doses_find_open(const struct doses *doses, const struct course *course);

/* Lists the slots of one course from `from` to `to`, in the arena. */
MARROW_CHECKED enum status doses_load_course(struct slot **out, size_t *count, struct arena *arena,
                                             struct journal *journal, const struct course *course,
                                             struct date from, struct date to, struct error *error);

/* A dose to take or skip. */
struct dose_taking {
    const struct course *course;
    const struct slot *slot; /* NULL: an extra dose */
    const struct measured *measured; /* NULL: the course's amount */
    /* When it was taken. MINUTE_NONE: now if the day is today, else when it was due. */
    int minute;
};

/* Takes all the doses on the day, as one undo step. Their entries go to the supplements' meal.
 * *ids (room for `count`; may be NULL) gets the new entries. STATUS_INVALID: the day is in the
 * future. */
MARROW_CHECKED enum status doses_take(int64_t *ids, struct journal *journal, struct date day,
                                      const struct dose_taking *takings, size_t count,
                                      struct error *error);

/* Skips all the doses, as one undo step. STATUS_INVALID: one has no slot. */
MARROW_CHECKED enum status doses_skip(struct journal *journal, struct date day,
                                      const struct dose_taking *takings, size_t count,
                                      struct error *error);

#endif
