/* How the week is painted: its days side by side, their means, and who brought what. */
#include <stdio.h>
#include <string.h>

#include "marrow/base/text.h"
#include "week_screen.h"

#define WIDEST 110 /* columns that the week takes at most: a row is read across */
#define TALL 14 /* rows from which there are headings, a rule and sources */

static int width_of(WINDOW *window)
{
    return getmaxx(window) < WIDEST ? getmaxx(window) : WIDEST;
}

/* "open" is said of today, not of the days to come. */
static const char *status_shown(const struct ui *ui, const struct period_day *day)
{
    bool is_ahead = date_difference(day->date, ui->journal->today) > 0;
    bool is_plain = day->status == DAY_EMPTY || day->status == DAY_COMPLETE ||
                    (day->status == DAY_OPEN && is_ahead);
    return is_plain ? "" : day_status_name(day->status);
}

static enum style day_style(const struct day_nutrient *figures)
{
    if (figures->limit_verdict == LIMIT_VERDICT_OVER)
        return STYLE_BAD;
    return figures->verdict == VERDICT_MET ? STYLE_GOOD : STYLE_PLAIN;
}

/* The verdict in one letter beside the bar, so that colour is never alone: + met, - short, ? cannot
 * tell, ! over. */
static const char *verdict_sign(const struct day_nutrient *figures)
{
    if (figures->limit_verdict == LIMIT_VERDICT_OVER)
        return "!";
    switch (figures->verdict) {
    case VERDICT_MET:
        return "+";
    case VERDICT_SHORT:
        return "-";
    case VERDICT_CANNOT_TELL:
        return "?";
    case VERDICT_SO_FAR:
    case VERDICT_NONE:
        break;
    }
    return " ";
}

static void draw_cell(const struct ui *ui, WINDOW *window, int y, int x, int columns,
                      enum nutrient nutrient, const struct period_day *day)
{
    const struct day_nutrient *figures = &day->nutrients[nutrient];
    char text[WORDING_SIZE];
    int number = columns >= 16 ? 8 : columns - 3;
    int bar = columns - number - 4;
    if (day->entry_count == 0) {
        paint_right(window, y, x, number, STYLE_DIM, ui->wording.unicode ? "–" : "-");
        return;
    }
    wording_total(text, &ui->wording, nutrient, figures->total);
    paint_right(window, y, x, number, day_style(figures), text);
    paint_text(window, y, x + number + 1, 1, day_style(figures), verdict_sign(figures));
    if (bar > 2)
        paint_bar(window, y, x + number + 3, bar, figures->total.known, figures->total.ceiling,
                  figures->target.at_least, ui->wording.unicode);
}

static int day_columns(int columns)
{
    return columns >= 60 ? 16 : 7;
}

/* The leading nutrients that have cells: as many as can be read side by side. */
static int cell_count(const struct week_screen *screen, int columns)
{
    int least = columns >= 60 ? 12 : 11;
    int most = (columns - day_columns(columns)) / least;
    int leading = (int)screen->period.targets->leading_count;
    return leading < most ? leading : most;
}

static void draw_day(const struct week_screen *screen, const struct ui *ui, WINDOW *window, int y,
                     size_t index)
{
    const struct period_day *day = &screen->period.days[index];
    int columns = width_of(window);
    int label = day_columns(columns);
    int cells = cell_count(screen, columns);
    int cell = (columns - label) / cells;
    struct date_parts parts = date_parts(day->date);
    const char *name = date_weekday_name(date_weekday(day->date));
    if (columns >= 60)
        paint_textf(window, y, 1, label - 1, STYLE_PLAIN, "%s %2d %s", name, parts.day,
                    status_shown(ui, day));
    else
        paint_textf(window, y, 1, label - 1, STYLE_PLAIN, "%s %2d", name, parts.day);
    for (int i = 0; i < cells; i++)
        draw_cell(ui, window, y, label + i * cell, cell, screen->period.targets->leading[i], day);
    if (index == screen->scroll->list.selected)
        paint_focus(window, y, 0, label - 1);
}

static void draw_heads(const struct week_screen *screen, const struct ui *ui, WINDOW *window, int y)
{
    int columns = width_of(window);
    int label = day_columns(columns);
    int cells = cell_count(screen, columns);
    int cell = (columns - label) / cells;
    for (int i = 0; i < cells; i++) {
        enum nutrient n = screen->period.targets->leading[i];
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

/* Adds a part where it still fits; a mean and its days always do. */
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

/* "Calcium: mean ≥ 912 mg of 5 complete days; met 2, cannot tell 3; food ≥ 840, suppl. 72". */
static void draw_mean(const struct week_screen *screen, const struct ui *ui, WINDOW *window, int y,
                      enum nutrient nutrient)
{
    const struct period_nutrient *figures = &screen->period.nutrients[nutrient];
    int columns = width_of(window) - 2;
    char mean[WORDING_SIZE];
    char text[512];
    const char *before = "; ";
    const char *name = columns >= 58 ? nutrients[nutrient].name : nutrient_symbol(nutrient);
    if (!figures->has_mean) {
        paint_textf(window, y, 1, columns, STYLE_DIM, "%s: no complete day to take a mean of",
                    name);
        return;
    }
    wording_total(mean, &ui->wording, nutrient, figures->mean);
    snprintf(text, sizeof text, "%s: mean %.40s %s of %d complete %s", name, mean,
             wording_unit(&ui->wording, nutrient), figures->mean_days,
             figures->mean_days == 1 ? "day" : "days");
    add_days(text, columns, &before, "over the limit", figures->days_over);
    add_days(text, columns, &before, "met", figures->days_met);
    add_days(text, columns, &before, "short", figures->days_short);
    add_days(text, columns, &before, "cannot tell", figures->days_cannot_tell);
    add_food_and_supplements(text, columns, ui, nutrient, figures);
    paint_text(window, y, 1, columns, figures->days_over ? STYLE_BAD : STYLE_PLAIN, text);
}

static void draw_sources(const struct week_screen *screen, const struct ui *ui, WINDOW *window,
                         int y)
{
    const struct period_nutrient *figures = &screen->period.nutrients[screen->sources_of];
    int columns = width_of(window);
    if (y >= getmaxy(window) || figures->source_count == 0)
        return;
    paint_textf(window, y++, 1, columns - 2, STYLE_STRONG, "%s of %d complete %s came from",
                nutrients[screen->sources_of].name, figures->mean_days,
                figures->mean_days == 1 ? "day" : "days");
    for (size_t i = 0; i < figures->source_count && y < getmaxy(window); i++, y++) {
        const struct period_source *source = &figures->sources[i];
        char amount[WORDING_SIZE];
        wording_amount(amount, &ui->wording, screen->sources_of, source->amount);
        paint_textf(window, y, 1, 6, STYLE_PLAIN, "%3.0f %%", source->share * 100);
        int x = columns - 16;
        paint_text(window, y, 8, x - 9, STYLE_PLAIN, source->food);
        paint_right(window, y, x, 9, STYLE_DIM, amount);
        paint_text(window, y, x + 10, 5, STYLE_DIM, wording_unit(&ui->wording, screen->sources_of));
    }
}

/* Days ahead that hold nothing are not worth a word. */
static int days_open(const struct week_screen *screen, const struct ui *ui)
{
    int open = 0;
    for (size_t i = 0; i < screen->period.day_count; i++)
        open += strcmp(status_shown(ui, &screen->period.days[i]), day_status_name(DAY_OPEN)) == 0;
    return open;
}

/* "3 complete, 1 open   Ca:Mg 2.1". */
static void draw_count(const struct week_screen *screen, const struct ui *ui, WINDOW *window, int y)
{
    const struct period *period = &screen->period;
    const struct {
        int days;
        const char *name;
    } counts[] = { { period->days_complete, "complete" },
                   { period->days_partial, "partial" },
                   { days_open(screen, ui), "open" },
                   { period->days_untracked, "untracked" },
                   { period->days_empty, "empty" } };
    char ratio[WORDING_SIZE];
    char text[256] = "";
    size_t used = 0;
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        if (counts[i].days)
            used += (size_t)snprintf(text + used, sizeof text - used, "%s%d %s", used ? ", " : "",
                                     counts[i].days, counts[i].name);
    }
    wording_ratio(ratio, period->calcium_to_magnesium);
    snprintf(text + used, sizeof text - used, "%s%.60s", used && ratio[0] ? "   " : "", ratio);
    paint_text(window, y, 1, width_of(window) - 2, STYLE_DIM, text);
}

/* A small window has room for one line: the heads, and which week it is beside them. */
static void draw_title(const struct week_screen *screen, const struct ui *ui, WINDOW *window)
{
    int year;
    int week = date_iso_week(date_add(screen->period.from, 3), &year);
    struct date_parts from = date_parts(screen->period.from);
    struct date_parts to = date_parts(screen->period.to);
    if (getmaxy(window) < TALL && !screen->shows_sources) {
        paint_textf(window, 0, 1, 8, STYLE_STRONG, "Week %d", week);
        draw_heads(screen, ui, window, 0);
        return;
    }
    paint_textf(window, 0, 1, width_of(window) - 2, STYLE_STRONG,
                "Week %d of %d: %d %s to %d %s %d", week, year, from.day,
                date_month_name(from.month), to.day, date_month_name(to.month), to.year);
}

/* The days with what they come to; returns the row below. */
static int draw_days(const struct week_screen *screen, const struct ui *ui, WINDOW *window)
{
    int rows = getmaxy(window);
    int y = 1;
    if (rows >= TALL)
        draw_heads(screen, ui, window, y++);
    screen->scroll->first_y = y;
    for (size_t i = 0; i < screen->period.day_count && y < rows; i++)
        draw_day(screen, ui, window, y++, i);
    if (rows >= TALL && y < rows)
        paint_rule(window, y++, 0, width_of(window), ui->wording.unicode);
    const struct targets *targets = screen->period.targets;
    for (size_t i = 0; i < targets->leading_count && y < rows; i++)
        draw_mean(screen, ui, window, y++, targets->leading[i]);
    if (y < rows)
        draw_count(screen, ui, window, y++);
    wmove(window, screen->scroll->first_y + (int)screen->scroll->list.selected, 0);
    return y;
}

void week_view_draw(const struct week_screen *screen, const struct ui *ui, WINDOW *window)
{
    int rows = getmaxy(window);
    werase(window);
    if (!screen->is_loaded)
        return;
    draw_title(screen, ui, window);
    screen->scroll->is_small = rows <= TALL + 1;
    screen->scroll->first_y = -1;
    if (screen->scroll->is_small && screen->shows_sources) {
        draw_sources(screen, ui, window, 1);
        wmove(window, 1, 0);
        return;
    }
    int y = draw_days(screen, ui, window);
    int cursor_y = getcury(window);
    draw_sources(screen, ui, window, y + (rows >= 20 ? 1 : 0));
    wmove(window, cursor_y, 0);
}
