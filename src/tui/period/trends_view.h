/* trends_view.h - the trends of a review: a line over weeks for each leading nutrient, and the
 * measurements of these weeks as points, one panel each.
 */
#ifndef MARROW_TUI_TRENDS_VIEW_H
#define MARROW_TUI_TRENDS_VIEW_H

#include <stddef.h>

#include "core/list.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/measurement.h"
#include "marrow/report/period.h"

#define TRENDS_WEEKS 12
#define TRENDS_WEEKS_LONG 52
#define TRENDS_KINDS 32

/* Zeroed: nothing is loaded. */
struct trends {
    struct date from; /* the first day of the first week */
    int weeks; /* 0: as at first, TRENDS_WEEKS */
    struct measurements measurements;
    const char *kinds[TRENDS_KINDS]; /* of the measurements in these weeks; borrowed from them */
    size_t kind_count;
    struct list panels; /* first the leading nutrients, then the kinds */
    int panel_rows; /* rows of a panel, its heading included */
};

/* Returns the last day. */
struct date trends_to(const struct trends *trends);

/* Moves the weeks so that the one of `day` is among them: those up to this week if it is in them,
 * else as few weeks as it takes. */
MARROW_CHECKED enum status trends_include(struct trends *trends, struct journal *journal,
                                          struct date day, struct error *error);

/* Loads the measurements, and counts the panels beside those of the period's leading nutrients. */
MARROW_CHECKED enum status trends_load(struct trends *trends, struct journal *journal,
                                       const struct period *period, struct error *error);
void trends_release(struct trends *trends);

/* Returns the day in the week whose column a click is in; false: it is beside the charts. */
bool trends_view_find(struct date *out, const struct trends *trends, int columns, int x);

/* Fits the panels to the rows from row `top` of the window on. */
void trends_view_layout(struct trends *trends, int top, int rows);

/* Paints the panels from row `top` on, and leaves the cursor at the week of `day`. */
void trends_view_draw(const struct trends *trends, const struct period *period, struct date day,
                      const struct ui *ui, WINDOW *window, int top);

#endif
