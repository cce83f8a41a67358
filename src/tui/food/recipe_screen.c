/* Editing a recipe: its ingredients, servings and weight. ^S saves it as one step; until then u
 * undoes single changes made here. Esc leaves, and asks once where changes would be lost.
 */
#include "recipe_view.h"

#include <stdio.h>
#include <string.h>

#include "core/action.h"
#include "core/binding.h"
#include "core/list.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/journal/meal.h"
#include "marrow/journal/recipe.h"
#include "marrow/journal/revision.h"
#include "marrow/journal/target.h"
#include "screens.h"

enum { PURPOSE_AMOUNT = 1, PURPOSE_SERVINGS, PURPOSE_WEIGHT, PURPOSE_NAME, PURPOSE_SAVE };

static const struct binding bindings[] = {
    { "a i :", ACTION_ADD, NEED_WRITABLE, "add", "add ingredients: 200 g flour, 2 eggs" },
    { "e Enter", ACTION_EDIT, NEED_WRITABLE | NEED_SELECTION, "amount",
      "change the selected ingredient's amount" },
    { "^S F2", ACTION_SAVE, NEED_WRITABLE, "save", "save the changes as one step and leave" },
    { "d Del x", ACTION_DELETE, NEED_WRITABLE | NEED_SELECTION, "delete",
      "remove the selected ingredient" },
    { "s", ACTION_SERVINGS, NEED_WRITABLE, "servings", "how many servings it makes" },
    { "w", ACTION_WEIGHT, NEED_WRITABLE, "weight", "what it weighs when cooked" },
    { "n N", ACTION_NAME, NEED_WRITABLE, "name", "change its name" },
    { "v", ACTION_REACH, NEED_WRITABLE, NULL,
      "choose whether past entries change too or keep the old recipe" },
    { "F", ACTION_REFRESH, NEED_WRITABLE, NULL, "use the newer values of its ingredients" },
    { "u", ACTION_UNDO, NEED_NOTHING, "undo", "undo the last change made here" },
    { "^R U", ACTION_REDO, NEED_NOTHING, NULL, "no redo here: repeat the change instead" },
    { "Esc q ^C", ACTION_CLOSE, NEED_NOTHING, "back",
      "leave; where changes would be lost, asks once" },
    { "j Down ^N WheelDown", ACTION_DOWN, NEED_NOTHING, NULL, "down" },
    { "k Up ^P WheelUp", ACTION_UP, NEED_NOTHING, NULL, "up" },
    { "PgDn ^F ^D Space", ACTION_PAGE_DOWN, NEED_NOTHING, NULL, "a page down" },
    { "PgUp ^B ^U b", ACTION_PAGE_UP, NEED_NOTHING, NULL, "a page up" },
    { "g Home", ACTION_FIRST, NEED_NOTHING, NULL, "the first ingredient" },
    { "G End", ACTION_LAST, NEED_NOTHING, NULL, "the last ingredient" },
    { "Click", ACTION_CLICK, NEED_NOTHING, NULL, "select an ingredient" },
    BINDINGS_END,
};

/* Recalculates the recipe after a change. */
static void reckon(struct recipe_screen *screen, struct ui *ui)
{
    arena_release(&screen->shown);
    recipe_food(&screen->food, &screen->shown, &screen->recipe, ui->journal->ceilings);
    list_set_count(&screen->list, screen->recipe.count);
}

/* Remembers the recipe before a change. drop_step forgets it again if the change fails. */
static void keep_step(struct recipe_screen *screen)
{
    struct recipe *recipe = &screen->recipe;
    if (screen->step_count == RECIPE_STEPS_MAX) {
        memmove(screen->steps, screen->steps + 1, sizeof screen->steps - sizeof *screen->steps);
        screen->step_count--;
    }
    struct recipe_step *step = &screen->steps[screen->step_count++];
    *step = (struct recipe_step){ .name = recipe->name,
                                  .servings = recipe->servings,
                                  .weight_g = recipe->weight_g,
                                  .count = recipe->count };
    step->parts = arena_alloc(&recipe->arena, (recipe->count + 1) * sizeof *step->parts);
    if (recipe->count > 0)
        memcpy(step->parts, recipe->parts, recipe->count * sizeof *step->parts);
}

static enum outcome end_step(struct recipe_screen *screen, struct ui *ui, enum status status,
                             const struct error *error)
{
    if (status) {
        screen->step_count--;
        screen_tell_error(ui, error);
        return OUTCOME_HANDLED;
    }
    screen->is_changed = true;
    reckon(screen, ui);
    return OUTCOME_HANDLED;
}

static enum outcome take_back(struct recipe_screen *screen, struct ui *ui)
{
    struct recipe *recipe = &screen->recipe;
    if (screen->step_count == 0) {
        screen_tell(ui, STYLE_PLAIN, "Nothing to undo here.");
        return OUTCOME_HANDLED;
    }
    const struct recipe_step *step = &screen->steps[--screen->step_count];
    recipe->name = step->name;
    recipe->servings = step->servings;
    recipe->weight_g = step->weight_g;
    recipe->parts = step->parts;
    recipe->count = step->count;
    recipe->room = step->count;
    screen->is_changed = screen->step_count > 0;
    reckon(screen, ui);
    return OUTCOME_HANDLED;
}

/* --- opening --- */

/* Names a new recipe after its meal until the person names it. */
static enum status name_after_meal(struct recipe *recipe, struct ui *ui,
                                   const struct request *request, struct error *error)
{
    struct meals meals;
    char day[DATE_TEXT];
    enum status status = meals_load(&meals, ui->journal->log, error);
    if (status)
        return status;
    const struct meal *meal = meals_get(&meals, request->meal_id);
    date_format_iso(day, request->day);
    recipe->name = arena_printf(&recipe->arena, "%s of %s", meal ? meal->name : "Meal", day);
    meals_release(&meals);
    return STATUS_OK;
}

static enum status begin_new(struct recipe_screen *screen, struct ui *ui,
                             const struct request *request, struct error *error)
{
    struct error none = ERROR_INIT;
    struct recipe *recipe = &screen->recipe;
    size_t left_out;
    recipe->name = "";
    if (!request->meal_id)
        return STATUS_OK;
    enum status status =
        recipe_add_meal(recipe, &left_out, ui->journal, request->day, request->meal_id, &none);
    if (status == STATUS_NOT_FOUND)
        return STATUS_OK;
    if (status) {
        *error = none;
        return status;
    }
    if (left_out > 0)
        screen_tell(ui, STYLE_PLAIN, "Supplements were left out; log them separately.");
    return name_after_meal(recipe, ui, request, error);
}

static enum status load_news(struct recipe_screen *screen, struct ui *ui, struct error *error)
{
    struct store *log = ui->journal->log;
    enum status status = recipe_count_newer(&screen->newer, &screen->recipe, ui->journal, error);
    if (!status && screen->recipe.food_id)
        status = revision_use_load(&screen->use, log, screen->recipe.food_id, error);
    return status;
}

static enum status recipe_screen_open(void *state, struct ui *ui, const struct request *request,
                                      struct error *error)
{
    struct recipe_screen *screen = state;
    enum status status =
        targets_load(&screen->targets, ui->journal->log, ui->journal->today, error);
    screen->has_targets = !status;
    if (!status && request->text[0])
        status = recipe_find(&screen->recipe, ui->journal, request->text, error);
    else if (!status)
        status = begin_new(screen, ui, request, error);
    return status;
}

/* Recalculates the recipe being edited. Other changes in the log do not touch it. */
static enum status recipe_screen_load(void *state, struct ui *ui, struct error *error)
{
    struct recipe_screen *screen = state;
    reckon(screen, ui);
    return load_news(screen, ui, error);
}

static void recipe_screen_close(void *state)
{
    struct recipe_screen *screen = state;
    recipe_release(&screen->recipe);
    arena_release(&screen->shown);
    if (screen->has_targets)
        targets_release(&screen->targets);
}

static unsigned recipe_screen_has(const void *state)
{
    const struct recipe_screen *screen = state;
    return screen->recipe.count > 0 ? NEED_SELECTION : 0;
}

/* --- acting --- */

static enum outcome ask(struct request *request, const char *title, const char *hint, int purpose,
                        const char *text)
{
    *request = (struct request){
        .screen = SCREEN_PROMPT, .title = title, .hint = hint, .purpose = purpose
    };
    snprintf(request->text, sizeof request->text, "%.500s", text);
    return OUTCOME_OPEN;
}

static enum outcome ask_number(struct request *request, const char *title, const char *hint,
                               int purpose, double number, const char *unit)
{
    char text[NUMBER_TEXT + 8] = "";
    char shown[NUMBER_TEXT];
    number_format_typed(shown, number);
    if (number > 0)
        snprintf(text, sizeof text, "%s%s", shown, unit);
    return ask(request, title, hint, purpose, text);
}

static enum outcome ask_ingredients(const struct recipe_screen *screen, const struct ui *ui,
                                    struct request *request)
{
    *request =
        (struct request){ .screen = SCREEN_QUICK, .day = ui->journal->today, .is_text_only = true };
    snprintf(request->text, sizeof request->text, "%s", screen->pending);
    return OUTCOME_OPEN;
}

/* Saves the changes. A recipe that cannot be saved stays on the screen. */
static enum outcome save(struct recipe_screen *screen, struct ui *ui, struct result *result)
{
    struct error error = ERROR_INIT;
    struct recipe *recipe = &screen->recipe;
    bool is_new = recipe->food_id == 0;
    struct reach reach = { screen->reaches_past ? REACH_ALL : REACH_NOW, 0 };
    if (recipe_save(recipe, ui->journal, reach, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    screen_tell_done(ui, "%s the recipe %.400s", is_new ? "Saved" : "Changed", recipe->name);
    result->is_accepted = true;
    snprintf(result->text, sizeof result->text, "%.500s", recipe->origin);
    return OUTCOME_CLOSE;
}

/* Saves, after asking for the name of a new recipe. */
static enum outcome ask_and_save(struct recipe_screen *screen, struct ui *ui,
                                 struct request *request, struct result *result)
{
    bool is_new = screen->recipe.food_id == 0;
    if (is_new && screen->recipe.count == 0) {
        screen_tell(ui, STYLE_PLAIN, "Nothing to save: a adds ingredients.");
        return OUTCOME_HANDLED;
    }
    if (!is_new && !screen->is_changed) {
        screen_tell(ui, STYLE_PLAIN, "Nothing changed.");
        return OUTCOME_CLOSE;
    }
    if (is_new && !screen->is_named)
        return ask(request, "Name of the recipe", "Lentil stew", PURPOSE_SAVE, screen->recipe.name);
    return save(screen, ui, result);
}

/* Leaves. Asks once where changes would be lost. */
static enum outcome leave(struct recipe_screen *screen, struct ui *ui)
{
    if (!screen->is_changed || screen->is_warned)
        return OUTCOME_CLOSE;
    screen->is_warned = true;
    screen_tell(ui, STYLE_WARN, "Not saved: %zu %s. ^S saves, Esc again drops %s.",
                screen->step_count, TEXT_PLURAL(screen->step_count, "change", "changes"),
                TEXT_PLURAL(screen->step_count, "it", "them"));
    return OUTCOME_HANDLED;
}

static enum outcome take_newer(struct recipe_screen *screen, struct ui *ui)
{
    struct error error = ERROR_INIT;
    size_t changed;
    if (screen->newer == 0) {
        screen_tell(ui, STYLE_PLAIN, "It already has the newest values of its ingredients.");
        return OUTCOME_HANDLED;
    }
    keep_step(screen);
    enum status status = recipe_refresh(&screen->recipe, &changed, NULL, ui->journal, &error);
    if (status)
        memcpy(screen->recipe.parts, screen->steps[screen->step_count - 1].parts,
               screen->recipe.count * sizeof *screen->recipe.parts);
    else
        screen->newer = 0;
    return end_step(screen, ui, status, &error);
}

static enum outcome switch_reach(struct recipe_screen *screen, struct ui *ui)
{
    if (screen->use.entries == 0) {
        screen_tell(ui, STYLE_PLAIN, "It was never logged, so no past entries can change.");
        return OUTCOME_HANDLED;
    }
    screen->reaches_past = !screen->reaches_past;
    return OUTCOME_HANDLED;
}

static enum outcome recipe_screen_act(void *state, struct ui *ui, const struct input *input,
                                      struct request *request, struct result *result)
{
    struct recipe_screen *screen = state;
    struct recipe *recipe = &screen->recipe;
    size_t selected = screen->list.selected;
    struct error error = ERROR_INIT;
    if (input->action != ACTION_CLOSE)
        screen->is_warned = false;
    switch ((int)input->action) {
    case ACTION_ADD:
        return ask_ingredients(screen, ui, request);
    case ACTION_EDIT:
        return ask(request, "Amount", "180 g, 2 slices", PURPOSE_AMOUNT,
                   recipe->parts[selected].measure);
    case ACTION_DELETE:
        keep_step(screen);
        recipe_remove(recipe, selected);
        return end_step(screen, ui, STATUS_OK, &error);
    case ACTION_SERVINGS:
        return ask_number(request, "Servings", "4; empty for none", PURPOSE_SERVINGS,
                          recipe->servings, "");
    case ACTION_WEIGHT:
        return ask_number(request, "Cooked weight", "850 g; empty for none", PURPOSE_WEIGHT,
                          recipe->weight_g, " g");
    case ACTION_NAME:
        return ask(request, "Name", "Lentil stew", PURPOSE_NAME, recipe->name);
    case ACTION_REACH:
        return switch_reach(screen, ui);
    case ACTION_REFRESH:
        return take_newer(screen, ui);
    case ACTION_UNDO:
        return take_back(screen, ui);
    case ACTION_REDO:
        return OUTCOME_HANDLED;
    case ACTION_SAVE:
        return ask_and_save(screen, ui, request, result);
    case ACTION_CLOSE:
        return leave(screen, ui);
    default:
        return list_act(&screen->list, input, RECIPE_LIST_Y) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
    }
}

static enum outcome add_ingredients(struct recipe_screen *screen, struct ui *ui, const char *text)
{
    struct error error = ERROR_INIT;
    keep_step(screen);
    enum status status = recipe_add(&screen->recipe, ui->journal, text, &error);
    snprintf(screen->pending, sizeof screen->pending, "%s", status ? text : "");
    enum outcome outcome = end_step(screen, ui, status, &error);
    list_select(&screen->list, screen->recipe.count);
    return outcome;
}

static enum outcome recipe_screen_resume(void *state, struct ui *ui, const struct result *result)
{
    struct recipe_screen *screen = state;
    struct recipe *recipe = &screen->recipe;
    struct error error = ERROR_INIT;
    enum status status = STATUS_OK;
    if (!result->is_accepted)
        return OUTCOME_HANDLED;
    if (result->screen == SCREEN_QUICK)
        return add_ingredients(screen, ui, result->text);
    keep_step(screen);
    if (result->purpose == PURPOSE_AMOUNT)
        status = recipe_set_amount(recipe, screen->list.selected, result->text, &error);
    else if (result->purpose == PURPOSE_SERVINGS)
        status = recipe_set_servings(recipe, result->text, &error);
    else if (result->purpose == PURPOSE_WEIGHT)
        status = recipe_set_weight(recipe, result->text, &error);
    else
        status = recipe_set_name(recipe, result->text, &error);
    bool is_name = result->purpose == PURPOSE_NAME || result->purpose == PURPOSE_SAVE;
    screen->is_named = screen->is_named || (!status && is_name);
    enum outcome outcome = end_step(screen, ui, status, &error);
    struct result saved = { .screen = result->screen };
    return status || result->purpose != PURPOSE_SAVE ? outcome : save(screen, ui, &saved);
}

static void recipe_screen_layout(void *state, const struct ui *ui, int rows, int columns)
{
    (void)ui;
    recipe_view_layout(state, rows, columns);
}

static void recipe_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    recipe_view_draw(state, ui, window);
}

const struct screen_class recipe_screen = {
    .title = "Recipe",
    .state_size = sizeof(struct recipe_screen),
    .bindings = bindings,
    .open = recipe_screen_open,
    .load = recipe_screen_load,
    .layout = recipe_screen_layout,
    .draw = recipe_screen_draw,
    .has = recipe_screen_has,
    .act = recipe_screen_act,
    .resume = recipe_screen_resume,
    .close = recipe_screen_close,
};
