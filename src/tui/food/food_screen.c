/* What one food contains, line by line. */
#include <stdio.h>

#include "core/action.h"
#include "core/binding.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/own_food.h"
#include "marrow/journal/revision.h"
#include "marrow/report/interval.h"
#include "marrow/report/wording.h"
#include "page/pager.h"
#include "screens.h"

struct food_screen {
    char key[256];
    struct arena arena; /* holds the food and its lines */
    struct pager pager;
};

static const struct binding bindings[] = {
    { "e", ACTION_EDIT_FOOD, NEED_WRITABLE, "edit", "correct the food" },
    { "j Down ^N WheelDown", ACTION_DOWN, NEED_NOTHING, NULL, "a line down" },
    { "k Up ^P WheelUp", ACTION_UP, NEED_NOTHING, NULL, "a line up" },
    { "PgDn ^F Space", ACTION_PAGE_DOWN, NEED_NOTHING, "page down", "a page down" },
    { "PgUp ^B b", ACTION_PAGE_UP, NEED_NOTHING, NULL, "a page up" },
    BINDINGS_END,
};

static enum status food_screen_open(void *state, struct ui *ui, const struct request *request,
                                    struct error *error)
{
    struct food_screen *screen = state;
    (void)ui;
    (void)error;
    snprintf(screen->key, sizeof screen->key, "%.255s", request->text);
    return STATUS_OK;
}

static void food_screen_close(void *state)
{
    struct food_screen *screen = state;
    pager_release(&screen->pager);
    arena_release(&screen->arena);
}

/* Adds a line unless its text is empty. */
static void add(struct food_screen *screen, const char *name, const char *text)
{
    if (!text || !*text)
        return;
    char *line = arena_printf(&screen->arena, "%-14s %s", name, text);
    pager_add(&screen->pager, &(struct pager_line){ .x = 1, .text = line });
}

static void add_values(struct food_screen *screen, const struct ui *ui, const struct food *food,
                       const bool corrected[NUTRIENT_COUNT])
{
    char text[WORDING_SIZE];
    add(screen, "", " ");
    add(screen, "per", food_per(food));
    for (enum nutrient n = 0; n < NUTRIENT_COUNT; n++) {
        const struct value *value = &food->values[n];
        wording_food_value(text, &ui->wording, n, value);
        add(screen, nutrients[n].name,
            value->known == KNOWN_NOT
                ? "unknown"
                : arena_printf(&screen->arena, "%8s %s%s", text, wording_unit(&ui->wording, n),
                               corrected[n] ? "  corrected by you" : ""));
    }
}

static void add_measures(struct food_screen *screen, const struct food *food)
{
    char amount[NUMBER_TEXT];
    const char *unit = food_unit(food);
    for (size_t i = 0; i < food->measure_count; i++) {
        number_format_short(amount, food->measures[i].amount, 2);
        add(screen, i ? "" : "measures",
            arena_printf(&screen->arena, "1 %s = %s %s", food->measures[i].name, amount, unit));
    }
}

static void add_use(struct food_screen *screen, const struct use *use)
{
    char first[DATE_TEXT];
    char last[DATE_TEXT];
    if (use->entries == 0) {
        add(screen, "logged", "never");
        return;
    }
    date_format_iso(first, use->first_day);
    date_format_iso(last, use->last_day);
    add(screen, "logged",
        arena_printf(&screen->arena, "%zu %s on %zu %s, %s to %s", use->entries,
                     TEXT_PLURAL(use->entries, "time", "times"), use->days,
                     TEXT_PLURAL(use->days, "day", "days"), first, last));
}

static enum status food_screen_load(void *state, struct ui *ui, struct error *error)
{
    struct food_screen *screen = state;
    struct food food;
    struct use use = { 0 };
    bool corrected[NUTRIENT_COUNT];
    char fortified[FORTIFIED_TEXT];
    pager_clear(&screen->pager);
    arena_release(&screen->arena);
    enum status status =
        journal_find_origin(&food, &screen->arena, ui->journal, screen->key, error);
    if (!status)
        status = revision_use_load(&use, ui->journal->log, food.food_id, error);
    if (!status)
        status = own_food_load_corrected(corrected, ui->journal->log, food.version_id, error);
    if (status)
        return status;
    pager_add(&screen->pager,
              &(struct pager_line){ .x = 1, .style = STYLE_STRONG, .text = food.name });
    add(screen, "brand", food.brand);
    add(screen, "key", food.origin);
    add(screen, "source", food.source);
    add(screen, "also called", food.aliases);
    add(screen, "kind", food_kind_name(food.kind));
    add(screen, "group", food.group);
    fortified_format(fortified, food.fortified);
    add(screen, "fortified", food.fortified ? fortified : NULL);
    add(screen, "marks",
        food.favourite ? (food.hidden ? "favourite, hidden" : "favourite")
                       : (food.hidden ? "hidden" : NULL));
    add_use(screen, &use);
    add_measures(screen, &food);
    add_values(screen, ui, &food, corrected);
    return STATUS_OK;
}

static void food_screen_layout(void *state, const struct ui *ui, int rows, int columns)
{
    struct food_screen *screen = state;
    (void)ui;
    pager_layout(&screen->pager, columns, rows);
}

static void food_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    const struct food_screen *screen = state;
    (void)ui;
    werase(window);
    pager_draw(&screen->pager, window, 0);
    wmove(window, getmaxy(window) - 1, 0);
}

static enum outcome food_screen_act(void *state, struct ui *ui, const struct input *input,
                                    struct request *request, struct result *result)
{
    struct food_screen *screen = state;
    (void)ui;
    (void)result;
    if (input->action != ACTION_EDIT_FOOD)
        return pager_act(&screen->pager, input) ? OUTCOME_HANDLED : OUTCOME_IGNORED;
    *request = (struct request){ .screen = SCREEN_FOOD_FORM };
    snprintf(request->text, sizeof request->text, "%s", screen->key);
    return OUTCOME_OPEN;
}

static enum outcome food_screen_resume(void *state, struct ui *ui, const struct result *result)
{
    (void)state;
    (void)ui;
    return result->is_accepted ? OUTCOME_CHANGED : OUTCOME_RELOAD;
}

static bool food_screen_find(void *state, const char *text, bool is_back)
{
    struct food_screen *screen = state;
    return pager_find(&screen->pager, text, is_back);
}

const struct screen_class food_screen = {
    .title = "Food details",
    .state_size = sizeof(struct food_screen),
    .bindings = bindings,
    .open = food_screen_open,
    .load = food_screen_load,
    .layout = food_screen_layout,
    .draw = food_screen_draw,
    .act = food_screen_act,
    .resume = food_screen_resume,
    .close = food_screen_close,
    .find = food_screen_find,
};
