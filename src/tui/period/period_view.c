#include "period_view.h"

#include <stdio.h>
#include <string.h>

#include "core/paint.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/target.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"
#include "marrow/report/review_wording.h"
#include "marrow/report/wording.h"

#define WIDEST 110

int period_view_width(int columns)
{
    return columns < WIDEST ? columns : WIDEST;
}

/* Returns the status to show: only today is called "open", future days are not. */
static const char *status_shown(const struct ui *ui, const struct period_day *day)
{
    bool is_ahead = date_difference(day->date, ui->journal->today) > 0;
    bool is_plain = day->status == DAY_EMPTY || day->status == DAY_COMPLETE ||
                    (day->status == DAY_OPEN && is_ahead);
    return is_plain ? "" : day_status_name(day->status);
}

enum style period_view_style(const struct day_nutrient *figures)
{
    if (figures->limit_verdict == LIMIT_VERDICT_OVER)
        return STYLE_BAD;
    return figures->verdict == VERDICT_MET ? STYLE_GOOD : STYLE_PLAIN;
}

void period_view_cell(const struct ui *ui, WINDOW *window, int y, int x, int columns,
                      const struct period_cell *cell)
{
    char text[WORDING_SIZE];
    int number = columns >= 16 ? 8 : columns - 3;
    int bar = columns - number - 4;
    wording_total(text, &ui->wording, cell->nutrient, cell->total);
    paint_right(window, y, x, number, cell->style, text);
    paint_text(window, y, x + number + 1, 1, cell->style, cell->sign);
    if (bar > 2)
        paint_bar(window, y, x + number + 3, bar,
                  &(struct bar){ cell->total.known, cell->total.ceiling, cell->goal, cell->limit },
                  ui->wording.unicode);
}

double period_view_limit(const struct target *target)
{
    return target->has_limit && target->counts == LIMIT_ALL ? target->at_most : 0;
}

/* Paints a cell: bar and, for a judged day, the verdict in one letter. */
static void draw_cell(const struct ui *ui, WINDOW *window, int y, int x, int columns,
                      enum nutrient nutrient, const struct period_day *day)
{
    const struct day_nutrient *figures = &day->nutrients[nutrient];
    int number = columns >= 16 ? 8 : columns - 3;
    if (day->entry_count == 0) {
        paint_right(window, y, x, number, STYLE_DIM, ui->wording.unicode ? "–" : "-");
        return;
    }
    const char *sign = review_wording_sign(day, nutrient, ui->journal->today);
    const struct period_cell cell = { nutrient,
                                      figures->total,
                                      figures->target.at_least,
                                      period_view_limit(&figures->target),
                                      period_view_style(figures),
                                      strcmp(sign, "o") == 0 ? " " : sign };
    period_view_cell(ui, window, y, x, columns, &cell);
}

int period_view_label(int columns)
{
    return columns >= 60 ? 16 : 7;
}

int period_view_cells(const struct period *period, int columns)
{
    int least = columns >= 60 ? 12 : 11;
    int most = (columns - period_view_label(columns)) / least;
    int leading = (int)period->targets->leading_count;
    int shown = leading < most ? leading : most;
    return shown > 0 ? shown : 1; /* at least one */
}

void period_view_day(const struct period *period, const struct ui *ui, WINDOW *window, int y,
                     size_t index, bool is_selected)
{
    const struct period_day *day = &period->days[index];
    int columns = period_view_width(getmaxx(window));
    int label = period_view_label(columns);
    int cells = period_view_cells(period, columns);
    int cell = (columns - label) / cells;
    struct date_parts parts = date_parts(day->date);
    const char *name = date_weekday_name(date_weekday(day->date));
    if (columns >= 60)
        paint_textf(window, y, 1, label - 1, STYLE_PLAIN, "%s %2d %s", name, parts.day,
                    status_shown(ui, day));
    else
        paint_textf(window, y, 1, label - 1, STYLE_PLAIN, "%s %2d", name, parts.day);
    for (int i = 0; i < cells; i++)
        draw_cell(ui, window, y, label + i * cell, cell, period->targets->leading[i], day);
    if (is_selected)
        paint_focus(window, y, 0, label - 1);
}

void period_view_heads(const struct period *period, const struct ui *ui, WINDOW *window, int y)
{
    int columns = period_view_width(getmaxx(window));
    int label = period_view_label(columns);
    int cells = period_view_cells(period, columns);
    int cell = (columns - label) / cells;
    for (int i = 0; i < cells; i++) {
        enum nutrient n = period->targets->leading[i];
        char head[64];
        bool is_long = columns >= 60 && cell > 16;
        snprintf(head, sizeof head, "%s %s", is_long ? nutrients[n].name : nutrient_symbol(n),
                 wording_unit(&ui->wording, n));
        if (columns >= 60)
            paint_text(window, y, label + i * cell + 1, cell - 1, STYLE_STRONG, head);
        else
            paint_right(window, y, label + i * cell + 1, 7, STYLE_STRONG, head);
    }
}

/* Adds a part if it still fits. The mean and its days always do. */
static void add_part(char text[512], int columns, const char *part)
{
    size_t used = strlen(text);
    size_t need = text_width(text, used) + text_width(part, strlen(part));
    if (need <= (size_t)columns && used + strlen(part) < 512)
        memcpy(text + used, part, strlen(part) + 1);
}

static void add_days(char text[512], int columns, const char **before, const char *what, int days)
{
    char part[64];
    if (days == 0)
        return;
    snprintf(part, sizeof part, "%s%s %d", *before, what, days);
    add_part(text, columns, part);
    *before = ", ";
}

static void add_food_and_supplements(char text[512], int columns, const struct ui *ui,
                                     enum nutrient nutrient, const struct period_nutrient *figures)
{
    char food[WORDING_SIZE];
    char supplements[WORDING_SIZE];
    char part[2 * WORDING_SIZE];
    if (figures->mean_supplements.ceiling <= 0)
        return;
    wording_total(food, &ui->wording, nutrient, figures->mean_food);
    wording_total(supplements, &ui->wording, nutrient, figures->mean_supplements);
    snprintf(part, sizeof part, "; food %.40s, suppl. %.40s", food, supplements);
    add_part(text, columns, part);
}

void period_view_mean(const struct period *period, const struct ui *ui, WINDOW *window, int y,
                      enum nutrient nutrient)
{
    const struct period_nutrient *figures = &period->nutrients[nutrient];
    int columns = period_view_width(getmaxx(window)) - 2;
    char mean[WORDING_SIZE];
    char over[WORDING_SIZE];
    char text[512];
    const char *before = "; ";
    const char *name = columns >= 58 ? nutrients[nutrient].name : nutrient_symbol(nutrient);
    if (!figures->has_mean) {
        paint_textf(window, y, 1, columns, STYLE_DIM, "%s: no mean (no complete day)", name);
        return;
    }
    wording_total(mean, &ui->wording, nutrient, figures->mean);
    snprintf(text, sizeof text, "%s: mean %.40s %s of %d complete %s", name, mean,
             wording_unit(&ui->wording, nutrient), figures->mean_days,
             TEXT_PLURAL(figures->mean_days, "day", "days"));
    wording_over(over, &period->targets->nutrients[nutrient]);
    add_days(text, columns, &before, over, figures->days_over);
    add_days(text, columns, &before, "met", figures->days_met);
    add_days(text, columns, &before, "short", figures->days_short);
    add_days(text, columns, &before, "cannot tell", figures->days_cannot_tell);
    add_food_and_supplements(text, columns, ui, nutrient, figures);
    paint_text(window, y, 1, columns, figures->days_over ? STYLE_BAD : STYLE_PLAIN, text);
}

void period_view_count(const struct period *period, const struct ui *ui, WINDOW *window, int y)
{
    char ratio[WORDING_SIZE];
    struct buffer text = BUFFER_INIT;
    review_wording_days(&text, period, ui->journal->today);
    wording_ratio(ratio, period->calcium_to_magnesium);
    buffer_addf(&text, "%s%s", text.length && ratio[0] ? "   " : "", ratio);
    paint_text(window, y, 1, period_view_width(getmaxx(window)) - 2, STYLE_DIM, text.text);
    buffer_release(&text);
}
