/* Painting the courses: a list, and the plan of the selected one. */
#include <stdio.h>

#include "core/paint.h"
#include "courses_view.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/text.h"
#include "marrow/journal/course.h"
#include "marrow/journal/day_note.h"
#include "marrow/journal/plan.h"
#include "marrow/journal/schedule.h"

#define MEDIUM 60 /* columns from which the plan stands beside the name */
#define STATE 16 /* columns of the doses' state */
#define DETAIL_ROWS 5
#define TALL 14 /* rows from which there are more details, with advice below them */

static const char doctor[] = "Discuss doses and their duration with a doctor.";

/* Writes the state of the day's doses in a few words. A due or missed dose comes first. */
static void say_state(char out[64], enum style *style, const struct courses_screen *screen,
                      const struct course *course)
{
    const struct doses *doses = &screen->reminders.doses;
    int taken = 0;
    int ahead = 0;
    int all = 0;
    *style = STYLE_DIM;
    out[0] = '\0';
    for (size_t i = 0; i < doses->count; i++) {
        const struct slot *slot = &doses->slots[i];
        char time[TIME_TEXT] = "";
        if (slot->course != course)
            continue;
        all++;
        taken += slot->state == DOSE_TAKEN;
        ahead += slot->state == DOSE_AHEAD;
        if (!schedule_wants_slot(slot) || *style == STYLE_WARN)
            continue;
        if (slot->minute != MINUTE_NONE)
            plan_format_time(time, slot->minute);
        *style = STYLE_WARN;
        snprintf(out, 64, "%s%s%s", schedule_state_name(slot->state), time[0] ? " " : "", time);
    }
    if (*style == STYLE_WARN)
        return;
    if (course_has_ended(course, screen->date))
        snprintf(out, 64, "ended");
    else if (date_difference(course->parts[0].plan.start, screen->date) > 0)
        snprintf(out, 64, "not started");
    else if (all == 0)
        snprintf(out, 64, "not today");
    else if (ahead > 0)
        snprintf(out, 64, "%d taken, %d later", taken, ahead);
    else
        snprintf(out, 64, taken > 0 ? "taken" : "skipped");
}

static void draw_row(const struct courses_screen *screen, WINDOW *window, int y,
                     const struct course *course)
{
    struct buffer plan = BUFFER_INIT;
    char state[64];
    enum style style;
    int columns = getmaxx(window);
    int state_x = columns - STATE - 1;
    int name = columns >= MEDIUM ? (state_x - 2) / 2 : state_x - 2;
    say_state(state, &style, screen, course);
    plan_format(&plan, &course_last(course)->plan);
    paint_text(window, y, 1, name, STYLE_PLAIN, course->food);
    if (columns >= MEDIUM)
        paint_text(window, y, name + 2, state_x - name - 3, STYLE_DIM, plan.text);
    paint_text(window, y, state_x, STATE, style, state);
    buffer_release(&plan);
}

/* Paints the plan of the selected course, over at most `rows` rows. */
static void draw_details(const struct courses_screen *screen, WINDOW *window, int y, int rows,
                         const struct course *course)
{
    struct buffer text = BUFFER_INIT;
    const struct course_plan *plan = &course_last(course)->plan;
    char day[DATE_TEXT];
    plan_format(&text, plan);
    date_format_iso(day, course->parts[0].plan.start);
    buffer_addf(&text, "; from %s", day);
    if (plan->has_end) {
        date_format_iso(day, plan->end);
        buffer_addf(&text, " to %s", day);
    }
    if (plan->reason)
        buffer_addf(&text, "; for %s", plan->reason);
    if (plan->advised_by)
        buffer_addf(&text, "; advised by %s", plan->advised_by);
    int columns = getmaxx(window) - 2;
    int used = paint_wrapped(window, y, 1, columns, rows, STYLE_PLAIN, text.text);
    for (size_t i = 0; i < screen->reminders.count && used < rows; i++) {
        if (screen->reminders.reminders[i].course != course)
            continue;
        buffer_clear(&text);
        reminder_format(&text, &screen->reminders.reminders[i]);
        used += paint_wrapped(window, y + used, 1, columns, rows - used, STYLE_WARN, text.text);
    }
    buffer_release(&text);
}

static void draw_header(const struct courses_screen *screen, const struct ui *ui, WINDOW *window)
{
    struct date_parts parts = date_parts(screen->date);
    char when[48];
    int columns = getmaxx(window);
    bool is_today = date_difference(screen->date, ui->journal->today) == 0;
    bool is_none = screen->reminders.supplements == DAY_SUPPLEMENTS_NONE;
    snprintf(when, sizeof when, "%s%s %d %s%s", is_none ? "none taken, " : "",
             date_weekday_name(date_weekday(screen->date)), parts.day, date_month_name(parts.month),
             is_today ? ", today" : "");
    int x = 1 + paint_text(window, 0, 1, columns - 2, STYLE_STRONG,
                           screen->shows_ended ? "All courses" : "Courses");
    paint_right(window, 0, x + 1, columns - x - 2, STYLE_DIM, when);
}

static int detail_rows(int rows)
{
    return rows >= TALL ? DETAIL_ROWS : 3;
}

static int advice_rows(int columns)
{
    return columns >= (int)sizeof doctor + 1 ? 1 : 2;
}

/* Gives the list the rows that the heading, a rule, the details and, in tall windows, the advice
 * leave free. */
void courses_view_layout(struct courses_screen *screen, int rows, int columns)
{
    int below = detail_rows(rows) + (rows >= TALL ? advice_rows(columns) : 0);
    list_scroll(&screen->list, (size_t)(rows - 2 - below));
}

void courses_view_draw(const struct courses_screen *screen, const struct ui *ui, WINDOW *window)
{
    int rows;
    int columns;
    werase(window);
    getmaxyx(window, rows, columns);
    if (!screen->is_loaded)
        return;
    draw_header(screen, ui, window);
    const struct list *list = &screen->list;
    int list_rows = (int)list->height;
    for (int i = 0; i < list_rows && list->top + (size_t)i < list->count; i++) {
        draw_row(screen, window, 1 + i, screen->shown[list->top + (size_t)i]);
        if (list->top + (size_t)i == list->selected)
            paint_focus(window, 1 + i, 0, columns);
    }
    paint_rule(window, 1 + list_rows, 0, columns, ui->wording.unicode);
    if (list->count > 0)
        draw_details(screen, window, 2 + list_rows, detail_rows(rows),
                     screen->shown[list->selected]);
    else
        paint_wrapped(window, 1, 1, columns - 2, list_rows, STYLE_DIM,
                      screen->reminders.doses.courses.count > 0
                          ? "No current courses: Tab shows ended ones, n starts one."
                          : "No courses yet: n starts one.");
    int advice = advice_rows(columns);
    if (rows >= TALL || list->count == 0)
        paint_wrapped(window, rows - advice, 1, columns - 2, advice, STYLE_DIM, doctor);
    paint_fold(window, 0, getmaxx(window), list->top, list_below(list));
    wmove(window, 1 + (int)(list->selected - list->top), 0);
}
