/* Of the first eight colours few are readable on black and on white: which ones depends on the
 * terminal, so that only those are taken that are readable by xterm's values and by the console's,
 * also where bold makes them brighter. What has no colour there is bold or underlined.
 */
#include "palette.h"

#include <math.h>
#include <string.h>

#define NONE (-1)
#define BRIGHT 8 /* added to one of the first eight colours */

struct colours {
    int of_256[THEME_COUNT]; /* unknown, dark, light */
    int of_16[THEME_COUNT];
    int of_8[THEME_COUNT];
};

enum { BLACK, RED, GREEN, YELLOW, BLUE, MAGENTA, CYAN };

#define OWN                                                                                        \
    {                                                                                              \
        NONE, NONE, NONE                                                                           \
    }

/* clang-format off */
static const struct colours table[STYLE_COUNT] = {
    [STYLE_PLAIN]  = { OWN, OWN, OWN },
    [STYLE_DIM]    = { OWN, OWN, OWN },
    [STYLE_STRONG] = { OWN, OWN, OWN },
    [STYLE_GOOD]   = { { 29, 114, 22 },   { NONE, GREEN + BRIGHT, NONE },     { NONE, GREEN, NONE } },
    [STYLE_WARN]   = { { 131, 221, 94 },  { NONE, YELLOW + BRIGHT, MAGENTA }, { NONE, NONE, MAGENTA } },
    [STYLE_BAD]    = { { 163, 210, 124 }, { NONE, RED + BRIGHT, RED },        { NONE, NONE, RED } },
    [STYLE_ACCENT] = { { 63, 117, 25 },   { NONE, CYAN + BRIGHT, BLUE },      { NONE, CYAN, BLUE } },
    [STYLE_BAR]    = { { 63, 117, 25 },   { NONE, CYAN + BRIGHT, BLUE },      { NONE, CYAN, BLUE } },
    [STYLE_FOCUS]  = { OWN, OWN, OWN },
    [STYLE_KEY]    = { { 63, 117, 25 },   { NONE, CYAN + BRIGHT, BLUE },      { NONE, CYAN, BLUE } },
};
/* clang-format on */

int palette_colour(enum style style, enum theme theme, int colours)
{
    const struct colours *row = &table[style];
    return colours >= 256  ? row->of_256[theme]
           : colours >= 16 ? row->of_16[theme]
                           : row->of_8[theme];
}

bool palette_is_bold(enum style style, enum theme theme, int colours)
{
    if (style == STYLE_WARN || style == STYLE_BAR)
        return false;
    /* Bold red is bright red where there are few colours, which is too light on white. */
    return style != STYLE_BAD || theme != THEME_LIGHT || colours >= 256;
}

struct palette_rgb palette_find(int colour)
{
    static const int levels[6] = { 0, 95, 135, 175, 215, 255 };
    int at = colour - 16;
    int grey = 8 + 10 * (colour - 232);
    if (colour >= 232)
        return (struct palette_rgb){ grey, grey, grey };
    return (struct palette_rgb){ levels[at / 36], levels[at / 6 % 6], levels[at % 6] };
}

/* Returns the part of a colour as light. */
static double linear(int value)
{
    double part = value / 255.0;
    return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4);
}

enum theme palette_theme_of(struct palette_rgb background)
{
    double light = 0.2126 * linear(background.red) + 0.7152 * linear(background.green) +
                   0.0722 * linear(background.blue);
    double to_black = (light + 0.05) / 0.05;
    double to_white = 1.05 / (light + 0.05);
    return to_black < to_white ? THEME_DARK : THEME_LIGHT;
}

/* Reads one to four hexadecimal digits as a part of a colour, and moves behind them. */
static bool parse_part(int *out, const char **text)
{
    unsigned value = 0;
    int digits = 0;
    static const unsigned most[] = { 0, 0xF, 0xFF, 0xFFF, 0xFFFF };
    for (; digits < 4; digits++, (*text)++) {
        const char *all = "0123456789abcdef";
        char digit = **text >= 'A' && **text <= 'F' ? (char)(**text + 32) : **text;
        const char *at = digit ? strchr(all, digit) : NULL;
        if (!at)
            break;
        value = value * 16 + (unsigned)(at - all);
    }
    if (digits == 0)
        return false;
    *out = (int)(value * 255 / most[digits]);
    return true;
}

bool palette_parse_answer(struct palette_rgb *out, const char *text)
{
    bool has_alpha = strncmp(text, "11;rgba:", 8) == 0;
    if (!has_alpha && strncmp(text, "11;rgb:", 7) != 0)
        return false;
    text += has_alpha ? 8 : 7;
    if (!parse_part(&out->red, &text) || *text++ != '/' || !parse_part(&out->green, &text) ||
        *text++ != '/' || !parse_part(&out->blue, &text))
        return false;
    return has_alpha ? *text == '/' : *text == '\0';
}
