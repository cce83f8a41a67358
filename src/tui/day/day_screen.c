#include "day_actions.h"
#include "day_marks.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/action.h"
#include "core/binding.h"
#include "core/list.h"
#include "core/paint.h"
#include "core/screen.h"
#include "course/dose_actions.h"
#include "day_view.h"
#include "log_actions.h"
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/day_note.h"
#include "marrow/journal/meal.h"
#include "marrow/journal/own_food.h"
#include "marrow/report/day.h"
#include "marrow/report/period.h"
#include "marrow/report/reminder.h"
#include "marrow/report/review.h"
#include "screens.h"

enum purpose {
    PURPOSE_GO_TO = 1,
    PURPOSE_NOTE,
    PURPOSE_MEAL_NOTE,
    PURPOSE_ENTRY_NOTE,
    PURPOSE_MARK,
    PURPOSE_MOVE
};

static const struct binding bindings[] = {
    { "a i", ACTION_ADD, NEED_WRITABLE, "add",
      "add a food to the selected meal: type a few letters" },
    { "A", ACTION_QUICK, NEED_WRITABLE, "quick",
      "quick entry: 2 eggs, 30g almonds @breakfast 7:40" },
    { "e Enter", ACTION_EDIT, NEED_WRITABLE | NEED_ENTRY, "edit",
      "change the selected entry's amount, time, meal or day" },
    { "d Del x", ACTION_DELETE, NEED_WRITABLE | NEED_SELECTION, "delete",
      "delete the marked entries, the selected entry or the whole selected meal" },
    { "s", ACTION_SUGGEST, NEED_NOTHING, "suggest", "foods that would close the gaps" },
    { "Space v", ACTION_SELECT, NEED_SELECTION, NULL,
      "mark the entry or meal, for d, y, J, K and @; Esc clears the marks" },
    { "J", ACTION_MOVE_LATER, NEED_WRITABLE | NEED_SELECTION, NULL, "move it to the next meal" },
    { "K", ACTION_MOVE_EARLIER, NEED_WRITABLE | NEED_SELECTION, NULL,
      "move it to the previous meal" },
    { "@", ACTION_MOVE, NEED_WRITABLE | NEED_SELECTION, NULL,
      "move it to a meal, a time or a day: snack 15:30, - (no time), tomorrow" },
    { "y", ACTION_COPY, NEED_SELECTION, NULL,
      "copy the marked entries, or the selected one or meal" },
    { "p", ACTION_PASTE, NEED_WRITABLE, NULL,
      "paste what was copied into the selected meal (a whole day: each into its own)" },
    { "^T", ACTION_USUAL, NEED_WRITABLE | NEED_SELECTION, NULL,
      "log a template, such as the usual breakfast, or make one of the selected meal" },
    { "c .", ACTION_AGAIN, NEED_WRITABLE | NEED_SELECTION, NULL,
      "copy the selected meal from the last day that has it" },
    { "Y", ACTION_COPY_DAY, NEED_NOTHING, NULL, "copy the whole day" },
    { "D", ACTION_DELETE_DAY, NEED_WRITABLE, NULL, "delete all entries of the day" },
    { "T", ACTION_TAKE, NEED_WRITABLE, "take", "take all doses that are due, as one step" },
    { "w", ACTION_WEEK, NEED_NOTHING, "week", "show the week of this day" },
    { "r", ACTION_REVIEW, NEED_NOTHING, NULL,
      "review the period last looked at: a week, four weeks, a month, a year or trends" },
    { "W", ACTION_TRENDS, NEED_NOTHING, NULL,
      "trends: twelve weeks or a year, with your measurements" },
    { "h Left", ACTION_PREVIOUS, NEED_NOTHING, NULL, "the previous day" },
    { "l Right", ACTION_NEXT, NEED_NOTHING, NULL, "the next day" },
    { "[ {", ACTION_PREVIOUS_WEEK, NEED_NOTHING, NULL, "one week back" },
    { "] }", ACTION_NEXT_WEEK, NEED_NOTHING, NULL, "one week forward" },
    { "t", ACTION_TODAY, NEED_NOTHING, NULL, "today" },
    { "o", ACTION_GO_TO, NEED_NOTHING, NULL, "go to a date: 17 nov, yest, 3d, next mon" },
    { "m", ACTION_MARK, NEED_WRITABLE, NULL,
      "choose whether the day is complete, partial, untracked or open" },
    { "n", ACTION_NOTE, NEED_WRITABLE, NULL,
      "write a note on the selected entry or meal, or on a day without entries" },
    { "N", ACTION_NOTE_DAY, NEED_WRITABLE, NULL, "write a note on the day" },
    { "R", ACTION_RECIPE, NEED_WRITABLE | NEED_SELECTION, NULL,
      "edit the selected recipe, or make one from the selected meal" },
    { "E", ACTION_EDIT_FOOD, NEED_WRITABLE | NEED_ENTRY, NULL,
      "correct the food of the selected entry" },
    { "j Down ^N WheelDown", ACTION_DOWN, NEED_NOTHING, NULL, "down" },
    { "k Up ^P WheelUp", ACTION_UP, NEED_NOTHING, NULL, "up" },
    { "PgDn ^F ^D", ACTION_PAGE_DOWN, NEED_NOTHING, NULL, "a page down" },
    { "PgUp ^B ^U b", ACTION_PAGE_UP, NEED_NOTHING, NULL, "a page up" },
    { "g Home", ACTION_FIRST, NEED_NOTHING, NULL, "the first row" },
    { "G End", ACTION_LAST, NEED_NOTHING, NULL, "the last row" },
    { "Click", ACTION_CLICK, NEED_NOTHING, NULL,
      "select a row, go to another date, or press the key below; twice: Enter" },
    { "q ^C", ACTION_QUIT, NEED_NOTHING, "quit", "quit marrow" },
    { "Esc", ACTION_NONE, NEED_NOTHING, NULL, "clear the marks" },
    BINDINGS_END,
};

static enum status day_screen_open(void *state, struct ui *ui, const struct request *request,
                                   struct error *error)
{
    struct day_screen *screen = state;
    (void)ui;
    (void)error;
    screen->date = request->day;
    return STATUS_OK;
}

static void release(struct day_screen *screen)
{
    if (!screen->is_loaded)
        return;
    day_release(&screen->day);
    reminders_release(&screen->reminders);
    screen->is_loaded = false;
}

static void day_screen_close(void *state)
{
    struct day_screen *screen = state;
    release(screen);
    free(screen->clip);
    day_marks_clear(screen);
}

static const struct day_row *selected_row(const struct day_screen *screen)
{
    return screen->is_loaded && screen->list.count > 0 ? &screen->rows[screen->list.selected]
                                                       : NULL;
}

/* Selects the current meal when today opens, so that foods are added there. */
static void select_meal_of_now(struct day_screen *screen, const struct journal *journal)
{
    struct error error = ERROR_INIT;
    struct meals meals;
    if (date_difference(screen->date, journal->today) != 0 ||
        meals_load(&meals, journal->log, &error))
        return;
    const struct meal *now = meals_at(&meals, journal->minute, false);
    for (size_t i = 0; now && i < screen->list.count; i++) {
        if (screen->rows[i].meal->id == now->id) {
            list_select(&screen->list, i);
            break;
        }
    }
    meals_release(&meals);
}

static size_t build_rows(struct day_screen *screen)
{
    size_t count = 0;
    struct day *day = &screen->day;
    screen->rows =
        arena_alloc(&day->arena, (day->meal_count + day->entry_count) * sizeof *screen->rows);
    for (size_t m = 0; m < day->meal_count; m++) {
        screen->rows[count++] = (struct day_row){ &day->meals[m], NULL };
        for (size_t e = 0; e < day->meals[m].count; e++)
            screen->rows[count++] = (struct day_row){ &day->meals[m], &day->meals[m].entries[e] };
    }
    return count;
}

/* Keeps the selection on its row (or on the wanted entry), even when rows before it came or went.
 * If the entry is gone, keeps the selection within its meal, where the next food belongs. */
static void select_again(struct day_screen *screen, int64_t entry_id, int64_t meal_id)
{
    struct list *list = &screen->list;
    size_t before = list->selected;
    for (size_t i = 0; i < list->count; i++) {
        const struct day_row *row = &screen->rows[i];
        if (row->entry && row->entry->id == entry_id) {
            list_select(list, i);
            return;
        }
        bool is_nearer = !row->entry || (entry_id && i <= before);
        if (row->meal->id == meal_id && is_nearer)
            list_select(list, i);
    }
}

static enum status load_week(struct day_screen *screen, struct journal *journal,
                             struct error *error)
{
    struct date from;
    struct date to;
    int year;
    enum status status = period_week(&from, &to, journal, screen->date, error);
    screen->week = status ? 0 : period_week_number(&year, from, to);
    return status;
}

static enum status load_day(struct day_screen *screen, struct ui *ui, struct error *error)
{
    struct day day;
    const struct day_row *row = selected_row(screen);
    int64_t entry_id = row && row->entry ? row->entry->id : 0;
    int64_t meal_id = row ? row->meal->id : 0;
    struct reminders reminders;
    enum status status = load_week(screen, ui->journal, error);
    if (!status)
        status = reminders_load(&reminders, ui->journal, screen->date, error);
    if (status)
        return status;
    status = day_load(&day, ui->journal, screen->date, error);
    if (status) {
        reminders_release(&reminders);
        return status;
    }
    bool is_first = !screen->is_loaded;
    release(screen);
    screen->day = day;
    screen->reminders = reminders;
    screen->is_loaded = true;
    list_set_count(&screen->list, build_rows(screen));
    if (is_first)
        select_meal_of_now(screen, ui->journal);
    day_marks_follow(screen);
    select_again(screen, screen->wanted_entry ? screen->wanted_entry : entry_id, meal_id);
    screen->wanted_entry = 0;
    return STATUS_OK;
}

/* Stays on the day that is shown where another one cannot be loaded. */
static enum status day_screen_load(void *state, struct ui *ui, struct error *error)
{
    struct day_screen *screen = state;
    int week = screen->week;
    enum status status = load_day(screen, ui, error);
    if (status && screen->is_loaded) {
        screen->date = screen->day.date;
        screen->week = week;
    }
    return status;
}

static unsigned day_screen_has(const void *state)
{
    const struct day_row *row = selected_row(state);
    return (row ? NEED_SELECTION : 0u) | (row && row->entry ? NEED_ENTRY : 0u);
}

/* --- what actions do --- */

static enum outcome go_to(struct day_screen *screen, struct date date)
{
    struct date_parts parts = date_parts(date);
    if (parts.year < 1900 || parts.year > 9999)
        return OUTCOME_HANDLED;
    screen->date = date;
    return OUTCOME_RELOAD;
}

/* Asks for a note on the row's entry or meal, or on the day (row NULL). The prompt says which. */
static enum outcome ask_note(struct ui *ui, const struct day_screen *screen,
                             const struct day_row *row, struct request *request)
{
    static char title[80];
    char date[DATE_TEXT];
    const char *note = !row ? screen->day.note : row->entry ? row->entry->note : row->meal->note;
    enum purpose purpose = !row         ? PURPOSE_NOTE
                           : row->entry ? PURPOSE_ENTRY_NOTE
                                        : PURPOSE_MEAL_NOTE;
    date_format_short(date, screen->date);
    snprintf(title, sizeof title, "Note on %.*s",
             row && row->entry
                 ? (int)text_fit(row->entry->food->name, strlen(row->entry->food->name), 40, NULL)
                 : 40,
             !row         ? date
             : row->entry ? row->entry->food->name
                          : row->meal->name);
    *request = (struct request){ .screen = SCREEN_PROMPT, .title = title, .purpose = (int)purpose };
    if (note && strlen(note) >= sizeof request->text) {
        screen_tell(ui, STYLE_WARN,
                    "This note is longer than a line here takes; change it with "
                    "marrow note.");
        return OUTCOME_HANDLED;
    }
    snprintf(request->text, sizeof request->text, "%s", note ? note : "");
    return OUTCOME_OPEN;
}

/* The marks in the order of the choice. */
static const enum day_mark marks[] = { DAY_MARK_COMPLETE, DAY_MARK_PARTIAL, DAY_MARK_UNTRACKED,
                                       DAY_MARK_OPEN, DAY_MARK_NONE };

#define MARK_COUNT (sizeof marks / sizeof *marks)

/* Offers the marks of a day, and what the entries say by themselves. */
static enum outcome choose_mark(const struct day_screen *screen, struct request *request)
{
    *request = (struct request){ .screen = SCREEN_CHOICE,
                                 .title = "This day is",
                                 .choice = MARK_COUNT - 1,
                                 .purpose = PURPOSE_MARK };
    snprintf(request->text, sizeof request->text,
             "complete: all that was eaten is logged\npartial: something is missing\n"
             "untracked: leave it out of means\nopen: not over yet\n"
             "as the entries say%s%s%s",
             screen->day.mark ? "" : " (",
             screen->day.mark ? "" : day_status_name(screen->day.status),
             screen->day.mark ? "" : "?)");
    for (size_t i = 0; i < MARK_COUNT; i++) {
        if (marks[i] == screen->day.mark)
            request->choice = i;
    }
    return OUTCOME_OPEN;
}

static enum outcome ask_move(struct request *request)
{
    *request = (struct request){ .screen = SCREEN_PROMPT,
                                 .title = "Move to",
                                 .hint = "snack 15:30, - (no time), tomorrow",
                                 .purpose = PURPOSE_MOVE };
    return OUTCOME_OPEN;
}

/* Marks the row and goes on to the next one. */
static enum outcome turn_mark(struct day_screen *screen, const struct day_row *row)
{
    day_marks_turn(screen, row);
    list_move(&screen->list, row->entry ? 1 : (long)row->meal->count + 1);
    return OUTCOME_HANDLED;
}

static enum outcome open_screen(const struct day_screen *screen, const struct day_row *row,
                                int number, struct request *request)
{
    *request = (struct request){ .screen = number,
                                 .day = screen->date,
                                 .meal_id = row ? row->meal->id : 0 };
    if (row && row->entry)
        request->entry_id = row->entry->id;
    return OUTCOME_OPEN;
}

/* Opens the recipe that was eaten, or a new recipe made of the meal. */
static enum outcome open_recipe(const struct day_screen *screen, const struct day_row *row,
                                struct request *request)
{
    const struct food *food = row->entry ? row->entry->food : NULL;
    open_screen(screen, row, SCREEN_RECIPE, request);
    if (food && food->kind == FOOD_RECIPE && own_food_is(food))
        snprintf(request->text, sizeof request->text, "%.500s", food->origin);
    return OUTCOME_OPEN;
}

static enum outcome edit_food(const struct day_screen *screen, const struct day_row *row,
                              struct request *request)
{
    const struct food *food = row->entry->food;
    if (food->kind == FOOD_RECIPE && own_food_is(food))
        return open_recipe(screen, row, request);
    enum outcome outcome = open_screen(screen, row, SCREEN_FOOD_FORM, request);
    snprintf(request->text, sizeof request->text, "%s", food->origin);
    return outcome;
}

static enum outcome navigate(struct day_screen *screen, const struct input *input)
{
    if (list_act(&screen->list, input, screen->layout.list_y))
        return OUTCOME_HANDLED;
    if (input->action == ACTION_NEXT)
        return go_to(screen, date_add(screen->date, 1));
    if (input->action == ACTION_PREVIOUS)
        return go_to(screen, date_add(screen->date, -1));
    if (input->action == ACTION_NEXT_WEEK)
        return go_to(screen, date_add(screen->date, 7));
    if (input->action == ACTION_PREVIOUS_WEEK)
        return go_to(screen, date_add(screen->date, -7));
    return OUTCOME_IGNORED;
}

/* The screens that open with the day and the selected row, besides those with a key in
 * screens.h. */
static const struct {
    enum action action;
    int screen;
} opened[] = {
    { ACTION_ADD, SCREEN_ADD },       { ACTION_QUICK, SCREEN_QUICK },
    { ACTION_EDIT, SCREEN_ENTRY },    { ACTION_SUGGEST, SCREEN_SUGGEST },
    { ACTION_REVIEW, SCREEN_REVIEW }, { ACTION_USUAL, SCREEN_TEMPLATES },
};

static enum outcome day_screen_act(void *state, struct ui *ui, const struct input *input,
                                   struct request *request, struct result *result)
{
    struct day_screen *screen = state;
    const struct day_row *row = selected_row(screen);
    (void)result;
    if (input->action == ACTION_OPEN)
        return open_screen(screen, row, input->screen, request);
    for (size_t i = 0; i < sizeof opened / sizeof *opened; i++)
        if (input->action == opened[i].action)
            return open_screen(screen, row, opened[i].screen, request);
    if (input->action == ACTION_WEEK || input->action == ACTION_TRENDS) {
        ui->span = input->action == ACTION_WEEK ? REVIEW_WEEK : REVIEW_DAYS;
        return open_screen(screen, row, SCREEN_REVIEW, request);
    }
    if (input->action == ACTION_EDIT_FOOD)
        return edit_food(screen, row, request);
    if (input->action == ACTION_RECIPE)
        return open_recipe(screen, row, request);
    if (input->action == ACTION_TAKE)
        return dose_take_due(ui, &screen->reminders.doses);
    if (input->action == ACTION_DELETE)
        return day_delete_entries(screen, ui, row);
    if (input->action == ACTION_DELETE_DAY)
        return day_delete_entries(screen, ui, NULL);
    if (input->action == ACTION_COPY)
        return day_copy_entries(screen, ui, row);
    if (input->action == ACTION_COPY_DAY)
        return day_copy_entries(screen, ui, NULL);
    if (input->action == ACTION_PASTE)
        return day_paste_entries(screen, ui, row ? row->meal : NULL);
    if (input->action == ACTION_AGAIN)
        return day_log_again(screen, ui, row->meal);
    if (input->action == ACTION_MARK)
        return choose_mark(screen, request);
    if (input->action == ACTION_NOTE)
        return ask_note(ui, screen, screen->day.entry_count > 0 ? row : NULL, request);
    if (input->action == ACTION_NOTE_DAY)
        return ask_note(ui, screen, NULL, request);
    if (input->action == ACTION_SELECT)
        return turn_mark(screen, row);
    if (input->action == ACTION_MOVE)
        return ask_move(request);
    if (input->action == ACTION_MOVE_LATER || input->action == ACTION_MOVE_EARLIER)
        return day_marks_shift(screen, ui, row, input->action == ACTION_MOVE_LATER);
    if (input->action == ACTION_TODAY)
        return go_to(screen, ui->journal->today);
    if (input->action == ACTION_GO_TO || (input->action == ACTION_CLICK && input->y == 0)) {
        *request = (struct request){ .screen = SCREEN_PROMPT,
                                     .title = "Go to",
                                     .hint = "17 nov, yest, 3d, next mon",
                                     .purpose = PURPOSE_GO_TO };
        return OUTCOME_OPEN;
    }
    if (input->action == ACTION_NONE) {
        day_marks_clear(screen);
        return OUTCOME_HANDLED;
    }
    return navigate(screen, input);
}

/* Logs the template that was chosen, or what is usual, into the selected meal. */
static enum outcome log_chosen(struct day_screen *screen, struct ui *ui,
                               const struct result *result)
{
    const struct day_row *row = selected_row(screen);
    if (!row)
        return OUTCOME_RELOAD;
    const struct meal meal = { .id = row->meal->id, .name = row->meal->name };
    if (result->template_id)
        screen->wanted_entry = log_template(ui, result->template_id, screen->date, meal.id);
    else
        (void)log_usual_meal(ui, screen->date, &meal);
    return OUTCOME_CHANGED;
}

static enum outcome day_screen_resume(void *state, struct ui *ui, const struct result *result)
{
    struct day_screen *screen = state;
    struct error error = ERROR_INIT;
    struct date date;
    if (!result->is_accepted)
        return OUTCOME_RELOAD;
    if (result->screen == SCREEN_REVIEW)
        return go_to(screen, result->day);
    if (result->screen == SCREEN_TEMPLATES)
        return log_chosen(screen, ui, result);
    if (result->screen == SCREEN_PROMPT && result->purpose == PURPOSE_GO_TO) {
        if (!date_parse(&date, result->text, ui->journal->today, &error))
            return go_to(screen, date);
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    const struct day_row *row = selected_row(screen);
    if (result->screen == SCREEN_CHOICE)
        return day_set_mark(screen, ui, marks[result->choice]);
    if (result->screen == SCREEN_PROMPT && result->purpose == PURPOSE_MOVE)
        return row ? day_marks_move(screen, ui, row, result->text) : OUTCOME_HANDLED;
    if (result->screen == SCREEN_PROMPT && result->purpose == PURPOSE_ENTRY_NOTE)
        return row && row->entry ? day_set_entry_note(ui, row->entry->id, result->text)
                                 : OUTCOME_HANDLED;
    if (result->screen == SCREEN_PROMPT)
        return day_set_note(screen, ui,
                            row && result->purpose == PURPOSE_MEAL_NOTE ? row->meal->id : 0,
                            result->text);
    if (result->entry_id)
        screen->wanted_entry = result->entry_id;
    return OUTCOME_CHANGED;
}

static void day_screen_layout(void *state, const struct ui *ui, int rows, int columns)
{
    day_view_layout(state, ui, rows, columns);
}

static void day_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    day_view_draw(state, ui, window);
}

static bool has_text(const void *of, size_t row, const char *text)
{
    const struct day_screen *screen = of;
    const struct day_row *shown = &screen->rows[row];
    return text_has_nocase(shown->entry ? shown->entry->food->name : shown->meal->name, text);
}

static bool day_screen_find(void *state, const char *text, bool is_back)
{
    struct day_screen *screen = state;
    return list_find(&screen->list, text, is_back, has_text, screen);
}

const struct screen_class day_screen = {
    .title = "Day",
    .state_size = sizeof(struct day_screen),
    .bindings = bindings,
    .open = day_screen_open,
    .load = day_screen_load,
    .layout = day_screen_layout,
    .draw = day_screen_draw,
    .has = day_screen_has,
    .act = day_screen_act,
    .resume = day_screen_resume,
    .close = day_screen_close,
    .find = day_screen_find,
};
