/* Painting suggestions: the gaps, the foods with what each adds, and why the selected one is in its
 * place.
 */
#include <stdio.h>
#include <string.h>

#include "core/paint.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/gap.h"
#include "marrow/report/interval.h"
#include "marrow/report/reason.h"
#include "marrow/report/wording.h"
#include "suggest_view.h"

#define WIDE 60
#define WIDEST 110 /* the most columns a row takes: wider rows are hard to read across */
#define NUMBER_COLUMNS 8
#define PORTION_COLUMNS 18

const struct suggestion *suggest_chosen_food(const struct suggest_screen *screen)
{
    size_t row = screen->list.selected;
    return row < screen->suggest.count ? &screen->suggest.foods[row] : NULL;
}

const struct suggest_together *suggest_chosen_together(const struct suggest_screen *screen)
{
    size_t row = screen->list.selected;
    bool is_one = row >= screen->suggest.count && row < screen->list.count;
    return is_one ? &screen->suggest.together[row - screen->suggest.count] : NULL;
}

static struct suggest_layout lay_out(const struct suggest_screen *screen, int rows, int columns)
{
    struct suggest_layout layout = { .columns = columns };
    if (layout.columns > WIDEST)
        layout.columns = WIDEST;
    layout.is_wide = layout.columns >= WIDE;
    layout.number = layout.is_wide ? NUMBER_COLUMNS : 6;
    int most = layout.is_wide ? 5 : NUTRIENT_LEADING;
    int open = (int)screen->suggest.gap.open_count;
    layout.values = open < most ? open : most;
    layout.first_x = layout.columns - layout.values * layout.number - 1;
    layout.reason_rows = rows >= 20 ? 5 : rows >= 14 ? 4 : 3;
    layout.reason_y = rows - layout.reason_rows;
    layout.list_y = rows >= 14 ? 4 : 2;
    layout.list_rows = layout.reason_y - layout.list_y - (rows >= 14 ? 1 : 0);
    int count = (int)screen->list.count;
    if (count > 0 && count < layout.list_rows) { /* the reason follows right below the list */
        layout.reason_y -= layout.list_rows - count;
        layout.list_rows = count;
    }
    return layout;
}

static void draw_title(const struct suggest_screen *screen, const struct ui *ui, WINDOW *window,
                       const struct suggest_layout *layout)
{
    const struct gap *gap = &screen->asked;
    struct date_parts parts = date_parts(gap->day);
    bool is_past = date_difference(gap->day, ui->journal->today) < 0;
    if (gap->basis == GAP_DAY)
        paint_textf(window, 0, 1, layout->columns - 2, STYLE_STRONG, "%s on %s %d %s %d",
                    is_past ? "Short" : "Still to go", date_weekday_name(date_weekday(gap->day)),
                    parts.day, date_month_name(parts.month), parts.year);
    else
        paint_textf(window, 0, 1, layout->columns - 2, STYLE_STRONG,
                    "Still short on average (%d complete %s)", gap->mean_days,
                    TEXT_PLURAL(gap->mean_days, "day", "days"));
}

/* Paints the gaps: "magnesium 213 of 320 mg, ...". A small window has no room for them. */
static void draw_gaps(const struct suggest_screen *screen, const struct ui *ui, WINDOW *window,
                      const struct suggest_layout *layout)
{
    struct buffer text = BUFFER_INIT;
    if (screen->suggest.gap.open_count > 0) {
        reason_gap(&text, &ui->wording, &screen->suggest.gap);
        paint_wrapped(window, 1, 1, layout->columns - 2, layout->list_y - 2, STYLE_PLAIN,
                      text.text);
    }
    buffer_release(&text);
}

static void draw_heads(const struct suggest_screen *screen, const struct ui *ui, WINDOW *window,
                       const struct suggest_layout *layout)
{
    for (int i = 0; i < layout->values; i++) {
        char head[32];
        enum nutrient n = screen->suggest.gap.open[i].nutrient;
        snprintf(head, sizeof head, "%s %s", nutrient_symbol(n), wording_unit(&ui->wording, n));
        if ((int)text_width(head, strlen(head)) >= layout->number)
            snprintf(head, sizeof head, "%s", nutrient_symbol(n));
        paint_right(window, layout->list_y - 1, layout->first_x + i * layout->number + 1,
                    layout->number - 1, STYLE_DIM, head);
    }
}

/* Paints a row's values. A food's are worded by how well they are known; a combination's are
 * sums. */
static void draw_values(const struct suggest_screen *screen, const struct ui *ui, WINDOW *window,
                        const struct suggest_layout *layout, int y,
                        const struct suggestion *suggestion,
                        const struct suggest_together *together)
{
    for (int i = 0; i < layout->values; i++) {
        enum nutrient n = screen->suggest.gap.open[i].nutrient;
        char text[WORDING_SIZE];
        enum style style = STYLE_PLAIN;
        if (together) {
            wording_amount(text, &ui->wording, n, together->brings[i]);
        } else {
            struct value value = food_value_of(suggestion->food, n, suggestion->portion.amount);
            wording_food_value(text, &ui->wording, n, &value);
            style = value.known == KNOWN_EXACT ? STYLE_PLAIN : STYLE_DIM;
        }
        paint_right(window, y, layout->first_x + i * layout->number + 1, layout->number - 1, style,
                    text);
    }
}

static void draw_food(const struct ui *ui, WINDOW *window, const struct suggest_layout *layout,
                      int y, const struct suggestion *suggestion)
{
    const char *mark = " ";
    if (suggestion->is_unsure)
        mark = "?";
    else if (suggestion->is_own)
        mark = ui->wording.unicode ? "•" : "*";
    const char *name = suggestion->food->name;
    const char *portion = suggestion->portion.text;
    paint_text(window, y, 1, 1, STYLE_ACCENT, mark);
    if (layout->is_wide) {
        int x = layout->first_x - PORTION_COLUMNS;
        paint_text(window, y, 3, x - 4, STYLE_PLAIN, name);
        paint_text(window, y, x, PORTION_COLUMNS, STYLE_PLAIN, portion);
        return;
    }
    int measure = (int)text_width(portion, strlen(portion));
    measure = measure > 9 ? 9 : measure;
    int used = paint_text(window, y, 3, layout->first_x - 4 - measure, STYLE_PLAIN, name);
    paint_text(window, y, 4 + used, measure, STYLE_DIM, portion);
}

static void add_foods(struct buffer *out, const struct suggest_together *together)
{
    for (size_t i = 0; i < together->count; i++)
        buffer_addf(out, "%s%s, %s", i ? " + " : "", together->foods[i]->food->name,
                    together->foods[i]->portion.text);
}

static void draw_together(WINDOW *window, const struct suggest_layout *layout, int y,
                          const struct suggest_together *together)
{
    struct buffer text = BUFFER_INIT;
    for (size_t i = 0; i < together->count; i++) {
        const char *name = together->foods[i]->food->name;
        size_t length = strcspn(name, ",");
        buffer_addf(&text, "%s%.*s %s", i ? " + " : "", (int)length, name,
                    together->foods[i]->portion.text);
    }
    paint_text(window, y, 1, 1, STYLE_ACCENT, "+");
    paint_text(window, y, 3, layout->first_x - 3, STYLE_PLAIN, text.text);
    buffer_release(&text);
}

static void draw_list(const struct suggest_screen *screen, const struct ui *ui, WINDOW *window,
                      const struct suggest_layout *layout)
{
    const struct suggest *suggest = &screen->suggest;
    const struct list *list = &screen->list;
    for (int i = 0; i < layout->list_rows && list->top + (size_t)i < list->count; i++) {
        size_t index = list->top + (size_t)i;
        int y = layout->list_y + i;
        bool is_food = index < suggest->count;
        const struct suggestion *food = is_food ? &suggest->foods[index] : NULL;
        const struct suggest_together *together =
            is_food ? NULL : &suggest->together[index - suggest->count];
        if (food)
            draw_food(ui, window, layout, y, food);
        else
            draw_together(window, layout, y, together);
        draw_values(screen, ui, window, layout, y, food, together);
        if (index == list->selected)
            paint_focus(window, y, 0, layout->columns);
    }
}

/* Paints why the selected row is in its place, then what was left out. */
static void draw_reason(const struct suggest_screen *screen, const struct ui *ui, WINDOW *window,
                        const struct suggest_layout *layout)
{
    struct buffer text = BUFFER_INIT;
    const struct suggestion *food = suggest_chosen_food(screen);
    const struct suggest_together *together = suggest_chosen_together(screen);
    if (food)
        reason_food(&text, &ui->wording, &screen->suggest, food);
    if (together) {
        add_foods(&text, together);
        buffer_add_text(&text, "; ");
        reason_together(&text, &ui->wording, &screen->suggest, together);
    }
    if (layout->list_y > 2)
        paint_rule(window, layout->reason_y - 1, 0, layout->columns, ui->wording.unicode);
    int y = layout->reason_y;
    int rows = layout->reason_rows;
    int used = paint_wrapped(window, y, 1, layout->columns - 2, rows, STYLE_PLAIN, text.text);
    buffer_clear(&text);
    reason_notes(&text, &screen->suggest);
    const char *at = text.text;
    for (int row = used; row < rows && *at; row++) {
        size_t length = strcspn(at, "\n");
        paint_textf(window, y + row, 1, layout->columns - 2, STYLE_DIM, "%.*s", (int)length, at);
        at += length + (at[length] == '\n');
    }
    buffer_release(&text);
}

static void draw_none(const struct suggest_screen *screen, const struct ui *ui, WINDOW *window,
                      const struct suggest_layout *layout)
{
    struct buffer text = BUFFER_INIT;
    reason_none(&text, &ui->wording, &screen->suggest);
    paint_wrapped(window, layout->list_y, 1, layout->columns - 2, layout->list_rows, STYLE_PLAIN,
                  text.text);
    buffer_release(&text);
}

void suggest_view_layout(struct suggest_screen *screen, int rows, int columns)
{
    screen->layout = lay_out(screen, rows, columns);
    int list_rows = screen->layout.list_rows;
    list_scroll(&screen->list, list_rows > 0 ? (size_t)list_rows : 0);
}

void suggest_view_draw(const struct suggest_screen *screen, const struct ui *ui, WINDOW *window)
{
    const struct suggest_layout *layout = &screen->layout;
    werase(window);
    if (!screen->is_loaded)
        return;
    draw_title(screen, ui, window, layout);
    draw_gaps(screen, ui, window, layout);
    draw_heads(screen, ui, window, layout);
    draw_list(screen, ui, window, layout);
    if (screen->suggest.count == 0)
        draw_none(screen, ui, window, layout);
    draw_reason(screen, ui, window, layout);
    paint_fold(window, 0, layout->columns, screen->list.top, list_below(&screen->list));
    wmove(window, layout->list_y + (int)(screen->list.selected - screen->list.top), 0);
}
