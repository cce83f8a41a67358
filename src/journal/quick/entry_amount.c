#include "entry_amount.h"

#include <string.h>

#include "entry_number.h"
#include "marrow/base/number.h"
#include "marrow/catalogue/measure.h"

#define BARE_AFTER_MAX 100 /* "eggs 2" is an amount, "vitamin D 1000" a name */

static enum status check_range(const struct amount *amount, const struct entry_text *text,
                               size_t at, struct error *error)
{
    enum unit_dimension dimension = unit_dimension(amount->unit);
    bool scales = dimension == DIMENSION_MASS || dimension == DIMENSION_VOLUME;
    if (!(amount->count > 0))
        return entry_text_refuse(text, at, "is not valid; the amount must be above 0", error);
    if (amount->count * (scales ? unit_factor(amount->unit) : 1) > MEASURE_MAX_GRAMS)
        return entry_text_refuse(text, at, "is too much; at most 100 kg", error);
    return STATUS_OK;
}

/* The unit, and an "of", after the count. STATUS_NOT_FOUND: "1000 IU" begins a name. */
static enum status read_unit(struct amount *out, const struct entry_text *text, size_t at,
                             size_t to)
{
    size_t unit_end = at;
    at = entry_text_skip_blanks(text, at, to);
    enum unit unit = at < to ? entry_text_find_unit(&unit_end, text, at, to) : UNIT_NONE;
    if (unit == UNIT_IU)
        return STATUS_NOT_FOUND;
    if (unit) {
        out->unit = unit;
        out->unit_word = (struct span){ at, unit_end - at };
        out->is_bare = false;
        at = entry_text_skip_blanks(text, unit_end, to);
        entry_text_take_word(text, &at, to, "of");
    }
    out->end = at;
    return STATUS_OK;
}

/* The second number of "2 x 30g"; without one, "2 x eggs", the count stays. */
static enum status read_factor(struct amount *out, const struct entry_text *text, size_t *at,
                               size_t to, struct error *error)
{
    double factor = 1;
    size_t next = *at;
    enum status status = entry_number_read_digits(&factor, text, &next, to, error);
    if (status == STATUS_INVALID)
        return status;
    if (status == STATUS_OK) {
        out->count *= factor;
        *at = next;
    }
    return STATUS_OK;
}

/* nan and inf are refused where a unit shows that a number was meant; nan bread is a food. */
static bool is_not_finite(const struct entry_text *text, size_t at, size_t to)
{
    size_t next = entry_text_skip_blanks(text, entry_text_word_end(text, at, to), to);
    size_t end;
    return (entry_text_is_word(text, at, to, "nan") || entry_text_is_word(text, at, to, "inf") ||
            entry_text_is_word(text, at, to, "infinity")) &&
           next < to && entry_text_find_unit(&end, text, next, to);
}

static enum status read_count(double *count, const struct entry_text *text, size_t *at, size_t to,
                              struct error *error)
{
    enum status status = entry_number_read_digits(count, text, at, to, error);
    if (status == STATUS_OK && *at < to && text->plain[*at] == ' ') {
        *at = entry_text_skip_blanks(text, *at, to);
        entry_number_read_more(count, text, at, to);
    }
    return status;
}

enum status entry_amount_read(struct amount *out, const struct entry_text *text, size_t from,
                              size_t to, struct error *error)
{
    size_t at = from;
    *out = (struct amount){ .count = 1, .is_bare = true };
    if (is_not_finite(text, from, to))
        return entry_text_refuse(text, from, "is not an amount", error);
    enum status status = entry_number_read_words(&out->count, text, &at, to);
    if (status == STATUS_OK) {
        double digits = 0;
        size_t next = at;
        entry_number_read_more(&out->count, text, &at, to);
        if (out->count == 1 &&
            entry_number_read_digits(&digits, text, &next, to, error) == STATUS_OK) {
            out->count = digits; /* "a 30 g bar" */
            at = next;
        }
    } else if (!entry_number_is_word(text, from, to)) {
        status = read_count(&out->count, text, &at, to, error);
    }
    if (status)
        return status;
    if (entry_number_take_times(text, &at, to)) {
        out->is_bare = false;
        status = read_factor(out, text, &at, to, error);
    }
    if (status == STATUS_OK)
        status = read_unit(out, text, at, to);
    return status ? status : check_range(out, text, from, error);
}

/* "omega 3", "vitamin b 12", "coke 0" are names. */
static bool is_part_of_name(const struct entry_text *text, size_t from, size_t at,
                            const struct amount *amount)
{
    size_t end = at;
    while (end > from && text->plain[end - 1] == ' ')
        end--;
    size_t start = end;
    while (start > from && text->plain[start - 1] != ' ')
        start--;
    return amount->is_bare && (amount->count == 0 || amount->count > BARE_AFTER_MAX ||
                               end - start <= 1 || entry_text_is_word(text, start, end, "omega") ||
                               entry_text_is_word(text, start, end, "type") ||
                               entry_text_is_word(text, start, end, "no.") ||
                               entry_text_is_word(text, from, end, "vitamin"));
}

enum status entry_amount_read_after(struct amount *out, size_t *start,
                                    const struct entry_text *text, size_t from, size_t to,
                                    struct error *error)
{
    size_t at = entry_text_word_end(text, from, to);
    while ((at = entry_text_skip_blanks(text, at, to)) < to) {
        size_t next = at;
        *start = at;
        *out = (struct amount){ .is_bare = true };
        if (entry_number_take_times(text, &next, to))
            out->is_bare = false;
        enum status status = entry_number_read_digits(&out->count, text, &next, to, error);
        if (status == STATUS_OK && entry_number_take_times(text, &next, to)) {
            out->is_bare = false;
            status = read_factor(out, text, &next, to, error);
        }
        if (status == STATUS_OK)
            status = read_unit(out, text, next, to);
        if (status == STATUS_INVALID)
            return status;
        if (status == STATUS_OK && out->end == to && !is_part_of_name(text, from, at, out))
            return check_range(out, text, at, error);
        at = entry_text_word_end(text, at, to);
    }
    return STATUS_NOT_FOUND;
}

bool entry_amount_is_strength(const struct entry_text *text, size_t from, size_t to)
{
    double number;
    size_t end;
    size_t taken = number_read(&number, text->plain + from, to - from);
    size_t at = entry_text_skip_blanks(text, from + taken, to);
    return taken > 0 && at < to && entry_text_find_unit(&end, text, at, to) == UNIT_IU && end == to;
}
