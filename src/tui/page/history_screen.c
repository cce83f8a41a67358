/* The undo history: every step, what it did, and undoing or redoing up to one of them. */
#include <stdio.h>
#include <string.h>

#include "core/action.h"
#include "core/binding.h"
#include "core/list.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/journal/journal.h"
#include "marrow/store/history.h"

#define STEPS_SHOWN 1000
#define LIST_Y 1

struct history_screen {
    struct history history;
    bool is_loaded;
    struct list list;
};

static const struct binding bindings[] = {
    { "Enter", ACTION_ACCEPT, NEED_WRITABLE | NEED_SELECTION, "undo to here",
      "undo this step and all after it; where it is undone, redo up to it" },
    { "j Down ^N WheelDown", ACTION_DOWN, NEED_NOTHING, NULL, "an older step" },
    { "k Up ^P WheelUp", ACTION_UP, NEED_NOTHING, NULL, "a newer step" },
    { "PgDn ^F ^D Space", ACTION_PAGE_DOWN, NEED_NOTHING, NULL, "a page down" },
    { "PgUp ^B ^U b", ACTION_PAGE_UP, NEED_NOTHING, NULL, "a page up" },
    { "g Home", ACTION_FIRST, NEED_NOTHING, NULL, "the newest step" },
    { "G End", ACTION_LAST, NEED_NOTHING, NULL, "the oldest step shown" },
    { "Click", ACTION_CLICK, NEED_NOTHING, NULL, "select a step" },
    BINDINGS_END,
};

static enum status history_screen_open(void *state, struct ui *ui, const struct request *request,
                                       struct error *error)
{
    (void)state;
    (void)ui;
    (void)request;
    (void)error;
    return STATUS_OK;
}

static void release(struct history_screen *screen)
{
    if (screen->is_loaded)
        history_release(&screen->history);
    screen->is_loaded = false;
}

static enum status history_screen_load(void *state, struct ui *ui, struct error *error)
{
    struct history_screen *screen = state;
    struct history history;
    enum status status = history_load(&history, ui->journal->log, STEPS_SHOWN, error);
    if (status)
        return status;
    release(screen);
    screen->history = history;
    screen->is_loaded = true;
    list_set_count(&screen->list, history.count);
    return STATUS_OK;
}

static void history_screen_close(void *state)
{
    release(state);
}

static unsigned history_screen_has(const void *state)
{
    const struct history_screen *screen = state;
    return screen->list.count > 0 ? NEED_SELECTION : 0;
}

static void history_screen_layout(void *state, const struct ui *ui, int rows, int columns)
{
    struct history_screen *screen = state;
    (void)ui;
    (void)columns;
    list_scroll(&screen->list, rows > LIST_Y ? (size_t)(rows - LIST_Y) : 1);
}

static void draw_step(const struct history_step *step, WINDOW *window, int y)
{
    int columns = getmaxx(window);
    char when[17];
    snprintf(when, sizeof when, "%.16s", step->made_at); /* to the minute */
    if (strlen(when) > 10)
        when[10] = ' ';
    int x = columns >= 60 ? 19 : 1;
    if (columns >= 60)
        paint_text(window, y, 1, 16, STYLE_DIM, when);
    enum style style = step->undone ? STYLE_DIM : STYLE_PLAIN;
    if (step->undone)
        x += paint_text(window, y, x, 8, STYLE_WARN, "undone:") + 1;
    paint_text(window, y, x, columns - x - 1, style, step->label);
}

static void history_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct history_screen *screen = state;
    const struct list *list = &screen->list;
    (void)ui;
    werase(window);
    paint_text(window, 0, 1, getmaxx(window) - 2, STYLE_STRONG, "Undo history, newest first");
    if (list->count == 0)
        paint_text(window, LIST_Y, 1, getmaxx(window) - 2, STYLE_DIM, "Nothing was done yet.");
    for (size_t i = 0; i < list->height && list->top + i < list->count; i++) {
        int y = LIST_Y + (int)i;
        draw_step(&screen->history.steps[list->top + i], window, y);
        if (list->top + i == list->selected)
            paint_focus(window, y, 0, getmaxx(window));
    }
    paint_fold(window, 0, getmaxx(window), list->top, list_below(list));
    wmove(window, LIST_Y + (int)(list->selected - list->top), 0);
}

/* Undoes the newest steps down to the selected one, or redoes the oldest ones up to it. Stops where
 * one is refused. Returns how many were turned. */
static size_t turn_steps(const struct history_screen *screen, struct ui *ui, bool is_undo)
{
    struct error error = ERROR_INIT;
    const struct history *history = &screen->history;
    size_t selected = screen->list.selected;
    size_t count = 0;
    for (size_t i = 0; i < history->count; i++) {
        size_t at = is_undo ? i : history->count - 1 - i;
        bool is_wanted = is_undo ? at <= selected : at >= selected;
        struct arena arena = ARENA_INIT;
        struct history_step step;
        if (!is_wanted || history->steps[at].undone == is_undo)
            continue;
        enum status status =
            history_turn(&step, &arena, ui->journal->log, is_undo, history->steps[at].id, &error);
        arena_release(&arena);
        if (status) {
            screen_tell_error(ui, &error);
            return count;
        }
        count++;
    }
    return count;
}

static enum outcome turn(struct history_screen *screen, struct ui *ui)
{
    bool is_undo = !screen->history.steps[screen->list.selected].undone;
    size_t count = turn_steps(screen, ui, is_undo);
    if (!ui->message[0])
        screen_tell(ui, STYLE_PLAIN, "%s %zu %s.", is_undo ? "Undone:" : "Redone:", count,
                    TEXT_PLURAL(count, "step", "steps"));
    return count > 0 ? OUTCOME_CHANGED : OUTCOME_HANDLED;
}

static enum outcome history_screen_act(void *state, struct ui *ui, const struct input *input,
                                       struct request *request, struct result *result)
{
    struct history_screen *screen = state;
    (void)request;
    (void)result;
    if (input->action == ACTION_ACCEPT)
        return turn(screen, ui);
    return list_act(&screen->list, input, LIST_Y) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
}

static bool has_text(const void *of, size_t row, const char *text)
{
    const struct history_screen *screen = of;
    return text_has_nocase(screen->history.steps[row].label, text);
}

static bool history_screen_find(void *state, const char *text, bool is_back)
{
    struct history_screen *screen = state;
    return list_find(&screen->list, text, is_back, has_text, screen);
}

const struct screen_class history_screen = {
    .title = "Undo history",
    .state_size = sizeof(struct history_screen),
    .bindings = bindings,
    .opener = { "H", ACTION_OPEN, NEED_NOTHING, NULL,
                "the undo history: every step, and undoing up to one" },
    .open = history_screen_open,
    .load = history_screen_load,
    .layout = history_screen_layout,
    .draw = history_screen_draw,
    .has = history_screen_has,
    .act = history_screen_act,
    .close = history_screen_close,
    .find = history_screen_find,
};
