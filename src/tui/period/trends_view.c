/* Painting trends.
 *
 * Each week has its mean over the days that count (period_mean_of); weeks without such a day have
 * no point, and no line bridges them. The band goes from what is known to the most there can be.
 * The scale of a nutrient begins at 0; that of a measurement at its values, as a weight or a
 * T-score moves little beside its size.
 */
#include "trends_view.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/measurement_kind.h"
#include "marrow/journal/target.h"
#include "marrow/report/interval.h"
#include "marrow/report/wording.h"
#include "period_view.h"
#include "trend_chart.h"

#define LABEL 8 /* columns of the scale */
#define PANEL_ROWS 5 /* rows of a panel from which there can be another one */
#define WIDE 60
#define LIMIT_REACH 1.5 /* a limit further above the figures than that is named, not drawn */

struct date trends_to(const struct trends *trends)
{
    return date_add(trends->from, trends->weeks * 7 - 1);
}

enum status trends_include(struct trends *trends, struct journal *journal, struct date day,
                           struct error *error)
{
    struct date week, this_week, to;
    int weeks = trends->weeks ? trends->weeks : TRENDS_WEEKS;
    enum status status = period_week(&week, &to, journal, day, error);
    if (!status)
        status = period_week(&this_week, &to, journal, journal->today, error);
    if (status)
        return status;
    struct date latest = date_add(this_week, -7 * (weeks - 1));
    int into = date_difference(week, trends->from) / 7;
    bool is_aligned = date_difference(week, trends->from) % 7 == 0;
    if (!trends->weeks || !is_aligned)
        trends->from = date_difference(week, latest) >= 0 && date_difference(week, this_week) <= 0
                           ? latest
                           : date_add(week, -7 * (weeks - 1));
    else if (into < 0)
        trends->from = week;
    else if (into >= weeks)
        trends->from = date_add(week, -7 * (weeks - 1));
    trends->weeks = weeks;
    return STATUS_OK;
}

static bool is_shown(const struct trends *trends, const struct measurement *one)
{
    return date_difference(one->day, trends->from) >= 0 &&
           date_difference(one->day, trends_to(trends)) <= 0;
}

static void add_kind(struct trends *trends, const char *kind)
{
    for (size_t i = 0; i < trends->kind_count; i++)
        if (strcmp(trends->kinds[i], kind) == 0)
            return;
    if (trends->kind_count < TRENDS_KINDS)
        trends->kinds[trends->kind_count++] = kind;
}

enum status trends_load(struct trends *trends, struct journal *journal, const struct period *period,
                        struct error *error)
{
    struct measurements loaded;
    enum status status = measurements_load(&loaded, journal->log, error);
    if (status)
        return status;
    trends_release(trends);
    trends->measurements = loaded;
    for (size_t i = 0; i < loaded.count; i++)
        if (is_shown(trends, &loaded.items[i]))
            add_kind(trends, loaded.items[i].kind);
    list_set_count(&trends->panels, period->targets->leading_count + trends->kind_count);
    return STATUS_OK;
}

void trends_release(struct trends *trends)
{
    measurements_release(&trends->measurements);
    trends->measurements = (struct measurements){ .count = 0 };
    trends->kind_count = 0;
}

/* --- where things stand --- */

static int chart_columns(int columns)
{
    int room = columns - LABEL - 1;
    return room < TREND_CHART_COLUMNS ? room : TREND_CHART_COLUMNS;
}

/* Returns the half column of the chart in the middle of a day. */
static int half_of_day(const struct trends *trends, int columns, struct date day)
{
    double days = date_difference(day, trends->from) + 0.5;
    return (int)(days / (trends->weeks * 7) * columns * 2);
}

/* Returns the half column in the middle of a week. */
static int half_of_week(const struct trends *trends, int columns, int week)
{
    return half_of_day(trends, columns, date_add(trends->from, week * 7 + 3));
}

static int column_of_week(const struct trends *trends, int columns, int week)
{
    return week * columns / trends->weeks;
}

bool trends_view_find(struct date *out, const struct trends *trends, int columns, int x)
{
    int room = chart_columns(columns);
    int at = x - LABEL;
    if (at < 0 || at >= room || trends->weeks == 0)
        return false;
    *out = date_add(trends->from, at * trends->weeks / room * 7);
    return true;
}

void trends_view_layout(struct trends *trends, int top, int rows)
{
    int room = rows - top - 1; /* 1 for the months */
    int fit = room / PANEL_ROWS;
    int count = (int)trends->panels.count;
    int shown = fit < 1 ? 1 : fit < count ? fit : count;
    int tallest = TREND_CHART_ROWS + 1;
    list_scroll(&trends->panels, (size_t)(shown > 0 ? shown : 1));
    trends->panel_rows = shown > 0 ? room / shown : room;
    if (trends->panel_rows > tallest)
        trends->panel_rows = tallest;
}

/* Returns whether the terminal's letters have braille: the console of Linux has none. */
static bool has_braille(const struct ui *ui)
{
    const char *term = getenv("TERM");
    return ui->wording.unicode && !(term && strcmp(term, "linux") == 0);
}

/* --- a nutrient --- */

struct weekly {
    int days; /* of the mean */
    struct interval mean;
    const struct target *target;
};

static struct weekly find_week(const struct period *period, enum nutrient nutrient, int week)
{
    struct weekly out = { .target = &period->days[(size_t)week * 7].nutrients[nutrient].target };
    out.days = period_mean_of(&out.mean, period, nutrient, (size_t)week * 7, 7);
    return out;
}

/* Returns the value at the upper edge: all that is finite, the goals, and limits that are near. */
static double find_top(const struct trends *trends, const struct period *period,
                       enum nutrient nutrient)
{
    double top = 0;
    double limits = 0;
    for (int week = 0; week < trends->weeks; week++) {
        struct weekly weekly = find_week(period, nutrient, week);
        double limit = period_view_limit(weekly.target);
        if (weekly.target->has_goal)
            top = fmax(top, weekly.target->at_least);
        if (weekly.days > 0)
            top = fmax(top, isfinite(weekly.mean.ceiling) ? weekly.mean.ceiling
                                                          : weekly.mean.known * 1.2);
        limits = fmax(limits, limit);
    }
    if (limits > 0 && (top <= 0 || limits <= top * LIMIT_REACH))
        top = fmax(top, limits);
    return top > 0 ? top * 1.05 : 1;
}

static void fill_chart(struct trend_chart *chart, const struct trends *trends,
                       const struct period *period, enum nutrient nutrient)
{
    bool has_before = false;
    double before = 0;
    for (int week = 0; week < trends->weeks; week++) {
        struct weekly weekly = find_week(period, nutrient, week);
        int from = column_of_week(trends, chart->columns, week);
        int to = column_of_week(trends, chart->columns, week + 1);
        int half = half_of_week(trends, chart->columns, week);
        double limit = period_view_limit(weekly.target);
        double figure = interval_figure(weekly.mean);
        to = to > from ? to : from + 1;
        if (weekly.target->has_goal)
            trend_chart_rule(chart, from, to, weekly.target->at_least, false);
        if (limit > 0)
            trend_chart_rule(chart, from, to, limit, true);
        if (weekly.days > 0 && !interval_is_exact(weekly.mean))
            trend_chart_band(chart, from, to, weekly.mean.known, weekly.mean.ceiling);
        if (weekly.days > 0)
            trend_chart_point(chart, half, figure);
        if (weekly.days > 0 && has_before)
            trend_chart_line(chart, half_of_week(trends, chart->columns, week - 1), before, half,
                             figure);
        has_before = weekly.days > 0;
        before = figure;
    }
}

/* Appends what the week's limit is, where the heading has room for it. */
static void add_limit(struct buffer *out, const struct ui *ui, enum nutrient nutrient,
                      const struct target *target)
{
    if (!target->has_limit)
        return;
    buffer_add_text(out, ", limit ");
    wording_add_amount(out, &ui->wording, nutrient, target->at_most);
    if (target->counts != LIMIT_ALL)
        buffer_addf(out, " %s",
                    target->counts == LIMIT_SUPPLEMENTS ? "from supplements" : "of what is added");
}

/* Words the selected week: "≥ 335 of 420 mg, 5 complete days". */
static void add_week(struct buffer *out, const struct ui *ui, enum nutrient nutrient,
                     const struct weekly *weekly)
{
    char sum[WORDING_SIZE];
    char goal[WORDING_SIZE];
    const char *unit = wording_unit(&ui->wording, nutrient);
    double mark = weekly->target->has_goal ? weekly->target->at_least : 0;
    wording_pair(sum, goal, &ui->wording, nutrient, weekly->mean, mark);
    if (weekly->days == 0)
        buffer_add_text(out, "no complete day");
    else if (weekly->target->has_goal)
        buffer_addf(out, "%s of %s %s", sum, goal, unit);
    else
        buffer_addf(out, "%s %s", sum, unit);
    if (weekly->days == 0 && weekly->target->has_goal)
        buffer_addf(out, ", goal %s %s", goal, unit);
    if (weekly->days > 0)
        buffer_addf(out, ", %d %s", weekly->days, TEXT_PLURAL(weekly->days, "day", "days"));
}

static void draw_head(const struct ui *ui, WINDOW *window, int y, enum nutrient nutrient,
                      const struct weekly *weekly, struct date from)
{
    bool is_wide = getmaxx(window) >= WIDE;
    struct buffer text = BUFFER_INIT;
    char date[DATE_TEXT];
    date_format_short(date, from);
    buffer_addf(&text, is_wide ? "week of %s: " : "%s: ", date);
    add_week(&text, ui, nutrient, weekly);
    if (is_wide)
        add_limit(&text, ui, nutrient, weekly->target);
    int x = 1 + paint_text(window, y, 1, getmaxx(window) - 2, STYLE_STRONG,
                           is_wide ? nutrients[nutrient].name : nutrient_symbol(nutrient));
    paint_text(window, y, x + 2, getmaxx(window) - x - 3, STYLE_PLAIN, text.text);
    buffer_release(&text);
}

/* Paints the scale: its ends, and the goal where there is a row for it. */
static void draw_scale(const struct trend_chart *chart, const struct ui *ui, WINDOW *window, int y,
                       enum nutrient nutrient, const struct target *target)
{
    char text[WORDING_SIZE];
    int goal = target->has_goal ? trend_chart_row(chart, target->at_least) : -1;
    int last = chart->rows - 1;
    if (target->has_goal) {
        wording_amount(text, &ui->wording, nutrient, target->at_least);
        paint_right(window, y + goal, 0, LABEL - 1, STYLE_GOOD, text);
    }
    if (goal != last)
        paint_right(window, y + last, 0, LABEL - 1, STYLE_DIM, "0");
    double limit = period_view_limit(target);
    if (limit <= 0 || limit > chart->high || trend_chart_row(chart, limit) == goal)
        return;
    wording_amount(text, &ui->wording, nutrient, limit);
    paint_right(window, y + trend_chart_row(chart, limit), 0, LABEL - 1, STYLE_BAD, text);
}

static void draw_nutrient(const struct trends *trends, const struct period *period, int week,
                          const struct ui *ui, WINDOW *window, int y, enum nutrient nutrient)
{
    struct trend_chart *chart = xcalloc(1, sizeof *chart);
    struct weekly weekly = find_week(period, nutrient, week);
    trend_chart_init(chart, trends->panel_rows - 1, chart_columns(getmaxx(window)), 0,
                     find_top(trends, period, nutrient));
    fill_chart(chart, trends, period, nutrient);
    draw_head(ui, window, y, nutrient, &weekly, period->days[(size_t)week * 7].date);
    draw_scale(chart, ui, window, y + 1, nutrient, weekly.target);
    trend_chart_draw(chart, window, y + 1, LABEL, has_braille(ui));
    free(chart);
}

/* --- measurements of a kind --- */

/* Returns the latest measurement of the kind that is shown. */
static const struct measurement *find_latest(const struct trends *trends, const char *kind)
{
    return measurements_latest(&trends->measurements, kind, trends_to(trends));
}

static bool shares_line(const struct trends *trends, const struct measurement *one,
                        const struct measurement *latest)
{
    return is_shown(trends, one) && strcmp(one->kind, latest->kind) == 0 &&
           strcmp(one->unit, latest->unit) == 0;
}

/* Returns how many of the shown measurements of the kind have another unit than the latest. */
static int count_others(const struct trends *trends, const struct measurement *latest)
{
    int count = 0;
    for (size_t i = 0; i < trends->measurements.count; i++) {
        const struct measurement *one = &trends->measurements.items[i];
        count += is_shown(trends, one) && strcmp(one->kind, latest->kind) == 0 &&
                 strcmp(one->unit, latest->unit) != 0;
    }
    return count;
}

static void draw_kind_head(const struct trends *trends, WINDOW *window, int y,
                           const struct measurement *latest)
{
    struct buffer text = BUFFER_INIT;
    char date[DATE_TEXT];
    int others = count_others(trends, latest);
    date_format_short(date, latest->day);
    measurement_format_value(&text, latest);
    buffer_addf(&text, " on %s", date);
    if (latest->has_low || latest->has_high) {
        buffer_add_text(&text, ", laboratory's range ");
        measurement_format_range(&text, latest);
    }
    if (others > 0)
        buffer_addf(&text, ", %d in another unit not shown", others);
    int x = 1 + paint_text(window, y, 1, getmaxx(window) - 2, STYLE_STRONG,
                           measurement_kind_name(latest->kind));
    paint_text(window, y, x + 2, getmaxx(window) - x - 3, STYLE_PLAIN, text.text);
    buffer_release(&text);
}

/* Finds the ends of the values, and of the latest range where it lies near them. */
static void find_ends(double *low, double *high, const struct trends *trends,
                      const struct measurement *latest)
{
    *low = *high = latest->value;
    for (size_t i = 0; i < trends->measurements.count; i++) {
        const struct measurement *one = &trends->measurements.items[i];
        if (!shares_line(trends, one, latest))
            continue;
        *low = fmin(*low, one->value);
        *high = fmax(*high, one->value);
    }
    if (latest->has_low)
        *low = fmin(*low, latest->low);
    if (latest->has_high && latest->high <= *high * LIMIT_REACH)
        *high = fmax(*high, latest->high);
    if (*low >= *high) {
        *low -= fabs(*low) * 0.05 + 0.5;
        *high += fabs(*high) * 0.05 + 0.5;
    }
}

static void draw_end(WINDOW *window, int y, double value)
{
    char text[32];
    snprintf(text, sizeof text, fabs(value) < 100 ? "%.1f" : "%.0f", value);
    paint_right(window, y, 0, LABEL - 1, STYLE_DIM, text);
}

static void draw_kind(const struct trends *trends, const char *kind, const struct ui *ui,
                      WINDOW *window, int y)
{
    const struct measurement *latest = find_latest(trends, kind);
    struct trend_chart *chart = xcalloc(1, sizeof *chart);
    int columns = chart_columns(getmaxx(window));
    double low, high;
    find_ends(&low, &high, trends, latest);
    trend_chart_init(chart, trends->panel_rows - 1, columns, low, high);
    if (latest->has_low)
        trend_chart_rule(chart, 0, columns, latest->low, false);
    if (latest->has_high)
        trend_chart_rule(chart, 0, columns, latest->high, false);
    for (size_t i = 0; i < trends->measurements.count; i++) {
        const struct measurement *one = &trends->measurements.items[i];
        if (shares_line(trends, one, latest))
            trend_chart_point(chart, half_of_day(trends, columns, one->day), one->value);
    }
    draw_kind_head(trends, window, y, latest);
    draw_end(window, y + 1, high);
    if (chart->rows > 1)
        draw_end(window, y + chart->rows, low);
    trend_chart_draw(chart, window, y + 1, LABEL, has_braille(ui));
    free(chart);
}

/* --- all panels --- */

/* Paints the months below the charts, where their first week begins, and marks the selected week.
 */
static void draw_months(const struct trends *trends, WINDOW *window, int y, int week)
{
    int columns = chart_columns(getmaxx(window));
    int free_from = 0;
    for (int i = 0; i < trends->weeks; i++) {
        struct date_parts parts = date_parts(date_add(trends->from, i * 7));
        int column = column_of_week(trends, columns, i);
        if ((parts.day > 7 && i > 0) || column < free_from || column + 3 > columns)
            continue;
        paint_text(window, y, LABEL + column, 3, STYLE_DIM, date_month_name(parts.month));
        free_from = column + 4;
    }
    int from = column_of_week(trends, columns, week);
    int to = column_of_week(trends, columns, week + 1);
    paint_focus(window, y, LABEL + from, to > from ? to - from : 1);
    wmove(window, y, LABEL + from);
}

/* Paints how many panels are above and below, in the columns of the scale. */
static void draw_fold(const struct list *panels, const struct ui *ui, WINDOW *window, int y)
{
    struct buffer text = BUFFER_INIT;
    if (panels->top > 0)
        buffer_addf(&text, "%s%zu ", ui->wording.unicode ? "▲" : "^", panels->top);
    if (list_below(panels) > 0)
        buffer_addf(&text, "%s%zu", ui->wording.unicode ? "▼" : "v", list_below(panels));
    if (text.length > 0)
        paint_text(window, y, 1, LABEL - 2, STYLE_ACCENT, text.text);
    buffer_release(&text);
}

void trends_view_draw(const struct trends *trends, const struct period *period, struct date day,
                      const struct ui *ui, WINDOW *window, int top)
{
    int y = top;
    int week = date_difference(day, trends->from) / 7;
    const struct list *panels = &trends->panels;
    size_t leading = period->targets->leading_count;
    for (size_t i = panels->top; i < panels->count && i < panels->top + panels->height; i++) {
        if (i < leading)
            draw_nutrient(trends, period, week, ui, window, y, period->targets->leading[i]);
        else
            draw_kind(trends, trends->kinds[i - leading], ui, window, y);
        y += trends->panel_rows;
    }
    draw_fold(panels, ui, window, y);
    draw_months(trends, window, y, week);
}
