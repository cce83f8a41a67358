/* foods_view.h - the state of the list of foods, shared by foods_screen.c (actions) and
 * foods_view.c (painting).
 */
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
        *shown; /* foods that pass the filter and the search, in the arena of `all` */
    enum foods_filter filter;
    char words[120]; /* searched for; "": none */
    char merging[64]; /* key of the food being merged; "": none */
    char wanted[64]; /* key of the food to select after the next load; "": none */
    struct date day;
    struct list list; /* rows of `shown` */
    int list_y; /* the list's first row in the window */
};

void foods_view_layout(struct foods_screen *screen, int rows);
void foods_view_draw(const struct foods_screen *screen, const struct ui *ui, WINDOW *window);

#endif
