/* Reviewing a week, four weeks, a month or a year: its days as a picture with their means, and in
 * words; and the trends over twelve weeks or a year of weeks.
 */
#include "review_view.h"

#include <stdio.h>
#include <string.h>

#include "core/action.h"
#include "core/binding.h"
#include "core/list.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/day_note.h"
#include "marrow/report/period.h"
#include "marrow/report/review.h"
#include "marrow/report/review_wording.h"
#include "page/pager.h"
#include "screens.h"
#include "trends_view.h"

#define SOURCES_SHOWN 8
#define MONTHS 12

static const struct binding bindings[] = {
    { "Enter", ACTION_ACCEPT, NEED_NOTHING, "to the day",
      "go to the selected day, to the month of a year or to the week of a trend" },
    { "Tab", ACTION_SWITCH, NEED_NOTHING, "period",
      "switch between week, four weeks, month, year and trends" },
    { "s", ACTION_WORDS, NEED_NOTHING, "in words",
      "show best and worst, shares, change, usual intake, sources and unknown "
      "values; again goes back" },
    { "v", ACTION_MAP, NEED_NOTHING, NULL,
      "a year as a map of days, one nutrient after the other, then as months; trends over "
      "twelve weeks or a year" },
    { "W", ACTION_TRENDS, NEED_NOTHING, NULL, "the trends up to the selected week" },
    { "h Left [", ACTION_PREVIOUS, NEED_NOTHING, "earlier",
      "the previous period; in trends the week before" },
    { "l Right ]", ACTION_NEXT, NEED_NOTHING, "later",
      "the next period; in trends the week after" },
    { "t", ACTION_TODAY, NEED_NOTHING, NULL, "the current period" },
    { "w", ACTION_WEEK, NEED_NOTHING, NULL, "the week of the selected day" },
    { "n", ACTION_NOTE, NEED_WRITABLE, NULL, "write a note on the selected day" },
    { "j Down WheelDown", ACTION_DOWN, NEED_NOTHING, NULL, "the next day, month, line or chart" },
    { "k Up WheelUp", ACTION_UP, NEED_NOTHING, NULL, "the previous one" },
    { "PgDn ^F ^D Space", ACTION_PAGE_DOWN, NEED_NOTHING, NULL,
      "one week forward; one page of text; all weeks of the trends" },
    { "PgUp ^B ^U b", ACTION_PAGE_UP, NEED_NOTHING, NULL,
      "one week back; one page of text; all weeks of the trends" },
    { "g Home", ACTION_FIRST, NEED_NOTHING, NULL, "the first day; the first line" },
    { "G End", ACTION_LAST, NEED_NOTHING, NULL, "the last day; the last line" },
    { "Click", ACTION_CLICK, NEED_NOTHING, NULL, "select a day or a month" },
    BINDINGS_END,
};

static enum status review_screen_open(void *state, struct ui *ui, const struct request *request,
                                      struct error *error)
{
    struct review_screen *screen = state;
    (void)error;
    screen->date = request->day;
    screen->span = ui->span;
    return STATUS_OK;
}

static void review_screen_close(void *state)
{
    struct review_screen *screen = state;
    if (screen->is_loaded)
        review_release(&screen->review);
    trends_release(&screen->trends);
    pager_release(&screen->words);
}

/* --- loading --- */

static void add_line(struct pager *words, const char *label, const char *text)
{
    pager_add(words,
              &(struct pager_line){
                  .label = label, .label_style = STYLE_DIM, .label_x = 1, .x = 10, .text = text });
}

static void take_line(const char *label, const char *text, void *words)
{
    add_line(words, label, text);
}

static void fill_words(struct review_screen *screen, const struct ui *ui)
{
    const struct targets *targets = screen->review.period.targets;
    struct pager *words = &screen->words;
    struct buffer text = BUFFER_INIT;
    pager_clear(words);
    for (size_t i = 0; i < targets->leading_count; i++) {
        enum nutrient nutrient = targets->leading[i];
        buffer_clear(&text);
        buffer_addf(&text, "%s: ", nutrients[nutrient].name);
        review_wording_mean(&text, &ui->wording, &screen->review, nutrient);
        if (i)
            add_line(words, "", "");
        pager_add(words, &(struct pager_line){ .x = 1, .style = STYLE_STRONG, .text = text.text });
        review_wording_each(&ui->wording, &screen->review, nutrient, SOURCES_SHOWN, take_line,
                            words);
    }
    add_line(words, "", "");
    add_line(words, "", REVIEW_METHOD);
    buffer_release(&text);
}

static size_t selected_of(const struct review_screen *screen)
{
    const struct period *period = &screen->review.period;
    if (review_lists_months(screen))
        return (size_t)date_parts(screen->date).month - 1;
    return (size_t)date_difference(screen->date, period->from);
}

/* Loads the review of the span, for trends that of all their weeks. */
static enum status load_review(struct review *out, struct review_screen *screen,
                               struct journal *journal, struct error *error)
{
    struct trends *trends = &screen->trends;
    if (screen->span != REVIEW_DAYS)
        return review_load(out, journal, screen->span, screen->date, error);
    enum status status = trends_include(trends, journal, screen->date, error);
    if (!status)
        status = review_load_days(out, journal, trends->from, trends_to(trends), error);
    if (status)
        return status;
    status = trends_load(trends, journal, &out->period, error);
    if (status)
        review_release(out);
    return status;
}

/* Goes back to what is shown. */
static void keep_shown(struct review_screen *screen, struct ui *ui)
{
    const struct review_choice *shown = &screen->loaded;
    screen->date = shown->date;
    screen->span = ui->span = shown->span;
    screen->map_of = shown->map_of;
    screen->trends.weeks = shown->weeks;
    screen->trends.from = shown->from;
    list_select(&screen->list, selected_of(screen));
}

static enum status review_screen_load(void *state, struct ui *ui, struct error *error)
{
    struct review_screen *screen = state;
    struct review review;
    struct date week_to;
    enum status status = load_review(&review, screen, ui->journal, error);
    if (status && screen->is_loaded)
        keep_shown(screen, ui);
    if (status)
        return status;
    screen->loaded = (struct review_choice){ screen->date, screen->span, screen->map_of,
                                             screen->trends.weeks, screen->trends.from };
    if (screen->is_loaded)
        review_release(&screen->review);
    screen->review = review;
    screen->is_loaded = true;
    fill_words(screen, ui);
    list_set_count(&screen->list, review_lists_months(screen) ? MONTHS : review.period.day_count);
    list_select(&screen->list, selected_of(screen));
    return period_week(&screen->calendar_from, &week_to, ui->journal, review.period.from, error);
}

/* --- acting --- */

static enum outcome show(struct review_screen *screen, struct ui *ui, enum review_span span,
                         struct date date)
{
    ui->span = span;
    screen->span = span;
    screen->date = date;
    screen->words.top = 0;
    return OUTCOME_RELOAD;
}

/* Shows a year as the map of its next leading nutrient; after the last one, as months. */
static enum outcome turn_map(struct review_screen *screen, struct ui *ui)
{
    size_t count = screen->review.period.targets->leading_count;
    if (screen->layout.width < REVIEW_MAP_WIDTH) {
        screen_tell(ui, STYLE_PLAIN, "The map of a year needs %d columns.", REVIEW_MAP_WIDTH);
        return OUTCOME_HANDLED;
    }
    screen->shows_words = false;
    screen->map_of = screen->span != REVIEW_YEAR ? 1 : (screen->map_of + 1) % (count + 1);
    return show(screen, ui, REVIEW_YEAR, screen->date);
}

static enum outcome select_day(struct review_screen *screen)
{
    size_t selected = screen->list.selected;
    size_t count;
    if (review_lists_months(screen))
        selected = review_month(&count, &screen->review.period, selected);
    screen->date = screen->review.period.days[selected].date;
    return OUTCOME_HANDLED;
}

static enum outcome click(struct review_screen *screen, const struct input *input)
{
    const struct review_layout *layout = &screen->layout;
    int row = input->y - layout->first_y;
    if (layout->first_y < 0 || row < 0)
        return OUTCOME_IGNORED;
    int place = row;
    if (layout->map_x >= 0) {
        if (row > 6 || input->x < layout->map_x)
            return OUTCOME_IGNORED;
        struct date day = date_add(screen->calendar_from, (input->x - layout->map_x) * 7 + row);
        place = date_difference(day, screen->review.period.from);
    } else if (layout->calendar_x >= 0) {
        int x = input->x - layout->calendar_x;
        if (x < 0 || x % layout->group_step >= 7 * layout->sign_step)
            return OUTCOME_IGNORED;
        struct date day =
            date_add(screen->calendar_from, row * 7 + x % layout->group_step / layout->sign_step);
        place = date_difference(day, screen->review.period.from);
    }
    if (place < 0 || (size_t)place >= screen->list.count)
        return OUTCOME_IGNORED;
    list_select(&screen->list, (size_t)place);
    return select_day(screen);
}

static enum outcome move_days(struct review_screen *screen, const struct input *input)
{
    struct list *list = &screen->list;
    int page = review_lists_months(screen) ? 3 : 7;
    if (input->action == ACTION_DOWN)
        list_move(list, 1);
    else if (input->action == ACTION_UP)
        list_move(list, -1);
    else if (input->action == ACTION_PAGE_DOWN)
        list_move(list, page);
    else if (input->action == ACTION_PAGE_UP)
        list_move(list, -page);
    else if (input->action == ACTION_FIRST)
        list_select(list, 0);
    else if (input->action == ACTION_LAST)
        list_select(list, list->count);
    else if (input->action == ACTION_CLICK)
        return click(screen, input);
    else
        return OUTCOME_IGNORED;
    return select_day(screen);
}

/* Moves in the trends: to another week, by all weeks, or to another chart. */
static enum outcome move_weeks(struct review_screen *screen, struct ui *ui,
                               const struct input *input)
{
    struct trends *trends = &screen->trends;
    struct date day = screen->date;
    bool is_page = input->action == ACTION_PAGE_UP || input->action == ACTION_PAGE_DOWN;
    bool is_back = input->action == ACTION_PAGE_UP || input->action == ACTION_PREVIOUS;
    bool is_step = input->action == ACTION_PREVIOUS || input->action == ACTION_NEXT;
    int days = (is_page ? 7 * trends->weeks : 7) * (is_back ? -1 : 1);
    if (is_page)
        trends->from = date_add(trends->from, days);
    if (is_page || is_step)
        day = date_add(day, days);
    else if (input->action != ACTION_CLICK)
        return list_act(&trends->panels, input, LIST_UNCLICKED) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
    else if (!trends_view_find(&day, trends, screen->layout.columns, input->x))
        return OUTCOME_IGNORED;
    return show(screen, ui, REVIEW_DAYS, day);
}

/* Turns from twelve weeks to a year of them and back. */
static enum outcome turn_weeks(struct review_screen *screen, struct ui *ui)
{
    bool is_long = screen->trends.weeks == TRENDS_WEEKS_LONG;
    struct date to = trends_to(&screen->trends);
    screen->trends.weeks = is_long ? TRENDS_WEEKS : TRENDS_WEEKS_LONG;
    screen->trends.from = date_add(to, 1 - 7 * screen->trends.weeks);
    return show(screen, ui, REVIEW_DAYS, screen->date);
}

/* Asks for a note on the selected day. */
static enum outcome ask_note(const struct review_screen *screen, struct ui *ui,
                             struct request *request)
{
    static char title[40];
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct day_note note = { .note = NULL };
    char date[DATE_TEXT];
    if (day_note_load(&note, &arena, ui->journal->log, screen->date, &error))
        screen_tell_error(ui, &error);
    date_format_short(date, screen->date);
    snprintf(title, sizeof title, "Note on %s", date);
    *request = (struct request){ .screen = SCREEN_PROMPT, .title = title };
    bool is_long = note.note && strlen(note.note) >= sizeof request->text;
    if (is_long)
        screen_tell(ui, STYLE_WARN,
                    "This note is longer than a line here takes; change it with "
                    "marrow note.");
    else
        snprintf(request->text, sizeof request->text, "%s", note.note ? note.note : "");
    arena_release(&arena);
    return is_long ? OUTCOME_HANDLED : OUTCOME_OPEN;
}

static enum outcome review_screen_act(void *state, struct ui *ui, const struct input *input,
                                      struct request *request, struct result *result)
{
    struct review_screen *screen = state;
    enum review_span clicked;
    if (!screen->is_loaded)
        return OUTCOME_IGNORED;
    if (input->action == ACTION_NOTE)
        return ask_note(screen, ui, request);
    if (input->action == ACTION_WEEK)
        return show(screen, ui, REVIEW_WEEK, screen->date);
    if (input->action == ACTION_TRENDS)
        return show(screen, ui, REVIEW_DAYS, screen->date);
    if (screen->span == REVIEW_DAYS &&
        (input->action == ACTION_NEXT || input->action == ACTION_PREVIOUS))
        return move_weeks(screen, ui, input);
    if (input->action == ACTION_NEXT)
        return show(screen, ui, screen->span, review_step(screen->span, screen->date, 1));
    if (input->action == ACTION_PREVIOUS)
        return show(screen, ui, screen->span, review_step(screen->span, screen->date, -1));
    if (input->action == ACTION_TODAY)
        return show(screen, ui, screen->span, ui->journal->today);
    if (input->action == ACTION_CLICK && review_view_find_tab(&clicked, screen, input->y, input->x))
        return show(screen, ui, clicked, screen->date);
    if (input->action == ACTION_SWITCH)
        return show(screen, ui, (enum review_span)((screen->span + 1) % REVIEW_SPAN_COUNT),
                    screen->date);
    if (input->action == ACTION_WORDS) {
        screen->shows_words = !screen->shows_words;
        return OUTCOME_HANDLED;
    }
    if (input->action == ACTION_MAP && screen->span == REVIEW_DAYS)
        return turn_weeks(screen, ui);
    if (input->action == ACTION_MAP)
        return turn_map(screen, ui);
    if (input->action == ACTION_ACCEPT && review_lists_months(screen))
        return show(screen, ui, REVIEW_MONTH, screen->date);
    if (input->action == ACTION_ACCEPT && screen->span == REVIEW_DAYS)
        return show(screen, ui, REVIEW_WEEK, screen->date);
    if (input->action == ACTION_ACCEPT) {
        result->is_accepted = true;
        result->day = screen->date;
        return OUTCOME_CLOSE;
    }
    if (screen->shows_words)
        return pager_act(&screen->words, input) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
    return screen->span == REVIEW_DAYS ? move_weeks(screen, ui, input) : move_days(screen, input);
}

static enum outcome review_screen_resume(void *state, struct ui *ui, const struct result *result)
{
    struct review_screen *screen = state;
    struct error error = ERROR_INIT;
    if (!result->is_accepted || result->screen != SCREEN_PROMPT)
        return OUTCOME_HANDLED;
    if (day_note_set_note(ui->journal, screen->date, 0, result->text, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    screen_tell_done(ui, text_is_blank(result->text) ? "Removed the note" : "Saved the note");
    return OUTCOME_CHANGED;
}

static struct date review_screen_day(const void *state)
{
    const struct review_screen *screen = state;
    return screen->date;
}

static void review_screen_layout(void *state, const struct ui *ui, int rows, int columns)
{
    (void)ui;
    review_view_layout(state, rows, columns);
}

static void review_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    review_view_draw(state, ui, window);
}

const struct screen_class review_screen = {
    .title = "Review",
    .state_size = sizeof(struct review_screen),
    .bindings = bindings,
    .open = review_screen_open,
    .load = review_screen_load,
    .layout = review_screen_layout,
    .draw = review_screen_draw,
    .act = review_screen_act,
    .resume = review_screen_resume,
    .day = review_screen_day,
    .close = review_screen_close,
};
