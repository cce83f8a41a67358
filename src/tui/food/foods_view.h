/* foods_view.h - the state of the list of foods, shared by what acts on it (foods_screen.c) and
 * what paints it (foods_view.c). */
#ifndef MARROW_TUI_FOODS_VIEW_H
#define MARROW_TUI_FOODS_VIEW_H

#include "core/list.h"
#include "core/screen.h"
#include "marrow/base/date.h"
#include "marrow/journal/own_food.h"

enum foods_filter { FOODS_ALL, FOODS_OWN, FOODS_FAVOURITES, FOODS_HIDDEN, FOODS_FILTERS };

struct foods_screen {
    struct own_food_list all;
    bool is_loaded;
    const struct own_listed *
        *shown; /* in all's arena: those that the filter and the words let through */
    enum foods_filter filter;
    char words[120]; /* searched for; "": none */
    char merging[64]; /* the key of the food to be merged into another; "": none */
    char wanted[64]; /* the key of the food to be selected after the next load; "": none */
    struct date day;
    struct list list; /* of what is shown */
    int list_y; /* its first row in the window */
};

void foods_view_layout(struct foods_screen *screen, int rows);
void foods_view_draw(const struct foods_screen *screen, const struct ui *ui, WINDOW *window);

#endif
