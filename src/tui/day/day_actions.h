/* day_actions.h - what the day screen does to the log. Each action is one undo step. An action that
 * fails shows its error and changes nothing.
 */
#ifndef MARROW_TUI_DAY_ACTIONS_H
#define MARROW_TUI_DAY_ACTIONS_H

#include "core/screen.h"
#include "day_view.h"
#include "marrow/journal/day_note.h"

/* Deletes the marked entries; without marks the row's entry, or the whole meal where the row is a
 * heading. NULL: deletes the whole day. */
enum outcome day_delete_entries(struct day_screen *screen, struct ui *ui,
                                const struct day_row *row);
enum outcome day_copy_entries(struct day_screen *screen, struct ui *ui, const struct day_row *row);

/* Pastes the entries copied last, from whatever day, into the meal. Those of a whole day (Y) go
 * each into its own meal. */
enum outcome day_paste_entries(struct day_screen *screen, struct ui *ui,
                               const struct day_meal *meal);

/* Logs the meal as it was on the last earlier day that had it. */
enum outcome day_log_again(struct day_screen *screen, struct ui *ui, const struct day_meal *meal);

/* Sets the note on the meal, or on the day if meal_id is 0. */
enum outcome day_set_note(struct day_screen *screen, struct ui *ui, int64_t meal_id,
                          const char *note);

/* Writes a note on the entry; a blank one removes it. */
enum outcome day_set_entry_note(struct ui *ui, int64_t entry_id, const char *note);

/* Marks the day, or clears its mark (DAY_MARK_NONE), as one undo step. */
enum outcome day_set_mark(struct day_screen *screen, struct ui *ui, enum day_mark mark);

#endif
