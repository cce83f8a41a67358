/* dose.h - the doses of courses: which are due on a day, taking them, skipping them.
 *
 * A taken dose is a row of the table dose and the entry logged for it. A skipped dose is the row
 * alone. An entry of a course's product on a day of the course is always a dose, whether it was
 * typed, copied or moved there. It fills the time that schedule_find_slot gives; once all times are
 * filled it is an extra dose. A dose of last night that is taken after midnight is logged on the
 * day before, at 24:00 or later. If two courses are of one product, the dose belongs to the first.
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
    int reach; /* the setting dose_hours, in minutes */
    struct slot *slots; /* ordered by time; those without a time last */
    size_t count;
};

/* Loads the slots of all courses on a day: doses due on it, extra doses taken on it and, for today,
 * earlier ones that are still open, last night's among them. Release with doses_release. */
MARROW_CHECKED enum status doses_load_day(struct doses *out, struct journal *journal,
                                          struct date day, struct error *error);
void doses_release(struct doses *doses);

/* Returns the slot that a dose taken on that day at that minute fills, as schedule_find_slot says.
 * MINUTE_NONE: the first open one, else the first that is ahead or missed. Returns NULL if the dose
 * is an extra one. */
const struct slot *doses_find_open(const struct doses *doses, const struct course *course,
                                   int minute);

/* Finds whether a dose of the food taken today at that minute fills a slot of last night: it is
 * still unfilled, and its time lies at most dose_hours before. */
MARROW_CHECKED enum status dose_is_last_nights(bool *out, struct journal *journal, int64_t food_id,
                                               int minute, struct error *error);

#define DOSE_TOLD 64

/* Writes what an entry was counted for: "the dose of Wed 18 Nov, 23:00"; "" if it fills no time of
 * a course. */
MARROW_CHECKED enum status dose_format_counted(char out[DOSE_TOLD], struct store *log,
                                               int64_t entry_id, struct error *error);

/* Lists the slots of one course from `from` to `to`, in the arena. */
MARROW_CHECKED enum status doses_load_course(struct slot **out, size_t *count, struct arena *arena,
                                             struct journal *journal, const struct course *course,
                                             struct date from, struct date to, struct error *error);

/* A dose to take or skip. One whose slot lies on the day before is of last night. */
struct dose_taking {
    const struct course *course;
    const struct slot *slot; /* NULL: an extra dose */
    const struct measured *measured; /* NULL: the course's amount */
    /* When it was taken. MINUTE_NONE: now if the day is today, else when it was due. */
    int minute;
};

/* Returns the day on which a dose taken on `day` counts: the day before if it is of last night. */
struct date dose_taking_day(const struct dose_taking *taking, struct date day);

/* Returns the minute of `day` at which the dose is taken; MINUTE_NONE: not said. */
int dose_taking_minute(const struct dose_taking *taking, const struct journal *journal,
                       struct date day);

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
