/* How the three nutrients affect one another, and what their figures cannot show. */
#include "core/action.h"
#include "core/binding.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/report/about.h"
#include "pager.h"

#define WIDEST 100 /* the most columns a line takes: wider ones are hard to read */

struct about_screen {
    struct date day;
    struct about about;
    struct pager pager; /* the statements with their sources */
};

/* Returns the first row of the statements, below the title and the ratio. */
static int first_row(int rows)
{
    return rows >= 14 ? 3 : 2;
}

static enum status about_screen_open(void *state, struct ui *ui, const struct request *request,
                                     struct error *error)
{
    struct about_screen *screen = state;
    (void)ui;
    (void)error;
    screen->day = request->day;
    for (size_t i = 0; i < ABOUT_COUNT; i++) {
        const struct about_statement *statement = &about_statements[i];
        pager_add(&screen->pager, &(struct pager_line){ .label = statement->is_caution ? "!" : "-",
                                                        .label_style = STYLE_ACCENT,
                                                        .label_x = 1,
                                                        .x = 3,
                                                        .text = statement->text });
        pager_add(&screen->pager,
                  &(struct pager_line){ .x = 5, .style = STYLE_DIM, .text = statement->source });
    }
    pager_add(&screen->pager, &(struct pager_line){ .label = "!",
                                                    .label_style = STYLE_ACCENT,
                                                    .label_x = 1,
                                                    .x = 3,
                                                    .text = about_refusals });
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
    pager_release(&screen->pager);
}

static void about_screen_layout(void *state, const struct ui *ui, int rows, int columns)
{
    struct about_screen *screen = state;
    (void)ui;
    pager_layout(&screen->pager, columns < WIDEST ? columns : WIDEST, rows - 1 - first_row(rows));
}

static void draw_ratio(const struct about *about, WINDOW *window, int columns, int rows)
{
    struct buffer text = BUFFER_INIT;
    about_ratio_format(&text, about);
    paint_wrapped(window, 1, 1, columns - 2, rows, STYLE_PLAIN, text.text);
    buffer_release(&text);
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
    draw_ratio(&screen->about, window, columns, first_row(rows) - 1);
    pager_draw(&screen->pager, window, first_row(rows));
    paint_text(window, rows - 1, 1, columns - 2, STYLE_DIM,
               columns >= 76 ? "! what the figures do not show   marrow gives no medical advice"
                             : "marrow gives no medical advice");
    wmove(window, 0, 0);
}

static enum outcome about_screen_act(void *state, struct ui *ui, const struct input *input,
                                     struct request *request, struct result *result)
{
    struct about_screen *screen = state;
    (void)ui;
    (void)request;
    (void)result;
    return pager_act(&screen->pager, input) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
}

static bool about_screen_find(void *state, const char *text, bool is_back)
{
    struct about_screen *screen = state;
    return pager_find(&screen->pager, text, is_back);
}

const struct screen_class about_screen = {
    .title = "Magnesium, calcium and vitamin D together",
    .state_size = sizeof(struct about_screen),
    .bindings = pager_bindings,
    .opener = { "I", ACTION_OPEN, NEED_NOTHING, NULL,
                "how magnesium, calcium and vitamin D work together" },
    .open = about_screen_open,
    .load = about_screen_load,
    .layout = about_screen_layout,
    .draw = about_screen_draw,
    .act = about_screen_act,
    .close = about_screen_close,
    .find = about_screen_find,
};
