/* paint.h - text and bars onto a curses window: cleaned, clipped to columns, never wrapped. */
#ifndef MARROW_TUI_PAINT_H
#define MARROW_TUI_PAINT_H

#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <curses.h>

#include <stdbool.h>
#include <stddef.h>

/* What text means; how it looks follows from the terminal (paint_styles). Never the only carrier of
 * a meaning. */
enum style {
    STYLE_PLAIN,
    STYLE_DIM, /* what matters less */
    STYLE_STRONG, /* headings */
    STYLE_GOOD, /* met */
    STYLE_WARN, /* so far, short, cannot tell */
    STYLE_BAD, /* over a limit, an error */
    STYLE_ACCENT, /* the person's own, links between parts */
    STYLE_BAR, /* the filled part of a bar */
    STYLE_FOCUS, /* the selected row */
    STYLE_KEY, /* a key in the footer */
    STYLE_COUNT
};

/* Sets up the styles for the terminal that curses runs on; colour false, or a terminal without:
 * bold, reverse and dim only. */
void paint_styles(bool colour);

/* Paints UTF-8 text from (y, x) in at most `columns` columns, control characters replaced; returns
 * the columns taken. */
int paint_text(WINDOW *window, int y, int x, int columns, enum style style, const char *text);
int paint_textf(WINDOW *window, int y, int x, int columns, enum style style, const char *format,
                ...) __attribute__((format(printf, 6, 7)));

/* Returns how many bytes of the text a row of so many columns takes: up to a blank, or in the midst
 * of a word that is wider than the row; 0 at the text's end. */
size_t paint_row_length(const char *text, int columns);

/* Returns the rows that paint_wrapped takes for the text, at least one. */
int paint_count_rows(const char *text, int columns);

/* The same over at most `rows` rows, broken at blanks; returns the rows taken. */
int paint_wrapped(WINDOW *window, int y, int x, int columns, int rows, enum style style,
                  const char *text);

/* The same as paint_text, ending at column x + columns - 1; text too long loses its beginning's
 * neighbour: its end. */
void paint_right(WINDOW *window, int y, int x, int columns, enum style style, const char *text);

/* A line being edited: `before` (a label or prompt), then as much of text around the cursor (a byte
 * offset) as fits. Returns the column of the cursor. */
int paint_line(WINDOW *window, int y, int x, int columns, const char *before, const char *text,
               size_t cursor);

/* A row in STYLE_FOCUS from (y, x): what is painted there already keeps its text. */
void paint_focus(WINDOW *window, int y, int x, int columns);

/* A horizontal rule. */
void paint_rule(WINDOW *window, int y, int x, int columns, bool unicode);

/* A bar of `columns`: `known` of `goal` filled, the part up to `ceiling` (may be INFINITY) lightly,
 * the rest empty. */
void paint_bar(WINDOW *window, int y, int x, int columns, double known, double ceiling, double goal,
               bool unicode);

#endif
