/* reminder.h - what a day has to say of supplements: doses that are due, courses near their end or
 * past it, much calcium at once. */
#ifndef MARROW_REPORT_REMINDER_H
#define MARROW_REPORT_REMINDER_H

#include "marrow/base/buffer.h"
#include "marrow/journal/dose.h"
#include "marrow/report/wording.h"

#define REMINDER_DAYS 7 /* before and after its end that a course is told of */
#define REMINDER_DAYS_MOST 366 /* after its end that it is told of for being taken on */

enum reminder_kind {
    REMINDER_ENDS, /* its last day is this day or one of the next seven */
    REMINDER_ENDED, /* its last day was one of the seven before */
    REMINDER_OVERRUN, /* it was taken after its last day, and within the last seven */
};

const char *reminder_kind_name(enum reminder_kind kind); /* "ends", "ended", "overrun" */

struct reminder {
    enum reminder_kind kind;
    const struct course *course;
    struct date end;
    int days; /* to the end; since it; of an overrun: on which it was taken since */
};

struct reminders {
    struct doses doses; /* of the day */
    struct reminder *reminders; /* in the arena of doses */
    size_t count;
};

/* A course that another one of the same product follows is not told of. */
MARROW_CHECKED enum status reminders_load(struct reminders *out, struct journal *journal,
                                          struct date day, struct error *error);
void reminders_release(struct reminders *reminders);

/* How many doses are due or late; of a day that is over, missed. */
size_t reminders_count_due(const struct reminders *reminders);

/* "due: Magnesium citrate 08:00 (late), Vitamin D3" and, of today, "later: ..."; nothing where all
 * is taken. Appended. */
void reminders_format_due(struct buffer *out, const struct reminders *reminders);

/* "Magnesium citrate ends on Sun 22 Nov, in 3 days", "Magnesium citrate ended on Sun 15 Nov",
 * "Magnesium citrate ended on Sun 15 Nov and was taken on 3 days since". Appended. */
void reminder_format(struct buffer *out, const struct reminder *reminder);

/* --- calcium at once ---
 *
 * Sources: C. Robb-Nicholson, Harvard Women's Health Watch (Orlando Sentinel, 29 January 2008): up
 * to 500 mg at a time calcium is absorbed very efficiently, from diet or supplements; above that
 * the efficiency declines. Ohio State University Extension, Chow Line, 16 March 2012: above 500 or
 * 600 mg at a time the share absorbed falls from about 30 to about 20 percent. */
#define CALCIUM_AT_ONCE_MG 500.0
#define CALCIUM_AT_ONCE_SOURCE "Harvard Women's Health Watch, 2008"

struct reminder_at_once {
    bool is_over; /* more than CALCIUM_AT_ONCE_MG */
    double amount; /* mg, known: the most from supplements and medicines at one time */
    int minute; /* MINUTE_NONE: of one entry without a time */
};

struct reminder_at_once reminder_at_once_of(const struct day *day);

/* "600 mg of calcium at once from supplements at 08:00: of more than 500 mg a smaller share is
 * absorbed (Harvard ..., 2008)"; "" where it is not over. */
void reminder_at_once_format(char out[WORDING_SIZE * 2], const struct reminder_at_once *at_once);

#endif
