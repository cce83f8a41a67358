/* dose_actions.h - taking and skipping doses from a screen. Each action is one undo step and warns
 * about a limit that the day would exceed.
 */
#ifndef MARROW_TUI_DOSE_ACTIONS_H
#define MARROW_TUI_DOSE_ACTIONS_H

#include "core/screen.h"
#include "marrow/journal/dose.h"
#include "marrow/report/crossing.h"

/* Takes all doses due on the day, or missed where the day is over. */
enum outcome dose_take_due(struct ui *ui, const struct doses *doses);

/* Returns whether the next dose of the course lies hours ahead (the setting dose_hours), or days,
 * and if so shows a message that asks for the key again. */
bool dose_ask_early(struct ui *ui, const struct doses *doses, const struct course *course);

/* Takes the next dose of one course on the day, or an extra one if none is open. */
enum outcome dose_take(struct ui *ui, const struct doses *doses, const struct course *course);
enum outcome dose_skip(struct ui *ui, const struct doses *doses, const struct course *course);

/* Shows what was done and the limits that it exceeded. */
void dose_tell(struct ui *ui, const struct crossings *crossings, const char *done);

#endif
