/* suggest_view.h - the state of the screen of suggestions, shared by what acts on it
 * (suggest_screen.c) and what paints it (suggest_view.c). */
#ifndef MARROW_TUI_SUGGEST_VIEW_H
#define MARROW_TUI_SUGGEST_VIEW_H

#include "core/list.h"
#include "core/screen.h"
#include "marrow/base/date.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/gap.h"
#include "marrow/report/suggest.h"

/* Where things stand for the window's size. */
struct suggest_layout {
    int columns;
    int number; /* columns of a value */
    int values; /* how many there are */
    int first_x; /* of the values */
    int list_y, list_rows;
    int reason_y, reason_rows;
    bool is_wide;
};

struct suggest_screen {
    struct date date;
    int64_t meal_id; /* the selected one; 0: none */
    enum gap_basis basis;
    bool has_only; /* of one nutrient alone */
    enum nutrient only;
    struct gap asked; /* all that is to go, whatever is shown */
    struct suggest suggest;
    bool is_loaded;
    struct list list; /* the foods, then the combinations */
    struct suggest_layout layout;
};

/* What the selected row is: a food, or a combination; NULL: not that. */
const struct suggestion *suggest_chosen_food(const struct suggest_screen *screen);
const struct suggest_together *suggest_chosen_together(const struct suggest_screen *screen);

void suggest_view_layout(struct suggest_screen *screen, int rows, int columns);
void suggest_view_draw(const struct suggest_screen *screen, const struct ui *ui, WINDOW *window);

#endif
