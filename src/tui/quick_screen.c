/* Quick entry: one line of foods, settled as it is typed; what can't be settled is asked for. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "line.h"
#include "list.h"
#include "marrow/base/text.h"
#include "marrow/journal/entry.h"
#include "preview.h"
#include "screen.h"

struct quick_screen {
    struct date date;
    int64_t meal_id; /* the selected one; 0: none */
    struct line line;
    struct resolution *resolution;
    bool is_settled;
    bool is_confirmed; /* a questionable amount was asked about once */
    struct error problem;
    struct list *candidates;
};

static const struct binding bindings[] = {
    { "Enter", ACTION_ACCEPT, NEED_WRITABLE, "log",
      "log all of it; where a food is asked for, take the selected one" },
    { "Down ^N Tab", ACTION_DOWN, NEED_NOTHING, NULL, "the next of the foods asked for" },
    { "Up ^P S-Tab", ACTION_UP, NEED_NOTHING, NULL, "the one before" },
    BINDINGS_END,
};

/* What the line says is settled when it is shown or logged, not for each key typed ahead. */
static enum status quick_screen_load(void *state, struct ui *ui, struct error *error)
{
    struct quick_screen *screen = state;
    (void)error;
    struct resolve_defaults defaults = { .day = screen->date, .minute = MINUTE_NONE, .meal_id = 0 };
    resolution_release(screen->resolution);
    memset(screen->resolution, 0, sizeof *screen->resolution);
    screen->problem = (struct error)ERROR_INIT;
    screen->is_confirmed = false;
    screen->is_settled = !text_is_blank(screen->line.text.text) &&
                         !resolve_text(screen->resolution, ui->journal, screen->line.text.text,
                                       &defaults, &screen->problem);
    screen->resolution->selected_meal_id = screen->meal_id;
    list_set_count(screen->candidates, screen->resolution->unsettled.candidates.count);
    list_select(screen->candidates, 0);
    return STATUS_OK;
}

static enum status quick_screen_open(void *state, struct ui *ui, const struct request *request,
                                     struct error *error)
{
    struct quick_screen *screen = state;
    screen->date = request->day;
    screen->meal_id = request->meal_id;
    screen->resolution = xcalloc(1, sizeof *screen->resolution);
    screen->candidates = xcalloc(1, sizeof *screen->candidates);
    line_init(&screen->line);
    return journal_refresh(ui->journal, request->meal_id, error);
}

static void quick_screen_close(void *state)
{
    struct quick_screen *screen = state;
    resolution_release(screen->resolution);
    free(screen->resolution);
    free(screen->candidates);
    line_release(&screen->line);
}

/* --- drawing --- */

static void draw_settled(const struct quick_screen *screen, const struct ui *ui, WINDOW *window,
                         int y)
{
    int columns = getmaxx(window);
    for (size_t i = 0; i < screen->resolution->count && y < getmaxy(window); i++, y++) {
        const struct resolved_item *item = &screen->resolution->items[i];
        char line[256];
        int x = 3 + paint_text(window, y, 3, columns / 2 - 4, STYLE_PLAIN, item->food.name);
        x += 2 + paint_text(window, y, x + 2, 20, STYLE_ACCENT, item->measured.text);
        preview_line(line, ui, &item->food, item->measured.amount);
        if (columns >= 60)
            paint_text(window, y, x + 2, columns - x - 3, STYLE_DIM, line);
    }
}

static void draw_candidates(const struct quick_screen *screen, WINDOW *window, int y)
{
    const struct unsettled *unsettled = &screen->resolution->unsettled;
    const struct list *list = screen->candidates;
    int columns = getmaxx(window);
    paint_textf(window, y++, 3, columns - 4, STYLE_WARN, "Which is '%.*s'?",
                (int)unsettled->span.length, screen->line.text.text + unsettled->span.offset);
    size_t room = getmaxy(window) > y ? (size_t)(getmaxy(window) - y) : 0;
    size_t top = list->selected >= room && room > 0 ? list->selected - room + 1 : 0;
    for (size_t i = top; i < list->count && y < getmaxy(window); i++, y++) {
        paint_text(window, y, 5, columns - 6, STYLE_PLAIN, unsettled->candidates.hits[i].food.name);
        if (i == list->selected)
            paint_focus(window, y, 0, columns);
    }
}

static void quick_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct quick_screen *screen = state;
    int columns = getmaxx(window);
    char date[DATE_TEXT];
    const struct unsettled *unsettled = &screen->resolution->unsettled;
    werase(window);
    date_format_iso(date, screen->is_settled ? screen->resolution->day : screen->date);
    paint_textf(window, 0, 1, columns - 2, STYLE_STRONG, "Quick entry, %s", date);
    int x =
        paint_line(window, 1, 0, columns - 1, " : ", screen->line.text.text, screen->line.cursor);
    if (text_is_blank(screen->line.text.text))
        paint_text(window, 3, 3, columns - 4, STYLE_DIM,
                   "2 eggs, 30g almonds, 1 1/2 cup milk @breakfast 7:40");
    else if (screen->is_settled)
        draw_settled(screen, ui, window, 3);
    else if (unsettled->candidates.count > 0 && !unsettled->is_measure)
        draw_candidates(screen, window, 3);
    else
        paint_text(window, 3, 3, columns - 4, STYLE_WARN, screen->problem.text);
    wmove(window, 1, x);
}

/* --- acting --- */

/* Puts the selected candidate's lasting key, which is never ambiguous, where the words stood. */
static enum outcome take_candidate(struct quick_screen *screen)
{
    const struct unsettled *unsettled = &screen->resolution->unsettled;
    const struct food *food = &unsettled->candidates.hits[screen->candidates->selected].food;
    struct span span = unsettled->span;
    buffer_remove(&screen->line.text, span.offset, span.length);
    buffer_insert(&screen->line.text, span.offset, food->origin, strlen(food->origin));
    screen->line.cursor = screen->line.text.length;
    return OUTCOME_RELOAD;
}

static bool is_questionable(const struct resolution *resolution)
{
    for (size_t i = 0; i < resolution->count; i++) {
        if (resolution->items[i].measured.is_questionable)
            return true;
    }
    return false;
}

static enum outcome log_all(struct quick_screen *screen, struct ui *ui, struct result *result)
{
    struct error error = ERROR_INIT;
    int64_t ids[QUICK_ITEMS_MAX] = { 0 };
    const struct resolution *resolution = screen->resolution;
    if (is_questionable(resolution) && !screen->is_confirmed) {
        screen->is_confirmed = true;
        ui_tell(ui, STYLE_WARN, "That is a lot: Enter again logs it all the same");
        return OUTCOME_HANDLED;
    }
    if (entries_log(ids, ui->journal, resolution, &error)) {
        ui_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    ui_tell(ui, STYLE_PLAIN, "Logged %zu %s; u undoes it", resolution->count,
            resolution->count == 1 ? "food" : "foods");
    result->is_accepted = true;
    result->entry_id = ids[0];
    return OUTCOME_CLOSE;
}

static enum outcome accept(struct quick_screen *screen, struct ui *ui, struct result *result)
{
    const struct unsettled *unsettled = &screen->resolution->unsettled;
    if (screen->is_settled)
        return log_all(screen, ui, result);
    if (unsettled->candidates.count > 0 && !unsettled->is_measure)
        return take_candidate(screen);
    if (screen->problem.text[0])
        ui_tell(ui, STYLE_WARN, "%.400s", screen->problem.text);
    return OUTCOME_HANDLED;
}

static enum outcome quick_screen_act(void *state, struct ui *ui, const struct input *input,
                                     struct request *request, struct result *result)
{
    struct quick_screen *screen = state;
    (void)request;
    if (input->action == ACTION_ACCEPT)
        return accept(screen, ui, result);
    if (input->action == ACTION_DOWN || input->action == ACTION_UP) {
        list_move(screen->candidates, input->action == ACTION_DOWN ? 1 : -1);
        return OUTCOME_HANDLED;
    }
    if (!line_act(&screen->line, input))
        return OUTCOME_IGNORED;
    return OUTCOME_RELOAD;
}

const struct screen_class screen_quick = {
    .title = "Quick entry",
    .takes_text = true,
    .state_size = sizeof(struct quick_screen),
    .bindings = bindings,
    .open = quick_screen_open,
    .load = quick_screen_load,
    .draw = quick_screen_draw,
    .act = quick_screen_act,
    .close = quick_screen_close,
};
