/* How the day is painted: fewer columns, then fewer panels, as the window gets smaller. */
#include <stdio.h>
#include <string.h>

#include "day_screen.h"
#include "marrow/base/text.h"

#define WIDE 120 /* columns from which the selected food has a panel of its own */
#define DAY 110 /* columns that the day takes at most: a row is read across */
#define PANEL 44
#define MEDIUM 60 /* columns from which times and measures have columns of their own */
#define TALL 16 /* rows from which there are headings, a rule and notes below the bars */
#define SUMMARY_NOTES 3

/* Where things stand for the window's size. */
struct layout {
    int rows, columns; /* of the day, without the panel */
    int number; /* columns of one nutrient's value */
    int measure; /* columns of the measure; 0: it follows the name */
    bool is_tall;
    int list_y, list_rows;
    int summary_y;
};

/* The columns of the measures: no more than they need, for the names want them. */
static int measure_columns(const struct day_screen *screen, int columns)
{
    int widest = 8;
    int most = columns >= 100 ? 24 : columns >= 72 ? 18 : 11;
    for (size_t i = 0; i < screen->scroll->list.count; i++) {
        const struct day_entry *entry = screen->rows[i].entry;
        int width = entry ? (int)text_width(entry->measure, strlen(entry->measure)) : 0;
        if (width > widest)
            widest = width;
    }
    return widest < most ? widest : most;
}

static struct layout lay_out(const struct day_screen *screen, WINDOW *window, int notes)
{
    struct layout layout = { 0 };
    int width;
    getmaxyx(window, layout.rows, width);
    layout.columns = width >= WIDE ? width - PANEL - 1 : width;
    if (layout.columns > DAY)
        layout.columns = DAY;
    layout.is_tall = layout.rows + 1 >= TALL;
    layout.number = layout.columns >= 72 ? 9 : layout.columns >= MEDIUM ? 7 : 6;
    layout.measure = layout.columns >= MEDIUM ? measure_columns(screen, layout.columns) : 0;
    layout.list_y = layout.is_tall ? 2 : 1;
    int summary = NUTRIENT_LEADING + (layout.is_tall ? 1 + notes : 0);
    layout.summary_y = layout.rows - summary;
    layout.list_rows = layout.summary_y - layout.list_y;
    return layout;
}

static void draw_header(const struct day_screen *screen, const struct ui *ui, WINDOW *window,
                        int width)
{
    struct date_parts parts = date_parts(screen->date);
    char left[96];
    char when[32] = "";
    int days = date_difference(ui->journal->today, screen->date);
    if (days == 0)
        snprintf(when, sizeof when, " %s today", ui->wording.unicode ? "·" : "-");
    else if (days == 1)
        snprintf(when, sizeof when, " %s yesterday", ui->wording.unicode ? "·" : "-");
    snprintf(left, sizeof left, "%s %d %s %d%s %s %s",
             date_weekday_name(date_weekday(screen->date)), parts.day, date_month_name(parts.month),
             parts.year, when, ui->wording.unicode ? "·" : "-",
             day_status_name(screen->day.status));
    int x = 1;
    if (width >= MEDIUM)
        x += paint_text(window, 0, x, 20, STYLE_ACCENT, "marrow") + 3;
    x += paint_text(window, 0, x, width - x, STYLE_STRONG, left) + 2;
    char week[16];
    snprintf(week, sizeof week, "week %d", date_iso_week(screen->date, NULL));
    if (x + 9 < width)
        paint_right(window, 0, width - 9, 8, STYLE_DIM, week);
}

static int number_x(const struct layout *layout, int nutrient)
{
    return layout->columns - (NUTRIENT_LEADING - nutrient) * layout->number - 1;
}

static void draw_heads(const struct ui *ui, WINDOW *window, const struct layout *layout)
{
    static const char *const shorts[NUTRIENT_LEADING] = { "Mg", "Ca", "D" };
    for (int n = 0; n < NUTRIENT_LEADING; n++) {
        char head[32];
        snprintf(head, sizeof head, "%s %s", shorts[n],
                 wording_unit(&ui->wording, (enum nutrient)n));
        paint_right(window, 1, number_x(layout, n), layout->number, STYLE_DIM, head);
    }
}

/* A total with its sign closed up where there is no room for both. */
static void draw_total(const struct ui *ui, WINDOW *window, const struct layout *layout, int y,
                       enum nutrient nutrient, struct interval interval)
{
    char text[WORDING_SIZE];
    int columns = layout->number - 1;
    wording_total(text, &ui->wording, nutrient, interval);
    char *blank = strchr(text, ' ');
    if (blank && (int)text_width(text, strlen(text)) > columns)
        memmove(blank, blank + 1, strlen(blank));
    paint_right(window, y, number_x(layout, (int)nutrient) + 1, columns, STYLE_DIM, text);
}

static void draw_numbers(const struct ui *ui, WINDOW *window, const struct layout *layout, int y,
                         const struct day_entry *entry)
{
    for (int n = 0; n < NUTRIENT_LEADING; n++) {
        char text[WORDING_SIZE];
        wording_value(text, &ui->wording, (enum nutrient)n, entry->nutrients[n], entry->known[n]);
        enum style style = entry->known[n] == KNOWN_EXACT ? STYLE_PLAIN : STYLE_DIM;
        paint_right(window, y, number_x(layout, n) + 1, layout->number - 1, style, text);
    }
}

static void draw_entry(const struct ui *ui, WINDOW *window, const struct layout *layout, int y,
                       const struct day_entry *entry, bool shows_time)
{
    char time[TIME_TEXT] = "";
    int x = layout->measure ? 3 : 2;
    if (layout->measure) {
        if (entry->minute != MINUTE_NONE && shows_time)
            time_format(time, entry->minute);
        paint_text(window, y, x, 5, STYLE_DIM, time);
        x += 7;
    }
    int end = number_x(layout, 0);
    if (layout->measure) {
        paint_text(window, y, x, end - layout->measure - x - 1, STYLE_PLAIN, entry->food->name);
        paint_text(window, y, end - layout->measure, layout->measure, STYLE_PLAIN, entry->measure);
    } else {
        /* The amount matters more than the end of a long name. */
        int measure = (int)text_width(entry->measure, strlen(entry->measure));
        if (measure > 10)
            measure = 10;
        int used = paint_text(window, y, x, end - x - measure - 1, STYLE_PLAIN, entry->food->name);
        paint_text(window, y, x + used + 1, measure, STYLE_DIM, entry->measure);
    }
    draw_numbers(ui, window, layout, y, entry);
}

static void draw_meal(const struct ui *ui, WINDOW *window, const struct layout *layout, int y,
                      const struct day_meal *meal)
{
    int end = meal->count ? number_x(layout, 0) : layout->columns - 2;
    int x = 1 + paint_text(window, y, 1, end, meal->count ? STYLE_STRONG : STYLE_DIM, meal->name);
    if (meal->note)
        paint_text(window, y, x + 2, end - x - 2, STYLE_DIM, meal->note);
    for (int n = 0; meal->count && n < NUTRIENT_LEADING; n++)
        draw_total(ui, window, layout, y, (enum nutrient)n, meal->totals[n]);
}

/* A time is painted once for what was eaten at it. */
static bool has_new_time(const struct day_screen *screen, size_t row)
{
    if (row == 0 || !screen->rows[row - 1].entry)
        return true;
    return screen->rows[row - 1].entry->minute != screen->rows[row].entry->minute;
}

static void draw_list(const struct day_screen *screen, const struct ui *ui, WINDOW *window,
                      const struct layout *layout)
{
    struct list *list = &screen->scroll->list;
    list_scroll(list, layout->list_rows > 0 ? (size_t)layout->list_rows : 0);
    screen->scroll->list_y = layout->list_y;
    for (int i = 0; i < layout->list_rows; i++) {
        size_t index = list->top + (size_t)i;
        if (index >= list->count)
            break;
        const struct day_row *row = &screen->rows[index];
        int y = layout->list_y + i;
        if (row->entry)
            draw_entry(ui, window, layout, y, row->entry, i == 0 || has_new_time(screen, index));
        else
            draw_meal(ui, window, layout, y, row->meal);
        if (index == list->selected)
            paint_focus(window, y, 0, layout->columns);
    }
}

static enum style verdict_style(const struct day_nutrient *figures)
{
    if (figures->limit_verdict == LIMIT_VERDICT_OVER)
        return STYLE_BAD;
    return figures->verdict == VERDICT_MET ? STYLE_GOOD : STYLE_WARN;
}

/* Parts from left to right, each only where it fits whole. */
static void paint_parts(WINDOW *window, int y, int x, int end, char parts[][WORDING_SIZE],
                        const enum style *styles, int count)
{
    for (int i = 0; i < count; i++) {
        int width = (int)text_width(parts[i], strlen(parts[i]));
        if (width == 0 || (i > 0 && x + width > end))
            continue;
        x += paint_text(window, y, x, end - x, styles[i], parts[i]) + 2;
    }
}

static void draw_gauge(const struct day_screen *screen, const struct ui *ui, WINDOW *window,
                       const struct layout *layout, enum nutrient nutrient)
{
    static const char *const shorts[NUTRIENT_LEADING] = { "Mg", "Ca", "D" };
    const struct day_nutrient *figures = &screen->day.nutrients[nutrient];
    bool is_narrow = layout->columns < MEDIUM;
    int y = layout->summary_y + (layout->is_tall ? 1 : 0) + (int)nutrient;
    int name = is_narrow ? 3 : 10;
    int bar = is_narrow ? 6 : layout->columns >= 100 ? 24 : 12;
    char parts[4][WORDING_SIZE];
    paint_text(window, y, 1, name, STYLE_PLAIN,
               is_narrow ? shorts[nutrient] : nutrients[nutrient].name);
    paint_bar(window, y, 1 + name, bar, figures->total.known, figures->total.ceiling,
              figures->target.at_least, ui->wording.unicode);
    wording_of_goal(parts[0], &ui->wording, nutrient, figures);
    wording_verdict(parts[1], &ui->wording, nutrient, figures);
    wording_parts(parts[2], &ui->wording, nutrient, figures);
    wording_unknown(parts[3], &ui->wording, nutrient, figures);
    if (is_narrow && figures->verdict == VERDICT_SO_FAR)
        snprintf(parts[1], WORDING_SIZE, "so far");
    if (figures->limit_verdict == LIMIT_VERDICT_OVER)
        snprintf(parts[1], WORDING_SIZE, is_narrow ? "over limit" : "over the limit");
    const enum style styles[4] = { STYLE_PLAIN, verdict_style(figures), STYLE_DIM, STYLE_DIM };
    paint_parts(window, y, 2 + name + bar, layout->columns - 1, parts, styles, 4);
}

/* --- the notes below the bars --- */

static void note_limits(char out[512], const struct day_screen *screen, const struct ui *ui)
{
    char text[WORDING_SIZE];
    wording_ratio(text, screen->day.calcium_to_magnesium);
    size_t used = (size_t)snprintf(out, 512, "%s", text);
    for (int n = 0; n < NUTRIENT_LEADING; n++) {
        const struct day_nutrient *figures = &screen->day.nutrients[n];
        bool is_told = figures->limit_verdict == LIMIT_VERDICT_OVER ||
                       (figures->target.counts != LIMIT_ALL && figures->counted.ceiling > 0) ||
                       figures->limit_verdict == LIMIT_VERDICT_CANNOT_TELL;
        if (!is_told || used >= 400)
            continue;
        wording_limit(text, &ui->wording, (enum nutrient)n, figures);
        used += (size_t)snprintf(out + used, 512 - used, "%s%s: %s", used ? "   " : "",
                                 nutrients[n].name, text);
    }
}

static void note_unknowns(char out[512], const struct day_screen *screen, const struct ui *ui)
{
    size_t used = 0;
    out[0] = '\0';
    for (int n = 0; n < NUTRIENT_LEADING; n++) {
        char text[WORDING_SIZE];
        wording_unknown(text, &ui->wording, (enum nutrient)n, &screen->day.nutrients[n]);
        if (text[0])
            used += (size_t)snprintf(out + used, 512 - used, "%s%s: %s", used ? "   " : "",
                                     nutrients[n].name, text);
    }
}

static void note_person(char out[512], const struct day_screen *screen)
{
    out[0] = '\0';
    if (screen->day.targets.is_guess)
        snprintf(out, 512, "Judged as %s: P says who you are", screen->day.targets.group);
    else if (screen->day.note)
        snprintf(out, 512, "Note: %.480s", screen->day.note);
}

static bool is_over(const struct day_screen *screen)
{
    for (int n = 0; n < NUTRIENT_LEADING; n++) {
        if (screen->day.nutrients[n].limit_verdict == LIMIT_VERDICT_OVER)
            return true;
    }
    return false;
}

/* Gathers the notes that say something; returns how many. */
static int gather_notes(char notes[SUMMARY_NOTES][512], enum style styles[SUMMARY_NOTES],
                        const struct day_screen *screen, const struct ui *ui)
{
    char all[SUMMARY_NOTES][512];
    const enum style all_styles[SUMMARY_NOTES] = { is_over(screen) ? STYLE_BAD : STYLE_PLAIN,
                                                   STYLE_DIM, STYLE_DIM };
    int count = 0;
    note_limits(all[0], screen, ui);
    note_unknowns(all[1], screen, ui);
    note_person(all[2], screen);
    for (int i = 0; i < SUMMARY_NOTES; i++) {
        if (!all[i][0])
            continue;
        memcpy(notes[count], all[i], sizeof all[i]);
        styles[count++] = all_styles[i];
    }
    return count;
}

/* --- the panel of the selected food or meal, on wide windows --- */

static void draw_panel(const struct day_screen *screen, const struct ui *ui, WINDOW *window, int x)
{
    int rows = getmaxy(window);
    const struct day_row *row =
        screen->scroll->list.count ? &screen->rows[screen->scroll->list.selected] : NULL;
    for (int y = 0; y < rows; y++)
        paint_text(window, y, x, 1, STYLE_DIM, ui->wording.unicode ? "│" : "|");
    if (!row)
        return;
    const struct day_entry *entry = row->entry;
    paint_text(window, 0, x + 2, PANEL - 3, STYLE_STRONG,
               entry ? entry->food->name : row->meal->name);
    if (entry)
        paint_textf(window, 1, x + 2, PANEL - 3, STYLE_DIM, "%s, %s", entry->measure,
                    entry->food->source);
    else
        paint_textf(window, 1, x + 2, PANEL - 3, STYLE_DIM, "%zu %s", row->meal->count,
                    row->meal->count == 1 ? "food" : "foods");
    int y = 3;
    for (int n = 0; n < NUTRIENT_COUNT && y < rows; n++) {
        char text[WORDING_SIZE];
        if (entry)
            wording_value(text, &ui->wording, (enum nutrient)n, entry->nutrients[n],
                          entry->known[n]);
        else
            wording_total(text, &ui->wording, (enum nutrient)n, row->meal->totals[n]);
        paint_text(window, y, x + 2, 18, STYLE_PLAIN, nutrients[n].name);
        paint_right(window, y, x + 20, 12, STYLE_PLAIN, text);
        paint_text(window, y++, x + 33, 6, STYLE_DIM, wording_unit(&ui->wording, (enum nutrient)n));
    }
}

void day_view_draw(const struct day_screen *screen, const struct ui *ui, WINDOW *window)
{
    char notes[SUMMARY_NOTES][512];
    enum style styles[SUMMARY_NOTES];
    werase(window);
    if (!screen->is_loaded)
        return;
    int count = gather_notes(notes, styles, screen, ui);
    struct layout layout = lay_out(screen, window, count);
    draw_header(screen, ui, window, layout.columns);
    if (layout.is_tall) {
        draw_heads(ui, window, &layout);
        paint_rule(window, layout.summary_y, 0, layout.columns, ui->wording.unicode);
        for (int i = 0; i < count; i++)
            paint_text(window, layout.rows - count + i, 1, layout.columns - 2, styles[i], notes[i]);
    }
    draw_list(screen, ui, window, &layout);
    for (int n = 0; n < NUTRIENT_LEADING; n++)
        draw_gauge(screen, ui, window, &layout, (enum nutrient)n);
    if (getmaxx(window) >= WIDE)
        draw_panel(screen, ui, window, layout.columns);
    size_t shown = screen->scroll->list.selected - screen->scroll->list.top;
    wmove(window, layout.list_y + (int)shown, 0);
}
