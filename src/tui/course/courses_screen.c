/* The courses of supplements and medicines, and the state of the day's doses. */
#include "courses_view.h"

#include "core/action.h"
#include "core/binding.h"
#include "core/list.h"
#include "core/paint.h"
#include "core/screen.h"
#include "dose_actions.h"
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/course.h"
#include "marrow/journal/day_note.h"
#include "marrow/report/reminder.h"
#include "screens.h"

static const struct binding bindings[] = {
    { "n a", ACTION_COURSE_NEW, NEED_WRITABLE, "new", "start a course" },
    { "e", ACTION_EDIT, NEED_WRITABLE | NEED_SELECTION, "change",
      "change the course from a date on; earlier days keep their dose" },
    { "Enter", ACTION_COURSE_DETAILS, NEED_SELECTION, "details",
      "the plan, and what was taken and missed each week" },
    { "t T", ACTION_TAKE, NEED_WRITABLE | NEED_SELECTION, "take",
      "take the next dose of the selected course, on the day shown" },
    { "s", ACTION_SKIP, NEED_WRITABLE | NEED_SELECTION, "skip",
      "skip the next dose of the selected course" },
    { "x", ACTION_COURSE_END, NEED_WRITABLE | NEED_SELECTION, "end",
      "end the course on the day shown" },
    { "p", ACTION_SHEET, NEED_NOTHING, "sheet", "the doctor's sheet" },
    { "d Del", ACTION_DELETE, NEED_WRITABLE | NEED_SELECTION, NULL,
      "delete a course with no doses taken" },
    { "m", ACTION_MARK, NEED_WRITABLE, NULL,
      "mark that no supplements were taken on the day; again clears it" },
    { "Tab", ACTION_SWITCH, NEED_NOTHING, NULL, "show or hide ended courses" },
    { "j Down ^N WheelDown", ACTION_DOWN, NEED_NOTHING, NULL, "down" },
    { "k Up ^P WheelUp", ACTION_UP, NEED_NOTHING, NULL, "up" },
    { "PgDn ^F ^D Space", ACTION_PAGE_DOWN, NEED_NOTHING, NULL, "a page down" },
    { "PgUp ^B ^U b", ACTION_PAGE_UP, NEED_NOTHING, NULL, "a page up" },
    { "g Home", ACTION_FIRST, NEED_NOTHING, NULL, "the first course" },
    { "G End", ACTION_LAST, NEED_NOTHING, NULL, "the last course" },
    { "Click", ACTION_CLICK, NEED_NOTHING, NULL, "select a course" },
    BINDINGS_END,
};

static enum status courses_screen_open(void *state, struct ui *ui, const struct request *request,
                                       struct error *error)
{
    struct courses_screen *screen = state;
    (void)ui;
    (void)error;
    screen->date = request->day;
    return STATUS_OK;
}

static void courses_screen_close(void *state)
{
    struct courses_screen *screen = state;
    if (screen->is_loaded)
        reminders_release(&screen->reminders);
}

static const struct course *selected(const struct courses_screen *screen)
{
    return screen->is_loaded && screen->list.count > 0 ? screen->shown[screen->list.selected]
                                                       : NULL;
}

static size_t fill_shown(struct courses_screen *screen)
{
    size_t count = 0;
    struct doses *doses = &screen->reminders.doses;
    screen->shown = arena_alloc(&doses->arena, (doses->courses.count + 1) * sizeof *screen->shown);
    for (size_t i = 0; i < doses->courses.count; i++) {
        const struct course *course = &doses->courses.courses[i];
        if (screen->shows_ended || !course_has_ended(course, screen->date))
            screen->shown[count++] = course;
    }
    return count;
}

static enum status courses_screen_load(void *state, struct ui *ui, struct error *error)
{
    struct courses_screen *screen = state;
    struct reminders reminders;
    const struct course *course = selected(screen);
    int64_t wanted = screen->wanted ? screen->wanted : course ? course->parts[0].id : 0;
    enum status status = reminders_load(&reminders, ui->journal, screen->date, error);
    if (status)
        return status;
    if (screen->is_loaded)
        reminders_release(&screen->reminders);
    screen->reminders = reminders;
    screen->is_loaded = true;
    list_set_count(&screen->list, fill_shown(screen));
    course = courses_get(&screen->reminders.doses.courses, wanted);
    for (size_t i = 0; course && i < screen->list.count; i++)
        if (screen->shown[i] == course)
            list_select(&screen->list, i);
    screen->wanted = 0;
    screen->asked = 0;
    return STATUS_OK;
}

static unsigned courses_screen_has(const void *state)
{
    return selected(state) ? NEED_SELECTION : 0;
}

/* --- acting --- */

static enum outcome open_screen(const struct courses_screen *screen, int number,
                                const struct course *course, struct request *request)
{
    *request = (struct request){ .screen = number,
                                 .day = screen->date,
                                 .course_id = course ? course->parts[0].id : 0 };
    return OUTCOME_OPEN;
}

static enum outcome end_course(struct courses_screen *screen, struct ui *ui,
                               const struct course *course)
{
    struct error error = ERROR_INIT;
    char day[DATE_TEXT];
    if (course_end(ui->journal, course, screen->date, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    date_format_short(day, screen->date);
    screen_tell_done(ui, "Ended the course of %.200s on %s", course->food, day);
    return OUTCOME_CHANGED;
}

static enum outcome delete_course(struct ui *ui, const struct course *course)
{
    struct error error = ERROR_INIT;
    if (course_delete(ui->journal, course, &error)) {
        if (error.status == STATUS_INVALID)
            screen_tell(ui, STYLE_WARN, "Doses were taken, so it cannot be deleted; x ends it.");
        else
            screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    screen_tell_done(ui, "Deleted the course");
    return OUTCOME_CHANGED;
}

/* Takes the next dose. One that lies hours ahead is taken when the key is pressed again. */
static enum outcome take_dose(struct courses_screen *screen, struct ui *ui,
                              const struct course *course)
{
    bool is_asked = screen->asked == course->parts[0].id;
    screen->asked = 0;
    if (!is_asked && dose_ask_early(ui, &screen->reminders.doses, course)) {
        screen->asked = course->parts[0].id;
        return OUTCOME_HANDLED;
    }
    return dose_take(ui, &screen->reminders.doses, course);
}

/* Marks that none were taken on the day, or clears that mark. */
static enum outcome mark_none(const struct courses_screen *screen, struct ui *ui)
{
    struct error error = ERROR_INIT;
    bool is_none = screen->reminders.supplements != DAY_SUPPLEMENTS_NONE;
    if (day_note_set_no_supplements(ui->journal, screen->date, is_none, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    screen_tell_done(ui, is_none ? "Marked: no supplements taken on this day"
                                 : "Cleared the mark: no supplements are logged");
    return OUTCOME_CHANGED;
}

static enum outcome courses_screen_act(void *state, struct ui *ui, const struct input *input,
                                       struct request *request, struct result *result)
{
    struct courses_screen *screen = state;
    const struct course *course = selected(screen);
    (void)result;
    if (input->action == ACTION_COURSE_NEW)
        return open_screen(screen, SCREEN_COURSE, NULL, request);
    if (input->action == ACTION_EDIT)
        return open_screen(screen, SCREEN_COURSE, course, request);
    if (input->action == ACTION_COURSE_DETAILS)
        return open_screen(screen, SCREEN_SHEET, course, request);
    if (input->action == ACTION_SHEET)
        return open_screen(screen, SCREEN_SHEET, NULL, request);
    if (input->action == ACTION_TAKE)
        return take_dose(screen, ui, course);
    screen->asked = 0;
    if (input->action == ACTION_SKIP)
        return dose_skip(ui, &screen->reminders.doses, course);
    if (input->action == ACTION_COURSE_END)
        return end_course(screen, ui, course);
    if (input->action == ACTION_DELETE)
        return delete_course(ui, course);
    if (input->action == ACTION_MARK)
        return mark_none(screen, ui);
    if (input->action == ACTION_SWITCH) {
        screen->shows_ended = !screen->shows_ended;
        return OUTCOME_RELOAD;
    }
    return list_act(&screen->list, input, 1) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
}

static enum outcome courses_screen_resume(void *state, struct ui *ui, const struct result *result)
{
    struct courses_screen *screen = state;
    (void)ui;
    if (!result->is_accepted)
        return OUTCOME_RELOAD;
    screen->wanted = result->entry_id;
    return OUTCOME_CHANGED;
}

static void courses_screen_layout(void *state, const struct ui *ui, int rows, int columns)
{
    (void)ui;
    courses_view_layout(state, rows, columns);
}

static void courses_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    courses_view_draw(state, ui, window);
}

const struct screen_class courses_screen = {
    .title = "Supplement courses",
    .state_size = sizeof(struct courses_screen),
    .bindings = bindings,
    .opener = { "C", ACTION_OPEN, NEED_NOTHING, NULL, "supplement courses and the doctor's sheet" },
    .open = courses_screen_open,
    .load = courses_screen_load,
    .layout = courses_screen_layout,
    .draw = courses_screen_draw,
    .has = courses_screen_has,
    .act = courses_screen_act,
    .resume = courses_screen_resume,
    .close = courses_screen_close,
};
