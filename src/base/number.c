#include "marrow/base/number.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/error.h"

struct glyph {
    const char *bytes;
    double value;
};

static const struct glyph glyphs[] = {
    { "½", 1.0 / 2 }, { "⅓", 1.0 / 3 }, { "⅔", 2.0 / 3 }, { "¼", 1.0 / 4 }, { "¾", 3.0 / 4 },
    { "⅕", 1.0 / 5 }, { "⅖", 2.0 / 5 }, { "⅗", 3.0 / 5 }, { "⅘", 4.0 / 5 }, { "⅙", 1.0 / 6 },
    { "⅚", 5.0 / 6 }, { "⅛", 1.0 / 8 }, { "⅜", 3.0 / 8 }, { "⅝", 5.0 / 8 }, { "⅞", 7.0 / 8 },
};

#define DIGITS_MAX 15 /* what a double holds exactly */

static size_t count_digits(const char *text, size_t length)
{
    size_t count = 0;
    while (count < length && isdigit((unsigned char)text[count]))
        count++;
    return count;
}

static double digits_value(const char *text, size_t count)
{
    double value = 0;
    for (size_t i = 0; i < count; i++)
        value = value * 10 + (text[i] - '0');
    return value;
}

static size_t read_glyph(double *value, const char *text, size_t length)
{
    for (size_t i = 0; i < sizeof glyphs / sizeof *glyphs; i++) {
        size_t size = strlen(glyphs[i].bytes);
        if (size <= length && memcmp(text, glyphs[i].bytes, size) == 0) {
            *value = glyphs[i].value;
            return size;
        }
    }
    return 0;
}

/* "12", "1.5", "1,5", ".5": a plain decimal; *is_whole where it has no decimal sign. */
static size_t read_decimal(double *value, const char *text, size_t length, bool *is_whole)
{
    size_t whole = count_digits(text, length);
    size_t fraction = 0;
    bool has_sign = whole < length && (text[whole] == '.' || text[whole] == ',');
    if (has_sign)
        fraction = count_digits(text + whole + 1, length - whole - 1);
    if (whole + fraction == 0 || whole + fraction > DIGITS_MAX || (whole == 0 && text[0] == ','))
        return 0;
    *is_whole = fraction == 0;
    *value = digits_value(text, whole);
    double scale = 1;
    for (size_t i = 0; i < fraction; i++) {
        *value = *value * 10 + (text[whole + 1 + i] - '0');
        scale *= 10;
    }
    *value /= scale;
    return fraction > 0 ? whole + 1 + fraction : whole;
}

/* The bytes of a fraction's stroke at text, '/' or U+2044; 0: there is none. */
static size_t stroke_length(const char *text, size_t length)
{
    static const char fraction_slash[] = "\xE2\x81\x84";
    if (length >= 1 && text[0] == '/')
        return 1;
    return length >= 3 && memcmp(text, fraction_slash, 3) == 0 ? 3 : 0;
}

/* "1/2" or "3⁄4": a fraction of whole numbers. */
static size_t read_fraction(double *value, const char *text, size_t length)
{
    size_t over = count_digits(text, length);
    size_t stroke = stroke_length(text + over, length - over);
    if (over == 0 || over > 4 || stroke == 0)
        return 0;
    const char *below = text + over + stroke;
    size_t under = count_digits(below, length - over - stroke);
    if (under == 0 || under > 4)
        return 0;
    double denominator = digits_value(below, under);
    if (denominator <= 0)
        return 0;
    *value = digits_value(text, over) / denominator;
    return over + stroke + under;
}

/* What may not follow a number: more of what looks like the same number. */
static bool is_cut_short(const char *text, size_t length, size_t taken)
{
    if (taken >= length)
        return false;
    const char *next = text + taken;
    size_t sign = *next == '.' || *next == ',' ? 1 : stroke_length(next, length - taken);
    bool digit_after = taken + sign < length && isdigit((unsigned char)next[sign]);
    return digit_after;
}

/* The fraction that may follow a whole number: "½", " ½", " 1/2". */
static size_t read_tail(double *value, const char *text, size_t length)
{
    size_t blanks = 0;
    while (blanks < length && text[blanks] == ' ')
        blanks++;
    size_t taken = read_glyph(value, text + blanks, length - blanks);
    if (taken == 0 && blanks > 0) {
        taken = read_fraction(value, text + blanks, length - blanks);
        if (taken && *value >= 1)
            taken = 0;
    }
    return taken ? blanks + taken : 0;
}

size_t number_read(double *value, const char *text, size_t length)
{
    double number = 0;
    double tail = 0;
    bool is_whole = false;
    size_t taken = read_glyph(&number, text, length);
    if (taken == 0)
        taken = read_fraction(&number, text, length);
    if (taken == 0) {
        taken = read_decimal(&number, text, length, &is_whole);
        size_t more = taken && is_whole ? read_tail(&tail, text + taken, length - taken) : 0;
        taken += more;
        number += more ? tail : 0;
    }
    if (taken == 0 || is_cut_short(text, length, taken))
        return 0;
    *value = number;
    return taken;
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
