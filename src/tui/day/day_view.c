/* Painting the day: fewer columns, then fewer panels, as the window gets smaller. */
#include <stdio.h>
#include <string.h>

#include "core/list.h"
#include "core/paint.h"
#include "day_marks.h"
#include "day_summary.h"
#include "day_view.h"
#include "marrow/base/date.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/day_note.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"
#include "marrow/report/reminder.h"
#include "marrow/report/wording.h"

#define WIDE 120 /* columns from which the selected food has a panel of its own */
#define DAY 110 /* the most columns the day takes: wider rows are hard to read across */
#define PANEL 44
#define MEDIUM 60 /* columns from which times and measures have columns of their own */
#define NOTE_COLUMNS 8 /* the least that shows anything of a note */
#define TALL 16 /* rows from which there are headings, a rule, and notes below the bars */
#define LIST_ROWS 4 /* left to the list by the bars, if more than three nutrients lead */
#define ROW 53 /* least columns before the numbers, if more than three have columns */

/* Returns the columns of the measures: no more than they need, because names need the room. */
static int measure_columns(const struct day_screen *screen, int columns)
{
    int widest = 8;
    int most = columns >= 100 ? 24 : columns >= 72 ? 18 : 11;
    for (size_t i = 0; i < screen->list.count; i++) {
        const struct day_entry *entry = screen->rows[i].entry;
        int width = entry ? (int)text_width(entry->measure, strlen(entry->measure)) : 0;
        if (width > widest)
            widest = width;
    }
    return widest < most ? widest : most;
}

/* Returns how many leading nutrients have columns: two beside the times of a narrow window, else
 * three, more where names stay readable. */
static int value_columns(const struct day_layout *layout, int leading)
{
    int most = (layout->columns - ROW) / layout->number;
    int least = layout->columns < MEDIUM ? 2 : NUTRIENT_LEADING;
    if (most < least)
        most = least;
    return leading < most ? leading : most;
}

static int bar_rows(const struct day_layout *layout, int leading, int notes)
{
    int most = layout->rows - layout->list_y - LIST_ROWS - (layout->is_tall ? 1 + notes : 0);
    if (most < NUTRIENT_LEADING)
        most = NUTRIENT_LEADING;
    return leading < most ? leading : most;
}

static struct day_layout lay_out(const struct day_screen *screen, int rows, int width)
{
    struct day_layout layout = { .rows = rows };
    int notes = screen->note_count;
    layout.columns = width >= WIDE ? width - PANEL - 1 : width;
    if (layout.columns > DAY)
        layout.columns = DAY;
    layout.is_tall = layout.rows + 1 >= TALL;
    layout.number = layout.columns >= 72 ? 9 : layout.columns >= MEDIUM ? 7 : 6;
    layout.measure = layout.columns >= MEDIUM ? measure_columns(screen, layout.columns) : 0;
    layout.list_y = layout.is_tall ? 2 : 1;
    int leading = (int)screen->day.targets.leading_count;
    layout.values = value_columns(&layout, leading);
    layout.bars = bar_rows(&layout, leading, notes);
    int summary = layout.bars + (layout.is_tall ? 1 + notes : 0);
    layout.summary_y = layout.rows - summary;
    layout.list_rows = layout.summary_y - layout.list_y;
    return layout;
}

/* Returns whether the status was worked out from the entries, and may be wrong. */
static bool is_guess(const struct day_screen *screen)
{
    return screen->day.mark == DAY_MARK_NONE &&
           (screen->day.status == DAY_COMPLETE || screen->day.status == DAY_PARTIAL);
}

/* Paints the day's energy, right-aligned between two columns, where it fits. */
static void draw_energy(const struct day_screen *screen, const struct ui *ui, WINDOW *window, int x,
                        int end)
{
    char total[WORDING_SIZE];
    char text[WORDING_SIZE + 16];
    wording_total(total, &ui->wording, NUTRIENT_ENERGY,
                  screen->day.nutrients[NUTRIENT_ENERGY].total);
    snprintf(text, sizeof text, "%s %s", total, wording_unit(&ui->wording, NUTRIENT_ENERGY));
    if ((int)text_width(text, strlen(text)) <= end - x)
        paint_right(window, 0, x, end - x, STYLE_PLAIN, text);
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
    snprintf(left, sizeof left, "%s %d %s %d%s %s %s%s",
             date_weekday_name(date_weekday(screen->date)), parts.day, date_month_name(parts.month),
             parts.year, width >= MEDIUM ? when : "", ui->wording.unicode ? "·" : "-",
             day_status_name(screen->day.status), is_guess(screen) ? "?" : "");
    int x = 1;
    if (width >= MEDIUM)
        x += paint_text(window, 0, x, 20, STYLE_ACCENT, "marrow") + 3;
    x += paint_text(window, 0, x, width - x, STYLE_STRONG, left) + 2;
    if (screen->marked_count > 0)
        paint_textf(window, 0, x, width - x, STYLE_ACCENT, "%zu marked", screen->marked_count);
    char week[16];
    snprintf(week, sizeof week, "week %d", screen->week);
    if (screen->layout.is_tall && screen->marked_count == 0 && screen->day.entry_count > 0)
        draw_energy(screen, ui, window, x + 1, width - 11);
    if (screen->layout.is_tall && screen->week && x + 9 < width)
        paint_right(window, 0, width - 9, 8, STYLE_DIM, week);
}

static int number_x(const struct day_layout *layout, int column)
{
    return layout->columns - (layout->values - column) * layout->number - 1;
}

/* Paints the heads of the columns: in a row of their own, or at the end of the header's. */
static void draw_heads(const struct ui *ui, WINDOW *window, const struct day_layout *layout,
                       const enum nutrient *leading)
{
    int y = layout->is_tall ? 1 : 0;
    for (int i = 0; i < layout->values; i++) {
        char head[32];
        snprintf(head, sizeof head, "%s %s", nutrient_symbol(leading[i]),
                 wording_unit(&ui->wording, leading[i]));
        if (!layout->is_tall && layout->columns < MEDIUM)
            snprintf(head, sizeof head, "%s", nutrient_symbol(leading[i]));
        paint_right(window, y, number_x(layout, i), layout->number, STYLE_DIM, head);
    }
}

/* Paints a total; drops the blank after its sign where both do not fit. */
static void draw_total(const struct ui *ui, WINDOW *window, const struct day_layout *layout, int y,
                       int column, enum nutrient nutrient, struct interval interval)
{
    char text[WORDING_SIZE];
    int columns = layout->number - 1;
    wording_total(text, &ui->wording, nutrient, interval);
    char *blank = strchr(text, ' ');
    if (blank && (int)text_width(text, strlen(text)) > columns)
        memmove(blank, blank + 1, strlen(blank));
    paint_right(window, y, number_x(layout, column) + 1, columns, STYLE_DIM, text);
}

static void draw_numbers(const struct ui *ui, WINDOW *window, const struct day_layout *layout,
                         int y, const struct day_entry *entry, const enum nutrient *leading)
{
    for (int i = 0; i < layout->values; i++) {
        enum nutrient n = leading[i];
        char text[WORDING_SIZE];
        wording_value(text, &ui->wording, n, entry->nutrients[n], entry->known[n]);
        enum style style = entry->known[n] == KNOWN_EXACT ? STYLE_PLAIN : STYLE_DIM;
        paint_right(window, y, number_x(layout, i) + 1, layout->number - 1, style, text);
    }
}

/* Paints a time: a dash if the entry has none, dim if the row above shows the same one. */
static void draw_time(const struct ui *ui, WINDOW *window, int y, int x,
                      const struct day_entry *entry, bool is_new)
{
    char time[TIME_TEXT] = "";
    if (entry->minute == MINUTE_NONE)
        snprintf(time, sizeof time, "%s", ui->wording.unicode ? "–" : "-");
    else
        date_time_format(time, entry->minute);
    paint_text(window, y, x, 5, is_new ? STYLE_PLAIN : STYLE_DIM, time);
}

/* Draws as much of the entry's note as fits after its name; the star alone where little does. */
static void draw_entry_note(WINDOW *window, int y, int x, int columns, const char *note)
{
    if (note && columns >= NOTE_COLUMNS)
        paint_textf(window, y, x + 1, columns - 1, STYLE_DIM, "* %s", note);
    else if (note && columns >= 2)
        paint_text(window, y, x + 1, 1, STYLE_DIM, "*");
}

static void draw_entry(const struct ui *ui, WINDOW *window, const struct day_layout *layout, int y,
                       const struct day_entry *entry, bool is_new_time)
{
    int x = layout->measure ? 3 : 1;
    draw_time(ui, window, y, x, entry, is_new_time);
    x += layout->measure ? 7 : 6;
    int end = number_x(layout, 0);
    if (layout->measure) {
        int room = end - layout->measure - x - 1;
        int used = paint_text(window, y, x, room, STYLE_PLAIN, entry->food->name);
        draw_entry_note(window, y, x + used, room - used, entry->note);
        paint_text(window, y, end - layout->measure, layout->measure, STYLE_PLAIN, entry->measure);
    } else {
        /* The amount matters more than the end of a long name. */
        int measure = (int)text_width(entry->measure, strlen(entry->measure));
        if (measure > 8)
            measure = 8;
        int used = paint_text(window, y, x, end - x - measure - 1, STYLE_PLAIN, entry->food->name);
        x += used + 1;
        x += paint_text(window, y, x, measure, STYLE_DIM, entry->measure);
        draw_entry_note(window, y, x, end - x, entry->note);
    }
}

static void draw_meal(const struct ui *ui, WINDOW *window, const struct day_layout *layout, int y,
                      const struct day_meal *meal, const enum nutrient *leading, size_t due)
{
    int end = meal->count ? number_x(layout, 0) : layout->columns - 2;
    int x = 1 + paint_text(window, y, 1, end, meal->count ? STYLE_STRONG : STYLE_DIM, meal->name);
    if (meal->supplements && due > 0)
        x += 2 + paint_textf(window, y, x + 2, end - x - 2, STYLE_WARN, "%zu due", due);
    if (meal->note)
        paint_text(window, y, x + 2, end - x - 2, STYLE_DIM, meal->note);
    for (int i = 0; meal->count && i < layout->values; i++)
        draw_total(ui, window, layout, y, i, leading[i], meal->totals[leading[i]]);
}

/* Returns whether a row's time differs from the row above. */
static bool has_new_time(const struct day_screen *screen, size_t row)
{
    if (row == 0 || !screen->rows[row - 1].entry)
        return true;
    return screen->rows[row - 1].entry->minute != screen->rows[row].entry->minute;
}

static void draw_list(const struct day_screen *screen, const struct ui *ui, WINDOW *window)
{
    const struct day_layout *layout = &screen->layout;
    const struct list *list = &screen->list;
    const enum nutrient *leading = screen->day.targets.leading;
    for (int i = 0; i < layout->list_rows; i++) {
        size_t index = list->top + (size_t)i;
        if (index >= list->count)
            break;
        const struct day_row *row = &screen->rows[index];
        int y = layout->list_y + i;
        if (row->entry && day_marks_has(screen, row->entry->id))
            paint_text(window, y, 0, 1, STYLE_ACCENT, "*");
        if (row->entry) {
            draw_entry(ui, window, layout, y, row->entry, i == 0 || has_new_time(screen, index));
            draw_numbers(ui, window, layout, y, row->entry, leading);
        } else {
            draw_meal(ui, window, layout, y, row->meal, leading,
                      reminders_count_due(&screen->reminders));
        }
        if (index == list->selected)
            paint_focus(window, y, 0, layout->columns);
    }
}

/* Marks rows beyond those shown: with their number on the rows around the list, or by a sign at the
 * start of the first and last shown row where the window is low. */
static void draw_fold(const struct day_screen *screen, const struct ui *ui, WINDOW *window)
{
    const struct day_layout *layout = &screen->layout;
    const struct list *list = &screen->list;
    bool unicode = ui->wording.unicode;
    size_t below = list_below(list);
    int last = layout->list_y + layout->list_rows - 1;
    if (layout->is_tall && list->top > 0)
        paint_textf(window, 1, 1, 14, STYLE_ACCENT, "%s %zu more", unicode ? "▲" : "^", list->top);
    if (layout->is_tall && below > 0)
        paint_textf(window, layout->summary_y, 1, 14, STYLE_ACCENT, "%s %zu more ",
                    unicode ? "▼" : "v", below);
    if (!layout->is_tall && list->top > 0)
        paint_text(window, layout->list_y, 0, 1, STYLE_ACCENT, unicode ? "▲" : "^");
    if (!layout->is_tall && below > 0)
        paint_text(window, last, 0, 1, STYLE_ACCENT, unicode ? "▼" : "v");
}

/* --- the panel of the selected food or meal, on wide windows --- */

static void draw_panel(const struct day_screen *screen, const struct ui *ui, WINDOW *window, int x)
{
    int rows = getmaxy(window);
    const struct day_row *row = screen->list.count ? &screen->rows[screen->list.selected] : NULL;
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
                    TEXT_PLURAL(row->meal->count, "food", "foods"));
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

void day_view_layout(struct day_screen *screen, const struct ui *ui, int rows, int columns)
{
    if (!screen->is_loaded)
        return;
    screen->note_count = day_summary_notes(screen->notes, screen, ui);
    screen->layout = lay_out(screen, rows, columns);
    int list_rows = screen->layout.list_rows;
    list_scroll(&screen->list, list_rows > 0 ? (size_t)list_rows : 0);
}

void day_view_draw(const struct day_screen *screen, const struct ui *ui, WINDOW *window)
{
    const struct day_layout *layout = &screen->layout;
    werase(window);
    if (!screen->is_loaded)
        return;
    draw_header(screen, ui, window, layout->columns);
    draw_heads(ui, window, layout, screen->day.targets.leading);
    if (layout->is_tall) {
        int first = layout->rows - screen->note_count;
        paint_rule(window, layout->summary_y, 0, layout->columns, ui->wording.unicode);
        for (int i = 0; i < screen->note_count; i++)
            paint_text(window, first + i, 1, layout->columns - 2, screen->notes[i].style,
                       screen->notes[i].text);
    }
    draw_list(screen, ui, window);
    draw_fold(screen, ui, window);
    day_summary_draw(screen, ui, window, layout->summary_y + (layout->is_tall ? 1 : 0),
                     layout->columns, layout->bars);
    if (getmaxx(window) >= WIDE)
        draw_panel(screen, ui, window, layout->columns);
    wmove(window, layout->list_y + (int)(screen->list.selected - screen->list.top), 0);
}
