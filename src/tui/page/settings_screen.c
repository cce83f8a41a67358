/* The settings: every one with its value, and what it does. */
#include <stdio.h>
#include <string.h>

#include "core/action.h"
#include "core/binding.h"
#include "core/list.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/setting.h"
#include "screens.h"

#define LIST_Y 1
#define LABEL 18
#define HELP_ROWS 4

struct settings_screen {
    char values[SETTING_COUNT][SETTING_VALUE];
    struct list list;
};

static const struct binding bindings[] = {
    { "Enter e", ACTION_ACCEPT, NEED_WRITABLE, "change", "change the selected setting" },
    { "j Down ^N WheelDown", ACTION_DOWN, NEED_NOTHING, "down", "the next setting" },
    { "k Up ^P WheelUp", ACTION_UP, NEED_NOTHING, "up", "the previous setting" },
    { "PgDn ^F ^D Space", ACTION_PAGE_DOWN, NEED_NOTHING, NULL, "a page down" },
    { "PgUp ^B ^U b", ACTION_PAGE_UP, NEED_NOTHING, NULL, "a page up" },
    { "g Home", ACTION_FIRST, NEED_NOTHING, NULL, "the first setting" },
    { "G End", ACTION_LAST, NEED_NOTHING, NULL, "the last setting" },
    { "Click", ACTION_CLICK, NEED_NOTHING, NULL, "select a setting" },
    BINDINGS_END,
};

static enum status settings_screen_open(void *state, struct ui *ui, const struct request *request,
                                        struct error *error)
{
    struct settings_screen *screen = state;
    (void)ui;
    (void)request;
    (void)error;
    list_set_count(&screen->list, SETTING_COUNT);
    return STATUS_OK;
}

static enum status settings_screen_load(void *state, struct ui *ui, struct error *error)
{
    struct settings_screen *screen = state;
    enum status status = STATUS_OK;
    for (int i = 0; i < SETTING_COUNT && !status; i++)
        status = setting_load(screen->values[i], ui->journal->log, (enum setting)i, error);
    return status;
}

static void settings_screen_close(void *state)
{
    (void)state;
}

static void settings_screen_layout(void *state, const struct ui *ui, int rows, int columns)
{
    struct settings_screen *screen = state;
    int room = rows - LIST_Y - HELP_ROWS;
    (void)ui;
    (void)columns;
    list_scroll(&screen->list, room > 1 ? (size_t)room : 1);
}

/* Paints what the selected setting does and takes. */
static void draw_help(const struct settings_screen *screen, WINDOW *window, int y)
{
    const struct setting_info *info = &settings[screen->list.selected];
    int columns = getmaxx(window);
    char text[512];
    snprintf(text, sizeof text, "%.300s%s%.100s", info->help, info->choices ? ": " : "",
             info->choices ? info->choices : "");
    paint_wrapped(window, y, 1, columns - 2, getmaxy(window) - y, STYLE_DIM, text);
}

static void settings_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct settings_screen *screen = state;
    const struct list *list = &screen->list;
    int columns = getmaxx(window);
    (void)ui;
    werase(window);
    paint_text(window, 0, 1, columns - 2, STYLE_STRONG, "Settings");
    for (size_t i = 0; i < list->height && list->top + i < list->count; i++) {
        size_t at = list->top + i;
        int y = LIST_Y + (int)i;
        bool is_initial = strcmp(screen->values[at], settings[at].initial) == 0;
        paint_text(window, y, 1, LABEL - 1, STYLE_PLAIN, settings[at].name);
        paint_text(window, y, LABEL, columns - LABEL - 1, is_initial ? STYLE_DIM : STYLE_ACCENT,
                   screen->values[at]);
        if (at == list->selected)
            paint_focus(window, y, 0, columns);
    }
    draw_help(screen, window, LIST_Y + (int)list->height + (getmaxy(window) > 12 ? 1 : 0));
    paint_fold(window, 0, columns, list->top, list_below(list));
    wmove(window, LIST_Y + (int)(list->selected - list->top), 0);
}

/* --- changing one --- */

/* Writes the choice-th of "auto|dark|light". */
static void choice_text(char out[SETTING_VALUE], const char *choices, size_t choice)
{
    for (size_t i = 0; i < choice; i++) {
        choices += strcspn(choices, "|");
        choices += *choices == '|';
    }
    snprintf(out, SETTING_VALUE, "%.*s", (int)strcspn(choices, "|"), choices);
}

/* Asks for the value: a choice where there are few, else a line. */
static enum outcome ask(const struct settings_screen *screen, struct request *request)
{
    size_t at = screen->list.selected;
    const struct setting_info *info = &settings[at];
    *request = (struct request){ .screen = info->choices ? SCREEN_CHOICE : SCREEN_PROMPT,
                                 .title = info->name };
    if (!info->choices) {
        snprintf(request->text, sizeof request->text, "%s", screen->values[at]);
        return OUTCOME_OPEN;
    }
    snprintf(request->text, sizeof request->text, "%s", info->choices);
    for (char *bar = strchr(request->text, '|'); bar; bar = strchr(bar, '|'))
        *bar = '\n';
    char value[SETTING_VALUE];
    size_t count = 1;
    for (const char *bar = strchr(info->choices, '|'); bar; bar = strchr(bar + 1, '|'))
        count++;
    for (size_t i = 0; i < count; i++) {
        choice_text(value, info->choices, i);
        if (strcmp(value, screen->values[at]) == 0)
            request->choice = i;
    }
    return OUTCOME_OPEN;
}

static enum outcome settings_screen_act(void *state, struct ui *ui, const struct input *input,
                                        struct request *request, struct result *result)
{
    struct settings_screen *screen = state;
    (void)ui;
    (void)result;
    if (input->action == ACTION_ACCEPT)
        return ask(screen, request);
    return list_act(&screen->list, input, LIST_Y) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
}

static bool is_read_at_start(enum setting setting)
{
    return setting == SETTING_COLOUR || setting == SETTING_THEME || setting == SETTING_MOUSE;
}

static enum outcome settings_screen_resume(void *state, struct ui *ui, const struct result *result)
{
    struct settings_screen *screen = state;
    struct error error = ERROR_INIT;
    char value[SETTING_VALUE];
    enum setting setting = (enum setting)screen->list.selected;
    if (!result->is_accepted)
        return OUTCOME_HANDLED;
    if (result->screen == SCREEN_CHOICE)
        choice_text(value, settings[setting].choices, result->choice);
    else
        snprintf(value, sizeof value, "%.255s", result->text);
    if (strcmp(value, screen->values[setting]) == 0) {
        screen_tell(ui, STYLE_PLAIN, "Nothing changed.");
        return OUTCOME_HANDLED;
    }
    if (setting_set(ui->journal, setting, value, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    screen_tell_done(ui, "Set %s to %.100s%s", settings[setting].name, value,
                     is_read_at_start(setting) ? ", from the next start on" : "");
    return OUTCOME_CHANGED;
}

static bool has_text(const void *of, size_t row, const char *text)
{
    (void)of;
    return text_has_nocase(settings[row].name, text) || text_has_nocase(settings[row].help, text);
}

static bool settings_screen_find(void *state, const char *text, bool is_back)
{
    struct settings_screen *screen = state;
    return list_find(&screen->list, text, is_back, has_text, screen);
}

const struct screen_class settings_screen = {
    .title = "Settings",
    .state_size = sizeof(struct settings_screen),
    .bindings = bindings,
    .opener = { ",", ACTION_OPEN, NEED_NOTHING, NULL, "the settings" },
    .open = settings_screen_open,
    .load = settings_screen_load,
    .layout = settings_screen_layout,
    .draw = settings_screen_draw,
    .act = settings_screen_act,
    .resume = settings_screen_resume,
    .close = settings_screen_close,
    .find = settings_screen_find,
};
