/* palette.h - the colours of the styles, chosen so that each is readable on its
 * background.
 *
 * Source: WCAG 2.1, success criterion 1.4.3: a contrast of at least 4.5 to 1. Relative luminance
 * and contrast ratio are defined in its glossary.
 */
#ifndef MARROW_TUI_PALETTE_H
#define MARROW_TUI_PALETTE_H

#include <stdbool.h>

#include "paint.h"

/* A colour; each part from 0 to 255. */
struct palette_rgb {
    int red, green, blue;
};

/* Returns the colour of a style on a terminal with this many colours: a number of the 8, 16 or 256;
 * -1: the terminal's own. Each has a contrast of at least 4.5 to 1 to the theme's background, by
 * the colours of xterm and, up to 16, of the console too. */
int palette_colour(enum style style, enum theme theme, int colours);

/* Returns whether a coloured style is bold too. Terminals show the first eight colours brighter
 * where they are bold. */
bool palette_is_bold(enum style style, enum theme theme, int colours);

/* Returns one of the colours from 16 to 255, as xterm sets them. */
struct palette_rgb palette_find(int colour);

/* Returns the theme for a background, by its relative luminance: the one of black and white that it
 * is nearer to in contrast. */
enum theme palette_theme_of(struct palette_rgb background);

/* Reads a terminal's answer to the question for its background, "11;rgb:ffff/ffff/dddd", into
 * *out. Returns false for anything else. */
bool palette_parse_answer(struct palette_rgb *out, const char *text);

#endif
