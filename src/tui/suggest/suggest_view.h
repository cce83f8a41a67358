/* suggest_view.h - the suggestions screen's state, shared by suggest_screen.c (actions) and
 * suggest_view.c (painting).
 */
#ifndef MARROW_TUI_SUGGEST_VIEW_H
#define MARROW_TUI_SUGGEST_VIEW_H

#include "core/list.h"
#include "core/screen.h"
#include "marrow/base/date.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/gap.h"
#include "marrow/report/suggest.h"

/* The place of each part, for the window's size. */
struct suggest_layout {
    int columns;
    int number; /* columns of a value */
    int values; /* how many there are */
    int first_x; /* first column of the values */
    int list_y, list_rows;
    int reason_y, reason_rows;
    bool is_wide;
};

struct suggest_screen {
    struct date date;
    int64_t meal_id; /* the selected meal; 0: none */
    enum gap_basis basis;
    bool has_only; /* gaps of one nutrient alone */
    enum nutrient only;
    struct gap asked; /* all gaps, whatever is shown */
    struct suggest suggest;
    bool is_loaded;
    struct list list; /* the foods, then the combinations */
    struct suggest_layout layout;
};

/* Returns the selected food or combination, or NULL if the row is the other kind. */
const struct suggestion *suggest_chosen_food(const struct suggest_screen *screen);
const struct suggest_together *suggest_chosen_together(const struct suggest_screen *screen);

void suggest_view_layout(struct suggest_screen *screen, int rows, int columns);
void suggest_view_draw(const struct suggest_screen *screen, const struct ui *ui, WINDOW *window);

#endif
