/* What the three nutrients do for one another, and what their figures do not tell. */
#include <stdlib.h>

#include "core/list.h"
#include "core/screen.h"
#include "marrow/report/about.h"

struct about_screen {
    struct date day;
    struct about about;
    struct list *scroll; /* its selection is the first statement shown */
};

static const struct binding bindings[] = {
    { "j Down Enter WheelDown", ACTION_DOWN, NEED_NOTHING, "down", "down" },
    { "k Up WheelUp", ACTION_UP, NEED_NOTHING, "up", "up" },
    { "PgDn ^F ^D Space", ACTION_PAGE_DOWN, NEED_NOTHING, NULL, "a page down" },
    { "PgUp ^B ^U b", ACTION_PAGE_UP, NEED_NOTHING, NULL, "a page up" },
    { "g Home", ACTION_FIRST, NEED_NOTHING, NULL, "the start" },
    { "G End", ACTION_LAST, NEED_NOTHING, NULL, "the end" },
    BINDINGS_END,
};

static enum status about_screen_open(void *state, struct ui *ui, const struct request *request,
                                     struct error *error)
{
    struct about_screen *screen = state;
    (void)ui;
    (void)error;
    screen->day = request->day;
    screen->scroll = xcalloc(1, sizeof *screen->scroll);
    list_set_count(screen->scroll, ABOUT_COUNT);
    return STATUS_OK;
}

static enum status about_screen_load(void *state, struct ui *ui, struct error *error)
{
    struct about_screen *screen = state;
    return about_load(&screen->about, ui->journal, screen->day, error);
}

static void about_screen_close(void *state)
{
    struct about_screen *screen = state;
    free(screen->scroll);
}

static void draw_ratio(const struct about *about, WINDOW *window, int columns)
{
    char day[WORDING_SIZE];
    char week[WORDING_SIZE];
    wording_ratio(day, about->of_day);
    wording_ratio(week, about->of_week);
    int x = 1 + paint_text(window, 1, 1, columns - 2, STYLE_PLAIN,
                           day[0] ? day : "Ca:Mg: nothing to tell");
    x += paint_text(window, 1, x, columns - x - 1, STYLE_PLAIN, " on the day");
    if (week[0] && x + 20 < columns)
        paint_textf(window, 1, x, columns - x - 1, STYLE_PLAIN, "; %s in the week, %d complete %s",
                    week, about->week_days, about->week_days == 1 ? "day" : "days");
}

/* Returns the rows taken. */
static int draw_statement(WINDOW *window, int y, const struct about_statement *statement)
{
    int columns = getmaxx(window) < 100 ? getmaxx(window) : 100;
    int rows = getmaxy(window);
    int start = y;
    paint_text(window, y, 1, 1, STYLE_ACCENT, statement->is_caution ? "!" : "-");
    y += paint_wrapped(window, y, 3, columns - 4, rows - y, STYLE_PLAIN, statement->text);
    if (y < rows)
        y += paint_wrapped(window, y, 5, columns - 6, rows - y, STYLE_DIM, statement->source);
    return y - start;
}

static void about_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct about_screen *screen = state;
    int columns = getmaxx(window);
    int rows = getmaxy(window);
    (void)ui;
    werase(window);
    paint_text(window, 0, 1, columns - 2, STYLE_STRONG,
               "Magnesium, calcium and vitamin D together");
    draw_ratio(&screen->about, window, columns);
    size_t row = screen->scroll->selected;
    int y = rows >= 14 ? 3 : 2;
    int last = rows - 1;
    for (; y < last && row < ABOUT_COUNT; row++)
        y += draw_statement(window, y, &about_statements[row]);
    screen->scroll->height = row > screen->scroll->selected ? row - screen->scroll->selected : 1;
    for (int x = 0; x < columns; x++)
        mvwaddch(window, last, x, ' ');
    paint_text(window, last, 1, columns - 2, STYLE_DIM,
               columns >= 60 ? "! what the figures do not tell   marrow informs and gives no advice"
                             : "marrow informs, gives no advice");
    wmove(window, 0, 0);
}

static enum outcome about_screen_act(void *state, struct ui *ui, const struct input *input,
                                     struct request *request, struct result *result)
{
    struct about_screen *screen = state;
    (void)ui;
    (void)request;
    (void)result;
    return list_act(screen->scroll, input, LIST_UNCLICKED) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
}

const struct screen_class about_screen = {
    .title = "The three together",
    .state_size = sizeof(struct about_screen),
    .bindings = bindings,
    .open = about_screen_open,
    .load = about_screen_load,
    .draw = about_screen_draw,
    .act = about_screen_act,
    .close = about_screen_close,
};
