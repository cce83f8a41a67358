/* Starting or changing a course: first its product, then its dose, times and days. */
#include <stdio.h>
#include <string.h>

#include "core/action.h"
#include "core/binding.h"
#include "core/form.h"
#include "core/line.h"
#include "core/list.h"
#include "core/paint.h"
#include "core/screen.h"
#include "dose_actions.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/course.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/plan.h"
#include "marrow/journal/target.h"
#include "marrow/report/crossing.h"
#include "page/preview.h"

#define HITS 200 /* results searched for supplements */

enum { FIELD_DOSE, FIELD_AT, FIELD_DAYS, FIELD_FROM, FIELD_UNTIL, FIELD_WHY, FIELD_BY };

struct course_screen {
    struct date date;
    struct line search; /* searches for the product of a new course */
    struct search_results results;
    const struct food **found; /* supplements and medicines among the results, in their arena */
    struct list list; /* rows of `found` */
    struct form form; /* no fields while the product is being searched */
    struct arena arena;
    struct courses courses;
    const struct course *course; /* NULL: a new course */
    struct targets targets; /* the day's targets: which nutrients lead */
    struct food food; /* set once the product is chosen */
    struct measured measured;
    struct measured filled; /* the dose as the form was filled with it; amount 0: none */
};

static const struct binding bindings[] = {
    FORM_BINDINGS,
    BINDINGS_END,
};

/* --- opening --- */

static bool is_form(const struct course_screen *screen)
{
    return screen->form.count > 0;
}

static void fill_form(struct course_screen *screen, const struct course_plan *plan,
                      struct date from)
{
    struct buffer text = BUFFER_INIT;
    char day[DATE_TEXT];
    struct form *form = &screen->form;
    screen->filled = (struct measured){ .amount = plan->amount };
    snprintf(screen->filled.text, sizeof screen->filled.text, "%s", plan->measure);
    form_add(form, "Dose", "2 tablets", plan->measure);
    plan_format_times(&text, plan);
    form_add(form, "At", "8:00,20:00; any for no time", text.text);
    buffer_clear(&text);
    plan_format_days(&text, plan);
    form_add(form, "Days", "daily; mon,wed,fri; every 30 days", text.text);
    date_format_iso(day, from);
    form_add(form, "From", screen->course ? "first day of the change" : "first day of the course",
             day);
    day[0] = '\0';
    if (plan->has_end)
        date_format_iso(day, plan->end);
    form_add(form, "Until", "a date or 8 weeks; empty: no end", day);
    form_add(form, "Why", "what it is for", plan->reason ? plan->reason : "");
    form_add(form, "By", "who advised it", plan->advised_by ? plan->advised_by : "");
    buffer_release(&text);
}

/* Proposes the amount last taken, or one. */
static void propose_dose(struct course_screen *screen)
{
    struct error ignored = ERROR_INIT;
    struct quantity nothing = { .has_count = false };
    if (measure_settle(&screen->measured, &screen->food, &nothing, &ignored))
        screen->measured = (struct measured){ .text = "" };
}

static enum status find_course(struct course_screen *screen, struct ui *ui, int64_t id,
                               struct error *error)
{
    enum status status = courses_load(&screen->courses, ui->journal->log, error);
    if (!status)
        screen->course = courses_get(&screen->courses, id);
    if (!status && !screen->course)
        status = error_set(error, STATUS_NOT_FOUND, "the course no longer exists");
    if (!status)
        status = journal_find_origin(&screen->food, &screen->arena, ui->journal,
                                     screen->course->origin, error);
    return status;
}

static enum status search(struct course_screen *screen, struct ui *ui, struct error *error)
{
    size_t count = 0;
    search_results_release(&screen->results);
    enum status status =
        journal_find(&screen->results, ui->journal, screen->search.text.text, HITS, NULL, error);
    if (status)
        return status;
    screen->found =
        arena_alloc(&screen->results.arena, (screen->results.count + 1) * sizeof *screen->found);
    for (size_t i = 0; i < screen->results.count; i++)
        if (food_is_supplement(&screen->results.hits[i].food))
            screen->found[count++] = &screen->results.hits[i].food;
    screen->list = (struct list){ 0 };
    list_set_count(&screen->list, count);
    return STATUS_OK;
}

static enum status course_screen_open(void *state, struct ui *ui, const struct request *request,
                                      struct error *error)
{
    struct course_screen *screen = state;
    screen->date = request->day;
    line_init(&screen->search);
    enum status status = targets_load(&screen->targets, ui->journal->log, screen->date, error);
    if (status)
        return status;
    if (!request->course_id)
        return search(screen, ui, error);
    status = find_course(screen, ui, request->course_id, error);
    if (status)
        return status;
    fill_form(screen, &course_last(screen->course)->plan, screen->date);
    return STATUS_OK;
}

static void course_screen_close(void *state)
{
    struct course_screen *screen = state;
    form_release(&screen->form);
    line_release(&screen->search);
    search_results_release(&screen->results);
    courses_release(&screen->courses);
    targets_release(&screen->targets);
    arena_release(&screen->arena);
}

/* --- painting --- */

static void draw_search(const struct course_screen *screen, const struct ui *ui, WINDOW *window)
{
    int columns = getmaxx(window);
    int rows = getmaxy(window) - 2;
    int cursor = paint_line(window, 1, 0, columns, " Product: ", screen->search.text.text,
                            screen->search.cursor);
    for (int i = 0; i < rows && screen->list.top + (size_t)i < screen->list.count; i++) {
        size_t index = screen->list.top + (size_t)i;
        const struct food *food = screen->found[index];
        char line[256];
        int name = columns >= 60 ? columns - 36 : columns - 3;
        paint_text(window, 2 + i, 2, name, STYLE_PLAIN, food->name);
        preview_line(line, ui, &screen->targets, food, 1);
        if (columns >= 60)
            paint_text(window, 2 + i, name + 4, columns - name - 5, STYLE_DIM, line);
        if (index == screen->list.selected)
            paint_focus(window, 2 + i, 0, columns);
    }
    if (screen->list.count == 0)
        paint_wrapped(window, 2, 1, columns - 2, rows, STYLE_WARN,
                      "No supplement or medicine found.");
    wmove(window, 1, cursor);
}

static void draw_form(const struct course_screen *screen, WINDOW *window)
{
    int columns = getmaxx(window);
    int cursor_y = 0;
    int cursor_x = 0;
    form_draw(&screen->form, window, 1, &cursor_y, &cursor_x);
    int y = 2 + (int)screen->form.count;
    if (y < getmaxy(window))
        paint_wrapped(window, y, 1, columns - 2, getmaxy(window) - y, STYLE_DIM,
                      "A dose meant for several days is spread evenly over them. Discuss doses and "
                      "their duration with a doctor.");
    wmove(window, cursor_y, cursor_x);
}

static void course_screen_layout(void *state, const struct ui *ui, int rows, int columns)
{
    struct course_screen *screen = state;
    (void)ui;
    (void)columns;
    list_scroll(&screen->list, (size_t)(rows - 2));
}

static void course_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct course_screen *screen = state;
    werase(window);
    paint_text(window, 0, 1, getmaxx(window) - 2, STYLE_STRONG,
               is_form(screen) ? screen->food.name : "New course");
    if (!is_form(screen))
        paint_fold(window, 0, getmaxx(window), screen->list.top, list_below(&screen->list));
    if (is_form(screen))
        draw_form(screen, window);
    else
        draw_search(screen, ui, window);
}

/* --- reading the form --- */

/* What the fields say so far. */
struct course_reading {
    struct course_screen *screen;
    struct date today;
    int day_starts;
    struct course_plan plan;
    struct date from; /* the day it starts or changes */
};

static enum status read_dose(struct course_screen *screen, struct course_plan *plan,
                             const char *text, struct error *error)
{
    const char *before = screen->filled.amount > 0 ? screen->filled.text : NULL;
    if (before && strcmp(text, before) == 0) {
        screen->measured = screen->filled;
        plan->amount = screen->measured.amount;
        plan->measure = screen->measured.text;
        return STATUS_OK; /* left as it was */
    }
    enum status status = measure_replace(&screen->measured, &screen->food, text, before, error);
    plan->amount = screen->measured.amount;
    plan->measure = screen->measured.text;
    return status;
}

static enum status read_field(void *into, size_t field, const char *text, struct error *error)
{
    struct course_reading *reading = into;
    struct course_plan *plan = &reading->plan;
    enum status status;
    switch (field) {
    case FIELD_DOSE:
        return read_dose(reading->screen, plan, text, error);
    case FIELD_AT:
        status = plan_parse_times(plan, text, error);
        plan_settle_nights(plan, reading->day_starts);
        return status;
    case FIELD_DAYS:
        return plan_parse_days(plan, text, error);
    case FIELD_FROM:
        status = date_parse(&reading->from, text, reading->today, error);
        if (!status && !reading->screen->course)
            plan->start = reading->from;
        return status;
    case FIELD_UNTIL:
        return plan_parse_end(plan, text, reading->today, error);
    case FIELD_WHY:
        plan->reason = text_is_blank(text) ? NULL : text;
        return STATUS_OK;
    default:
        plan->advised_by = text_is_blank(text) ? NULL : text;
        return STATUS_OK;
    }
}

static bool read_form(struct course_reading *out, struct course_screen *screen, struct ui *ui,
                      size_t last)
{
    *out = (struct course_reading){ .screen = screen,
                                    .today = ui->journal->today,
                                    .day_starts = ui->journal->day_starts,
                                    .plan = { .start = screen->date },
                                    .from = screen->date };
    if (screen->course)
        out->plan = course_last(screen->course)->plan;
    return form_read(&screen->form, ui, last, read_field, out);
}

/* --- acting --- */

static enum status begin(struct course_screen *screen, struct ui *ui,
                         const struct course_plan *plan, int64_t *id, struct error *error)
{
    struct crossings crossings = { .count = 0 };
    char done[256];
    enum status status =
        crossings_load_plan(&crossings, ui->journal, plan->start, &screen->food, plan, error);
    if (!status)
        status = course_create(id, ui->journal, &screen->food, plan, error);
    snprintf(done, sizeof done, "Started a course of %.180s", screen->food.name);
    if (!status)
        dose_tell(ui, &crossings, done);
    crossings_release(&crossings);
    return status;
}

static enum status change(struct course_screen *screen, struct ui *ui,
                          const struct course_plan *plan, struct date from, struct error *error)
{
    struct crossings crossings = { .count = 0 };
    char done[256];
    enum status status =
        crossings_load_plan(&crossings, ui->journal, from, &screen->food, plan, error);
    if (!status)
        status = course_change(ui->journal, screen->course, plan, from, error);
    snprintf(done, sizeof done, "Changed the course of %.180s", screen->course->food);
    if (!status)
        dose_tell(ui, &crossings, done);
    crossings_release(&crossings);
    return status;
}

static enum outcome save(struct course_screen *screen, struct ui *ui, struct result *result)
{
    struct error error = ERROR_INIT;
    struct course_reading reading;
    int64_t id = 0;
    enum status status;
    if (screen->course && !form_is_changed(&screen->form)) {
        screen_tell(ui, STYLE_PLAIN, "Nothing changed.");
        return OUTCOME_CLOSE;
    }
    if (!read_form(&reading, screen, ui, FIELD_BY))
        return OUTCOME_HANDLED;
    if (screen->course) {
        id = screen->course->parts[0].id;
        status = change(screen, ui, &reading.plan, reading.from, &error);
    } else {
        status = begin(screen, ui, &reading.plan, &id, &error);
    }
    if (status) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    result->is_accepted = true;
    result->entry_id = id;
    return OUTCOME_CLOSE;
}

/* Takes the selected product and proposes its dose, once a day at no fixed time. */
static enum outcome choose(struct course_screen *screen)
{
    if (screen->list.count == 0)
        return OUTCOME_HANDLED;
    screen->food = *screen->found[screen->list.selected];
    propose_dose(screen);
    struct course_plan plan = { .amount = screen->measured.amount,
                                .measure = screen->measured.text,
                                .weekdays = WEEKDAYS_ALL,
                                .interval_days = 1 };
    fill_form(screen, &plan, screen->date);
    return OUTCOME_HANDLED;
}

static enum outcome act_on_search(struct course_screen *screen, struct ui *ui,
                                  const struct input *input)
{
    struct error error = ERROR_INIT;
    if (input->action == ACTION_ACCEPT)
        return choose(screen);
    if (input->action == ACTION_DOWN || input->action == ACTION_UP) {
        list_move(&screen->list, input->action == ACTION_DOWN ? 1 : -1);
        return OUTCOME_HANDLED;
    }
    if (!line_act(&screen->search, input))
        return OUTCOME_IGNORED;
    if (search(screen, ui, &error))
        screen_tell_error(ui, &error);
    return OUTCOME_HANDLED;
}

static enum outcome course_screen_act(void *state, struct ui *ui, const struct input *input,
                                      struct request *request, struct result *result)
{
    struct course_screen *screen = state;
    struct course_reading so_far;
    (void)request;
    if (!is_form(screen))
        return act_on_search(screen, ui, input);
    if (form_is_done(&screen->form, input))
        return save(screen, ui, result);
    if (input->action == ACTION_ACCEPT && !read_form(&so_far, screen, ui, screen->form.focus))
        return OUTCOME_HANDLED;
    return form_act(&screen->form, ui, input) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
}

const struct screen_class course_screen = {
    .title = "Course",
    .takes_text = true,
    .state_size = sizeof(struct course_screen),
    .bindings = bindings,
    .open = course_screen_open,
    .layout = course_screen_layout,
    .draw = course_screen_draw,
    .act = course_screen_act,
    .close = course_screen_close,
};
