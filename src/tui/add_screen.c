/* Adding a food: search as you type, then its amount, with what it would bring. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "add_screen.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/journal/entry.h"

#define HITS 60

static const struct binding bindings[] = {
    { "Enter", ACTION_ACCEPT, NEED_WRITABLE, "choose, log",
      "choose the food; with its amount: log it" },
    { "Down ^N WheelDown", ACTION_DOWN, NEED_NOTHING, NULL, "the next food" },
    { "Up ^P WheelUp", ACTION_UP, NEED_NOTHING, NULL, "the food before" },
    { "PgDn", ACTION_PAGE_DOWN, NEED_NOTHING, NULL, "a page down" },
    { "PgUp", ACTION_PAGE_UP, NEED_NOTHING, NULL, "a page up" },
    { "Tab", ACTION_SWITCH, NEED_NOTHING, "meal", "another meal" },
    { "Click", ACTION_CLICK, NEED_NOTHING, NULL, "choose a food" },
    BINDINGS_END,
};

const struct food *add_chosen_food(const struct add_screen *screen)
{
    return screen->results.count > 0 ? &screen->results.hits[screen->scroll->list.selected].food
                                     : NULL;
}

/* Splits "180g spinach" into the amount and the name: what is searched for, and what is typed
 * ahead. */
static void split_typed(char amount[96], char name[LINE_MAX_BYTES + 1],
                        const struct add_screen *screen, struct date today)
{
    struct error error = ERROR_INIT;
    struct quick quick;
    const char *typed = screen->search.text.text;
    amount[0] = '\0';
    snprintf(name, LINE_MAX_BYTES + 1, "%s", typed);
    if (quick_parse(&quick, typed, today, &error) || quick.count != 1 || !quick.items[0].has_count)
        return;
    const struct quick_item *item = &quick.items[0];
    char number[NUMBER_TEXT];
    number_format_exact(number, item->count);
    snprintf(amount, 96, "%s %.*s", number,
             (int)(item->unit_word.length < 40 ? item->unit_word.length : 40),
             typed + item->unit_word.offset);
    snprintf(name, LINE_MAX_BYTES + 1, "%.*s", (int)item->name.length, typed + item->name.offset);
}

static enum status search(struct add_screen *screen, struct ui *ui, struct error *error)
{
    struct search_results results;
    char amount[96];
    char name[LINE_MAX_BYTES + 1];
    split_typed(amount, name, screen, ui->journal->today);
    enum status status = search_find(&results, ui->journal->search, name, HITS, NULL, error);
    if (status)
        return status;
    search_results_release(&screen->results);
    screen->results = results;
    list_set_count(&screen->scroll->list, results.count);
    list_select(&screen->scroll->list, 0);
    return STATUS_OK;
}

static enum status add_screen_open(void *state, struct ui *ui, const struct request *request,
                                   struct error *error)
{
    struct add_screen *screen = state;
    screen->date = request->day;
    screen->meal_id = request->meal_id;
    screen->scroll = xcalloc(1, sizeof *screen->scroll);
    line_init(&screen->search);
    line_init(&screen->amount);
    line_set(&screen->search, request->text);
    enum status status = meals_load(&screen->meals, ui->journal->log, error);
    if (!status)
        status = journal_refresh(ui->journal, screen->meal_id, error);
    if (!status)
        status = day_load(&screen->day, ui->journal, screen->date, error);
    screen->has_day = !status;
    return status ? status : search(screen, ui, error);
}

static void add_screen_close(void *state)
{
    struct add_screen *screen = state;
    line_release(&screen->search);
    line_release(&screen->amount);
    search_results_release(&screen->results);
    meals_release(&screen->meals);
    if (screen->has_day)
        day_release(&screen->day);
    free(screen->scroll);
}

/* --- acting --- */

static void measure(struct add_screen *screen)
{
    struct quantity quantity = { 0 };
    const struct food *food = add_chosen_food(screen);
    const char *typed = screen->amount.text.text;
    enum status status = STATUS_OK;
    if (!text_is_blank(typed))
        status = quantity_parse(&quantity, typed, &screen->problem);
    if (!status)
        status = measure_settle(&screen->measured, food, &quantity, &screen->problem);
    screen->is_measured = !status;
    screen->is_confirmed = false;
}

static enum outcome log_it(struct add_screen *screen, struct ui *ui, struct result *result)
{
    struct error error = ERROR_INIT;
    int64_t ids[QUICK_ITEMS_MAX] = { 0 };
    const struct food *food = add_chosen_food(screen);
    if (screen->measured.is_questionable && !screen->is_confirmed) {
        screen->is_confirmed = true;
        ui_tell(ui, STYLE_WARN, "%s is a lot: Enter again logs it all the same",
                screen->measured.text);
        return OUTCOME_HANDLED;
    }
    struct resolution *resolution = xcalloc(1, sizeof *resolution);
    resolution->items[0] = (struct resolved_item){ *food, screen->measured };
    resolution->count = 1;
    resolution->day = screen->date;
    resolution->minute = MINUTE_NONE;
    resolution->selected_meal_id = screen->meal_id;
    enum status status = entries_log(ids, ui->journal, resolution, &error);
    free(resolution);
    if (status) {
        ui_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    ui_tell(ui, STYLE_PLAIN, "Logged %.200s, %s; u undoes it", food->name, screen->measured.text);
    result->is_accepted = true;
    result->entry_id = ids[0];
    return OUTCOME_CLOSE;
}

static enum outcome choose(struct add_screen *screen, struct ui *ui, struct result *result)
{
    char amount[96];
    char name[LINE_MAX_BYTES + 1];
    if (!add_chosen_food(screen))
        return OUTCOME_HANDLED;
    split_typed(amount, name, screen, ui->journal->today);
    line_set(&screen->amount, amount);
    screen->stage = ADD_AMOUNT;
    measure(screen);
    return amount[0] && screen->is_measured ? log_it(screen, ui, result) : OUTCOME_HANDLED;
}

static void next_meal(struct add_screen *screen)
{
    size_t next = 0;
    for (size_t i = 0; i < screen->meals.count; i++) {
        if (screen->meals.meals[i].id == screen->meal_id)
            next = (i + 1) % screen->meals.count;
    }
    screen->meal_id = screen->meals.count ? screen->meals.meals[next].id : 0;
}

static bool navigate(struct add_screen *screen, const struct input *input)
{
    struct list *list = &screen->scroll->list;
    size_t clicked = list->top + (size_t)(input->y - screen->scroll->list_y);
    if (input->action == ACTION_DOWN)
        list_move(list, 1);
    else if (input->action == ACTION_UP)
        list_move(list, -1);
    else if (input->action == ACTION_PAGE_DOWN)
        list_page(list, 1);
    else if (input->action == ACTION_PAGE_UP)
        list_page(list, -1);
    else if (input->action == ACTION_CLICK && input->y >= screen->scroll->list_y &&
             clicked < list->count)
        list_select(list, clicked);
    else
        return false;
    return true;
}

static enum outcome act_on_search(struct add_screen *screen, struct ui *ui,
                                  const struct input *input, struct result *result)
{
    struct error error = ERROR_INIT;
    if (input->action == ACTION_ACCEPT)
        return choose(screen, ui, result);
    if (navigate(screen, input))
        return OUTCOME_HANDLED;
    if (!line_act(&screen->search, input))
        return OUTCOME_IGNORED;
    if (search(screen, ui, &error))
        ui_tell_error(ui, &error);
    return OUTCOME_HANDLED;
}

static enum outcome act_on_amount(struct add_screen *screen, struct ui *ui,
                                  const struct input *input, struct result *result)
{
    if (input->action == ACTION_CLOSE) {
        screen->stage = ADD_SEARCH;
        return OUTCOME_HANDLED;
    }
    if (input->action == ACTION_ACCEPT) {
        if (screen->is_measured)
            return log_it(screen, ui, result);
        ui_tell(ui, STYLE_WARN, "%.400s", screen->problem.text);
        return OUTCOME_HANDLED;
    }
    if (!line_act(&screen->amount, input))
        return OUTCOME_IGNORED;
    measure(screen);
    return OUTCOME_HANDLED;
}

static enum outcome add_screen_act(void *state, struct ui *ui, const struct input *input,
                                   struct request *request, struct result *result)
{
    struct add_screen *screen = state;
    (void)request;
    if (input->action == ACTION_SWITCH) {
        next_meal(screen);
        return OUTCOME_HANDLED;
    }
    return screen->stage == ADD_SEARCH ? act_on_search(screen, ui, input, result)
                                       : act_on_amount(screen, ui, input, result);
}

static void add_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    add_view_draw(state, ui, window);
}

const struct screen_class screen_add = {
    .title = "Adding a food",
    .takes_text = true,
    .state_size = sizeof(struct add_screen),
    .bindings = bindings,
    .open = add_screen_open,
    .draw = add_screen_draw,
    .act = add_screen_act,
    .close = add_screen_close,
};
