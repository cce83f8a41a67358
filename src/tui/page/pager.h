/* pager.h - text to read that may be longer than its window: lines wrapped to the width, and the
 * row that is scrolled to. It moves by rows and stops where the last row is the lowest one shown,
 * so that no row is skipped between two pages. */
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
    const char *text; /* "": an empty row */
    enum style label_style, style;
    int label_x, x; /* columns before the label and before the text */
};

/* Zeroed: an empty one. */
struct pager {
    struct arena arena; /* of the lines and their texts */
    struct pager_line *lines;
    size_t count;
    size_t top; /* the first row shown */
    size_t rows; /* of all lines as wrapped last */
    size_t height; /* rows shown at once */
    int columns; /* that the lines are wrapped to */
};

/* The keys of a screen that is a pager and nothing else. */
extern const struct binding pager_bindings[];

/* Drops the lines; what is scrolled to stays. */
void pager_clear(struct pager *pager);
void pager_release(struct pager *pager);

/* Adds a line; its label and text are copied. */
void pager_add(struct pager *pager, const struct pager_line *line);

/* Wraps the lines for so many columns, of which the last stays free, and scrolls no further than
 * `height` rows need. */
void pager_layout(struct pager *pager, int columns, int height);

/* Paints the rows scrolled to from the window's row y on. */
void pager_draw(const struct pager *pager, WINDOW *window, int y);

/* Moves by an action: down, up, a page (less one row, to read on from), the start, the end. Returns
 * false for any other action. */
bool pager_act(struct pager *pager, const struct input *input);

#endif
