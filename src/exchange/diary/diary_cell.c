#include "marrow/exchange/diary_cell.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"

#define FORMULA "=+-@\t\r'"

void diary_cell_add_text(struct buffer *out, const char *text)
{
    if (!text || !*text)
        return;
    bool is_formula = strchr(FORMULA, *text) != NULL;
    size_t length = strlen(text);
    bool is_quoted = strpbrk(text, ",;\"\n\r\t") || *text == ' ' || text[length - 1] == ' ';
    if (is_quoted)
        buffer_add_char(out, '"');
    if (is_formula)
        buffer_add_char(out, '\'');
    for (; *text; text++) {
        if (*text == '"')
            buffer_add_char(out, '"');
        buffer_add_char(out, *text);
    }
    if (is_quoted)
        buffer_add_char(out, '"');
}

const char *diary_cell_text(const char *cell)
{
    return cell[0] == '\'' && cell[1] && strchr(FORMULA, cell[1]) ? cell + 1 : cell;
}

void diary_cell_add_figure(struct buffer *out, double figure)
{
    buffer_addf(out, "%.*g", DIARY_CELL_DIGITS, figure);
}

struct diary_span diary_span_of(double figure, int decimals)
{
    if (figure <= 0)
        return (struct diary_span){ 0, decimals < 0 ? 0 : 0.5 * pow(10, -decimals) };
    double half = decimals < 0 ? 0.5 * pow(10, floor(log10(figure)) - DIARY_CELL_DIGITS + 1)
                               : 0.5 * pow(10, -decimals);
    half *= 1 + 1e-6; /* a figure just between two printed ones belongs to both */
    return (struct diary_span){ figure > half ? figure - half : 0, figure + half };
}

bool diary_span_narrow(struct diary_span *span, struct diary_span other)
{
    double low = span->low > other.low ? span->low : other.low;
    double high = span->high < other.high ? span->high : other.high;
    if (low > high * (1 + 1e-12))
        return false;
    *span = (struct diary_span){ low < high ? low : high, high };
    return true;
}

double diary_span_choose(struct diary_span span)
{
    double middle = (span.low + span.high) / 2;
    char text[40];
    if (span.low <= 0)
        return 0;
    for (int digits = 1; digits < 16; digits++) {
        snprintf(text, sizeof text, "%.*e", digits - 1, middle);
        double number = strtod(text, NULL);
        if (number >= span.low && number <= span.high)
            return number;
    }
    return middle;
}
