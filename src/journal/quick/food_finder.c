#include "food_finder.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "line/entry_amount.h"
#include "line/tokens.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/number.h"
#include "marrow/catalogue/answer.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/quick.h"

struct asked_food {
    struct asked_food *next;
    struct span span;
    size_t part; /* where the second part begins; 0: none; or PART_CANNED */
    struct food_match match;
};

#define PART_CANNED SIZE_MAX

static const struct food_match no_match = { .answer = ANSWER_NONE };

void food_finder_init(struct food_finder *out, struct journal *journal, const struct tokens *tokens)
{
    *out = (struct food_finder){ .journal = journal, .tokens = tokens };
}

void food_finder_release(struct food_finder *finder)
{
    food_finder_forget(finder, SIZE_MAX);
}

/* Returns what was found for the part of the text, or an empty place for it (*is_new). */
static struct asked_food *find_asked(bool *is_new, struct food_finder *finder, struct span span,
                                     size_t part)
{
    struct asked_food *asked = finder->asked;
    while (asked && (asked->span.offset != span.offset || asked->span.length != span.length ||
                     asked->part != part))
        asked = asked->next;
    *is_new = !asked;
    if (asked)
        return asked;
    asked = xcalloc(1, sizeof *asked);
    asked->next = finder->asked;
    asked->span = span;
    asked->part = part;
    finder->asked = asked;
    return asked;
}

/* Returns whether an amount in brackets stands among the words, which are then no food's name. */
static bool has_bracketed_amount(const struct tokens *tokens, struct span span)
{
    size_t to = tokens_index(tokens, span.offset + span.length);
    for (size_t at = tokens_index(tokens, span.offset); at < to; at++) {
        struct amount amount;
        struct error ignored = ERROR_INIT;
        if (tokens->items[at].code == '(' && tokens->items[at].bracket_end < to &&
            entry_amount_read_bracket(&amount, tokens, at, &ignored) != STATUS_NOT_FOUND)
            return true;
    }
    return false;
}

enum status food_finder_ask(const struct food_match **out, struct food_finder *finder,
                            struct span span, struct error *error)
{
    struct food_words words;
    bool is_new;
    struct asked_food *asked = find_asked(&is_new, finder, span, 0);
    *out = &asked->match;
    if (!is_new)
        return STATUS_OK;
    food_words_of_tokens(&words, finder->tokens, span);
    enum status status = food_match_find(&asked->match, finder->journal, &words, error);
    if (asked->match.answer < ANSWER_NAME && has_bracketed_amount(finder->tokens, span)) {
        asked->match.food = NULL; /* "milk (1 cup)" is no milk of 1 % fat */
        asked->match.answer = ANSWER_NONE;
    }
    return status;
}

/* Finds what the part of the text means with "canned" behind it. */
static enum status ask_canned(const struct food_match **out, struct food_finder *finder,
                              struct span span, struct error *error)
{
    struct buffer text = BUFFER_INIT;
    struct food_words words;
    bool is_new;
    struct asked_food *asked = find_asked(&is_new, finder, span, PART_CANNED);
    *out = &asked->match;
    if (!is_new)
        return STATUS_OK;
    buffer_addf(&text, "%.*s canned", (int)span.length, finder->tokens->text + span.offset);
    food_words_of_text(&words, text.text, text.length);
    enum status status = food_match_find(&asked->match, finder->journal, &words, error);
    buffer_release(&text);
    return status;
}

static bool is_canned(const struct food *food)
{
    struct fold_words name;
    answer_split(&name, food->name, strlen(food->name));
    return fold_has_word(&name, "canned");
}

enum status food_finder_ask_parts(const struct food_match **out, struct food_finder *finder,
                                  struct span name, struct span rest, struct error *error)
{
    const char *text = finder->tokens->text;
    struct buffer both = BUFFER_INIT;
    struct food_words words;
    bool is_new;
    struct span span = { name.offset, rest.offset + rest.length - name.offset };
    struct asked_food *asked = find_asked(&is_new, finder, span, rest.offset);
    *out = &asked->match;
    if (!is_new)
        return STATUS_OK;
    buffer_addf(&both, "%.*s %.*s", (int)name.length, text + name.offset, (int)rest.length,
                text + rest.offset);
    food_words_of_text(&words, both.text, both.length);
    enum status status = food_match_find(&asked->match, finder->journal, &words, error);
    buffer_release(&both);
    return status;
}

/* Returns whether the reading has no own measure, or one that the food has; a can beside a weight
 * need not be one of a canned food. */
static bool fits(const struct reading *reading, const struct food *food)
{
    const char *word = reading->dropped[0] ? reading->dropped : reading->quantity.word;
    bool is_can = reading->dropped[0] && reading->is_canned && is_canned(food);
    return !reading->has_own_measure || is_can || measure_fits(food, word, strlen(word));
}

/* Finds what a reading's food means: a canned one where the measure is a can. */
static enum status ask_reading(const struct food_match **out, struct food_finder *finder,
                               const struct reading *reading, struct error *error)
{
    if (reading->is_canned) {
        enum status status = ask_canned(out, finder, reading->food, error);
        if (status || ((*out)->food && is_canned((*out)->food)))
            return status;
    }
    return food_finder_ask(out, finder, reading->food, error);
}

/* Writes the weight of a can of food beside its measure, "can (400 g)", so that both are looked at.
 */
static void weigh_can(struct reading *reading, const struct food *food)
{
    struct quantity *quantity = &reading->quantity;
    char shown[NUMBER_TEXT];
    char word[sizeof quantity->word];
    if (!reading->dropped[0] || !reading->is_canned || !is_canned(food))
        return;
    number_format_short(shown, quantity->count, 3);
    snprintf(word, sizeof word, "can (%s %.20s)", shown, quantity->word);
    memcpy(quantity->word, word, sizeof word);
    quantity->count = 1;
    reading->dropped[0] = '\0';
}

/* Returns whether a reading shows better what was meant than the one before: it has candidates, or
 * a food that only lacks the measure. */
static bool is_telling(const struct found_food *found, const struct found_food *before)
{
    const struct food_match *match = found->match;
    const struct reading *reading = &found->reading;
    bool is_measure = reading->is_plain_to_see && measure_is_vessel(reading->quantity.word);
    bool is_of_some = match->results.count > 0 && (fits(reading, &match->results.hits[0].food) ||
                                                   (is_measure && match->answer >= ANSWER_HEAD));
    bool tells = match->food ? is_measure && match->answer >= ANSWER_HEAD : is_of_some;
    return tells && (match->answer > before->match->answer || before->match->results.count == 0);
}

enum status food_finder_find(struct found_food *out, struct food_finder *finder, struct span name,
                             const struct quick_item *amount, enum answer at_least,
                             struct error *error)
{
    struct reading readings[READINGS_MAX];
    struct found_food settled = { .match = NULL };
    size_t count = entry_reading_list(readings, finder->tokens, name, amount);
    *out = (struct found_food){ .match = &no_match, .reading = readings[0] };
    for (size_t i = 0; i < count; i++) {
        struct found_food found = { .reading = readings[i] };
        enum status status = ask_reading(&found.match, finder, &readings[i], error);
        if (status)
            return status;
        bool is_settled = found.match->food && found.match->answer >= at_least &&
                          fits(&readings[i], found.match->food);
        if (is_settled)
            weigh_can(&found.reading, found.match->food);
        if (is_settled && (!settled.match || found.match->left_over < settled.match->left_over))
            settled = found;
        else if (!is_settled && is_telling(&found, out))
            *out = found;
        if (settled.match && settled.match->left_over == 0)
            break;
    }
    if (!settled.match)
        return STATUS_NOT_FOUND;
    *out = settled;
    return STATUS_OK;
}

struct search_results food_finder_take(struct food_finder *finder, const struct food_match *match)
{
    for (struct asked_food *asked = finder->asked; asked; asked = asked->next) {
        if (&asked->match == match) {
            struct search_results results = asked->match.results;
            asked->match = no_match;
            return results;
        }
    }
    return no_match.results;
}

void food_finder_forget(struct food_finder *finder, size_t offset)
{
    struct asked_food **place = &finder->asked;
    while (*place) {
        struct asked_food *asked = *place;
        if (asked->span.offset >= offset) {
            place = &asked->next;
            continue;
        }
        *place = asked->next;
        food_match_release(&asked->match);
        free(asked);
    }
}
