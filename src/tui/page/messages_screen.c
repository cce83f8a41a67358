/* The last messages, the newest first. */
#include "core/action.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/error.h"
#include "pager.h"

struct messages_screen {
    struct pager pager;
};

static enum status messages_screen_open(void *state, struct ui *ui, const struct request *request,
                                        struct error *error)
{
    struct messages_screen *screen = state;
    size_t count = ui->told_count < SCREEN_TOLD ? ui->told_count : SCREEN_TOLD;
    (void)request;
    (void)error;
    for (size_t i = 1; i <= count; i++) {
        const struct screen_told *told = &ui->told[(ui->told_count - i) % SCREEN_TOLD];
        pager_add(
            &screen->pager,
            &(struct pager_line){
                .label = "-", .label_x = 1, .x = 3, .style = told->style, .text = told->text });
    }
    if (count == 0)
        pager_add(&screen->pager, &(struct pager_line){ .x = 1, .text = "No messages yet." });
    return STATUS_OK;
}

static void messages_screen_close(void *state)
{
    struct messages_screen *screen = state;
    pager_release(&screen->pager);
}

static void messages_screen_layout(void *state, const struct ui *ui, int rows, int columns)
{
    struct messages_screen *screen = state;
    (void)ui;
    pager_layout(&screen->pager, columns, rows - 1);
}

static void messages_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct messages_screen *screen = state;
    (void)ui;
    werase(window);
    paint_text(window, 0, 1, getmaxx(window) - 2, STYLE_STRONG, "The last messages, newest first");
    pager_draw(&screen->pager, window, 1);
    wmove(window, 1, 0);
}

static enum outcome messages_screen_act(void *state, struct ui *ui, const struct input *input,
                                        struct request *request, struct result *result)
{
    struct messages_screen *screen = state;
    (void)ui;
    (void)request;
    (void)result;
    if (input->action == ACTION_MESSAGES)
        return OUTCOME_CLOSE;
    return pager_act(&screen->pager, input) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
}

static bool messages_screen_find(void *state, const char *text, bool is_back)
{
    struct messages_screen *screen = state;
    return pager_find(&screen->pager, text, is_back);
}

const struct screen_class messages_screen = {
    .title = "Messages",
    .state_size = sizeof(struct messages_screen),
    .bindings = pager_bindings,
    .open = messages_screen_open,
    .layout = messages_screen_layout,
    .draw = messages_screen_draw,
    .act = messages_screen_act,
    .close = messages_screen_close,
    .find = messages_screen_find,
};
