/* Reviewing a week: seven days of bars for each leading nutrient, means with their days, and the
 * sources.
 */
#include "core/action.h"
#include "core/binding.h"
#include "core/list.h"
#include "core/screen.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/target.h"
#include "marrow/report/period.h"
#include "screens.h"
#include "week_view.h"

static const struct binding bindings[] = {
    { "Enter w", ACTION_ACCEPT, NEED_NOTHING, "to the day", "go to the selected day" },
    { "Tab s", ACTION_SWITCH, NEED_NOTHING, "sources", "show the sources of the next nutrient" },
    { "r", ACTION_REVIEW, NEED_NOTHING, "review", "review a week, four weeks, a month or a year" },
    { "h Left [", ACTION_PREVIOUS, NEED_NOTHING, "earlier", "the previous week" },
    { "l Right ]", ACTION_NEXT, NEED_NOTHING, "later", "the next week" },
    { "t", ACTION_TODAY, NEED_NOTHING, NULL, "this week" },
    { "j Down WheelDown", ACTION_DOWN, NEED_NOTHING, NULL, "the next day" },
    { "k Up WheelUp", ACTION_UP, NEED_NOTHING, NULL, "the previous day" },
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
    return STATUS_OK;
}

static void week_screen_close(void *state)
{
    struct week_screen *screen = state;
    if (screen->is_loaded)
        period_release(&screen->period);
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
    if (!targets_lead(period.targets, screen->sources_of))
        screen->sources_of = period.targets->leading[0];
    list_set_count(&screen->list, period.day_count);
    list_select(&screen->list, (size_t)date_difference(screen->date, from));
    return STATUS_OK;
}

/* --- acting --- */

static enum outcome show_week_of(struct week_screen *screen, struct date date)
{
    screen->date = date;
    return OUTCOME_RELOAD;
}

static enum outcome select_day(struct week_screen *screen)
{
    screen->date = screen->period.days[screen->list.selected].date;
    return OUTCOME_HANDLED;
}

/* Shows the next nutrient's sources. In a small window they take turns with the days. */
static enum outcome next_sources(struct week_screen *screen)
{
    const struct targets *targets = screen->period.targets;
    size_t next = 1;
    while (next < targets->leading_count && targets->leading[next - 1] != screen->sources_of)
        next++;
    bool is_last = next >= targets->leading_count;
    if (screen->is_small && !screen->shows_sources) {
        screen->shows_sources = true;
        screen->sources_of = targets->leading[0];
        return OUTCOME_HANDLED;
    }
    screen->shows_sources = screen->shows_sources && !is_last;
    screen->sources_of = targets->leading[is_last ? 0 : next];
    return OUTCOME_HANDLED;
}

static enum outcome week_screen_act(void *state, struct ui *ui, const struct input *input,
                                    struct request *request, struct result *result)
{
    struct week_screen *screen = state;
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
    if (input->action == ACTION_SWITCH)
        return next_sources(screen);
    if (input->action == ACTION_REVIEW) {
        *request = (struct request){ .screen = SCREEN_REVIEW, .day = screen->date };
        return OUTCOME_OPEN;
    }
    int first = screen->first_y;
    if (input->action == ACTION_DOWN)
        list_move(&screen->list, 1);
    else if (input->action == ACTION_UP)
        list_move(&screen->list, -1);
    else if (input->action == ACTION_FIRST)
        list_select(&screen->list, 0);
    else if (input->action == ACTION_LAST)
        list_select(&screen->list, screen->list.count);
    else if (input->action == ACTION_CLICK && first >= 0 && input->y >= first &&
             (size_t)(input->y - first) < screen->list.count)
        list_select(&screen->list, (size_t)(input->y - first));
    else
        return OUTCOME_IGNORED;
    return select_day(screen);
}

/* Shows the week of the day that the review returned. */
static enum outcome week_screen_resume(void *state, struct ui *ui, const struct result *result)
{
    (void)ui;
    return result->is_accepted ? show_week_of(state, result->day) : OUTCOME_HANDLED;
}

static void week_screen_layout(void *state, const struct ui *ui, int rows, int columns)
{
    (void)ui;
    (void)columns;
    week_view_layout(state, rows);
}

static void week_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    week_view_draw(state, ui, window);
}

const struct screen_class week_screen = {
    .title = "Week",
    .state_size = sizeof(struct week_screen),
    .bindings = bindings,
    .open = week_screen_open,
    .load = week_screen_load,
    .layout = week_screen_layout,
    .draw = week_screen_draw,
    .act = week_screen_act,
    .resume = week_screen_resume,
    .close = week_screen_close,
};
