/* spacing.h - the time that a person keeps between the doses of two courses: "calcium 4 h after
 * levothyroxine". The person sets it; the program has no such rules of its own.
 *
 * It is counted from the doses as they were taken, not from when they were due. A dose without a
 * time breaks nothing. "A 4 h after B" is broken by a dose of A less than 4 h after one of B, and
 * by nothing else; "A 2 h before B" by two doses of which A's came first, less than 2 h apart. Two
 * doses at the same minute break both.
 */
#ifndef MARROW_JOURNAL_SPACING_H
#define MARROW_JOURNAL_SPACING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/course.h"
#include "marrow/journal/journal.h"

#define SPACING_MOST 1440 /* minutes */

struct spacing {
    const struct course *course; /* which keeps the time */
    const struct course *other;
    bool is_after; /* the other's dose; else before it */
    int minutes; /* 1 to SPACING_MOST */
};

struct spacings {
    struct arena arena;
    struct spacing *items;
    size_t count;
};

/* Loads all, with the courses they are of, which must live as long. Release with
 * spacings_release. */
MARROW_CHECKED enum status spacings_load(struct spacings *out, struct store *log,
                                         const struct courses *courses, struct error *error);
void spacings_release(struct spacings *spacings);

/* Reads a time such as "4h", "4 h", "90 min" or "1 h 30 min" as minutes; "none" is 0.
 * STATUS_INVALID: anything else, or more than a day. */
MARROW_CHECKED enum status spacing_parse_minutes(int *out, const char *text, struct error *error);

/* Appends the rule from the course's side: "4 h after Levothyroxine". */
void spacing_format(struct buffer *out, const struct spacing *spacing);

/* Sets the time that a course keeps on that side of the other, as one undo step; 0 minutes removes
 * it. STATUS_INVALID: both are one course. */
MARROW_CHECKED enum status spacing_set(struct journal *journal, const struct spacing *spacing,
                                       struct error *error);

/* Deletes those of a row of a course, within the caller's action. */
MARROW_CHECKED enum status spacing_delete_of(struct store *log, int64_t course_id,
                                             struct error *error);

/* A dose about to be taken. */
struct spacing_dose {
    int64_t course_id; /* of any of its rows */
    struct date day;
    int minute; /* MINUTE_NONE: not said */
};

/* A rule that a dose breaks. */
struct spacing_break {
    const char *sentence;
    size_t index; /* of the dose that breaks it */
    size_t later; /* of the dose that the rule puts later; as index where the other one is logged */
    bool has_time; /* the rule says from when on the later dose keeps it */
    struct date day;
    int minute; /* after the day's midnight, to 1439 */
};

/* Calls `found` for each rule that a dose breaks. Looks at the doses in the log and at one another:
 * "Calcium 1 h 30 min after Levothyroxine (07:00); you keep 4 h after it". The nearest dose is
 * named. What `found` gets lives until the call returns. */
MARROW_CHECKED enum status
spacings_check(struct journal *journal, const struct spacing_dose *doses, size_t count,
               void (*found)(const struct spacing_break *broken, void *payload), void *payload,
               struct error *error);

/* Appends what the person needs to know of a rule that was just set, a line each: that the other
 * course keeps time to this one too ("circular"), and planned times that break the rule. */
void spacing_add_doubts(struct buffer *out, const struct spacing *spacing,
                        const struct spacings *all);

#endif
