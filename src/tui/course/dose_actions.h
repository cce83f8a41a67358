/* dose_actions.h - taking and skipping doses from a screen. Each is one undo step; a limit that the
 * day would go over is told with it. */
#ifndef MARROW_TUI_DOSE_ACTIONS_H
#define MARROW_TUI_DOSE_ACTIONS_H

#include "core/screen.h"
#include "marrow/journal/dose.h"
#include "marrow/report/crossing.h"

/* All that is due on the day, or was missed where it is over. */
enum outcome dose_take_due(struct ui *ui, const struct doses *doses);

/* The next dose of one course on the day; an extra one where none is open. */
enum outcome dose_take(struct ui *ui, const struct doses *doses, const struct course *course);
enum outcome dose_skip(struct ui *ui, const struct doses *doses, const struct course *course);

/* Tells what was done, and the first limit that was crossed by it. */
void dose_tell(struct ui *ui, const struct crossings *crossings, const char *done);

#endif
