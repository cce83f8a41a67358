/* add_view.h - the add screen's state, shared by what acts on it (add_screen.c) and what paints
 * it (add_view.c). */
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
    struct day day; /* as it stands, for what the totals would be */
    bool has_day;
    struct meals meals;
    int64_t meal_id;
    enum add_stage stage;
    struct line search;
    struct food_query lead; /* what the search line says */
    struct line amount;
    struct search_results results;
    struct list list; /* the hits */
    int list_y; /* its first row in the window */
    struct measured measured; /* of the amount line on the chosen food */
    size_t next_measure; /* of the food's own, for the next Down */
    bool is_measured;
    bool is_confirmed; /* a questionable amount was asked about once */
    struct error problem; /* why it is not measured */
};

/* The selected hit; NULL: there is none. */
const struct food *add_chosen_food(const struct add_screen *screen);

void add_view_layout(struct add_screen *screen, int rows);
void add_view_draw(const struct add_screen *screen, const struct ui *ui, WINDOW *window);

#endif
