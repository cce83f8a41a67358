#include "entry_amount.h"

#include <string.h>

#include "entry_number.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/measure.h"

#define BARE_AFTER_MAX 100 /* "eggs 2" is an amount, "vitamin D 1000" a name */

static enum status check_range(const struct amount *amount, const struct tokens *tokens, size_t at,
                               struct error *error)
{
    enum unit_dimension dimension = unit_dimension(amount->unit);
    bool scales = dimension == DIMENSION_MASS || dimension == DIMENSION_VOLUME;
    if (!(amount->count > 0))
        return tokens_refuse(tokens, at, "is not valid; the amount must be above 0", error);
    if (amount->count * (scales ? unit_factor(amount->unit) : 1) > MEASURE_MAX_GRAMS)
        return tokens_refuse(tokens, at, "is too much; at most 100 kg", error);
    return STATUS_OK;
}

/* Returns the token after an amount in brackets, as in "1 cup (240 ml)" or "1 (15 oz) can"; at
 * where there is none. mg and µg are a strength, which belongs to the name. */
static size_t skip_bracket(const struct tokens *tokens, size_t at, size_t to)
{
    double count;
    size_t unit_end = 0;
    size_t open = tokens_skip_blanks(tokens, at, to);
    size_t close = open < to ? tokens->items[open].bracket_end : open;
    if (!tokens_begins_with(tokens, open, to, '(') || close == open || close >= to)
        return at;
    size_t from = tokens_skip_blanks(tokens, open + 1, close);
    size_t next = tokens_read_number(&count, tokens, from, close);
    size_t unit_at = tokens_skip_blanks(tokens, next, close);
    if (next == from || unit_at >= close)
        return at;
    enum unit unit = tokens_find_unit(&unit_end, tokens, unit_at, close);
    bool is_amount =
        unit_dimension(unit) == DIMENSION_MASS || unit_dimension(unit) == DIMENSION_VOLUME;
    bool is_strength = unit == UNIT_MG || unit == UNIT_UG;
    return is_amount && !is_strength && unit_end == close ? close + 1 : at;
}

static bool is_dash(const struct token *token)
{
    return token->code == '-' || token->code == SIGN_EN_DASH || token->code == SIGN_EM_DASH;
}

/* Returns the token after a second amount that makes a range of the first one, whose unit is at the
 * token: "100 g-150 g", "100 g to 150 g". *second gets it in that unit. `at`: there is none. */
static size_t skip_range(double *second, const struct tokens *tokens, size_t at, size_t to)
{
    size_t unit_end;
    const struct token *unit = &tokens->items[at];
    size_t next = at < to && unit->unit ? tokens_skip_blanks(tokens, unit->unit_end, to) : to;
    if (next >= to)
        return at;
    bool is_to = tokens->items[next].word == WORD_TO && tokens->items[next + 1].kind == TOKEN_BLANK;
    size_t from = tokens_skip_blanks(tokens, next + 1, to);
    size_t after = tokens_read_number(second, tokens, from, to);
    size_t last = tokens_skip_blanks(tokens, after, to);
    enum unit other = last < to ? tokens_find_unit(&unit_end, tokens, last, to) : UNIT_NONE;
    if ((!is_to && !is_dash(&tokens->items[next])) || after == from || !other)
        return at;
    *second *= unit_factor(other) / unit_factor(unit->unit);
    return unit_end;
}

/* Refuses a range of two amounts with their units. */
static enum status refuse_range(const struct tokens *tokens, size_t start, size_t end,
                                double middle, size_t unit_at, struct error *error)
{
    char shown[NUMBER_TEXT];
    struct span span = tokens_span(tokens, start, end);
    number_format_short(shown, middle, 3);
    return error_set(error, STATUS_INVALID,
                     "column %d: '%.*s' is a range; give one amount, such as %s %s",
                     tokens->items[start].column, (int)(span.length < 40 ? span.length : 40),
                     tokens->text + span.offset, shown, unit_name(tokens->items[unit_at].unit));
}

/* Reads the unit, and an "of", after the count, which begins at `start`. STATUS_NOT_FOUND: "1000
 * IU" begins a name. */
static enum status read_unit(struct amount *out, const struct tokens *tokens, size_t start,
                             size_t at, size_t to, struct error *error)
{
    size_t unit_end = at;
    double second = 0;
    at = tokens_skip_blanks(tokens, at, to);
    size_t range_end = skip_range(&second, tokens, at, to);
    if (range_end > at)
        return refuse_range(tokens, start, range_end, (out->count + second) / 2, at, error);
    enum unit unit = at < to ? tokens_find_unit(&unit_end, tokens, at, to) : UNIT_NONE;
    if (unit == UNIT_IU)
        return STATUS_NOT_FOUND;
    size_t word_end = skip_bracket(tokens, unit ? unit_end : at, to);
    if (unit || word_end > at) {
        out->unit = unit;
        out->unit_word = tokens_span(tokens, at, word_end);
        out->is_bare = false;
        at = tokens_skip_blanks(tokens, word_end, to);
        tokens_take_word(tokens, &at, to, WORD_OF);
    }
    out->end = at;
    return STATUS_OK;
}

/* Reads the second number of "2 x 30g"; without one, "2 x eggs", the count stays. */
static enum status read_factor(struct amount *out, const struct tokens *tokens, size_t *at,
                               size_t to, struct error *error)
{
    double factor = 1;
    size_t next = *at;
    enum status status = entry_number_read_digits(&factor, tokens, &next, to, error);
    if (status == STATUS_INVALID)
        return status;
    if (status == STATUS_OK) {
        out->count *= factor;
        *at = next;
    }
    return STATUS_OK;
}

/* Returns whether "nan" or "inf" before a unit is meant as a number. "nan bread" is a food. */
static bool is_not_finite(const struct tokens *tokens, size_t at, size_t to)
{
    bool is_named = tokens_is_word(tokens, at, to, WORD_NAN) ||
                    tokens_is_word(tokens, at, to, WORD_INF) ||
                    tokens_is_word(tokens, at, to, WORD_INFINITY);
    size_t next = tokens_skip_blanks(tokens, tokens_word_end(tokens, at, to), to);
    size_t end;
    return is_named && next < to && tokens_find_unit(&end, tokens, next, to);
}

static enum status read_count(double *count, const struct tokens *tokens, size_t *at, size_t to,
                              struct error *error)
{
    size_t start = *at;
    enum status status = entry_number_read_digits(count, tokens, at, to, error);
    if (status == STATUS_OK && tokens->items[start].is_parted)
        return tokens_refuse(tokens, start,
                             "and the number after it may be one number or two; leave out the "
                             "blank, or put an x between them",
                             error);
    if (status == STATUS_OK && *at < to && tokens->items[*at].kind == TOKEN_BLANK) {
        *at = tokens_skip_blanks(tokens, *at, to);
        entry_number_read_more(count, tokens, at, to);
    }
    return status;
}

enum status entry_amount_read(struct amount *out, const struct tokens *tokens, size_t from,
                              size_t to, struct error *error)
{
    size_t at = from;
    *out = (struct amount){ .count = 1, .is_bare = true };
    if (is_not_finite(tokens, from, to))
        return tokens_refuse(tokens, from, "is not an amount; try 180 g", error);
    enum status status = entry_number_read_words(&out->count, tokens, &at, to);
    if (status == STATUS_OK) {
        double digits = 0;
        size_t next = at;
        entry_number_read_more(&out->count, tokens, &at, to);
        if (out->count == 1 &&
            entry_number_read_digits(&digits, tokens, &next, to, error) == STATUS_OK) {
            out->count = digits; /* "a 30 g bar" */
            at = next;
        }
    } else if (!entry_number_is_word(tokens, from, to)) {
        status = read_count(&out->count, tokens, &at, to, error);
    }
    if (status)
        return status;
    if (entry_number_take_times(tokens, &at, to)) {
        out->is_bare = false;
        status = read_factor(out, tokens, &at, to, error);
    }
    if (status == STATUS_OK)
        status = read_unit(out, tokens, from, at, to, error);
    return status ? status : check_range(out, tokens, from, error);
}

/* Returns whether the amount belongs to the name before it: "omega 3", "vitamin b 12", "coke 0". */
static bool is_part_of_name(const struct tokens *tokens, size_t from, size_t at,
                            const struct amount *amount)
{
    size_t end = at;
    while (end > from && tokens->items[end - 1].kind == TOKEN_BLANK)
        end--;
    size_t start = end;
    while (start > from && tokens->items[start - 1].kind != TOKEN_BLANK)
        start--;
    bool asks_number = tokens_span(tokens, start, end).length <= 1 ||
                       tokens_is_word(tokens, start, end, WORD_OMEGA) ||
                       tokens_is_word(tokens, start, end, WORD_TYPE) ||
                       (tokens->items[start].word == WORD_NO && end == start + 2 &&
                        tokens_drop_stop(tokens, start, end) < end) ||
                       tokens_is_word(tokens, from, end, WORD_VITAMIN);
    return amount->is_bare && (amount->count == 0 || amount->count > BARE_AFTER_MAX || asks_number);
}

enum status entry_amount_read_after(struct amount *out, size_t *start, const struct tokens *tokens,
                                    size_t from, size_t to, struct error *error)
{
    size_t at = tokens_word_end(tokens, from, to);
    while ((at = tokens_skip_blanks(tokens, at, to)) < to) {
        size_t next = at;
        *start = at;
        *out = (struct amount){ .is_bare = true };
        if (entry_number_take_times(tokens, &next, to))
            out->is_bare = false;
        enum status status = entry_number_read_digits(&out->count, tokens, &next, to, error);
        if (status == STATUS_OK && entry_number_take_times(tokens, &next, to)) {
            out->is_bare = false;
            status = read_factor(out, tokens, &next, to, error);
        }
        if (status == STATUS_OK)
            status = read_unit(out, tokens, at, next, to, error);
        if (status == STATUS_INVALID)
            return status;
        if (status == STATUS_OK && out->end == to && !is_part_of_name(tokens, from, at, out))
            return check_range(out, tokens, at, error);
        at = tokens_word_end(tokens, at, to);
    }
    return STATUS_NOT_FOUND;
}

bool entry_amount_is_strength(const struct tokens *tokens, size_t from, size_t to)
{
    size_t end;
    size_t after = tokens_skip_number(tokens, from, to);
    size_t at = tokens_skip_blanks(tokens, after, to);
    return after > from && at < to && tokens_find_unit(&end, tokens, at, to) == UNIT_IU &&
           end == to;
}

/* Returns whether the word says that the number after it is not exact: "about", "ca.", "~". */
static bool is_about(const struct tokens *tokens, size_t from, size_t to)
{
    static const char *const words[] = { "about",  "approx",  "approximately",
                                         "around", "roughly", "circa",
                                         "ca",     "~" };
    struct span span = tokens_span(tokens, from, tokens_drop_stop(tokens, from, to));
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (strlen(words[i]) == span.length &&
            strncmp(tokens->plain + span.offset, words[i], span.length) == 0)
            return true;
    }
    return false;
}

size_t entry_amount_skip_about(const struct tokens *tokens, size_t from, size_t to)
{
    bool is_sign = tokens_begins_with(tokens, from, to, '~');
    size_t end = is_sign ? from + 1 : tokens_word_end(tokens, from, to);
    size_t next = tokens_skip_blanks(tokens, end, to);
    bool is_number = next < to && tokens_begins_number(tokens, next, to);
    return is_number && is_about(tokens, from, end) ? next : from;
}

size_t entry_amount_drop_about(const struct tokens *tokens, size_t from, size_t to)
{
    size_t end = to;
    while (end > from && tokens->items[end - 1].kind == TOKEN_BLANK)
        end--;
    size_t start = end;
    while (start > from && tokens->items[start - 1].kind != TOKEN_BLANK)
        start--;
    return start > from && start < end && is_about(tokens, start, end) ? start : to;
}

/* Returns whether the word is a unit of strength or energy, of which no amount is eaten. */
static bool is_unit_of_strength(const struct tokens *tokens, struct span word)
{
    static const char *const units[] = { "mmol", "meq", "kcal", "kj" };
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        if (strlen(units[i]) == word.length &&
            strncmp(tokens->plain + word.offset, units[i], word.length) == 0)
            return true;
    }
    return false;
}

/* Reads what follows the number in brackets: nothing, a unit, or the words of a measure. */
static enum status read_bracketed_measure(struct amount *out, const struct tokens *tokens,
                                          size_t at, size_t close)
{
    size_t unit_end = close;
    at = tokens_skip_blanks(tokens, at, close);
    if (at == close)
        return STATUS_OK;
    enum unit unit = tokens_find_unit(&unit_end, tokens, at, close);
    enum unit_dimension dimension = unit_dimension(unit);
    bool is_whole = tokens_skip_blanks(tokens, unit_end, close) == close;
    bool is_metric = dimension == DIMENSION_MASS || unit == UNIT_ML || unit == UNIT_L;
    bool is_strength = unit == UNIT_MG || unit == UNIT_UG ||
                       (unit && dimension != DIMENSION_MASS && dimension != DIMENSION_VOLUME);
    out->unit = is_whole ? unit : UNIT_NONE;
    out->unit_word = tokens_span(tokens, at, is_whole && unit ? unit_end : close);
    out->is_bare = false;
    if (is_strength || tokens->items[at].kind != TOKEN_WORD || (is_metric && !is_whole) ||
        is_unit_of_strength(tokens, out->unit_word))
        return STATUS_NOT_FOUND;
    return STATUS_OK;
}

enum status entry_amount_read_bracket(struct amount *out, const struct tokens *tokens, size_t open,
                                      struct error *error)
{
    size_t close = tokens->items[open].bracket_end;
    *out = (struct amount){ .count = 1, .is_bare = true };
    if (tokens->items[open].code != '(' || close == open)
        return STATUS_NOT_FOUND;
    size_t from = tokens_skip_blanks(tokens, open + 1, close);
    from = entry_amount_skip_about(tokens, from, close);
    size_t at = from;
    if (!tokens_begins_number(tokens, from, close)) { /* "half a cup" */
        enum status status = entry_amount_read(out, tokens, from, close, error);
        return !status && (!out->unit || out->end != close) ? STATUS_NOT_FOUND : status;
    }
    enum status status = entry_number_read_digits(&out->count, tokens, &at, close, error);
    if (status == STATUS_OK)
        status = read_bracketed_measure(out, tokens, at, close);
    out->end = close + 1;
    return status ? status : check_range(out, tokens, from, error);
}
