/* paint.h - painting text and bars onto a curses window: text is cleaned, cut at the column limit,
 * and never wrapped unless asked for.
 */
#ifndef MARROW_TUI_PAINT_H
#define MARROW_TUI_PAINT_H

#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <curses.h>

#include <stdbool.h>
#include <stddef.h>

/* The meaning of a piece of text. Its look depends on the terminal (paint_styles). A style never
 * carries a meaning alone: the text says it too. */
enum style {
    STYLE_PLAIN,
    STYLE_DIM, /* secondary text */
    STYLE_STRONG, /* headings */
    STYLE_GOOD, /* met */
    STYLE_WARN, /* so far, short, cannot tell */
    STYLE_BAD, /* over a limit, an error */
    STYLE_ACCENT, /* the person's own data, links between parts */
    STYLE_BAR, /* the filled part of a bar */
    STYLE_FOCUS, /* the selected row */
    STYLE_KEY, /* a key in the footer */
    STYLE_COUNT
};

/* The background that colours are chosen for. */
enum theme {
    THEME_UNKNOWN, /* readable on black and on white */
    THEME_DARK,
    THEME_LIGHT,
    THEME_COUNT
};

/* Returns the theme of a setting ("dark", "light", "auto"). Auto asks COLORFGBG, as some terminals
 * set it ("15;0": white on black); the console is dark. */
enum theme paint_find_theme(const char *setting);

/* Sets up the styles for the terminal that curses runs on. Without colours (`colour` false, or a
 * terminal that has none) uses bold, reverse, dim and underline only. */
void paint_styles(bool colour, enum theme theme);

/* Paints UTF-8 text at (y, x) in at most `columns` columns. Replaces control characters, and ends
 * text that is too long with an ellipsis. Returns the number of columns used. */
int paint_text(WINDOW *window, int y, int x, int columns, enum style style, const char *text);
int paint_textf(WINDOW *window, int y, int x, int columns, enum style style, const char *format,
                ...) __attribute__((format(printf, 6, 7)));

/* Returns how many bytes of the text fit in a row of `columns` columns: up to a blank, or within a
 * word that is wider than the row; 0 at the end of the text. */
size_t paint_row_length(const char *text, int columns);

/* Returns the rows that paint_wrapped takes for the text, at least one. */
int paint_count_rows(const char *text, int columns);

/* Paints text over at most `rows` rows, broken at blanks. Returns the number of rows used. */
int paint_wrapped(WINDOW *window, int y, int x, int columns, int rows, enum style style,
                  const char *text);

/* Paints text right-aligned, ending at column x + columns - 1. Cuts the end of text that is too
 * long. */
void paint_right(WINDOW *window, int y, int x, int columns, enum style style, const char *text);

/* Paints a line being edited: `before` (a label or prompt), then as much of `text` around the
 * cursor (a byte offset) as fits. Returns the column of the cursor. */
int paint_line(WINDOW *window, int y, int x, int columns, const char *before, const char *text,
               size_t cursor);

/* Underlines the beginnings of the words in a text painted at (y, x) that begin with one of the
 * words typed. */
void paint_matches(WINDOW *window, int y, int x, int columns, const char *text, const char *typed);

/* Turns a row from (y, x) to STYLE_FOCUS. Text already painted there stays. */
void paint_focus(WINDOW *window, int y, int x, int columns);

/* Marks `columns` cells from (y, x) on as what is wrong, and keeps their text. */
void paint_mark(WINDOW *window, int y, int x, int columns);

/* Paints a horizontal rule. */
void paint_rule(WINDOW *window, int y, int x, int columns, bool unicode);

/* What a bar shows. */
struct bar {
    double known, ceiling; /* the ceiling may be INFINITY */
    double goal; /* or, where there is none, the limit; 0: the bar is not painted */
    double limit; /* of the same sum; 0: none */
};

/* Paints a bar of `columns` columns: the part up to `known` filled, the part up to `ceiling`
 * lightly, the rest empty. The goal is a mark at two thirds, so bars of the same goal compare; what
 * lies past it goes on after the mark, and an arrow ends what is longer than the bar. The limit is
 * a mark where it lies within; what is past it is painted as bad. */
void paint_bar(WINDOW *window, int y, int x, int columns, const struct bar *bar, bool unicode);

/* Paints how many rows of a list are above and below those shown, at the right end of row y: "▲ 3
 * ▼ 2 more". Nothing where all are shown. */
void paint_fold(WINDOW *window, int y, int columns, size_t above, size_t below);

#endif
