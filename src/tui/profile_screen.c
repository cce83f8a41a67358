/* Who the person is: asked once at the first start, and whenever they want to change it. */
#include <stdio.h>
#include <string.h>

#include "form.h"
#include "marrow/base/text.h"
#include "marrow/journal/profile.h"
#include "screen.h"

enum { FIELD_BIRTH, FIELD_SEX, FIELD_STAGE };

struct profile_screen {
    struct form form;
    struct profile before;
    struct date day;
    bool is_first_start;
};

static const struct binding bindings[] = {
    { "Enter", ACTION_ACCEPT, NEED_WRITABLE, "next, save",
      "go to the next line; on the last one save" },
    { "Tab Down", ACTION_DOWN, NEED_NOTHING, NULL, "the next line" },
    { "S-Tab Up", ACTION_UP, NEED_NOTHING, NULL, "the line before" },
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
    screen->day = ui->journal->today;
    screen->is_first_start = request->purpose == 1;
    if (screen->before.has_birth)
        date_format_iso(birth, screen->before.birth);
    const char *sex = sex_name(screen->before.sex);
    form_add(&screen->form, "Born", "1970-05-02", birth);
    form_add(&screen->form, "Sex", "female or male (f, m)", sex ? sex : "");
    form_add(&screen->form, "Stage", "none, pregnant or lactating (n, p, l)",
             life_stage_name(screen->before.stage));
    return STATUS_OK;
}

static void profile_screen_close(void *state)
{
    struct profile_screen *screen = state;
    form_release(&screen->form);
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
               screen->is_first_start ? "Welcome to marrow" : "Who you are");
    paint_text(window, y++, 1, columns - 2, STYLE_DIM,
               "What to reach a day depends on age, sex and stage.");
    if (screen->is_first_start)
        paint_text(window, y++, 1, columns - 2, STYLE_DIM,
                   "Esc skips this; P asks again, any day.");
    form_draw(&screen->form, window, y + 1, &cursor_y, &cursor_x);
    y += 2 + (int)screen->form.count;
    static const char *const words[] = {
        "Reference intakes: NASEM (US, Canada), 1997 and 2011.",
        "marrow informs and cites; it gives no medical advice.",
        "Discuss doses and their duration with a doctor.",
    };
    for (size_t i = 0; i < sizeof words / sizeof *words && y < getmaxy(window); i++)
        y += paint_wrapped(window, y, 1, columns - 2, getmaxy(window) - y, STYLE_DIM, words[i]);
    wmove(window, cursor_y, cursor_x);
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
    if (out->has_birth && date_parse(&out->birth, birth, screen->day, &error)) {
        ui_tell_error(ui, &error);
        screen->form.focus = FIELD_BIRTH;
        return false;
    }
    if (last >= FIELD_SEX && !text_is_blank(sex) && !sex_find(&out->sex, sex)) {
        ui_tell(ui, STYLE_BAD, "'%.40s' is neither female nor male; leave it empty not to say",
                sex);
        screen->form.focus = FIELD_SEX;
        return false;
    }
    out->stage = STAGE_NONE;
    if (last >= FIELD_STAGE && !text_is_blank(stage) && !life_stage_find(&out->stage, stage)) {
        ui_tell(ui, STYLE_BAD, "'%.40s' is not none, pregnant or lactating (n, p, l)", stage);
        screen->form.focus = FIELD_STAGE;
        return false;
    }
    return true;
}

static enum outcome save(struct profile_screen *screen, struct ui *ui, struct result *result)
{
    struct error error = ERROR_INIT;
    struct profile profile;
    if (!read_form(&profile, screen, ui, FIELD_STAGE))
        return OUTCOME_HANDLED;
    if (profile_set(ui->journal, &profile, screen->day, &error)) {
        ui_tell_error(ui, &error);
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
            ui_tell_error(ui, &error);
        return OUTCOME_CLOSE;
    }
    return form_act(&screen->form, input) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
}

const struct screen_class screen_profile = {
    .title = "Who you are",
    .takes_text = true,
    .state_size = sizeof(struct profile_screen),
    .bindings = bindings,
    .open = profile_screen_open,
    .draw = profile_screen_draw,
    .act = profile_screen_act,
    .close = profile_screen_close,
};
