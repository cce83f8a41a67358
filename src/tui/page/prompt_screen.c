/* A prompt: one line at the bottom of the screen below. */
#include <stdio.h>

#include "core/action.h"
#include "core/binding.h"
#include "core/line.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/error.h"

struct prompt_screen {
    const char *title;
    const char *hint;
    int purpose;
    struct line line;
};

static const struct binding bindings[] = {
    { "Enter", ACTION_ACCEPT, NEED_NOTHING, "accept", "accept the text" },
    BINDINGS_END,
};

static enum status prompt_screen_open(void *state, struct ui *ui, const struct request *request,
                                      struct error *error)
{
    struct prompt_screen *screen = state;
    (void)ui;
    (void)error;
    screen->title = request->title;
    screen->hint = request->hint;
    screen->purpose = request->purpose;
    line_init(&screen->line);
    line_set(&screen->line, request->text);
    return STATUS_OK;
}

static void prompt_screen_close(void *state)
{
    struct prompt_screen *screen = state;
    line_release(&screen->line);
}

static void prompt_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct prompt_screen *screen = state;
    char before[128];
    int y = getmaxy(window) - 1;
    (void)ui;
    snprintf(before, sizeof before, " %s: ", screen->title);
    int columns = getmaxx(window);
    for (int x = 0; x < columns; x++)
        mvwaddch(window, y, x, ' ');
    int x = paint_line(window, y, 0, columns, before, screen->line.text.text, screen->line.cursor);
    if (screen->hint && screen->line.text.length == 0)
        paint_text(window, y, x + 1, columns - x - 2, STYLE_DIM, screen->hint);
    wmove(window, y, x);
}

static enum outcome prompt_screen_act(void *state, struct ui *ui, const struct input *input,
                                      struct request *request, struct result *result)
{
    struct prompt_screen *screen = state;
    (void)ui;
    (void)request;
    if (input->action != ACTION_ACCEPT)
        return line_act(&screen->line, input) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
    if (screen->line.text.length >= sizeof result->text) {
        screen_tell(ui, STYLE_BAD, "Too long: at most %zu bytes.", sizeof result->text - 1);
        return OUTCOME_HANDLED;
    }
    result->is_accepted = true;
    result->purpose = screen->purpose;
    snprintf(result->text, sizeof result->text, "%s", screen->line.text.text);
    return OUTCOME_CLOSE;
}

const struct screen_class prompt_screen = {
    .title = "Prompt",
    .takes_text = true,
    .is_overlay = true,
    .state_size = sizeof(struct prompt_screen),
    .bindings = bindings,
    .open = prompt_screen_open,
    .draw = prompt_screen_draw,
    .act = prompt_screen_act,
    .close = prompt_screen_close,
};
