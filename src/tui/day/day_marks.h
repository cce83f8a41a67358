/* day_marks.h - the entries of a day that are marked, and what is done to all of them as one undo
 * step. Without marks, an action is about the selected entry or meal. */
#ifndef MARROW_TUI_DAY_MARKS_H
#define MARROW_TUI_DAY_MARKS_H

#include <stdbool.h>
#include <stdint.h>

#include "core/screen.h"
#include "day_view.h"

bool day_marks_has(const struct day_screen *screen, int64_t entry_id);

/* Marks the row's entry, or unmarks it; for a heading, all entries of its meal. */
void day_marks_turn(struct day_screen *screen, const struct day_row *row);

void day_marks_clear(struct day_screen *screen);

/* Forgets marks of entries that the day no longer has. */
void day_marks_follow(struct day_screen *screen);

/* Returns the ids that an action is about: the marked ones, else the row's entry or those of its
 * meal. The caller frees them. */
int64_t *day_marks_ids(size_t *count, const struct day_screen *screen, const struct day_row *row);

/* Moves them to the next meal of the same kind, or the one before. */
enum outcome day_marks_shift(struct day_screen *screen, struct ui *ui, const struct day_row *row,
                             bool is_later);

/* Moves them as typed: a meal, a time ("-" for none), a day, in any order. */
enum outcome day_marks_move(struct day_screen *screen, struct ui *ui, const struct day_row *row,
                            const char *where);

#endif
