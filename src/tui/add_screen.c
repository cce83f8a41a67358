/* Adding a food: search as you type, then its amount, with what it would bring. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "line.h"
#include "list.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/meal.h"
#include "marrow/report/day.h"
#include "preview.h"
#include "screen.h"

#define HITS 60
#define NUMBER_COLUMNS 8

enum stage { STAGE_SEARCH, STAGE_AMOUNT };

struct add_scroll {
    struct list list;
    int list_y;
};

struct add_screen {
    struct date date;
    struct day day; /* as it stands, for what the totals would be */
    bool has_day;
    struct meals meals;
    int64_t meal_id;
    enum stage stage;
    struct line search;
    struct line amount;
    struct search_results results;
    struct add_scroll *scroll;
    struct measured measured; /* of the amount line on the chosen food */
    bool is_measured;
    bool is_confirmed; /* a questionable amount was asked about once */
    struct error problem; /* why it is not measured */
};

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

static const struct food *chosen_food(const struct add_screen *screen)
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

/* --- drawing --- */

static void draw_hit(const struct add_screen *screen, const struct ui *ui, WINDOW *window, int y,
                     size_t index)
{
    const struct search_hit *hit = &screen->results.hits[index];
    const struct food *food = &hit->food;
    int columns = getmaxx(window);
    int numbers = columns >= 60 ? NUTRIENT_LEADING * NUMBER_COLUMNS : NUTRIENT_LEADING * 6;
    int width = numbers / NUTRIENT_LEADING;
    int x = columns - numbers - 1;
    const char *mark = hit->own ? (ui->wording.unicode ? "•" : "*") : " ";
    paint_text(window, y, 1, 1, STYLE_ACCENT, mark);
    int used = 3 + paint_text(window, y, 3, x - 4, STYLE_PLAIN, food->name);
    const char *aside = food->brand ? food->brand : food->last_measure;
    if (aside && used + 2 < x - 1)
        paint_text(window, y, used + 2, x - used - 3, STYLE_DIM, aside);
    for (int n = 0; n < NUTRIENT_LEADING; n++) {
        char text[WORDING_SIZE];
        preview_value(text, ui, food, food->basis == BASIS_UNIT ? 1 : 100, (enum nutrient)n);
        paint_right(window, y, x + n * width + 1, width - 1, STYLE_DIM, text);
    }
    if (index == screen->scroll->list.selected)
        paint_focus(window, y, 0, columns);
}

static void draw_heads(const struct ui *ui, WINDOW *window, int y)
{
    int columns = getmaxx(window);
    int width = columns >= 60 ? NUMBER_COLUMNS : 6;
    int x = columns - NUTRIENT_LEADING * width - 1;
    paint_text(window, y, 3, x - 4, STYLE_DIM,
               columns >= 60 ? "per 100 g, 100 ml or one unit" : "per 100 g or unit");
    for (int n = 0; n < NUTRIENT_LEADING; n++) {
        char head[32];
        snprintf(head, sizeof head, "%s %s", preview_shorts[n],
                 wording_unit(&ui->wording, (enum nutrient)n));
        paint_right(window, y, x + n * width + 1, width - 1, STYLE_DIM, head);
    }
}

/* What the totals would be with it: "then 579 of 320 mg". */
static void draw_then(const struct add_screen *screen, const struct ui *ui, WINDOW *window, int y,
                      const struct food *food)
{
    for (int n = 0; n < NUTRIENT_LEADING && y < getmaxy(window); n++, y++) {
        char value[WORDING_SIZE];
        char total[WORDING_SIZE];
        struct day_nutrient figures = screen->day.nutrients[n];
        const struct value *one = &food->values[n];
        double known = one->known == KNOWN_BELOW ? 0 : one->amount;
        double ceiling = ceiling_of(ui->journal->ceilings, food, (enum nutrient)n);
        struct interval more = { food_scale(food, known, screen->measured.amount),
                                 food_scale(food, ceiling, screen->measured.amount) };
        figures.total = interval_add(figures.total, more);
        preview_value(value, ui, food, screen->measured.amount, (enum nutrient)n);
        wording_of_goal(total, &ui->wording, (enum nutrient)n, &figures);
        paint_textf(window, y, 3, 30, STYLE_PLAIN, "%-10s %8s %s", nutrients[n].name, value,
                    wording_unit(&ui->wording, (enum nutrient)n));
        paint_textf(window, y, 30, getmaxx(window) - 31, STYLE_DIM, "then %s", total);
    }
}

static void draw_amount(const struct add_screen *screen, const struct ui *ui, WINDOW *window)
{
    const struct food *food = chosen_food(screen);
    int columns = getmaxx(window);
    char measures[256];
    if (!food)
        return;
    paint_text(window, 1, 1, columns - 2, STYLE_STRONG, food->name);
    int x = paint_line(window, 2, 0, columns - 1, " Amount: ", screen->amount.text.text,
                       screen->amount.cursor);
    if (screen->amount.text.length == 0 && screen->is_measured)
        paint_textf(window, 2, 12, columns - 13, STYLE_DIM, "Enter for %s", screen->measured.text);
    preview_measures(measures, food);
    paint_text(window, 3, 3, columns - 4, STYLE_DIM, measures);
    if (screen->is_measured)
        draw_then(screen, ui, window, 5, food);
    else
        paint_text(window, 5, 3, columns - 4, STYLE_WARN, screen->problem.text);
    wmove(window, 2, x);
}

static void draw_search(const struct add_screen *screen, const struct ui *ui, WINDOW *window)
{
    int rows = getmaxy(window);
    int columns = getmaxx(window);
    struct list *list = &screen->scroll->list;
    int x = paint_line(window, 1, 0, columns - 1, " Food: ", screen->search.text.text,
                       screen->search.cursor);
    draw_heads(ui, window, 2);
    screen->scroll->list_y = 3;
    list_scroll(list, rows > 4 ? (size_t)(rows - 4) : 1);
    for (int y = 3; y < rows - 1 && list->top + (size_t)(y - 3) < list->count; y++)
        draw_hit(screen, ui, window, y, list->top + (size_t)(y - 3));
    const struct food *food = chosen_food(screen);
    char measures[256];
    if (food) {
        preview_measures(measures, food);
        paint_text(window, rows - 1, 3, columns - 4, STYLE_DIM, measures);
    } else if (!text_is_blank(screen->search.text.text)) {
        paint_text(window, 3, 3, columns - 4, STYLE_PLAIN, "No food is called that.");
    } else {
        paint_text(window, 3, 3, columns - 4, STYLE_DIM,
                   "Type a few letters: spin, raw spinach, 180g spinach");
    }
    wmove(window, 1, x);
}

static void add_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct add_screen *screen = state;
    char date[DATE_TEXT];
    const struct meal *meal = meals_get(&screen->meals, screen->meal_id);
    werase(window);
    date_format_iso(date, screen->date);
    paint_textf(window, 0, 1, getmaxx(window) - 2, STYLE_STRONG, "Add to %s, %s %s",
                meal ? meal->name : "the day", date_weekday_name(date_weekday(screen->date)), date);
    if (screen->stage == STAGE_SEARCH)
        draw_search(screen, ui, window);
    else
        draw_amount(screen, ui, window);
}

/* --- acting --- */

static void measure(struct add_screen *screen)
{
    struct quantity quantity = { 0 };
    const struct food *food = chosen_food(screen);
    const char *typed = screen->amount.text.text;
    enum status status = STATUS_OK;
    if (!text_is_blank(typed))
        status = quantity_parse(&quantity, typed, &screen->problem);
    if (!status)
        status = measure_settle(&screen->measured, food, &quantity, &screen->problem);
    screen->is_measured = !status;
    screen->is_confirmed = false;
}

/* A supplement goes to the supplements' slot even when another meal's row was selected. */
static int64_t meal_for(const struct add_screen *screen, const struct food *food)
{
    const struct meal *meal = meals_get(&screen->meals, screen->meal_id);
    bool is_elsewhere = food_is_supplement(food) && (!meal || !meal->supplements);
    return is_elsewhere ? 0 : screen->meal_id;
}

static enum outcome log_it(struct add_screen *screen, struct ui *ui, struct result *result)
{
    struct error error = ERROR_INIT;
    int64_t ids[QUICK_ITEMS_MAX] = { 0 };
    const struct food *food = chosen_food(screen);
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
    resolution->meal_id = meal_for(screen, food);
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
    if (!chosen_food(screen))
        return OUTCOME_HANDLED;
    split_typed(amount, name, screen, ui->journal->today);
    line_set(&screen->amount, amount);
    screen->stage = STAGE_AMOUNT;
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
        list_move(list, 10);
    else if (input->action == ACTION_PAGE_UP)
        list_move(list, -10);
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
        screen->stage = STAGE_SEARCH;
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
    return screen->stage == STAGE_SEARCH ? act_on_search(screen, ui, input, result)
                                         : act_on_amount(screen, ui, input, result);
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
