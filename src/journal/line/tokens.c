#include "tokens.h"

#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"

#define WORD_SHOWN 40 /* columns of a wrong word shown in a message */

/* Names that begin with a word that is also a unit. */
static const enum entry_word unit_names[][2] = {
    { WORD_POUND, WORD_CAKE },  { WORD_CUP, WORD_CAKE },   { WORD_CUP, WORD_CAKES },
    { WORD_L, WORD_CARNITINE }, { WORD_L, WORD_THEANINE },
};

size_t tokens_word_end(const struct tokens *tokens, size_t at, size_t to)
{
    size_t end = tokens->items[at].word_end;
    return end < to ? end : to;
}

size_t tokens_skip_blanks(const struct tokens *tokens, size_t at, size_t to)
{
    while (at < to && tokens->items[at].kind == TOKEN_BLANK)
        at++;
    return at;
}

size_t tokens_drop_stop(const struct tokens *tokens, size_t from, size_t end)
{
    return end > from && tokens->items[end - 1].code == '.' ? end - 1 : end;
}

bool tokens_is_digits(const struct tokens *tokens, size_t at, size_t to)
{
    return at < to && tokens->items[at].kind == TOKEN_DIGITS;
}

bool tokens_begins_with(const struct tokens *tokens, size_t at, size_t to, uint32_t code)
{
    return at < to && tokens->items[at].code == code;
}

bool tokens_is_word(const struct tokens *tokens, size_t at, size_t to, enum entry_word word)
{
    return at < to && tokens->items[at].word == word && tokens_word_end(tokens, at, to) == at + 1;
}

bool tokens_take_word(const struct tokens *tokens, size_t *at, size_t to, enum entry_word word)
{
    if (!tokens_is_word(tokens, *at, to, word))
        return false;
    *at = tokens_skip_blanks(tokens, *at + 1, to);
    return true;
}

bool tokens_begins_number(const struct tokens *tokens, size_t at, size_t to)
{
    const struct token *token = &tokens->items[at];
    if (at >= to || token->kind == TOKEN_DIGITS || token->kind == TOKEN_FRACTION)
        return at < to;
    bool is_first = at == 0 || token[-1].kind == TOKEN_BLANK || token[-1].code == '\n';
    return (token->code == '.' || (token->code == ',' && is_first)) &&
           tokens_is_digits(tokens, at + 1, to);
}

size_t tokens_skip_number(const struct tokens *tokens, size_t at, size_t to)
{
    double value;
    size_t end = tokens_read_number(&value, tokens, at, to);
    if (end == at && at < to && tokens->items[at].refused_end > at)
        end = tokens->items[at].refused_end;
    return end < to ? end : to;
}

size_t tokens_read_number(double *value, const struct tokens *tokens, size_t at, size_t to)
{
    const struct token *token = &tokens->items[at];
    if (!tokens_begins_number(tokens, at, to))
        return at;
    if (token->number_end > 0 && token->number_end <= to) {
        *value = token->number;
        return token->number_end;
    }
    /* A number that ends at `to` may be different from a longer one, or none: "1,7:40". */
    struct span span = tokens_span(tokens, at, to);
    size_t taken = number_read(value, tokens->plain + span.offset, span.length);
    return tokens_index(tokens, span.offset + taken);
}

enum unit tokens_find_unit(size_t *end, const struct tokens *tokens, size_t at, size_t to)
{
    const struct token *token = &tokens->items[at];
    size_t next = tokens_skip_blanks(tokens, tokens_word_end(tokens, at, to), to);
    if (token->unit == UNIT_NONE || token->unit_end > to)
        return UNIT_NONE;
    for (size_t i = 0; i < sizeof unit_names / sizeof *unit_names; i++) {
        if (tokens_is_word(tokens, at, to, unit_names[i][0]) &&
            tokens_is_word(tokens, next, to, unit_names[i][1]))
            return UNIT_NONE;
    }
    *end = tokens_word_end(tokens, token->unit_end - 1, to);
    return tokens_drop_stop(tokens, at, *end) == token->unit_end ? token->unit : UNIT_NONE;
}

struct span tokens_span(const struct tokens *tokens, size_t from, size_t to)
{
    size_t offset = tokens->items[from].span.offset;
    return (struct span){ offset, tokens->items[to].span.offset - offset };
}

size_t tokens_index(const struct tokens *tokens, size_t offset)
{
    size_t low = 0;
    size_t high = tokens->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (tokens->items[middle].span.offset < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Adds the folded words of a piece of a word that search treats as a word of its own. */
static void fold_piece(struct fold_words *out, const struct tokens *tokens, size_t from, size_t to)
{
    struct span span = tokens_span(tokens, from, to);
    struct buffer piece = BUFFER_INIT;
    struct fold_words words;
    buffer_add(&piece, tokens->plain + span.offset, span.length);
    fold_split(&words, piece.text);
    for (size_t i = 0; i < words.count && out->count < FOLD_WORDS_MAX; i++)
        fold_singular(out->words[out->count++], words.words[i]);
    buffer_release(&piece);
}

void tokens_fold(struct fold_words *out, const struct tokens *tokens, struct span span)
{
    size_t at = tokens_index(tokens, span.offset);
    size_t to = tokens_index(tokens, span.offset + span.length);
    out->count = 0;
    while ((at = tokens_skip_blanks(tokens, at, to)) < to) {
        const struct token *token = &tokens->items[at];
        bool is_whole =
            (at == 0 || tokens->items[at - 1].kind == TOKEN_BLANK) && token->word_end <= to;
        for (size_t i = 0; is_whole && i < token->folded_count && out->count < FOLD_WORDS_MAX; i++)
            memcpy(out->words[out->count++], tokens->folded[token->folded + i], FOLD_WORD_SIZE);
        size_t end = tokens_word_end(tokens, at, to);
        if (!is_whole)
            fold_piece(out, tokens, at, end); /* "eggs" of "2eggs" */
        at = end;
    }
}

enum status tokens_refuse_number(const struct tokens *tokens, size_t at, size_t to,
                                 struct error *error)
{
    struct span span = tokens_span(tokens, at, to);
    if (number_check(tokens->plain + span.offset, span.length, error) == STATUS_OK)
        return tokens_refuse(tokens, at, "is not an amount", error);
    return error_context(error, "column %d", tokens->items[at].column);
}

enum status tokens_refuse(const struct tokens *tokens, size_t at, const char *what,
                          struct error *error)
{
    size_t end = tokens->items[at].word_end;
    while (end > at + 1 && tokens->items[end - 1].part_end == end - 1)
        end--;
    struct span span = tokens_span(tokens, at, end);
    const char *word = tokens->text + span.offset;
    size_t shown = text_fit(word, span.length, WORD_SHOWN, NULL);
    return error_set(error, STATUS_INVALID, "column %d: '%.*s%s' %s", tokens->items[at].column,
                     (int)shown, word, shown < span.length ? "..." : "", what);
}
