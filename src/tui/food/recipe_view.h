/* recipe_view.h - a recipe's state on the screen, shared by what acts on it (recipe_screen.c) and
 * what paints it (recipe_view.c). */
#ifndef MARROW_TUI_RECIPE_VIEW_H
#define MARROW_TUI_RECIPE_VIEW_H

#include "core/list.h"
#include "core/screen.h"
#include "marrow/journal/recipe.h"
#include "marrow/journal/target.h"

#define RECIPE_STEPS_MAX 64

/* What can be taken back while the recipe is in hand. */
struct recipe_step {
    const char *name;
    double servings;
    double weight_g;
    struct recipe_part *parts; /* a copy in the recipe's arena */
    size_t count;
};

/* What scrolling leaves behind. */
struct recipe_scroll {
    struct list list;
    int list_y; /* the first row of the list on the screen */
};

struct recipe_screen {
    struct recipe recipe;
    struct recipe_step steps[RECIPE_STEPS_MAX]; /* how it was before each change, oldest first */
    size_t step_count;
    bool is_changed;
    bool reaches_past; /* past entries take the change too */
    struct use use; /* how often it was logged */
    size_t newer; /* ingredients that have a newer version */
    struct targets targets;
    bool has_targets;
    struct arena shown; /* of food */
    struct food food; /* as it would be kept */
    struct recipe_scroll *scroll;
    char pending[512]; /* ingredients that were refused, to be typed on */
};

void recipe_view_draw(const struct recipe_screen *screen, const struct ui *ui, WINDOW *window);

#endif
