/* week_view.h - the week screen's state, shared by week_screen.c (actions) and week_view.c
 * (painting).
 */
#ifndef MARROW_TUI_WEEK_VIEW_H
#define MARROW_TUI_WEEK_VIEW_H

#include "core/list.h"
#include "core/screen.h"
#include "marrow/base/date.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/period.h"

struct week_screen {
    struct date date; /* the selected day of the week */
    struct period period;
    bool is_loaded;
    struct list list; /* the days */
    int first_y; /* first row of the days in the window; -1: days are not shown */
    bool is_small; /* no room for both days and sources */
    enum nutrient sources_of;
    bool shows_sources; /* in a small window: sources are shown, not days */
};

void week_view_layout(struct week_screen *screen, int rows);
void week_view_draw(const struct week_screen *screen, const struct ui *ui, WINDOW *window);

#endif
