#include "entry_number.h"

#include <string.h>

#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/unit.h"
#include "marrow/journal/quick.h"

static const double number_words[WORD_COUNT] = {
    [WORD_A] = 1,       [WORD_AN] = 1,      [WORD_ONE] = 1,    [WORD_TWO] = 2,
    [WORD_THREE] = 3,   [WORD_FOUR] = 4,    [WORD_FIVE] = 5,   [WORD_SIX] = 6,
    [WORD_SEVEN] = 7,   [WORD_EIGHT] = 8,   [WORD_NINE] = 9,   [WORD_TEN] = 10,
    [WORD_ELEVEN] = 11, [WORD_TWELVE] = 12, [WORD_HALF] = 0.5, [WORD_QUARTER] = 0.25,
    [WORD_DOZEN] = 12,  [WORD_COUPLE] = 2,
};

#define ANY_NUMBER (-1)
#define SEVERAL (-2) /* any number above 1: "1 bean" counts one */

/* Names that begin with a number. */
static const double numbered_names[WORD_COUNT] = {
    [WORD_UP] = 7,
    [WORD_SPICE] = 5,
    [WORD_SPICES] = 5,
    [WORD_BEAN] = SEVERAL,
    [WORD_GRAIN] = SEVERAL,
    [WORD_GRAINS] = SEVERAL,
    [WORD_SEED] = SEVERAL,
    [WORD_CHEESE] = 4,
    [WORD_PERCENT] = ANY_NUMBER,
    [WORD_INCH] = ANY_NUMBER,
    [WORD_LAYER] = SEVERAL,
    [WORD_ISLAND] = 1000,
    [WORD_ALARM] = ANY_NUMBER,
    [WORD_DAY] = ANY_NUMBER,
    [WORD_HTP] = 5,
};

/* Returns whether the token is a letter. Any character beyond ASCII counts as one. */
static bool is_letter(const struct tokens *tokens, size_t at, size_t to)
{
    const struct token *token = &tokens->items[at];
    return at < to && (token->kind == TOKEN_WORD || token->kind == TOKEN_FRACTION ||
                       (token->kind == TOKEN_SIGN && token->code >= 0x80));
}

/* Returns whether a negative number begins at the token. */
static bool is_below_zero(const struct tokens *tokens, size_t at, size_t to)
{
    bool is_minus =
        tokens_begins_with(tokens, at, to, '-') || tokens_begins_with(tokens, at, to, SIGN_MINUS);
    return is_minus && tokens_begins_number(tokens, at + 1, to);
}

/* Returns whether "NUMBER word" begins a name: "7 up", "3 bean salad". */
static bool is_numbered_name(const struct tokens *tokens, double number, size_t at, size_t to)
{
    enum entry_word word = tokens->items[at].word;
    double wanted = numbered_names[word];
    bool fits = wanted == ANY_NUMBER || wanted == number || (wanted == SEVERAL && number > 1);
    return wanted != 0 && fits && tokens_is_word(tokens, at, to, word);
}

static bool has_digits(const struct tokens *tokens, size_t at, size_t end)
{
    while (at < end && tokens->items[at].kind != TOKEN_DIGITS)
        at++;
    return at < end;
}

static bool is_ordinal_ending(const struct tokens *tokens, size_t at, size_t to)
{
    return tokens_is_word(tokens, at, to, WORD_ST) || tokens_is_word(tokens, at, to, WORD_ND) ||
           tokens_is_word(tokens, at, to, WORD_RD) || tokens_is_word(tokens, at, to, WORD_TH) ||
           tokens_is_word(tokens, at, to, WORD_D);
}

/* Decides, by what directly follows a number's digits, whether it counts things. */
static enum status judge_rest(const struct tokens *tokens, size_t start, size_t at, size_t to,
                              struct error *error)
{
    uint32_t next = at < to ? tokens->items[at].code : ' ';
    size_t unit_end;
    if (next < 0x80 && strchr("%:-\"'", (int)next))
        return STATUS_NOT_FOUND;
    if (is_numbered_name(tokens, 7, at, to) || is_numbered_name(tokens, 5, at, to))
        return STATUS_NOT_FOUND;
    bool is_blank = at >= to || tokens->items[at].kind == TOKEN_BLANK;
    if (is_blank || next == '(' || next == 'x' || next == SIGN_TIMES)
        return STATUS_OK;
    if (!is_letter(tokens, at, to) || next == SIGN_STROKE)
        return tokens_refuse(tokens, start, "is not an amount; try 180 g", error);
    if (tokens_find_unit(&unit_end, tokens, at, to))
        return STATUS_OK;
    bool is_name = has_digits(tokens, at, tokens_word_end(tokens, at, to)) || /* "3in1" */
                   is_ordinal_ending(tokens, at, to);
    return is_name ? STATUS_NOT_FOUND : STATUS_OK;
}

/* Refuses what is meant as a number, unless it is part of a name: "10,000 IU", "20-30%". */
static enum status refuse_number(const struct tokens *tokens, size_t start, size_t to,
                                 struct error *error)
{
    size_t unit_end;
    size_t next = tokens_skip_blanks(tokens, tokens_skip_number(tokens, start, to), to);
    bool is_name = tokens_begins_with(tokens, next, to, '%') ||
                   (next < to && tokens_find_unit(&unit_end, tokens, next, to) == UNIT_IU);
    return is_name ? STATUS_NOT_FOUND : tokens_refuse_number(tokens, start, to, error);
}

enum status entry_number_read_digits(double *value, const struct tokens *tokens, size_t *at,
                                     size_t to, struct error *error)
{
    size_t start = *at;
    if (is_below_zero(tokens, start, to))
        return tokens_refuse(tokens, start, "is below 0", error);
    size_t end = tokens_read_number(value, tokens, start, to);
    if (end == start)
        return tokens_begins_number(tokens, start, to) ? refuse_number(tokens, start, to, error)
                                                       : STATUS_NOT_FOUND;
    if (*value == 0 && tokens->items[start].kind == TOKEN_DIGITS &&
        tokens->items[start].span.length >= 2)
        return STATUS_NOT_FOUND; /* 00 flour */
    *at = end;
    enum status status = judge_rest(tokens, start, end, to, error);
    size_t next = tokens_skip_blanks(tokens, end, to);
    bool is_name =
        tokens_begins_with(tokens, next, to, '%') || is_numbered_name(tokens, *value, next, to);
    return status == STATUS_OK && is_name ? STATUS_NOT_FOUND : status;
}

bool entry_number_find_doubt(struct span *out, char readings[2][NUMBER_TEXT],
                             const struct tokens *tokens)
{
    for (size_t i = 0; i < tokens->count; i++) {
        struct number number;
        struct error ignored = ERROR_INIT;
        double value;
        size_t at = i;
        if (!tokens->items[i].refused_end ||
            entry_number_read_digits(&value, tokens, &at, tokens->count, &ignored) !=
                STATUS_INVALID)
            continue;
        struct span rest = tokens_span(tokens, i, tokens->items[i].refused_end);
        number_scan(&number, tokens->plain + rest.offset, rest.length, number_decimal_mark());
        if (number.kind != NUMBER_TWO_WAYS)
            return false;
        *out = rest;
        number_format_readings(readings, &number);
        return true;
    }
    return false;
}

/* Returns the number that the word at the token stands for, or 0. */
static double find_number(const struct tokens *tokens, size_t at, size_t to)
{
    enum entry_word word = tokens->items[at].word;
    return tokens_is_word(tokens, at, to, word) ? number_words[word] : 0;
}

/* Reads what follows "half": "a cup", "of an avocado". "half and half" and "half fat milk" are
 * names. */
static enum status read_part(const struct tokens *tokens, size_t *at, size_t to)
{
    static const enum entry_word rest_of_names[] = { WORD_AND, WORD_FAT,  WORD_N,
                                                     WORD_CAF, WORD_MOON, WORD_POUNDER };
    for (size_t i = 0; i < sizeof rest_of_names / sizeof *rest_of_names; i++) {
        if (tokens_is_word(tokens, *at, to, rest_of_names[i]))
            return STATUS_NOT_FOUND;
    }
    if (tokens_begins_with(tokens, *at, to, '&') && tokens_word_end(tokens, *at, to) == *at + 1)
        return STATUS_NOT_FOUND;
    tokens_take_word(tokens, at, to, WORD_OF);
    if (!tokens_take_word(tokens, at, to, WORD_A))
        tokens_take_word(tokens, at, to, WORD_AN);
    return STATUS_OK;
}

enum status entry_number_read_words(double *value, const struct tokens *tokens, size_t *at,
                                    size_t to)
{
    double first = find_number(tokens, *at, to);
    if (first == 0)
        return STATUS_NOT_FOUND;
    enum entry_word word = tokens->items[*at].word;
    *at = tokens_skip_blanks(tokens, *at + 1, to);
    *value = first;
    if (first != 1 && is_numbered_name(tokens, first, *at, to))
        return STATUS_NOT_FOUND;
    double second = first == 1 ? find_number(tokens, *at, to) : 0;
    if (second != 0 && (second < 1 || tokens->items[*at].word == WORD_COUPLE)) {
        word = tokens->items[*at].word; /* "a half", "a couple" */
        *at = tokens_skip_blanks(tokens, *at + 1, to);
        *value = second;
    }
    if (word == WORD_COUPLE || word == WORD_DOZEN)
        tokens_take_word(tokens, at, to, WORD_OF);
    return *value < 1 ? read_part(tokens, at, to) : STATUS_OK;
}

void entry_number_read_more(double *value, const struct tokens *tokens, size_t *at, size_t to)
{
    size_t next = *at;
    double part = 0;
    if (tokens_take_word(tokens, &next, to, WORD_AND)) {
        bool has_article = tokens_take_word(tokens, &next, to, WORD_A);
        if (has_article && tokens_take_word(tokens, &next, to, WORD_HALF))
            part = 0.5;
        else if (has_article && tokens_take_word(tokens, &next, to, WORD_QUARTER))
            part = 0.25;
        else if (!has_article)
            next = tokens_read_number(&part, tokens, next, to);
        if (part > 0 && part < 1) {
            *value += part;
            *at = tokens_skip_blanks(tokens, next, to);
        }
    }
    if (tokens_take_word(tokens, at, to, WORD_DOZEN)) {
        *value *= 12;
        tokens_take_word(tokens, at, to, WORD_OF);
    }
}

bool entry_number_take_times(const struct tokens *tokens, size_t *at, size_t to)
{
    size_t next = tokens_skip_blanks(tokens, *at, to);
    if (!tokens_begins_with(tokens, next, to, SIGN_TIMES)) {
        bool is_x = next < to && tokens->items[next].word == WORD_X;
        bool is_alone = next + 1 >= to || tokens->items[next + 1].kind == TOKEN_BLANK ||
                        tokens->items[next + 1].kind == TOKEN_DIGITS;
        if (!is_x || !is_alone)
            return false;
    }
    *at = tokens_skip_blanks(tokens, next + 1, to);
    return true;
}

bool entry_number_is_word(const struct tokens *tokens, size_t at, size_t to)
{
    return find_number(tokens, at, to) != 0;
}
