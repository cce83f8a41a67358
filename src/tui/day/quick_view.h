/* quick_view.h - quick entry's state, shared by quick_screen.c (actions) and quick_view.c
 * (painting).
 */
#ifndef MARROW_TUI_QUICK_VIEW_H
#define MARROW_TUI_QUICK_VIEW_H

#include "core/line.h"
#include "core/list.h"
#include "core/screen.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/meal.h"
#include "marrow/journal/quick.h"
#include "marrow/journal/resolve.h"

#define QUICK_PLACE_TEXT 64

struct quick_screen {
    bool is_text_only; /* logs nothing, hands the typed text back */
    struct date date;
    int64_t meal_id; /* the selected meal; 0: none */
    struct line line;
    struct resolution resolution;
    bool is_settled;
    bool is_confirmed; /* an unusual amount was asked about once */
    struct error problem;
    struct span wrong; /* what the problem is about, in the line; length 0: all of it */
    struct list candidates; /* what there is to choose from */
    struct meals meals;
    char places[128]; /* where the foods will go: "Lunch 12:30, Supplements" */
    char item_places[QUICK_ITEMS_MAX][QUICK_PLACE_TEXT]; /* where each one will */
    size_t place_count; /* different ones */
};

/* Returns whether an unresolved line asks for a food, for a measure of the one food, or for the
 * reading of a number with two. */
bool quick_asks_for_food(const struct quick_screen *screen);
bool quick_asks_for_measure(const struct quick_screen *screen);
bool quick_asks_for_number(const struct quick_screen *screen);

/* Returns the number of rows to choose from. */
size_t quick_choice_count(const struct quick_screen *screen);

/* Writes the amount of a row in the list of measures: "2 slice, large". For a bare count of a
 * weighed food, one row is that many grams: the first row from a count of 10 on, else the last. */
void quick_measure_text(char out[160], const struct quick_screen *screen, size_t row);

void quick_view_draw(const struct quick_screen *screen, const struct ui *ui, WINDOW *window);

#endif
