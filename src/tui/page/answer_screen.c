/* What a command of the command line answered. */
#include <string.h>

#include "core/action.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "pager.h"

struct answer_screen {
    char title[128];
    struct pager pager;
};

static enum status answer_screen_open(void *state, struct ui *ui, const struct request *request,
                                      struct error *error)
{
    struct answer_screen *screen = state;
    const char *text = ui->answer.length ? ui->answer.text : "";
    (void)error;
    snprintf(screen->title, sizeof screen->title, "%.120s", request->text);
    while (*text) {
        size_t length = strcspn(text, "\n");
        char *line = arena_strndup(&screen->pager.arena, text, length);
        pager_add(&screen->pager, &(struct pager_line){ .x = 1, .text = line });
        text += length + (text[length] != '\0');
    }
    return STATUS_OK;
}

static void answer_screen_close(void *state)
{
    struct answer_screen *screen = state;
    pager_release(&screen->pager);
}

static void answer_screen_layout(void *state, const struct ui *ui, int rows, int columns)
{
    struct answer_screen *screen = state;
    (void)ui;
    pager_layout(&screen->pager, columns, rows - 2);
}

static void answer_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct answer_screen *screen = state;
    (void)ui;
    werase(window);
    paint_text(window, 0, 1, getmaxx(window) - 2, STYLE_STRONG, screen->title);
    pager_draw(&screen->pager, window, 2);
    wmove(window, 2, 0);
}

static enum outcome answer_screen_act(void *state, struct ui *ui, const struct input *input,
                                      struct request *request, struct result *result)
{
    struct answer_screen *screen = state;
    (void)ui;
    (void)request;
    (void)result;
    return pager_act(&screen->pager, input) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
}

static bool answer_screen_find(void *state, const char *text, bool is_back)
{
    struct answer_screen *screen = state;
    return pager_find(&screen->pager, text, is_back);
}

const struct screen_class answer_screen = {
    .title = "Answer of a command",
    .state_size = sizeof(struct answer_screen),
    .bindings = pager_bindings,
    .open = answer_screen_open,
    .layout = answer_screen_layout,
    .draw = answer_screen_draw,
    .act = answer_screen_act,
    .close = answer_screen_close,
    .find = answer_screen_find,
};
