/* day_summary.h - what the day comes to, below its list: a bar for each leading nutrient, and notes
 * on them. */
#ifndef MARROW_TUI_DAY_SUMMARY_H
#define MARROW_TUI_DAY_SUMMARY_H

#include "day_view.h"

/* Gathers the notes that say something; returns how many. */
int day_summary_notes(struct summary_note out[SUMMARY_NOTES], const struct day_screen *screen,
                      const struct ui *ui);

/* The bars of the first `bars` leading nutrients, one a row from y on. */
void day_summary_draw(const struct day_screen *screen, const struct ui *ui, WINDOW *window, int y,
                      int columns, int bars);

#endif
