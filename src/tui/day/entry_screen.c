/* Changing one entry: its amount, time, meal or day. */
#include <stdio.h>
#include <string.h>

#include "core/action.h"
#include "core/binding.h"
#include "core/form.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/measure.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/meal.h"
#include "marrow/report/day.h"
#include "page/preview.h"

enum { FIELD_AMOUNT, FIELD_TIME, FIELD_MEAL, FIELD_DAY };

struct entry_screen {
    struct form form;
    struct day day;
    bool has_day;
    const struct day_entry *entry; /* in day */
    struct meals meals;
    struct measured measured;
    bool is_measured;
    bool is_confirmed; /* an unusual amount was asked about once */
    struct error problem;
};

static const struct binding bindings[] = {
    FORM_BINDINGS,
    BINDINGS_END,
};

static const struct day_entry *find_entry(const struct day *day, int64_t id,
                                          const struct day_meal **meal)
{
    for (size_t m = 0; m < day->meal_count; m++) {
        for (size_t e = 0; e < day->meals[m].count; e++) {
            if (day->meals[m].entries[e].id == id) {
                *meal = &day->meals[m];
                return &day->meals[m].entries[e];
            }
        }
    }
    return NULL;
}

/* Reads the amount; one that was not touched stays as it is. */
static void measure(struct entry_screen *screen)
{
    const struct day_entry *entry = screen->entry;
    const char *text = form_text(&screen->form, FIELD_AMOUNT);
    enum status status = STATUS_OK;
    screen->is_confirmed = false;
    if (strcmp(text, entry->measure) == 0) {
        screen->measured = (struct measured){ .amount = entry->amount };
        snprintf(screen->measured.text, sizeof screen->measured.text, "%s", entry->measure);
    } else {
        status =
            measure_replace(&screen->measured, entry->food, text, entry->measure, &screen->problem);
    }
    screen->is_measured = !status;
}

static enum status entry_screen_open(void *state, struct ui *ui, const struct request *request,
                                     struct error *error)
{
    struct entry_screen *screen = state;
    const struct day_meal *meal = NULL;
    char time[TIME_TEXT] = "";
    char date[DATE_TEXT];
    enum status status = day_load(&screen->day, ui->journal, request->day, error);
    if (status)
        return status;
    screen->has_day = true;
    status = meals_load(&screen->meals, ui->journal->log, error);
    if (status)
        return status;
    screen->entry = find_entry(&screen->day, request->entry_id, &meal);
    if (!screen->entry)
        return error_set(error, STATUS_NOT_FOUND, "the entry no longer exists");
    if (screen->entry->minute != MINUTE_NONE)
        date_time_format(time, screen->entry->minute);
    date_format_iso(date, request->day);
    form_add(&screen->form, "Amount", "180 g, 2 slices, 1/2 cup", screen->entry->measure);
    form_add(&screen->form, "Time", "7:40; empty for none", time);
    form_add(&screen->form, "Meal", "name or first letters", meal->name);
    form_add(&screen->form, "Day", "17 nov, yesterday, +1, mon", date);
    measure(screen);
    return STATUS_OK;
}

static void entry_screen_close(void *state)
{
    struct entry_screen *screen = state;
    form_release(&screen->form);
    meals_release(&screen->meals);
    if (screen->has_day)
        day_release(&screen->day);
}

static void entry_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct entry_screen *screen = state;
    int columns = getmaxx(window);
    int cursor_y = 0;
    int cursor_x = 0;
    char text[256];
    werase(window);
    paint_text(window, 0, 1, columns - 2, STYLE_STRONG, screen->entry->food->name);
    form_draw(&screen->form, window, 1, &cursor_y, &cursor_x);
    int y = 2 + (int)screen->form.count;
    if (screen->is_measured) {
        preview_line(text, ui, &screen->day.targets, screen->entry->food, screen->measured.amount);
        int x = 4 + paint_text(window, y, 1, columns - 2, STYLE_PLAIN, text);
        preview_taken(window, y++, x, columns - x - 1, screen->entry->food, &screen->measured,
                      form_text(&screen->form, FIELD_AMOUNT));
    } else {
        y += paint_wrapped(window, y, 1, columns - 2, 2, STYLE_WARN, screen->problem.text);
    }
    preview_measures(text, screen->entry->food);
    if (y < getmaxy(window))
        paint_wrapped(window, y, 1, columns - 2, getmaxy(window) - y, STYLE_DIM, text);
    wmove(window, cursor_y, cursor_x);
}

/* What the fields say. */
struct entry_reading {
    const struct entry_screen *screen;
    const struct journal *journal;
    int minute;
    const struct meal *meal;
    struct date day;
};

/* Reads a time. One after midnight stays on its day if the entry was already logged so. */
static enum status read_time(struct entry_reading *reading, const char *text, struct error *error)
{
    int before = reading->screen->entry->minute;
    reading->minute = MINUTE_NONE;
    if (text_is_blank(text))
        return STATUS_OK;
    enum status status = date_time_parse(&reading->minute, text, error);
    if (status)
        return status;
    if (before >= 1440 && reading->minute == before - 1440)
        reading->minute = before;
    else if (reading->minute != before)
        reading->minute = journal_minute_of(reading->journal, reading->minute);
    return STATUS_OK;
}

/* Sets an error that names the meals there are. */
static enum status refuse_meal(const struct meals *meals, const char *text, struct error *error)
{
    struct buffer names = BUFFER_INIT;
    for (size_t i = 0; i < meals->count; i++) {
        buffer_add_joint(&names, i, meals->count, "or");
        buffer_add_text(&names, meals->meals[i].name);
    }
    enum status status =
        error_set(error, STATUS_INVALID, "'%.40s' is not a meal; try %s", text, names.text);
    buffer_release(&names);
    return status;
}

static enum status read_meal(struct entry_reading *reading, const char *text, struct error *error)
{
    reading->meal = meals_find(&reading->screen->meals, text, strlen(text));
    return reading->meal ? STATUS_OK : refuse_meal(&reading->screen->meals, text, error);
}

/* Reads a field, except the amount, which was read while it was typed. */
static enum status read_field(void *into, size_t field, const char *text, struct error *error)
{
    struct entry_reading *reading = into;
    switch (field) {
    case FIELD_TIME:
        return read_time(reading, text, error);
    case FIELD_MEAL:
        return read_meal(reading, text, error);
    case FIELD_DAY:
        return date_parse(&reading->day, text, reading->journal->today, error);
    default:
        return STATUS_OK;
    }
}

static enum outcome save(struct entry_screen *screen, struct ui *ui, struct result *result)
{
    struct error error = ERROR_INIT;
    struct entry_reading reading = { .screen = screen, .journal = ui->journal };
    if (!form_is_changed(&screen->form)) {
        screen_tell(ui, STYLE_PLAIN, "Nothing changed.");
        return OUTCOME_CLOSE;
    }
    if (!screen->is_measured) {
        screen_tell(ui, STYLE_WARN, "%.400s", screen->problem.text);
        screen->form.focus = FIELD_AMOUNT;
        return OUTCOME_HANDLED;
    }
    if (screen->measured.is_questionable && !screen->is_confirmed) {
        screen->is_confirmed = true;
        screen_tell(ui, STYLE_WARN, "%s is a lot. The same key again saves it anyway.",
                    screen->measured.text);
        return OUTCOME_HANDLED;
    }
    if (!form_read(&screen->form, ui, FIELD_DAY, read_field, &reading))
        return OUTCOME_HANDLED;
    bool is_same_amount = strcmp(screen->measured.text, screen->entry->measure) == 0;
    struct entry_change change = { .measured = is_same_amount ? NULL : &screen->measured,
                                   .day = &reading.day,
                                   .minute = &reading.minute,
                                   .meal_id = &reading.meal->id };
    if (entries_change(ui->journal, &screen->entry->id, 1, &change, NULL, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    screen_tell_done(ui, "Saved %.300s", screen->entry->food->name);
    result->is_accepted = true;
    result->entry_id = screen->entry->id;
    return OUTCOME_CLOSE;
}

static enum outcome entry_screen_act(void *state, struct ui *ui, const struct input *input,
                                     struct request *request, struct result *result)
{
    struct entry_screen *screen = state;
    (void)request;
    if (form_is_done(&screen->form, input))
        return save(screen, ui, result);
    if (!form_act(&screen->form, ui, input))
        return OUTCOME_IGNORED;
    if (screen->form.focus == FIELD_AMOUNT)
        measure(screen);
    return OUTCOME_HANDLED;
}

const struct screen_class entry_screen = {
    .title = "Edit an entry",
    .takes_text = true,
    .state_size = sizeof(struct entry_screen),
    .bindings = bindings,
    .open = entry_screen_open,
    .draw = entry_screen_draw,
    .act = entry_screen_act,
    .close = entry_screen_close,
};
