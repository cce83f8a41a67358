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
#define WIDE_MEANS 72 /* columns from which means are a table */

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

#define MEANS_LABEL 16
#define MEANS_STEP 9 /* columns of a count */

/* Paints the days of a nutrient's mean that ended so, dim where there are none. */
static void draw_days(WINDOW *window, int y, int x, int days, enum style style)
{
    char text[16];
    snprintf(text, sizeof text, "%d", days);
    paint_right(window, y, x, MEANS_STEP - 2, days ? style : STYLE_DIM, text);
}

/* Paints a nutrient's mean in a row of the table. */
static void draw_mean(const struct period *period, const struct ui *ui, WINDOW *window, int y,
                      enum nutrient nutrient)
{
    const struct period_nutrient *figures = &period->nutrients[nutrient];
    int end = period_view_width(getmaxx(window));
    char mean[WORDING_SIZE];
    char food[WORDING_SIZE];
    char supplements[WORDING_SIZE];
    wording_total(mean, &ui->wording, nutrient, figures->mean);
    paint_text(window, y, 1, MEANS_LABEL - 1, STYLE_PLAIN, nutrients[nutrient].name);
    paint_right(window, y, MEANS_LABEL, 8, STYLE_PLAIN, mean);
    paint_text(window, y, MEANS_LABEL + 9, 4, STYLE_DIM, wording_unit(&ui->wording, nutrient));
    int x = MEANS_LABEL + 12;
    draw_days(window, y, x, figures->days_met, STYLE_GOOD);
    draw_days(window, y, x + MEANS_STEP, figures->days_short, STYLE_WARN);
    draw_days(window, y, x + 2 * MEANS_STEP, figures->days_cannot_tell, STYLE_WARN);
    draw_days(window, y, x + 3 * MEANS_STEP, figures->days_over, STYLE_BAD);
    x += 4 * MEANS_STEP + 1;
    if (figures->mean_supplements.ceiling <= 0)
        return;
    wording_total(food, &ui->wording, nutrient, figures->mean_food);
    wording_total(supplements, &ui->wording, nutrient, figures->mean_supplements);
    paint_textf(window, y, x, end - x - 1, STYLE_DIM, "%.40s + %.40s", food, supplements);
}

/* Paints a nutrient's mean in a narrow window: "Mg 437 mg  +3 -0 ?0 !0". */
static void draw_short_mean(const struct period *period, const struct ui *ui, WINDOW *window, int y,
                            enum nutrient nutrient)
{
    const struct period_nutrient *figures = &period->nutrients[nutrient];
    char mean[WORDING_SIZE];
    wording_total(mean, &ui->wording, nutrient, figures->mean);
    paint_textf(window, y, 1, getmaxx(window) - 2, figures->days_over ? STYLE_BAD : STYLE_PLAIN,
                "%-3s %.20s %.8s  +%d -%d ?%d !%d", nutrient_symbol(nutrient), mean,
                wording_unit(&ui->wording, nutrient), figures->days_met, figures->days_short,
                figures->days_cannot_tell, figures->days_over);
}

static void draw_means_heads(WINDOW *window, int y, int days)
{
    static const char *const heads[] = { "+ met", "- short", "? unsure", "! over" };
    int x = MEANS_LABEL + 12;
    paint_textf(window, y, 1, MEANS_LABEL + 9, STYLE_STRONG, "Mean of %d complete %s", days,
                TEXT_PLURAL(days, "day", "days"));
    for (int i = 0; i < 4; i++)
        paint_right(window, y, x + i * MEANS_STEP - 1, MEANS_STEP - 1, STYLE_STRONG, heads[i]);
    x += 4 * MEANS_STEP + 1;
    paint_text(window, y, x, getmaxx(window) - x - 1, STYLE_STRONG, "food + suppl.");
}

int period_view_means(const struct period *period, const struct ui *ui, WINDOW *window, int y)
{
    const struct targets *targets = period->targets;
    bool is_wide = period_view_width(getmaxx(window)) >= WIDE_MEANS;
    int rows = getmaxy(window);
    int days = period->nutrients[targets->leading[0]].mean_days;
    if (days == 0 && y < rows)
        paint_text(window, y++, 1, getmaxx(window) - 2, STYLE_DIM, "No complete day: no means.");
    if (days == 0)
        return y;
    if (is_wide && y < rows)
        draw_means_heads(window, y++, days);
    for (size_t i = 0; i < targets->leading_count && y < rows; i++) {
        if (is_wide)
            draw_mean(period, ui, window, y++, targets->leading[i]);
        else
            draw_short_mean(period, ui, window, y++, targets->leading[i]);
    }
    return y;
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
