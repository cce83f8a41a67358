/* Painting quick entry: how the line was read, or what it asks. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "core/paint.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/wording.h"
#include "page/preview.h"
#include "quick_view.h"

#define WIDE 60 /* columns from which numbers have room for a blank and a place */
#define WIDEST 110
#define LINE_LABEL " : "

bool quick_asks_for_food(const struct quick_screen *screen)
{
    const struct unsettled *unsettled = &screen->resolution.unsettled;
    return !screen->is_settled && !unsettled->is_measure && unsettled->candidates.count > 0;
}

bool quick_asks_for_measure(const struct quick_screen *screen)
{
    return !screen->is_settled && screen->resolution.unsettled.is_measure;
}

bool quick_asks_for_number(const struct quick_screen *screen)
{
    return !screen->is_settled && screen->resolution.unsettled.doubt.length > 0;
}

static bool may_be_grams(const struct unsettled *unsettled)
{
    return unsettled->quantity.has_count && !unsettled->quantity.word[0] &&
           unsettled->candidates.hits[0].food.basis != BASIS_UNIT;
}

size_t quick_choice_count(const struct quick_screen *screen)
{
    const struct unsettled *unsettled = &screen->resolution.unsettled;
    if (quick_asks_for_number(screen))
        return sizeof unsettled->readings / sizeof *unsettled->readings;
    if (!quick_asks_for_measure(screen))
        return unsettled->candidates.count;
    const struct food *food = &unsettled->candidates.hits[0].food;
    size_t own = food->basis == BASIS_UNIT && food->measure_count == 0 ? 1 : food->measure_count;
    return own + (may_be_grams(unsettled) ? 1 : 0);
}

/* A bare count from here on more likely means grams: "100 spinach" does, "2 spinach" does not. */
#define COUNT_LEAST_GRAMS 10.0

void quick_measure_text(char out[160], const struct quick_screen *screen, size_t row)
{
    const struct unsettled *unsettled = &screen->resolution.unsettled;
    const struct food *food = &unsettled->candidates.hits[0].food;
    bool is_unit = unit_find(unsettled->quantity.word, strlen(unsettled->quantity.word));
    bool grams_first = may_be_grams(unsettled) && unsettled->quantity.count >= COUNT_LEAST_GRAMS;
    double count = unsettled->quantity.count;
    char number[NUMBER_TEXT];
    if (grams_first)
        row = row == 0 ? food->measure_count : row - 1;
    const char *name = row < food->measure_count ? food->measures[row].name : food_unit(food);
    if (!unsettled->quantity.has_count || is_unit) /* "300 mg" of a tablet gives no count */
        count = 1;
    number_format_typed(number, count);
    snprintf(out, 160, "%s %s", number, name);
}

struct columns {
    int name, measure, number; /* widths */
    int measure_x, number_x;
};

/* Returns the widths of the columns; names get the rest. */
static struct columns lay_out(const struct quick_screen *screen, WINDOW *window)
{
    int width = getmaxx(window) < WIDEST ? getmaxx(window) : WIDEST;
    struct columns columns = { .number = width >= WIDE ? 9 : 6, .measure = 4 };
    int most = width >= WIDE ? 18 : 9;
    for (size_t i = 0; i < screen->resolution.count; i++) {
        const char *text = screen->resolution.items[i].measured.text;
        int need = (int)text_width(text, strlen(text));
        columns.measure = need > columns.measure ? need : columns.measure;
    }
    columns.measure = columns.measure > most ? most : columns.measure;
    columns.number_x = width - NUTRIENT_LEADING * columns.number - 1;
    columns.measure_x = columns.number_x - columns.measure;
    columns.name = columns.measure_x - 4;
    return columns;
}

/* Says below the foods which words were not used, or taken as others. */
static void draw_notes(const struct quick_screen *screen, WINDOW *window, int y)
{
    const struct resolution *resolution = &screen->resolution;
    struct buffer line = BUFFER_INIT;
    for (size_t i = 0; i < resolution->note_count; i++) {
        buffer_add_text(&line, i ? " · " : "");
        resolve_note_add(&line, &resolution->notes[i], "set yours in the profile (P)");
    }
    if (line.length > 0 && y < getmaxy(window))
        paint_wrapped(window, y, 3, getmaxx(window) - 4, getmaxy(window) - y, STYLE_WARN,
                      line.text);
    buffer_release(&line);
}

static void draw_item(const struct resolved_item *item, const struct ui *ui, WINDOW *window, int y,
                      const struct columns *columns)
{
    paint_text(window, y, 3, columns->name, STYLE_PLAIN, item->food.name);
    paint_text(window, y, columns->measure_x, columns->measure, STYLE_ACCENT, item->measured.text);
    for (int n = 0; n < NUTRIENT_LEADING; n++) {
        char value[WORDING_SIZE];
        preview_value(value, ui, &item->food, item->measured.amount, (enum nutrient)n);
        paint_right(window, y, columns->number_x + n * columns->number + 1, columns->number - 1,
                    STYLE_PLAIN, value);
    }
}

/* Returns whether the item goes elsewhere than the one before; where all go to one place, the title
 * says it. */
static bool begins_place(const struct quick_screen *screen, size_t item)
{
    return screen->place_count > 1 &&
           (item == 0 || strcmp(screen->item_places[item], screen->item_places[item - 1]) != 0);
}

/* Paints the foods that are settled. Returns the row after them. */
static int draw_items(const struct quick_screen *screen, const struct ui *ui, WINDOW *window, int y,
                      int end)
{
    struct columns columns = lay_out(screen, window);
    for (int n = 0; n < NUTRIENT_LEADING; n++) {
        char head[32];
        snprintf(head, sizeof head, "%s %s", nutrient_symbol((enum nutrient)n),
                 wording_unit(&ui->wording, (enum nutrient)n));
        paint_right(window, y, columns.number_x + n * columns.number + 1, columns.number - 1,
                    STYLE_DIM, head);
    }
    y++;
    for (size_t i = 0; i < screen->resolution.count && y < end; i++) {
        if (begins_place(screen, i))
            paint_text(window, y++, 1, columns.name, STYLE_STRONG, screen->item_places[i]);
        if (y < end)
            draw_item(&screen->resolution.items[i], ui, window, y++, &columns);
    }
    return y;
}

/* Marks what is wrong in the line, as far as it is in view; the cursor is at column x. */
static void mark_wrong(const struct quick_screen *screen, WINDOW *window, int y, int x)
{
    const char *text = screen->line.text.text;
    size_t start = screen->wrong.offset;
    if (screen->wrong.length == 0)
        return;
    int first = x - (int)text_width(text, screen->line.cursor) + (int)text_width(text, start);
    int last = first + (int)text_width(text + start, screen->wrong.length);
    int least = (int)strlen(LINE_LABEL);
    int most = getmaxx(window) - 1;
    first = first < least ? least : first;
    last = last > most ? most : last;
    if (first < last)
        paint_mark(window, y, first, last - first);
}

/* Writes a reading with the word after the number: "1000 g". */
static void number_text(char out[160], const struct quick_screen *screen, size_t row)
{
    const struct unsettled *unsettled = &screen->resolution.unsettled;
    const char *rest = screen->line.text.text + unsettled->doubt.offset + unsettled->doubt.length;
    size_t length = strspn(rest, " ");
    length += strcspn(rest + length, " ,;");
    snprintf(out, 160, "%s%.*s", unsettled->readings[row], (int)(length < 100 ? length : 100),
             rest);
}

/* Writes what the row of the list stands for. */
static void choice_text(char out[160], const struct quick_screen *screen, size_t row)
{
    if (quick_asks_for_number(screen))
        number_text(out, screen, row);
    else if (quick_asks_for_measure(screen))
        quick_measure_text(out, screen, row);
    else
        snprintf(out, 160, "%s", screen->resolution.unsettled.candidates.hits[row].food.name);
}

/* Returns the first of the candidates that only come near, below those that have every word;
 * SIZE_MAX where there are no such two kinds. */
static size_t find_first_near(const struct quick_screen *screen)
{
    const struct unsettled *unsettled = &screen->resolution.unsettled;
    const struct search_results *candidates = &unsettled->candidates;
    size_t index = 1;
    if (quick_asks_for_measure(screen) || quick_asks_for_number(screen) || unsettled->is_near ||
        candidates->count == 0 || candidates->hits[0].by_typo)
        return SIZE_MAX;
    while (index < candidates->count && !candidates->hits[index].by_typo)
        index++;
    return index < candidates->count ? index : SIZE_MAX;
}

static void draw_choices(const struct quick_screen *screen, WINDOW *window, int y)
{
    const struct unsettled *unsettled = &screen->resolution.unsettled;
    const struct list *list = &screen->candidates;
    int columns = getmaxx(window);
    if (quick_asks_for_measure(screen) || quick_asks_for_number(screen))
        y += paint_wrapped(window, y, 3, columns - 4, 2, STYLE_WARN, screen->problem.text);
    else
        paint_textf(window, y++, 3, columns - 4, STYLE_WARN,
                    unsettled->is_near ? "Nothing is called '%.*s'; nearest:" : "Which is '%.*s'?",
                    (int)unsettled->span.length, screen->line.text.text + unsettled->span.offset);
    size_t near = find_first_near(screen);
    size_t room = getmaxy(window) > y ? (size_t)(getmaxy(window) - y) : 0;
    room -= near != SIZE_MAX && room > 1 ? 1 : 0;
    size_t top = list->selected >= room && room > 0 ? list->selected - room + 1 : 0;
    for (size_t i = top; i < list->count && y < getmaxy(window); i++, y++) {
        char text[160];
        choice_text(text, screen, i);
        if (i == near && y + 1 < getmaxy(window))
            paint_text(window, y++, 3, columns - 4, STYLE_WARN, "Nearest:");
        paint_text(window, y, 5, columns - 6, STYLE_PLAIN, text);
        if (i == list->selected)
            paint_focus(window, y, 0, columns);
    }
}

/* Paints the title: "Quick entry: Lunch 12:30, Supplements 12:30, Thu 2026-11-19". */
static void draw_title(const struct quick_screen *screen, WINDOW *window)
{
    char iso[DATE_TEXT];
    struct date date = screen->is_settled ? screen->resolution.day : screen->date;
    date_format_iso(iso, date);
    if (screen->is_text_only) {
        paint_text(window, 0, 1, getmaxx(window) - 2, STYLE_STRONG, "Ingredients");
        return;
    }
    paint_textf(window, 0, 1, getmaxx(window) - 2, STYLE_STRONG, "Quick entry%s%s, %s %s",
                screen->places[0] ? ": " : "", screen->places,
                date_weekday_name(date_weekday(date)), iso);
}

/* Paints what is settled, and below it what is not. */
static void draw_reading(const struct quick_screen *screen, const struct ui *ui, WINDOW *window)
{
    int rows = getmaxy(window);
    int y = 2;
    if (screen->is_settled) {
        y = draw_items(screen, ui, window, y, rows);
        draw_notes(screen, window, y);
        return;
    }
    if (screen->resolution.count > 0)
        y = draw_items(screen, ui, window, y, rows / 2);
    if (screen->candidates.count > 0)
        draw_choices(screen, window, y + 1);
    else
        paint_wrapped(window, y + 1, 3, getmaxx(window) - 4, rows - y - 1, STYLE_WARN,
                      screen->problem.text);
}

void quick_view_draw(const struct quick_screen *screen, const struct ui *ui, WINDOW *window)
{
    int columns = getmaxx(window);
    werase(window);
    draw_title(screen, window);
    int x = paint_line(window, 1, 0, columns - 1, LINE_LABEL, screen->line.text.text,
                       screen->line.cursor);
    if (text_is_blank(screen->line.text.text))
        paint_wrapped(window, 3, 3, columns - 4, 2, STYLE_DIM,
                      screen->is_text_only ? "200 g dry lentils, 2 carrots, 1 tbsp olive oil"
                                           : "2 eggs, 30g almonds, 1 1/2 cup milk @breakfast 7:40");
    else
        draw_reading(screen, ui, window);
    mark_wrong(screen, window, 1, x);
    wmove(window, 1, x);
}
