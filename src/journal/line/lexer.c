/* Reads the text of a quick entry once.
 *
 * Whether "30g almonds, 7:40" contains an amount, a time or a name takes many attempts: each item
 * is tried as an amount, as an amount after a name, as a day, as a measure of a food. All attempts
 * ask the same questions about the same few characters. So the lexer answers them beforehand: where
 * words end, which number begins here, which unit or keyword this is, how search would fold it. An
 * attempt then only compares integers and never looks at the text again.
 *
 * A token is as small as the smallest piece any reader needs ("1/2" is three, "7:40pm" four),
 * because the same characters belong to different things: "1,5 cup" is one number, "2 eggs,5 figs"
 * two items. Anything larger is stored in the token it begins with, together with the index of the
 * token after it.
 *
 * Numbers and units themselves are read by number.h, unit.h and date.h, which the whole program
 * shares.
 */
#include "lexer.h"

#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/fold.h"
#include "marrow/journal/quick.h"

#define LETTERS_MAX 12 /* letters of the longest keyword */
#define PAIR_SIZE 32

/* Keywords in alphabetical order, as in enum entry_word. */
static const char *const word_texts[WORD_MONTH] = {
    [WORD_OTHER] = "",
    [WORD_A] = "a",
    [WORD_ALARM] = "alarm",
    [WORD_AM] = "am",
    [WORD_AN] = "an",
    [WORD_AND] = "and",
    [WORD_AT] = "at",
    [WORD_BEAN] = "bean",
    [WORD_BREAKFAST] = "breakfast",
    [WORD_CAF] = "caf",
    [WORD_CAKE] = "cake",
    [WORD_CAKES] = "cakes",
    [WORD_CARNITINE] = "carnitine",
    [WORD_CHEESE] = "cheese",
    [WORD_COUPLE] = "couple",
    [WORD_CUP] = "cup",
    [WORD_D] = "d",
    [WORD_DAY] = "day",
    [WORD_DINNER] = "dinner",
    [WORD_DOZEN] = "dozen",
    [WORD_EIGHT] = "eight",
    [WORD_ELEVEN] = "eleven",
    [WORD_FAT] = "fat",
    [WORD_FIVE] = "five",
    [WORD_FOR] = "for",
    [WORD_FOUR] = "four",
    [WORD_GRAIN] = "grain",
    [WORD_GRAINS] = "grains",
    [WORD_HALF] = "half",
    [WORD_HTP] = "htp",
    [WORD_INCH] = "inch",
    [WORD_INF] = "inf",
    [WORD_INFINITY] = "infinity",
    [WORD_ISLAND] = "island",
    [WORD_L] = "l",
    [WORD_LAYER] = "layer",
    [WORD_LUNCH] = "lunch",
    [WORD_M] = "m",
    [WORD_MOON] = "moon",
    [WORD_N] = "n",
    [WORD_NAN] = "nan",
    [WORD_ND] = "nd",
    [WORD_NINE] = "nine",
    [WORD_NO] = "no",
    [WORD_OF] = "of",
    [WORD_OMEGA] = "omega",
    [WORD_ON] = "on",
    [WORD_ONE] = "one",
    [WORD_P] = "p",
    [WORD_PERCENT] = "percent",
    [WORD_PM] = "pm",
    [WORD_POUND] = "pound",
    [WORD_POUNDER] = "pounder",
    [WORD_QUARTER] = "quarter",
    [WORD_RD] = "rd",
    [WORD_SEED] = "seed",
    [WORD_SEVEN] = "seven",
    [WORD_SIX] = "six",
    [WORD_SNACK] = "snack",
    [WORD_SNACKS] = "snacks",
    [WORD_SPICE] = "spice",
    [WORD_SPICES] = "spices",
    [WORD_ST] = "st",
    [WORD_SUPPLEMENTS] = "supplements",
    [WORD_TEN] = "ten",
    [WORD_TH] = "th",
    [WORD_THEANINE] = "theanine",
    [WORD_THREE] = "three",
    [WORD_TO] = "to",
    [WORD_TODAY] = "today",
    [WORD_TOMORROW] = "tomorrow",
    [WORD_TWELVE] = "twelve",
    [WORD_TWO] = "two",
    [WORD_TYPE] = "type",
    [WORD_UP] = "up",
    [WORD_VITAMIN] = "vitamin",
    [WORD_WITH] = "with",
    [WORD_X] = "x",
    [WORD_YESTERDAY] = "yesterday",
};

/* --- characters to tokens --- */

struct character {
    enum token_kind kind;
    uint32_t code; /* as a token's */
    size_t size; /* in bytes */
};

/* Returns ' ', BLANK_TAB or BLANK_WIDE for a blank, else 0. */
static uint32_t find_blank(uint32_t code)
{
    if (code == ' ')
        return ' ';
    if (code == '\t' || code == '\r')
        return BLANK_TAB;
    bool is_wide =
        code == 0xA0 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F || code == 0x3000;
    return is_wide ? BLANK_WIDE : 0;
}

static enum token_kind find_kind(const char *bytes, uint32_t code, size_t size)
{
    double value;
    if (code >= '0' && code <= '9')
        return TOKEN_DIGITS;
    if (code >= 'a' && code <= 'z')
        return TOKEN_WORD;
    if (code < 0x80 || code == SIGN_TIMES || code == SIGN_MINUS || code == SIGN_STROKE ||
        code == SIGN_EN_DASH || code == SIGN_EM_DASH)
        return TOKEN_SIGN;
    return number_read(&value, bytes, size) == size ? TOKEN_FRACTION : TOKEN_WORD;
}

/* Reads one character and moves past it. */
static enum status read_character(struct character *out, const char **at, size_t *left, int column,
                                  struct error *error)
{
    const char *bytes = *at;
    uint32_t code = text_decode(at, left);
    out->size = (size_t)(*at - bytes);
    if (code == TEXT_REPLACEMENT && out->size == 1)
        return error_set(error, STATUS_INVALID, "column %d: not UTF-8 text", column);
    uint32_t blank = find_blank(code);
    if (!blank && code != '\n' && (code < 0x20 || (code >= 0x7F && code < 0xA0)))
        return error_set(error, STATUS_INVALID, "column %d: a control character", column);
    if (code >= 'A' && code <= 'Z')
        code += 'a' - 'A';
    out->code = blank ? blank : code;
    out->kind = blank ? TOKEN_BLANK : find_kind(bytes, code, out->size);
    return STATUS_OK;
}

static void copy_plain(char *plain, const char *typed, const struct character *character)
{
    if (character->kind == TOKEN_BLANK)
        memset(plain, ' ', character->size);
    else if (character->code < 0x80)
        *plain = (char)character->code;
    else
        memcpy(plain, typed, character->size);
}

/* Returns whether the character belongs to the token before it. */
static bool continues(const struct token *token, const struct character *character)
{
    bool is_run = token->kind == TOKEN_DIGITS || token->kind == TOKEN_WORD ||
                  (token->kind == TOKEN_BLANK && token->code == character->code);
    return is_run && token->kind == character->kind;
}

/* Splits the text into tokens and writes its plain form. */
static enum status split(struct tokens *tokens, char *plain, size_t length, struct error *error)
{
    const char *at = tokens->text;
    size_t left = length;
    int column = 1;
    for (; left > 0; column++) {
        size_t offset = length - left;
        struct character character = { 0 };
        enum status status = read_character(&character, &at, &left, column, error);
        if (status)
            return status;
        copy_plain(plain + offset, tokens->text + offset, &character);
        struct token *last = tokens->count > 0 ? &tokens->items[tokens->count - 1] : NULL;
        if (last && continues(last, &character))
            last->span.length += character.size;
        else
            tokens->items[tokens->count++] = (struct token){ .kind = character.kind,
                                                             .code = character.code,
                                                             .span = { offset, character.size },
                                                             .column = column };
    }
    tokens->items[tokens->count] =
        (struct token){ .kind = TOKEN_END, .span = { length, 0 }, .column = column };
    return STATUS_OK;
}

/* --- what begins with a token --- */

/* Sets where the word and the bracket around each token end, working from the last token back. */
static void find_ends(struct tokens *tokens)
{
    size_t word = tokens->count;
    size_t part = tokens->count;
    size_t bracket = 0; /* none */
    for (size_t i = tokens->count + 1; i-- > 0;) {
        struct token *token = &tokens->items[i];
        bool is_blank = token->kind == TOKEN_BLANK;
        if (is_blank)
            word = i;
        if (is_blank || token->code == ',' || token->code == ';' || token->code == '\n')
            part = i;
        if (token->code == ')' || token->code == '\n')
            bracket = token->code == ')' ? i : 0;
        token->word_end = word;
        token->part_end = part;
        token->bracket_end = bracket ? bracket : i;
    }
}

/* Returns the keyword with these letters, by binary search. */
static enum entry_word find_word(const char *letters, size_t length)
{
    int low = WORD_OTHER + 1;
    int high = WORD_MONTH;
    while (low < high) {
        int middle = (low + high) / 2;
        int order = strcmp(letters, word_texts[middle]);
        if (order == 0)
            return (enum entry_word)middle;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    if (date_find_month(letters, length))
        return WORD_MONTH;
    return date_find_weekday(letters) ? WORD_WEEKDAY : WORD_OTHER;
}

static void read_word(struct token *token, const struct tokens *tokens)
{
    char letters[LETTERS_MAX];
    if (token->span.length >= sizeof letters)
        return;
    memcpy(letters, tokens->plain + token->span.offset, token->span.length);
    letters[token->span.length] = '\0';
    token->word = find_word(letters, token->span.length);
}

/* Returns the unit of two words, with one blank between them: "fl oz". */
static enum unit find_unit_of_two(const struct tokens *tokens, struct span first,
                                  struct span second)
{
    char pair[PAIR_SIZE];
    if (first.length + 1 + second.length > sizeof pair)
        return UNIT_NONE;
    memcpy(pair, tokens->plain + first.offset, first.length);
    pair[first.length] = ' ';
    memcpy(pair + first.length + 1, tokens->plain + second.offset, second.length);
    return unit_find(pair, first.length + 1 + second.length);
}

/* Sets the token's unit and its end, unless it is none. Returns whether it is one. */
static bool take_unit(struct token *token, enum unit unit, size_t end)
{
    token->unit = unit;
    token->unit_end = end;
    return unit != UNIT_NONE;
}

/* Reads the unit named by the word at `index`, or by it and the next: "g", "fl. oz", "i.u.". */
static void read_unit(struct tokens *tokens, size_t index)
{
    const struct token *items = tokens->items;
    struct token *token = &tokens->items[index];
    const char *bytes = tokens->plain + token->span.offset;
    size_t end = tokens->count;
    if (take_unit(token, unit_find(bytes, token->span.length), index + 1))
        return;
    size_t stop = tokens_begins_with(tokens, index + 1, end, '.') ? index + 2 : index + 1;
    size_t next = tokens_skip_blanks(tokens, stop, end);
    if (items[next].kind != TOKEN_WORD)
        return;
    if (next > stop)
        take_unit(token, find_unit_of_two(tokens, token->span, items[next].span), next + 1);
    else if (tokens_begins_with(tokens, next + 1, end, '.'))
        take_unit(token, unit_find(bytes, tokens_span(tokens, index, next + 2).length), next + 2);
}

/* Returns whether blanks in a number may part two: "2 100", but not "1 000", nor what wide blanks
 * group. */
static bool is_parted(const struct tokens *tokens, size_t index, const struct number *number)
{
    const char *bytes = tokens->plain + tokens->items[index].span.offset;
    return number->first < number->length && tokens->items[index + 1].code == ' ' &&
           strspn(bytes + number->first + 1, "0") < 3;
}

/* Reads the number that begins at the token: digits, a fraction, or a mark before digits. */
static void read_number(struct tokens *tokens, size_t index)
{
    struct number number;
    struct token *token = &tokens->items[index];
    struct span rest = tokens_span(tokens, index, tokens->count);
    bool is_wide = tokens->items[index + 1].code == BLANK_WIDE; /* it may group digits */
    const char *bytes = (is_wide ? tokens->text : tokens->plain) + rest.offset;
    number_scan(&number, bytes, rest.length, number_decimal_mark());
    token->is_parted = is_parted(tokens, index, &number);
    if (token->is_parted)
        number_scan(&number, bytes, number.first, number_decimal_mark());
    size_t end = index;
    while (tokens->items[end].span.offset < rest.offset + number.length)
        end++;
    if (number.kind == NUMBER_GOOD) {
        token->number = number.value;
        token->number_end = end;
    } else {
        token->refused_end = end;
    }
}

/* Folds the word that begins at the token and appends it to the folded words. */
static void fold_word(struct tokens *tokens, char *plain, size_t index, size_t *folded)
{
    struct token *token = &tokens->items[index];
    struct span span = tokens_span(tokens, index, token->word_end);
    struct fold_words words;
    plain[span.offset + span.length] = '\0'; /* replaces the blank */
    fold_split(&words, plain + span.offset);
    if (token->word_end < tokens->count)
        plain[span.offset + span.length] = ' ';
    token->folded = *folded;
    token->folded_count = words.count;
    for (size_t i = 0; i < words.count; i++)
        fold_singular(tokens->folded[(*folded)++], words.words[i]);
}

static void read_tokens(struct tokens *tokens, char *plain)
{
    size_t folded = 0;
    bool begins_word = true;
    for (size_t i = 0; i < tokens->count; i++) {
        struct token *token = &tokens->items[i];
        if (token->kind == TOKEN_WORD) {
            read_word(token, tokens);
            read_unit(tokens, i);
        } else if (tokens_begins_number(tokens, i, tokens->count)) {
            read_number(tokens, i);
        }
        if (begins_word && token->kind != TOKEN_BLANK)
            fold_word(tokens, plain, i, &folded);
        begins_word = token->kind == TOKEN_BLANK;
    }
}

enum status lexer_read(struct tokens *out, const char *text, struct error *error)
{
    size_t length = strlen(text);
    *out = (struct tokens){ .arena = ARENA_INIT, .text = text };
    char *plain = arena_alloc(&out->arena, length + 1);
    out->plain = plain;
    out->items = arena_alloc(&out->arena, (length + 1) * sizeof *out->items);
    enum status status = split(out, plain, length, error);
    if (status)
        return status;
    out->folded = arena_alloc(&out->arena, (length / 2 + 1) * sizeof *out->folded);
    find_ends(out);
    read_tokens(out, plain);
    return STATUS_OK;
}

void lexer_release(struct tokens *tokens)
{
    arena_release(&tokens->arena);
}
