/* week_view.h - the week screen's state, shared by what acts on it (week_screen.c) and what
 * paints it (week_view.c). */
#ifndef MARROW_TUI_WEEK_VIEW_H
#define MARROW_TUI_WEEK_VIEW_H

#include "core/list.h"
#include "core/screen.h"
#include "marrow/base/date.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/period.h"

struct week_screen {
    struct date date; /* a day of the week shown: the one selected */
    struct period period;
    bool is_loaded;
    struct list list; /* the days */
    int first_y; /* of the days in the window; -1: they are not shown */
    bool is_small; /* no room for days and sources together */
    enum nutrient sources_of;
    bool shows_sources; /* in a small window: in place of the days */
};

void week_view_layout(struct week_screen *screen, int rows);
void week_view_draw(const struct week_screen *screen, const struct ui *ui, WINDOW *window);

#endif
