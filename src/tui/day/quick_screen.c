/* Quick entry: one line of foods, resolved as it is typed. The screen asks about anything it cannot
 * resolve.
 */
#include "quick_view.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/action.h"
#include "core/binding.h"
#include "core/line.h"
#include "core/list.h"
#include "core/paint.h"
#include "core/screen.h"
#include "food_query.h"
#include "log_actions.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/meal.h"
#include "marrow/journal/quick.h"
#include "marrow/journal/resolve.h"

static const struct binding bindings[] = {
    { "Enter", ACTION_ACCEPT, NEED_WRITABLE, "log",
      "log all of it, or add it to the recipe; where a food, measure or number is "
      "asked for, choose the selected one" },
    { "Down ^N Tab", ACTION_DOWN, NEED_NOTHING, NULL, "the next choice" },
    { "Up ^P S-Tab", ACTION_UP, NEED_NOTHING, NULL, "the previous one" },
    BINDINGS_END,
};

/* Writes "Lunch 12:30", or the time of the next night with a word that it is one. */
static void format_place(char out[QUICK_PLACE_TEXT], const struct journal *journal,
                         const struct meal *meal, int minute, bool is_last_night)
{
    char time[TIME_TEXT] = "";
    if (minute != MINUTE_NONE)
        date_time_format(time, minute);
    bool is_night = minute >= 1440 + journal->day_starts;
    snprintf(out, QUICK_PLACE_TEXT, "%.30s%s%s%s", meal ? meal->name : "", time[0] ? " " : "", time,
             is_last_night ? " (last night)"
             : is_night    ? " (next night)"
                           : "");
}

/* Returns whether an item before this one goes to the same place. */
static bool is_told(const struct quick_screen *screen, size_t item)
{
    for (size_t i = 0; i < item; i++) {
        if (strcmp(screen->item_places[i], screen->item_places[item]) == 0)
            return true;
    }
    return false;
}

/* Writes where the resolved foods will go, each and all. */
static void tell_places(struct quick_screen *screen, const struct journal *journal)
{
    size_t used = 0;
    screen->places[0] = '\0';
    screen->place_count = 0;
    if (screen->is_text_only)
        return;
    for (size_t i = 0; i < screen->resolution.count; i++) {
        struct entry_place place = entry_place_of(journal, &screen->meals, &screen->resolution,
                                                  &screen->resolution.items[i]);
        format_place(screen->item_places[i], journal, meals_get(&screen->meals, place.meal_id),
                     place.minute, screen->resolution.is_last_night);
        if (is_told(screen, i))
            continue;
        screen->place_count++;
        if (used <= 64)
            used += (size_t)snprintf(screen->places + used, sizeof screen->places - used, "%s%s",
                                     used ? ", " : "", screen->item_places[i]);
    }
}

/* Returns the word at a column of the line, from 1. */
static struct span word_at(const char *text, int column)
{
    size_t at = 0;
    size_t length = strlen(text);
    for (int i = 1; i < column && at < length; i++)
        at = text_next(text, length, at);
    return (struct span){ at, strcspn(text + at, " ,;\n") };
}

/* Finds what is wrong in the line. The line shows it, so that the problem needs no column. */
static void find_wrong(struct quick_screen *screen)
{
    const struct unsettled *unsettled = &screen->resolution.unsettled;
    int column = 0;
    int length = 0;
    screen->wrong = unsettled->doubt.length ? unsettled->doubt : unsettled->span;
    if (screen->is_settled)
        screen->wrong.length = 0;
    else if (sscanf(screen->problem.text, "column %d: %n", &column, &length) == 1 && length > 0) {
        screen->wrong = word_at(screen->line.text.text, column);
        memmove(screen->problem.text, screen->problem.text + length,
                strlen(screen->problem.text + length) + 1);
    }
}

/* Resolves what stands before a wrong word, up to the last separator, so that it stays in view. */
static void keep_good(struct quick_screen *screen, struct ui *ui,
                      const struct resolve_defaults *defaults)
{
    struct error ignored;
    struct buffer good = BUFFER_INIT;
    const struct unsettled asked = screen->resolution.unsettled;
    size_t end = screen->wrong.offset;
    if (screen->is_settled || screen->resolution.count > 0 || screen->wrong.length == 0 ||
        asked.span.length > 0)
        return;
    while (end > 0 && !strchr(",;\n", screen->line.text.text[end - 1]))
        end--;
    buffer_add(&good, screen->line.text.text, end);
    resolve_release(&screen->resolution);
    if (text_is_blank(good.text) ||
        resolve_text(&screen->resolution, ui->journal, good.text, defaults, &ignored)) {
        resolve_release(&screen->resolution);
        memset(&screen->resolution, 0, sizeof screen->resolution);
    }
    screen->resolution.unsettled = asked;
    buffer_release(&good);
}

/* Resolves the line when it is shown or logged, not once for each key typed ahead. */
static enum status quick_screen_load(void *state, struct ui *ui, struct error *error)
{
    struct quick_screen *screen = state;
    struct resolve_defaults defaults = { .day = screen->date, .minute = MINUTE_NONE, .meal_id = 0 };
    (void)error;
    resolve_release(&screen->resolution);
    memset(&screen->resolution, 0, sizeof screen->resolution);
    screen->problem = (struct error)ERROR_INIT;
    screen->is_confirmed = false;
    screen->is_settled = !text_is_blank(screen->line.text.text) &&
                         !resolve_text(&screen->resolution, ui->journal, screen->line.text.text,
                                       &defaults, &screen->problem);
    find_wrong(screen);
    keep_good(screen, ui, &defaults);
    screen->resolution.selected_meal_id = screen->meal_id;
    tell_places(screen, ui->journal);
    list_set_count(&screen->candidates, quick_choice_count(screen));
    list_select(&screen->candidates, 0);
    return STATUS_OK;
}

static enum status quick_screen_open(void *state, struct ui *ui, const struct request *request,
                                     struct error *error)
{
    struct quick_screen *screen = state;
    screen->is_text_only = request->is_text_only;
    screen->date = request->day;
    screen->meal_id = request->meal_id;
    line_init(&screen->line);
    line_set(&screen->line, request->text);
    enum status status = meals_load(&screen->meals, ui->journal->log, error);
    return status ? status : journal_refresh(ui->journal, request->meal_id, error);
}

static void quick_screen_close(void *state)
{
    struct quick_screen *screen = state;
    resolve_release(&screen->resolution);
    line_release(&screen->line);
    meals_release(&screen->meals);
}

/* --- acting --- */

static enum outcome replace(struct quick_screen *screen, struct span span, const char *text)
{
    buffer_remove(&screen->line.text, span.offset, span.length);
    buffer_insert(&screen->line.text, span.offset, text, strlen(text));
    screen->line.cursor = screen->line.text.length;
    return OUTCOME_RELOAD;
}

/* Writes which words before the food's name are one of its measures: "leaves" in "leaves village
 * lettuce"; "" if there are none. */
static void find_measure(char out[160], const struct quick_screen *screen, const struct food *food)
{
    const struct unsettled *unsettled = &screen->resolution.unsettled;
    struct food_query lead = { .has_count = unsettled->quantity.has_count };
    struct food_query more;
    out[0] = '\0';
    snprintf(lead.name, sizeof lead.name, "%.*s", (int)unsettled->span.length,
             screen->line.text.text + unsettled->span.offset);
    for (int words = 1; words <= 2 && food_query_move(&more, &lead, words); words++) {
        if (food_query_is_measure(&lead, &more, food, food)) {
            snprintf(out, 160, "%s", more.amount);
            return;
        }
    }
}

/* Replaces the words with the selected candidate's permanent key, which is never ambiguous. */
static enum outcome take_candidate(struct quick_screen *screen)
{
    const struct unsettled *unsettled = &screen->resolution.unsettled;
    const struct food *food = &unsettled->candidates.hits[screen->candidates.selected].food;
    char measure[160];
    char text[400];
    find_measure(measure, screen, food);
    snprintf(text, sizeof text, "%s%s%.200s", measure, measure[0] ? " " : "", food->origin);
    return replace(screen, unsettled->span, text);
}

/* Returns whether the text alone means an amount of just this food. */
static bool means(struct ui *ui, const char *text, const struct food *food)
{
    const struct resolve_defaults nowhere = { .minute = MINUTE_NONE };
    struct error ignored;
    struct resolution *resolution = xmalloc(sizeof *resolution);
    bool is_settled = resolve_text(resolution, ui->journal, text, &nowhere, &ignored) == STATUS_OK;
    bool is_same = is_settled && resolution->count == 1 &&
                   strcmp(resolution->items[0].food.origin, food->origin) == 0;
    resolve_release(resolution);
    free(resolution);
    return is_same;
}

/* Replaces the amount with one in the selected measure, and keeps the words for the food as typed
 * where they still mean it; else its permanent key stands for them. Drops commas of the measure:
 * they would separate foods. */
static enum outcome take_measure(struct quick_screen *screen, struct ui *ui)
{
    const struct unsettled *unsettled = &screen->resolution.unsettled;
    char amount[160];
    char text[400];
    quick_measure_text(amount, screen, screen->candidates.selected);
    for (char *comma = strchr(amount, ','); comma; comma = strchr(comma, ','))
        memmove(comma, comma + 1, strlen(comma));
    const struct food *food = &unsettled->candidates.hits[0].food;
    int length = unsettled->food.length < 200 ? (int)unsettled->food.length : 200;
    snprintf(text, sizeof text, "%s %.*s", amount, length,
             screen->line.text.text + unsettled->food.offset);
    if (!means(ui, text, food))
        snprintf(text, sizeof text, "%s %.200s", amount, food->origin);
    return replace(screen, unsettled->whole, text);
}

/* Puts the selected reading where the number stood. */
static enum outcome take_number(struct quick_screen *screen)
{
    const struct unsettled *unsettled = &screen->resolution.unsettled;
    return replace(screen, unsettled->doubt, unsettled->readings[screen->candidates.selected]);
}

static bool is_questionable(const struct resolution *resolution)
{
    for (size_t i = 0; i < resolution->count; i++) {
        if (resolution->items[i].measured.is_questionable)
            return true;
    }
    return false;
}

static enum outcome hand_back(const struct quick_screen *screen, struct ui *ui,
                              struct result *result)
{
    if (screen->line.text.length >= sizeof result->text) {
        screen_tell(ui, STYLE_BAD, "Too long: at most %zu bytes at once.", sizeof result->text - 1);
        return OUTCOME_HANDLED;
    }
    result->is_accepted = true;
    snprintf(result->text, sizeof result->text, "%s", screen->line.text.text);
    return OUTCOME_CLOSE;
}

static enum outcome log_all(struct quick_screen *screen, struct ui *ui, struct result *result)
{
    char done[64];
    const struct resolution *resolution = &screen->resolution;
    if (is_questionable(resolution) && !screen->is_confirmed) {
        screen->is_confirmed = true;
        screen_tell(ui, STYLE_WARN, "That is a lot. Enter again logs it anyway.");
        return OUTCOME_HANDLED;
    }
    if (screen->is_text_only)
        return hand_back(screen, ui, result);
    snprintf(done, sizeof done, "Logged %zu %s", resolution->count,
             TEXT_PLURAL(resolution->count, "food", "foods"));
    result->entry_id = log_resolution(ui, resolution, done);
    result->is_accepted = result->entry_id != 0;
    return result->is_accepted ? OUTCOME_CLOSE : OUTCOME_HANDLED;
}

static enum outcome accept(struct quick_screen *screen, struct ui *ui, struct result *result)
{
    if (screen->is_settled)
        return log_all(screen, ui, result);
    if (quick_asks_for_number(screen))
        return take_number(screen);
    if (quick_asks_for_food(screen))
        return take_candidate(screen);
    if (quick_asks_for_measure(screen) && screen->candidates.count > 0)
        return take_measure(screen, ui);
    return OUTCOME_HANDLED; /* what is wrong stands below the line */
}

static enum outcome quick_screen_act(void *state, struct ui *ui, const struct input *input,
                                     struct request *request, struct result *result)
{
    struct quick_screen *screen = state;
    (void)request;
    if (input->action == ACTION_ACCEPT)
        return accept(screen, ui, result);
    if (input->action == ACTION_DOWN || input->action == ACTION_UP) {
        list_move(&screen->candidates, input->action == ACTION_DOWN ? 1 : -1);
        return OUTCOME_HANDLED;
    }
    if (!line_act(&screen->line, input))
        return OUTCOME_IGNORED;
    return OUTCOME_RELOAD;
}

static void quick_screen_draw(const void *state, const struct ui *ui, WINDOW *window)
{
    quick_view_draw(state, ui, window);
}

const struct screen_class quick_screen = {
    .title = "Quick entry",
    .takes_text = true,
    .state_size = sizeof(struct quick_screen),
    .bindings = bindings,
    .open = quick_screen_open,
    .load = quick_screen_load,
    .draw = quick_screen_draw,
    .act = quick_screen_act,
    .close = quick_screen_close,
};
