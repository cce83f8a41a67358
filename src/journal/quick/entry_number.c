#include "entry_number.h"

#include <ctype.h>
#include <string.h>

#include "marrow/base/number.h"

struct number_word {
    const char *word;
    double value;
};

static const struct number_word number_words[] = {
    { "a", 1 },          { "an", 1 },     { "one", 1 },     { "two", 2 },     { "three", 3 },
    { "four", 4 },       { "five", 5 },   { "six", 6 },     { "seven", 7 },   { "eight", 8 },
    { "nine", 9 },       { "ten", 10 },   { "eleven", 11 }, { "twelve", 12 }, { "half", 0.5 },
    { "quarter", 0.25 }, { "dozen", 12 }, { "couple", 2 },
};

/* Names that begin with a number; 0 stands for any. */
static const struct number_word numbered_names[] = {
    { "up", 7 },     { "spice", 5 },     { "spices", 5 }, { "bean", 0 },    { "grain", 0 },
    { "grains", 0 }, { "seed", 0 },      { "cheese", 4 }, { "percent", 0 }, { "inch", 0 },
    { "layer", 0 },  { "island", 1000 }, { "alarm", 0 },  { "day", 0 },     { "htp", 5 },
};

static bool is_digit(const struct entry_text *text, size_t at, size_t to)
{
    return at < to && isdigit((unsigned char)text->plain[at]);
}

static bool is_letter(const struct entry_text *text, size_t at, size_t to)
{
    return at < to &&
           (islower((unsigned char)text->plain[at]) || (unsigned char)text->plain[at] >= 0x80);
}

/* The length of a minus sign before a digit at the offset, else 0. */
static size_t minus_length(const struct entry_text *text, size_t at, size_t to)
{
    size_t length = 0;
    if (at < to && text->plain[at] == '-')
        length = 1;
    else if (to - at >= 3 && memcmp(text->plain + at, "−", 3) == 0)
        length = 3;
    bool number_after =
        is_digit(text, at + length, to) || (at + length < to && text->plain[at + length] == '.' &&
                                            is_digit(text, at + length + 1, to));
    return length && number_after ? length : 0;
}

/* Whether "NUMBER word" begins a name: "7 up", "3 bean salad". */
static bool is_numbered_name(const struct entry_text *text, double number, size_t at, size_t to)
{
    for (size_t i = 0; i < sizeof numbered_names / sizeof *numbered_names; i++) {
        bool any = numbered_names[i].value == 0;
        if ((any || numbered_names[i].value == number) &&
            entry_text_is_word(text, at, to, numbered_names[i].word))
            return true;
    }
    return false;
}

/* "1,500": one and a half to some, fifteen hundred to others. */
static bool is_thousands(const struct entry_text *text, size_t at, size_t taken)
{
    const char *digits = text->plain + at;
    size_t whole = strspn(digits, "0123456789");
    return taken == whole + 4 && whole <= 3 && digits[0] != '0' && digits[whole] == ',';
}

/* A range like "1-2"; "20-30%" belongs to a name. */
static bool is_range(const struct entry_text *text, size_t at, size_t to)
{
    if (at >= to || text->plain[at] != '-' || !is_digit(text, at + 1, to))
        return false;
    at += strspn(text->plain + at, "0123456789.,-/");
    return at >= to || text->plain[at] != '%';
}

/* What directly follows a number's digits says whether it is a number of things. */
static enum status judge_rest(const struct entry_text *text, size_t start, size_t at, size_t to,
                              struct error *error)
{
    char next = at < to ? text->plain[at] : ' ';
    size_t end = entry_text_word_end(text, at, to);
    size_t unit_end;
    if (is_range(text, at, to))
        return entry_text_refuse(text, start, "is not an amount; write one number", error);
    if (next == 'e' && (is_digit(text, at + 1, to) || (at + 2 < to && is_digit(text, at + 2, to) &&
                                                       strchr("+-", text->plain[at + 1]))))
        return entry_text_refuse(text, start, "is not an amount; use plain digits", error);
    if (strchr("%:-\"'", next) || is_numbered_name(text, 7, at, to) ||
        is_numbered_name(text, 5, at, to))
        return STATUS_NOT_FOUND;
    bool is_times = next == 'x' || strncmp(text->plain + at, "×", 2) == 0;
    if (next == ' ' || next == '(' || is_times)
        return STATUS_OK;
    if (!is_letter(text, at, to) || strncmp(text->plain + at, "⁄", 3) == 0)
        return entry_text_refuse(text, start, "is not an amount", error);
    if (entry_text_find_unit(&unit_end, text, at, to))
        return STATUS_OK;
    for (size_t i = at; i < end; i++) {
        if (is_digit(text, i, end))
            return STATUS_NOT_FOUND; /* "3in1" */
    }
    bool is_ordinal =
        entry_text_is_word(text, at, to, "st") || entry_text_is_word(text, at, to, "nd") ||
        entry_text_is_word(text, at, to, "rd") || entry_text_is_word(text, at, to, "th") ||
        entry_text_is_word(text, at, to, "d");
    return is_ordinal ? STATUS_NOT_FOUND : STATUS_OK;
}

/* "10,000 IU" is part of a name. */
static bool is_strength(const struct entry_text *text, size_t at, size_t to)
{
    size_t end;
    at = entry_text_skip_blanks(text, at, to);
    return at < to && entry_text_find_unit(&end, text, at, to) == UNIT_IU;
}

/* Reads a number written in digits; *at steps over it. */
enum status entry_number_read_digits(double *value, const struct entry_text *text, size_t *at,
                                     size_t to, struct error *error)
{
    size_t start = *at;
    if (minus_length(text, start, to))
        return entry_text_refuse(text, start, "is below 0", error);
    size_t taken = number_read(value, text->plain + start, to - start);
    if (taken == 0) {
        bool is_meant = is_digit(text, start, to) ||
                        (start < to && text->plain[start] == '.' && is_digit(text, start + 1, to));
        return is_meant ? entry_text_refuse(text, start, "is not an amount", error)
                        : STATUS_NOT_FOUND;
    }
    if (is_thousands(text, start, taken) && !is_strength(text, start + taken, to))
        return entry_text_refuse(
            text, start, "can be read two ways; leave out the comma or use a decimal point", error);
    if (taken >= 2 && strncmp(text->plain + start, "00", 2) == 0 && *value == 0)
        return STATUS_NOT_FOUND; /* 00 flour */
    *at = start + taken;
    enum status status = judge_rest(text, start, *at, to, error);
    size_t next = entry_text_skip_blanks(text, *at, to);
    bool is_name =
        (next < to && text->plain[next] == '%') || is_numbered_name(text, *value, next, to);
    return status == STATUS_OK && is_name ? STATUS_NOT_FOUND : status;
}

static const struct number_word *find_word(const struct entry_text *text, size_t at, size_t to)
{
    for (size_t i = 0; i < sizeof number_words / sizeof *number_words; i++) {
        if (entry_text_is_word(text, at, to, number_words[i].word))
            return &number_words[i];
    }
    return NULL;
}

/* After "half": "a cup", "of an avocado"; but "half and half" and "half fat milk" are names. */
static enum status read_part(const struct entry_text *text, size_t *at, size_t to)
{
    static const char *const rest_of_names[] = { "and", "fat", "n", "&", "caf", "moon", "pounder" };
    for (size_t i = 0; i < sizeof rest_of_names / sizeof *rest_of_names; i++) {
        if (entry_text_is_word(text, *at, to, rest_of_names[i]))
            return STATUS_NOT_FOUND;
    }
    entry_text_take_word(text, at, to, "of");
    if (!entry_text_take_word(text, at, to, "a"))
        entry_text_take_word(text, at, to, "an");
    return STATUS_OK;
}

/* Reads "a", "two", "half a", "a couple of"; *at steps over it and the blanks after it. */
enum status entry_number_read_words(double *value, const struct entry_text *text, size_t *at,
                                    size_t to)
{
    const struct number_word *first = find_word(text, *at, to);
    if (!first)
        return STATUS_NOT_FOUND;
    bool is_article = first->value == 1;
    *at = entry_text_skip_blanks(text, entry_text_word_end(text, *at, to), to);
    *value = first->value;
    if (is_numbered_name(text, first->value, *at, to) && !is_article)
        return STATUS_NOT_FOUND;
    const struct number_word *second = is_article ? find_word(text, *at, to) : NULL;
    if (second && (second->value < 1 || strcmp(second->word, "couple") == 0)) {
        first = second;
        *at = entry_text_skip_blanks(text, entry_text_word_end(text, *at, to), to);
        *value = second->value;
    }
    if (strcmp(first->word, "couple") == 0 || strcmp(first->word, "dozen") == 0)
        entry_text_take_word(text, at, to, "of");
    return first->value < 1 ? read_part(text, at, to) : STATUS_OK;
}

/* "2 and a half", "1 and 1/2"; "2 dozen". */
void entry_number_read_more(double *value, const struct entry_text *text, size_t *at, size_t to)
{
    size_t next = *at;
    double part = 0;
    if (entry_text_take_word(text, &next, to, "and")) {
        bool has_article = entry_text_take_word(text, &next, to, "a");
        if (has_article && entry_text_take_word(text, &next, to, "half"))
            part = 0.5;
        else if (has_article && entry_text_take_word(text, &next, to, "quarter"))
            part = 0.25;
        size_t taken = has_article ? 0 : number_read(&part, text->plain + next, to - next);
        if (part > 0 && part < 1) {
            *value += part;
            *at = entry_text_skip_blanks(text, next + taken, to);
        }
    }
    if (entry_text_take_word(text, at, to, "dozen")) {
        *value *= 12;
        entry_text_take_word(text, at, to, "of");
    }
}

/* "x" or "×" between a count and another amount or a name; *at steps over it. */
bool entry_number_take_times(const struct entry_text *text, size_t *at, size_t to)
{
    size_t next = entry_text_skip_blanks(text, *at, to);
    if (to - next >= 2 && memcmp(text->plain + next, "×", 2) == 0)
        next += 2;
    else if (next < to && text->plain[next] == 'x' &&
             (next + 1 >= to || text->plain[next + 1] == ' ' || is_digit(text, next + 1, to)))
        next++;
    else
        return false;
    *at = entry_text_skip_blanks(text, next, to);
    return true;
}

bool entry_number_is_word(const struct entry_text *text, size_t at, size_t to)
{
    return find_word(text, at, to) != NULL;
}
