/* A choice: a few lines at the bottom of the screen below. Enter takes the selected one, its first
 * letter takes it at once. */
#include <ctype.h>
#include <string.h>

#include "core/action.h"
#include "core/binding.h"
#include "core/list.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/arena.h"
#include "marrow/base/error.h"

#define CHOICES_MAX 16

struct choice_screen {
    const char *title;
    int purpose;
    struct arena arena;
    const char *choices[CHOICES_MAX];
    struct list list;
    int first_y; /* of the choices */
};

static const struct binding bindings[] = {
    { "Enter", ACTION_ACCEPT, NEED_NOTHING, "take", "take the selected one; so does its letter" },
    { "Down ^N Tab WheelDown", ACTION_DOWN, NEED_NOTHING, NULL, "the next one" },
    { "Up ^P S-Tab WheelUp", ACTION_UP, NEED_NOTHING, NULL, "the previous one" },
    { "Click", ACTION_CLICK, NEED_NOTHING, NULL, "select one" },
    BINDINGS_END,
};

static enum status choice_screen_open(void *state, struct ui *ui, const struct request *request,
                                      struct error *error)
{
    struct choice_screen *screen = state;
    (void)ui;
    (void)error;
    screen->title = request->title;
    screen->purpose = request->purpose;
    char *text = arena_strdup(&screen->arena, request->text);
    while (*text && screen->list.count < CHOICES_MAX) {
        size_t length = strcspn(text, "\n");
        screen->choices[screen->list.count++] = text;
        bool is_last = text[length] == '\0';
        text[length] = '\0';
        text += length + (is_last ? 0 : 1);
    }
    list_select(&screen->list, request->choice);
    return STATUS_OK;
}

static void choice_screen_close(void *state)
{
    struct choice_screen *screen = state;
    arena_release(&screen->arena);
}

static void choice_screen_layout(void *state, const struct ui *ui, int rows, int columns)
{
    struct choice_screen *screen = state;
    (void)ui;
    (void)columns;
    int height = (int)screen->list.count < rows - 1 ? (int)screen->list.count : rows - 1;
    list_scroll(&screen->list, (size_t)height);
    screen->first_y = rows - height;
}

static void choice_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct choice_screen *screen = state;
    const struct list *list = &screen->list;
    int columns = getmaxx(window);
    (void)ui;
    for (int y = screen->first_y - 1; y < getmaxy(window); y++) {
        wmove(window, y, 0);
        wclrtoeol(window);
    }
    paint_text(window, screen->first_y - 1, 1, columns - 2, STYLE_STRONG, screen->title);
    for (size_t i = 0; i < list->height && list->top + i < list->count; i++) {
        int y = screen->first_y + (int)i;
        paint_text(window, y, 3, columns - 4, STYLE_PLAIN, screen->choices[list->top + i]);
        paint_text(window, y, 3, 1, STYLE_KEY, screen->choices[list->top + i]);
        if (list->top + i == list->selected)
            paint_focus(window, y, 0, columns);
    }
    wmove(window, screen->first_y + (int)(list->selected - list->top), 0);
}

static enum outcome take(const struct choice_screen *screen, size_t choice, struct result *result)
{
    result->is_accepted = true;
    result->purpose = screen->purpose;
    result->choice = choice;
    return OUTCOME_CLOSE;
}

static enum outcome choice_screen_act(void *state, struct ui *ui, const struct input *input,
                                      struct request *request, struct result *result)
{
    struct choice_screen *screen = state;
    (void)ui;
    (void)request;
    if (input->action == ACTION_ACCEPT)
        return take(screen, screen->list.selected, result);
    for (size_t i = 0; input->action == ACTION_TEXT && i < screen->list.count; i++) {
        if (tolower((unsigned char)input->text[0]) == tolower((unsigned char)screen->choices[i][0]))
            return take(screen, i, result);
    }
    return list_act(&screen->list, input, screen->first_y) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
}

const struct screen_class choice_screen = {
    .title = "Choice",
    .takes_text = true,
    .is_overlay = true,
    .state_size = sizeof(struct choice_screen),
    .bindings = bindings,
    .open = choice_screen_open,
    .layout = choice_screen_layout,
    .draw = choice_screen_draw,
    .act = choice_screen_act,
    .close = choice_screen_close,
};
