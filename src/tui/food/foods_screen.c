/* Your foods: everything the log knows, to create, correct, mark, hide and merge. */
#include "foods_view.h"

#include <stdio.h>
#include <string.h>

#include "core/action.h"
#include "core/binding.h"
#include "core/list.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/own_food.h"
#include "screens.h"

static const struct binding bindings[] = {
    { "n", ACTION_NEW_FOOD, NEED_WRITABLE, "new", "add your own food from its label" },
    { "e", ACTION_EDIT_FOOD, NEED_WRITABLE | NEED_SELECTION, "edit",
      "correct the food and choose which entries change; for a recipe, its "
      "ingredients" },
    { "R", ACTION_RECIPE, NEED_WRITABLE, "recipe", "make a new recipe" },
    { "Enter", ACTION_ACCEPT, NEED_SELECTION, "show", "show the food's values" },
    { "*", ACTION_FAVOURITE, NEED_WRITABLE | NEED_SELECTION, "favourite",
      "make it a favourite, first in lists and searches, or not" },
    { "x", ACTION_HIDE, NEED_WRITABLE | NEED_SELECTION, "hide",
      "hide the food from search, or show it again" },
    { "M", ACTION_MERGE, NEED_WRITABLE | NEED_SELECTION, "merge",
      "merge the food into another: M here, then M on the other" },
    { "Tab", ACTION_SWITCH, NEED_NOTHING, "filter",
      "show all, your own, favourites or hidden foods" },
    { "/", ACTION_FIND, NEED_NOTHING, "find", "show only foods with these words" },
    { "j Down ^N WheelDown", ACTION_DOWN, NEED_NOTHING, NULL, "down" },
    { "k Up ^P WheelUp", ACTION_UP, NEED_NOTHING, NULL, "up" },
    { "PgDn ^F Space", ACTION_PAGE_DOWN, NEED_NOTHING, NULL, "a page down" },
    { "PgUp ^B b", ACTION_PAGE_UP, NEED_NOTHING, NULL, "a page up" },
    { "g Home", ACTION_FIRST, NEED_NOTHING, NULL, "the first row" },
    { "G End", ACTION_LAST, NEED_NOTHING, NULL, "the last row" },
    { "Click", ACTION_CLICK, NEED_NOTHING, NULL, "select a row" },
    BINDINGS_END,
};

static const struct own_listed *chosen_food(const struct foods_screen *screen)
{
    const struct list *list = &screen->list;
    return screen->is_loaded && list->count > 0 ? screen->shown[list->selected] : NULL;
}

static enum status foods_screen_open(void *state, struct ui *ui, const struct request *request,
                                     struct error *error)
{
    struct foods_screen *screen = state;
    (void)ui;
    (void)error;
    screen->day = request->day;
    return STATUS_OK;
}

static void foods_screen_close(void *state)
{
    struct foods_screen *screen = state;
    if (screen->is_loaded)
        own_food_list_release(&screen->all);
}

/* --- what is shown --- */

static bool has_words(const struct food *food, const struct fold_words *words)
{
    struct fold_words own;
    struct buffer text = BUFFER_INIT;
    buffer_addf(&text, "%s %s %s", food->name, food->brand ? food->brand : "",
                food->aliases ? food->aliases : "");
    fold_split(&own, text.text);
    buffer_release(&text);
    for (size_t i = 0; i < words->count; i++) {
        bool found = false;
        for (size_t k = 0; k < own.count && !found; k++)
            found = strncmp(own.words[k], words->words[i], strlen(words->words[i])) == 0;
        if (!found)
            return false;
    }
    return true;
}

static bool is_let_through(const struct food *food, enum foods_filter filter)
{
    switch (filter) {
    case FOODS_OWN:
        return own_food_is(food) && !food->hidden;
    case FOODS_FAVOURITES:
        return food->favourite && !food->hidden;
    case FOODS_HIDDEN:
        return food->hidden;
    case FOODS_ALL:
    case FOODS_FILTERS:
        break;
    }
    return true;
}

/* Fills the shown list through the filter, and selects the food called `key` if it is among
 * them. */
static void let_through(struct foods_screen *screen, const char *key)
{
    struct fold_words words;
    size_t count = 0;
    size_t selected = screen->list.selected;
    fold_split(&words, screen->words);
    for (size_t i = 0; i < screen->all.count; i++) {
        const struct own_listed *listed = &screen->all.foods[i];
        if (!is_let_through(&listed->food, screen->filter) || !has_words(&listed->food, &words))
            continue;
        if (strcmp(listed->food.origin, key) == 0)
            selected = count;
        screen->shown[count++] = listed;
    }
    list_set_count(&screen->list, count);
    list_select(&screen->list, selected);
}

static enum status foods_screen_load(void *state, struct ui *ui, struct error *error)
{
    struct foods_screen *screen = state;
    struct own_food_list all;
    char key[64] = "";
    const struct own_listed *chosen = chosen_food(screen);
    if (chosen)
        snprintf(key, sizeof key, "%s", chosen->food.origin);
    enum status status = own_food_list_load(&all, ui->journal->log, error);
    if (status)
        return status;
    if (screen->is_loaded)
        own_food_list_release(&screen->all);
    screen->all = all;
    screen->is_loaded = true;
    screen->shown = arena_alloc(&screen->all.arena, (all.count + 1) * sizeof *screen->shown);
    let_through(screen, screen->wanted[0] ? screen->wanted : key);
    screen->wanted[0] = '\0';
    return STATUS_OK;
}

static unsigned foods_screen_has(const void *state)
{
    return chosen_food(state) ? NEED_SELECTION : 0u;
}

/* --- acting --- */

/* Opens a screen on the selected food. */
static enum outcome open_food(const struct foods_screen *screen, int number,
                              struct request *request)
{
    *request = (struct request){ .screen = number, .day = screen->day };
    snprintf(request->text, sizeof request->text, "%s", chosen_food(screen)->food.origin);
    return OUTCOME_OPEN;
}

/* Opens the form for a new food, named as searched. */
static enum outcome make_food(const struct foods_screen *screen, struct request *request)
{
    *request = (struct request){ .screen = SCREEN_FOOD_FORM, .is_new = true, .day = screen->day };
    snprintf(request->text, sizeof request->text, "%s", screen->words);
    return OUTCOME_OPEN;
}

/* Opens the food's form; for a recipe, the recipe screen. */
static enum outcome edit(const struct foods_screen *screen, struct request *request)
{
    const struct food *food = &chosen_food(screen)->food;
    bool is_recipe = food->kind == FOOD_RECIPE && own_food_is(food);
    return open_food(screen, is_recipe ? SCREEN_RECIPE : SCREEN_FOOD_FORM, request);
}

static void tell_mark(struct ui *ui, const struct food *food, enum food_mark kind, bool is_on)
{
    if (kind == MARK_HIDDEN && is_on)
        screen_tell_done(ui, "Hid %.200s from search", food->name);
    else if (kind == MARK_HIDDEN)
        screen_tell_done(ui, "%.200s is shown in search again", food->name);
    else
        screen_tell_done(ui, "%.200s is %s a favourite", food->name, is_on ? "now" : "no longer");
}

static enum outcome mark(struct foods_screen *screen, struct ui *ui, enum food_mark kind)
{
    struct error error = ERROR_INIT;
    struct food food = chosen_food(screen)->food;
    bool is_on = kind == MARK_HIDDEN ? !food.hidden : !food.favourite;
    if (own_food_mark(ui->journal, &food, kind, is_on, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    snprintf(screen->wanted, sizeof screen->wanted, "%s", food.origin);
    tell_mark(ui, &food, kind, is_on);
    return OUTCOME_CHANGED;
}

static enum status load_both(struct food *from, struct food *into, struct arena *arena,
                             const struct foods_screen *screen, struct store *log,
                             struct error *error)
{
    enum status status = food_find_origin(from, arena, log, screen->merging, error);
    return status ? status
                  : food_find_origin(into, arena, log, chosen_food(screen)->food.origin, error);
}

static enum outcome merge_into(struct foods_screen *screen, struct ui *ui)
{
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct food from;
    struct food into;
    enum status status = load_both(&from, &into, &arena, screen, ui->journal->log, &error);
    if (!status)
        status = own_food_merge(ui->journal, &from, &into, &error);
    if (status)
        screen_tell_error(ui, &error);
    else
        screen_tell_done(ui, "Merged %.150s into %.150s", from.name, into.name);
    arena_release(&arena);
    screen->merging[0] = '\0';
    return status ? OUTCOME_HANDLED : OUTCOME_CHANGED;
}

/* Merges two foods in two steps: the first marks the food that goes, the second the food that
 * stays. */
static enum outcome merge(struct foods_screen *screen, struct ui *ui)
{
    const struct food *food = &chosen_food(screen)->food;
    if (screen->merging[0] && strcmp(screen->merging, food->origin) != 0)
        return merge_into(screen, ui);
    if (screen->merging[0]) {
        screen->merging[0] = '\0';
        return OUTCOME_HANDLED;
    }
    if (!own_food_is(food)) {
        screen_tell(ui, STYLE_PLAIN,
                    "Only your own foods can be merged into another; start with one.");
        return OUTCOME_HANDLED;
    }
    snprintf(screen->merging, sizeof screen->merging, "%s", food->origin);
    return OUTCOME_HANDLED;
}

static enum outcome turn_filter(struct foods_screen *screen)
{
    const struct own_listed *chosen = chosen_food(screen);
    screen->filter = (enum foods_filter)((screen->filter + 1) % FOODS_FILTERS);
    let_through(screen, chosen ? chosen->food.origin : "");
    return OUTCOME_HANDLED;
}

static enum outcome ask_words(const struct foods_screen *screen, struct request *request)
{
    *request = (struct request){ .screen = SCREEN_PROMPT,
                                 .title = "Find",
                                 .hint = "a few letters; empty: all" };
    snprintf(request->text, sizeof request->text, "%s", screen->words);
    return OUTCOME_OPEN;
}

static enum outcome foods_screen_act(void *state, struct ui *ui, const struct input *input,
                                     struct request *request, struct result *result)
{
    struct foods_screen *screen = state;
    (void)result;
    if (!screen->is_loaded)
        return OUTCOME_IGNORED;
    if (input->action == ACTION_NEW_FOOD)
        return make_food(screen, request);
    if (input->action == ACTION_EDIT_FOOD)
        return edit(screen, request);
    if (input->action == ACTION_RECIPE) {
        *request = (struct request){ .screen = SCREEN_RECIPE, .day = screen->day };
        return OUTCOME_OPEN;
    }
    if (input->action == ACTION_ACCEPT && screen->merging[0])
        return merge(screen, ui);
    if (input->action == ACTION_ACCEPT)
        return open_food(screen, SCREEN_FOOD, request);
    if (input->action == ACTION_FAVOURITE)
        return mark(screen, ui, MARK_FAVOURITE);
    if (input->action == ACTION_HIDE)
        return mark(screen, ui, MARK_HIDDEN);
    if (input->action == ACTION_MERGE)
        return merge(screen, ui);
    if (input->action == ACTION_SWITCH)
        return turn_filter(screen);
    if (input->action == ACTION_FIND)
        return ask_words(screen, request);
    if (input->action == ACTION_CLOSE && screen->merging[0]) {
        screen->merging[0] = '\0';
        return OUTCOME_HANDLED;
    }
    return list_act(&screen->list, input, screen->list_y) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
}

static enum outcome foods_screen_resume(void *state, struct ui *ui, const struct result *result)
{
    struct foods_screen *screen = state;
    (void)ui;
    if (!result->is_accepted)
        return OUTCOME_RELOAD;
    if (result->screen == SCREEN_PROMPT) {
        snprintf(screen->words, sizeof screen->words, "%.119s", result->text);
        return OUTCOME_RELOAD;
    }
    snprintf(screen->wanted, sizeof screen->wanted, "%.63s", result->text);
    return OUTCOME_CHANGED;
}

static void foods_screen_layout(void *state, const struct ui *ui, int rows, int columns)
{
    (void)ui;
    (void)columns;
    foods_view_layout(state, rows);
}

static void foods_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    foods_view_draw(state, ui, window);
}

const struct screen_class foods_screen = {
    .title = "Your foods",
    .state_size = sizeof(struct foods_screen),
    .bindings = bindings,
    .opener = { "f", ACTION_OPEN, NEED_NOTHING, NULL,
                "your foods: add, correct, mark, hide and merge them" },
    .open = foods_screen_open,
    .load = foods_screen_load,
    .layout = foods_screen_layout,
    .draw = foods_screen_draw,
    .has = foods_screen_has,
    .act = foods_screen_act,
    .resume = foods_screen_resume,
    .close = foods_screen_close,
};
