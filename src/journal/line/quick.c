#include "marrow/journal/quick.h"

#include <string.h>

#include "entry_amount.h"
#include "entry_when.h"
#include "lexer.h"
#include "marrow/base/error.h"
#include "tokens.h"

/* The number of digits in a barcode. */
#define BARCODE_LEAST 8
#define BARCODE_MOST 14

/* The separator before an item. */
enum boundary { BOUNDARY_START, BOUNDARY_COMMA, BOUNDARY_HARD };

struct parser {
    struct quick *out;
    const struct tokens *tokens;
    enum boundary boundary; /* before the current item */
    size_t start; /* where the current item begins */
    size_t tail; /* from here on, only words that say when */
    struct date today;
    struct entry_when said; /* by the latest such words */
    size_t before[QUICK_PLACES_MAX]; /* of each place: how many items stand before it */
    size_t signs[QUICK_PLACES_MAX]; /* and the token where it is said */
};

/* An item being read: its tokens, and those of its name. */
struct item {
    size_t from;
    size_t to;
    size_t name_from;
    size_t name_to;
    struct amount amount;
    bool has_amount;
    struct span bracket; /* an amount in brackets behind it; length 0: none */
};

static bool is_blank_or_line_end(const struct token *token)
{
    return token->kind == TOKEN_BLANK || token->code == '\n';
}

/* Narrows a range by blanks and line ends on both sides. */
static void trim(const struct tokens *tokens, size_t *from, size_t *to)
{
    while (*from < *to && is_blank_or_line_end(&tokens->items[*from]))
        (*from)++;
    while (*to > *from && is_blank_or_line_end(&tokens->items[*to - 1]))
        (*to)--;
}

/* Returns whether the range has a letter or digit of any script. */
static bool has_substance(const struct tokens *tokens, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        const struct token *token = &tokens->items[i];
        bool is_ascii_sign = token->kind == TOKEN_SIGN && token->code < 0x80;
        if (token->kind != TOKEN_BLANK && !is_ascii_sign)
            return true;
    }
    return false;
}

/* Drops a bullet, "- " or "* ", at the start of a line. */
static void drop_bullet(const struct tokens *tokens, size_t *from, size_t *to)
{
    const struct token *bullet = &tokens->items[*from];
    if (*from + 1 < *to && (bullet->code == '-' || bullet->code == '*') &&
        bullet[1].kind == TOKEN_BLANK) {
        (*from)++;
        trim(tokens, from, to);
    }
}

/* --- items --- */

static void set_amount(struct quick_item *item, const struct amount *amount)
{
    item->has_count = true;
    item->count = amount->count;
    item->unit = amount->unit;
    item->unit_word = amount->unit_word;
}

/* Gives an amount without a name to the item before: "spinach, 180 g". In "2 magnesium citrate, 150
 * mg" it is part of the name instead. */
static enum status attach_amount(struct parser *parser, const struct item *read,
                                 struct error *error)
{
    struct quick *out = parser->out;
    struct quick_item *item = out->count > 0 ? &out->items[out->count - 1] : NULL;
    size_t end = parser->tokens->items[read->to].span.offset;
    bool is_strength = read->amount.unit == UNIT_MG || read->amount.unit == UNIT_UG;
    if (!item || parser->boundary != BOUNDARY_COMMA || (item->has_count && !is_strength))
        return tokens_refuse(parser->tokens, read->from, "is an amount without a food", error);
    if (item->has_count)
        item->name.length = end - item->name.offset;
    else
        set_amount(item, &read->amount);
    item->is_amount_apart = true;
    item->whole.length = end - item->whole.offset;
    return STATUS_OK;
}

/* Reads a barcode at the start of an item, alone or with an amount after it ("3017620422003 30 g"),
 * so that it is not taken for an amount. */
static bool read_barcode(struct item *item, const struct tokens *tokens)
{
    struct error ignored = ERROR_INIT;
    const struct token *code = &tokens->items[item->from];
    size_t start = item->to;
    if (code->kind != TOKEN_DIGITS || code->span.length < BARCODE_LEAST ||
        code->span.length > BARCODE_MOST)
        return false;
    item->name_to = item->from + 1;
    if (item->name_to == item->to)
        return true;
    if (entry_amount_read_after(&item->amount, &start, tokens, item->from, item->to, &ignored) ||
        tokens_skip_blanks(tokens, item->name_to, start) != start)
        return false;
    item->has_amount = true;
    return true;
}

/* Returns the token where the bracket begins that ends the range; `to` if there is none. */
static size_t find_last_bracket(const struct tokens *tokens, size_t from, size_t to)
{
    size_t open = from;
    while (open < to &&
           (tokens->items[open].code != '(' || tokens->items[open].bracket_end + 1 != to))
        open++;
    return open;
}

/* Takes an amount in brackets from the end of the name: "milk (1 cup)" has that amount; beside
 * another one, "2 eggs (100 g)", it is kept to be compared. */
static enum status take_bracket(struct item *item, const struct tokens *tokens, struct error *error)
{
    struct amount amount;
    size_t open = find_last_bracket(tokens, item->name_from, item->name_to);
    const struct span *before = &item->amount.unit_word;
    if (open == item->name_to || (item->has_amount && before->length > 0 &&
                                  tokens->text[before->offset + before->length - 1] == ')'))
        return STATUS_OK;
    enum status status = entry_amount_read_bracket(&amount, tokens, open, error);
    if (status)
        return status == STATUS_NOT_FOUND ? STATUS_OK : status;
    if (item->has_amount)
        item->bracket = tokens_span(tokens, open, item->name_to);
    else
        item->amount = amount;
    item->has_amount = true;
    item->name_to = open;
    trim(tokens, &item->name_from, &item->name_to);
    return STATUS_OK;
}

/* Reads the amount and name of an item. The name is empty if there is only an amount. */
static enum status read_item(struct item *item, const struct tokens *tokens, struct error *error)
{
    size_t start = item->to;
    item->name_from = item->from;
    if (read_barcode(item, tokens))
        return STATUS_OK;
    item->name_to = item->to;
    size_t from = entry_amount_skip_about(tokens, item->from, item->to);
    enum status status = entry_amount_read(&item->amount, tokens, from, item->to, error);
    if (status == STATUS_OK) {
        item->name_from = item->amount.end;
    } else if (status == STATUS_NOT_FOUND) {
        status =
            entry_amount_read_after(&item->amount, &start, tokens, item->from, item->to, error);
        if (status == STATUS_OK)
            item->name_to = entry_amount_drop_about(tokens, item->from, start);
    }
    item->has_amount = status == STATUS_OK;
    trim(tokens, &item->name_from, &item->name_to);
    if (status && status != STATUS_NOT_FOUND)
        return status;
    return take_bracket(item, tokens, error);
}

static enum status add_item(struct parser *parser, const struct item *item, struct error *error)
{
    const struct tokens *tokens = parser->tokens;
    struct quick *out = parser->out;
    if (!has_substance(tokens, item->name_from, item->name_to))
        return tokens_refuse(tokens, item->name_from, "is not a food", error);
    if (out->count == QUICK_ITEMS_MAX)
        return error_set(error, STATUS_INVALID, "at most %d foods at once", QUICK_ITEMS_MAX);
    struct quick_item *added = &out->items[out->count];
    *added = (struct quick_item){ .whole = tokens_span(tokens, item->from, item->to),
                                  .name = tokens_span(tokens, item->name_from, item->name_to),
                                  .count = 1 };
    if (item->has_amount)
        set_amount(added, &item->amount);
    added->bracket = item->bracket;
    added->joinable =
        parser->boundary == BOUNDARY_COMMA && out->count > 0 && item->name_from == item->from;
    out->count++;
    return STATUS_OK;
}

/* Ends the item before the token: adds it, or joins it to the item before. */
static enum status end_item(struct parser *parser, size_t to, struct error *error)
{
    const struct tokens *tokens = parser->tokens;
    struct quick *out = parser->out;
    struct item item = { .from = parser->start, .to = to };
    trim(tokens, &item.from, &item.to);
    drop_bullet(tokens, &item.from, &item.to);
    if (item.from >= item.to)
        return STATUS_OK;
    if (parser->boundary == BOUNDARY_COMMA && out->count > 0 &&
        entry_amount_is_strength(tokens, item.from, item.to)) {
        struct quick_item *before = &out->items[out->count - 1];
        size_t end = tokens->items[item.to].span.offset;
        before->name.length = end - before->name.offset; /* "Vitamin D3, 1000 IU" */
        before->whole.length = end - before->whole.offset;
        return STATUS_OK;
    }
    enum status status = read_item(&item, tokens, error);
    if (status)
        return status;
    bool is_amount = item.has_amount && item.name_from == item.name_to;
    return is_amount ? attach_amount(parser, &item, error) : add_item(parser, &item, error);
}

/* --- the line --- */

/* Returns whether something follows the amount before token `to`: the food. */
static bool has_food(const struct tokens *tokens, size_t from, size_t to)
{
    struct amount amount;
    struct error ignored;
    trim(tokens, &from, &to);
    return from < to && (entry_amount_read(&amount, tokens, from, to, &ignored) || amount.end < to);
}

/* Returns whether "and" separates two items: an amount in digits follows it and a food precedes it,
 * as in "2 eggs and 30g almonds", but not in "1 and 1/2 cups". */
static bool is_and(const struct parser *parser, size_t at)
{
    const struct tokens *tokens = parser->tokens;
    struct amount amount;
    struct error ignored;
    if (!tokens_is_word(tokens, at, tokens->count, WORD_AND))
        return false;
    size_t next = tokens_skip_blanks(tokens, at + 1, tokens->count);
    const struct token *token = &tokens->items[next];
    bool is_letter = token->code >= 'a' && token->code <= 'z';
    if (next == tokens->count || is_letter ||
        entry_amount_read(&amount, tokens, next, tokens->count, &ignored) == STATUS_NOT_FOUND)
        return false;
    return has_food(tokens, parser->start, at);
}

/* Finds a separator at the token; it is always a single token. Returns false if there is none. */
static bool find_separator(enum boundary *boundary, const struct parser *parser, size_t at)
{
    const struct token *token = &parser->tokens->items[at];
    const struct token *before = at > 0 ? token - 1 : NULL;
    bool begins_word = !before || is_blank_or_line_end(before);
    *boundary = token->code == ',' ? BOUNDARY_COMMA : BOUNDARY_HARD;
    switch (token->code) {
    case ';':
    case '\n':
        return true;
    case ',':
        if (tokens_begins_number(parser->tokens, at, parser->tokens->count))
            return false; /* ",5 cup" */
        return !before || before->kind != TOKEN_DIGITS || token[1].kind != TOKEN_DIGITS;
    case '+':
        return begins_word && (is_blank_or_line_end(token + 1) || token[1].kind == TOKEN_END ||
                               token[1].kind == TOKEN_DIGITS);
    default:
        return begins_word && token->word == WORD_AND && is_and(parser, at);
    }
}

/* Returns whether an item stands between the token and the last place that was said. */
static bool follows_item(const struct parser *parser, size_t at)
{
    const struct quick *out = parser->out;
    size_t from = parser->start;
    size_t before = out->place_count ? parser->before[out->place_count - 1] : 0;
    trim(parser->tokens, &from, &at);
    return from < at || out->count > before;
}

/* Adds a place, or what is said of the last one. */
static enum status set_place(struct parser *parser, size_t at, struct error *error)
{
    struct quick *out = parser->out;
    const struct quick_place *place = &parser->said.place;
    size_t count = out->place_count;
    if (place->meal.length == 0 && place->minute == MINUTE_NONE)
        return STATUS_OK; /* a day */
    if (count == 0 || out->count > parser->before[count - 1]) {
        if (count == QUICK_PLACES_MAX)
            return tokens_refuse(parser->tokens, at, "is one meal too many", error);
        parser->before[count] = out->count;
        parser->signs[count] = at;
        out->place_count = ++count;
    }
    out->places[count - 1] = *place;
    return STATUS_OK;
}

/* Ends the item before the token if a word that says when is there, and reads it. Statuses as
 * read_boundary. */
static enum status read_when(struct parser *parser, size_t *end, size_t at, struct error *error)
{
    struct entry_when said = parser->said;
    if (follows_item(parser, at))
        said.place = entry_when_none().place;
    enum status status =
        entry_when_read(&said, end, parser->tokens, at, at >= parser->tail, parser->today, error);
    if (!status)
        status = end_item(parser, at, error);
    if (status)
        return status;
    parser->said = said;
    return set_place(parser, at, error);
}

/* Ends the item before the token if a separator or a word that says when is there, and moves *end
 * past it. STATUS_NOT_FOUND: there is neither. */
static enum status read_boundary(struct parser *parser, size_t *end, size_t at, struct error *error)
{
    const struct tokens *tokens = parser->tokens;
    enum boundary boundary;
    enum status status = STATUS_NOT_FOUND;
    bool begins_word = at == 0 || tokens->items[at - 1].part_end == at - 1;
    *end = at + 1;
    if (find_separator(&boundary, parser, at))
        status = end_item(parser, at, error);
    else if (begins_word && tokens->items[at].kind != TOKEN_BLANK)
        status = read_when(parser, end, at, error);
    if (status)
        return status;
    size_t from = parser->start;
    size_t to = at;
    trim(tokens, &from, &to);
    if (from < to || boundary != BOUNDARY_COMMA)
        parser->boundary = boundary;
    parser->start = *end;
    return STATUS_OK;
}

/* Returns the token of the quotation mark that closes the one at the token, on the same line and at
 * the end of a word; `at` where there is none. The marks of 12" pizza begin no word. */
static size_t find_closing_mark(const struct tokens *tokens, size_t at)
{
    bool begins_word = at == 0 || tokens->items[at - 1].part_end == at - 1;
    if (tokens->items[at].code != '"' || !begins_word)
        return at;
    for (size_t i = at + 1; i < tokens->count && tokens->items[i].code != '\n'; i++) {
        if (tokens->items[i].code == '"' && tokens->items[i + 1].part_end == i + 1)
            return i;
    }
    return at;
}

/* Returns the last token of what is never divided at the token: a bracket, a name in quotation
 * marks. */
static size_t find_whole(const struct tokens *tokens, size_t at)
{
    bool is_bracket = tokens->items[at].code == '(';
    return is_bracket ? tokens->items[at].bracket_end : find_closing_mark(tokens, at);
}

static enum status scan(struct parser *parser, struct error *error)
{
    const struct tokens *tokens = parser->tokens;
    size_t end;
    for (size_t at = 0; at < tokens->count; at = end) {
        enum status status = read_boundary(parser, &end, at, error);
        if (status == STATUS_NOT_FOUND)
            end = find_whole(tokens, at) + 1;
        else if (status)
            return status;
    }
    return end_item(parser, tokens->count, error);
}

/* Takes a place before all items and one after them as one: "@lunch 2 eggs 12:30". Returns false
 * where both say a meal, or both a time. */
static bool join_places(struct quick *out)
{
    struct quick_place *first = &out->places[0];
    const struct quick_place *last = &out->places[1];
    bool has_meal = last->meal.length > 0;
    bool has_minute = last->minute != MINUTE_NONE;
    if ((has_meal && first->meal.length > 0) || (has_minute && first->minute != MINUTE_NONE))
        return false;
    if (has_meal)
        first->meal = last->meal;
    if (has_minute) {
        first->minute = last->minute;
        first->hour = last->hour;
    }
    out->place_count = 1;
    return true;
}

/* Gives each item the place said before it, in a line that begins with one. */
static enum status place_after(struct parser *parser, struct error *error)
{
    struct quick *out = parser->out;
    size_t last = out->place_count - 1;
    if (parser->before[last] == out->count)
        return tokens_refuse(parser->tokens, parser->signs[last],
                             "has no food after it; in a line that begins with a meal or time, put "
                             "each before its foods",
                             error);
    for (size_t i = 0, place = 0; i < out->count; i++) {
        while (place < last && parser->before[place + 1] <= i)
            place++;
        out->items[i].place = place;
    }
    return STATUS_OK;
}

/* Gives each item the place said after it. */
static enum status place_before(struct parser *parser, struct error *error)
{
    struct quick *out = parser->out;
    size_t placed = parser->before[out->place_count - 1];
    if (placed < out->count)
        return tokens_refuse(parser->tokens,
                             tokens_index(parser->tokens, out->items[placed].whole.offset),
                             "has no meal or time; put one after it, or begin the line with one "
                             "and put each before its foods",
                             error);
    for (size_t i = 0, place = 0; i < out->count; i++) {
        while (parser->before[place] <= i)
            place++;
        out->items[i].place = place;
    }
    return STATUS_OK;
}

/* Settles which of the places that were said holds for which items. */
static enum status settle_places(struct parser *parser, struct error *error)
{
    struct quick *out = parser->out;
    bool begins = out->place_count > 0 && parser->before[0] == 0;
    out->has_day = parser->said.has_day;
    out->day = parser->said.day;
    if (out->place_count == 0)
        out->places[out->place_count++] = entry_when_none().place;
    if (out->place_count == 2 && begins && parser->before[1] == out->count)
        (void)join_places(out);
    if (out->place_count == 1)
        return STATUS_OK;
    return begins ? place_after(parser, error) : place_before(parser, error);
}

enum status quick_parse_tokens(struct quick *out, const struct tokens *tokens, struct date today,
                               struct error *error)
{
    struct parser parser = {
        .out = out, .tokens = tokens, .today = today, .said = entry_when_none()
    };
    *out = (struct quick){ .count = 0 };
    parser.tail = entry_when_tail(tokens, today);
    enum status status = scan(&parser, error);
    if (status == STATUS_OK && out->count == 0)
        status = error_set(error, STATUS_INVALID, "no food given; try 2 eggs, 30g almonds");
    return status ? status : settle_places(&parser, error);
}

enum status quick_parse(struct quick *out, const char *text, struct date today, struct error *error)
{
    struct tokens tokens;
    *out = (struct quick){ .count = 0 };
    enum status status = lexer_read(&tokens, text, error);
    if (status == STATUS_OK)
        status = quick_parse_tokens(out, &tokens, today, error);
    lexer_release(&tokens);
    return status;
}
