/* Painting the add screen: the hits, or the amount and the day's totals with it. */
#include <stdio.h>

#include "add_view.h"
#include "core/paint.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/barcode.h"
#include "marrow/catalogue/ceiling.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/interval.h"
#include "marrow/report/wording.h"
#include "page/preview.h"

#define NUMBER_COLUMNS 8

const struct food *add_chosen_food(const struct add_screen *screen)
{
    return screen->results.count > 0 ? &screen->results.hits[screen->list.selected].food : NULL;
}

/* Returns how many leading nutrients have a column: the first three at most. */
static int value_count(const struct add_screen *screen)
{
    int leading = (int)screen->day.targets.leading_count;
    return leading < NUTRIENT_LEADING ? leading : NUTRIENT_LEADING;
}

static void draw_hit(const struct add_screen *screen, const struct ui *ui, WINDOW *window, int y,
                     size_t index)
{
    const struct search_hit *hit = &screen->results.hits[index];
    const struct food *food = &hit->food;
    int columns = getmaxx(window);
    int width = columns >= 60 ? NUMBER_COLUMNS : 6;
    int x = columns - value_count(screen) * width - 1;
    const char *mark = hit->own ? (ui->wording.unicode ? "•" : "*") : " ";
    paint_text(window, y, 1, 1, STYLE_ACCENT, mark);
    int used = 3 + paint_text(window, y, 3, x - 4, STYLE_PLAIN, food->name);
    const char *aside = food->brand ? food->brand : food->last_measure;
    if (aside && used + 2 < x - 1)
        paint_text(window, y, used + 2, x - used - 3, STYLE_DIM, aside);
    for (int i = 0; i < value_count(screen); i++) {
        char text[WORDING_SIZE];
        preview_value(text, ui, food, food->basis == BASIS_UNIT ? 1 : 100,
                      screen->day.targets.leading[i]);
        paint_right(window, y, x + i * width + 1, width - 1, STYLE_DIM, text);
    }
    if (index == screen->list.selected)
        paint_focus(window, y, 0, columns);
    paint_matches(window, y, 3, used - 3, food->name, screen->lead.name);
}

static void draw_heads(const struct add_screen *screen, const struct ui *ui, WINDOW *window, int y)
{
    int columns = getmaxx(window);
    int width = columns >= 60 ? NUMBER_COLUMNS : 6;
    int x = columns - value_count(screen) * width - 1;
    paint_text(window, y, 3, x - 4, STYLE_DIM,
               columns >= 60 ? "per 100 g, 100 ml or unit" : "per 100 g or unit");
    for (int i = 0; i < value_count(screen); i++) {
        enum nutrient n = screen->day.targets.leading[i];
        char head[32];
        snprintf(head, sizeof head, "%s %s", nutrient_symbol(n), wording_unit(&ui->wording, n));
        paint_right(window, y, x + i * width + 1, width - 1, STYLE_DIM, head);
    }
}

/* Paints what the totals would be with the food: "then 579 of 320 mg". */
static void draw_then(const struct add_screen *screen, const struct ui *ui, WINDOW *window, int y,
                      const struct food *food)
{
    int columns = getmaxx(window);
    const struct targets *targets = &screen->day.targets;
    for (size_t i = 0; i < targets->leading_count && y < getmaxy(window); i++, y++) {
        enum nutrient n = targets->leading[i];
        char shown[WORDING_SIZE];
        char total[WORDING_SIZE];
        struct day_nutrient figures = screen->day.nutrients[n];
        struct interval value = interval_of_value(ui->journal->ceilings, food, n);
        struct interval more = interval_scale(food, value, screen->measured.amount);
        figures.total = interval_add(figures.total, more);
        preview_value(shown, ui, food, screen->measured.amount, n);
        wording_of_goal(total, &ui->wording, n, &figures);
        bool is_wide = columns >= 60;
        int x = is_wide ? 14 : 4;
        paint_text(window, y, is_wide ? 3 : 1, x - (is_wide ? 3 : 1), STYLE_PLAIN,
                   is_wide ? nutrients[n].name : nutrient_symbol(n));
        paint_right(window, y, x, is_wide ? 8 : 6, STYLE_PLAIN, shown);
        x += is_wide ? 9 : 7;
        paint_text(window, y, x, 4, STYLE_PLAIN, wording_unit(&ui->wording, n));
        x += is_wide ? 7 : 4;
        paint_textf(window, y, x, columns - x - 1, STYLE_DIM, "then %s", total);
    }
}

/* Writes the units and measures that the line takes: "g; 1 cup = 30 g". */
static void list_measures(char out[320], const struct food *food)
{
    char measures[256];
    preview_measures(measures, food);
    if (food->basis == BASIS_UNIT)
        snprintf(out, 320, "%s", measures);
    else
        snprintf(out, 320, "%s%s%s", food_unit(food), measures[0] ? "; " : "", measures);
}

static void draw_amount(const struct add_screen *screen, const struct ui *ui, WINDOW *window)
{
    const struct food *food = add_chosen_food(screen);
    int columns = getmaxx(window);
    char measures[320];
    if (!food)
        return;
    paint_text(window, 1, 1, columns - 2, STYLE_STRONG, food->name);
    int x = paint_line(window, 2, 0, columns - 1, " Amount: ", screen->amount.text.text,
                       screen->amount.cursor);
    if (screen->is_measured && screen->amount.text.length == 0)
        paint_textf(window, 2, 12, columns - 13, STYLE_DIM, "Enter for %s", screen->measured.text);
    else if (screen->is_measured && screen->where[0])
        paint_textf(window, 2, x + 2, columns - x - 3, STYLE_DIM, "= %s, to %s",
                    screen->measured.text, screen->where);
    else if (screen->is_measured)
        preview_taken(window, 2, x + 2, columns - x - 3, food, &screen->measured,
                      screen->amount.text.text);
    list_measures(measures, food);
    int rows = getmaxy(window);
    int leading = (int)screen->day.targets.leading_count;
    int most = rows - 3 - leading < 3 ? rows - 3 - leading : 3;
    most = most < 1 ? 1 : most;
    int y = 3 + paint_wrapped(window, 3, 3, columns - 4, most, STYLE_DIM, measures);
    y += y + leading < rows ? 1 : 0;
    if (screen->is_measured)
        draw_then(screen, ui, window, y, food);
    else
        paint_wrapped(window, y, 3, columns - 4, getmaxy(window) - y, STYLE_WARN,
                      screen->problem.text);
    wmove(window, 2, x);
}

static void draw_search(const struct add_screen *screen, const struct ui *ui, WINDOW *window)
{
    int rows = getmaxy(window);
    int columns = getmaxx(window);
    const struct list *list = &screen->list;
    int x = paint_line(window, 1, 0, columns - 1, " Food: ", screen->search.text.text,
                       screen->search.cursor);
    draw_heads(screen, ui, window, 2);
    for (size_t i = 0; i < list->height && list->top + i < list->count; i++)
        draw_hit(screen, ui, window, screen->list_y + (int)i, list->top + i);
    paint_fold(window, 0, columns, list->top, list_below(list));
    const struct food *food = add_chosen_food(screen);
    char measures[256];
    if (food) {
        preview_measures(measures, food);
        paint_text(window, rows - 1, 3, columns - 4, STYLE_DIM, measures);
    } else if (!text_is_blank(screen->search.text.text)) {
        struct error why = ERROR_INIT;
        barcode_tell(screen->search.text.text, &why);
        paint_text(window, screen->list_y, 3, columns - 4, STYLE_PLAIN,
                   why.text[0] ? why.text : "No food found: ^O adds your own.");
    } else {
        paint_text(window, screen->list_y, 3, columns - 4, STYLE_DIM,
                   "Type a few letters: spin, raw spinach, 180g spinach");
    }
    wmove(window, 1, x);
}

/* Lays out the list: the date, the line and the heads above it, the selected food's measures
 * below. */
void add_view_layout(struct add_screen *screen, int rows)
{
    screen->list_y = 3;
    list_scroll(&screen->list, rows > 4 ? (size_t)(rows - 4) : 1);
}

void add_view_draw(const struct add_screen *screen, const struct ui *ui, WINDOW *window)
{
    char date[DATE_TEXT];
    const struct meal *meal = meals_get(&screen->meals, screen->meal_id);
    werase(window);
    date_format_iso(date, screen->date);
    paint_textf(window, 0, 1, getmaxx(window) - 2, STYLE_STRONG, "Add to %s, %s %s",
                meal ? meal->name : "the day", date_weekday_name(date_weekday(screen->date)), date);
    if (screen->stage == ADD_SEARCH)
        draw_search(screen, ui, window);
    else
        draw_amount(screen, ui, window);
}
