/* The week read back: seven days of bars for each leading nutrient, means with their days, and who
 * brought what. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "list.h"
#include "marrow/report/period.h"
#include "preview.h"
#include "screen.h"

struct week_screen {
    struct date date; /* a day of the week shown: the one selected */
    struct period period;
    bool is_loaded;
    struct list *days;
    enum nutrient sources_of;
};

static const struct binding bindings[] = {
    { "Enter w", ACTION_ACCEPT, NEED_NOTHING, "to the day", "go to the selected day" },
    { "Tab s", ACTION_SWITCH, NEED_NOTHING, "sources", "the sources of the next nutrient" },
    { "h Left [", ACTION_PREVIOUS, NEED_NOTHING, "week before", "the week before" },
    { "l Right ]", ACTION_NEXT, NEED_NOTHING, "after", "the week after" },
    { "t", ACTION_TODAY, NEED_NOTHING, NULL, "this week" },
    { "j Down WheelDown", ACTION_DOWN, NEED_NOTHING, NULL, "the next day" },
    { "k Up WheelUp", ACTION_UP, NEED_NOTHING, NULL, "the day before" },
    { "g Home", ACTION_FIRST, NEED_NOTHING, NULL, "the first day" },
    { "G End", ACTION_LAST, NEED_NOTHING, NULL, "the last day" },
    { "Click", ACTION_CLICK, NEED_NOTHING, NULL, "select a day" },
    BINDINGS_END,
};

static enum status week_screen_open(void *state, struct ui *ui, const struct request *request,
                                    struct error *error)
{
    struct week_screen *screen = state;
    (void)ui;
    (void)error;
    screen->date = request->day;
    screen->days = xcalloc(1, sizeof *screen->days);
    return STATUS_OK;
}

static void week_screen_close(void *state)
{
    struct week_screen *screen = state;
    if (screen->is_loaded)
        period_release(&screen->period);
    free(screen->days);
}

static enum status week_screen_load(void *state, struct ui *ui, struct error *error)
{
    struct week_screen *screen = state;
    struct date from;
    struct date to;
    struct period period;
    enum status status = period_week(&from, &to, ui->journal, screen->date, error);
    if (!status)
        status = period_load(&period, ui->journal, from, to, error);
    if (status)
        return status;
    if (screen->is_loaded)
        period_release(&screen->period);
    screen->period = period;
    screen->is_loaded = true;
    list_set_count(screen->days, period.day_count);
    list_select(screen->days, (size_t)date_difference(screen->date, from));
    return STATUS_OK;
}

/* --- drawing --- */

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

static void draw_day(const struct week_screen *screen, const struct ui *ui, WINDOW *window, int y,
                     size_t index)
{
    const struct period_day *day = &screen->period.days[index];
    int columns = getmaxx(window);
    int label = day_columns(columns);
    int cell = (columns - label) / NUTRIENT_LEADING;
    struct date_parts parts = date_parts(day->date);
    const char *name = date_weekday_name(date_weekday(day->date));
    if (columns >= 60)
        paint_textf(window, y, 1, label - 1, STYLE_PLAIN, "%s %2d %s", name, parts.day,
                    day->status == DAY_EMPTY || day->status == DAY_COMPLETE
                        ? ""
                        : day_status_name(day->status));
    else
        paint_textf(window, y, 1, label - 1, STYLE_PLAIN, "%s %2d", name, parts.day);
    for (int n = 0; n < NUTRIENT_LEADING; n++)
        draw_cell(ui, window, y, label + n * cell, cell, (enum nutrient)n, day);
    if (index == screen->days->selected)
        paint_focus(window, y, 0, label - 1);
}

static void draw_heads(const struct ui *ui, WINDOW *window, int y)
{
    int columns = getmaxx(window);
    int label = day_columns(columns);
    int cell = (columns - label) / NUTRIENT_LEADING;
    for (int n = 0; n < NUTRIENT_LEADING; n++) {
        char head[64];
        snprintf(head, sizeof head, "%s %s", columns >= 60 ? nutrients[n].name : preview_shorts[n],
                 wording_unit(&ui->wording, (enum nutrient)n));
        paint_text(window, y, label + n * cell + 1, cell - 1, STYLE_STRONG, head);
    }
}

/* "mean of 5 complete days ≥ 312 mg; met 2, short 1, cannot tell 2; food ≥ 240, supplements 72". */
static void draw_mean(const struct week_screen *screen, const struct ui *ui, WINDOW *window, int y,
                      enum nutrient nutrient)
{
    const struct period_nutrient *figures = &screen->period.nutrients[nutrient];
    int columns = getmaxx(window);
    char mean[WORDING_SIZE];
    char text[512];
    size_t used = 0;
    const char *name = columns >= 60 ? nutrients[nutrient].name : preview_shorts[nutrient];
    if (!figures->has_mean) {
        paint_textf(window, y, 1, columns - 2, STYLE_DIM, "%s: no complete day to take a mean of",
                    name);
        return;
    }
    wording_total(mean, &ui->wording, nutrient, figures->mean);
    used = (size_t)snprintf(text, sizeof text, "%s: mean %.40s %s of %d complete %s", name, mean,
                            wording_unit(&ui->wording, nutrient), figures->mean_days,
                            figures->mean_days == 1 ? "day" : "days");
    used += (size_t)snprintf(text + used, sizeof text - used, "; met %d, short %d",
                             figures->days_met, figures->days_short);
    if (figures->days_cannot_tell)
        used += (size_t)snprintf(text + used, sizeof text - used, ", cannot tell %d",
                                 figures->days_cannot_tell);
    if (figures->days_over)
        used += (size_t)snprintf(text + used, sizeof text - used, ", over the limit %d",
                                 figures->days_over);
    if (figures->mean_supplements.ceiling > 0) {
        char food[WORDING_SIZE];
        char supplements[WORDING_SIZE];
        wording_total(food, &ui->wording, nutrient, figures->mean_food);
        wording_total(supplements, &ui->wording, nutrient, figures->mean_supplements);
        snprintf(text + used, sizeof text - used, "; food %.40s, suppl. %.40s", food, supplements);
    }
    paint_text(window, y, 1, columns - 2, figures->days_over ? STYLE_BAD : STYLE_PLAIN, text);
}

static void draw_sources(const struct week_screen *screen, const struct ui *ui, WINDOW *window,
                         int y)
{
    const struct period_nutrient *figures = &screen->period.nutrients[screen->sources_of];
    int columns = getmaxx(window);
    if (y >= getmaxy(window))
        return;
    paint_textf(window, y++, 1, columns - 2, STYLE_STRONG, "%s came from",
                nutrients[screen->sources_of].name);
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

static void draw_ratio(const struct week_screen *screen, const struct ui *ui, WINDOW *window, int y)
{
    const struct period *period = &screen->period;
    char ratio[WORDING_SIZE];
    char text[256];
    (void)ui;
    wording_ratio(ratio, period->has_ratio, period->calcium_to_magnesium, period->ratio_bound);
    snprintf(text, sizeof text, "%d complete, %d partial, %d open, %d untracked, %d empty%s%.60s",
             period->days_complete, period->days_partial, period->days_open, period->days_untracked,
             period->days_empty, ratio[0] ? "   " : "", ratio);
    paint_text(window, y, 1, getmaxx(window) - 2, STYLE_DIM, text);
}

static void week_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct week_screen *screen = state;
    int rows = getmaxy(window);
    int year;
    char from[DATE_TEXT];
    char to[DATE_TEXT];
    werase(window);
    if (!screen->is_loaded)
        return;
    date_format_iso(from, screen->period.from);
    date_format_iso(to, screen->period.to);
    int week = date_iso_week(date_add(screen->period.from, 3), &year);
    paint_textf(window, 0, 1, getmaxx(window) - 2, STYLE_STRONG, "Week %d of %d: %s to %s", week,
                year, from, to);
    int y = 1;
    if (rows >= 14)
        draw_heads(ui, window, y++);
    int first = y;
    for (size_t i = 0; i < screen->period.day_count && y < rows; i++)
        draw_day(screen, ui, window, y++, i);
    if (rows >= 14 && y < rows)
        paint_rule(window, y++, 0, getmaxx(window), ui->wording.unicode);
    for (int n = 0; n < NUTRIENT_LEADING && y < rows; n++)
        draw_mean(screen, ui, window, y++, (enum nutrient)n);
    if (y < rows)
        draw_ratio(screen, ui, window, y++);
    draw_sources(screen, ui, window, y + (rows >= 20 ? 1 : 0));
    wmove(window, first + (int)screen->days->selected, 0);
}

/* --- acting --- */

static enum outcome show_week_of(struct week_screen *screen, struct date date)
{
    screen->date = date;
    return OUTCOME_RELOAD;
}

static enum outcome select_day(struct week_screen *screen)
{
    screen->date = screen->period.days[screen->days->selected].date;
    return OUTCOME_HANDLED;
}

static enum outcome week_screen_act(void *state, struct ui *ui, const struct input *input,
                                    struct request *request, struct result *result)
{
    struct week_screen *screen = state;
    (void)request;
    if (!screen->is_loaded)
        return OUTCOME_IGNORED;
    if (input->action == ACTION_NEXT)
        return show_week_of(screen, date_add(screen->date, 7));
    if (input->action == ACTION_PREVIOUS)
        return show_week_of(screen, date_add(screen->date, -7));
    if (input->action == ACTION_TODAY)
        return show_week_of(screen, ui->journal->today);
    if (input->action == ACTION_ACCEPT) {
        result->is_accepted = true;
        result->day = screen->date;
        return OUTCOME_CLOSE;
    }
    if (input->action == ACTION_SWITCH) {
        screen->sources_of = (enum nutrient)((screen->sources_of + 1) % NUTRIENT_LEADING);
        return OUTCOME_HANDLED;
    }
    int first = 2;
    if (input->action == ACTION_DOWN)
        list_move(screen->days, 1);
    else if (input->action == ACTION_UP)
        list_move(screen->days, -1);
    else if (input->action == ACTION_FIRST)
        list_select(screen->days, 0);
    else if (input->action == ACTION_LAST)
        list_select(screen->days, screen->days->count);
    else if (input->action == ACTION_CLICK && input->y >= first &&
             (size_t)(input->y - first) < screen->days->count)
        list_select(screen->days, (size_t)(input->y - first));
    else
        return OUTCOME_IGNORED;
    return select_day(screen);
}

const struct screen_class screen_week = {
    .title = "The week",
    .state_size = sizeof(struct week_screen),
    .bindings = bindings,
    .open = week_screen_open,
    .load = week_screen_load,
    .draw = week_screen_draw,
    .act = week_screen_act,
    .close = week_screen_close,
};
