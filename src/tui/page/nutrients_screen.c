/* Every nutrient of a day: its sum, its goal and limit, what is unknown. Enter shows the entries it
 * comes from, Enter again goes to one of them. */
#include <math.h>
#include <stdio.h>

#include "core/action.h"
#include "core/binding.h"
#include "core/list.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"
#include "marrow/report/pral.h"
#include "marrow/report/wording.h"

#define LIST_Y 1
#define WIDE 60
#define PRAL_X 28 /* behind the title; the acid load of the day stands there */

struct nutrients_screen {
    struct date date;
    struct day day;
    bool is_loaded;
    struct list list; /* the nutrients */
    bool shows_sources;
    const struct day_entry **sources; /* of the selected nutrient, the most first; in the day */
    struct list source_list;
};

static const struct binding bindings[] = {
    { "Enter", ACTION_ACCEPT, NEED_SELECTION, "sources",
      "the entries that it comes from; there, go to the entry" },
    { "j Down ^N WheelDown", ACTION_DOWN, NEED_NOTHING, "down", "down" },
    { "k Up ^P WheelUp", ACTION_UP, NEED_NOTHING, "up", "up" },
    { "PgDn ^F ^D Space", ACTION_PAGE_DOWN, NEED_NOTHING, NULL, "a page down" },
    { "PgUp ^B ^U b", ACTION_PAGE_UP, NEED_NOTHING, NULL, "a page up" },
    { "g Home", ACTION_FIRST, NEED_NOTHING, NULL, "the first one" },
    { "G End", ACTION_LAST, NEED_NOTHING, NULL, "the last one" },
    { "Click", ACTION_CLICK, NEED_NOTHING, NULL, "select one" },
    BINDINGS_END,
};

static enum status nutrients_screen_open(void *state, struct ui *ui, const struct request *request,
                                         struct error *error)
{
    struct nutrients_screen *screen = state;
    (void)ui;
    (void)error;
    screen->date = request->day;
    list_set_count(&screen->list, NUTRIENT_COUNT);
    return STATUS_OK;
}

static void nutrients_screen_close(void *state)
{
    struct nutrients_screen *screen = state;
    if (screen->is_loaded)
        day_release(&screen->day);
}

/* --- the entries that a nutrient comes from --- */

/* Puts the entry among the sources before the first that gives less. */
static void insert_source(struct nutrients_screen *screen, size_t count,
                          const struct day_entry *entry, enum nutrient nutrient)
{
    size_t at = count;
    while (at > 0 &&
           screen->sources[at - 1]->nutrients[nutrient].known < entry->nutrients[nutrient].known) {
        screen->sources[at] = screen->sources[at - 1];
        at--;
    }
    screen->sources[at] = entry;
}

static void gather_sources(struct nutrients_screen *screen)
{
    struct day *day = &screen->day;
    enum nutrient nutrient = (enum nutrient)screen->list.selected;
    size_t count = 0;
    screen->sources = arena_alloc(&day->arena, (day->entry_count + 1) * sizeof *screen->sources);
    for (size_t m = 0; m < day->meal_count; m++) {
        for (size_t e = 0; e < day->meals[m].count; e++) {
            const struct day_entry *entry = &day->meals[m].entries[e];
            if (entry->nutrients[nutrient].ceiling > 0)
                insert_source(screen, count++, entry, nutrient);
        }
    }
    list_set_count(&screen->source_list, count);
}

static enum status nutrients_screen_load(void *state, struct ui *ui, struct error *error)
{
    struct nutrients_screen *screen = state;
    struct day day;
    enum status status = day_load(&day, ui->journal, screen->date, error);
    if (status)
        return status;
    if (screen->is_loaded)
        day_release(&screen->day);
    screen->day = day;
    screen->is_loaded = true;
    gather_sources(screen);
    return STATUS_OK;
}

static unsigned nutrients_screen_has(const void *state)
{
    const struct nutrients_screen *screen = state;
    return !screen->shows_sources || screen->source_list.count > 0 ? NEED_SELECTION : 0;
}

/* --- painting --- */

static void nutrients_screen_layout(void *state, const struct ui *ui, int rows, int columns)
{
    struct nutrients_screen *screen = state;
    (void)ui;
    (void)columns;
    list_scroll(screen->shows_sources ? &screen->source_list : &screen->list,
                rows > LIST_Y ? (size_t)(rows - LIST_Y) : 1);
}

/* Paints a nutrient: its sum and goal, percent of the goal, verdict, and what is unknown. */
static void draw_nutrient(const struct nutrients_screen *screen, const struct ui *ui,
                          WINDOW *window, int y, enum nutrient nutrient)
{
    const struct day_nutrient *figures = &screen->day.nutrients[nutrient];
    int columns = getmaxx(window);
    bool is_over = figures->limit_verdict == LIMIT_VERDICT_OVER;
    bool is_past = date_difference(screen->date, ui->journal->today) < 0;
    char goal[WORDING_SIZE];
    char verdict[WORDING_SIZE];
    char unknown[WORDING_SIZE];
    int name = columns >= WIDE ? 20 : 12;
    wording_of_goal(goal, &ui->wording, nutrient, figures);
    if (is_over)
        wording_over(verdict, &figures->target);
    else
        wording_verdict(verdict, &ui->wording, nutrient, figures, is_past);
    wording_unknown(unknown, &ui->wording, nutrient, figures);
    paint_text(window, y, 1, name - 1, STYLE_PLAIN, nutrients[nutrient].name);
    int x = name + 1 + paint_text(window, y, name + 1, columns - name - 2, STYLE_PLAIN, goal);
    if (figures->target.has_goal && figures->target.at_least > 0)
        x += paint_textf(window, y, x, columns - x - 1, STYLE_DIM, "  %.0f %%",
                         floor(figures->total.known / figures->target.at_least * 100));
    x += 2 +
         paint_text(window, y, x + 2, columns - x - 3, is_over ? STYLE_BAD : STYLE_PLAIN, verdict);
    paint_text(window, y, x + 2, columns - x - 3, STYLE_DIM, unknown);
}

static void draw_source(const struct nutrients_screen *screen, const struct ui *ui, WINDOW *window,
                        int y, const struct day_entry *entry)
{
    enum nutrient n = (enum nutrient)screen->list.selected;
    double total = screen->day.nutrients[n].total.known;
    int columns = getmaxx(window);
    char value[WORDING_SIZE];
    wording_value(value, &ui->wording, n, entry->nutrients[n], entry->known[n]);
    if (total > 0)
        paint_textf(window, y, 1, 5, STYLE_DIM, "%3.0f %%",
                    entry->nutrients[n].known / total * 100);
    paint_right(window, y, 7, 9, STYLE_PLAIN, value);
    paint_text(window, y, 17, 5, STYLE_DIM, wording_unit(&ui->wording, n));
    int x = 23 + paint_text(window, y, 23, columns - 24, STYLE_PLAIN, entry->food->name);
    paint_text(window, y, x + 2, columns - x - 3, STYLE_DIM, entry->measure);
}

static void draw_title(const struct nutrients_screen *screen, WINDOW *window)
{
    char date[DATE_TEXT];
    char pral[WORDING_SIZE];
    int columns = getmaxx(window);
    date_format_short(date, screen->date);
    if (screen->shows_sources)
        paint_textf(window, 0, 1, columns - 2, STYLE_STRONG, "%s on %s comes from",
                    nutrients[screen->list.selected].name, date);
    else
        paint_textf(window, 0, 1, columns - 2, STYLE_STRONG, "Every nutrient on %s", date);
    if (!screen->shows_sources && columns >= WIDE) {
        pral_format(pral, pral_of_day(screen->day.nutrients));
        paint_text(window, 0, PRAL_X, columns - PRAL_X - 12, STYLE_DIM, pral);
    }
}

static void nutrients_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct nutrients_screen *screen = state;
    const struct list *list = screen->shows_sources ? &screen->source_list : &screen->list;
    werase(window);
    draw_title(screen, window);
    if (list->count == 0)
        paint_text(window, LIST_Y, 1, getmaxx(window) - 2, STYLE_DIM, "No entry has any.");
    for (size_t i = 0; i < list->height && list->top + i < list->count; i++) {
        size_t at = list->top + i;
        int y = LIST_Y + (int)i;
        if (screen->shows_sources)
            draw_source(screen, ui, window, y, screen->sources[at]);
        else
            draw_nutrient(screen, ui, window, y, (enum nutrient)at);
        if (at == list->selected)
            paint_focus(window, y, 0, getmaxx(window));
    }
    paint_fold(window, 0, getmaxx(window), list->top, list_below(list));
    wmove(window, LIST_Y + (int)(list->selected - list->top), 0);
}

/* --- acting --- */

static enum outcome nutrients_screen_act(void *state, struct ui *ui, const struct input *input,
                                         struct request *request, struct result *result)
{
    struct nutrients_screen *screen = state;
    struct list *list = screen->shows_sources ? &screen->source_list : &screen->list;
    (void)ui;
    (void)request;
    if (input->action == ACTION_ACCEPT && screen->shows_sources) {
        result->is_accepted = true;
        result->entry_id = screen->sources[list->selected]->id;
        return OUTCOME_CLOSE;
    }
    if (input->action == ACTION_ACCEPT) {
        gather_sources(screen);
        list_select(&screen->source_list, 0);
        screen->shows_sources = true;
        return OUTCOME_HANDLED;
    }
    if (input->action == ACTION_CLOSE && screen->shows_sources) {
        screen->shows_sources = false;
        return OUTCOME_HANDLED;
    }
    return list_act(list, input, LIST_Y) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
}

static bool has_text(const void *of, size_t row, const char *text)
{
    const struct nutrients_screen *screen = of;
    return text_has_nocase(
        screen->shows_sources ? screen->sources[row]->food->name : nutrients[row].name, text);
}

static bool nutrients_screen_find(void *state, const char *text, bool is_back)
{
    struct nutrients_screen *screen = state;
    return list_find(screen->shows_sources ? &screen->source_list : &screen->list, text, is_back,
                     has_text, screen);
}

const struct screen_class nutrients_screen = {
    .title = "Every nutrient",
    .state_size = sizeof(struct nutrients_screen),
    .bindings = bindings,
    .opener = { "=", ACTION_OPEN, NEED_NOTHING, NULL,
                "every nutrient of the day, and the entries it comes from" },
    .open = nutrients_screen_open,
    .load = nutrients_screen_load,
    .layout = nutrients_screen_layout,
    .draw = nutrients_screen_draw,
    .has = nutrients_screen_has,
    .act = nutrients_screen_act,
    .close = nutrients_screen_close,
    .find = nutrients_screen_find,
};
