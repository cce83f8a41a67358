/* recipe_view.h - the recipe screen's state, shared by recipe_screen.c (actions) and recipe_view.c
 * (painting).
 */
#ifndef MARROW_TUI_RECIPE_VIEW_H
#define MARROW_TUI_RECIPE_VIEW_H

#include "core/list.h"
#include "core/screen.h"
#include "marrow/base/arena.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/recipe.h"
#include "marrow/journal/revision.h"
#include "marrow/journal/target.h"

#define RECIPE_STEPS_MAX 64

/* A change to the recipe that can be undone on the screen. */
struct recipe_step {
    const char *name;
    double servings;
    double weight_g;
    struct recipe_part *parts; /* a copy in the recipe's arena */
    size_t count;
};

#define RECIPE_LIST_Y 2 /* the list's first row in the window, below title and heads */
#define RECIPE_LINES_MAX 8
#define RECIPE_LINE_TEXT 300

/* The columns, for the window's size. */
struct recipe_columns {
    int name, measure, number; /* widths */
    int measure_x, number_x;
    int shown; /* how many nutrients have columns */
};

/* A line below the list: a sum, or a note on the sums. */
struct recipe_line {
    const char *label; /* label of a sum; NULL: a note */
    double amount; /* of the food */
    char text[RECIPE_LINE_TEXT];
};

struct recipe_lines {
    struct recipe_line items[RECIPE_LINES_MAX];
    int count;
};

struct recipe_screen {
    struct recipe recipe;
    struct recipe_step steps[RECIPE_STEPS_MAX]; /* the recipe before each change, oldest first */
    size_t step_count;
    bool is_changed;
    bool is_named; /* the person named it */
    bool is_warned; /* leaving was asked about once */
    bool reaches_past; /* the change also applies to past entries */
    struct use use; /* how often it was logged */
    size_t newer; /* how many ingredients have a newer version */
    struct targets targets;
    bool has_targets;
    struct arena shown; /* arena of `food` */
    struct food food; /* the food as it would be saved */
    struct list list; /* of the ingredients */
    struct recipe_columns columns;
    struct recipe_lines lines;
    char pending[512]; /* ingredients that were refused, to be edited further */
};

void recipe_view_layout(struct recipe_screen *screen, int rows, int columns);
void recipe_view_draw(const struct recipe_screen *screen, const struct ui *ui, WINDOW *window);

#endif
