/* pager.h - text that may be longer than its window: wrapped to the width and scrolled by rows.
 * Scrolling stops when the last row is at the bottom, so no row is skipped between two pages.
 */
#ifndef MARROW_TUI_PAGER_H
#define MARROW_TUI_PAGER_H

#include <stdbool.h>
#include <stddef.h>

#include "core/binding.h"
#include "core/paint.h"
#include "marrow/base/arena.h"

/* A line before it is wrapped. */
struct pager_line {
    const char *label; /* beside the first row of the text; NULL: none */
    const char *text; /* "": an empty line */
    enum style label_style, style;
    int label_x, x; /* columns before the label and before the text */
};

/* Zeroed: an empty pager. */
struct pager {
    struct arena arena; /* holds the lines and their texts */
    struct pager_line *lines;
    size_t count;
    size_t top; /* the first row shown */
    size_t rows; /* rows of all lines, as last wrapped */
    size_t found; /* the row found last, if has_found */
    bool has_found;
    size_t height; /* rows shown at once */
    int columns; /* width the lines are wrapped to */
};

/* The keys of a screen that only shows a pager. */
extern const struct binding pager_bindings[];

/* Drops the lines but keeps the scrolled position. */
void pager_clear(struct pager *pager);
void pager_release(struct pager *pager);

/* Adds a line; copies its label and text. */
void pager_add(struct pager *pager, const struct pager_line *line);

/* Wraps the lines to `columns` columns, the last of which stays free, and limits scrolling to what
 * `height` rows need. */
void pager_layout(struct pager *pager, int columns, int height);

/* Paints the rows scrolled to, from the window's row y on, and at the end of the row above how many
 * are not shown. */
void pager_draw(const struct pager *pager, WINDOW *window, int y);

/* Moves by an action: down, up, a page (less one row, for context), the start, the end. Returns
 * false for any other action. */
bool pager_act(struct pager *pager, const struct input *input);

/* Scrolls to the next line below the first one shown (or above it) that has the text, ignoring
 * case, and begins again past the end. Returns false if there is none. */
bool pager_find(struct pager *pager, const char *text, bool is_back);

#endif
