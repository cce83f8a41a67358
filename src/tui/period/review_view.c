/* How a review is painted: a week as rows, four weeks and a month as a calendar of signs, a year by
 * its months; and the words. */
#include <stdio.h>
#include <string.h>

#include "marrow/base/text.h"
#include "marrow/report/review_wording.h"
#include "period_view.h"
#include "review_view.h"

#define WIDE 60
#define ROOMY 72 /* columns from which the title stands beside the tabs */
#define WORDS_LABEL 9
#define MONTH_LABEL 16

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

/* --- the title --- */

static void draw_tabs(const struct review_screen *screen, WINDOW *window)
{
    static const char *const names[REVIEW_DAYS] = { "Week", "4 weeks", "Month", "Year" };
    int x = 1;
    for (int i = 0; i < REVIEW_DAYS; i++) {
        bool is_shown = (enum review_span)i == screen->span;
        x += paint_textf(window, 0, x, 12, is_shown ? STYLE_STRONG : STYLE_DIM,
                         is_shown ? "[%s]" : " %s ", names[i]);
    }
}

/* Returns the row below it. In a small window the title says which period it is. */
static int draw_title(const struct review_screen *screen, WINDOW *window)
{
    struct buffer title = BUFFER_INIT;
    bool is_tall = getmaxy(window) >= PERIOD_TALL;
    int width = period_view_width(window);
    review_wording_title(&title, &screen->review);
    if (is_tall) {
        draw_tabs(screen, window);
        if (width >= ROOMY)
            paint_right(window, 0, 34, width - 35, STYLE_STRONG, title.text);
        else
            paint_text(window, 1, 1, width - 2, STYLE_STRONG, title.text);
    } else {
        paint_text(window, 0, 1, width - 2, STYLE_STRONG, title.text);
    }
    buffer_release(&title);
    return is_tall && width < ROOMY ? 2 : 1;
}

/* --- four weeks and a month: a calendar --- */

/* How the signs stand: narrow windows have them side by side. */
static void measure_calendar(const struct review_screen *screen, WINDOW *window)
{
    struct review_scroll *scroll = screen->scroll;
    bool is_wide = period_view_width(window) >= WIDE;
    scroll->calendar_x = is_wide ? 12 : 8;
    scroll->sign_step = is_wide ? 2 : 1;
    scroll->group_step = is_wide ? 18 : 10;
}

static size_t group_count(const struct review_screen *screen, WINDOW *window)
{
    const struct review_scroll *scroll = screen->scroll;
    int room = (period_view_width(window) - scroll->calendar_x) / scroll->group_step;
    size_t leading = screen->review.period.targets->leading_count;
    return leading < (size_t)room ? leading : (size_t)room;
}

static void draw_calendar_heads(const struct review_screen *screen, const struct ui *ui,
                                WINDOW *window, int y)
{
    const struct review_scroll *scroll = screen->scroll;
    const struct targets *targets = screen->review.period.targets;
    bool has_letters = getmaxy(window) >= PERIOD_TALL;
    for (size_t i = 0; i < group_count(screen, window); i++) {
        int x = scroll->calendar_x + (int)i * scroll->group_step;
        enum nutrient n = targets->leading[i];
        paint_textf(window, y, x, scroll->group_step - 1, STYLE_STRONG, "%s %s",
                    scroll->sign_step > 1 ? nutrients[n].name : nutrient_symbol(n),
                    wording_unit(&ui->wording, n));
        for (int day = 0; has_letters && day < 7; day++) {
            enum weekday weekday = date_weekday(date_add(screen->calendar_from, day));
            paint_text(window, y + 1, x + day * scroll->sign_step, 1, STYLE_DIM,
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
    if ((size_t)at == screen->scroll->list.selected)
        paint_focus(window, y, x, 1);
}

/* The selected day with what it came to. */
static void draw_selected(const struct review_screen *screen, const struct ui *ui, WINDOW *window,
                          int y)
{
    const struct period *period = &screen->review.period;
    const struct period_day *day = &period->days[screen->scroll->list.selected];
    struct buffer text = BUFFER_INIT;
    char total[WORDING_SIZE];
    review_wording_date(&text, day->date);
    if (!period_is_ahead(day, ui->journal->today))
        buffer_addf(&text, ", %s", day_status_name(day->status));
    for (size_t i = 0; day->entry_count > 0 && i < period->targets->leading_count; i++) {
        enum nutrient n = period->targets->leading[i];
        wording_total(total, &ui->wording, n, day->nutrients[n].total);
        buffer_addf(&text, "%s%s %s", i ? "  " : ": ", nutrient_symbol(n), total);
    }
    paint_text(window, y, 1, period_view_width(window) - 2, STYLE_PLAIN, text.text);
    buffer_release(&text);
}

static int draw_calendar(const struct review_screen *screen, const struct ui *ui, WINDOW *window,
                         int y)
{
    const struct review_scroll *scroll = screen->scroll;
    int rows = getmaxy(window);
    bool is_tall = rows >= PERIOD_TALL;
    measure_calendar(screen, window);
    draw_calendar_heads(screen, ui, window, y);
    y += is_tall ? 2 : 1;
    screen->scroll->first_y = y;
    struct date day = screen->calendar_from;
    int cursor_y = y;
    int cursor_x = scroll->calendar_x;
    for (; date_difference(day, screen->review.period.to) <= 0 && y < rows; y++) {
        struct date_parts parts = date_parts(day);
        paint_textf(window, y, 1, 7, STYLE_PLAIN, "%2d %s", parts.day,
                    date_month_name(parts.month));
        for (int i = 0; i < 7; i++, day = date_add(day, 1)) {
            int x = scroll->calendar_x + i * scroll->sign_step;
            for (size_t group = 0; group < group_count(screen, window); group++)
                draw_sign(screen, ui, window, y, x + (int)group * scroll->group_step, group, day);
            if (date_difference(day, screen->date) == 0) {
                cursor_y = y;
                cursor_x = x;
            }
        }
    }
    if (y < rows)
        draw_selected(screen, ui, window, y++);
    if (is_tall && y < rows)
        paint_text(window, y++, 1, period_view_width(window) - 2, STYLE_DIM, REVIEW_SIGNS);
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
    int columns = period_view_width(window);
    int label = period_view_label(columns);
    int cells = period_view_cells(period, columns);
    int cell = (columns - label) / cells;
    struct interval mean;
    int days = period_mean_of(&mean, period, NUTRIENT_MAGNESIUM, first, count);
    if (label >= MONTH_LABEL)
        paint_textf(window, y, 1, label - 1, STYLE_PLAIN, "%s %3d %s",
                    date_month_name((int)month + 1), days, days == 1 ? "day" : "days");
    else
        paint_textf(window, y, 1, label - 1, STYLE_PLAIN, "%s %2d", date_month_name((int)month + 1),
                    days);
    for (int i = 0; days > 0 && i < cells; i++) {
        enum nutrient n = period->targets->leading[i];
        const struct target *target = &period->days[first].nutrients[n].target;
        period_mean_of(&mean, period, n, first, count);
        const struct period_cell shown = { n, mean, target->at_least, STYLE_PLAIN, " " };
        period_view_cell(ui, window, y, label + i * cell, cell, &shown);
    }
    if (month == screen->scroll->list.selected)
        paint_focus(window, y, 0, label - 1);
}

static int draw_months(const struct review_screen *screen, const struct ui *ui, WINDOW *window,
                       int y)
{
    struct list *list = &screen->scroll->list;
    int rows = getmaxy(window);
    period_view_heads(&screen->review.period, ui, window, y++);
    list_scroll(list, rows > y ? (size_t)(rows - y) : 1);
    screen->scroll->first_y = y - (int)list->top;
    for (size_t month = list->top; month < list->count && y < rows; month++)
        draw_month(screen, ui, window, y++, month);
    wmove(window, screen->scroll->first_y + (int)list->selected, 0);
    return y;
}

/* --- a week: its days --- */

static int draw_week(const struct review_screen *screen, const struct ui *ui, WINDOW *window, int y)
{
    struct list *list = &screen->scroll->list;
    int rows = getmaxy(window);
    period_view_heads(&screen->review.period, ui, window, y++);
    screen->scroll->first_y = y;
    for (size_t i = 0; i < list->count && y < rows; i++)
        period_view_day(&screen->review.period, ui, window, y++, i, i == list->selected);
    wmove(window, screen->scroll->first_y + (int)list->selected, 0);
    return y;
}

/* --- the words --- */

/* The bytes of text that fit into the columns, broken at a blank where there is one. */
static size_t piece_of(const char *text, int columns)
{
    size_t length = strlen(text);
    size_t fits = text_fit(text, length, (size_t)columns, NULL);
    size_t end = fits;
    while (fits < length && end > 0 && text[end] != ' ')
        end--;
    return end > 0 ? end : fits;
}

/* Paints a line's pieces that lie within the window's rows from `top` on; returns the row of the
 * next line, counted from the first line's. */
static size_t draw_line(const struct review_line *line, WINDOW *window, int below, size_t row,
                        size_t top)
{
    int x = line->label ? 1 + WORDS_LABEL : 1;
    int columns = period_view_width(window) - x - 1;
    const char *text = line->text;
    bool is_first = true;
    do {
        size_t length = piece_of(text, columns);
        int y = below + (int)row - (int)top;
        if (row >= top && y < getmaxy(window)) {
            if (is_first && line->label)
                paint_text(window, y, 1, WORDS_LABEL - 1, STYLE_DIM, line->label);
            paint_textf(window, y, x, columns, line->label ? STYLE_PLAIN : STYLE_STRONG, "%.*s",
                        (int)length, text);
        }
        text += length;
        text += strspn(text, " ");
        is_first = false;
        row++;
    } while (*text);
    return row;
}

/* Twice, where the window has grown and the first top lies too far down. */
static void draw_words(const struct review_screen *screen, WINDOW *window, int y)
{
    struct list *words = &screen->scroll->words;
    size_t height = (size_t)(getmaxy(window) - y);
    size_t row = 0;
    for (size_t i = 0; i < screen->line_count; i++)
        row = draw_line(&screen->lines[i], window, getmaxy(window), row, 0);
    words->count = row;
    words->height = height;
    if (words->top + height > words->count)
        words->top = words->count > height ? words->count - height : 0;
    row = 0;
    for (size_t i = 0; i < screen->line_count; i++)
        row = draw_line(&screen->lines[i], window, y, row, words->top);
    wmove(window, y, 0);
}

/* --- the page of days --- */

/* The beginning of the words, where rows are left. */
static void draw_first_words(const struct review_screen *screen, WINDOW *window, int y)
{
    size_t row = 0;
    bool has_mean = screen->review.period.nutrients[NUTRIENT_MAGNESIUM].has_mean;
    for (size_t i = 0; has_mean && i < screen->line_count && y + (int)row < getmaxy(window); i++)
        row = draw_line(&screen->lines[i], window, y, row, 0);
}

static void draw_means(const struct review_screen *screen, const struct ui *ui, WINDOW *window,
                       int y)
{
    const struct period *period = &screen->review.period;
    int rows = getmaxy(window);
    int cursor_y, cursor_x;
    getyx(window, cursor_y, cursor_x);
    if (rows >= PERIOD_TALL && y < rows)
        paint_rule(window, y++, 0, period_view_width(window), ui->wording.unicode);
    for (size_t i = 0; i < period->targets->leading_count && y < rows; i++)
        period_view_mean(period, ui, window, y++, period->targets->leading[i]);
    if (y < rows)
        period_view_count(period, ui, window, y++);
    draw_first_words(screen, window, y + 1);
    wmove(window, cursor_y, cursor_x);
}

void review_view_draw(const struct review_screen *screen, const struct ui *ui, WINDOW *window)
{
    werase(window);
    if (!screen->is_loaded)
        return;
    screen->scroll->first_y = -1;
    screen->scroll->calendar_x = -1;
    int y = draw_title(screen, window);
    if (screen->shows_words) {
        draw_words(screen, window, y);
        return;
    }
    if (screen->span == REVIEW_YEAR)
        y = draw_months(screen, ui, window, y);
    else if (screen->span == REVIEW_WEEK)
        y = draw_week(screen, ui, window, y);
    else
        y = draw_calendar(screen, ui, window, y);
    draw_means(screen, ui, window, y);
}
