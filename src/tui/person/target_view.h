/* target_view.h - the targets screen's state, shared by target_screen.c (actions) and target_view.c
 * (painting).
 */
#ifndef MARROW_TUI_TARGET_VIEW_H
#define MARROW_TUI_TARGET_VIEW_H

#include "core/list.h"
#include "core/screen.h"
#include "marrow/base/date.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/own_target.h"
#include "marrow/journal/target.h"

#define TARGET_LIST_Y 2 /* the list's first row in the window, below title and heads */

struct target_screen {
    struct date day;
    struct targets targets; /* the day's targets */
    struct own_targets own; /* all own targets */
    bool is_loaded;
    enum nutrient rows[NUTRIENT_COUNT]; /* the three, other leading nutrients, and those with an own
                                           target; also all with a goal or limit where shows_all */
    bool shows_all;
    size_t row_count;
    int wanted; /* nutrient + 1 to select after the next load; 0: none */
    struct list list; /* of the rows */
};

/* Returns the person's own target that applies on the screen's day, or NULL. */
const struct own_target *target_view_get_own(const struct target_screen *screen,
                                             enum nutrient nutrient);

void target_view_layout(struct target_screen *screen, int rows);
void target_view_draw(const struct target_screen *screen, const struct ui *ui, WINDOW *window);

#endif
