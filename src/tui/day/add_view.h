/* add_view.h - the add screen's state, shared by add_screen.c (actions) and add_view.c (painting).
 */
#ifndef MARROW_TUI_ADD_VIEW_H
#define MARROW_TUI_ADD_VIEW_H

#include "core/line.h"
#include "core/list.h"
#include "core/screen.h"
#include "food_query.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/measure.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/meal.h"
#include "marrow/report/day.h"

enum add_stage { ADD_SEARCH, ADD_AMOUNT };

struct add_screen {
    struct date date;
    struct day day; /* the day as logged, for the totals with the food added */
    bool has_day;
    struct meals meals;
    int64_t meal_id;
    enum add_stage stage;
    struct line search;
    struct food_query lead; /* the search line, taken apart */
    struct line amount;
    struct search_results results;
    struct list list; /* the hits */
    int list_y; /* the list's first row in the window */
    struct measured measured; /* the amount line, measured for the chosen food */
    size_t next_measure; /* index of the food's own measure for the next Down */
    bool is_measured;
    bool is_fresh; /* the amount was put there by a key: typing replaces it */
    char where[96]; /* the meal and time that the amount line says: "Snacks 07:40"; "": none */
    bool is_confirmed; /* an unusual amount was asked about once */
    struct error problem; /* why the amount cannot be measured */
};

/* Returns the selected hit's food, or NULL. */
const struct food *add_chosen_food(const struct add_screen *screen);

void add_view_layout(struct add_screen *screen, int rows);
void add_view_draw(const struct add_screen *screen, const struct ui *ui, WINDOW *window);

#endif
