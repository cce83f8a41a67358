/* day_actions.h - what the day screen does to the log. Each is one undo step; an error is told, and
 * nothing is changed. */
#ifndef MARROW_TUI_DAY_ACTIONS_H
#define MARROW_TUI_DAY_ACTIONS_H

#include "core/screen.h"
#include "day_view.h"

/* Of the row: one entry, or all of its meal where it is a heading; NULL: of the whole day. */
enum outcome day_delete_entries(struct day_screen *screen, struct ui *ui,
                                const struct day_row *row);
enum outcome day_copy_entries(struct day_screen *screen, struct ui *ui, const struct day_row *row);

/* Pastes what was copied last, from whatever day, into the day shown; each entry into its own meal.
 */
enum outcome day_paste_entries(struct day_screen *screen, struct ui *ui);

/* The meal as on the last day before that had it. */
enum outcome day_log_again(struct day_screen *screen, struct ui *ui, const struct day_meal *meal);

/* A note on the row's meal, or on the day. */
enum outcome day_set_note(struct day_screen *screen, struct ui *ui, const struct day_row *row,
                          bool is_meal, const char *note);

/* The next mark of the day: complete, partial, untracked, open, unmarked. */
enum outcome day_next_mark(struct day_screen *screen, struct ui *ui);

#endif
