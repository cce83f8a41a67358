#include "entry_reading.h"

#include <string.h>

#include "marrow/base/unit.h"
#include "marrow/catalogue/answer.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/preparation.h"
#include "marrow/journal/quick.h"

#define LEADS_MAX 3
#define TRAILS_MAX 2

/* Tokens from `from` up to, not including, `to`. */
struct range {
    size_t from;
    size_t to;
};

/* Appends text to the quantity's word after a blank. Cuts a word that is too long for a measure. */
static void add_word(struct quantity *quantity, const char *text, size_t length)
{
    size_t have = strlen(quantity->word);
    if (have > 0 && have + 1 < sizeof quantity->word)
        quantity->word[have++] = ' ';
    if (length > sizeof quantity->word - 1 - have)
        length = sizeof quantity->word - 1 - have;
    memcpy(quantity->word + have, text, length);
    quantity->word[have + length] = '\0';
}

static struct quantity said_quantity(const struct tokens *tokens, const struct quick_item *amount)
{
    struct quantity quantity = { .has_count = false };
    if (amount && amount->has_count) {
        quantity.has_count = true;
        quantity.count = amount->count;
        size_t length = amount->unit_word.length;
        const char *word = tokens->text + amount->unit_word.offset;
        if (length > 1 && word[length - 1] == '.')
            length--; /* "oz." */
        add_word(&quantity, word, length);
    }
    return quantity;
}

/* Returns whether the token separates the words of a measure. A wide blank does not. */
static bool is_gap(const struct token *token)
{
    return (token->kind == TOKEN_BLANK && token->code != BLANK_WIDE) || token->code == '\n';
}

static size_t skip_gap(const struct tokens *tokens, size_t at, size_t to)
{
    while (at < to && is_gap(&tokens->items[at]))
        at++;
    return at;
}

/* Skips a word; a bracket is one. */
static size_t skip_word(const struct tokens *tokens, size_t at, size_t to)
{
    while (at < to && !is_gap(&tokens->items[at])) {
        bool is_bracket = tokens->items[at].code == '(' && tokens->items[at].bracket_end < to;
        at = (is_bracket ? tokens->items[at].bracket_end : at) + 1;
    }
    return at;
}

/* Returns where the word begins that ends at the token. */
static size_t find_word(const struct tokens *tokens, size_t from, size_t end)
{
    size_t at = end;
    while (at > from && !is_gap(&tokens->items[at - 1])) {
        size_t open = at - 1;
        while (tokens->items[at - 1].code == ')' && open > from &&
               (tokens->items[open].code != '(' || tokens->items[open].bracket_end != at - 1))
            open--;
        at = tokens->items[open].code == '(' ? open : at - 1;
    }
    return at;
}

/* Skips an "of" if something follows it: "of bread" is bread. */
static size_t skip_of(const struct tokens *tokens, size_t at, size_t to)
{
    const struct token *token = &tokens->items[at];
    bool is_of = at + 2 < to && token->word == WORD_OF && is_gap(token + 1);
    return is_of ? skip_gap(tokens, at + 1, to) : at;
}

/* Narrows a range by its trailing blanks and commas. */
static struct range drop_commas(const struct tokens *tokens, struct range range)
{
    const struct token *items = tokens->items;
    while (range.to > range.from &&
           (items[range.to - 1].code == ' ' || items[range.to - 1].code == ','))
        range.to--;
    return range;
}

/* Returns whether the measure is a can or a tin, perhaps with its weight in brackets. */
static bool is_can(const char *text, size_t length)
{
    struct fold_words words;
    bool has_can = false;
    answer_split(&words, text, length);
    for (size_t i = 0; i < words.count; i++)
        has_can =
            has_can || strcmp(words.words[i], "can") == 0 || strcmp(words.words[i], "tin") == 0;
    return has_can;
}

/* Returns whether the quantity is a weight or a volume. */
static bool is_metered(const struct quantity *quantity)
{
    enum unit unit = unit_find(quantity->word, strlen(quantity->word));
    return unit_dimension(unit) == DIMENSION_MASS || unit == UNIT_ML || unit == UNIT_L;
}

/* Makes a reading with one of the food's own measures. A measure without a count counts once
 * ("slice of bread"); beside a weight it only names what is weighed. */
static struct reading make_measured(struct quantity quantity, const struct tokens *tokens,
                                    struct range measure, struct range food)
{
    measure = drop_commas(tokens, measure);
    struct span word = tokens_span(tokens, measure.from, measure.to);
    const char *text = tokens->text + word.offset;
    struct reading out = { .food = tokens_span(tokens, food.from, food.to),
                           .has_own_measure = true,
                           .is_canned = is_can(text, word.length) };
    if (quantity.has_count && is_metered(&quantity) && word.length < sizeof out.dropped) {
        memcpy(out.dropped, text, word.length);
        out.quantity = quantity;
        return out;
    }
    add_word(&quantity, text, word.length);
    if (!quantity.has_count) {
        quantity.has_count = true;
        quantity.count = 1;
    }
    out.quantity = quantity;
    return out;
}

/* Reads a number that contains no tab or wide blank. Returns as tokens_read_number does. */
static size_t read_number(double *value, const struct tokens *tokens, size_t at, size_t to)
{
    size_t end = at;
    while (end < to && (tokens->items[end].kind != TOKEN_BLANK || tokens->items[end].code == ' '))
        end++;
    return tokens_read_number(value, tokens, at, end);
}

/* Reads "bread 2 slices": a number within the name, with a name before it and a measure after. */
static bool read_number_within(struct reading *out, const struct tokens *tokens, struct range name)
{
    size_t at = skip_word(tokens, name.from, name.to);
    for (; at < name.to; at = skip_word(tokens, at, name.to)) {
        struct range food = drop_commas(tokens, (struct range){ name.from, at });
        struct quantity quantity = { .has_count = true };
        at = skip_gap(tokens, at, name.to);
        size_t after = read_number(&quantity.count, tokens, at, name.to);
        size_t word = skip_gap(tokens, after, name.to);
        if (after == at || word == after || word >= name.to || !(quantity.count > 0))
            continue;
        *out = make_measured(quantity, tokens, (struct range){ word, name.to }, food);
        out->is_plain_to_see = true;
        return food.to > food.from;
    }
    return false;
}

/* Adds the readings whose measure is the first one to three words. */
static size_t add_leads(struct reading *out, const struct tokens *tokens, struct range name,
                        const struct quantity *quantity)
{
    size_t count = 0;
    size_t at = name.from;
    while (count < LEADS_MAX) {
        struct range measure = { name.from, skip_word(tokens, at, name.to) };
        at = skip_gap(tokens, measure.to, name.to);
        struct range food = { skip_of(tokens, at, name.to), name.to };
        if (food.from >= food.to)
            break;
        out[count++] = make_measured(*quantity, tokens, measure, food);
        bool is_counted = quantity->has_count && !quantity->word[0] && count == 1;
        out[count - 1].is_plain_to_see = food.from > at || is_counted;
    }
    return count;
}

/* Returns whether the words beside a weight tell how the food is cut: "cheddar, in slices". */
static bool tells_cut(const struct reading *reading)
{
    struct fold_words words;
    answer_split(&words, reading->dropped, strlen(reading->dropped));
    return words.count > 0 && preparation_is(words.words[words.count - 1], PREPARATION_SHAPE);
}

/* Adds the readings whose measure is the last one or two words. */
static size_t add_trails(struct reading *out, const struct tokens *tokens, struct range name,
                         const struct quantity *quantity)
{
    const struct token *items = tokens->items;
    size_t count = 0;
    size_t at = name.to;
    while (count < TRAILS_MAX) {
        at = find_word(tokens, name.from, at);
        struct range measure = { at, name.to };
        while (at > name.from && (is_gap(&items[at - 1]) || items[at - 1].code == ','))
            at--;
        if (at == name.from)
            break;
        out[count] = make_measured(*quantity, tokens, measure, (struct range){ name.from, at });
        count += tells_cut(&out[count]) ? 0 : 1;
    }
    return count;
}

size_t entry_reading_list(struct reading out[READINGS_MAX], const struct tokens *tokens,
                          struct span name, const struct quick_item *amount)
{
    struct quantity quantity = said_quantity(tokens, amount);
    struct range range = { tokens_index(tokens, name.offset),
                           tokens_index(tokens, name.offset + name.length) };
    size_t count = 0;
    out[count++] = (struct reading){ .food = name, .quantity = quantity };
    count += add_leads(out + count, tokens, range, &quantity);
    count += add_trails(out + count, tokens, range, &quantity);
    if (!quantity.has_count && read_number_within(&out[count], tokens, range))
        count++;
    for (size_t i = 0; amount && amount->bracket.length > 0 && i < count; i++)
        add_word(&out[i].quantity, tokens->text + amount->bracket.offset, amount->bracket.length);
    return count;
}
