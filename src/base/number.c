/* Reads numbers as people write them.
 *
 * A mark in a number groups its digits or parts off its decimals, and nothing tells which in
 * "1,000". So a number is first taken apart (read_decimal), and where both hold it has two
 * readings, which only a known decimal mark settles. Everything that goes on like a number is
 * looked at before one is read ("1.5.2", "½½", "2-3"): a number that is cut short would be
 * another number without a word. Numbers of other scripts are first written over in ASCII.
 */
#include "marrow/base/number.h"

#include <ctype.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/error.h"
#include "marrow/base/text.h"

#define DIGITS_MAX 15 /* a double holds so many digits exactly */
#define POWER_MAX 22 /* the largest power of ten that a double holds exactly */
#define SPAN_MAX 63 /* bytes of a number of another script */
#define GROUP_DIGITS 3

static enum decimal_mark process_mark = DECIMAL_ASK;

void number_set_decimal_mark(enum decimal_mark mark)
{
    process_mark = mark;
}

enum decimal_mark number_decimal_mark(void)
{
    return process_mark;
}

struct piece {
    const char *text;
    size_t length;
};

static struct piece rest_of(struct piece piece, size_t at)
{
    return (struct piece){ piece.text + at, piece.length - at };
}

static bool has_digit(struct piece piece, size_t at)
{
    return at < piece.length && isdigit((unsigned char)piece.text[at]);
}

static bool is_mark(struct piece piece, size_t at)
{
    return at < piece.length && (piece.text[at] == '.' || piece.text[at] == ',');
}

static size_t count_digits(struct piece piece)
{
    size_t count = 0;
    while (has_digit(piece, count))
        count++;
    return count;
}

static size_t count_blanks(struct piece piece)
{
    size_t count = 0;
    while (count < piece.length && piece.text[count] == ' ')
        count++;
    return count;
}

static bool starts_with(struct piece piece, const char *with)
{
    size_t size = strlen(with);
    return size <= piece.length && memcmp(piece.text, with, size) == 0;
}

static double digits_value(const char *text, size_t count)
{
    double value = 0;
    for (size_t i = 0; i < count; i++)
        value = value * 10 + (text[i] - '0');
    return value;
}

/* --- fractions --- */

struct glyph {
    const char *bytes;
    double value;
};

static const struct glyph glyphs[] = {
    { "½", 1.0 / 2 }, { "⅓", 1.0 / 3 }, { "⅔", 2.0 / 3 }, { "¼", 1.0 / 4 }, { "¾", 3.0 / 4 },
    { "⅕", 1.0 / 5 }, { "⅖", 2.0 / 5 }, { "⅗", 3.0 / 5 }, { "⅘", 4.0 / 5 }, { "⅙", 1.0 / 6 },
    { "⅚", 5.0 / 6 }, { "⅛", 1.0 / 8 }, { "⅜", 3.0 / 8 }, { "⅝", 5.0 / 8 }, { "⅞", 7.0 / 8 },
};

static size_t read_glyph(double *value, struct piece piece)
{
    if (piece.length < 2 || (unsigned char)piece.text[0] < 0x80)
        return 0;
    for (size_t i = 0; i < sizeof glyphs / sizeof *glyphs; i++) {
        if (starts_with(piece, glyphs[i].bytes)) {
            *value = glyphs[i].value;
            return strlen(glyphs[i].bytes);
        }
    }
    return 0;
}

/* Returns the length of a fraction's stroke, '/' or U+2044; 0 where there is none. */
static size_t stroke_length(struct piece piece)
{
    if (piece.length >= 1 && piece.text[0] == '/')
        return 1;
    return starts_with(piece, "\xE2\x81\x84") ? 3 : 0;
}

/* Returns the length of what may follow a fraction: "rd" of "1/3rd". */
static size_t ordinal_length(struct piece piece)
{
    static const char *const endings[] = { "rds", "ths", "rd", "th", "nd", "st" };
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        size_t size = strlen(endings[i]);
        if (starts_with(piece, endings[i]) &&
            (size == piece.length || !isalnum((unsigned char)piece.text[size])))
            return size;
    }
    return 0;
}

/* Reads "1/2", "3⁄4" or "1/3rd": a fraction of whole numbers. */
static size_t read_fraction(double *value, struct piece piece)
{
    size_t over = count_digits(piece);
    size_t stroke = stroke_length(rest_of(piece, over));
    if (over == 0 || over > 4 || stroke == 0)
        return 0;
    struct piece below = rest_of(piece, over + stroke);
    size_t under = count_digits(below);
    double denominator = under <= 4 ? digits_value(below.text, under) : 0;
    if (denominator <= 0)
        return 0;
    *value = digits_value(piece.text, over) / denominator;
    return over + stroke + under + ordinal_length(rest_of(below, under));
}

/* Reads the fraction that may follow a whole number: "½", " ½", " 1/2". */
static size_t read_tail(double *value, struct piece piece)
{
    size_t blanks = count_blanks(piece);
    size_t taken = read_glyph(value, rest_of(piece, blanks));
    if (taken == 0 && blanks > 0) {
        taken = read_fraction(value, rest_of(piece, blanks));
        if (taken && *value >= 1)
            taken = 0;
    }
    return taken ? blanks + taken : 0;
}

/* --- decimals --- */

/* Digits taken apart: "12,345.6" has 2 digits, 1 group after ',', and 1 decimal after '.'. */
struct decimal {
    size_t whole; /* digits before the first mark */
    size_t groups; /* of three digits, each after `group` */
    char group;
    size_t decimals;
    char point; /* before them; '\0': none */
    size_t length;
    double power; /* of ten, from an exponent */
};

/* Returns how many groups of three digits follow, each after the same mark. */
static size_t count_groups(struct piece piece, char mark)
{
    size_t count = 0;
    while (piece.length > GROUP_DIGITS && piece.text[0] == mark) {
        struct piece group = rest_of(piece, 1);
        struct piece after = rest_of(group, GROUP_DIGITS);
        if (count_digits(group) != GROUP_DIGITS || (mark == ' ' && stroke_length(after)))
            break;
        piece = after;
        count++;
    }
    return count;
}

/* Returns the length of an exponent, "E-05"; 0 where there is none. *digits gets how many it has.
 */
static size_t exponent_length(size_t *digits, struct piece piece)
{
    *digits = 0;
    if (piece.length < 2 || (piece.text[0] != 'e' && piece.text[0] != 'E'))
        return 0;
    size_t sign = piece.text[1] == '-' || piece.text[1] == '+' ? 1 : 0;
    *digits = count_digits(rest_of(piece, 1 + sign));
    return *digits > 0 ? 1 + sign + *digits : 0;
}

/* Takes the groups of digits. Before an exponent there are none: 1.234e-05 has one reading. */
static void take_groups(struct decimal *out, struct piece piece, bool has_blanks)
{
    char mark = out->whole < piece.length ? piece.text[out->whole] : '\0';
    bool is_zero = out->whole >= 1 && piece.text[0] == '0';
    bool may_group = is_mark(piece, out->whole)
                         ? !is_zero || out->whole > 1
                         : !is_zero && (mark == '\'' || (mark == ' ' && has_blanks));
    if (out->whole < 1 || out->whole > GROUP_DIGITS || !may_group)
        return;
    size_t digits;
    size_t groups = count_groups(rest_of(piece, out->whole), mark);
    size_t length = groups * (GROUP_DIGITS + 1);
    if (exponent_length(&digits, rest_of(piece, out->whole + length)) > 0)
        return;
    out->groups = groups;
    out->group = mark;
    out->length += length;
}

static void take_decimals(struct decimal *out, struct piece piece)
{
    if (!is_mark(piece, out->length) || (out->groups > 0 && piece.text[out->length] == out->group))
        return;
    out->decimals = count_digits(rest_of(piece, out->length + 1));
    if (out->decimals == 0)
        return;
    out->point = piece.text[out->length];
    out->length += 1 + out->decimals;
}

/* Takes "E-05" after digits that no mark groups. */
static void take_exponent(struct decimal *out, struct piece piece)
{
    size_t digits;
    struct piece rest = rest_of(piece, out->length);
    size_t length = exponent_length(&digits, rest);
    if (out->groups > 0 || length == 0)
        return;
    out->power =
        digits > GROUP_DIGITS ? HUGE_VAL : digits_value(rest.text + length - digits, digits);
    out->power = rest.text[1] == '-' ? -out->power : out->power;
    out->length += length;
}

/* Returns the value of the digits with that many decimals. Returns false where no double is exact
 * enough. */
static bool decimal_value(double *value, const struct decimal *decimal, struct piece piece,
                          double decimals)
{
    double digits = 0;
    int significant = 0;
    size_t end = decimal->whole + decimal->groups * (GROUP_DIGITS + 1) +
                 (decimal->point ? 1 + decimal->decimals : 0);
    for (size_t i = 0; i < end; i++) {
        if (!has_digit(piece, i))
            continue;
        significant += significant > 0 || piece.text[i] != '0' ? 1 : 0;
        digits = significant <= DIGITS_MAX ? digits * 10 + (piece.text[i] - '0') : digits;
    }
    double power = decimal->power - decimals;
    if (significant > DIGITS_MAX || fabs(power) > POWER_MAX)
        return false;
    double scale = 1;
    for (int i = 0; i < (int)fabs(power); i++)
        scale *= 10;
    *value = power < 0 ? digits / scale : digits * scale;
    return true;
}

static enum decimal_mark mark_of(char point)
{
    return point == ',' ? DECIMAL_COMMA : DECIMAL_POINT;
}

/* Returns whether the one mark may group digits or begin the decimals: "1,000". */
static bool has_two_readings(const struct decimal *decimal)
{
    return decimal->groups == 1 && !decimal->point &&
           (decimal->group == ',' || decimal->group == '.');
}

static bool read_two_ways(struct number *out, const struct decimal *decimal, struct piece piece,
                          enum decimal_mark mark)
{
    bool is_point = mark_of(decimal->group) == mark;
    out->kind = mark == DECIMAL_ASK ? NUMBER_TWO_WAYS : NUMBER_GOOD;
    out->decimals = GROUP_DIGITS;
    if (!decimal_value(&out->value, decimal, piece, 0) ||
        !decimal_value(&out->other, decimal, piece, GROUP_DIGITS))
        return false;
    out->value = is_point ? out->other : out->value;
    return true;
}

/* Reads a plain decimal; *is_whole says that it is only digits. Returns false where it is not one,
 * or has more digits than a double holds. */
static bool read_decimal(struct number *out, bool *is_whole, struct piece piece,
                         enum decimal_mark mark, bool has_blanks)
{
    struct decimal decimal = { .whole = count_digits(piece) };
    decimal.length = decimal.whole;
    take_groups(&decimal, piece, has_blanks);
    take_decimals(&decimal, piece);
    take_exponent(&decimal, piece);
    if (decimal.length == 0)
        return false;
    out->length = decimal.length;
    out->first = decimal.group == ' ' && decimal.groups > 0 ? decimal.whole : decimal.length;
    *is_whole = decimal.length == decimal.whole;
    if (has_two_readings(&decimal))
        return read_two_ways(out, &decimal, piece, mark);
    out->kind = NUMBER_GOOD;
    if (decimal.point)
        out->shows = mark_of(decimal.point);
    else if (decimal.groups > 1 && (decimal.group == ',' || decimal.group == '.'))
        out->shows = decimal.group == ',' ? DECIMAL_POINT : DECIMAL_COMMA;
    return decimal_value(&out->value, &decimal, piece, (double)decimal.decimals);
}

/* --- one number --- */

/* Returns whether the text goes on with more of what looks like the same number. */
static bool is_cut_short(struct piece piece, size_t taken)
{
    double value;
    struct piece next = rest_of(piece, taken);
    size_t sign = is_mark(next, 0) ? 1 : stroke_length(next);
    return has_digit(next, sign) || read_glyph(&value, rest_of(next, count_blanks(next))) > 0;
}

/* Returns the length of what looks like one number but is not: "1.5.2". */
static size_t broken_length(struct piece piece)
{
    double value;
    size_t at = 0;
    for (size_t size = 1; size > 0 && at < piece.length; at += size) {
        struct piece rest = rest_of(piece, at);
        size = has_digit(rest, 0) || is_mark(rest, 0) ? 1 : stroke_length(rest);
        size = size ? size : read_glyph(&value, rest);
    }
    while (at > 1 && is_mark(piece, at - 1))
        at--;
    return at;
}

static void break_number(struct number *out, struct piece piece)
{
    *out = (struct number){ .kind = NUMBER_BROKEN, .length = broken_length(piece) };
    out->first = out->length;
}

/* Reads one number, without its range. */
static void read_one(struct number *out, struct piece piece, enum decimal_mark mark,
                     bool has_blanks)
{
    double tail = 0;
    bool is_whole = false;
    bool is_read = true;
    *out = (struct number){ .kind = NUMBER_NONE };
    bool begins = has_digit(piece, 0) || (is_mark(piece, 0) && has_digit(piece, 1));
    size_t taken = read_glyph(&out->value, piece);
    if (taken == 0 && begins)
        taken = read_fraction(&out->value, piece);
    if (taken > 0) {
        out->kind = NUMBER_GOOD;
        out->length = out->first = taken;
    } else if (begins) {
        is_read = read_decimal(out, &is_whole, piece, mark, has_blanks);
    } else {
        return;
    }
    size_t more = is_whole ? read_tail(&tail, rest_of(piece, out->length)) : 0;
    if (more > 0) {
        out->value += tail;
        out->length = out->first = out->length + more;
    }
    if (!is_read || is_cut_short(piece, out->length))
        break_number(out, piece);
}

/* --- ranges --- */

/* Returns the length of a dash; 0 where there is none. */
static size_t dash_length(struct piece piece)
{
    static const char *const dashes[] = { "-", "–", "—", "‒", "‑", "−" };
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++) {
        if (starts_with(piece, dashes[i]))
            return strlen(dashes[i]);
    }
    return 0;
}

/* Returns the length of what joins the ends of a range, with blanks: "-", " – ", " to ". */
static size_t joint_length(bool *is_word, struct piece piece)
{
    size_t blanks = count_blanks(piece);
    struct piece joint = rest_of(piece, blanks);
    size_t length = dash_length(joint);
    *is_word = length == 0;
    if (*is_word)
        length = starts_with(joint, "to") || starts_with(joint, "or") ? 2 : 0;
    size_t after = count_blanks(rest_of(joint, length));
    bool is_even = (blanks > 0) == (after > 0);
    return length > 0 && is_even && (!*is_word || blanks > 0) ? blanks + length + after : 0;
}

static bool is_dash_and_digit(struct piece piece)
{
    size_t dash = dash_length(piece);
    return dash > 0 && has_digit(piece, dash);
}

/* Turns the number into a range where it goes on: "2-3". But "1-1/2" is one and a half, and "1 to 1
 * flour" is a name. */
static void join_range(struct number *out, struct piece piece, enum decimal_mark mark)
{
    bool is_word = false;
    double part;
    struct number end;
    size_t joint = joint_length(&is_word, rest_of(piece, out->length));
    struct piece rest = rest_of(piece, out->length + joint);
    if (joint == 0)
        return;
    read_one(&end, rest, mark, true);
    if (end.kind == NUMBER_NONE || (is_word && !(end.value > out->value)))
        return;
    size_t length = out->length + joint + end.length;
    bool is_whole = count_digits(piece) == out->length;
    if (end.kind == NUMBER_BROKEN || is_dash_and_digit(rest_of(piece, length))) {
        break_number(out, piece); /* "2026-11-01" */
    } else if (joint == 1 && is_whole && read_fraction(&part, rest) == end.length && part < 1) {
        out->value += part;
        out->length = out->first = length;
    } else {
        *out = (struct number){ .kind = NUMBER_RANGE,
                                .value = (out->value + end.value) / 2,
                                .length = length,
                                .first = length };
    }
}

/* --- other scripts --- */

/* A number rewritten in ASCII, and the place of each of its bytes in the text. */
struct written {
    char bytes[SPAN_MAX + 1];
    size_t offsets[SPAN_MAX + 2];
    size_t length;
};

/* Returns the digit that the character is in any of the scripts known here; else -1. */
static int digit_of(uint32_t code)
{
    /* Arabic-Indic and its eastern form, Devanagari, Bengali, Gurmukhi, Gujarati, Thai, fullwidth
     */
    static const uint32_t zeros[] = { 0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xE50, 0xFF10 };
    for (size_t i = 0; i < sizeof zeros / sizeof *zeros; i++) {
        if (code >= zeros[i] && code < zeros[i] + 10)
            return (int)(code - zeros[i]);
    }
    return -1;
}

/* Returns the ASCII character that stands for another in a number; '\0': none does. */
static char ascii_of(uint32_t code)
{
    static const struct {
        uint32_t code;
        char ascii;
    } others[] = { { 0xFF0E, '.' },  { 0xFF0C, ',' }, { 0x66B, '.' },  { 0x66C, ',' },
                   { 0x2019, '\'' }, { 0xA0, ' ' },   { 0x2009, ' ' }, { 0x202F, ' ' } };
    int digit = digit_of(code);
    if (digit >= 0)
        return (char)('0' + digit);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (others[i].code == code)
            return others[i].ascii;
    }
    return '\0';
}

static void write_over(struct written *out, struct piece piece)
{
    const char *at = piece.text;
    size_t left = piece.length;
    out->length = 0;
    while (left > 0) {
        const char *start = at;
        char ascii = ascii_of(text_decode(&at, &left));
        size_t size = ascii ? 1 : (size_t)(at - start);
        if (out->length + size > SPAN_MAX)
            break;
        for (size_t i = 0; i < size; i++) {
            out->offsets[out->length] = (size_t)(start - piece.text) + i;
            out->bytes[out->length++] = ascii ? ascii : start[i];
        }
        out->offsets[out->length] = (size_t)(at - piece.text);
    }
}

/* Returns whether there is a character beyond ASCII where the number may go on. */
static bool has_others(struct piece piece)
{
    size_t at = 0;
    while (at < piece.length && piece.text[at] && strchr("0123456789.,'/ eE+-", piece.text[at]))
        at++;
    return at < piece.length && (unsigned char)piece.text[at] >= 0x80;
}

/* --- reading --- */

static void scan(struct number *out, struct piece piece, enum decimal_mark mark, bool is_marked)
{
    read_one(out, piece, mark, !is_marked);
    if (!is_marked && (out->kind == NUMBER_GOOD || out->kind == NUMBER_TWO_WAYS))
        join_range(out, piece, mark);
}

static void scan_any(struct number *out, struct piece piece, enum decimal_mark mark, bool is_marked)
{
    struct written written;
    bool may_begin = piece.length > 0 && (has_digit(piece, 0) || is_mark(piece, 0) ||
                                          (unsigned char)piece.text[0] >= 0x80);
    *out = (struct number){ .kind = NUMBER_NONE };
    if (!may_begin)
        return;
    if (!has_others(piece)) {
        scan(out, piece, mark, is_marked);
        return;
    }
    write_over(&written, piece);
    scan(out, (struct piece){ written.bytes, written.length }, mark, is_marked);
    if (out->kind == NUMBER_NONE)
        return;
    out->length = written.offsets[out->length];
    out->first = written.offsets[out->first];
}

void number_scan(struct number *out, const char *text, size_t length, enum decimal_mark mark)
{
    scan_any(out, (struct piece){ text, length }, mark, false);
}

static size_t take(double *value, const struct number *number)
{
    if (number->kind != NUMBER_GOOD)
        return 0;
    *value = number->value;
    return number->length;
}

size_t number_read(double *value, const char *text, size_t length)
{
    struct number number;
    number_scan(&number, text, length, process_mark);
    return take(value, &number);
}

size_t number_read_marked(double *value, const char *text, size_t length, enum decimal_mark mark)
{
    struct number number;
    scan_any(&number, (struct piece){ text, length }, mark, true);
    return take(value, &number);
}

/* Adds a digit that changes nothing: "1.2340" has one reading where "1.234" has two. */
static void add_zero(char text[NUMBER_TEXT])
{
    size_t length = strlen(text);
    memcpy(text + length, "0", length + 2 <= NUMBER_TEXT ? 2 : 0);
}

/* Writes a reading so that it has no other: "1.0", "1.35", "1.2340". */
static void format_reading(char out[NUMBER_TEXT], double value, int decimals)
{
    snprintf(out, NUMBER_TEXT - 4, "%.*f", decimals, value);
    char *end = out + strlen(out);
    bool is_cut = false;
    while (decimals > 0 && end[-1] == '0' && end[-2] != '.') {
        *--end = '\0';
        is_cut = true;
    }
    if (decimals > 0 && !is_cut)
        add_zero(out);
}

void number_format_readings(char out[2][NUMBER_TEXT], const struct number *number)
{
    format_reading(out[0], number->value, 0);
    format_reading(out[1], number->other, number->decimals);
}

enum status number_check(const char *text, size_t length, struct error *error)
{
    struct number number;
    char readings[2][NUMBER_TEXT];
    char shown[NUMBER_TEXT];
    number_scan(&number, text, length, process_mark);
    int size = (int)(number.length < SPAN_MAX ? number.length : SPAN_MAX);
    number_format_short(shown, number.value, 3);
    switch (number.kind) {
    case NUMBER_TWO_WAYS:
        number_format_readings(readings, &number);
        number_format_short(shown, number.other, 3);
        return error_set(error, STATUS_INVALID, "'%.*s' could mean %s or %s; type %s or %s", size,
                         text, readings[0], shown, readings[0], readings[1]);
    case NUMBER_RANGE:
        return error_set(error, STATUS_INVALID, "'%.*s' is a range; give one amount, such as %s",
                         size, text, shown);
    case NUMBER_BROKEN:
        return error_set(error, STATUS_INVALID, "'%.*s' is not an amount; try 2.5 or 1/2", size,
                         text);
    case NUMBER_NONE:
    case NUMBER_GOOD:
        break;
    }
    return STATUS_OK;
}

bool number_parse(double *value, const char *text)
{
    text += strspn(text, " \t");
    size_t length = strlen(text);
    while (length > 0 && (text[length - 1] == ' ' || text[length - 1] == '\t'))
        length--;
    double number = 0;
    if (length == 0 || number_read(&number, text, length) != length)
        return false;
    *value = number;
    return true;
}

bool number_parse_plain(double *value, const char *text)
{
    double number = 0;
    double scale = 0; /* of the digits after the point; 0: there is none */
    size_t digits = 0;
    for (; digits <= DIGITS_MAX && (isdigit((unsigned char)*text) || *text == '.'); text++) {
        if (*text == '.' && scale > 0)
            return false;
        number = *text == '.' ? number : number * 10 + (*text - '0');
        scale = *text == '.' ? 1 : scale * 10;
        digits += *text == '.' ? 0 : 1;
    }
    *value = scale > 0 ? number / scale : number;
    return *text == '\0' && digits > 0 && digits <= DIGITS_MAX;
}

bool number_parse_row(size_t *out, const char *text)
{
    const char *digits = text + (*text == '#');
    size_t length = strlen(digits);
    if (length == 0 || length > 6 || strspn(digits, "0123456789") != length)
        return false;
    *out = strtoul(digits, NULL, 10);
    return true;
}

void number_format_exact(char out[NUMBER_TEXT], double value)
{
    if (!isfinite(value))
        BUG("number_format_exact: not a finite number");
    snprintf(out, NUMBER_TEXT, "%.15g", value == 0 ? 0.0 : value);
}

void number_format_typed(char out[NUMBER_TEXT], double value)
{
    number_format_exact(out, value);
    struct number number;
    number_scan(&number, out, strlen(out), process_mark);
    bool is_other = number.kind == NUMBER_GOOD && fabs(number.value - value) > fabs(value) / 2;
    if (number.kind == NUMBER_TWO_WAYS || is_other)
        add_zero(out);
}

void number_format_short(char out[NUMBER_TEXT], double value, int decimals)
{
    if (!isfinite(value))
        BUG("number_format_short: not a finite number");
    if (fabs(value) >= 1e15) {
        snprintf(out, NUMBER_TEXT, "%.3g", value);
        return;
    }
    snprintf(out, NUMBER_TEXT, "%.*f", decimals, value);
    if (strchr(out, '.')) {
        size_t end = strlen(out);
        while (out[end - 1] == '0')
            end--;
        if (out[end - 1] == '.')
            end--;
        out[end] = '\0';
    }
    if (strcmp(out, "-0") == 0)
        memmove(out, "0", 2);
}
