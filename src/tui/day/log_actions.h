/* log_actions.h - logging what was typed, from the screens that ask for it. */
#ifndef MARROW_TUI_LOG_ACTIONS_H
#define MARROW_TUI_LOG_ACTIONS_H

#include "core/screen.h"
#include "marrow/journal/resolve.h"

/* Logs all of a resolution as one undo step, and tells `done` with the first limit that the day is
 * carried over by it. Returns the first entry's id; 0: it failed, and the error is told. */
int64_t log_resolution(struct ui *ui, const struct resolution *resolution, const char *done);

#endif
