/* Pages to read: the weeks of one course, and the sheet for the doctor. */
#include <string.h>

#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/journal/course.h"
#include "marrow/journal/plan.h"
#include "marrow/report/adherence.h"
#include "marrow/report/sheet.h"
#include "page/pager.h"

struct sheet_screen {
    int64_t course_id; /* 0: the sheet */
    struct date date;
    struct pager pager;
};

static enum status sheet_screen_open(void *state, struct ui *ui, const struct request *request,
                                     struct error *error)
{
    struct sheet_screen *screen = state;
    (void)ui;
    (void)error;
    screen->course_id = request->course_id;
    screen->date = request->day;
    return STATUS_OK;
}

static void sheet_screen_close(void *state)
{
    struct sheet_screen *screen = state;
    pager_release(&screen->pager);
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
    buffer_add_text(out, "\nTotal: ");
    adherence_format(out, &adherence->counts);
    buffer_add_text(out, "\n\n");
    for (size_t i = adherence->week_count; i-- > 0;) {
        date_format_iso(day, adherence->weeks[i].from);
        buffer_addf(out, "%s  ", day);
        adherence_format(out, &adherence->weeks[i].counts);
        buffer_add_char(out, '\n');
    }
}

/* Writes what happened to one course on all its days up to today. */
static enum status write_course(struct buffer *out, const struct sheet_screen *screen,
                                struct ui *ui, struct error *error)
{
    struct courses courses;
    struct adherence adherence;
    struct date to = ui->journal->today;
    enum status status = courses_load(&courses, ui->journal->log, error);
    if (status)
        return status;
    const struct course *course = courses_get(&courses, screen->course_id);
    if (!course) {
        courses_release(&courses);
        buffer_add_text(out, "The course no longer exists.\n");
        return STATUS_OK;
    }
    struct date from = course->parts[0].plan.start;
    if (date_difference(from, to) > 0)
        to = from;
    status = adherence_load(&adherence, ui->journal, course, from, to, error);
    if (!status) {
        add_course(out, course, &adherence);
        adherence_release(&adherence);
    }
    courses_release(&courses);
    return status;
}

static enum status write_sheet(struct buffer *out, const struct sheet_screen *screen, struct ui *ui,
                               struct error *error)
{
    struct sheet sheet;
    struct date to = screen->date;
    enum status status = sheet_load(&sheet, ui->journal, date_add(to, 1 - SHEET_DAYS), to, error);
    if (status)
        return status;
    sheet_format(out, &sheet, &ui->wording);
    buffer_add_text(out,
                    "\nmarrow sheet | lpr prints this page; marrow sheet --from D --to D shows "
                    "other days.\n");
    sheet_release(&sheet);
    return STATUS_OK;
}

/* Adds the text's lines; the first is the heading. */
static void add_lines(struct pager *pager, struct buffer *text)
{
    enum style style = STYLE_STRONG;
    for (char *line = text->text; *line;) {
        char *end = line + strcspn(line, "\n");
        bool is_last = *end == '\0';
        *end = '\0';
        pager_add(pager, &(struct pager_line){ .x = 1, .style = style, .text = line });
        style = STYLE_PLAIN;
        line = is_last ? end : end + 1;
    }
}

static enum status sheet_screen_load(void *state, struct ui *ui, struct error *error)
{
    struct sheet_screen *screen = state;
    struct buffer text = BUFFER_INIT;
    enum status status = screen->course_id ? write_course(&text, screen, ui, error)
                                           : write_sheet(&text, screen, ui, error);
    pager_clear(&screen->pager);
    add_lines(&screen->pager, &text);
    buffer_release(&text);
    return status;
}

/* --- showing --- */

static void sheet_screen_layout(void *state, const struct ui *ui, int rows, int columns)
{
    struct sheet_screen *screen = state;
    (void)ui;
    pager_layout(&screen->pager, columns, rows);
}

static void sheet_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct sheet_screen *screen = state;
    (void)ui;
    werase(window);
    pager_draw(&screen->pager, window, 0);
    wmove(window, 0, 0);
}

static enum outcome sheet_screen_act(void *state, struct ui *ui, const struct input *input,
                                     struct request *request, struct result *result)
{
    struct sheet_screen *screen = state;
    (void)ui;
    (void)request;
    (void)result;
    return pager_act(&screen->pager, input) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
}

static bool sheet_screen_find(void *state, const char *text, bool is_back)
{
    struct sheet_screen *screen = state;
    return pager_find(&screen->pager, text, is_back);
}

const struct screen_class sheet_screen = {
    .title = "Course details and doctor's sheet",
    .state_size = sizeof(struct sheet_screen),
    .bindings = pager_bindings,
    .open = sheet_screen_open,
    .load = sheet_screen_load,
    .layout = sheet_screen_layout,
    .draw = sheet_screen_draw,
    .act = sheet_screen_act,
    .close = sheet_screen_close,
    .find = sheet_screen_find,
};
