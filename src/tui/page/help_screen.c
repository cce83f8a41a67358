/* The keys of the screen that asked for help, from their tables. */
#include "core/action.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/error.h"
#include "pager.h"

struct help_screen {
    const struct screen_class *class; /* the screen that asked for help */
    struct pager pager;
};

static void add_binding(struct pager *pager, const struct binding *binding)
{
    pager_add(pager, &(struct pager_line){ .label = binding->keys,
                                           .label_style = STYLE_KEY,
                                           .label_x = 2,
                                           .text = binding->help });
}

static enum status help_screen_open(void *state, struct ui *ui, const struct request *request,
                                    struct error *error)
{
    struct help_screen *screen = state;
    const struct binding *binding;
    (void)error;
    screen->class = ui->screens->classes[request->help];
    for (size_t i = 0; (binding = screen_binding(ui->screens, request->help, i)) != NULL; i++)
        add_binding(&screen->pager, binding);
    pager_add(&screen->pager, &(struct pager_line){ .text = "" });
    for (binding = screen_shared_bindings(screen->class); binding->keys; binding++)
        add_binding(&screen->pager, binding);
    return STATUS_OK;
}

static void help_screen_close(void *state)
{
    struct help_screen *screen = state;
    pager_release(&screen->pager);
}

/* Places the text beside each key, as far right as the width allows. */
static void help_screen_layout(void *state, const struct ui *ui, int rows, int columns)
{
    struct help_screen *screen = state;
    (void)ui;
    for (size_t i = 0; i < screen->pager.count; i++)
        screen->pager.lines[i].x = columns >= 60 ? 26 : 14;
    pager_layout(&screen->pager, columns, rows - 1);
}

static void help_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct help_screen *screen = state;
    (void)ui;
    werase(window);
    paint_textf(window, 0, 1, getmaxx(window) - 2, STYLE_STRONG, "Keys: %s", screen->class->title);
    pager_draw(&screen->pager, window, 1);
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
    return pager_act(&screen->pager, input) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
}

static bool help_screen_find(void *state, const char *text, bool is_back)
{
    struct help_screen *screen = state;
    return pager_find(&screen->pager, text, is_back);
}

const struct screen_class help_screen = {
    .title = "Help",
    .state_size = sizeof(struct help_screen),
    .bindings = pager_bindings,
    .open = help_screen_open,
    .layout = help_screen_layout,
    .draw = help_screen_draw,
    .act = help_screen_act,
    .close = help_screen_close,
    .find = help_screen_find,
};
