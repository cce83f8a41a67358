#include "figure.h"

#include <stddef.h>
#include <string.h>

#define DIGITS_MOST 15

bool figure_shorten(char out[FIGURE_SIZE], const char *text)
{
    size_t to = 0;
    int digits = 0; /* from the first one that is not 0 */
    bool in_decimals = false;
    for (; *text && *text != 'e' && *text != 'E'; text++) {
        bool is_digit = *text >= '0' && *text <= '9';
        digits += is_digit && (digits > 0 || *text != '0') ? 1 : 0;
        in_decimals = in_decimals || *text == '.' || *text == ',';
        if (is_digit && in_decimals && digits > DIGITS_MOST)
            continue;
        if (to + 1 >= FIGURE_SIZE)
            return false;
        out[to++] = *text;
    }
    size_t rest = strlen(text);
    if (to + rest >= FIGURE_SIZE)
        return false;
    memcpy(out + to, text, rest + 1);
    return true;
}

bool figure_parse(double *out, const char *text, enum decimal_mark mark)
{
    char figure[FIGURE_SIZE];
    text += strspn(text, " ");
    if (!figure_shorten(figure, text))
        return false;
    size_t length = strlen(figure);
    while (length > 0 && figure[length - 1] == ' ')
        length--;
    return length > 0 && number_read_marked(out, figure, length, mark) == length;
}
