/* day_summary.h - the day's totals below its list: a bar for each leading nutrient, with notes. */
#ifndef MARROW_TUI_DAY_SUMMARY_H
#define MARROW_TUI_DAY_SUMMARY_H

#include "day_view.h"

/* Writes the notes that say something. Returns their number. */
int day_summary_notes(struct summary_note out[SUMMARY_NOTES], const struct day_screen *screen,
                      const struct ui *ui);

/* Draws the bars of the first `bars` leading nutrients, one a row, from row y on. */
void day_summary_draw(const struct day_screen *screen, const struct ui *ui, WINDOW *window, int y,
                      int columns, int bars);

#endif
