/* profile_history.h - the profile's rows: what was given from which day on. */
#ifndef MARROW_JOURNAL_PROFILE_HISTORY_H
#define MARROW_JOURNAL_PROFILE_HISTORY_H

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/profile.h"

/* A profile given from a day on, or a life stage that begins or ends on it. */
struct profile_row {
    struct date from;
    bool is_stage; /* only profile.stage is set; else all but that */
    struct profile profile;
};

struct profile_history {
    struct arena arena;
    struct profile_row *rows; /* by day; a stage after the profile of the same day */
    size_t count;
};

/* Loads all rows. Release with profile_history_release, unless it failed. */
MARROW_CHECKED enum status profile_history_load(struct profile_history *out, struct store *log,
                                                struct error *error);
void profile_history_release(struct profile_history *history);

/* Returns the row of the life stage that holds on the day; NULL: none was given by then. */
const struct profile_row *profile_history_get_stage(const struct profile_history *history,
                                                    struct date day);

/* Removes the profile and the stage given from exactly this day on, as one undo step; what held
 * before holds again. STATUS_NOT_FOUND: there is none. */
MARROW_CHECKED enum status profile_history_remove(struct journal *journal, struct date from,
                                                  struct error *error);

#endif
