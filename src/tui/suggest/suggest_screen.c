/* Suggestions: foods and combinations that would close the gaps. */
#include "suggest_view.h"

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
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/resolve.h"
#include "marrow/journal/setting.h"
#include "marrow/report/diet_check.h"
#include "marrow/report/gap.h"
#include "marrow/report/suggest.h"
#include "screens.h"

static const struct binding bindings[] = {
    { "Enter", ACTION_ACCEPT, NEED_WRITABLE | NEED_SELECTION, "log",
      "log the portion, or the whole combination" },
    { "e a", ACTION_EDIT, NEED_WRITABLE | NEED_SELECTION, "amount",
      "log another amount of the food" },
    { "Tab s", ACTION_SWITCH, NEED_NOTHING, "day/week",
      "gaps of the day, or of the average of its week" },
    { "w", ACTION_LEAVE_OUT, NEED_WRITABLE, "leave out",
      "choose what to leave out: vegan, dairy, nuts, low sodium, any word" },
    { "l Right", ACTION_NEXT, NEED_NOTHING, "nutrient",
      "show one short nutrient, then the next, then all" },
    { "h Left", ACTION_PREVIOUS, NEED_NOTHING, NULL, "the previous nutrient" },
    { "j Down ^N WheelDown", ACTION_DOWN, NEED_NOTHING, NULL, "down" },
    { "k Up ^P WheelUp", ACTION_UP, NEED_NOTHING, NULL, "up" },
    { "PgDn ^F Space", ACTION_PAGE_DOWN, NEED_NOTHING, NULL, "a page down" },
    { "PgUp ^B b", ACTION_PAGE_UP, NEED_NOTHING, NULL, "a page up" },
    { "g Home", ACTION_FIRST, NEED_NOTHING, NULL, "the first row" },
    { "G End", ACTION_LAST, NEED_NOTHING, NULL, "the last row" },
    { "Click", ACTION_CLICK, NEED_NOTHING, NULL, "select a row" },
    BINDINGS_END,
};

static enum status suggest_screen_open(void *state, struct ui *ui, const struct request *request,
                                       struct error *error)
{
    struct suggest_screen *screen = state;
    (void)ui;
    (void)error;
    screen->date = request->day;
    screen->meal_id = request->meal_id;
    return STATUS_OK;
}

static void suggest_screen_close(void *state)
{
    struct suggest_screen *screen = state;
    if (screen->is_loaded)
        suggest_release(&screen->suggest);
}

static bool is_open(const struct gap *gap, enum nutrient nutrient)
{
    for (size_t i = 0; i < gap->open_count; i++)
        if (gap->open[i].nutrient == nutrient)
            return true;
    return false;
}

static enum status suggest_screen_load(void *state, struct ui *ui, struct error *error)
{
    struct suggest_screen *screen = state;
    struct suggest suggest;
    struct suggest_request request = { .day = screen->date,
                                       .basis = screen->basis,
                                       .limit = SUGGEST_INITIAL };
    enum status status =
        gap_load(&screen->asked, ui->journal, screen->date, screen->basis, NULL, error);
    if (!status)
        status = diet_check_load(&request.diet, ui->journal->log, error);
    if (status)
        return status;
    screen->has_only = screen->has_only && is_open(&screen->asked, screen->only);
    request.only = screen->has_only ? &screen->only : NULL;
    status = suggest_load(&suggest, ui->journal, &request, error);
    if (status)
        return status;
    if (screen->is_loaded)
        suggest_release(&screen->suggest);
    screen->suggest = suggest;
    screen->is_loaded = true;
    list_set_count(&screen->list, suggest.count + suggest.together_count);
    return STATUS_OK;
}

static unsigned suggest_screen_has(const void *state)
{
    const struct suggest_screen *screen = state;
    return screen->list.count > 0 ? NEED_SELECTION : 0u;
}

/* --- acting --- */

static void add_item(struct resolution *resolution, const struct suggestion *suggestion)
{
    resolution->items[resolution->count++] =
        (struct resolved_item){ .food = *suggestion->food, .measured = suggestion->portion };
}

static enum outcome log_it(struct suggest_screen *screen, struct ui *ui)
{
    struct error error = ERROR_INIT;
    const struct suggestion *food = suggest_chosen_food(screen);
    const struct suggest_together *together = suggest_chosen_together(screen);
    struct resolution *resolution = xcalloc(1, sizeof *resolution);
    for (size_t i = 0; together && i < together->count; i++)
        add_item(resolution, together->foods[i]);
    if (food)
        add_item(resolution, food);
    resolution->day = screen->date;
    resolution->places[0].minute = MINUTE_NONE;
    resolution->selected_meal_id = screen->meal_id;
    enum status status = entries_log(NULL, ui->journal, resolution, &error);
    size_t count = resolution->count;
    free(resolution);
    if (status) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    if (food)
        screen_tell_done(ui, "Logged %.200s, %s", food->food->name, food->portion.text);
    else
        screen_tell_done(ui, "Logged %zu %s", count, TEXT_PLURAL(count, "food", "foods"));
    return OUTCOME_CHANGED;
}

static enum outcome ask_amount(const struct suggest_screen *screen, struct ui *ui,
                               struct request *request)
{
    const struct suggestion *food = suggest_chosen_food(screen);
    if (!food) {
        screen_tell(ui, STYLE_PLAIN, "Select a single food; Enter logs a combination.");
        return OUTCOME_HANDLED;
    }
    *request =
        (struct request){ .screen = SCREEN_ADD, .day = screen->date, .meal_id = screen->meal_id };
    snprintf(request->text, sizeof request->text, "%s", food->food->origin);
    return OUTCOME_OPEN;
}

static enum outcome ask_diet(struct ui *ui, struct request *request)
{
    struct error error = ERROR_INIT;
    char value[SETTING_VALUE];
    if (setting_load(value, ui->journal->log, SETTING_SUGGEST_WITHOUT, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    *request = (struct request){ .screen = SCREEN_PROMPT,
                                 .title = "Leave out",
                                 .hint = "vegan, dairy, nuts, low sodium, any word" };
    snprintf(request->text, sizeof request->text, "%s", strcmp(value, "none") == 0 ? "" : value);
    return OUTCOME_OPEN;
}

/* Switches between all gaps and each nutrient alone. */
static enum outcome turn_nutrient(struct suggest_screen *screen, int step)
{
    size_t count = screen->asked.open_count + 1;
    size_t at = 0;
    for (size_t i = 0; screen->has_only && i < screen->asked.open_count; i++)
        if (screen->asked.open[i].nutrient == screen->only)
            at = i + 1;
    at = (at + count + (size_t)step) % count;
    screen->has_only = at > 0;
    if (at > 0)
        screen->only = screen->asked.open[at - 1].nutrient;
    list_select(&screen->list, 0);
    return OUTCOME_RELOAD;
}

static enum outcome turn_basis(struct suggest_screen *screen)
{
    screen->basis = screen->basis == GAP_DAY ? GAP_WEEK : GAP_DAY;
    list_select(&screen->list, 0);
    return OUTCOME_RELOAD;
}

static enum outcome suggest_screen_act(void *state, struct ui *ui, const struct input *input,
                                       struct request *request, struct result *result)
{
    struct suggest_screen *screen = state;
    (void)result;
    if (!screen->is_loaded)
        return OUTCOME_IGNORED;
    if (input->action == ACTION_ACCEPT)
        return log_it(screen, ui);
    if (input->action == ACTION_EDIT)
        return ask_amount(screen, ui, request);
    if (input->action == ACTION_LEAVE_OUT)
        return ask_diet(ui, request);
    if (input->action == ACTION_SWITCH)
        return turn_basis(screen);
    if (input->action == ACTION_NEXT)
        return turn_nutrient(screen, 1);
    if (input->action == ACTION_PREVIOUS)
        return turn_nutrient(screen, -1);
    return list_act(&screen->list, input, screen->layout.list_y) ? OUTCOME_HANDLED
                                                                 : OUTCOME_IGNORED;
}

static enum outcome suggest_screen_resume(void *state, struct ui *ui, const struct result *result)
{
    struct error error = ERROR_INIT;
    (void)state;
    if (!result->is_accepted)
        return OUTCOME_RELOAD;
    if (result->screen != SCREEN_PROMPT)
        return OUTCOME_CHANGED;
    const char *value = result->text[0] ? result->text : "none";
    if (setting_set(ui->journal, SETTING_SUGGEST_WITHOUT, value, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    return OUTCOME_CHANGED;
}

static void suggest_screen_layout(void *state, const struct ui *ui, int rows, int columns)
{
    (void)ui;
    suggest_view_layout(state, rows, columns);
}

static void suggest_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    suggest_view_draw(state, ui, window);
}

const struct screen_class suggest_screen = {
    .title = "Suggestions",
    .state_size = sizeof(struct suggest_screen),
    .bindings = bindings,
    .open = suggest_screen_open,
    .load = suggest_screen_load,
    .layout = suggest_screen_layout,
    .draw = suggest_screen_draw,
    .has = suggest_screen_has,
    .act = suggest_screen_act,
    .resume = suggest_screen_resume,
    .close = suggest_screen_close,
};
