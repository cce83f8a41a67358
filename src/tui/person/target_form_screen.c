/* Setting an own target: at least, at most, what the limit counts, from when, and a note. */
#include <ctype.h>
#include <stdio.h>

#include "core/action.h"
#include "core/binding.h"
#include "core/form.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/own_target.h"
#include "marrow/journal/target.h"
#include "page/preview.h"

enum { FIELD_NUTRIENT, FIELD_AT_LEAST, FIELD_AT_MOST, FIELD_COUNTS, FIELD_FROM, FIELD_NOTE };

struct target_form_screen {
    struct form form;
    struct arena arena;
    struct own_target before;
};

static const struct binding bindings[] = {
    FORM_BINDINGS,
    BINDINGS_END,
};

static void amount_text(char out[64], const struct ui *ui, enum nutrient nutrient, double amount)
{
    char number[NUMBER_TEXT];
    enum unit unit = nutrients[nutrient].unit;
    out[0] = '\0';
    if (amount <= 0)
        return;
    number_format_typed(number, amount);
    snprintf(out, 64, "%s %s", number,
             ui->wording.unicode ? unit_name(unit) : unit_name_plain(unit));
}

static enum status target_form_open(void *state, struct ui *ui, const struct request *request,
                                    struct error *error)
{
    struct target_form_screen *screen = state;
    char at_least[64];
    char at_most[64];
    char from[DATE_TEXT];
    bool is_new = request->purpose == 0;
    enum nutrient nutrient = is_new ? NUTRIENT_MAGNESIUM : (enum nutrient)(request->purpose - 1);
    enum status status = STATUS_NOT_FOUND;
    if (!is_new)
        status = own_target_find(&screen->before, &screen->arena, ui->journal->log, nutrient,
                                 request->day, error);
    if (status && status != STATUS_NOT_FOUND)
        return status;
    amount_text(at_least, ui, nutrient, screen->before.at_least);
    amount_text(at_most, ui, nutrient, screen->before.at_most);
    date_format_iso(from, request->day);
    form_add(&screen->form, "Nutrient", "calcium, sodium, vitamin K",
             is_new ? "" : nutrients[nutrient].name);
    form_add(&screen->form, "At least", "800 mg; empty: reference value", at_least);
    form_add(&screen->form, "At most", "1000 mg; empty: reference value", at_most);
    form_add(&screen->form, "Counts", "all, supplements or added (a, s, d)",
             target_counts_name(screen->before.counts));
    form_add(&screen->form, "From", "17 nov, today, mon", from);
    form_add(&screen->form, "Note", "shown with the target",
             screen->before.note ? screen->before.note : "");
    screen->form.focus = is_new ? FIELD_NUTRIENT : FIELD_AT_LEAST;
    return STATUS_OK;
}

static void target_form_close(void *state)
{
    struct target_form_screen *screen = state;
    form_release(&screen->form);
    arena_release(&screen->arena);
}

static void target_form_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct target_form_screen *screen = state;
    int columns = getmaxx(window);
    int cursor_y = 0;
    int cursor_x = 0;
    (void)ui;
    werase(window);
    paint_text(window, 0, 1, columns - 2, STYLE_STRONG, "Your own target");
    form_draw(&screen->form, window, 1, &cursor_y, &cursor_x);
    int y = 2 + (int)screen->form.count;
    if (y < getmaxy(window))
        paint_wrapped(window, y, 1, columns - 2, getmaxy(window) - y, STYLE_DIM,
                      "It applies from this date and overrides the reference value. Unusual "
                      "amounts are saved, with a warning. Discuss limits with a doctor.");
    wmove(window, cursor_y, cursor_x);
}

/* What the fields say so far. */
struct target_reading {
    const struct own_target *before;
    struct date today;
    struct own_target target;
};

static enum status read_nutrient(struct target_reading *reading, const char *text,
                                 struct error *error)
{
    enum nutrient nutrient;
    if (!nutrient_find(&nutrient, text))
        return error_set(error, STATUS_INVALID,
                         "'%.40s' is not a nutrient; try calcium or vitamin D.", text);
    reading->target = *reading->before;
    if (nutrient != reading->before->nutrient)
        reading->target = (struct own_target){ .nutrient = nutrient };
    return STATUS_OK;
}

static enum status read_amount(double *out, enum nutrient nutrient, const char *text,
                               struct error *error)
{
    *out = 0;
    return text_is_blank(text) ? STATUS_OK : own_target_parse(out, nutrient, text, error);
}

/* Reads a word or its beginning; "d" also means added. */
static enum status read_counts(enum limit_counts *out, const char *text, struct error *error)
{
    static const enum limit_counts all[] = { LIMIT_ALL, LIMIT_SUPPLEMENTS, LIMIT_ADDED };
    *out = LIMIT_ALL;
    if (text_is_blank(text))
        return STATUS_OK;
    if (text_equal_nocase(text, "d")) {
        *out = LIMIT_ADDED;
        return STATUS_OK;
    }
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        if (text_starts_nocase(target_counts_name(all[i]), text)) {
            *out = all[i];
            return STATUS_OK;
        }
    }
    return error_set(error, STATUS_INVALID,
                     "'%.40s' is not valid; enter all, supplements or added.", text);
}

static enum status read_field(void *into, size_t field, const char *text, struct error *error)
{
    struct target_reading *reading = into;
    struct own_target *target = &reading->target;
    switch (field) {
    case FIELD_NUTRIENT:
        return read_nutrient(reading, text, error);
    case FIELD_AT_LEAST:
        return read_amount(&target->at_least, target->nutrient, text, error);
    case FIELD_AT_MOST:
        return read_amount(&target->at_most, target->nutrient, text, error);
    case FIELD_COUNTS:
        return read_counts(&target->counts, text, error);
    case FIELD_FROM:
        return date_parse(&target->from, text, reading->today, error);
    default:
        target->note = text_is_blank(text) ? NULL : text;
        return STATUS_OK;
    }
}

/* Keeps the parts of that day's target that the form does not show. */
static enum status keep_rest(struct own_target *target, struct store *log, struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct own_target held;
    enum status status = own_target_find(&held, &arena, log, target->nutrient, target->from, error);
    target->quiet = held.quiet;
    target->lead = held.lead;
    arena_release(&arena);
    return status == STATUS_NOT_FOUND ? STATUS_OK : status;
}

/* Tells what was saved, and what is odd about it on a line of its own. */
static void tell_saved(struct ui *ui, enum nutrient nutrient, const char *question)
{
    char name[48];
    char warning[OWN_TARGET_QUESTION + 2];
    snprintf(name, sizeof name, "%s", nutrients[nutrient].name);
    text_lower_first(name);
    screen_tell_done(ui, "Saved your target for %s", name);
    if (!question[0])
        return;
    snprintf(warning, sizeof warning, "%s.", question);
    warning[0] = (char)toupper((unsigned char)warning[0]);
    screen_warn(ui, warning);
}

/* Adds the unit to amounts that are numbers alone, where it can be only one. */
static void fill_units(struct target_form_screen *screen)
{
    enum nutrient nutrient;
    if (!nutrient_find(&nutrient, form_text(&screen->form, FIELD_NUTRIENT)))
        return;
    form_fill_unit(&screen->form, FIELD_AT_LEAST, preview_only_unit(nutrient));
    form_fill_unit(&screen->form, FIELD_AT_MOST, preview_only_unit(nutrient));
}

static enum outcome save(struct target_form_screen *screen, struct ui *ui, struct result *result)
{
    struct error error = ERROR_INIT;
    struct target_reading reading = { .before = &screen->before, .today = ui->journal->today };
    struct own_target *target = &reading.target;
    char question[OWN_TARGET_QUESTION] = "";
    if (!form_is_changed(&screen->form)) {
        screen_tell(ui, STYLE_PLAIN, "Nothing changed.");
        return OUTCOME_CLOSE;
    }
    if (!form_read(&screen->form, ui, FIELD_NOTE, read_field, &reading))
        return OUTCOME_HANDLED;
    enum status status = keep_rest(target, ui->journal->log, &error);
    if (!status)
        status = own_target_question(question, target, ui->journal->log, &error);
    if (!status)
        status = own_target_set(ui->journal, target, &error);
    if (status) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    tell_saved(ui, target->nutrient, question);
    result->is_accepted = true;
    result->purpose = (int)target->nutrient + 1;
    return OUTCOME_CLOSE;
}

static enum outcome target_form_act(void *state, struct ui *ui, const struct input *input,
                                    struct request *request, struct result *result)
{
    struct target_form_screen *screen = state;
    struct target_reading so_far = { .before = &screen->before, .today = ui->journal->today };
    (void)request;
    if (form_leaves_line(input))
        fill_units(screen);
    if (form_is_done(&screen->form, input))
        return save(screen, ui, result);
    if (input->action == ACTION_ACCEPT &&
        !form_read(&screen->form, ui, screen->form.focus, read_field, &so_far))
        return OUTCOME_HANDLED;
    return form_act(&screen->form, ui, input) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
}

const struct screen_class target_form_screen = {
    .title = "Your own target",
    .takes_text = true,
    .state_size = sizeof(struct target_form_screen),
    .bindings = bindings,
    .open = target_form_open,
    .draw = target_form_draw,
    .act = target_form_act,
    .close = target_form_close,
};
