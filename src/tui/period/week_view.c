/* Painting the week: its days side by side, their means, and their sources. */
#include <stdio.h>

#include "core/paint.h"
#include "marrow/base/date.h"
#include "marrow/base/text.h"
#include "marrow/report/wording.h"
#include "period_view.h"
#include "week_view.h"

static void draw_sources(const struct week_screen *screen, const struct ui *ui, WINDOW *window,
                         int y)
{
    const struct period_nutrient *figures = &screen->period.nutrients[screen->sources_of];
    int columns = period_view_width(getmaxx(window));
    if (y >= getmaxy(window) || figures->source_count == 0)
        return;
    paint_textf(window, y++, 1, columns - 2, STYLE_STRONG, "%s of %d complete %s came from",
                nutrients[screen->sources_of].name, figures->mean_days,
                TEXT_PLURAL(figures->mean_days, "day", "days"));
    for (size_t i = 0; i < figures->source_count && y < getmaxy(window); i++, y++) {
        const struct period_source *source = &figures->sources[i];
        char amount[WORDING_SIZE];
        wording_total(amount, &ui->wording, screen->sources_of, source->amount);
        paint_textf(window, y, 1, 6, STYLE_PLAIN, "%3.0f %%", source->share * 100);
        int x = columns - 16;
        paint_text(window, y, 8, x - 9, STYLE_PLAIN, source->food);
        paint_right(window, y, x, 9, STYLE_DIM, amount);
        paint_text(window, y, x + 10, 5, STYLE_DIM, wording_unit(&ui->wording, screen->sources_of));
    }
}

/* Paints the title. In a small window the heads share its line. A week that begins on Sunday has no
 * number. */
static void draw_title(const struct week_screen *screen, const struct ui *ui, WINDOW *window)
{
    int year;
    int week = period_week_number(&year, screen->period.from, screen->period.to);
    struct date_parts from = date_parts(screen->period.from);
    struct date_parts to = date_parts(screen->period.to);
    if (getmaxy(window) < PERIOD_TALL && !screen->shows_sources) {
        if (week)
            paint_textf(window, 0, 1, 8, STYLE_STRONG, "Week %d", week);
        period_view_heads(&screen->period, ui, window, 0);
        return;
    }
    char number[32] = "Week";
    if (week)
        snprintf(number, sizeof number, "Week %d of %d", week, year);
    paint_textf(window, 0, 1, period_view_width(getmaxx(window)) - 2, STYLE_STRONG,
                "%s: %d %s to %d %s %d", number, from.day, date_month_name(from.month), to.day,
                date_month_name(to.month), to.year);
}

/* Paints the days with their figures. Returns the row below. */
static int draw_days(const struct week_screen *screen, const struct ui *ui, WINDOW *window)
{
    int rows = getmaxy(window);
    int y = screen->first_y;
    if (rows >= PERIOD_TALL)
        period_view_heads(&screen->period, ui, window, y - 1);
    for (size_t i = 0; i < screen->period.day_count && y < rows; i++)
        period_view_day(&screen->period, ui, window, y++, i, i == screen->list.selected);
    if (rows >= PERIOD_TALL && y < rows)
        paint_rule(window, y++, 0, period_view_width(getmaxx(window)), ui->wording.unicode);
    const struct targets *targets = screen->period.targets;
    for (size_t i = 0; i < targets->leading_count && y < rows; i++)
        period_view_mean(&screen->period, ui, window, y++, targets->leading[i]);
    if (y < rows)
        period_view_count(&screen->period, ui, window, y++);
    wmove(window, screen->first_y + (int)screen->list.selected, 0);
    return y;
}

void week_view_layout(struct week_screen *screen, int rows)
{
    screen->is_small = rows <= PERIOD_TALL + 1;
    screen->first_y = rows >= PERIOD_TALL ? 2 : 1; /* below the title and the heads */
    if (screen->is_small && screen->shows_sources)
        screen->first_y = -1;
}

void week_view_draw(const struct week_screen *screen, const struct ui *ui, WINDOW *window)
{
    int rows = getmaxy(window);
    werase(window);
    if (!screen->is_loaded)
        return;
    draw_title(screen, ui, window);
    if (screen->first_y < 0) {
        draw_sources(screen, ui, window, 1);
        wmove(window, 1, 0);
        return;
    }
    int y = draw_days(screen, ui, window);
    int cursor_y = getcury(window);
    draw_sources(screen, ui, window, y + (rows >= 20 ? 1 : 0));
    wmove(window, cursor_y, 0);
}
