/* Painting a review: a week as rows, four weeks and a month as a calendar of signs, a year as
 * months; and the words.
 */

#include "review_view.h"

#include <string.h>

#include "core/paint.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"
#include "marrow/report/period.h"
#include "marrow/report/review_wording.h"
#include "marrow/report/wording.h"
#include "period_view.h"

#define WIDE 60
#define ROOMY 80 /* columns from which the title stands beside the tabs */
#define MONTH_LABEL 16
#define TABS 38 /* columns of the tabs */

size_t review_month(size_t *count, const struct period *period, size_t month)
{
    size_t first = 0;
    *count = 0;
    for (size_t i = 0; first < period->day_count; i++) {
        struct date from;
        struct date to;
        period_month(&from, &to, period->days[first].date);
        *count = (size_t)date_difference(to, period->days[first].date) + 1;
        if (i == month)
            break;
        first += *count;
    }
    return first;
}

bool review_lists_months(const struct review_screen *screen)
{
    return screen->span == REVIEW_YEAR && screen->map_of == 0;
}

/* --- the title --- */

static const char *const tab_names[REVIEW_SPAN_COUNT] = { "Week", "4 weeks", "Month", "Year",
                                                          "Trends" };

static void draw_tabs(const struct review_screen *screen, WINDOW *window)
{
    int x = 1;
    for (int i = 0; i < REVIEW_SPAN_COUNT; i++) {
        bool is_shown = (enum review_span)i == screen->span;
        x += paint_textf(window, 0, x, 12, is_shown ? STYLE_STRONG : STYLE_DIM,
                         is_shown ? "[%s]" : " %s ", tab_names[i]);
    }
}

bool review_view_find_tab(enum review_span *out, const struct review_screen *screen, int y, int x)
{
    int end = 1;
    if (y != 0 || x < end || !screen->layout.has_tabs)
        return false;
    for (int i = 0; i < REVIEW_SPAN_COUNT; i++) {
        end += (int)strlen(tab_names[i]) + 2;
        if (x < end) {
            *out = (enum review_span)i;
            return true;
        }
    }
    return false;
}

/* Paints the title. In a small window it also names the period. */
static void draw_title(const struct review_screen *screen, WINDOW *window)
{
    struct buffer title = BUFFER_INIT;
    bool is_tall = getmaxy(window) >= PERIOD_TALL;
    int width = screen->layout.width;
    review_wording_title(&title, &screen->review);
    if (is_tall) {
        draw_tabs(screen, window);
        if (screen->layout.top == 1)
            paint_right(window, 0, TABS, width - TABS - 1, STYLE_STRONG, title.text);
        else
            paint_text(window, 1, 1, width - 2, STYLE_STRONG, title.text);
    } else {
        paint_text(window, 0, 1, width - 2, STYLE_STRONG, title.text);
    }
    buffer_release(&title);
}

/* --- four weeks and a month: a calendar --- */

/* Lays out the calendar: signs stand side by side where the window is narrow. */
static void lay_out_calendar(struct review_layout *layout)
{
    bool is_wide = layout->width >= WIDE;
    layout->calendar_x = is_wide ? 12 : 8;
    layout->sign_step = is_wide ? 2 : 1;
    layout->group_step = is_wide ? 18 : 10;
}

static size_t group_count(const struct review_screen *screen)
{
    const struct review_layout *layout = &screen->layout;
    int room = (layout->width - layout->calendar_x) / layout->group_step;
    size_t leading = screen->review.period.targets->leading_count;
    return leading < (size_t)room ? leading : (size_t)room;
}

static void draw_calendar_heads(const struct review_screen *screen, const struct ui *ui,
                                WINDOW *window, int y)
{
    const struct review_layout *layout = &screen->layout;
    const struct targets *targets = screen->review.period.targets;
    bool has_letters = getmaxy(window) >= PERIOD_TALL;
    for (size_t i = 0; i < group_count(screen); i++) {
        int x = layout->calendar_x + (int)i * layout->group_step;
        enum nutrient n = targets->leading[i];
        paint_textf(window, y, x, layout->group_step - 1, STYLE_STRONG, "%s %s",
                    layout->sign_step > 1 ? nutrients[n].name : nutrient_symbol(n),
                    wording_unit(&ui->wording, n));
        for (int day = 0; has_letters && day < 7; day++) {
            enum weekday weekday = date_weekday(date_add(screen->calendar_from, day));
            paint_text(window, y + 1, x + day * layout->sign_step, 1, STYLE_DIM,
                       (char[2]){ date_weekday_name(weekday)[0], '\0' });
        }
    }
}

static void draw_sign(const struct review_screen *screen, const struct ui *ui, WINDOW *window,
                      int y, int x, size_t group, struct date date)
{
    const struct period *period = &screen->review.period;
    int at = date_difference(date, period->from);
    if (at < 0 || (size_t)at >= period->day_count)
        return;
    const struct period_day *day = &period->days[at];
    enum nutrient n = period->targets->leading[group];
    const char *sign = review_wording_sign(day, n, ui->journal->today);
    paint_text(window, y, x, 1, period_view_style(&day->nutrients[n]), sign);
    if ((size_t)at == screen->list.selected)
        paint_focus(window, y, x, 1);
}

/* Paints the selected day with its figures. */
static void draw_selected(const struct review_screen *screen, const struct ui *ui, WINDOW *window,
                          int y)
{
    const struct period *period = &screen->review.period;
    const struct period_day *day = &period->days[screen->list.selected];
    struct buffer text = BUFFER_INIT;
    char total[WORDING_SIZE];
    wording_date(&text, day->date);
    if (!period_is_ahead(day, ui->journal->today))
        buffer_addf(&text, ", %s", day_status_name(day->status));
    for (size_t i = 0; day->entry_count > 0 && i < period->targets->leading_count; i++) {
        enum nutrient n = period->targets->leading[i];
        wording_total(total, &ui->wording, n, day->nutrients[n].total);
        buffer_addf(&text, "%s%s %s", i ? "  " : ": ", nutrient_symbol(n), total);
    }
    paint_text(window, y, 1, screen->layout.width - 2, STYLE_PLAIN, text.text);
    buffer_release(&text);
}

static int draw_calendar(const struct review_screen *screen, const struct ui *ui, WINDOW *window)
{
    const struct review_layout *layout = &screen->layout;
    int rows = getmaxy(window);
    bool is_tall = rows >= PERIOD_TALL;
    int y = layout->first_y;
    draw_calendar_heads(screen, ui, window, layout->top);
    struct date day = screen->calendar_from;
    int cursor_y = y;
    int cursor_x = layout->calendar_x;
    for (; date_difference(day, screen->review.period.to) <= 0 && y < rows; y++) {
        struct date_parts parts = date_parts(day);
        paint_textf(window, y, 1, 7, STYLE_PLAIN, "%2d %s", parts.day,
                    date_month_name(parts.month));
        for (int i = 0; i < 7; i++, day = date_add(day, 1)) {
            int x = layout->calendar_x + i * layout->sign_step;
            for (size_t group = 0; group < group_count(screen); group++)
                draw_sign(screen, ui, window, y, x + (int)group * layout->group_step, group, day);
            if (date_difference(day, screen->date) == 0) {
                cursor_y = y;
                cursor_x = x;
            }
        }
    }
    if (y < rows)
        draw_selected(screen, ui, window, y++);
    if (is_tall && y < rows)
        paint_text(window, y++, 1, screen->layout.width - 2, STYLE_DIM, REVIEW_SIGNS);
    wmove(window, cursor_y, cursor_x);
    return y;
}

/* --- a year: its months --- */

static void draw_month(const struct review_screen *screen, const struct ui *ui, WINDOW *window,
                       int y, size_t month)
{
    const struct period *period = &screen->review.period;
    size_t count;
    size_t first = review_month(&count, period, month);
    int columns = screen->layout.width;
    int label = period_view_label(columns);
    int cells = period_view_cells(period, columns);
    int cell = (columns - label) / cells;
    struct interval mean;
    int days = period_mean_of(&mean, period, NUTRIENT_MAGNESIUM, first, count);
    if (label >= MONTH_LABEL)
        paint_textf(window, y, 1, label - 1, STYLE_PLAIN, "%s %3d %s",
                    date_month_name((int)month + 1), days, TEXT_PLURAL(days, "day", "days"));
    else
        paint_textf(window, y, 1, label - 1, STYLE_PLAIN, "%s %2d", date_month_name((int)month + 1),
                    days);
    for (int i = 0; days > 0 && i < cells; i++) {
        enum nutrient n = period->targets->leading[i];
        const struct target *target = &period->days[first].nutrients[n].target;
        period_mean_of(&mean, period, n, first, count);
        const struct period_cell shown = {
            n, mean, target->at_least, period_view_limit(target), STYLE_PLAIN, " "
        };
        period_view_cell(ui, window, y, label + i * cell, cell, &shown);
    }
    if (month == screen->list.selected)
        paint_focus(window, y, 0, label - 1);
}

static int draw_months(const struct review_screen *screen, const struct ui *ui, WINDOW *window)
{
    const struct list *list = &screen->list;
    int rows = getmaxy(window);
    int y = screen->layout.top;
    period_view_heads(&screen->review.period, ui, window, y++);
    for (size_t month = list->top; month < list->count && y < rows; month++)
        draw_month(screen, ui, window, y++, month);
    wmove(window, screen->layout.first_y + (int)list->selected, 0);
    return y;
}

/* --- a year: a map of its days --- */

/* Paints the months' names over the week that each begins in. */
static void draw_map_months(const struct review_screen *screen, WINDOW *window, int y)
{
    const struct period *period = &screen->review.period;
    for (size_t i = 0; i < period->day_count; i++) {
        struct date_parts parts = date_parts(period->days[i].date);
        int week = date_difference(period->days[i].date, screen->calendar_from) / 7;
        if (parts.day == 1)
            paint_text(window, y, screen->layout.map_x + week, 3, STYLE_DIM,
                       date_month_name(parts.month));
    }
}

/* Paints a year by days: a column a week, a row a weekday, each day as the sign of its verdict. */
static int draw_map(const struct review_screen *screen, const struct ui *ui, WINDOW *window)
{
    const struct review_layout *layout = &screen->layout;
    const struct period *period = &screen->review.period;
    enum nutrient nutrient = period->targets->leading[screen->map_of - 1];
    int first = layout->first_y;
    paint_textf(window, layout->top, 1, layout->width - 2, STYLE_STRONG,
                "%s of each day   v: next nutrient, then months", nutrients[nutrient].name);
    draw_map_months(screen, window, layout->top + 1);
    for (int i = 0; i < 7; i++)
        paint_text(window, first + i, 1, 3, STYLE_DIM,
                   date_weekday_name(date_weekday(date_add(screen->calendar_from, i))));
    for (size_t i = 0; i < period->day_count; i++) {
        const struct period_day *day = &period->days[i];
        int place = date_difference(day->date, screen->calendar_from);
        int x = layout->map_x + place / 7;
        paint_text(window, first + place % 7, x, 1, period_view_style(&day->nutrients[nutrient]),
                   review_wording_sign(day, nutrient, ui->journal->today));
        if (i == screen->list.selected)
            paint_focus(window, first + place % 7, x, 1);
    }
    int y = first + 7;
    if (y < getmaxy(window))
        draw_selected(screen, ui, window, y++);
    if (y < getmaxy(window))
        paint_text(window, y++, 1, layout->width - 2, STYLE_DIM, REVIEW_SIGNS);
    int place = date_difference(screen->date, screen->calendar_from);
    wmove(window, first + place % 7, layout->map_x + place / 7);
    return y;
}

/* --- a week: its days --- */

static int draw_week(const struct review_screen *screen, const struct ui *ui, WINDOW *window)
{
    const struct list *list = &screen->list;
    int rows = getmaxy(window);
    int y = screen->layout.top;
    period_view_heads(&screen->review.period, ui, window, y++);
    for (size_t i = 0; i < list->count && y < rows; i++)
        period_view_day(&screen->review.period, ui, window, y++, i, i == list->selected);
    wmove(window, screen->layout.first_y + (int)list->selected, 0);
    return y;
}

/* --- the page of days --- */

/* Paints the first words of the review if rows are left. */
static void draw_first_words(const struct review_screen *screen, WINDOW *window, int y)
{
    struct pager first = screen->words;
    if (!screen->review.period.nutrients[NUTRIENT_MAGNESIUM].has_mean || y >= getmaxy(window))
        return;
    first.top = 0;
    first.height = (size_t)(getmaxy(window) - y);
    first.rows = first.height; /* the rest is on a page of its own */
    pager_draw(&first, window, y);
}

static void draw_means(const struct review_screen *screen, const struct ui *ui, WINDOW *window,
                       int y)
{
    const struct period *period = &screen->review.period;
    int rows = getmaxy(window);
    int cursor_y, cursor_x;
    getyx(window, cursor_y, cursor_x);
    if (rows >= PERIOD_TALL && y < rows)
        paint_rule(window, y++, 0, screen->layout.width, ui->wording.unicode);
    y = period_view_means(period, ui, window, y);
    if (y < rows)
        period_view_count(period, ui, window, y++);
    draw_first_words(screen, window, y + 1);
    wmove(window, cursor_y, cursor_x);
}

/* Fits the list of days or months below the title. The months of a year scroll. */
static void lay_out_days(struct review_screen *screen, int rows)
{
    struct review_layout *layout = &screen->layout;
    int below = layout->top + 1; /* 1 for the heads */
    layout->first_y = below;
    if (screen->span == REVIEW_YEAR && screen->map_of > 0) {
        layout->map_x = 5;
        layout->first_y = below + 1; /* 1 for the names of months */
    } else if (screen->span == REVIEW_YEAR) {
        list_scroll(&screen->list, rows > below ? (size_t)(rows - below) : 1);
        layout->first_y = below - (int)screen->list.top;
    } else if (screen->span != REVIEW_WEEK) {
        layout->first_y = below + (rows >= PERIOD_TALL ? 1 : 0); /* 1 for the weekdays' letters */
        lay_out_calendar(layout);
    }
}

/* Turns from the map, for which the window is too narrow, to the months. */
static void show_months(struct review_screen *screen)
{
    if (screen->span == REVIEW_YEAR && screen->map_of > 0) {
        list_set_count(&screen->list, 12);
        list_select(&screen->list, (size_t)date_parts(screen->date).month - 1);
    }
    screen->map_of = 0;
}

void review_view_layout(struct review_screen *screen, int rows, int columns)
{
    int width = period_view_width(columns);
    int top = rows >= PERIOD_TALL && (width < ROOMY || screen->shows_words) ? 2 : 1;
    screen->layout = (struct review_layout){ .top = top,
                                             .has_tabs = rows >= PERIOD_TALL,
                                             .columns = columns,
                                             .width = width,
                                             .first_y = -1,
                                             .calendar_x = -1,
                                             .map_x = -1 };
    if (width < REVIEW_MAP_WIDTH)
        show_months(screen);
    pager_layout(&screen->words, width, rows - top);
    if (screen->span == REVIEW_DAYS)
        trends_view_layout(&screen->trends, top, rows);
    else if (!screen->shows_words)
        lay_out_days(screen, rows);
}

void review_view_draw(const struct review_screen *screen, const struct ui *ui, WINDOW *window)
{
    int y;
    werase(window);
    if (!screen->is_loaded)
        return;
    draw_title(screen, window);
    if (screen->shows_words) {
        pager_draw(&screen->words, window, screen->layout.top);
        wmove(window, screen->layout.top, 0);
        return;
    }
    if (screen->span == REVIEW_DAYS) {
        trends_view_draw(&screen->trends, &screen->review.period, screen->date, ui, window,
                         screen->layout.top);
        return;
    }
    if (screen->span == REVIEW_YEAR && screen->map_of > 0)
        y = draw_map(screen, ui, window);
    else if (screen->span == REVIEW_YEAR)
        y = draw_months(screen, ui, window);
    else if (screen->span == REVIEW_WEEK)
        y = draw_week(screen, ui, window);
    else
        y = draw_calendar(screen, ui, window);
    draw_means(screen, ui, window, y);
}
