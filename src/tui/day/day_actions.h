/* day_actions.h - what the day screen does to the log. Each action is one undo step. An action that
 * fails shows its error and changes nothing.
 */
#ifndef MARROW_TUI_DAY_ACTIONS_H
#define MARROW_TUI_DAY_ACTIONS_H

#include "core/screen.h"
#include "day_view.h"

/* Deletes the row's entry, or the whole meal where the row is a heading. NULL: deletes the whole
 * day. */
enum outcome day_delete_entries(struct day_screen *screen, struct ui *ui,
                                const struct day_row *row);
enum outcome day_copy_entries(struct day_screen *screen, struct ui *ui, const struct day_row *row);

/* Pastes the entries copied last, from whatever day, into the day shown; each goes into its own
 * meal. */
enum outcome day_paste_entries(struct day_screen *screen, struct ui *ui);

/* Logs the meal as it was on the last earlier day that had it. */
enum outcome day_log_again(struct day_screen *screen, struct ui *ui, const struct day_meal *meal);

/* Sets the note on the row's meal, or on the day. */
enum outcome day_set_note(struct day_screen *screen, struct ui *ui, const struct day_row *row,
                          bool is_meal, const char *note);

/* Sets the day's next mark: complete, partial, untracked, open, unmarked. */
enum outcome day_next_mark(struct day_screen *screen, struct ui *ui);

#endif
