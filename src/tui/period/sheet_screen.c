/* Pages to read: what became of one course by week, and the sheet for the doctor. */
#include <stdlib.h>
#include <string.h>

#include "core/list.h"
#include "core/screen.h"
#include "marrow/base/text.h"
#include "marrow/journal/plan.h"
#include "marrow/report/adherence.h"
#include "marrow/report/sheet.h"

struct sheet_screen {
    int64_t course_id; /* 0: the sheet */
    struct date date;
    struct buffer text; /* lines */
    struct list *scroll; /* its selection is the first line shown */
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

static enum status sheet_screen_open(void *state, struct ui *ui, const struct request *request,
                                     struct error *error)
{
    struct sheet_screen *screen = state;
    (void)ui;
    (void)error;
    screen->course_id = request->course_id;
    screen->date = request->day;
    buffer_init(&screen->text);
    screen->scroll = xcalloc(1, sizeof *screen->scroll);
    return STATUS_OK;
}

static void sheet_screen_close(void *state)
{
    struct sheet_screen *screen = state;
    buffer_release(&screen->text);
    free(screen->scroll);
}

/* --- what stands on it --- */

static void add_part(struct buffer *out, const struct course_plan *plan)
{
    char day[DATE_TEXT];
    date_format_iso(day, plan->start);
    buffer_addf(out, "from %s", day);
    if (plan->has_end) {
        date_format_iso(day, plan->end);
        buffer_addf(out, " to %s", day);
    }
    buffer_addf(out, ": %s at ", plan->measure);
    if (plan->minute_count > 0)
        plan_format_times(out, plan);
    else
        buffer_add_text(out, "any time");
    buffer_add_text(out, ", ");
    plan_format_days(out, plan);
    buffer_add_char(out, '\n');
}

static void add_course(struct buffer *out, const struct course *course,
                       const struct adherence *adherence)
{
    char day[DATE_TEXT];
    const struct course_plan *last = &course_last(course)->plan;
    text_clean(out, course->food, strlen(course->food));
    buffer_add_char(out, '\n');
    for (size_t i = 0; i < course->part_count; i++)
        add_part(out, &course->parts[i].plan);
    if (last->reason)
        buffer_addf(out, "for %s\n", last->reason);
    if (last->advised_by)
        buffer_addf(out, "advised by %s\n", last->advised_by);
    buffer_add_text(out, "\nIn all: ");
    adherence_format(out, &adherence->counts);
    buffer_add_text(out, "\n\n");
    for (size_t i = adherence->week_count; i-- > 0;) {
        date_format_iso(day, adherence->weeks[i].from);
        buffer_addf(out, "%s  ", day);
        adherence_format(out, &adherence->weeks[i].counts);
        buffer_add_char(out, '\n');
    }
}

static const struct course *find_course(const struct courses *courses, int64_t id)
{
    for (size_t i = 0; i < courses->count; i++)
        for (size_t k = 0; k < courses->courses[i].part_count; k++)
            if (courses->courses[i].parts[k].id == id)
                return &courses->courses[i];
    return NULL;
}

/* Of all its days up to today. */
static enum status write_course(struct sheet_screen *screen, struct ui *ui, struct error *error)
{
    struct courses courses;
    struct adherence adherence;
    struct date to = ui->journal->today;
    enum status status = courses_load(&courses, ui->journal->log, error);
    if (status)
        return status;
    const struct course *course = find_course(&courses, screen->course_id);
    if (!course) {
        courses_release(&courses);
        buffer_add_text(&screen->text, "The course is gone.\n");
        return STATUS_OK;
    }
    struct date from = course->parts[0].plan.start;
    if (date_difference(from, to) > 0)
        to = from;
    status = adherence_load(&adherence, ui->journal, course, from, to, error);
    if (!status) {
        add_course(&screen->text, course, &adherence);
        adherence_release(&adherence);
    }
    courses_release(&courses);
    return status;
}

static enum status write_sheet(struct sheet_screen *screen, struct ui *ui, struct error *error)
{
    struct sheet sheet;
    struct date to = screen->date;
    enum status status = sheet_load(&sheet, ui->journal, date_add(to, 1 - SHEET_DAYS), to, error);
    if (status)
        return status;
    sheet_format(&screen->text, &sheet, &ui->wording);
    buffer_add_text(&screen->text, "\nmarrow sheet | lpr prints this page; marrow sheet --from D "
                                   "--to D is of other days.\n");
    sheet_release(&sheet);
    return STATUS_OK;
}

static size_t count_lines(const char *text)
{
    size_t lines = 0;
    for (; *text; text++)
        lines += *text == '\n';
    return lines;
}

static enum status sheet_screen_load(void *state, struct ui *ui, struct error *error)
{
    struct sheet_screen *screen = state;
    buffer_clear(&screen->text);
    enum status status =
        screen->course_id ? write_course(screen, ui, error) : write_sheet(screen, ui, error);
    list_set_count(screen->scroll, count_lines(screen->text.text));
    return status;
}

/* --- showing --- */

/* The line, wrapped where the window is narrower; returns the rows taken. */
static int draw_line(WINDOW *window, int y, const char *line, size_t length, enum style style)
{
    struct buffer text = BUFFER_INIT;
    int columns = getmaxx(window) - 2;
    int rows = 1;
    buffer_add(&text, line, length);
    if ((int)text_width(text.text, text.length) <= columns)
        paint_text(window, y, 1, columns, style, text.text);
    else
        rows = paint_wrapped(window, y, 1, columns, getmaxy(window) - y, style, text.text);
    buffer_release(&text);
    return rows;
}

static void sheet_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct sheet_screen *screen = state;
    const char *line = screen->text.text;
    size_t index = 0;
    int y = 0;
    (void)ui;
    werase(window);
    for (; *line && y < getmaxy(window); index++) {
        size_t length = strcspn(line, "\n");
        if (index >= screen->scroll->selected)
            y += draw_line(window, y, line, length, index == 0 ? STYLE_STRONG : STYLE_PLAIN);
        line += length + (line[length] == '\n');
    }
    screen->scroll->height =
        index > screen->scroll->selected ? index - screen->scroll->selected : 1;
    wmove(window, 0, 0);
}

static enum outcome sheet_screen_act(void *state, struct ui *ui, const struct input *input,
                                     struct request *request, struct result *result)
{
    struct sheet_screen *screen = state;
    (void)ui;
    (void)request;
    (void)result;
    return list_act(screen->scroll, input, LIST_UNCLICKED) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
}

const struct screen_class sheet_screen = {
    .title = "A course by week, and the sheet for the doctor",
    .state_size = sizeof(struct sheet_screen),
    .bindings = bindings,
    .open = sheet_screen_open,
    .load = sheet_screen_load,
    .draw = sheet_screen_draw,
    .act = sheet_screen_act,
    .close = sheet_screen_close,
};
