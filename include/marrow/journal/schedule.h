/* schedule.h - the time line of a course: which doses were due, and which were taken, skipped or
 * missed. No I/O.
 *
 * For doses taken daily, or on some days of the week, each time of such a day is a slot. The dose
 * taken for that time fills it; else any other dose of the day, in order. A slot not filled by the
 * end of its day is missed, but not before the reach (the setting dose_hours) after its time is
 * over: a dose due at 23:00 and taken at 00:30 is last night's.
 *
 * For a dose that covers n days, the first slot is the first day of the course (with a day of the
 * week: the first such day). A slot is open for n days. A dose on any of them fills it, late or
 * not; a dose up to n/2 days before the slot fills it early. After a dose, the next slot is n days
 * after the dose (with a day of the week: n days after the slot). After a missed or skipped slot,
 * it is n days after that slot. Any other dose fills no slot and is extra.
 *
 * A change of dose begins a new part of the course. The last dose of the part before still covers
 * its days. Nothing is due after the end.
 */
#ifndef MARROW_JOURNAL_SCHEDULE_H
#define MARROW_JOURNAL_SCHEDULE_H

#include "marrow/base/date.h"
#include "marrow/journal/course.h"

enum dose_state {
    DOSE_AHEAD, /* its time is still to come */
    DOSE_DUE, /* from an hour before its time on */
    DOSE_LATE, /* still open more than two hours after its time, or after its day */
    DOSE_TAKEN,
    DOSE_SKIPPED,
    DOSE_MISSED,
};

/* Returns "ahead", "due", "late", "taken", "skipped" or "missed". */
const char *schedule_state_name(enum dose_state state);

/* Returns whether a dose in this state can be taken now: it is due or late. */
bool schedule_state_is_open(enum dose_state state);

/* A dose as stored in the log. */
struct dose_row {
    int64_t id;
    int64_t course_id; /* the part it was taken for */
    struct date day;
    int due_minute; /* MINUTE_NONE: no time */
    bool is_taken; /* false: skipped */
    double amount; /* in the version's basis; 0 if skipped */
    int64_t entry_id; /* 0: none */
    int entry_minute; /* MINUTE_NONE: none */
    const char *measure; /* of the entry; NULL: none */
};

struct slot {
    const struct course *course;
    const struct course_part *part;
    /* When it was due. For a filled slot of several days, and an extra dose: when it was taken. */
    struct date day;
    int minute; /* MINUTE_NONE: at any time */
    enum dose_state state;
    const struct dose_row *dose; /* NULL: none yet */
    bool is_extra; /* a dose that fills no slot */
    bool is_off_amount; /* the amount taken differs from the course's */
};

/* Returns whether "take all" takes the slot: it is open, or missed on a day that is over. */
bool schedule_wants_slot(const struct slot *slot);

/* Which slots to list, and the current time. */
struct schedule_query {
    struct date from, to;
    struct date today;
    int minute; /* minute of today */
    int reach; /* minutes after its time that a slot stays open, at least */
    int64_t anchor_part; /* the part whose doses before `anchor` are left out; 0: none are */
    struct date anchor; /* the day of an anchor, on or before `from` */
};

/* Returns whether a dose taken on `day`, with the part's dose before it on `before`, is an anchor:
 * it surely fills a slot, so that what is due afterwards does not depend on earlier doses. So a
 * course's present needs only its latest doses, however long it has run. */
bool schedule_is_anchor(const struct course *course, const struct course_part *part,
                        struct date before, struct date day);

/* Lists the course's slots by day and time, in the arena. `rows` are the doses of the course,
 * ordered by day; those before query->from matter only if a dose covers several days, and then from
 * an anchor on. Those later than COURSE_INTERVAL_MAX days after query->to never matter. An open
 * slot of several days is listed under the day it was due. */
void schedule_list(struct slot **out, size_t *count, struct arena *arena,
                   const struct course *course, const struct dose_row *rows, size_t row_count,
                   const struct schedule_query *query);

/* Returns the unfilled slot that a dose fills which is taken on a day at a minute: the last one
 * whose time was at most `reach` minutes before, else the next one at most `reach` after, else the
 * earliest one of before, else the next. Slots of other courses are passed over (course NULL: there
 * are none). NULL: all are filled. Doses without a time are always near. */
const struct slot *schedule_find_slot(const struct slot *slots, size_t count,
                                      const struct course *course, struct date day, int minute,
                                      int reach);

/* Returns how many minutes before the slot's time a dose is taken on a day at a minute; 0 if it is
 * not early, or the slot has no time. */
int schedule_minutes_early(const struct slot *slot, struct date day, int minute);

struct dose_counts {
    int due; /* slots that are filled, over, or open today */
    int taken;
    int skipped;
    int missed;
    int extra;
    int off_amount; /* doses taken in another amount than the course's */
};

/* Counts the slots by state. Leaves out slots ahead; open ones count only as due. */
struct dose_counts schedule_count(const struct slot *slots, size_t count);

#endif
