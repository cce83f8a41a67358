/* The templates: log one into the meal it was opened for, make one of that meal, rename or delete
 * one. The last row is what is usual at the meal. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/action.h"
#include "core/binding.h"
#include "core/list.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/meal.h"
#include "marrow/journal/template.h"
#include "screens.h"

#define LIST_Y 1
#define NAME_COLUMNS 24

enum purpose { PURPOSE_MAKE = 1, PURPOSE_RENAME };

struct templates_screen {
    struct date date;
    int64_t meal_id;
    struct meals meals;
    struct templates templates;
    const struct template **rows; /* those of the meal first */
    struct list list; /* the rows, and what is usual */
    bool is_loaded;
};

static const struct binding bindings[] = {
    { "Enter ^T", ACTION_ACCEPT, NEED_WRITABLE | NEED_SELECTION, "log",
      "log all foods of the template into the meal" },
    { "m a", ACTION_ADD, NEED_WRITABLE, "make", "make a template of what the meal has now" },
    { "e", ACTION_EDIT, NEED_WRITABLE | NEED_ENTRY, "edit",
      "change the foods of the template and their amounts" },
    { "r", ACTION_NAME, NEED_WRITABLE | NEED_ENTRY, "rename", "rename the template" },
    { "d Del x", ACTION_DELETE, NEED_WRITABLE | NEED_ENTRY, "delete",
      "delete the template; what was logged by it stays" },
    { "j Down ^N WheelDown", ACTION_DOWN, NEED_NOTHING, NULL, "down" },
    { "k Up ^P WheelUp", ACTION_UP, NEED_NOTHING, NULL, "up" },
    { "PgDn ^F ^D Space", ACTION_PAGE_DOWN, NEED_NOTHING, NULL, "a page down" },
    { "PgUp ^B ^U b", ACTION_PAGE_UP, NEED_NOTHING, NULL, "a page up" },
    { "g Home", ACTION_FIRST, NEED_NOTHING, NULL, "the first one" },
    { "G End", ACTION_LAST, NEED_NOTHING, NULL, "the last one" },
    { "Click", ACTION_CLICK, NEED_NOTHING, NULL, "select one" },
    BINDINGS_END,
};

static enum status templates_screen_open(void *state, struct ui *ui, const struct request *request,
                                         struct error *error)
{
    struct templates_screen *screen = state;
    screen->date = request->day;
    screen->meal_id = request->meal_id;
    return meals_load(&screen->meals, ui->journal->log, error);
}

static void templates_screen_close(void *state)
{
    struct templates_screen *screen = state;
    if (screen->is_loaded)
        templates_release(&screen->templates);
    meals_release(&screen->meals);
}

/* Lists the templates of the meal, then the others. */
static void list_rows(struct templates_screen *screen)
{
    struct templates *all = &screen->templates;
    size_t count = 0;
    screen->rows = arena_alloc(&all->arena, (all->count + 1) * sizeof *screen->rows);
    for (int is_other = 0; is_other < 2; is_other++)
        for (size_t i = 0; i < all->count; i++)
            if ((all->items[i].meal_id != screen->meal_id) == is_other)
                screen->rows[count++] = &all->items[i];
}

/* Returns the selected template; NULL where what is usual is selected. */
static const struct template *selected(const struct templates_screen *screen)
{
    size_t at = screen->list.selected;
    return at < screen->templates.count ? screen->rows[at] : NULL;
}

static enum status templates_screen_load(void *state, struct ui *ui, struct error *error)
{
    struct templates_screen *screen = state;
    struct templates loaded;
    enum status status = templates_load(&loaded, ui->journal->log, error);
    if (status)
        return status;
    int64_t id = screen->is_loaded && selected(screen) ? selected(screen)->id : 0;
    if (screen->is_loaded)
        templates_release(&screen->templates);
    screen->templates = loaded;
    screen->is_loaded = true;
    list_rows(screen);
    list_set_count(&screen->list, loaded.count + 1);
    for (size_t i = 0; id && i < loaded.count; i++)
        if (screen->rows[i]->id == id)
            list_select(&screen->list, i);
    return STATUS_OK;
}

static unsigned templates_screen_has(const void *state)
{
    return NEED_SELECTION | (selected(state) ? NEED_ENTRY : 0u);
}

static void templates_screen_layout(void *state, const struct ui *ui, int rows, int columns)
{
    struct templates_screen *screen = state;
    (void)ui;
    (void)columns;
    list_scroll(&screen->list, rows > LIST_Y ? (size_t)(rows - LIST_Y) : 1);
}

static const char *meal_name(const struct templates_screen *screen, int64_t id)
{
    const struct meal *meal = meals_get(&screen->meals, id);
    return meal ? meal->name : "meal";
}

/* Paints the name, and what is in it as far as there is room. */
static void draw_template(const struct template *template, WINDOW *window, int y)
{
    struct buffer foods = BUFFER_INIT;
    int columns = getmaxx(window);
    for (size_t i = 0; i < template->count; i++)
        buffer_addf(&foods, "%s%s %s", i ? ", " : "", template->items[i].measure,
                    template->items[i].food.name);
    paint_text(window, y, 1, NAME_COLUMNS - 2, STYLE_PLAIN, template->name);
    paint_text(window, y, NAME_COLUMNS, columns - NAME_COLUMNS - 1, STYLE_DIM, foods.text);
    buffer_release(&foods);
}

static void draw_usual(const struct templates_screen *screen, WINDOW *window, int y)
{
    char name[80];
    snprintf(name, sizeof name, "%.60s", meal_name(screen, screen->meal_id));
    text_lower_first(name);
    paint_textf(window, y, 1, getmaxx(window) - 2, STYLE_ACCENT,
                "the usual %s: what most of the last 28 days have", name);
}

static void templates_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct templates_screen *screen = state;
    const struct list *list = &screen->list;
    int columns = getmaxx(window);
    char date[DATE_TEXT];
    (void)ui;
    date_format_short(date, screen->date);
    werase(window);
    paint_textf(window, 0, 1, columns - 2, STYLE_STRONG, "Templates for %s, %s",
                meal_name(screen, screen->meal_id), date);
    for (size_t i = 0; i < list->height && list->top + i < list->count; i++) {
        size_t at = list->top + i;
        int y = LIST_Y + (int)i;
        if (at < screen->templates.count)
            draw_template(screen->rows[at], window, y);
        else
            draw_usual(screen, window, y);
        if (at == list->selected)
            paint_focus(window, y, 0, columns);
    }
    if (screen->templates.count == 0 && getmaxy(window) > LIST_Y + 2)
        paint_text(window, LIST_Y + 2, 1, columns - 2, STYLE_DIM,
                   "No templates yet. m makes one of this meal.");
    paint_fold(window, 0, columns, list->top, list_below(list));
    wmove(window, LIST_Y + (int)(list->selected - list->top), 0);
}

/* --- acting --- */

static enum outcome ask_name(const struct templates_screen *screen, struct request *request,
                             const struct template *renamed)
{
    *request = (struct request){ .screen = SCREEN_PROMPT,
                                 .title = renamed ? "New name" : "Name of the template",
                                 .hint = "usual breakfast",
                                 .purpose = renamed ? PURPOSE_RENAME : PURPOSE_MAKE };
    if (renamed)
        snprintf(request->text, sizeof request->text, "%.200s", renamed->name);
    else
        snprintf(request->text, sizeof request->text, "usual %.80s",
                 meal_name(screen, screen->meal_id));
    if (!renamed)
        text_lower_first(request->text + strlen("usual "));
    return OUTCOME_OPEN;
}

static enum outcome delete_selected(const struct templates_screen *screen, struct ui *ui)
{
    struct error error = ERROR_INIT;
    const struct template *template = selected(screen);
    if (template_delete(ui->journal, template, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    screen_tell_done(ui, "Deleted the template %.100s", template->name);
    return OUTCOME_CHANGED;
}

static enum outcome templates_screen_act(void *state, struct ui *ui, const struct input *input,
                                         struct request *request, struct result *result)
{
    struct templates_screen *screen = state;
    const struct template *template = selected(screen);
    if (input->action == ACTION_ACCEPT) {
        result->is_accepted = true;
        result->template_id = template ? template->id : 0;
        return OUTCOME_CLOSE;
    }
    if (input->action == ACTION_ADD)
        return ask_name(screen, request, NULL);
    if (input->action == ACTION_NAME)
        return ask_name(screen, request, template);
    if (input->action == ACTION_DELETE)
        return delete_selected(screen, ui);
    if (input->action == ACTION_EDIT) {
        *request = (struct request){ .screen = SCREEN_TEMPLATE, .template_id = template->id };
        return OUTCOME_OPEN;
    }
    return list_act(&screen->list, input, LIST_Y) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
}

/* Makes a template of the meal's entries. */
static enum status make(const struct templates_screen *screen, struct ui *ui, const char *name,
                        struct error *error)
{
    struct entries entries;
    int64_t made;
    size_t count = 0;
    enum status status = entries_load_day(&entries, ui->journal->log, screen->date, error);
    if (status)
        return status;
    int64_t *ids = xcalloc(entries.count + 1, sizeof *ids);
    for (size_t i = 0; i < entries.count; i++)
        if (entries.entries[i].meal_id == screen->meal_id)
            ids[count++] = entries.entries[i].id;
    entries_release(&entries);
    status = template_make(&made, ui->journal, name, screen->meal_id, ids, count, error);
    free(ids);
    return status;
}

static enum outcome templates_screen_resume(void *state, struct ui *ui, const struct result *result)
{
    struct templates_screen *screen = state;
    struct error error = ERROR_INIT;
    const struct template *template = selected(screen);
    enum status status;
    if (!result->is_accepted || result->screen != SCREEN_PROMPT)
        return OUTCOME_RELOAD;
    if (result->purpose == PURPOSE_MAKE)
        status = make(screen, ui, result->text, &error);
    else if (template)
        status = template_rename(ui->journal, template, result->text, &error);
    else
        return OUTCOME_HANDLED;
    if (status) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    screen_tell_done(ui, "%s %.100s", result->purpose == PURPOSE_MAKE ? "Made" : "Renamed it to",
                     result->text);
    return OUTCOME_CHANGED;
}

static bool has_text(const void *of, size_t row, const char *text)
{
    const struct templates_screen *screen = of;
    return row < screen->templates.count && text_has_nocase(screen->rows[row]->name, text);
}

static bool templates_screen_find(void *state, const char *text, bool is_back)
{
    struct templates_screen *screen = state;
    return list_find(&screen->list, text, is_back, has_text, screen);
}

const struct screen_class templates_screen = {
    .title = "Templates",
    .state_size = sizeof(struct templates_screen),
    .bindings = bindings,
    .open = templates_screen_open,
    .load = templates_screen_load,
    .layout = templates_screen_layout,
    .draw = templates_screen_draw,
    .has = templates_screen_has,
    .act = templates_screen_act,
    .resume = templates_screen_resume,
    .close = templates_screen_close,
    .find = templates_screen_find,
};
