/* Who the person is: asked once at the first start, and whenever they want to change it. */
#include <stdio.h>

#include "core/form.h"
#include "core/screen.h"
#include "marrow/base/text.h"
#include "marrow/journal/authority.h"
#include "marrow/journal/profile_history.h"

/* The first start asks for the first three: from today on, by NASEM. */
enum { FIELD_BIRTH, FIELD_SEX, FIELD_STAGE, FIELD_FROM, FIELD_AUTHORITY };

struct profile_screen {
    struct form form;
    struct profile before;
    struct profile_history history; /* for when a stage began */
    struct date day; /* today: the first start's From */
    bool is_first_start;
};

static const struct binding bindings[] = {
    { "Enter", ACTION_ACCEPT, NEED_WRITABLE, "next, save",
      "go to the next line; save on the last one" },
    { "Tab Down", ACTION_DOWN, NEED_NOTHING, NULL, "the next line" },
    { "S-Tab Up", ACTION_UP, NEED_NOTHING, NULL, "the previous line" },
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
    screen->day = ui->journal->today;
    date_format_iso(from, screen->day);
    screen->is_first_start = request->is_new;
    if (screen->before.has_birth)
        date_format_iso(birth, screen->before.birth);
    const char *sex = profile_sex_name(screen->before.sex);
    form_add(&screen->form, "Born", "1970-05-02", birth);
    form_add(&screen->form, "Sex", "female or male (f, m)", sex ? sex : "");
    form_add(&screen->form, "Stage", "none, pregnant or lactating (n, p, l)",
             profile_stage_name(screen->before.stage));
    if (screen->is_first_start)
        return STATUS_OK;
    form_add(&screen->form, "From", "from when: 2026-02-10, today", from);
    form_add(&screen->form, "Authority", authority_codes(), screen->before.authority);
    return STATUS_OK;
}

static void profile_screen_close(void *state)
{
    struct profile_screen *screen = state;
    form_release(&screen->form);
    profile_history_release(&screen->history);
}

/* "Stages: pregnant from 2026-02-10, none from 2026-11-01." */
static void say_stages(struct buffer *out, const struct profile_history *history)
{
    char from[DATE_TEXT];
    for (size_t i = 0; i < history->count; i++) {
        const struct profile_row *row = &history->rows[i];
        if (!row->is_stage)
            continue;
        date_format_iso(from, row->from);
        buffer_addf(out, "%s%s from %s",
                    out->length ? ", " : "Stages: ", profile_stage_name(row->profile.stage), from);
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
        screen->is_first_start ? "Reference intakes: NASEM (US, Canada), 1997 and 2011." : whose,
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

/* From when, and by whom. */
static bool read_rest(struct profile *out, struct profile_screen *screen, struct ui *ui,
                      size_t last)
{
    struct error error = ERROR_INIT;
    const char *from = form_text(&screen->form, FIELD_FROM);
    const char *authority = form_text(&screen->form, FIELD_AUTHORITY);
    if (last >= FIELD_FROM && date_parse(&screen->day, from, ui->journal->today, &error)) {
        screen_tell_error(ui, &error);
        screen->form.focus = FIELD_FROM;
        return false;
    }
    if (last >= FIELD_AUTHORITY && !authority_find(authority)) {
        screen_tell(ui, STYLE_BAD,
                    "'%.40s' is not an authority; try nasem, efsa, uk, dach, nordic or who.",
                    authority);
        screen->form.focus = FIELD_AUTHORITY;
        return false;
    }
    if (last >= FIELD_AUTHORITY)
        snprintf(out->authority, sizeof out->authority, "%s", authority_find(authority)->code);
    return true;
}

/* Reads the form up to a field into *out; false, with a message, when a line is wrong: the focus is
 * then on it. */
static bool read_form(struct profile *out, struct profile_screen *screen, struct ui *ui,
                      size_t last)
{
    struct error error = ERROR_INIT;
    const char *birth = form_text(&screen->form, FIELD_BIRTH);
    const char *sex = form_text(&screen->form, FIELD_SEX);
    const char *stage = form_text(&screen->form, FIELD_STAGE);
    *out = screen->before;
    out->has_birth = !text_is_blank(birth);
    out->sex = SEX_UNKNOWN;
    if (out->has_birth && date_parse(&out->birth, birth, ui->journal->today, &error)) {
        screen_tell_error(ui, &error);
        screen->form.focus = FIELD_BIRTH;
        return false;
    }
    if (last >= FIELD_SEX && !text_is_blank(sex) && !profile_sex_find(&out->sex, sex)) {
        screen_tell(ui, STYLE_BAD, "'%.40s' is not valid; enter female, male or nothing", sex);
        screen->form.focus = FIELD_SEX;
        return false;
    }
    out->stage = STAGE_NONE;
    if (last >= FIELD_STAGE && !text_is_blank(stage) && !profile_stage_find(&out->stage, stage)) {
        screen_tell(ui, STYLE_BAD, "'%.40s' is not a life stage; enter none, pregnant or lactating",
                    stage);
        screen->form.focus = FIELD_STAGE;
        return false;
    }
    return screen->is_first_start || read_rest(out, screen, ui, last);
}

static enum outcome save(struct profile_screen *screen, struct ui *ui, struct result *result)
{
    struct error error = ERROR_INIT;
    struct profile profile;
    if (!read_form(&profile, screen, ui, screen->form.count - 1))
        return OUTCOME_HANDLED;
    if (profile_set(ui->journal, &profile, screen->day, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    result->is_accepted = true;
    return OUTCOME_CLOSE;
}

static enum outcome profile_screen_act(void *state, struct ui *ui, const struct input *input,
                                       struct request *request, struct result *result)
{
    struct profile_screen *screen = state;
    struct error error = ERROR_INIT;
    (void)request;
    if (input->action == ACTION_ACCEPT) {
        if (screen->form.focus + 1 == screen->form.count)
            return save(screen, ui, result);
        struct profile so_far;
        if (read_form(&so_far, screen, ui, screen->form.focus))
            screen->form.focus++;
        return OUTCOME_HANDLED;
    }
    if (input->action == ACTION_CLOSE) {
        if (screen->is_first_start && profile_decline(ui->journal, &error))
            screen_tell_error(ui, &error);
        return OUTCOME_CLOSE;
    }
    return form_act(&screen->form, input) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
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
