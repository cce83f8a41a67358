/* reminder.h - a day's reminders: doses that are due, courses that end soon or have ended, and much
 * calcium at once.
 */
#ifndef MARROW_REPORT_REMINDER_H
#define MARROW_REPORT_REMINDER_H

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/day_note.h"
#include "marrow/journal/dose.h"
#include "marrow/journal/journal.h"
#include "marrow/report/period.h"
#include "marrow/report/wording.h"

#define REMINDER_DAYS 7 /* days before and after its end on which a course is listed */
#define REMINDER_DAYS_MOST                                                                         \
    366 /* days after its end on which a course still being taken is listed */

enum reminder_kind {
    REMINDER_ENDS, /* its last day is this day or one of the next seven */
    REMINDER_ENDED, /* its last day was one of the seven before */
    REMINDER_OVERRUN, /* it was taken after its last day, and within the last seven days */
};

/* Returns "ends", "ended" or "overrun". */
const char *reminder_kind_name(enum reminder_kind kind);

struct reminder {
    enum reminder_kind kind;
    const struct course *course;
    struct date end;
    int days; /* days until the end, or since it; REMINDER_OVERRUN: days on which it was taken since
               */
};

struct reminders {
    struct doses doses; /* of the day */
    struct reminder *reminders; /* in the arena of doses */
    size_t count;
    enum day_supplements supplements; /* whether any were taken on the day */
};

/* Loads the day's doses and reminders. A course followed by another of the same product gives no
 * reminder. Release with reminders_release. */
MARROW_CHECKED enum status reminders_load(struct reminders *out, struct journal *journal,
                                          struct date day, struct error *error);
void reminders_release(struct reminders *reminders);

/* Returns the number of doses that are due or late, or missed if the day is over. */
size_t reminders_count_due(const struct reminders *reminders);

/* Appends the doses that are due, and those due later today, and before them whether no supplements
 * were taken or, on a past day with missed doses, none are logged. Appends nothing if all doses are
 * taken. */
void reminders_format_due(struct buffer *out, const struct reminders *reminders);

/* Appends when the course ends or ended, and how often it was taken since. */
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
    int minute; /* MINUTE_NONE: one entry without a time */
};

/* Returns the most calcium taken at one time of the day. */
struct reminder_at_once reminder_at_once_of(const struct day *day);

#define CALCIUM_AT_ONCE_DAYS 31 /* longer periods are not counted */

/* Counts the days of a period of at most CALCIUM_AT_ONCE_DAYS on which more than that was taken at
 * one time; -1 for a longer one. */
MARROW_CHECKED enum status reminder_count_at_once(int *out, struct journal *journal,
                                                  const struct period *period, struct error *error);

/* Formats the warning with its source; "" if the amount is not over. */
void reminder_at_once_format(char out[WORDING_SIZE * 2], const struct reminder_at_once *at_once);

#endif
