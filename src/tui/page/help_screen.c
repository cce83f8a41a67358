/* The keys of the screen that help was asked on, from their tables. */
#include <stdlib.h>
#include <string.h>

#include "core/list.h"
#include "core/screen.h"

struct help_screen {
    enum screen_id about;
    struct list *scroll; /* its selection is the first row shown */
};

static const struct binding bindings[] = {
    { "j Down Enter WheelDown", ACTION_DOWN, NEED_NOTHING, "down", "down" },
    { "k Up WheelUp", ACTION_UP, NEED_NOTHING, "up", "up" },
    { "PgDn ^F ^D Space", ACTION_PAGE_DOWN, NEED_NOTHING, NULL, "a page down" },
    { "PgUp ^B ^U b", ACTION_PAGE_UP, NEED_NOTHING, NULL, "a page up" },
    { "g Home", ACTION_FIRST, NEED_NOTHING, NULL, "the start" },
    { "G End", ACTION_LAST, NEED_NOTHING, NULL, "the end" },
    BINDINGS_END,
};

static size_t table_rows(const struct binding *table)
{
    size_t rows = 0;
    while (table[rows].keys)
        rows++;
    return rows;
}

/* The second table of a screen: what all of its kind share. */
static const struct binding *shared_table(const struct screen_class *class)
{
    return class->takes_text ? binding_line : binding_common;
}

static enum status help_screen_open(void *state, struct ui *ui, const struct request *request,
                                    struct error *error)
{
    struct help_screen *screen = state;
    (void)ui;
    (void)error;
    screen->about = request->help;
    screen->scroll = xcalloc(1, sizeof *screen->scroll);
    const struct screen_class *class = screen_classes[screen->about];
    list_set_count(screen->scroll,
                   table_rows(class->bindings) + table_rows(shared_table(class)) + 1);
    return STATUS_OK;
}

static void help_screen_close(void *state)
{
    struct help_screen *screen = state;
    free(screen->scroll);
}

/* Returns the rows taken. */
static int draw_row(WINDOW *window, int y, const struct binding *binding)
{
    int keys = getmaxx(window) >= 60 ? 24 : 12;
    paint_text(window, y, 2, keys - 1, STYLE_KEY, binding->keys);
    return paint_wrapped(window, y, 2 + keys, getmaxx(window) - keys - 3, getmaxy(window) - y,
                         STYLE_PLAIN, binding->help);
}

static void help_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct help_screen *screen = state;
    const struct screen_class *class = screen_classes[screen->about];
    const struct binding *shared = shared_table(class);
    size_t own = table_rows(class->bindings);
    (void)ui;
    werase(window);
    paint_textf(window, 0, 1, getmaxx(window) - 2, STYLE_STRONG, "Keys: %s", class->title);
    size_t row = screen->scroll->selected;
    for (int y = 1; y < getmaxy(window) && row < screen->scroll->count; row++) {
        if (row < own)
            y += draw_row(window, y, &class->bindings[row]);
        else if (row == own)
            y++;
        else
            y += draw_row(window, y, &shared[row - own - 1]);
    }
    screen->scroll->height = row - screen->scroll->selected;
    wmove(window, 0, 0);
}

static enum outcome help_screen_act(void *state, struct ui *ui, const struct input *input,
                                    struct request *request, struct result *result)
{
    struct help_screen *screen = state;
    (void)ui;
    (void)request;
    (void)result;
    if (input->action == ACTION_HELP)
        return OUTCOME_CLOSE;
    return list_act(screen->scroll, input, LIST_UNCLICKED) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
}

const struct screen_class help_screen = {
    .title = "Help",
    .state_size = sizeof(struct help_screen),
    .bindings = bindings,
    .open = help_screen_open,
    .draw = help_screen_draw,
    .act = help_screen_act,
    .close = help_screen_close,
};
