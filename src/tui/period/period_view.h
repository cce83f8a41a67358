/* period_view.h - painting the days and means of a period, for every screen that shows one. */
#ifndef MARROW_TUI_PERIOD_VIEW_H
#define MARROW_TUI_PERIOD_VIEW_H

#include "core/paint.h"
#include "core/screen.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/interval.h"
#include "marrow/report/period.h"

#define PERIOD_TALL 14 /* rows from which there are headings, a rule and more */

/* Returns the columns of the window that a period takes: wider rows are hard to read across. */
int period_view_width(int columns);

/* Returns the columns before the first cell (label), and how many leading nutrients have cells: as
 * many as can be read side by side. */
int period_view_label(int columns);
int period_view_cells(const struct period *period, int columns);

/* Returns the colour of a day's figure. It only supports the sign beside it. */
enum style period_view_style(const struct day_nutrient *figures);

/* Paints the nutrients and their units over the cells. */
void period_view_heads(const struct period *period, const struct ui *ui, WINDOW *window, int y);

/* Paints a day in a row: "Mon 16 open   437 + ████". */
void period_view_day(const struct period *period, const struct ui *ui, WINDOW *window, int y,
                     size_t index, bool is_selected);

/* Returns the limit that a total is compared with, for its bar; 0: none, or it counts a part only.
 */
double period_view_limit(const struct target *target);

struct period_cell {
    enum nutrient nutrient;
    struct interval total;
    double goal;
    double limit; /* of the same sum; 0: none */
    enum style style;
    const char *sign; /* " " for none */
};

/* Paints a cell: the amount with its sign and bar. */
void period_view_cell(const struct ui *ui, WINDOW *window, int y, int x, int columns,
                      const struct period_cell *cell);

/* Paints the means of the leading nutrients from row y on: each with the days that met its goal,
 * were short of it or cannot be told, which add up to the days of the mean, and those over the
 * limit. Returns the row below. */
int period_view_means(const struct period *period, const struct ui *ui, WINDOW *window, int y);

/* Paints how many days have which status, and the Ca:Mg ratio: "3 complete, 1 open   Ca:Mg 2.1". */
void period_view_count(const struct period *period, const struct ui *ui, WINDOW *window, int y);

#endif
