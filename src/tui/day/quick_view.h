/* quick_view.h - quick entry's state, shared by what acts on it (quick_screen.c) and what paints
 * it (quick_view.c). */
#ifndef MARROW_TUI_QUICK_VIEW_H
#define MARROW_TUI_QUICK_VIEW_H

#include "core/line.h"
#include "core/list.h"
#include "core/screen.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/meal.h"
#include "marrow/journal/resolve.h"

struct quick_screen {
    bool is_text_only; /* nothing is logged, what was typed is handed back */
    struct date date;
    int64_t meal_id; /* the selected one; 0: none */
    struct line line;
    struct resolution resolution;
    bool is_settled;
    bool is_confirmed; /* a questionable amount was asked about once */
    struct error problem;
    struct list candidates; /* of the foods, or of the measures, to choose from */
    struct meals meals;
    char places[128]; /* where the foods will go: "Lunch 12:30, Supplements" */
};

/* What can be chosen from while the line is not settled: foods, or measures of the one food. */
bool quick_asks_for_food(const struct quick_screen *screen);
bool quick_asks_for_measure(const struct quick_screen *screen);

/* Returns how many rows there are to choose from. */
size_t quick_choice_count(const struct quick_screen *screen);

/* The amount that the row of the list of measures stands for: "2 slice, large"; where a bare count
 * was said of a food that is weighed, one row is that many grams: the first from 10 on, else the
 * last. */
void quick_measure_text(char out[160], const struct quick_screen *screen, size_t row);

void quick_view_draw(const struct quick_screen *screen, const struct ui *ui, WINDOW *window);

#endif
