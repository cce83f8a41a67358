/* Adding a food: search as you type, then its amount and what it would add. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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
#include "marrow/journal/template.h"
#include "marrow/report/day.h"
#include "screens.h"

#define HITS 60

static const struct binding bindings[] = {
    { "Enter", ACTION_ACCEPT, NEED_WRITABLE, "choose, log",
      "choose the food, then log the amount" },
    { "Down ^N WheelDown", ACTION_DOWN, NEED_NOTHING, "next",
      "next food; at the amount, next measure" },
    { "Up ^P WheelUp", ACTION_UP, NEED_NOTHING, NULL,
      "previous food; at the amount, previous measure" },
    { "PgDn", ACTION_PAGE_DOWN, NEED_NOTHING, NULL, "a page down" },
    { "PgUp", ACTION_PAGE_UP, NEED_NOTHING, NULL, "a page up" },
    { "Tab", ACTION_SWITCH, NEED_NOTHING, "meal", "switch to another meal" },
    { "^T", ACTION_USUAL, NEED_WRITABLE, "usual",
      "log a template or what is usual at this meal, such as the usual breakfast" },
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

/* Returns whether a word says when or to which meal: "@snack", "7:40", "7pm", "yesterday", "mon",
 * "2026-11-18". */
static bool says_when(const char *word, size_t length)
{
    static const char *const days[] = { "today", "yesterday", "tomorrow", "for" };
    char text[24];
    struct error ignored = ERROR_INIT;
    struct date date;
    int minute;
    if (word[0] == '@')
        return true;
    if (length >= sizeof text)
        return false;
    snprintf(text, sizeof text, "%.*s", (int)length, word);
    for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
        if (text_equal_nocase(text, days[i]))
            return true;
    }
    bool is_time =
        (strchr(text, ':') || strpbrk(text, "mM")) && !date_time_parse(&minute, text, &ignored);
    return is_time || date_parse_iso(&date, text) || date_find_weekday(text) != 0;
}

/* Returns where the words that say when begin in the amount line: its end, if there are none. */
static size_t when_of(const char *text)
{
    size_t at = strspn(text, " ");
    while (text[at]) {
        size_t length = strcspn(text + at, " ");
        if (says_when(text + at, length))
            return at;
        at += length;
        at += strspn(text + at, " ");
    }
    return at;
}

/* Resolves the chosen food with the words of the line that say when. Release in every case. */
static enum status resolve_when(struct resolution *out, struct add_screen *screen,
                                struct journal *journal, struct error *error)
{
    const struct resolve_defaults defaults = { .day = screen->date, .minute = MINUTE_NONE };
    const char *line = screen->amount.text.text;
    char text[LINE_MAX_BYTES + 128];
    snprintf(text, sizeof text, "%.100s %s", add_chosen_food(screen)->origin, line + when_of(line));
    enum status status = resolve_text(out, journal, text, &defaults, error);
    out->selected_meal_id = screen->meal_id;
    return status;
}

/* Writes where the food goes, as the line says. */
static enum status tell_where(struct add_screen *screen, struct journal *journal)
{
    const char *line = screen->amount.text.text;
    screen->where[0] = '\0';
    if (!line[when_of(line)])
        return STATUS_OK;
    struct resolution *resolution = xcalloc(1, sizeof *resolution);
    enum status status = resolve_when(resolution, screen, journal, &screen->problem);
    if (!status) {
        char time[TIME_TEXT] = "";
        char day[DATE_TEXT];
        struct entry_place place =
            entry_place_of(journal, &screen->meals, resolution, &resolution->items[0]);
        const struct meal *meal = meals_get(&screen->meals, place.meal_id);
        if (place.minute != MINUTE_NONE)
            date_time_format(time, place.minute);
        date_format_short(day, resolution->day);
        snprintf(screen->where, sizeof screen->where, "%.40s%s%s, %s", meal ? meal->name : "",
                 time[0] ? " " : "", time, day);
    }
    resolve_release(resolution);
    free(resolution);
    return status;
}

/* Reads the line: an amount, then words that say when and to which meal. */
static void measure(struct add_screen *screen, struct ui *ui)
{
    struct quantity quantity = { 0 };
    const struct food *food = add_chosen_food(screen);
    const char *typed = screen->amount.text.text;
    char amount[LINE_MAX_BYTES + 1];
    enum status status = STATUS_OK;
    snprintf(amount, sizeof amount, "%.*s", (int)when_of(typed), typed);
    if (!text_is_blank(amount))
        status = measure_parse_quantity(&quantity, amount, &screen->problem);
    if (!status)
        status = measure_settle(&screen->measured, food, &quantity, &screen->problem);
    if (!status)
        status = tell_where(screen, ui->journal);
    screen->is_measured = !status;
    screen->is_confirmed = false;
}

static enum outcome log_it(struct add_screen *screen, struct ui *ui, struct result *result)
{
    char done[420];
    struct error error = ERROR_INIT;
    const struct food *food = add_chosen_food(screen);
    if (screen->measured.is_questionable && !screen->is_confirmed) {
        screen->is_confirmed = true;
        screen_tell(ui, STYLE_WARN, "%s is a lot. Enter again logs it anyway.",
                    screen->measured.text);
        return OUTCOME_HANDLED;
    }
    struct resolution *resolution = xcalloc(1, sizeof *resolution);
    enum status status = STATUS_OK;
    snprintf(done, sizeof done, "Logged %.150s, %s%s%.90s", food->name, screen->measured.text,
             screen->where[0] ? ", " : "", screen->where);
    if (screen->where[0]) {
        status = resolve_when(resolution, screen, ui->journal, &error);
        resolution->items[0].measured = screen->measured;
    } else {
        resolution->items[0] =
            (struct resolved_item){ .food = *food, .measured = screen->measured };
        resolution->count = 1;
        resolution->day = screen->date;
        resolution->places[0].minute = MINUTE_NONE;
        resolution->selected_meal_id = screen->meal_id;
        status = resolve_settle_doses(resolution, ui->journal, &error);
    }
    if (status)
        screen_tell_error(ui, &error);
    else
        result->entry_id = log_resolution(ui, resolution, done);
    result->is_accepted = result->entry_id != 0;
    resolve_release(resolution);
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
    measure(screen, ui);
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
static void next_measure(struct add_screen *screen, struct ui *ui, bool is_forward)
{
    struct error error = ERROR_INIT;
    struct quantity quantity = { .has_count = false };
    const struct food *food = add_chosen_food(screen);
    char number[NUMBER_TEXT];
    char text[512];
    size_t count = food->measure_count;
    if (count == 0)
        return;
    char when[256];
    const char *line = screen->amount.text.text;
    char amount[64];
    snprintf(when, sizeof when, "%.250s", line + when_of(line));
    snprintf(amount, sizeof amount, "%.*s", (int)(when_of(line) < 60 ? when_of(line) : 60), line);
    bool has_count = !measure_parse_quantity(&quantity, amount, &error) && quantity.has_count &&
                     quantity.count <= 20;
    number_format_typed(number, has_count ? quantity.count : 1);
    size_t index =
        is_forward ? screen->next_measure : (screen->next_measure + 2 * count - 2) % count;
    snprintf(text, sizeof text, "%s %.160s%s%s", number, food->measures[index].name,
             when[0] ? " " : "", when);
    screen->next_measure = (index + 1) % count;
    screen->is_fresh = !when[0];
    line_set(&screen->amount, text);
    measure(screen, ui);
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
        return screen->is_measured ? log_it(screen, ui, result)
                                   : OUTCOME_HANDLED; /* what is wrong stands below the line */
    }
    if (input->action == ACTION_DOWN || input->action == ACTION_UP) {
        next_measure(screen, ui, input->action == ACTION_DOWN);
        return OUTCOME_HANDLED;
    }
    if (screen->is_fresh && input->action == ACTION_TEXT)
        line_set(&screen->amount, "");
    screen->is_fresh = false;
    if (!line_act(&screen->amount, input))
        return OUTCOME_IGNORED;
    measure(screen, ui);
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
static enum outcome choose_made(struct add_screen *screen, struct ui *ui,
                                const struct result *result)
{
    struct error error = ERROR_INIT;
    struct search_results results;
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
    measure(screen, ui);
    return OUTCOME_CHANGED;
}

/* Logs what is usual at once where there are no templates, else lists them. */
static enum outcome log_usual(const struct add_screen *screen, struct ui *ui,
                              struct request *request, struct result *result)
{
    struct error error = ERROR_INIT;
    struct templates templates;
    const struct meal *meal = meals_get(&screen->meals, screen->meal_id);
    if (!meal) {
        screen_tell(ui, STYLE_PLAIN, "Choose a meal first: Tab.");
        return OUTCOME_HANDLED;
    }
    if (templates_load(&templates, ui->journal->log, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    size_t count = templates.count;
    templates_release(&templates);
    if (count > 0) {
        *request = (struct request){ .screen = SCREEN_TEMPLATES,
                                     .day = screen->date,
                                     .meal_id = screen->meal_id };
        return OUTCOME_OPEN;
    }
    result->is_accepted = log_usual_meal(ui, screen->date, meal);
    return result->is_accepted ? OUTCOME_CLOSE : OUTCOME_HANDLED;
}

static enum outcome add_screen_resume(void *state, struct ui *ui, const struct result *result)
{
    struct add_screen *screen = state;
    const struct meal *meal = meals_get(&screen->meals, screen->meal_id);
    bool is_logged = false;
    if (result->is_accepted && result->screen == SCREEN_FOOD_FORM)
        return choose_made(screen, ui, result);
    if (result->is_accepted && result->screen == SCREEN_TEMPLATES && result->template_id)
        is_logged = log_template(ui, result->template_id, screen->date, screen->meal_id) != 0;
    else if (result->is_accepted && result->screen == SCREEN_TEMPLATES && meal)
        is_logged = log_usual_meal(ui, screen->date, meal);
    return is_logged ? OUTCOME_CLOSE : OUTCOME_HANDLED;
}

static enum outcome add_screen_act(void *state, struct ui *ui, const struct input *input,
                                   struct request *request, struct result *result)
{
    struct add_screen *screen = state;
    if (input->action == ACTION_NEW_FOOD)
        return make_food(screen, request);
    if (input->action == ACTION_SWITCH)
        return next_meal(screen, ui);
    if (input->action == ACTION_USUAL)
        return log_usual(screen, ui, request, result);
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
