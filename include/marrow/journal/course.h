/* course.h - a supplement or a medicine taken over time: its dose, times, days, beginning and end.
 *
 * A course is one row of the table course, or several that follow one another: a change of dose
 * from a day on ends the row the day before and begins another, so that the past keeps its dose.
 * Rows of one food, each beginning the day after the one before it ended, are one course (where two
 * courses of one food would fit, the one with the same reason goes first). Its rows are its parts.
 * So a course taken up again the day after its end goes on as the same.
 *
 * A dose stands for interval_days days, from its day on: 1 for what is taken daily or on days of
 * the week. A month is 30 days.
 */
#ifndef MARROW_JOURNAL_COURSE_H
#define MARROW_JOURNAL_COURSE_H

#include "marrow/base/date.h"
#include "marrow/journal/journal.h"

#define COURSE_TIMES_MAX 8
#define COURSE_INTERVAL_MAX 366
#define WEEKDAYS_ALL 0x7Fu /* bit 0 is Monday */

/* What a person lays down. */
struct course_plan {
    double amount; /* one dose, in the food version's basis: units, g or ml */
    const char *measure; /* as said: "2 tablets" */
    int minutes[COURSE_TIMES_MAX]; /* times of day, rising */
    size_t minute_count; /* 0: once, at any time of the day */
    unsigned weekdays; /* on which it is taken */
    int interval_days; /* the days that one dose stands for, 1 to 366 */
    struct date start;
    bool has_end;
    struct date end; /* the last day */
    const char *reason; /* NULL: not said */
    const char *advised_by; /* NULL: not said */
};

struct course_part {
    int64_t id;
    int64_t version_id; /* of the food, when it was laid down */
    struct course_plan plan;
};

struct course {
    int number; /* as people name it: 1, 2, ..., in the order in which they were begun with */
    int64_t food_id;
    const char *food; /* the product's name */
    const char *origin;
    const char *unit; /* "tablet", "g", "ml": what amounts count */
    struct course_part *parts; /* in the order of time; at least one */
    size_t part_count;
};

struct courses {
    struct arena arena;
    struct course *courses; /* by number */
    size_t count;
};

MARROW_CHECKED enum status courses_load(struct courses *out, struct store *log,
                                        struct error *error);
void courses_release(struct courses *courses);

/* By its number ("2", "#2"), or by beginnings of words of its product ("magn citr"): of several
 * that fit, the one that runs on the day. STATUS_NOT_FOUND names the word; STATUS_AMBIGUOUS lists
 * those that fit, with their numbers. */
MARROW_CHECKED enum status courses_find(const struct course **out, const struct courses *courses,
                                        const char *word, struct date day, struct error *error);

/* The course of a food that runs on a day; NULL: none. */
const struct course *courses_running(const struct courses *courses, int64_t food_id,
                                     struct date day);

const struct course_part *course_last(const struct course *course);
/* The part that holds on a day; NULL before the start and after the end. */
const struct course_part *course_part_on(const struct course *course, struct date day);
bool course_has_ended(const struct course *course,
                      struct date day); /* its last day lies before it */

/* Begins a course of a supplement or medicine, from log or catalogue; one undo step. *id gets its
 * first row's. STATUS_INVALID: another kind of food; an end before the start; more than one time a
 * day, or days of the week other than one with whole weeks, where a dose stands for several days.
 */
MARROW_CHECKED enum status course_create(int64_t *id, struct journal *journal,
                                         const struct food *food, const struct course_plan *plan,
                                         struct error *error);

/* Lays the course down anew from a day on; one undo step. Where the dose, its times or days differ
 * and `from` lies after the start of the last part, that part ends the day before and another
 * begins; else, and for end, reason and adviser, the last part is changed in place. plan->start
 * counts only for a course of one part that is changed from its start. STATUS_INVALID: from lies
 * before the last change or after the end; else as course_create. */
MARROW_CHECKED enum status course_change(struct journal *journal, const struct course *course,
                                         const struct course_plan *plan, struct date from,
                                         struct error *error);

/* Sets the last day; one undo step. STATUS_INVALID: before the start of its last part. */
MARROW_CHECKED enum status course_end(struct journal *journal, const struct course *course,
                                      struct date day, struct error *error);

/* One undo step. STATUS_INVALID: doses of it were taken; then it can only be ended. */
MARROW_CHECKED enum status course_delete(struct journal *journal, const struct course *course,
                                         struct error *error);

#endif
