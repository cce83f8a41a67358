/* profile_history.h - the profile's rows: what was set, and from which day. */
#ifndef MARROW_JOURNAL_PROFILE_HISTORY_H
#define MARROW_JOURNAL_PROFILE_HISTORY_H

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/profile.h"

/* A profile set from a day on, or a life stage that begins or ends on it. */
struct profile_row {
    struct date from;
    bool is_stage; /* only profile.stage is set; else everything except it */
    struct profile profile;
};

struct profile_history {
    struct arena arena;
    struct profile_row *rows; /* ordered by day; a stage after the profile of the same day */
    size_t count;
};

/* Loads all rows. Release with profile_history_release, unless it failed. */
MARROW_CHECKED enum status profile_history_load(struct profile_history *out, struct store *log,
                                                struct error *error);
void profile_history_release(struct profile_history *history);

/* Returns the row of the life stage that applies on the day, or NULL if none was set by then. */
const struct profile_row *profile_history_get_stage(const struct profile_history *history,
                                                    struct date day);

/* Removes the profile and stage set from exactly this day on, as one undo step; the ones before
 * apply again. STATUS_NOT_FOUND: nothing was set on that day. */
MARROW_CHECKED enum status profile_history_remove(struct journal *journal, struct date from,
                                                  struct error *error);

#endif
