/* The foods of one template: change an amount, remove a food, add foods. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/action.h"
#include "core/binding.h"
#include "core/list.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/measure.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/resolve.h"
#include "marrow/journal/template.h"
#include "screens.h"

#define LIST_Y 1
#define MEASURE_COLUMNS 20

struct template_screen {
    int64_t id;
    struct templates templates;
    const struct template *template; /* NULL: it was deleted in the meantime */
    struct list list;
    bool is_loaded;
};

static const struct binding bindings[] = {
    { "e Enter", ACTION_EDIT, NEED_WRITABLE | NEED_SELECTION, "amount",
      "change the amount of the food" },
    { "a i A", ACTION_ADD, NEED_WRITABLE, "add", "add foods, as in quick entry" },
    { "d Del x", ACTION_DELETE, NEED_WRITABLE | NEED_SELECTION, "remove",
      "remove the food from the template" },
    { "j Down ^N WheelDown", ACTION_DOWN, NEED_NOTHING, NULL, "down" },
    { "k Up ^P WheelUp", ACTION_UP, NEED_NOTHING, NULL, "up" },
    { "g Home", ACTION_FIRST, NEED_NOTHING, NULL, "the first one" },
    { "G End", ACTION_LAST, NEED_NOTHING, NULL, "the last one" },
    { "Click", ACTION_CLICK, NEED_NOTHING, NULL, "select one" },
    BINDINGS_END,
};

static enum status template_screen_open(void *state, struct ui *ui, const struct request *request,
                                        struct error *error)
{
    struct template_screen *screen = state;
    (void)ui;
    (void)error;
    screen->id = request->template_id;
    return STATUS_OK;
}

static void release(struct template_screen *screen)
{
    if (screen->is_loaded)
        templates_release(&screen->templates);
    screen->is_loaded = false;
}

static void template_screen_close(void *state)
{
    release(state);
}

static enum status template_screen_load(void *state, struct ui *ui, struct error *error)
{
    struct template_screen *screen = state;
    struct templates loaded;
    enum status status = templates_load(&loaded, ui->journal->log, error);
    if (status)
        return status;
    release(screen);
    screen->templates = loaded;
    screen->is_loaded = true;
    screen->template = templates_get(&screen->templates, screen->id);
    list_set_count(&screen->list, screen->template ? screen->template->count : 0);
    return STATUS_OK;
}

static unsigned template_screen_has(const void *state)
{
    const struct template_screen *screen = state;
    return screen->list.count > 0 ? NEED_SELECTION : 0;
}

static void template_screen_layout(void *state, const struct ui *ui, int rows, int columns)
{
    struct template_screen *screen = state;
    (void)ui;
    (void)columns;
    list_scroll(&screen->list, rows > LIST_Y ? (size_t)(rows - LIST_Y) : 1);
}

static void template_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct template_screen *screen = state;
    const struct list *list = &screen->list;
    int columns = getmaxx(window);
    (void)ui;
    werase(window);
    if (!screen->template) {
        paint_text(window, 0, 1, columns - 2, STYLE_DIM, "This template was deleted.");
        return;
    }
    paint_text(window, 0, 1, columns - 2, STYLE_STRONG, screen->template->name);
    for (size_t i = 0; i < list->height && list->top + i < list->count; i++) {
        const struct template_item *item = &screen->template->items[list->top + i];
        int y = LIST_Y + (int)i;
        paint_text(window, y, 1, columns - MEASURE_COLUMNS - 3, STYLE_PLAIN, item->food.name);
        paint_text(window, y, columns - MEASURE_COLUMNS - 1, MEASURE_COLUMNS, STYLE_PLAIN,
                   item->measure);
        if (list->top + i == list->selected)
            paint_focus(window, y, 0, columns);
    }
    paint_fold(window, 0, columns, list->top, list_below(list));
    wmove(window, LIST_Y + (int)(list->selected - list->top), 0);
}

/* --- acting --- */

static const struct template_item *selected(const struct template_screen *screen)
{
    return &screen->template->items[screen->list.selected];
}

static enum outcome ask_amount(const struct template_screen *screen, struct request *request)
{
    *request =
        (struct request){ .screen = SCREEN_PROMPT, .title = "Amount", .hint = "80 g, 2 slices" };
    snprintf(request->text, sizeof request->text, "%.200s", selected(screen)->measure);
    return OUTCOME_OPEN;
}

static enum outcome remove_selected(const struct template_screen *screen, struct ui *ui)
{
    struct error error = ERROR_INIT;
    const struct template_item *item = selected(screen);
    if (template_remove(ui->journal, screen->template, item, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    screen_tell_done(ui, "Removed %.200s", item->food.name);
    return OUTCOME_CHANGED;
}

static enum outcome template_screen_act(void *state, struct ui *ui, const struct input *input,
                                        struct request *request, struct result *result)
{
    struct template_screen *screen = state;
    (void)result;
    if (input->action == ACTION_EDIT)
        return ask_amount(screen, request);
    if (input->action == ACTION_DELETE)
        return remove_selected(screen, ui);
    if (input->action == ACTION_ADD && screen->template) {
        *request = (struct request){ .screen = SCREEN_QUICK,
                                     .day = ui->journal->today,
                                     .is_text_only = true };
        return OUTCOME_OPEN;
    }
    return list_act(&screen->list, input, LIST_Y) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
}

static enum status add_foods(const struct template_screen *screen, struct ui *ui, const char *text,
                             struct error *error)
{
    const struct resolve_defaults defaults = { .day = ui->journal->today, .minute = MINUTE_NONE };
    struct resolution *resolution = xcalloc(1, sizeof *resolution);
    enum status status = resolve_text(resolution, ui->journal, text, &defaults, error);
    if (!status)
        status = template_add(ui->journal, screen->template, resolution, error);
    resolve_release(resolution);
    free(resolution);
    return status;
}

static enum status change_amount(const struct template_screen *screen, struct ui *ui,
                                 const char *text, struct error *error)
{
    struct measured measured;
    const struct template_item *item = selected(screen);
    enum status status = measure_replace(&measured, &item->food, text, item->measure, error);
    return status ? status : template_change(ui->journal, screen->template, item, &measured, error);
}

static enum outcome template_screen_resume(void *state, struct ui *ui, const struct result *result)
{
    struct template_screen *screen = state;
    struct error error = ERROR_INIT;
    enum status status;
    if (!result->is_accepted || !screen->template || text_is_blank(result->text))
        return OUTCOME_HANDLED;
    if (result->screen == SCREEN_QUICK)
        status = add_foods(screen, ui, result->text, &error);
    else
        status =
            screen->list.count > 0 ? change_amount(screen, ui, result->text, &error) : STATUS_OK;
    if (status) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    screen_tell_done(ui, result->screen == SCREEN_QUICK ? "Added it to the template"
                                                        : "Changed the amount");
    return OUTCOME_CHANGED;
}

const struct screen_class template_screen = {
    .title = "Foods of a template",
    .state_size = sizeof(struct template_screen),
    .bindings = bindings,
    .open = template_screen_open,
    .load = template_screen_load,
    .layout = template_screen_layout,
    .draw = template_screen_draw,
    .has = template_screen_has,
    .act = template_screen_act,
    .resume = template_screen_resume,
    .close = template_screen_close,
};
