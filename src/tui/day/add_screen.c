/* Adding a food: search as you type, then its amount and what it would add. */
#include <stdio.h>
#include <stdlib.h>

#include "add_view.h"
#include "core/action.h"
#include "core/binding.h"
#include "core/line.h"
#include "core/list.h"
#include "core/paint.h"
#include "core/screen.h"
#include "food_query.h"
#include "log_actions.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/measure.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/meal.h"
#include "marrow/journal/resolve.h"
#include "marrow/report/day.h"
#include "screens.h"

#define HITS 60

static const struct binding bindings[] = {
    { "Enter", ACTION_ACCEPT, NEED_WRITABLE, "choose, log",
      "choose the food, then log the amount" },
    { "Down ^N WheelDown", ACTION_DOWN, NEED_NOTHING, NULL,
      "next food; at the amount, next measure" },
    { "Up ^P WheelUp", ACTION_UP, NEED_NOTHING, NULL,
      "previous food; at the amount, previous measure" },
    { "PgDn", ACTION_PAGE_DOWN, NEED_NOTHING, NULL, "a page down" },
    { "PgUp", ACTION_PAGE_UP, NEED_NOTHING, NULL, "a page up" },
    { "Tab", ACTION_SWITCH, NEED_NOTHING, "meal", "switch to another meal" },
    { "^O", ACTION_NEW_FOOD, NEED_WRITABLE, "new food",
      "add your own food by that name, then enter the amount" },
    { "Click", ACTION_CLICK, NEED_NOTHING, NULL, "choose the food" },
    BINDINGS_END,
};

/* Moves the first words of the name to the amount if the foods found show that they are a
 * measure. */
static enum status search_without_measure(struct search_results *results, struct add_screen *screen,
                                          struct ui *ui, struct error *error)
{
    const struct food_query lead = screen->lead;
    for (int words = 1; words <= 2; words++) {
        struct food_query more;
        struct search_results others;
        if (!food_query_move(&more, &lead, words))
            return STATUS_OK;
        enum status status = journal_find(&others, ui->journal, more.name, HITS, NULL, error);
        if (status)
            return status;
        const struct food *before = results->count ? &results->hits[0].food : NULL;
        if (food_query_is_measure(&lead, &more, before,
                                  others.count ? &others.hits[0].food : NULL)) {
            search_results_release(results);
            *results = others;
            screen->lead = more;
            return STATUS_OK;
        }
        search_results_release(&others);
    }
    return STATUS_OK;
}

static enum status search(struct add_screen *screen, struct ui *ui, struct error *error)
{
    struct search_results results;
    food_query_split(&screen->lead, screen->search.text.text, ui->journal->today);
    enum status status = journal_find(&results, ui->journal, screen->lead.name, HITS, NULL, error);
    if (status)
        return status;
    status = search_without_measure(&results, screen, ui, error);
    search_results_release(&screen->results);
    screen->results = results;
    list_set_count(&screen->list, results.count);
    list_select(&screen->list, 0);
    return status;
}

static enum status add_screen_open(void *state, struct ui *ui, const struct request *request,
                                   struct error *error)
{
    struct add_screen *screen = state;
    screen->date = request->day;
    screen->meal_id = request->meal_id;
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
}

/* --- acting --- */

static void measure(struct add_screen *screen)
{
    struct quantity quantity = { 0 };
    const struct food *food = add_chosen_food(screen);
    const char *typed = screen->amount.text.text;
    enum status status = STATUS_OK;
    if (!text_is_blank(typed))
        status = measure_parse_quantity(&quantity, typed, &screen->problem);
    if (!status)
        status = measure_settle(&screen->measured, food, &quantity, &screen->problem);
    screen->is_measured = !status;
    screen->is_confirmed = false;
}

static enum outcome log_it(struct add_screen *screen, struct ui *ui, struct result *result)
{
    char done[320];
    struct error error = ERROR_INIT;
    const struct food *food = add_chosen_food(screen);
    if (screen->measured.is_questionable && !screen->is_confirmed) {
        screen->is_confirmed = true;
        screen_tell(ui, STYLE_WARN, "%s is a lot. Enter again logs it anyway.",
                    screen->measured.text);
        return OUTCOME_HANDLED;
    }
    struct resolution *resolution = xcalloc(1, sizeof *resolution);
    resolution->items[0] = (struct resolved_item){ .food = *food, .measured = screen->measured };
    resolution->count = 1;
    resolution->day = screen->date;
    resolution->places[0].minute = MINUTE_NONE;
    resolution->selected_meal_id = screen->meal_id;
    snprintf(done, sizeof done, "Logged %.200s, %s", food->name, screen->measured.text);
    if (resolve_settle_doses(resolution, ui->journal, &error))
        screen_tell_error(ui, &error);
    else
        result->entry_id = log_resolution(ui, resolution, done);
    result->is_accepted = result->entry_id != 0;
    free(resolution);
    return result->is_accepted ? OUTCOME_CLOSE : OUTCOME_HANDLED;
}

static enum outcome choose(struct add_screen *screen, struct ui *ui, struct result *result)
{
    if (!add_chosen_food(screen))
        return OUTCOME_HANDLED;
    line_set(&screen->amount, screen->lead.amount);
    screen->stage = ADD_AMOUNT;
    screen->next_measure = 0;
    measure(screen);
    return screen->lead.amount[0] && screen->is_measured ? log_it(screen, ui, result)
                                                         : OUTCOME_HANDLED;
}

/* Selects the next meal; its usual foods come first in the list. */
static enum outcome next_meal(struct add_screen *screen, struct ui *ui)
{
    struct error error = ERROR_INIT;
    size_t next = 0;
    for (size_t i = 0; i < screen->meals.count; i++) {
        if (screen->meals.meals[i].id == screen->meal_id)
            next = (i + 1) % screen->meals.count;
    }
    screen->meal_id = screen->meals.count ? screen->meals.meals[next].id : 0;
    if (screen->stage == ADD_SEARCH &&
        (journal_refresh(ui->journal, screen->meal_id, &error) || search(screen, ui, &error)))
        screen_tell_error(ui, &error);
    return OUTCOME_HANDLED;
}

/* Puts the next or previous one of the food's own measures after the count in the line. */
static void next_measure(struct add_screen *screen, bool is_forward)
{
    struct error error = ERROR_INIT;
    struct quantity quantity = { .has_count = false };
    const struct food *food = add_chosen_food(screen);
    char number[NUMBER_TEXT];
    char text[160];
    size_t count = food->measure_count;
    if (count == 0)
        return;
    bool has_count = !measure_parse_quantity(&quantity, screen->amount.text.text, &error) &&
                     quantity.has_count && quantity.count <= 20;
    number_format_typed(number, has_count ? quantity.count : 1);
    size_t index =
        is_forward ? screen->next_measure : (screen->next_measure + 2 * count - 2) % count;
    snprintf(text, sizeof text, "%s %s", number, food->measures[index].name);
    screen->next_measure = (index + 1) % count;
    line_set(&screen->amount, text);
    measure(screen);
}

static enum outcome act_on_search(struct add_screen *screen, struct ui *ui,
                                  const struct input *input, struct result *result)
{
    struct error error = ERROR_INIT;
    if (input->action == ACTION_ACCEPT)
        return choose(screen, ui, result);
    if (list_act(&screen->list, input, screen->list_y))
        return OUTCOME_HANDLED;
    if (!line_act(&screen->search, input))
        return OUTCOME_IGNORED;
    if (search(screen, ui, &error))
        screen_tell_error(ui, &error);
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
        screen_tell(ui, STYLE_WARN, "%.400s", screen->problem.text);
        return OUTCOME_HANDLED;
    }
    if (input->action == ACTION_DOWN || input->action == ACTION_UP) {
        next_measure(screen, input->action == ACTION_DOWN);
        return OUTCOME_HANDLED;
    }
    if (!line_act(&screen->amount, input))
        return OUTCOME_IGNORED;
    measure(screen);
    return OUTCOME_HANDLED;
}

/* Opens the form for a new food, named as typed. */
static enum outcome make_food(const struct add_screen *screen, struct request *request)
{
    *request = (struct request){ .screen = SCREEN_FOOD_FORM, .is_new = true };
    snprintf(request->text, sizeof request->text, "%.500s", screen->lead.name);
    return OUTCOME_OPEN;
}

/* Chooses the food that was just created and asks for its amount. */
static enum outcome add_screen_resume(void *state, struct ui *ui, const struct result *result)
{
    struct add_screen *screen = state;
    struct error error = ERROR_INIT;
    struct search_results results;
    if (!result->is_accepted || result->screen != SCREEN_FOOD_FORM)
        return OUTCOME_HANDLED;
    if (journal_find(&results, ui->journal, result->text, 1, NULL, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    search_results_release(&screen->results);
    screen->results = results;
    list_set_count(&screen->list, results.count);
    list_select(&screen->list, 0);
    if (results.count == 0)
        return OUTCOME_CHANGED;
    line_set(&screen->search, results.hits[0].food.name);
    line_set(&screen->amount, screen->lead.amount);
    screen->stage = ADD_AMOUNT;
    screen->next_measure = 0;
    measure(screen);
    return OUTCOME_CHANGED;
}

static enum outcome add_screen_act(void *state, struct ui *ui, const struct input *input,
                                   struct request *request, struct result *result)
{
    struct add_screen *screen = state;
    if (input->action == ACTION_NEW_FOOD)
        return make_food(screen, request);
    if (input->action == ACTION_SWITCH)
        return next_meal(screen, ui);
    return screen->stage == ADD_SEARCH ? act_on_search(screen, ui, input, result)
                                       : act_on_amount(screen, ui, input, result);
}

static void add_screen_layout(void *state, const struct ui *ui, int rows, int columns)
{
    (void)ui;
    (void)columns;
    add_view_layout(state, rows);
}

static void add_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    add_view_draw(state, ui, window);
}

const struct screen_class add_screen = {
    .title = "Add a food",
    .takes_text = true,
    .state_size = sizeof(struct add_screen),
    .bindings = bindings,
    .open = add_screen_open,
    .layout = add_screen_layout,
    .draw = add_screen_draw,
    .act = add_screen_act,
    .resume = add_screen_resume,
    .close = add_screen_close,
};
