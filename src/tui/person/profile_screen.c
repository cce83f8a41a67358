/* The person's profile: asked for once at the first start, and changed at any time. */
#include <stdio.h>

#include "core/action.h"
#include "core/binding.h"
#include "core/form.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/journal/authority.h"
#include "marrow/journal/country.h"
#include "marrow/journal/profile.h"
#include "marrow/journal/profile_history.h"

/* The first start asks for all but the last: it sets the profile from today on. */
enum { FIELD_BIRTH, FIELD_SEX, FIELD_STAGE, FIELD_COUNTRY, FIELD_AUTHORITY, FIELD_FROM };

struct profile_screen {
    struct form form;
    struct profile before;
    struct profile_history history; /* shows when each stage began */
    bool is_first_start;
};

static const struct binding bindings[] = {
    FORM_BINDINGS,
    BINDINGS_END,
};

/* The first start: Esc leaves for good, until P. */
static const struct binding welcome_bindings[] = {
    FORM_BINDINGS,
    { "Esc ^C", ACTION_CLOSE, NEED_NOTHING, "skip", "skip the questions; P asks them again" },
    BINDINGS_END,
};

static enum status profile_screen_open(void *state, struct ui *ui, const struct request *request,
                                       struct error *error)
{
    struct profile_screen *screen = state;
    char birth[DATE_TEXT] = "";
    enum status status = profile_load(&screen->before, ui->journal->log, request->day, error);
    if (status)
        return status;
    status = profile_history_load(&screen->history, ui->journal->log, error);
    if (status)
        return status;
    char from[DATE_TEXT];
    date_format_iso(from, ui->journal->today);
    screen->is_first_start = request->is_new;
    if (screen->before.has_birth)
        date_format_iso(birth, screen->before.birth);
    const char *sex = profile_sex_name(screen->before.sex);
    form_add(&screen->form, "Born", "1970-05-02", birth);
    form_add(&screen->form, "Sex", "female or male (f, m)", sex ? sex : "");
    form_add(&screen->form, "Life stage", "none, pregnant or lactating (n, p, l)",
             profile_stage_name(screen->before.stage));
    form_add(&screen->form, "Country", "where you buy food: us, Germany",
             screen->before.country[0] ? country_name(screen->before.country) : "");
    form_add(&screen->form, "Authority", authority_codes(), screen->before.authority);
    if (!screen->is_first_start)
        form_add(&screen->form, "From", "from when: 2026-02-10, today", from);
    return STATUS_OK;
}

static void profile_screen_close(void *state)
{
    struct profile_screen *screen = state;
    form_release(&screen->form);
    profile_history_release(&screen->history);
}

/* Writes the stages: "Stages: pregnant from 2026-02-10, none from 2026-11-01." */
static void say_stages(struct buffer *out, const struct profile_history *history)
{
    char from[DATE_TEXT];
    for (size_t i = 0; i < history->count; i++) {
        const struct profile_row *row = &history->rows[i];
        if (!row->is_stage)
            continue;
        date_format_iso(from, row->from);
        buffer_addf(out, "%s%s from %s",
                    out->length ? ", " : "Life stages: ", profile_stage_name(row->profile.stage),
                    from);
    }
}

static int draw_words(const struct profile_screen *screen, WINDOW *window, int y)
{
    struct buffer stages = BUFFER_INIT;
    const struct authority *authority = authority_find(screen->before.authority);
    char whose[128];
    int columns = getmaxx(window);
    snprintf(whose, sizeof whose, "Reference intakes: %s (%s).",
             authority ? authority->name : screen->before.authority,
             authority ? authority->title : "");
    say_stages(&stages, &screen->history);
    const char *const words[] = {
        stages.length ? stages.text : "",
        whose,
        "marrow informs and cites; it gives no medical advice.",
        "Discuss doses and their duration with a doctor.",
    };
    for (size_t i = 0; i < sizeof words / sizeof *words && y < getmaxy(window); i++)
        if (words[i][0])
            y += paint_wrapped(window, y, 1, columns - 2, getmaxy(window) - y, STYLE_DIM, words[i]);
    buffer_release(&stages);
    return y;
}

static void profile_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct profile_screen *screen = state;
    int columns = getmaxx(window);
    int y = 0;
    int cursor_y = 0;
    int cursor_x = 0;
    (void)ui;
    werase(window);
    paint_text(window, y++, 1, columns - 2, STYLE_STRONG,
               screen->is_first_start ? "Welcome to marrow" : "Your profile");
    paint_text(window, y++, 1, columns - 2, STYLE_DIM,
               "Daily targets depend on age, sex and life stage.");
    if (screen->is_first_start)
        paint_text(window, y++, 1, columns - 2, STYLE_DIM,
                   "Esc skips this; P opens it at any time.");
    form_draw(&screen->form, window, y + 1, &cursor_y, &cursor_x);
    y += 2 + (int)screen->form.count;
    (void)draw_words(screen, window, y);
    wmove(window, cursor_y, cursor_x);
}

/* --- reading the form --- */

/* What the fields say so far. */
struct profile_reading {
    struct profile profile;
    struct date from;
    struct date today;
};

static enum status read_birth(struct profile_reading *reading, const char *text,
                              struct error *error)
{
    reading->profile.has_birth = !text_is_blank(text);
    if (!reading->profile.has_birth)
        return STATUS_OK;
    return date_parse(&reading->profile.birth, text, reading->today, error);
}

static enum status read_sex(struct profile *profile, const char *text, struct error *error)
{
    profile->sex = SEX_UNKNOWN;
    if (text_is_blank(text) || profile_sex_find(&profile->sex, text))
        return STATUS_OK;
    return error_set(error, STATUS_INVALID, "'%.40s' is not valid; enter female, male or nothing",
                     text);
}

static enum status read_stage(struct profile *profile, const char *text, struct error *error)
{
    profile->stage = STAGE_NONE;
    if (text_is_blank(text) || profile_stage_find(&profile->stage, text))
        return STATUS_OK;
    return error_set(error, STATUS_INVALID,
                     "'%.40s' is not a life stage; enter none, pregnant or lactating", text);
}

static enum status read_authority(struct profile *profile, const char *text, struct error *error)
{
    const struct authority *authority = authority_find(text);
    if (!authority)
        return authority_refuse(text, error);
    snprintf(profile->authority, sizeof profile->authority, "%s", authority->code);
    return STATUS_OK;
}

static enum status read_field(void *into, size_t field, const char *text, struct error *error)
{
    struct profile_reading *reading = into;
    switch (field) {
    case FIELD_BIRTH:
        return read_birth(reading, text, error);
    case FIELD_SEX:
        return read_sex(&reading->profile, text, error);
    case FIELD_STAGE:
        return read_stage(&reading->profile, text, error);
    case FIELD_COUNTRY:
        return country_find(reading->profile.country, text, error);
    case FIELD_AUTHORITY:
        return read_authority(&reading->profile, text, error);
    default:
        return date_parse(&reading->from, text, reading->today, error);
    }
}

static bool read_form(struct profile_reading *out, struct profile_screen *screen, struct ui *ui,
                      size_t last)
{
    *out = (struct profile_reading){ .profile = screen->before,
                                     .from = ui->journal->today,
                                     .today = ui->journal->today };
    return form_read(&screen->form, ui, last, read_field, out);
}

/* --- acting --- */

static enum outcome save(struct profile_screen *screen, struct ui *ui, struct result *result)
{
    struct error error = ERROR_INIT;
    struct profile_reading reading;
    if (!screen->is_first_start && !form_is_changed(&screen->form)) {
        screen_tell(ui, STYLE_PLAIN, "Nothing changed.");
        return OUTCOME_CLOSE;
    }
    if (!read_form(&reading, screen, ui, screen->form.count - 1))
        return OUTCOME_HANDLED;
    if (profile_set(ui->journal, &reading.profile, reading.from, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    screen_tell_done(ui, "Saved your profile");
    result->is_accepted = true;
    return OUTCOME_CLOSE;
}

static enum outcome profile_screen_act(void *state, struct ui *ui, const struct input *input,
                                       struct request *request, struct result *result)
{
    struct profile_screen *screen = state;
    struct error error = ERROR_INIT;
    (void)request;
    struct profile_reading so_far;
    if (form_is_done(&screen->form, input))
        return save(screen, ui, result);
    if (input->action == ACTION_ACCEPT && !read_form(&so_far, screen, ui, screen->form.focus))
        return OUTCOME_HANDLED;
    if (input->action == ACTION_CLOSE && screen->is_first_start) {
        if (profile_decline(ui->journal, &error))
            screen_tell_error(ui, &error);
        return OUTCOME_CLOSE;
    }
    return form_act(&screen->form, ui, input) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
}

const struct screen_class profile_screen = {
    .title = "Your profile",
    .takes_text = true,
    .state_size = sizeof(struct profile_screen),
    .bindings = bindings,
    .opener = { "P", ACTION_OPEN, NEED_WRITABLE, NULL, "your profile, which sets the targets" },
    .open = profile_screen_open,
    .draw = profile_screen_draw,
    .act = profile_screen_act,
    .close = profile_screen_close,
};

const struct screen_class welcome_screen = {
    .title = "Welcome",
    .takes_text = true,
    .state_size = sizeof(struct profile_screen),
    .bindings = welcome_bindings,
    .open = profile_screen_open,
    .draw = profile_screen_draw,
    .act = profile_screen_act,
    .close = profile_screen_close,
};
