/* course.h - courses: a supplement or medicine taken over time, with dose, times, days, start and
 * end.
 *
 * A course is one row of the table course, or several that follow one another, its parts. A change
 * of dose ends one row the day before and begins another, so the past keeps its dose. Rows of one
 * food, each beginning the day after the one before ended, are one course. If a row could continue
 * two courses of one food, it continues the one with the same reason. So a course resumed the day
 * after its end is still the same course.
 *
 * A dose covers interval_days days, starting with its own: 1 if it is taken daily or on days of the
 * week. A month is 30 days.
 */
#ifndef MARROW_JOURNAL_COURSE_H
#define MARROW_JOURNAL_COURSE_H

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"

#define COURSE_TIMES_MAX 8
#define COURSE_INTERVAL_MAX 366
#define WEEKDAYS_ALL 0x7Fu /* bit 0 is Monday */

/* How a course is taken. */
struct course_plan {
    double amount; /* amount of one dose, in the food version's basis: units, g or ml */
    const char *measure; /* as typed: "2 tablets" */
    int minutes[COURSE_TIMES_MAX]; /* the times of a day, ascending */
    size_t minute_count; /* 0: once a day, at no fixed time */
    unsigned weekdays; /* the days of the week, as bits */
    int interval_days; /* how many days a dose covers, 1 to 366 */
    struct date start;
    int start_minute; /* when it was begun on that day: earlier doses are not missed; 0: whole day
                       */
    bool has_end;
    struct date end; /* the last day */
    const char *reason; /* NULL: none given */
    const char *advised_by; /* NULL: none given */
};

struct course_part {
    int64_t id;
    int64_t version_id; /* version of the food when the part began */
    struct course_plan plan;
};

struct course {
    int number; /* the number people use: 1, 2, ..., by when courses were created */
    int64_t food_id;
    const char *food; /* the product's name */
    const char *origin;
    const char *unit; /* the unit of amounts: "tablet", "g", "ml" */
    struct course_part *parts; /* in order of time, at least one */
    size_t part_count;
};

struct courses {
    struct arena arena;
    struct course *courses; /* ordered by number */
    size_t count;
};

/* Loads all courses. Release with courses_release. */
MARROW_CHECKED enum status courses_load(struct courses *out, struct store *log,
                                        struct error *error);
void courses_release(struct courses *courses);

/* Finds a course by its number ("2", "#2"), or by beginnings of words of its product ("magn citr").
 * If several match, takes the one that runs on the day. STATUS_NOT_FOUND names the word.
 * STATUS_AMBIGUOUS lists the matches with their numbers. */
MARROW_CHECKED enum status courses_find(const struct course **out, const struct courses *courses,
                                        const char *word, struct date day, struct error *error);

/* Returns the course with a row of this id, or NULL. */
const struct course *courses_get(const struct courses *courses, int64_t id);

/* Returns the course of a food that runs on a day, or NULL. */
const struct course *courses_running(const struct courses *courses, int64_t food_id,
                                     struct date day);

/* Returns the last part. */
const struct course_part *course_last(const struct course *course);

/* Returns the part that applies on a day; NULL before the start and after the end. */
const struct course_part *course_part_on(const struct course *course, struct date day);

/* Returns whether the course's last day lies before the day. */
bool course_has_ended(const struct course *course, struct date day);

/* Begins a course of a supplement or medicine, from the log or a catalogue, as one undo step. *id
 * gets the id of its row. STATUS_INVALID: another kind of food; an end before the start; or, if a
 * dose covers several days, more than one time a day, or days of the week other than one with whole
 * weeks. */
MARROW_CHECKED enum status course_create(int64_t *id, struct journal *journal,
                                         const struct food *food, const struct course_plan *plan,
                                         struct error *error);

/* Changes the course from a day on, as one undo step. If dose, times or days differ and `from` is
 * after the start of the last part, that part ends the day before and another begins. Otherwise the
 * last part is changed in place. plan->start matters only for a course of one part that is changed
 * from its start. STATUS_INVALID: `from` is before the last change or after the end; else as for
 * course_create. */
MARROW_CHECKED enum status course_change(struct journal *journal, const struct course *course,
                                         const struct course_plan *plan, struct date from,
                                         struct error *error);

/* Sets the last day, as one undo step. STATUS_INVALID: it is before the start of the last part. */
MARROW_CHECKED enum status course_end(struct journal *journal, const struct course *course,
                                      struct date day, struct error *error);

/* Deletes the course, as one undo step. STATUS_INVALID: doses of it were taken, so it can only be
 * ended. */
MARROW_CHECKED enum status course_delete(struct journal *journal, const struct course *course,
                                         struct error *error);

#endif
