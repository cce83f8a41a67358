/* schedule.h - the time line of a course: which doses fell due, and what became of them. No I/O.
 *
 * Taken daily or on days of the week, each time of each such day is a slot of its own: the dose
 * taken for that time fills it, else any other dose of the day, in order. A day that is over
 * without it has missed it.
 *
 * Where a dose stands for n days, the first slot is the course's first day (the first of its day of
 * the week), and a slot is open for n days: a dose on any of them fills it, late or not; so does
 * one at most n/2 days before, early. After a dose the next slot is n days after it (with a day of
 * the week: n days after the slot), after a slot that was missed or skipped n days after the slot.
 * What was taken besides fills no slot: it is extra.
 *
 * A change of dose begins a new part; the last dose of the part before still holds for its days.
 * Nothing falls due after the end.
 */
#ifndef MARROW_JOURNAL_SCHEDULE_H
#define MARROW_JOURNAL_SCHEDULE_H

#include "marrow/journal/course.h"

enum dose_state {
    DOSE_AHEAD, /* its time is yet to come */
    DOSE_DUE, /* from an hour before its time on */
    DOSE_LATE, /* more than two hours after its time, or after its day, and still open */
    DOSE_TAKEN,
    DOSE_SKIPPED,
    DOSE_MISSED,
};

const char *schedule_state_name(
    enum dose_state state); /* "ahead", "due", "late", "taken", "skipped", "missed" */
bool schedule_state_is_open(enum dose_state state); /* due or late: can be taken now */

/* A dose as it lies in the log. */
struct dose_row {
    int64_t id;
    int64_t course_id; /* of the part that it was taken for */
    struct date day;
    int due_minute; /* MINUTE_NONE: none said */
    bool is_taken; /* false: skipped */
    double amount; /* in the version's basis; 0 where skipped */
    int64_t entry_id; /* 0: none */
    int entry_minute; /* MINUTE_NONE: none */
    const char *measure; /* of the entry; NULL */
};

struct slot {
    const struct course *course;
    const struct course_part *part;
    struct date day; /* on which it fell due; of a filled slot of several days, and of an extra:
                        that of its dose */
    int minute; /* MINUTE_NONE: at any time */
    enum dose_state state;
    const struct dose_row *dose; /* NULL: none */
    bool is_extra; /* a dose without a slot */
    bool is_off_amount; /* taken in another amount than laid down */
};

/* Whether it is taken when all that is due is: open, or missed (of a day that is over). */
bool schedule_wants_slot(const struct slot *slot);

/* What is asked of a schedule. */
struct schedule_query {
    struct date from, to; /* slots of these days */
    struct date today;
    int minute; /* of today's label */
};

/* Slots of the course in the order of days and times, into *out (in the arena). rows: all doses of
 * the course in the order of days; those before `from` matter only where a dose stands for several
 * days. An open slot of several days is listed under the day on which it fell due. */
void schedule_list(struct slot **out, size_t *count, struct arena *arena,
                   const struct course *course, const struct dose_row *rows, size_t row_count,
                   const struct schedule_query *query);

struct dose_counts {
    int due; /* slots that are filled or over, and those open today */
    int taken;
    int skipped;
    int missed;
    int extra; /* taken besides */
    int off_amount; /* of those taken: another amount than laid down */
};

/* What became of the slots; those ahead are left out, open ones count as due alone. */
struct dose_counts schedule_count(const struct slot *slots, size_t count);

#endif
