/* Targets and limits of a day: their source, what they count, and the person's own. */
#include "screens.h"
#include "target_view.h"

#include <stdio.h>
#include <string.h>

#include "core/action.h"
#include "core/binding.h"
#include "core/list.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/authority.h"
#include "marrow/journal/own_target.h"
#include "marrow/journal/profile.h"
#include "marrow/journal/target.h"

static const struct binding bindings[] = {
    { "e Enter", ACTION_EDIT, NEED_WRITABLE | NEED_SELECTION, "change",
      "set or change your own target for the selected nutrient" },
    { "a / i", ACTION_ADD, NEED_WRITABLE, "another", "set a target for another nutrient" },
    { "d Del x", ACTION_DELETE, NEED_WRITABLE | NEED_SELECTION, "remove",
      "remove your own target from the day shown on" },
    { "z", ACTION_QUIET, NEED_WRITABLE | NEED_SELECTION, "quiet",
      "stop suggesting it, or suggest it again" },
    { "v", ACTION_LEAD, NEED_WRITABLE | NEED_SELECTION, "main",
      "show it in the main columns, or not" },
    { "c", ACTION_AUTHORITY, NEED_WRITABLE, "authority",
      "choose whose reference intakes apply from that day on" },
    { "=", ACTION_SWITCH, NEED_NOTHING, "all",
      "every nutrient with a goal or limit, or the main ones" },
    { "j Down ^N WheelDown", ACTION_DOWN, NEED_NOTHING, NULL, "down" },
    { "k Up ^P WheelUp", ACTION_UP, NEED_NOTHING, NULL, "up" },
    { "g Home", ACTION_FIRST, NEED_NOTHING, NULL, "the first row" },
    { "G End", ACTION_LAST, NEED_NOTHING, NULL, "the last row" },
    { "Click", ACTION_CLICK, NEED_NOTHING, NULL, "select a row" },
    BINDINGS_END,
};

static enum status target_screen_open(void *state, struct ui *ui, const struct request *request,
                                      struct error *error)
{
    struct target_screen *screen = state;
    (void)ui;
    (void)error;
    screen->day = request->day;
    return STATUS_OK;
}

static void release(struct target_screen *screen)
{
    if (!screen->is_loaded)
        return;
    targets_release(&screen->targets);
    own_targets_release(&screen->own);
    screen->is_loaded = false;
}

static void target_screen_close(void *state)
{
    struct target_screen *screen = state;
    release(screen);
}

/* Returns whether a nutrient is among all: it has a goal or limit. */
static bool is_among_all(const struct target_screen *screen, enum nutrient nutrient)
{
    const struct target *target = &screen->targets.nutrients[nutrient];
    return screen->shows_all && (target->has_goal || target->has_limit);
}

static void build_rows(struct target_screen *screen)
{
    screen->row_count = 0;
    for (enum nutrient n = 0; n < NUTRIENT_COUNT; n++) {
        if (n < NUTRIENT_LEADING || targets_lead(&screen->targets, n) ||
            target_view_get_own(screen, n) || is_among_all(screen, n))
            screen->rows[screen->row_count++] = n;
    }
    list_set_count(&screen->list, screen->row_count);
    for (size_t i = 0; i < screen->row_count; i++)
        if ((int)screen->rows[i] + 1 == screen->wanted)
            list_select(&screen->list, i);
    screen->wanted = 0;
}

static enum status target_screen_load(void *state, struct ui *ui, struct error *error)
{
    struct target_screen *screen = state;
    struct targets targets;
    struct own_targets own;
    enum status status = targets_load(&targets, ui->journal->log, screen->day, error);
    if (status)
        return status;
    status = own_targets_load(&own, ui->journal->log, error);
    if (status) {
        targets_release(&targets);
        return status;
    }
    release(screen);
    screen->targets = targets;
    screen->own = own;
    screen->is_loaded = true;
    build_rows(screen);
    return STATUS_OK;
}

static unsigned target_screen_has(const void *state)
{
    const struct target_screen *screen = state;
    return screen->row_count ? NEED_SELECTION : 0u;
}

/* --- acting --- */

static enum outcome told(struct ui *ui, enum status status, const struct error *error)
{
    if (status)
        screen_tell_error(ui, error);
    return status ? OUTCOME_HANDLED : OUTCOME_CHANGED;
}

static enum outcome change_quiet(struct target_screen *screen, struct ui *ui,
                                 enum nutrient nutrient)
{
    struct error error = ERROR_INIT;
    bool quiet = !screen->targets.nutrients[nutrient].quiet;
    enum status status = own_target_set_quiet(ui->journal, nutrient, screen->day, quiet, &error);
    if (!status)
        screen_tell_done(ui, "%s is %s", nutrients[nutrient].name,
                         quiet ? "no longer suggested" : "suggested again");
    return told(ui, status, &error);
}

static enum outcome change_lead(struct target_screen *screen, struct ui *ui, enum nutrient nutrient)
{
    struct error error = ERROR_INIT;
    bool leads = !targets_lead(&screen->targets, nutrient);
    enum status status = own_target_set_lead(ui->journal, nutrient, screen->day, leads, &error);
    if (!status)
        screen_tell_done(ui, "%s %s the main columns", nutrients[nutrient].name,
                         leads ? "added to" : "removed from");
    return told(ui, status, &error);
}

static enum outcome remove_own(struct target_screen *screen, struct ui *ui, enum nutrient nutrient)
{
    struct error error = ERROR_INIT;
    char name[48];
    enum status status = own_target_remove(ui->journal, nutrient, screen->day, &error);
    snprintf(name, sizeof name, "%s", nutrients[nutrient].name);
    text_lower_first(name);
    if (!status)
        screen_tell_done(ui, "Removed your target for %s from this day on", name);
    return told(ui, status, &error);
}

/* Opens the form. purpose: the nutrient + 1, or 0 to ask for a nutrient. */
static enum outcome open_form(const struct target_screen *screen, int purpose,
                              struct request *request)
{
    *request =
        (struct request){ .screen = SCREEN_TARGET_FORM, .day = screen->day, .purpose = purpose };
    return OUTCOME_OPEN;
}

static enum outcome target_screen_act(void *state, struct ui *ui, const struct input *input,
                                      struct request *request, struct result *result)
{
    struct target_screen *screen = state;
    (void)result;
    if (!screen->is_loaded)
        return OUTCOME_IGNORED;
    enum nutrient nutrient = screen->rows[screen->list.selected];
    if (input->action == ACTION_EDIT)
        return open_form(screen, (int)nutrient + 1, request);
    if (input->action == ACTION_ADD)
        return open_form(screen, 0, request);
    if (input->action == ACTION_DELETE)
        return remove_own(screen, ui, nutrient);
    if (input->action == ACTION_QUIET)
        return change_quiet(screen, ui, nutrient);
    if (input->action == ACTION_LEAD)
        return change_lead(screen, ui, nutrient);
    if (input->action == ACTION_SWITCH) {
        screen->shows_all = !screen->shows_all;
        screen->wanted = (int)nutrient + 1;
        build_rows(screen);
        return OUTCOME_HANDLED;
    }
    if (input->action == ACTION_AUTHORITY) {
        *request = (struct request){ .screen = SCREEN_PROMPT,
                                     .title = "Authority",
                                     .hint = authority_codes() };
        return OUTCOME_OPEN;
    }
    return list_act(&screen->list, input, TARGET_LIST_Y) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
}

static enum outcome set_authority(struct target_screen *screen, struct ui *ui, const char *word)
{
    struct error error = ERROR_INIT;
    struct profile profile = screen->targets.profile;
    if (!*word)
        return OUTCOME_HANDLED;
    if (strlen(word) >= sizeof profile.authority)
        return told(ui, authority_refuse(word, &error), &error);
    memcpy(profile.authority, word, strlen(word) + 1);
    enum status status = profile_set(ui->journal, &profile, screen->day, &error);
    if (!status)
        screen_tell_done(ui, "Targets are now those of %s",
                         authority_find(word) ? authority_find(word)->name : word);
    return told(ui, status, &error);
}

static enum outcome target_screen_resume(void *state, struct ui *ui, const struct result *result)
{
    struct target_screen *screen = state;
    if (!result->is_accepted)
        return OUTCOME_RELOAD;
    if (result->screen == SCREEN_PROMPT)
        return set_authority(screen, ui, result->text);
    screen->wanted = result->purpose;
    return OUTCOME_CHANGED;
}

static void target_screen_layout(void *state, const struct ui *ui, int rows, int columns)
{
    (void)ui;
    (void)columns;
    target_view_layout(state, rows);
}

static void target_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    target_view_draw(state, ui, window);
}

const struct screen_class targets_screen = {
    .title = "Limits and targets",
    .state_size = sizeof(struct target_screen),
    .bindings = bindings,
    .opener = { "L", ACTION_OPEN, NEED_NOTHING, NULL,
                "targets and limits of the day, and your own" },
    .open = target_screen_open,
    .load = target_screen_load,
    .layout = target_screen_layout,
    .draw = target_screen_draw,
    .has = target_screen_has,
    .act = target_screen_act,
    .resume = target_screen_resume,
    .close = target_screen_close,
};
