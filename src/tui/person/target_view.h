/* target_view.h - the state of the screen of limits and targets, shared by what acts on it
 * (target_screen.c) and what paints it (target_view.c). */
#ifndef MARROW_TUI_TARGET_VIEW_H
#define MARROW_TUI_TARGET_VIEW_H

#include "core/list.h"
#include "core/screen.h"
#include "marrow/base/date.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/own_target.h"
#include "marrow/journal/target.h"

#define TARGET_LIST_Y 2 /* the list's first row in the window: below title and heads */

struct target_screen {
    struct date day;
    struct targets targets; /* of the day */
    struct own_targets own; /* all there are */
    bool is_loaded;
    enum nutrient rows[NUTRIENT_COUNT]; /* the three, those that lead, those with an own target */
    size_t row_count;
    int wanted; /* the nutrient and 1 that is to be selected after the next load; 0: none */
    struct list list; /* of the rows */
};

/* The person's own row that holds on the screen's day; NULL: none. */
const struct own_target *target_view_get_own(const struct target_screen *screen,
                                             enum nutrient nutrient);

void target_view_layout(struct target_screen *screen, int rows);
void target_view_draw(const struct target_screen *screen, const struct ui *ui, WINDOW *window);

#endif
