/* Creating or correcting a food: its label line by line, then how far the correction reaches. */
#include "food_form_view.h"

#include <stdio.h>
#include <string.h>

#include "core/action.h"
#include "core/binding.h"
#include "core/form.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/compound.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/food_draft.h"
#include "marrow/catalogue/label.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/catalogue/plausibility.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/own_food.h"
#include "marrow/journal/revision.h"
#include "marrow/report/correction_effect.h"
#include "marrow/report/interval.h"
#include "marrow/report/wording.h"
#include "page/preview.h"

static const struct binding bindings[] = {
    FORM_BINDINGS,
    { "PgDn", ACTION_PAGE_DOWN, NEED_NOTHING, NULL, "ten lines down" },
    { "PgUp", ACTION_PAGE_UP, NEED_NOTHING, NULL, "ten lines up" },
    BINDINGS_END,
};

/* --- opening --- */

static const struct {
    enum draft_field field;
    const char *label;
    const char *hint;
} lines[] = {
    { DRAFT_NAME, "Name", "" },
    { DRAFT_PER, "Values per", "100 g, 100 ml, serving, tablet" },
    { DRAFT_MEASURES, "Measures", "2 slices = 60 g; 1 loaf = 500 g" },
    { DRAFT_NUTRIENT(NUTRIENT_MAGNESIUM), "Magnesium", "25 mg, 5% DV; empty: unknown" },
    { DRAFT_NUTRIENT(NUTRIENT_CALCIUM), "Calcium", "120 mg, 15% NRV, <1 mg; 0: none" },
    { DRAFT_NUTRIENT(NUTRIENT_VITAMIN_D), "Vitamin D", "5 mcg, 200 IU" },
    { DRAFT_GROUP, "Group", "vegetables, bread, cheese ..." },
    { DRAFT_KIND, "Kind", "food, supplement, medicine" },
    { DRAFT_LABEL, "Label", "us-2016, us-old, eu (for %)" },
    { DRAFT_BRAND, "Brand", "" },
    { DRAFT_ALIASES, "Also called", "other names, separated by ;" },
    { DRAFT_FORTIFIED, "Fortified", "yes, no" },
};

#define LINE_COUNT (sizeof lines / sizeof *lines)

static void add_line(struct food_form *screen, enum draft_field field, const char *label,
                     const char *hint)
{
    const char *text = screen->as_filled.texts[field];
    screen->order[screen->form.count] = field;
    form_add(&screen->form, label, hint, text ? text : "");
}

static void add_lines(struct food_form *screen)
{
    screen->form.label_width = 13;
    for (size_t i = 0; i < LINE_COUNT; i++)
        add_line(screen, lines[i].field, lines[i].label, lines[i].hint);
    for (enum nutrient n = NUTRIENT_LEADING; n < NUTRIENT_COUNT; n++)
        add_line(screen, DRAFT_NUTRIENT(n), nutrients[n].name, unit_name_plain(nutrients[n].unit));
}

/* Loads the version that the entry was logged with. */
static enum status load_entry_base(struct food_form *screen, struct store *log, int64_t entry_id,
                                   struct error *error)
{
    struct revised_entries entries;
    struct reach reach = { REACH_ONE, entry_id };
    enum status status = revision_entries_load(&entries, log, screen->base.food_id, reach, error);
    if (!status) {
        screen->entry_id = entry_id;
        screen->day = entries.entries[0].day;
        status = food_load_version(&screen->entry_base, &screen->arena, log,
                                   entries.entries[0].version_id, error);
    }
    revision_entries_release(&entries);
    return status;
}

static enum status load_base(struct food_form *screen, struct ui *ui, const struct request *request,
                             struct error *error)
{
    struct store *log = ui->journal->log;
    enum status status =
        journal_find_origin(&screen->base, &screen->arena, ui->journal, request->text, error);
    if (status)
        return status;
    if (screen->base.kind == FOOD_RECIPE)
        return error_set(error, STATUS_INVALID, "%s is a recipe; edit its ingredients instead",
                         screen->base.name);
    food_draft_of(&screen->as_filled, &screen->arena, &screen->base);
    status = revision_use_load(&screen->use, log, screen->base.food_id, error);
    if (!status && request->entry_id)
        status = load_entry_base(screen, log, request->entry_id, error);
    return status;
}

static void read_lines(struct food_form *screen, const struct ui *ui);

static enum status food_form_open(void *state, struct ui *ui, const struct request *request,
                                  struct error *error)
{
    struct food_form *screen = state;
    enum status status = STATUS_OK;
    screen->is_edit = !request->is_new;
    if (screen->is_edit)
        status = load_base(screen, ui, request, error);
    else
        screen->as_filled.texts[DRAFT_NAME] = arena_strdup(&screen->arena, request->text);
    if (status)
        return status;
    add_lines(screen);
    if (!screen->is_edit) {
        form_set(&screen->form, 0, request->text);
        screen->form.focus = request->text[0] ? 1 : 0;
    }
    read_lines(screen, ui);
    return STATUS_OK;
}

static void drop_effect(struct food_form *screen)
{
    if (screen->has_effect)
        correction_effect_release(&screen->effect);
    screen->has_effect = false;
}

static void food_form_close(void *state)
{
    struct food_form *screen = state;
    drop_effect(screen);
    form_release(&screen->form);
    arena_release(&screen->reading);
    arena_release(&screen->arena);
}

/* --- reading the lines --- */

/* Fills the draft from the lines. For a correction, only changed lines count. */
static void draft_of_lines(struct food_draft *out, const struct food_form *screen)
{
    *out = (struct food_draft){ 0 };
    for (size_t i = 0; i < screen->form.count; i++) {
        enum draft_field field = screen->order[i];
        const char *text = form_text(&screen->form, i);
        const char *before = screen->as_filled.texts[field];
        bool is_changed = strcmp(text, before ? before : "") != 0;
        out->texts[field] = screen->is_edit && !is_changed ? NULL : text;
    }
}

/* Says what a typed compound comes to: "1350 mg glycinate" in the magnesium line. Returns false if
 * it is none. */
static bool tell_compound(struct food_form *screen, enum nutrient nutrient, const char *text)
{
    struct error ignored = ERROR_INIT;
    struct compound_reading reading;
    char words[160];
    char amount[NUMBER_TEXT];
    size_t at = 0;
    if (nutrient != NUTRIENT_MAGNESIUM && nutrient != NUTRIENT_CALCIUM)
        return false;
    snprintf(words, sizeof words, "%.100s %s", text, nutrients[nutrient].name);
    if (compound_read(&reading, words, &ignored) || !reading.has_compound)
        return false;
    screen->aside[0] = '\0';
    for (size_t i = 0; i < reading.count && at < sizeof screen->aside; i++) {
        number_format_short(amount, reading.amount * compound_share(reading.compounds[i]), 1);
        at += (size_t)snprintf(screen->aside + at, sizeof screen->aside - at, "%s%s: %s mg",
                               i ? ", " : "", reading.compounds[i]->name, amount);
    }
    if (at < sizeof screen->aside)
        snprintf(screen->aside + at, sizeof screen->aside - at,
                 ". Most labels state the element; if so, enter that.");
    return true;
}

/* Says how the line in focus is stored, if not as typed: "Calcium: 25 mg per 100 g". */
static void tell_kept(struct food_form *screen, const struct ui *ui, enum nutrient nutrient)
{
    char text[WORDING_SIZE];
    const struct value *value = &screen->food.values[nutrient];
    const struct food *food = &screen->food;
    if (value->known == KNOWN_NOT)
        return;
    wording_food_value(text, &ui->wording, nutrient, value);
    snprintf(screen->aside, sizeof screen->aside, "%s: %s %s per %s", nutrients[nutrient].name,
             text, wording_unit(&ui->wording, nutrient), food_per(food));
}

static void tell_aside(struct food_form *screen, const struct ui *ui)
{
    enum draft_field field = screen->order[screen->form.focus];
    const char *text = form_text(&screen->form, screen->form.focus);
    screen->aside[0] = '\0';
    if (field < DRAFT_NUTRIENTS || text_is_blank(text))
        return;
    enum nutrient nutrient = (enum nutrient)(field - DRAFT_NUTRIENTS);
    if (!tell_compound(screen, nutrient, text) && screen->is_read)
        tell_kept(screen, ui, nutrient);
}

static void read_lines(struct food_form *screen, const struct ui *ui)
{
    struct food_draft draft;
    draft_of_lines(&draft, screen);
    arena_release(&screen->reading);
    screen->problem = (struct error)ERROR_INIT;
    screen->is_read =
        food_draft_read(&screen->food, &screen->warnings, &screen->wrong, &screen->reading, &draft,
                        screen->is_edit ? &screen->base : NULL, ui->journal->ceilings,
                        &screen->problem) == STATUS_OK;
    tell_aside(screen, ui);
}

static void focus_wrong(struct food_form *screen)
{
    for (size_t i = 0; i < screen->form.count; i++) {
        if (screen->order[i] == screen->wrong)
            screen->form.focus = i;
    }
}

static bool has_values(const struct food *food)
{
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        if (food->values[i].known != KNOWN_NOT && food->values[i].known != KNOWN_ASSUMED)
            return true;
    }
    return false;
}

/* --- saving --- */

static enum outcome create(struct food_form *screen, struct ui *ui, struct result *result)
{
    struct error error = ERROR_INIT;
    struct food food = screen->food;
    if (own_food_create(&food, &screen->reading, ui->journal, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    screen_tell_done(ui, "Saved %.200s (%.40s)", food.name, food.origin);
    snprintf(result->text, sizeof result->text, "%s", food.origin);
    result->is_accepted = true;
    return OUTCOME_CLOSE;
}

/* Fills the correction for the chosen reach. For one entry, it corrects the version that entry was
 * logged with. */
static bool fill_revision(struct revision *out, struct food_form *screen, struct ui *ui)
{
    struct food_draft draft;
    struct plausibility_warnings warnings;
    struct error error = ERROR_INIT;
    struct reach reach = screen->choices[screen->choice];
    const struct food *base = reach.kind == REACH_ONE ? &screen->entry_base : &screen->base;
    draft_of_lines(&draft, screen);
    *out = (struct revision){ .reach = reach, .base = base->food_id ? NULL : base };
    if (food_draft_read(&out->food, &warnings, &screen->wrong, &screen->reading, &draft, base,
                        ui->journal->ceilings, &error)) {
        screen_tell_error(ui, &error);
        return false;
    }
    return true;
}

/* Carries out the chosen correction and takes it back, to see how days would change. */
static void look(struct food_form *screen, struct ui *ui)
{
    struct error error = ERROR_INIT;
    struct revision revision;
    drop_effect(screen);
    if (!fill_revision(&revision, screen, ui))
        return;
    correction_effect_begin(&screen->effect, ui->journal, EFFECT_DAYS);
    screen->has_effect = true;
    struct revision_watch watch = correction_effect_watch(&screen->effect);
    screen->revised = revision.food;
    if (revision_look(ui->journal, &revision, &watch, &error)) {
        screen_tell_error(ui, &error);
        drop_effect(screen);
    }
}

static enum outcome correct(struct food_form *screen, struct ui *ui, struct result *result)
{
    struct error error = ERROR_INIT;
    struct revision revision;
    char label[160];
    if (!fill_revision(&revision, screen, ui))
        return OUTCOME_HANDLED;
    snprintf(label, sizeof label, "Corrected %.120s", screen->base.name);
    if (revision_make(ui->journal, &revision, label, NULL, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    screen_tell_done(ui, "Corrected %.200s", screen->base.name);
    snprintf(result->text, sizeof result->text, "%s", screen->base.origin);
    result->is_accepted = true;
    return OUTCOME_CLOSE;
}

static void offer_reach(struct food_form *screen, struct ui *ui)
{
    screen->choice_count = 0;
    screen->choice = 0;
    screen->choices[screen->choice_count++] = (struct reach){ REACH_NOW, 0 };
    if (screen->use.entries > 0)
        screen->choices[screen->choice_count++] = (struct reach){ REACH_ALL, 0 };
    if (screen->entry_id)
        screen->choices[screen->choice_count++] = (struct reach){ REACH_ONE, screen->entry_id };
    screen->stage = FOOD_FORM_REACH;
    look(screen, ui);
}

/* Appends why saving is to be confirmed; nothing where it isn't. */
static void add_doubt(struct buffer *out, const struct food_form *screen, struct ui *ui)
{
    struct error error = ERROR_INIT;
    char key[OWN_KEY] = "";
    if (!screen->is_edit && own_food_find_named(key, ui->journal->log, screen->food.name, &error))
        screen_tell_error(ui, &error);
    if (key[0])
        buffer_addf(out, "There is already a food called %.100s (%s).", screen->food.name, key);
    else if (!screen->is_edit && !has_values(&screen->food))
        buffer_add_text(out, "No values yet: Enter goes to the next line.");
    else if (screen->warnings.count > 0)
        buffer_add_text(out, "Unusual values, see below.");
}

static enum outcome save(struct food_form *screen, struct ui *ui, struct result *result)
{
    read_lines(screen, ui);
    if (screen->is_edit && !form_is_changed(&screen->form)) {
        screen_tell(ui, STYLE_PLAIN, "Nothing changed.");
        return OUTCOME_CLOSE;
    }
    if (!screen->is_read) {
        screen_tell(ui, STYLE_BAD, "%.400s", screen->problem.text);
        focus_wrong(screen);
        tell_aside(screen, ui);
        return OUTCOME_HANDLED;
    }
    struct buffer doubt = BUFFER_INIT;
    if (!screen->is_confirmed)
        add_doubt(&doubt, screen, ui);
    bool is_doubtful = doubt.length > 0;
    if (is_doubtful)
        screen_tell(ui, STYLE_WARN, "%.300s The same key again saves it anyway.", doubt.text);
    buffer_release(&doubt);
    screen->is_confirmed = screen->is_confirmed || is_doubtful;
    if (is_doubtful)
        return OUTCOME_HANDLED;
    if (!screen->is_edit)
        return create(screen, ui, result);
    offer_reach(screen, ui);
    return screen->use.entries > 0 ? OUTCOME_HANDLED : correct(screen, ui, result);
}

static enum outcome act_on_reach(struct food_form *screen, struct ui *ui, const struct input *input,
                                 struct result *result)
{
    size_t count = screen->choice_count;
    if (input->action == ACTION_ACCEPT || input->action == ACTION_SAVE)
        return correct(screen, ui, result);
    if (input->action == ACTION_CLOSE) {
        screen->stage = FOOD_FORM_FIELDS;
        drop_effect(screen);
        return OUTCOME_HANDLED;
    }
    if (input->action != ACTION_DOWN && input->action != ACTION_UP)
        return OUTCOME_HANDLED;
    screen->choice = (screen->choice + (input->action == ACTION_DOWN ? 1 : count - 1)) % count;
    look(screen, ui);
    return OUTCOME_HANDLED;
}

/* Adds the unit to a nutrient's line that is a number alone, where it can be only one. */
static void fill_unit(struct food_form *screen, size_t line)
{
    enum draft_field field = screen->order[line];
    if (field >= DRAFT_NUTRIENTS)
        form_fill_unit(&screen->form, line,
                       preview_only_unit((enum nutrient)(field - DRAFT_NUTRIENTS)));
}

static enum outcome food_form_act(void *state, struct ui *ui, const struct input *input,
                                  struct request *request, struct result *result)
{
    struct food_form *screen = state;
    (void)request;
    if (screen->stage == FOOD_FORM_REACH)
        return act_on_reach(screen, ui, input, result);
    size_t focus = screen->form.focus;
    if (form_leaves_line(input))
        fill_unit(screen, focus);
    if (form_is_done(&screen->form, input))
        return save(screen, ui, result);
    if (!form_act(&screen->form, ui, input))
        return OUTCOME_IGNORED;
    if (focus == screen->form.focus)
        screen->is_confirmed = false;
    read_lines(screen, ui);
    return OUTCOME_HANDLED;
}

static void food_form_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    food_form_view_draw(state, ui, window);
}

const struct screen_class food_form_screen = {
    .title = "Food form",
    .takes_text = true,
    .state_size = sizeof(struct food_form),
    .bindings = bindings,
    .open = food_form_open,
    .draw = food_form_draw,
    .act = food_form_act,
    .close = food_form_close,
};
