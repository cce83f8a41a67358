/* Resolves a line of quick entry into foods and amounts: item by item (run.h), then the day, the
 * meals and the doses of the whole line.
 */
#include "marrow/journal/resolve.h"

#include <stdio.h>
#include <string.h>

#include "entry_reading.h"
#include "food_finder.h"
#include "food_match.h"
#include "line/entry_number.h"
#include "line/entry_when.h"
#include "line/lexer.h"
#include "line/tokens.h"
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/answer.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/dose.h"
#include "negation.h"
#include "refusal.h"
#include "resolve_note.h"
#include "resolver.h"
#include "run.h"
#include "unsettled.h"

/* Finds, for a bare count, a food that differs from the one found only by what was not said and
 * that can be counted: "1 zucchini" is one that is raw, where the cooked one is measured in cups.
 */
static const struct food *find_countable(struct measured *measured, struct resolver *resolver,
                                         const struct found_food *found, const struct run *run)
{
    const struct food_match *match = found->match;
    const struct quantity *quantity = &found->reading.quantity;
    struct answer_query query;
    struct error ignored = ERROR_INIT;
    if (!quantity->has_count || quantity->word[0] || match->is_key)
        return NULL;
    resolve_note_query(&query, &resolver->tokens, found->reading.food, run->rest);
    for (size_t i = 0; i < match->results.count; i++) {
        const struct food *food = &match->results.hits[i].food;
        struct food_answer answer = answer_of(&query, food, false);
        if (answer.level >= ANSWER_WORDS && answer.unused == match->unused &&
            answer.near == match->near && answer_same_variety(food, match->food) &&
            measure_settle(measured, food, quantity, &ignored) == STATUS_OK)
            return food;
    }
    return NULL;
}

/* Returns whether a teaspoon is of such a food sooner than of a vegetable or a drink: a spice or a
 * powder. */
static bool is_spooned(const struct food *food)
{
    struct fold_words name;
    answer_split(&name, food->name, strlen(food->name));
    return (food->group && strcmp(food->group, "herbs and spices") == 0) ||
           fold_has_word(&name, "powder");
}

/* Finds, for a teaspoon or less, the spice or powder of that name: a teaspoon of pepper is of no
 * vegetable, and one of instant coffee is not drunk. */
static const struct food *find_spooned(struct measured *measured, struct resolver *resolver,
                                       const struct found_food *found, const struct run *run)
{
    static const char *const spoons[] = { "tsp", "teaspoon", "teaspoons", "pinch", "dash" };
    const struct food_match *match = found->match;
    const struct quantity *quantity = &found->reading.quantity;
    bool is_spoon = false;
    struct answer_query query;
    struct error ignored = ERROR_INIT;
    for (size_t i = 0; i < sizeof spoons / sizeof *spoons; i++)
        is_spoon = is_spoon || text_equal_nocase(quantity->word, spoons[i]);
    if (!is_spoon || match->is_key || is_spooned(match->food))
        return NULL;
    resolve_note_query(&query, &resolver->tokens, found->reading.food, run->rest);
    for (size_t i = 0; i < match->results.count; i++) {
        const struct food *food = &match->results.hits[i].food;
        struct measured spooned;
        if (!is_spooned(food) || answer_of(&query, food, false).level < ANSWER_WORDS ||
            measure_settle(&spooned, food, quantity, &ignored))
            continue;
        *measured = spooned;
        return food;
    }
    return NULL;
}

static enum status add_item(struct resolver *resolver, struct found_food *found,
                            const struct run *run, size_t place, struct error *error)
{
    struct resolution *out = resolver->out;
    struct resolved_item *item = &out->items[out->count];
    const struct food *food = found->match->food;
    enum status status = measure_settle(&item->measured, food, &found->reading.quantity, error);
    const struct food *other = status == STATUS_NOT_FOUND
                                   ? find_countable(&item->measured, resolver, found, run)
                               : !status ? find_spooned(&item->measured, resolver, found, run)
                                         : NULL;
    if (other) {
        food = other;
        status = STATUS_OK;
    }
    if (status == STATUS_OK) {
        item->food = food_dup(&out->arena, food);
        item->place = place;
        resolve_note_words(&resolver->notes, found->match, found->reading.food, run->rest, item);
        resolve_note_measure(&resolver->notes, found->reading.food, &found->reading.quantity, item);
        for (size_t i = 0; i < run->left_out_count; i++)
            resolve_note_left_out(&resolver->notes, run->left_out[i]);
        if (found->match->is_as_before)
            resolve_note_as_before(&resolver->notes, found->reading.food, food);
        if (!other)
            resolve_note_twin(&resolver->notes, found->match, found->reading.food);
        out->count++;
    } else if (status == STATUS_NOT_FOUND) {
        unsettled_keep(resolver, found, run, true);
    } else {
        unsettled_keep_doubt(resolver, found, run);
    }
    return status;
}

/* Returns whether the item only mentions what a food was eaten with, and no amount of it: "bread, 2
 * slices, with butter", "honey, 2 tsp, in tea". */
static bool is_mentioned(const struct resolver *resolver, size_t index,
                         const struct found_food *found)
{
    const struct quick_item *item = &resolver->quick.items[index];
    struct fold_words words;
    struct answer_query query;
    if (!item->joinable || found->reading.quantity.has_count)
        return false;
    tokens_fold(&words, &resolver->tokens, item->name);
    answer_query_fill(&query, &words, NULL);
    for (size_t i = 0; i < words.count && !(query.content & (1u << i)); i++) {
        const char *word = words.words[i];
        if (strcmp(word, "with") == 0 || strcmp(word, "in") == 0 || strcmp(word, "on") == 0)
            return true;
    }
    return false;
}

/* Returns whether an amount stands within the item's name: "cooked 2 slices". */
static bool has_amount_within(const struct resolver *resolver, const struct quick_item *item)
{
    const struct tokens *tokens = &resolver->tokens;
    size_t at = tokens_index(tokens, item->name.offset);
    size_t to = tokens_index(tokens, end_of(item->name));
    while (at < to &&
           !(tokens->items[at].kind == TOKEN_BLANK && tokens_begins_number(tokens, at + 1, to)))
        at++;
    return at < to;
}

/* Returns whether the amount of a food may be the one that stands behind a name after it: "jam,
 * strawberry, 1 tsp" and "cake, carrot 80 g" are one food or two. */
static bool is_amount_beyond(const struct resolver *resolver, size_t next,
                             const struct found_food *found)
{
    const struct quick *quick = &resolver->quick;
    while (next < quick->count && quick->items[next].joinable && !quick->items[next].has_count &&
           !has_amount_within(resolver, &quick->items[next]))
        next++;
    return !found->reading.quantity.has_count && next < quick->count &&
           quick->items[next].joinable &&
           (run_is_end_of_name(&quick->items[next]) || quick->items[next].is_amount_apart ||
            has_amount_within(resolver, &quick->items[next]));
}

/* Returns whether the item, whose amount was not typed, may tell what kind of thing was counted
 * before it: "1 sandwich, ham" is one food or two. */
static bool may_tell_kind(const struct resolver *resolver, size_t index,
                          const struct found_food *found)
{
    const struct quick_item *items = resolver->quick.items;
    struct fold_words words;
    struct answer_query query;
    if (index == 0 || !items[index].joinable || found->reading.quantity.has_count)
        return false;
    const struct quick_item *before = &items[index - 1];
    if (!before->has_count || before->unit_word.length > 0 || before->is_amount_apart)
        return false;
    tokens_fold(&words, &resolver->tokens, before->name);
    answer_query_fill(&query, &words, NULL);
    return answer_names_kind(&query);
}

/* Returns whether the food is found, if not a measure of it that was typed. */
static bool is_food_found(enum status status, const struct found_food *found)
{
    return status == STATUS_OK || (status == STATUS_NOT_FOUND && found->match->food &&
                                   found->match->answer >= ANSWER_HEAD);
}

/* Resolves the item at `first` and those that belong to it; *used gets their number. */
static enum status resolve_item(size_t *used, struct resolver *resolver, size_t first,
                                struct error *error)
{
    struct found_food found;
    struct run run = { 0 };
    struct span name = resolver->quick.items[first].name;
    size_t place = resolver->quick.items[first].place;
    enum status status = run_find(&found, &run, resolver, first, error);
    if (status == STATUS_OK && negation_is(&resolver->tokens, name) &&
        negation_names_absent(&resolver->tokens, name, found.match->food))
        return error_set(error, STATUS_INVALID,
                         "'%.*s' is not a food; leave out what was not eaten", (int)name.length,
                         resolver->tokens.text + name.offset);
    if (is_food_found(status, &found))
        status = run_take_rest(&found, &run, resolver, first, error);
    if (status == STATUS_NOT_FOUND && !is_food_found(status, &found)) {
        struct span named = found.match->results.count ? found.reading.food : run.name;
        if (run.rest.length > 0)
            named = between(named.offset, end_of(run.rest));
        status =
            refusal_set(found.match, resolver->tokens.text + named.offset, named.length, error);
        unsettled_keep(resolver, &found, &run, false);
        return status;
    }
    if (status && status != STATUS_NOT_FOUND)
        return status;
    /* If the food is found but not the measure, add_item reports it. */
    *used = run.items;
    status = STATUS_OK;
    if (is_mentioned(resolver, first, &found) || may_tell_kind(resolver, first, &found) ||
        is_amount_beyond(resolver, first + run.items, &found)) {
        status = measure_ask(found.match->food, error);
        unsettled_keep(resolver, &found, &run, true);
    }
    return status ? status : add_item(resolver, &found, &run, place, error);
}

/* Places the times of the night: in the night after the day that was said; without a day, a lone
 * place in the night that ended today. */
static enum status settle_nights(const struct resolver *resolver, struct error *error)
{
    const struct journal *journal = resolver->journal;
    struct resolution *out = resolver->out;
    if (!out->is_day_said && out->place_count == 1) {
        out->is_last_night = journal_settle_night(&out->day, &out->places[0].minute, journal);
        return STATUS_OK;
    }
    for (size_t i = 0; i < out->place_count; i++) {
        struct entry_place *place = &out->places[i];
        int minute = place->minute;
        place->minute = journal_minute_of(journal, minute);
        if (!out->is_day_said && place->minute != minute && journal->minute < 1440)
            return error_set(error, STATUS_INVALID,
                             "a time of the night stands beside others; log it on a line of its "
                             "own, or say the day");
    }
    return STATUS_OK;
}

/* Sets the day and the places from the text, or else from the defaults. */
static enum status resolve_places(struct resolver *resolver,
                                  const struct resolve_defaults *defaults, struct error *error)
{
    struct resolution *out = resolver->out;
    const struct quick *quick = &resolver->quick;
    enum status status = STATUS_OK;
    out->day = quick->has_day ? quick->day : defaults->day;
    out->is_day_said = quick->has_day || defaults->is_day_said;
    out->place_count = quick->place_count;
    for (size_t i = 0; !status && i < quick->place_count; i++)
        status = entry_when_settle(&out->places[i], resolver->journal, &resolver->tokens,
                                   &quick->places[i], defaults, error);
    return status ? status : settle_nights(resolver, error);
}

enum status resolve_settle_doses(struct resolution *out, struct journal *journal,
                                 struct error *error)
{
    size_t nights = 0;
    const struct food *night_food = NULL;
    int said = out->places[0].minute;
    int minute = said != MINUTE_NONE ? said : journal->minute;
    enum status status = STATUS_OK;
    if (out->place_count > 1 || out->is_day_said || date_difference(out->day, journal->today) != 0)
        return STATUS_OK;
    for (size_t i = 0; !status && i < out->count; i++) {
        const struct food *food = &out->items[i].food;
        bool is_night = false;
        if (food->food_id && food_is_supplement(food))
            status = dose_is_last_nights(&is_night, journal, food->food_id, minute, error);
        night_food = is_night ? food : night_food;
        nights += is_night;
    }
    if (status || nights == 0)
        return status;
    if (nights < out->count)
        return error_set(error, STATUS_INVALID,
                         "%.120s is last night's dose, the rest is of today; log it on a line of "
                         "its own, or say the day",
                         night_food->name);
    out->day = date_add(out->day, -1);
    out->places[0].minute = minute + 1440;
    out->is_last_night = true;
    return STATUS_OK;
}

/* Finds the number of the text that has two readings, if there is one. */
static void find_doubt(struct unsettled *out, const struct tokens *tokens)
{
    char readings[2][NUMBER_TEXT];
    if (!entry_number_find_doubt(&out->doubt, readings, tokens))
        return;
    for (size_t i = 0; i < 2; i++)
        snprintf(out->readings[i], sizeof out->readings[i], "%s", readings[i]);
}

enum status resolve_text(struct resolution *out, struct journal *journal, const char *text,
                         const struct resolve_defaults *defaults, struct error *error)
{
    struct resolver resolver = { .out = out, .journal = journal };
    resolver.notes =
        (struct note_taker){ .out = out, .tokens = &resolver.tokens, .journal = journal };
    food_finder_init(&resolver.finder, journal, &resolver.tokens);
    memset(out, 0, sizeof *out);
    enum status status = lexer_read(&resolver.tokens, text, error);
    if (status == STATUS_OK)
        status = quick_parse_tokens(&resolver.quick, &resolver.tokens, journal->today, error);
    if (status == STATUS_INVALID)
        find_doubt(&out->unsettled, &resolver.tokens);
    if (status == STATUS_OK)
        status = resolve_places(&resolver, defaults, error);
    for (size_t i = 0; status == STATUS_OK && i < resolver.quick.count;) {
        size_t used = 1;
        food_finder_forget(&resolver.finder, resolver.quick.items[i].whole.offset);
        status = resolve_item(&used, &resolver, i, error);
        i += used;
    }
    if (status == STATUS_OK)
        status = resolve_settle_doses(out, journal, error);
    food_finder_release(&resolver.finder);
    lexer_release(&resolver.tokens);
    return status;
}

void resolve_release(struct resolution *resolution)
{
    arena_release(&resolution->arena);
    search_results_release(&resolution->unsettled.candidates);
    resolution->count = 0;
}

enum status resolve_food(const struct food **out, struct search_results *candidates,
                         struct journal *journal, const char *words, struct error *error)
{
    struct food_match settled;
    struct food_words said;
    food_words_of_text(&said, words, strlen(words));
    enum status status = food_match_find(&settled, journal, &said, error);
    if (status == STATUS_OK && !settled.food)
        status = refusal_set(&settled, words, strlen(words), error);
    *out = settled.food;
    *candidates = settled.results;
    return status;
}
