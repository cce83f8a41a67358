/* profile_history.h - the profile's time line: what was said from which day on. */
#ifndef MARROW_JOURNAL_PROFILE_HISTORY_H
#define MARROW_JOURNAL_PROFILE_HISTORY_H

#include "marrow/journal/profile.h"

/* What was said of the person from a day on, or that a life stage began or ended on it. */
struct profile_row {
    struct date from;
    bool is_stage; /* profile.stage alone is meant; else all but that */
    struct profile profile;
};

struct profile_history {
    struct arena arena;
    struct profile_row *rows; /* by day; a stage after what was said of the person on that day */
    size_t count;
};

/* Release in every case but failure. */
MARROW_CHECKED enum status profile_history_load(struct profile_history *out, struct store *log,
                                                struct error *error);
void profile_history_release(struct profile_history *history);

/* The row of the life stage that holds on the day; NULL: none was ever said from before or on it.
 */
const struct profile_row *profile_history_get_stage(const struct profile_history *history,
                                                    struct date day);

/* Takes away what was said from exactly this day on, of the person and of a stage, as one undo
 * step: what held before holds again. STATUS_NOT_FOUND: nothing was. */
MARROW_CHECKED enum status profile_history_remove(struct journal *journal, struct date from,
                                                  struct error *error);

#endif
